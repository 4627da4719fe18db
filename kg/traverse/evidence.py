"""The words behind each fact, as a reader needs them: sentence, paragraph, article and day."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable
from operator import itemgetter
from typing import Any

from kg.namespaces import VOCABULARIES
from kg.query.asking import Row, Source, in_order, shipped_rows

Quotation = dict[str, Any]
"""``prefix``, ``exact`` and ``suffix`` (together the sentence), ``before`` and ``after`` (the rest
of its paragraph), ``start`` and ``end`` (code points of the article's text), ``rule``, ``article``
(its IRI), ``headline``, ``date`` and ``url``; an empty string where nothing is known."""

Quoted = dict[str, list[Quotation]]
"""Quotations by the IRI of the fact that they show."""


def quotations(source: Source, facts: Collection[str] | None = None) -> Quoted:
    """Return the quotations behind each fact, by the fact's IRI, of the oldest article first.

    Args:
        source: the graph.
        facts: the IRIs of the facts; None is all.
    """
    found = [*shipped_rows(source, "network/evidence", fact=facts)]
    named = None if facts is None else {row["article"] for row in found}
    articles, paragraphs = _articles(source, named), Paragraphs(source, named)
    rules, quoted = _rules(source, facts), defaultdict[str, list[Quotation]](list)
    for row in found:
        article, rule = articles.get(row["article"], {}), rules.get(row["fact"], "")
        quoted[row["fact"]].append(quotation(row, article, rule) | paragraphs.around(row))
    return {fact: sorted(each, key=_age) for fact, each in quoted.items()}


def _age(quotation: Quotation) -> tuple[bool, str, str, int, int]:
    """Return what quotations are sorted by: those of no known day come last."""
    day, place = quotation["date"], itemgetter("article", "start", "end")(quotation)
    return not day, day, *place


def quotation(row: Row, article: Row, rule: str) -> Quotation:
    """Join one answer about evidence with what is known of its article."""
    return {
        **{key: row.get(key, "") for key in ("prefix", "exact", "suffix", "article")},
        **{key: article.get(key, "") for key in ("headline", "date", "url")},
        "start": int(row["start"]),
        "end": int(row["end"]),
        "rule": rule,
    }


class Paragraphs:
    """The paragraphs of articles, cut at the sentences in them.

    Args:
        source: the graph.
        articles: the IRIs of the articles; None is all.
    """

    def __init__(self, source: Source, articles: Collection[str] | None) -> None:
        self._found = defaultdict[str, list[tuple[int, int, str]]](list)
        for row in shipped_rows(source, "network/paragraphs", article=articles):
            place = int(row["start"]), int(row["end"]), row["text"]
            self._found[row["article"]].append(place)
        self._cut: dict[tuple[str, int, int], dict[str, str]] = {}

    def around(self, row: Row) -> dict[str, str]:
        """Return what stands ``before`` and ``after`` the sentence of one answer about evidence.

        Sentences have many quotations: each is cut out once.
        """
        start = int(row["start"]) - len(row.get("prefix", ""))
        end = int(row["end"]) + len(row.get("suffix", ""))
        key = row["article"], start, end
        if key not in self._cut:
            self._cut[key] = self._around(*key)
        return self._cut[key]

    def _around(self, article: str, start: int, end: int) -> dict[str, str]:
        found = self._found.get(article, [])
        place = bisect_right(found, start, key=itemgetter(0))
        for first, last, text in found[max(0, place - 1) : place]:
            if end <= last:
                return {"before": text[: start - first], "after": text[end - first :]}
        return {"before": "", "after": ""}


def merged(quotations: Iterable[Quotation]) -> list[Quotation]:
    """Drop repeated quotations, keeping the first of each range, of the oldest article first."""
    by_range = {
        (each["article"], each["start"], each["end"]): each for each in reversed([*quotations])
    }
    return sorted(by_range.values(), key=_age)


def first_sentence(quotations: Iterable[Quotation]) -> dict[str, str]:
    """Return the ``sentence`` of the first quotation and of which article it is: "" if none.

    That is told by ``article`` (its IRI), ``headline``, ``published`` (its day) and ``url``.
    """
    words = next(iter(quotations), {})
    sentence = "".join(words.get(part, "") for part in ("prefix", "exact", "suffix"))
    told = {"article": "article", "headline": "headline", "published": "date", "url": "url"}
    return {"sentence": sentence, **{name: words.get(key, "") for name, key in told.items()}}


_ARTICLE = {
    f"{VOCABULARIES['schema']}headline": "headline",
    f"{VOCABULARIES['schema']}datePublished": "date",
    f"{VOCABULARIES['schema']}url": "url",
}


def _articles(source: Source, articles: Collection[str] | None) -> dict[str, Row]:
    found = defaultdict[str, Row](dict)
    said = shipped_rows(source, "network/articles", article=articles)
    for row in in_order(said, "article", "property", "value"):
        found[row["article"]].setdefault(_ARTICLE[row["property"]], row["value"])
    return found


def _rules(source: Source, facts: Collection[str] | None) -> dict[str, str]:
    """Name the rules of each fact; several are joined, as a graph does not pair them with words."""
    found = defaultdict[str, list[str]](list)
    for row in shipped_rows(source, "network/rules", fact=facts):
        found[row["fact"]].append(row["rule"])
    return {fact: ", ".join(sorted(names)) for fact, names in found.items()}
