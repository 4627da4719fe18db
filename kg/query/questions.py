"""Questions with names: files of SPARQL whose head says in words what they ask.

The head is comments::

    # vi: Ai đã ký thỏa thuận này?
    # en: Who signed an agreement?
    # topic: agreements
    # files: url id
    # param agreement (agreement): thỏa thuận / an agreement — example: chuong trinh phoi hop

``files`` names columns for files alone: a table for the eye leaves them out.

A parameter stands in the query as ``VALUES ?agreement { UNDEF }``; see :mod:`kg.query.binding`.

Of an actor it stands as ``VALUES (?who ?year) { (UNDEF UNDEF) }`` where the question tells what was
done as the holder of a post from what the same people did in other years: of articles of ``?year``
alone, if that is bound.

A period is the parameters ``from`` and ``to``, each a day, month or year. They are compared with
days, of which maybe only the month or year is known, as far as both are known: ``~`` comes after
every digit and ``-``, so that ``2017-06-30`` is before ``2017-06~``. Days without a year come
before ``0``, and lie in no period.
"""

import re
from functools import cache
from typing import NamedTuple

from kg.errors import UnknownName

TOPICS = {
    "meetings": ("Cuộc họp, sự kiện", "Meetings"),
    "agreements": ("Thỏa thuận", "Agreements"),
    "posts": ("Chức vụ", "Posts"),
    "awards": ("Khen thưởng", "Awards"),
    "remarks": ("Phát biểu", "Remarks"),
    "bodies": ("Cơ quan, địa bàn", "Bodies and places"),
    "sources": ("Nguồn", "Sources"),
}
"""Topics in the order in which they are listed, in Vietnamese and English."""

_HEAD = r"(?m)^# (vi|en|topic|files): (.+)$"
_SPARQL = r"[{:#]|[?$]\w"
"""What stands in SPARQL, and in no name of a question."""

_PARAMETER = r"(?m)^# param (\w+) \((\w+)\): (.+?) / (.+?) — example: (.+)$"


class Parameter(NamedTuple):
    """What a question leaves open.

    Args:
        name: its variable.
        kind: a kind of thing, ``"actor"``, ``"thing"``, ``"day"`` or ``"words"``.
        vi: what it means, in Vietnamese.
        en: what it means, in English.
        example: a value with an answer.
    """

    name: str
    kind: str
    vi: str
    en: str
    example: str


class Question(NamedTuple):
    """A question that has a name.

    Args:
        name: what it is asked by, in snake case; "" of SPARQL that a user typed.
        topic: one of :data:`TOPICS`.
        vi: the question in Vietnamese.
        en: the question in English.
        parameters: what it leaves open, in the order of its head.
        sparql: the query, with a place for each parameter.
        files: the columns that a table for the eye leaves out.
    """

    name: str
    topic: str
    vi: str
    en: str
    parameters: tuple[Parameter, ...]
    sparql: str
    files: tuple[str, ...] = ()

    def parameter(self, name: str) -> Parameter | None:
        """Return the parameter of a name, if the head declares it."""
        return next((each for each in self.parameters if each.name == name), None)

    def described(self) -> dict[str, object]:
        """Return its name, topic, words and parameters, as plain values."""
        known = self._asdict() | {"parameters": [each._asdict() for each in self.parameters]}
        del known["sparql"], known["files"]
        return known


@cache
def questions() -> tuple[Question, ...]:
    """Return every question that ships, by topic and name."""
    from kg import resources

    found = (
        read_question(path[len("queries/") : -len(".rq")], resources.read(path))
        for path in resources.names("queries", ".rq")
    )
    order = [*TOPICS]
    return tuple(sorted(found, key=lambda each: (order.index(each.topic), each.name)))


def question(name: str) -> Question:
    """Return the question of a name, in any case, with spaces or underscores.

    Raises:
        UnknownName: there is none.
    """
    known = {each.name: each for each in questions()}
    plain = "_".join(name.lower().split())
    if plain not in known:
        from difflib import get_close_matches

        raise UnknownName("question", name, get_close_matches(plain, known, n=3, cutoff=0.4))
    return known[plain]


def question_or_sparql(text: str) -> Question:
    """Return the question of a name, or SPARQL as a question without one.

    Raises:
        UnknownName: it looks like a name, and there is no question of that name.
    """
    from kg.query.refusals import FIRST_WORDS

    begins_so = bool(FIRST_WORDS.intersection(text.upper().split()[:1]))
    is_sparql = begins_so or not text.strip() or re.search(_SPARQL, text)
    return read_question("", text) if is_sparql else question(text)


def search(words: str) -> list[Question]:
    """Return the questions whose words contain all of these, however accented."""
    from kg.query.folding import unaccented

    wanted = unaccented(words).split()
    return [each for each in questions() if all(word in _searchable(each) for word in wanted)]


def read_question(name: str, sparql: str) -> Question:
    """Read the head of a question; a head may leave out anything.

    Args:
        name: what it is asked by.
        sparql: its file, or SPARQL without a head.
    """
    if "#" not in sparql:
        return Question(name, "", "", "", (), sparql)
    head = {key: value.strip() for key, value in re.findall(_HEAD, sparql)}
    parameters = tuple(Parameter(*found) for found in re.findall(_PARAMETER, sparql))
    texts = head.get("topic", ""), head.get("vi", ""), head.get("en", "")
    return Question(name, *texts, parameters, sparql, tuple(head.get("files", "").split()))


def _searchable(each: Question) -> str:
    from kg.query.folding import unaccented

    return unaccented(" ".join((each.name, each.vi, each.en, *TOPICS[each.topic])))
