"""Names as people type them: without accents, in part, in any case, or as IRIs."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import AmbiguousName, QueryError, UnknownName
from kg.namespaces import BASE, prefixes
from kg.query.circumstances import circumstances
from kg.query.folding import agrees, pattern, unaccented
from kg.query.names import count_facts, find, resolve
from kg.query.session import Session
from kg.query.short_forms import written_out

ID = "https://w3id.org/civic-kg/id/"
LETTERS = (
    "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ "
)


@pytest.mark.parametrize(
    ("name", "kind", "iri"),
    [
        ("nguyen thi thu", "person", "person/Nguyễn_Thị_Thử"),
        ("NGUYỄN THỊ THỬ", "actor", "person/Nguyễn_Thị_Thử"),
        ("Trần Văn Mẫu", "person", "person/Trần_Văn_Mẫu"),
        ("tran van mậu", "person", "person/Trần_Văn_Mậu"),
        ("thi thu", "person", "person/Nguyễn_Thị_Thử"),
        ("ubnd tinh song thu", "agency", "agency/UBND_tỉnh_Sông_Thử"),
        ("uy ban nhan dan tinh", "agency", "agency/UBND_tỉnh_Sông_Thử"),
        ("ben mau", "area", "area/thành_phố_Bến_Mẫu"),
        ("person:Phạm_Dụ", "thing", "person/Phạm_Dụ"),
        (f"<{ID}person/Phạm_Dụ>", "person", "person/Phạm_Dụ"),
        (f"{ID}person/Phạm_Dụ", "person", "person/Phạm_Dụ"),
    ],
)
def test_a_name_means_one_thing(session: Session, name: str, kind: str, iri: str) -> None:
    assert resolve(session.ask, name, kind) == ID + iri


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("Ủy ban nhân dân tỉnh Sông Thử", "UBND tỉnh Sông Thử"),
        ("CA tỉnh sông thử", "Công an tỉnh Sông Thử"),
    ],
)
def test_a_name_may_be_shortened_as_the_press_does(
    session: Session, typed: str, label: str
) -> None:
    assert find(session.ask, typed)[0].label == label
    assert resolve(session.ask, typed).endswith(label.replace(" ", "_"))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("UBND TP Đà Nẵng", "UBND thành phố Đà Nẵng"),
        ("ubnd tp.da nang", "UBND thành phố Đà Nẵng"),
        ("Q.Hải Châu", "quận Hải Châu"),
        ("UBND TP.HCM", "UBND Hồ Chí Minh"),
        ("MTTQ VN", "Mặt trận Tổ quốc Việt Nam"),
        ("Bộ CHQS TP Đà Nẵng", "Bộ Chỉ huy Quân sự thành phố Đà Nẵng"),
        ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"),
        ("Lê Trung Chinh", "Lê Trung Chinh"),
        ("", ""),
    ],
)
def test_short_forms_are_written_out(typed: str, written: str) -> None:
    assert unaccented(written_out(typed)) == unaccented(written)


def test_what_is_suggested_shares_words_with_what_was_asked(session: Session) -> None:
    with pytest.raises(UnknownName) as caught:
        resolve(session.ask, "chu tich song thua")
    assert caught.value.nearest[0] == "Chủ tịch UBND tỉnh Sông Thử"


def test_several_matches_are_listed_to_choose_from(session: Session) -> None:
    with pytest.raises(AmbiguousName) as caught:
        resolve(session.ask, "tran van mau", "person")
    assert "Trần Văn Mẫu" in str(caught.value)
    assert "Trần Văn Mậu" in str(caught.value)
    assert len(caught.value.choices) == 2


def test_of_several_matches_those_of_most_facts_come_first(session: Session) -> None:
    with pytest.raises(AmbiguousName) as caught:
        resolve(session.ask, "song thu")
    iris = [choice.partition("<")[2].removesuffix(">") for choice in caught.value.choices]
    counts = count_facts(session.ask, iris)
    listed = [counts.get(iri, 0) for iri in iris]
    assert listed == sorted(listed, reverse=True)
    assert listed[0] > listed[-1]


def test_events_of_one_name_are_told_apart_by_day_place_and_article(session: Session) -> None:
    with pytest.raises(AmbiguousName) as caught:
        resolve(session.ask, "trong cay xanh", "meeting")
    conference, signing = sorted(caught.value.choices)
    assert "; 2023-03-09, thành phố Bến Mẫu, Mỗi nhà một cây xanh)" in conference
    assert "; 2018-02-05, " in signing
    assert circumstances(session.ask, [f"{BASE}person/Phạm_Dụ"]) == {}


def test_an_unknown_name_offers_the_nearest(session: Session) -> None:
    with pytest.raises(UnknownName) as caught:
        resolve(session.ask, "nguyen thi thy", "person")
    assert caught.value.nearest[0] == "Nguyễn Thị Thử"


def test_an_iri_of_another_kind_is_unknown(session: Session) -> None:
    with pytest.raises(UnknownName):
        resolve(session.ask, "person:Phạm_Dụ", "agency")


def test_an_unknown_kind_is_an_error_of_its_own(session: Session) -> None:
    with pytest.raises(QueryError, match="no kind of thing"):
        find(session.ask, "a", "martian")


def test_of_very_many_matches_the_first_are_listed_and_all_are_counted() -> None:
    told = str(AmbiguousName("person", "thu", [f"Thử {number}" for number in range(35)]))
    assert told.startswith("35 things of kind person match 'thu'; ask for one by")
    assert ":\n  Thử 0\n" in told
    assert told.endswith("\n  Thử 19\n  … and 15 more; say more of the name")


def test_of_things_of_any_kind_no_kind_is_said() -> None:
    assert str(AmbiguousName("thing", "thu", ["a", "b"])).startswith("2 things match 'thu'; ")


def test_find_takes_words_in_any_order_and_puts_whole_names_first(session: Session) -> None:
    labels = [each.label for each in find(session.ask, "du pham")]
    assert labels == ["Phạm Dụ"]
    assert find(session.ask, "phạm dụ")[0].label == "Phạm Dụ"
    assert find(session.ask, "zzz") == []


@pytest.mark.parametrize(
    "hostile", ['"} UNION {', ".*", "[", "\\", "^$", "'; DROP ALL", "\\u0022", "-"]
)
def test_hostile_words_find_nothing_and_break_nothing(session: Session, hostile: str) -> None:
    assert find(session.ask, hostile) == []


def test_facts_are_counted(session: Session) -> None:
    chair = f"{ID}person/Phạm_Dụ"
    assert count_facts(session.ask, [chair]) == {chair: 6}  # tenures, roles, meetings: 2 each


@given(st.text(LETTERS + LETTERS.upper()))
def test_folding_is_idempotent_and_leaves_no_accent(text: str) -> None:
    assert unaccented(unaccented(text)) == unaccented(text)
    assert unaccented(text).isascii()


@given(st.text(LETTERS, min_size=1))
def test_a_pattern_finds_its_word_however_accented(word: str) -> None:
    import re

    if unaccented(word):
        assert re.search(
            pattern(unaccented(word), at_edge=False), " ".join(word.split()), re.IGNORECASE
        )


@given(st.text(LETTERS))
def test_a_name_agrees_with_itself_and_with_its_bare_letters(name: str) -> None:
    assert agrees(name, name)
    assert agrees(unaccented(name), name)


def test_an_office_is_not_that_of_its_deputy(tmp_path: Path) -> None:
    posts = ("Phó Bí thư Tỉnh ủy Sông Thử", "Nguyên Bí thư Tỉnh ủy Sông Thử")
    file = tmp_path / "graph.ttl"
    declared = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in prefixes().items())
    told = "".join(
        f'post:{n} a civic:Post ; skos:prefLabel "{p}"@vi .\n' for n, p in enumerate(posts)
    )
    file.write_text(declared + told, encoding="utf-8")
    with Session(str(file)) as asking:
        assert resolve(asking.ask, "bi thu tinh uy", "post").endswith("post/1")
        assert resolve(asking.ask, "pho bi thu tinh uy", "post").endswith("post/0")
