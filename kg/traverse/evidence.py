"""The words behind each fact, as a reader needs them: sentence, place in it, article and day."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from kg.query.source import Row, Source, shipped_rows

Quotation = dict[str, Any]
"""``prefix``, ``exact`` and ``suffix`` (together the sentence), ``start`` and ``end`` (code points
of the article's text), ``rule``, ``article`` (its IRI), ``headline``, ``date`` and ``url``; an
empty string where nothing is known."""


def quotations(source: Source) -> dict[str, list[Quotation]]:
    """Return the quotations behind each fact, by the fact's IRI, in order of the text."""
    articles = {row["article"]: row for row in shipped_rows(source, "network/articles")}
    rules = _rules(source)
    found = defaultdict[str, list[Quotation]](list)
    for row in shipped_rows(source, "network/evidence"):
        fact = row["fact"]
        found[fact].append(quotation(row, articles.get(row["article"], {}), rules.get(fact, "")))
    return dict(found)


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


def _rules(source: Source) -> dict[str, str]:
    """Name the rules of each fact; several are joined, as a graph does not pair them with words."""
    found = defaultdict[str, list[str]](list)
    for row in shipped_rows(source, "network/rules"):
        found[row["fact"]].append(row["rule"])
    return {fact: ", ".join(names) for fact, names in found.items()}
