"""The words behind each fact, as a reader needs them: sentence, place in it, article and day."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from kg.namespaces import VOCABULARIES
from kg.query.source import Row, Source, shipped_rows

Quotation = dict[str, Any]
"""``prefix``, ``exact`` and ``suffix`` (together the sentence), ``start`` and ``end`` (code points
of the article's text), ``rule``, ``article`` (its IRI), ``headline``, ``date`` and ``url``; an
empty string where nothing is known."""

Quoted = dict[str, list[Quotation]]
"""Quotations by the IRI of the fact that they show."""


def quotations(source: Source, facts: Collection[str] | None = None) -> Quoted:
    """Return the quotations behind each fact, by the fact's IRI, in order of the text.

    Args:
        source: the graph.
        facts: the IRIs of the facts; None is all.
    """
    found = [*shipped_rows(source, "network/evidence", fact=facts)]
    articles = _articles(source, None if facts is None else {row["article"] for row in found})
    rules, quoted = _rules(source, facts), defaultdict[str, list[Quotation]](list)
    for row in found:
        article, rule = articles.get(row["article"], {}), rules.get(row["fact"], "")
        quoted[row["fact"]].append(quotation(row, article, rule))
    return dict(quoted)


def quotation(row: Row, article: Row, rule: str) -> Quotation:
    """Join one answer about evidence with what is known of its article."""
    return {
        **{key: row.get(key, "") for key in ("prefix", "exact", "suffix", "article")},
        **{key: article.get(key, "") for key in ("headline", "date", "url")},
        "start": int(row["start"]),
        "end": int(row["end"]),
        "rule": rule,
    }


def merged(quotations: Iterable[Quotation]) -> list[Quotation]:
    """Drop repeated quotations, keeping the first of each range."""
    by_range = {
        (each["article"], each["start"], each["end"]): each for each in reversed([*quotations])
    }
    return list(reversed(by_range.values()))


_ARTICLE = {
    f"{VOCABULARIES['schema']}headline": "headline",
    f"{VOCABULARIES['schema']}datePublished": "date",
    f"{VOCABULARIES['schema']}url": "url",
}


def _articles(source: Source, articles: Collection[str] | None) -> dict[str, Row]:
    found = defaultdict[str, Row](dict)
    for row in shipped_rows(source, "network/articles", article=articles):
        found[row["article"]].setdefault(_ARTICLE[row["property"]], row["value"])
    return found


def _rules(source: Source, facts: Collection[str] | None) -> dict[str, str]:
    """Name the rules of each fact; several are joined, as a graph does not pair them with words."""
    found = defaultdict[str, list[str]](list)
    for row in shipped_rows(source, "network/rules", fact=facts):
        found[row["fact"]].append(row["rule"])
    return {fact: ", ".join(names) for fact, names in found.items()}
