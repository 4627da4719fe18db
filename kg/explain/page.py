"""Explanations as one HTML page that needs nothing else; all that articles say is escaped text."""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from html import escape
from itertools import groupby

from kg.article import Article, Span
from kg.explain.explanation import Explanation, Mark
from kg.explain.wording import Told
from kg.facts import Evidence
from kg.tables import without_controls

_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
.text { white-space: pre-wrap; }
mark { border-radius: .2em; padding: 0 .15em; color: black; }
.person { background: #9ad0f5; } .body { background: #fde08d; }
.place { background: #b5e3c0; } .day { background: #e8c5ec; } .quote { background: #fde08d; }
blockquote { margin: .2rem 0 .6rem; padding-left: .8rem; border-left: 3px solid gray; }
code { font-size: .85em; opacity: .8; }
h1 { line-height: 1.25; margin-bottom: .2rem; } h1 + p { margin-top: 0; }
article { border-top: 1px solid gray; margin-top: 2rem; }
"""
_DIGEST = b64encode(sha256(_STYLE.encode()).digest()).decode()
_POLICY = f"default-src 'none'; style-src 'sha256-{_DIGEST}'"
_LEGEND = {
    "person": "người · person",
    "body": "tổ chức · body",
    "place": "nơi · place",
    "day": "ngày · day",
}


def as_html(explanations: Iterable[Explanation]) -> str:
    """Return explanations as one HTML page.

    Args:
        explanations: one a section, in this order; several are listed at the top.

    Returns:
        A page without scripts, whose policy lets the browser load nothing.
    """
    told = [*explanations]
    legend = " ".join(f'<mark class="{kind}">{label}</mark>' for kind, label in _LEGEND.items())
    return (
        '<!doctype html>\n<html lang="vi">\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_title(told)}</title>\n<style>{_STYLE}</style>\n<p>{legend}</p>\n"
        + _contents(told)
        + "".join(_section(number, each) for number, each in enumerate(told, 1))
        + "</html>\n"
    )


def _title(told: Sequence[Explanation]) -> str:
    """Name a page after its article, or after how many it has."""
    if len(told) == 1:
        return f"{_headline(told[0])} – kg explain"
    return f"{len(told)} bài báo · articles – kg explain"


def _contents(told: Sequence[Explanation]) -> str:
    """List the articles of a page that has several."""
    if len(told) < 2:
        return ""
    items = "".join(
        f'<li><a href="#{number}">{_headline(each)}</a></li>\n'
        for number, each in enumerate(told, 1)
    )
    return f'<nav aria-label="Mục lục · Contents">\n<ol>\n{items}</ol>\n</nav>\n'


def _headline(explanation: Explanation) -> str:
    return _safe(explanation.headline or explanation.article.id)


def _section(number: int, explanation: Explanation) -> str:
    text = "".join(_marked(words, mark) for words, mark in explanation.pieces())
    facts = "".join(_families(explanation))
    about = " · ".join(filter(None, (explanation.article.id, explanation.published)))
    return (
        f'<article id="{number}">\n<h1>{_headline(explanation)}</h1>\n'
        f"<p><code>{_safe(about)}</code></p>\n"
        f'<div class="text">{text}</div>\n{facts}</article>\n'
    )


def _marked(words: str, mark: Mark | None) -> str:
    if mark is None:
        return _safe(words)
    title = _safe(f"{mark.name} · {mark.rule}")
    return f'<mark class="{mark.kind}" title="{title}">{_safe(words)}</mark>'


def _safe(words: str) -> str:
    """Escape text, and put a space for what is no character of a page, line by line."""
    return escape("\n".join(without_controls(line) for line in words.split("\n")))


def _families(explanation: Explanation) -> Iterator[str]:
    for (vi, en), facts in groupby(explanation.told, key=lambda told: (told.vi, told.en)):
        items = "".join(_item(fact, explanation.article) for fact in facts)
        yield f"<h2>{vi} · {en}</h2>\n<ul>\n{items}</ul>\n"


def _item(fact: Told, article: Article) -> str:
    quotes = "".join(_quoted(evidence, article) for evidence in fact.evidence)
    return f"<li>{_safe(fact.what)}{quotes}</li>\n"


def _quoted(evidence: Evidence, article: Article) -> str:
    """Return the sentence with its words marked, and the rule."""
    span, around = evidence.span, evidence.sentence
    before = _safe(Span(around.start, span.start).of(article.text))
    after = _safe(Span(span.end, around.end).of(article.text))
    words = f'<mark class="quote">{_safe(span.of(article.text))}</mark>'
    return (
        f"<blockquote>{before}{words}{after}"
        f"<br><code>{_safe(evidence.rule)} {span.start}-{span.end}</code></blockquote>"
    )
