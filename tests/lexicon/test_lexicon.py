"""The word lists of ``data/lexicon``: whoever adds a line hears at once what is wrong with it."""

import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from kg import lexicon, resources
from kg.facts import Action, Sector
from kg.lexicon.trie import Trie
from kg.lexicon.word_tables import forms_of, one_of, rows
from kg.text import tokenize
from kg.text.folding import fold

TABLES = [name.removeprefix("data/lexicon/").removesuffix(".tsv")
          for name in resources.names("data/lexicon", ".tsv")]  # fmt: skip
CODE = Path(lexicon.__file__).parents[1]
SOURCE = "".join(path.read_text(encoding="utf-8") for path in CODE.rglob("*.py"))
RULES = "".join(path.read_text(encoding="utf-8") for path in (CODE / "extract").rglob("*.py"))
GRAMMARS = {"name", "seat", "local", "field", "part", "proper"}


def column(table: str, name: str) -> list[str]:
    return [row[name] for row in rows(table)]


def forms(table: str, name: str = "forms") -> list[str]:
    return [form for cell in column(table, name) for form in cell.split("|") if form]


def repeated(words: list[str]) -> list[str]:
    return [word for word, count in Counter(words).items() if count > 1]


# ---- every table -------------------------------------------------------------------------------


@pytest.mark.parametrize("table", TABLES)
def test_a_table_has_a_head_and_no_line_with_more_cells(table: str) -> None:
    text = resources.read(f"data/lexicon/{table}.tsv")
    head, *lines = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    assert repeated(head) == []
    assert all(name.islower() for name in head)
    assert lines
    assert [line for line in lines if not line[0] or len(line) > len(head)] == []


@pytest.mark.parametrize("table", TABLES)
def test_a_table_says_what_it_is_for(table: str) -> None:
    first = resources.read(f"data/lexicon/{table}.tsv").splitlines()[0]
    assert first.startswith("# ")


@pytest.mark.parametrize("table", TABLES)
def test_cells_hold_no_stray_space_and_no_empty_form(table: str) -> None:
    cells = [cell for row in rows(table) for cell in row.values()]
    assert [cell for cell in cells if cell != cell.strip() or "  " in cell] == []
    assert [cell for cell in cells if re.search(r"\|\||^\||\|$", cell)] == []


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_composed_text_without_odd_spaces(table: str) -> None:
    text = resources.read(f"data/lexicon/{table}.tsv")
    assert unicodedata.is_normalized("NFC", text)
    assert "\u00a0" not in text
    assert "\r" not in text


# ---- each table --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "name"), [("bodies", "forms"), ("titles", "forms"), ("ranks", "forms")]
)
def test_no_form_stands_twice(table: str, name: str) -> None:
    assert repeated(forms(table, name)) == []


@pytest.mark.parametrize("scheme", ["meeting", "agreement", "award"])
def test_no_word_means_two_kinds(scheme: str) -> None:
    words = [
        fold(word).lower()
        for row in rows("kinds")
        if row["scheme"] == scheme
        for word in dict.fromkeys(fold(w).lower() for w in row["words"].split("|"))
    ]
    assert repeated(words) == []


def test_every_scheme_is_known() -> None:
    assert set(column("kinds", "scheme")) == {"meeting", "agreement", "award", "sector", "level"}


def test_a_notation_is_one_kind_in_snake_case() -> None:
    notations = [f"{row['scheme']}_{row['notation']}" for row in rows("kinds")]
    assert repeated(notations) == []
    assert all(re.fullmatch(r"[a-z][a-z_]*", notation) for notation in notations)


def test_the_sectors_of_bodies_and_kinds_are_those_of_facts() -> None:
    sectors = {row["notation"] for row in rows("kinds") if row["scheme"] == "sector"}
    assert sectors == set(get_args(Sector))
    assert set(column("bodies", "sector")) <= sectors


def test_every_body_has_a_grammar_and_says_whether_it_is_public() -> None:
    assert set(column("bodies", "grammar")) <= GRAMMARS
    assert set(column("bodies", "public")) <= {"yes", "no"}


def test_the_scope_of_a_body_is_a_level_word_or_a_rule() -> None:
    words = {form.split("|")[0] for form in column("levels", "forms")}
    rules = {"national", "none", "any", "foreign", "cấp huyện"}
    assert set(column("bodies", "scope")) - rules <= words


def test_surnames_are_single_capitalised_words_each_once() -> None:
    surnames = column("surnames", "surname")
    assert repeated(surnames) == []
    assert [name for name in surnames if not name[0].isupper() or " " in name] == []


@pytest.mark.parametrize("surname", ["Nguyễn", "Trần", "Lê", "Võ", "Đặng", "Lò", "Giàng", "Kim"])
def test_common_surnames_are_listed(surname: str) -> None:
    assert surname.lower() in lexicon.surnames()


def test_every_area_lies_in_a_listed_one() -> None:
    provinces = {
        f"{row['type']} {row['name']}".strip() for row in rows("areas")
        if row["level"] == "province"
    } | {"Thành phố Hồ Chí Minh"}  # fmt: skip
    assert {row["within"] for row in rows("areas") if row["within"]} <= provinces
    assert set(column("areas", "level")) <= {"country", "province", "district", "commune"}


