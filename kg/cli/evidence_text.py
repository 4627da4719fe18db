"""Words for what was found: ties, sentences, and where they stand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

Tie = tuple[str, str, Mapping[str, Any]]


def sentences(evidence: Iterable[Mapping[str, Any]], indent: str = "      ") -> Iterator[str]:
    """Yield each sentence once with its words marked, and below those of an article its name."""
    for source, quoted in groupby(_widest(evidence), key=_source):
        for each in quoted:
            yield f"{indent}{each['prefix']}«{each['exact']}»{each['suffix']}"
        yield f"{indent}  — {source}"


def _widest(evidence: Iterable[Mapping[str, Any]]) -> Iterable[Mapping[str, Any]]:
    """Keep of several quotations of one sentence that with the most words."""
    kept: dict[tuple[str, int], Mapping[str, Any]] = {}
    for each in evidence:
        sentence = each["article"], each["start"] - len(each["prefix"])
        best = kept.get(sentence)
        if best is None or len(each["exact"]) > len(best["exact"]):
            kept[sentence] = each
    return kept.values()


def _source(quotation: Mapping[str, Any]) -> str:
    told = (quotation["headline"], quotation["date"])
    return ", ".join(part for part in told if part) or str(quotation["article"])


def tie_lines(net: Any, tie: Tie) -> Iterator[str]:
    """Yield a tie between two things and its sentences."""
    source, target, what = tie
    day = f"  [{days(what['day'], what['until'])}]" if what["day"] else ""
    title = f" ({what['title']})" if what["title"] and what["role"] != "tenure" else ""
    ends = f"{net.nodes[source]['label']} – {net.nodes[target]['label']}"
    called = dict.fromkeys((what["label_vi"], what["label_en"]))
    yield f"   {ends}: {' · '.join(called)}{title}{day}"
    yield from sentences(what["evidence"])


def days(first: str, last: str = "") -> str:
    """Tell a day, or the first and last on which something was seen."""
    from kg.query.periods import worded

    return f"{worded(first)} – {worded(last)}" if last else worded(first)


def text_of(lines: Iterable[str]) -> str:
    """Join lines, without what would steer a terminal."""
    from kg.tables import without_controls

    return "".join(f"{without_controls(line)}\n" for line in lines)


def thing(net: Any, name: str) -> dict[str, Any]:
    """Return a thing for JSON."""
    known = net.nodes[name]
    return {"iri": name, "label": known["label"], "kind": known["kind"], "day": known["day"]}


def tie(tie: Tie) -> dict[str, Any]:
    """Return a tie with its evidence for JSON."""
    return {"source": tie[0], "target": tie[1], **tie[2]}


def rest(cut: int, noun: str) -> Sequence[str]:
    """Say that something was left out."""
    return [f"… {cut} more {noun}; show more with -n"] if cut > 0 else []
