"""What a network knows as of a day.

What happened is known from its day on, however late it was reported. What has no day of its own is
known from the day on which an article first told of it: posts, and events without a year.
"""

from collections.abc import Iterable

import networkx as nx

from kg.query.asking import Source, shipped_rows
from kg.query.periods import has_year, lies_in
from kg.roles import TENURE
from kg.traverse.evidence import Quotation


def first_told(source: Source, things: Iterable[str]) -> dict[str, str]:
    """Return the day of the first article that tells of each thing, where any has a day."""
    rows = shipped_rows(source, "network/published", thing=things)
    return {row["thing"]: row["day"] for row in rows if "thing" in row}


def keep_known(net: "nx.MultiDiGraph[str]", as_of: str) -> None:
    """Take out of a network what is of later days than one.

    Args:
        net: the network; see :func:`kg.traverse.network.network`.
        as_of: the day, in ISO 8601; of a month or year all counts.
    """
    for _, known in net.nodes(data=True):
        known["evidence"] = _said_by(as_of, known["evidence"], known["day"])
    later = []
    for *ends, key, tie in net.edges(keys=True, data=True):
        if has_year(tie["day"]) and not lies_in(tie["day"], "", as_of):
            later.append((*ends, key))
        elif tie["role"] == TENURE:
            tie["evidence"] = _said_by(as_of, tie["evidence"])
            seen = [each["date"] for each in tie["evidence"] if each["date"] > tie["day"]]
            tie["until"] = max(seen, default="")
        else:
            tie["evidence"] = _said_by(as_of, tie["evidence"], tie["day"])
    net.remove_edges_from(later)


def _said_by(as_of: str, evidence: list[Quotation], day: str = "") -> list[Quotation]:
    """Keep what was published by a day, and all of what has a day of its own."""
    if has_year(day):
        return evidence
    return [each for each in evidence if not each["date"] or lies_in(each["date"], "", as_of)]