def test_what_lies_abroad_lies_in_a_listed_country() -> None:
    countries = {row["name"] for row in rows("areas") if row["level"] == "country"}
    assert set(column("abroad", "country")) <= countries - {"Việt Nam"}
    assert set(column("abroad", "kind")) == {"capital", "city", "province"}


def test_no_name_abroad_is_that_of_an_area_at_home() -> None:
    abroad = {*column("abroad", "name"), *forms("abroad", "aliases")}
    assert abroad & set(column("areas", "name")) == set()


def test_every_province_before_and_after_the_mergers_is_listed() -> None:
    assert column("areas", "level").count("province") >= 63


def test_the_body_of_a_title_is_a_body() -> None:
    for body in filter(None, column("titles", "body")):
        assert lexicon.body_heads().match(tokenize(fold(body)), 0), body


def test_owners_and_whom_they_own_are_heads_of_bodies() -> None:
    heads = {fold(cell.split("|")[0]) for cell in column("bodies", "forms")}
    named = forms("owners", "owned") + forms("owners", "owners")
    assert [name for name in named if fold(name) not in heads] == []
    assert set(column("owners", "named")) == {"yes", "no"}
    assert repeated(forms("owners", "owned")) == []


def test_every_act_is_asked_for_by_a_rule() -> None:
    """A verb that no rule asks for is a dead line."""
    assert [act for act in column("verbs", "act") if f'"{act}"' not in RULES] == []


def test_a_meeting_that_a_verb_makes_is_called_by_a_word_for_its_kind() -> None:
    words = {row["notation"]: forms_of(row, "words") for row in rows("kinds")}
    assert lexicon.meetings_made()["visit"].word == "chuyến thăm"
    for made in lexicon.meetings_made().values():
        assert made.word in words[made.notation]
    assert all(bool(row["makes"]) == bool(row["called"]) for row in rows("verbs"))


def test_every_action_is_one_of_facts_and_enters_or_leaves_a_post() -> None:
    enter, leave = lexicon.actions_that("enter"), lexicon.actions_that("leave")
    assert column("actions", "action") == list(get_args(Action))
    assert not enter & leave
    assert enter | leave == set(get_args(Action))
    assert lexicon.actions_that("join") < enter


@pytest.mark.parametrize(
    ("table", "names"),
    [("kinds", "traits"), ("actions", "effects"), ("titles", "grammar traits")],
)
def test_the_head_of_a_table_explains_each_value_of_its_columns(table: str, names: str) -> None:
    text = resources.read(f"data/lexicon/{table}.tsv")
    explained = re.findall(r"^#   (\w+): ", text, re.MULTILINE)
    given = {value for name in names.split() for value in forms(table, name)}
    assert sorted(explained) == sorted(given)


@pytest.mark.parametrize(
    ("table", "name", "asks"),
    [("titles", "traits", r"(?:titles_with|\.has)"), ("actions", "effects", "actions_that")],
)
def test_what_a_table_says_of_titles_and_actions_is_asked_for(
    table: str, name: str, asks: str
) -> None:
    asked = set(re.findall(rf'{asks}\("(\w+)"\)', SOURCE))
    assert asked == set(forms(table, name))


def test_a_title_is_a_deputy_s_by_its_first_word_or_by_the_table() -> None:
    assert lexicon.is_deputy("Phó Giám đốc Thường trực")
    assert lexicon.is_deputy("Thứ trưởng Thường trực")
    assert not lexicon.is_deputy("Bộ trưởng")
    ends_so = {title for title in forms("titles") if re.search(r"\bphó$", title)}
    assert {title for title in ends_so if title in canonical()} <= lexicon.titles_with("deputy")


def test_several_hold_a_deputy_s_or_member_s_title_and_one_that_of_who_leads() -> None:
    assert lexicon.is_of_several("Phó Chủ tịch")
    assert lexicon.is_of_several("Ủy viên Thường trực")
    assert not lexicon.is_of_several("Chủ tịch")
    chiefs = {title for title in lexicon.titles_with("leads") if not lexicon.is_deputy(title)}
    assert not chiefs & lexicon.titles_with("several")


def canonical() -> set[str]:
    return {fold(cell.split("|")[0]) for cell in column("titles", "forms")}


def test_a_cell_that_holds_none_of_the_values_of_its_column_is_an_error() -> None:
    assert one_of("press", get_args(Sector)) == "press"
    with pytest.raises(ValueError, match="'printing press' is none of party, government"):
        one_of("printing press", get_args(Sector))


# ---- tries -------------------------------------------------------------------------------------


def test_the_longest_phrase_wins_and_the_first_entry_stays() -> None:
    trie: Trie[str] = Trie()
    trie.add("Ban Dân vận", "short")
    trie.add("Ban Dân vận Trung ương", "long")
    trie.add("ban dân vận", "later")
    tokens = tokenize("Ban Dân vận Trung ương họp")
    assert trie.match(tokens, 0) == ("long", 5)
    assert trie.match(tokenize("Ban Dân vận họp"), 0) == ("short", 3)
    assert trie.match(tokens, 1) is None


def test_no_verb_is_listed_again_with_the_word_for_what_is_done() -> None:
    listed = [(row["act"], form) for row in rows("verbs") for form in row["forms"].split("|")]
    again = {(act, form.removeprefix("đã ")) for act, form in listed if form.startswith("đã ")}
    assert not again & set(listed)
