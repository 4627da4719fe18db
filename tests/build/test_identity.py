"""One name, one IRI; and an IRI that Turtle can write short."""

import re
from dataclasses import replace
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.article import Article
from kg.facts import Appointment, Body, Group, Meeting, Person, Post
from kg.identity import Identifiers, label, local_name, tidy
from kg.namespaces import BASE
from tests.invented import ARTICLE, FACTS, MEETING, OLDER, PROGRAMME

NAMES = Identifiers(ARTICLE)
OTHER = Identifiers(Article("thu-2", "khác"))
TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.text("aA -_,.0123456789abcdef/")


def test_a_vietnamese_name_is_its_own_local_name() -> None:
    assert local_name("UBND thành phố Đà Nẵng") == "UBND_thành_phố_Đà_Nẵng"


@pytest.mark.parametrize("name", ["Sở A/B", "TP. Vinh", "a_b", "", "-", "x" * 101, "a 0123abcd"])
def test_what_cannot_be_kept_is_told_apart_by_a_digest(name: str) -> None:
    assert re.fullmatch(r"[\w-]*_[0-9a-f]{8}", local_name(name))


@given(TEXTS)
def test_a_local_name_needs_no_escape(name: str) -> None:
    assert not re.search(r"[^\w-]|^-", local_name(name))
    assert 0 < len(local_name(name)) <= 109


@given(TEXTS, TEXTS)
def test_two_names_have_two_local_names(one: str, other: str) -> None:
    same = normalize("NFC", one) == normalize("NFC", other)
    assert (local_name(one) == local_name(other)) is same


@given(TEXTS)
def test_a_digest_cannot_be_forged_by_a_plain_name(name: str) -> None:
    forged = local_name(name).replace("_", " ")
    assert forged == name or local_name(forged) != local_name(name)


@given(TEXTS)
def test_composed_and_decomposed_letters_are_one_name(name: str) -> None:
    assert local_name(normalize("NFD", name)) == local_name(normalize("NFC", name))
    assert tidy(normalize("NFD", name)) == tidy(name)


def test_a_label_has_single_plain_spaces() -> None:
    assert label(Person("Phạm\u00a0Thử \n Nghiệm ")) == "Phạm Thử Nghiệm"


def test_a_post_is_called_by_its_title_and_body() -> None:
    post = Post("Chủ tịch", Body("UBND tỉnh Sông Thử", "government", True))
    assert NAMES.thing(post) == f"{BASE}post/Chủ_tịch_UBND_tỉnh_Sông_Thử"
    assert NAMES.thing(Post("Đại biểu")) == f"{BASE}post/Đại_biểu"
    assert NAMES.thing(Post("Tổng thống", country="Pháp")) == f"{BASE}post/Tổng_thống_Pháp"


def test_things_are_the_same_in_every_article_and_groups_are_not() -> None:
    assert NAMES.thing(Person("Trần Ví Dụ")) == OTHER.thing(Person("Trần Ví Dụ"))
    assert NAMES.thing(Group("7 tập thể")) != OTHER.thing(Group("7 tập thể"))


def test_a_dated_meeting_is_the_same_in_every_article() -> None:
    assert NAMES.meeting(MEETING) == OTHER.meeting(MEETING)
    assert NAMES.meeting(MEETING).startswith(f"{BASE}meeting/2018-02-05_Lễ_ký_kết")


@pytest.mark.parametrize(
    "other",
    [
        replace(MEETING, name="Lễ khác"), replace(MEETING, kind="conference"),
        replace(MEETING, day="2018-02-06"), replace(MEETING, place=None),
    ],
)  # fmt: skip
def test_label_kind_day_and_place_tell_meetings_apart(other: Meeting) -> None:
    assert NAMES.meeting(other) != NAMES.meeting(MEETING)


@pytest.mark.parametrize("day", [None, "2018", "2018-02", "--02-05"])
def test_a_meeting_of_no_known_day_is_of_its_article(day: str | None) -> None:
    undated = replace(MEETING, day=day)
    assert NAMES.meeting(undated) != OTHER.meeting(undated)


def test_an_undated_meeting_that_a_body_numbers_is_one_of_its_year() -> None:
    third = replace(MEETING, name="Kỳ họp thứ 3 của HĐND tỉnh Sông Thử", day=None, place=None)

    def iri(article: str, published: str | None) -> str:
        return Identifiers(Article(article, "", published=published)).meeting(third)

    assert iri("a", "2018-02-05") == iri("b", "2018-03") != iri("a", "2019-02-05")
    assert iri("a", None) != iri("b", None)


def test_an_agreement_is_told_by_its_period_or_else_is_of_its_article() -> None:
    assert NAMES.agreement(PROGRAMME) == OTHER.agreement(PROGRAMME) != NAMES.agreement(OLDER)
    undated = replace(PROGRAMME, period=None, signed_on=None)
    assert NAMES.agreement(undated) != OTHER.agreement(undated)


def test_the_order_of_parties_does_not_matter() -> None:
    turned = replace(PROGRAMME, parties=PROGRAMME.parties[::-1])
    assert NAMES.agreement(turned) == NAMES.agreement(PROGRAMME)


APPOINTMENT = replace(FACTS.appointments[0], day="2018-02-05")
AWARD = replace(FACTS.awards[0], recipients=(Person("Trần Ví Dụ"),))


def test_an_appointment_of_a_known_day_is_the_same_in_every_article() -> None:
    by_another = replace(APPOINTMENT, decided_by=None)
    assert NAMES.appointment(APPOINTMENT) == OTHER.appointment(by_another)
    for day in (None, "2018", "2018-02", "--02-05"):
        undated = replace(APPOINTMENT, day=day)
        assert NAMES.appointment(undated) != OTHER.appointment(undated)


@pytest.mark.parametrize(
    "other",
    [
        replace(APPOINTMENT, person=Person("Hồ Thị Giả")), replace(APPOINTMENT, action="elected"),
        replace(APPOINTMENT, post=Post("Giám đốc")), replace(APPOINTMENT, day="2018-02-06"),
    ],
)  # fmt: skip
def test_person_post_action_and_day_tell_appointments_apart(other: Appointment) -> None:
    assert NAMES.appointment(other) != NAMES.appointment(APPOINTMENT)


def test_an_award_to_somebody_known_is_the_same_in_every_article_that_tells_the_same() -> None:
    assert NAMES.award(AWARD) == OTHER.award(AWARD)
    for other in (
        replace(AWARD, day=None), replace(AWARD, recipients=()),
        replace(AWARD, recipients=(Group("7 tập thể"),)),
    ):  # fmt: skip
        assert NAMES.award(other) != OTHER.award(other)
    for other in (
        replace(AWARD, count=8), replace(AWARD, meeting=None), replace(AWARD, conferrers=()),
    ):  # fmt: skip
        assert NAMES.award(other) != NAMES.award(AWARD)
