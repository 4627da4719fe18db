"""Reads a test article with its answers inside the text; ``cases/README.md`` has the marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kg.article import Article, Span

CASES = Path(__file__).parent / "cases"
_KINDS = {"{": "person", "[": "body", "<": "place"}
_MARK = re.compile(
    r"\{(?P<a>[^{}|]+)(?:\|(?P<b>[^{}|]+))?\}"
    r"|\[(?P<c>[^\[\]|]+)(?:\|(?P<d>[^\[\]|]+))?\]"
    r"|<(?P<e>[^<>|]+)(?:\|(?P<f>[^<>|]+))?>"
)
_DAY = re.compile(r"(?:\d{4}(?:-\d\d){0,2}|--\d\d-\d\d)")
_ANSWERS = "\n---\n"


@dataclass(frozen=True)
class Mark:
    """Words of the text and what they name: a person, a body, a place or a day."""

    kind: str
    span: Span
    answer: str


@dataclass(frozen=True)
class Answer:
    """One fact in answer lines: its kind, the cells of its line and the lists of names below it."""

    kind: str
    cells: tuple[str, ...]
    lists: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def cell(self, place: int) -> str | None:
        """Return a cell, or None where it is absent or a dash."""
        value = self.cells[place] if place < len(self.cells) else "-"
        return None if value == "-" else value


@dataclass(frozen=True)
class Case:
    """A test article: its text without the marks, the marks, the answers and its header."""

    name: str
    article: Article
    marks: tuple[Mark, ...]
    answers: tuple[Answer, ...]
    header: dict[str, str]

    def marked(self, kind: str) -> set[str]:
        """Return what is marked as of one kind."""
        return {mark.answer for mark in self.marks if mark.kind == kind}

    def of(self, kind: str) -> list[Answer]:
        """Return the answers of one kind, in order."""
        return [answer for answer in self.answers if answer.kind == kind]


def cases() -> list[Case]:
    """Return every test article, by name."""
    return [
        parse(path.stem, path.read_text(encoding="utf-8")) for path in sorted(CASES.glob("*.txt"))
    ]


def parse(name: str, written: str) -> Case:
    """Return the case that a file describes.

    Raises:
        ValueError: it has no answers, or a line of them is none.
    """
    head, marked, answers = _parts(name, written)
    header = dict(_pair(line) for line in head.splitlines())
    text, marks = _unmarked(marked)
    article = Article(
        id=name, text=text, published=header.get("published"), province=header.get("province"),
        title=header.get("title"),
    )  # fmt: skip
    return Case(name, article, tuple(marks), tuple(_answers(answers)), header)


def _parts(name: str, written: str) -> tuple[str, str, str]:
    head, _, rest = written.partition("\n\n")
    marked, found, answers = rest.partition(_ANSWERS)
    if not found:
        raise ValueError(f"{name}: a case is a header, a blank line, the text, '---', the answers")
    return head, marked, answers


def _pair(line: str) -> tuple[str, str]:
    key, found, value = line.partition(":")
    if not found:
        raise ValueError(f"'{line}' is not of the form 'word: …'")
    return key.strip(), value.strip()


def _unmarked(marked: str) -> tuple[str, list[Mark]]:
    """Take the marks out of a text; what words mean need be said the first time alone."""
    text, marks, reached = "", [], 0
    said: dict[tuple[str, str], str] = {}
    for match in _MARK.finditer(marked):
        text += marked[reached : match.start()]
        words, answer = _halves(match)
        answer = said.setdefault((match[0][0], words), answer or words)
        span = Span(len(text), len(text) + len(words))
        marks.append(Mark(_kind(match[0][0], answer), span, answer))
        text += words
        reached = match.end()
    return text + marked[reached:], marks


def _halves(match: re.Match[str]) -> tuple[str, str | None]:
    words, *answer = [part for part in match.groups() if part is not None]
    return words, answer[0] if answer else None


def _kind(bracket: str, answer: str) -> str:
    return "day" if bracket == "<" and _DAY.match(answer) else _KINDS[bracket]


def _answers(lines: str) -> Iterator[Answer]:
    """Yield the facts; an indented line adds a list to the fact above it."""
    answer: Answer | None = None
    for line in filter(str.strip, lines.splitlines()):
        key, value = _pair(line)
        if not line[0].isspace():
            if answer is not None:
                yield answer
            answer = Answer(key, tuple(cell.strip() for cell in value.split("|")))
        elif answer is None:
            raise ValueError(f"'{line.strip()}' belongs to no fact")
        else:
            answer.lists[key] = _names(value)
    if answer is not None:
        yield answer


def _names(value: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in value.split(";"))
