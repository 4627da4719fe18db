"""Invented networks to show: a small one that reads well, large ones, and one that means harm."""

from random import Random
from typing import Any

import networkx as nx

BASE = "https://w3id.org/civic-kg/id/"
Net = nx.MultiDiGraph


def quotation(sentence: str, words: str, **more: Any) -> dict[str, Any]:
    """Return the evidence of some words of a sentence."""
    start = sentence.index(words)
    prefix, suffix = sentence[:start], sentence[start + len(words) :]
    article = {
        "article": f"{BASE}article/thu",
        "headline": "Lễ ký ở Sông Thử",
        "date": "2020-06-02",
        "url": "https://example.org/thu",
    }
    start += len(more.get("before", ""))
    place = {"start": start, "end": start + len(words), "rule": "signed_by"}
    return {"prefix": prefix, "exact": words, "suffix": suffix, **place, **article, **more}


def thing(net: "Net[str]", kind: str, label: str, **more: Any) -> str:
    """Add a thing and return its IRI."""
    iri = f"{BASE}{kind}/{label.replace(' ', '_')}"
    net.add_node(iri, label=label, kind=kind, **{"aliases": [], "evidence": [], **more})
    return iri


def fact(net: "Net[str]", source: str, role: str, target: str, **more: Any) -> None:
    """Add a fact."""
    labels = {"label_vi": role, "label_en": role}
    net.add_edge(source, target, f"{role}{more.get('title', '')}", role=role, **{**labels, **more})


SENTENCE = "Ngày 1-6, UBND tỉnh Sông Thử và Công an tỉnh Sông Thử ký chương trình trồng cây."
BEFORE = "Trời nắng đẹp. "
AFTER = " " + "Hai bên trồng thông trên đồi. " * 20


def small() -> "Net[str]":
    """Return one signing with two bodies, a person, a programme and what was said."""
    net: Net[str] = nx.MultiDiGraph()
    quote = [quotation(SENTENCE, "ký chương trình", before=BEFORE, after=AFTER)]
    committee = thing(
        net, "agency", "UBND tỉnh Sông Thử", sector="government", aliases=["UBND tỉnh"]
    )
    police = thing(net, "agency", "Công an tỉnh Sông Thử", sector="police")
    meeting = thing(
        net, "meeting", "Lễ ký chương trình trồng cây", day="2020-06-01", evidence=quote
    )
    programme = thing(
        net, "agreement", "Chương trình trồng cây", period="2020-2024", status="signed"
    )
    area = thing(net, "area", "tỉnh Sông Thử")
    said = {"text": "Trồng cây là việc của mọi người", "meeting": meeting, "evidence": quote}
    person = thing(net, "person", "Phạm Đình Dụ", remarks=[said])
    for body in (committee, police):
        fact(net, meeting, "signatory", body, label_vi="ký", day="2020-06-01", evidence=quote)
        fact(net, programme, "party", body, label_vi="bên tham gia", evidence=quote)
    fact(net, meeting, "chair", person, label_vi="chủ trì", day="2020-06-01", evidence=quote)
    fact(net, meeting, "location", area, label_vi="địa điểm")
    fact(net, programme, "signed_at", meeting, label_vi="ký tại", evidence=quote)
    fact(net, person, "tenure", committee, title="Chủ tịch", label_vi="Chủ tịch", day="2020-06-02")
    return net


def large(count: int) -> "Net[str]":
    """Return a network of so many things with twice as many facts, each with a sentence."""
    chance = Random(count)
    net: Net[str] = nx.MultiDiGraph()
    kinds = ("person", "agency", "meeting", "meeting", "agreement")
    things = [
        thing(net, kinds[index % 5], f"{kinds[index % 5]} số {index}", day=_day(chance, index))
        for index in range(count)
    ]
    for index in range(2 * count):
        one, other = things[int(count * chance.random() ** 2)], things[chance.randrange(count)]
        sentence = f"Câu thứ {index} nói rằng hai bên đã gặp nhau ở buổi làm việc ấy."
        fact(net, one, f"vai{index % 6}", other, evidence=[quotation(sentence, "đã gặp nhau")])
    return net


def _day(chance: Random, index: int) -> str:
    dated = index % 5 in (2, 3)
    return f"20{chance.randrange(15, 25)}-0{chance.randrange(1, 10)}-1{index % 10}" if dated else ""


HOSTILE = (
    "<script>window.hurt=1</script>",
    "</script><script>window.hurt=2</script>",
    "<img src=x onerror=window.hurt=3>",
    "\"' onmouseover='window.hurt=4' x='",
    "{{DATA}} {{PROGRAM}} ${window.hurt=5} {% raw %} $& $1",
    "<!--<script>",
    "]]>&lt;&amp;\u2028\u2029\x00\x1b\ud800",
    "href=javascript:window.hurt=6",
    "\u202egnp.tfel ot thgir\u202c \u200b\u200f\ufeff",
    "__proto__",
    '=HYPERLINK("http://evil.invalid")',
    "dài " * 2500,
)

URLS = ("javascript:window.hurt=7", "data:text/html,<script>window.hurt=8</script>",
        "JaVaScRiPt:window.hurt=9", " javascript:window.hurt=10", "vbscript:x", "file:///etc/passwd",
        "//evil.invalid/", "http://[", 'https://example.org/"onclick="window.hurt=11')  # fmt: skip


def hostile() -> "Net[str]":
    """Return a network whose every text would like to be a program."""
    net: Net[str] = nx.MultiDiGraph()
    hub = thing(net, "person", "Người ở giữa")
    for index, text in enumerate(HOSTILE):
        quote = [
            quotation(f"{text} và {text}", "và", url=url, headline=text, rule=text, article=text,
                      before=text, after=text)
            for url in URLS
        ]  # fmt: skip
        name = f"{BASE}agency/{index}{text}"
        net.add_node(name, label=text, kind=text if index % 2 else "agency", aliases=[text],
                     sector=text, day=text, period=text, status=text, concept_vi=text,
                     concept_en=text, evidence=quote,
                     remarks=[{"text": text, "meeting": text, "evidence": quote}])  # fmt: skip
        net.add_edge(hub, name, text, role=text, label_vi=text, label_en=text, title=text,
                     day=text, evidence=quote)  # fmt: skip
    return net
