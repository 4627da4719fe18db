"""The page: one HTML text with the network, the program and the style in it, and nothing else.

What came from articles is only ever data: it stands in one JSON block that cannot end early, and
the program writes it as text. The policy in the head lets the browser run and style with exactly
what was written here, and ask for nothing.
"""

import json
import re
from base64 import b64encode
from dataclasses import asdict
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import Any

import networkx as nx

from kg.view.bundle import bundle
from kg.view.kinds import kinds
from kg.view.opening import LIMIT, opening
from kg.view.picture import picture
from kg.view.records import records

LIBRARY = "vis-network.min.js"

POLICY = (
    "default-src 'none'; script-src {scripts}; style-src {style}; img-src blob: data:; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)

_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def page(net: "nx.MultiDiGraph[str]", title: str = "civic-kg", limit: int = LIMIT) -> str:
    """Show a network as one HTML text that works without a network.

    Args:
        net: the network; see :func:`kg.traverse.network.network`.
        title: what it shows, in a few words.
        limit: how many things it opens on; search reaches the others.

    Returns:
        The HTML, the same for the same network on any machine.
    """
    parts = {
        "TITLE": escape(title),
        "STYLE": _asset("page.css"),
        "LIBRARY": _library(),
        "PROGRAM": _program(),
        "DATA": safe_json(_content(net, title, limit)),
    }
    parts["POLICY"] = POLICY.format(
        scripts=f"{_digest(parts['LIBRARY'])} {_digest(parts['PROGRAM'])}",
        style=_digest(parts["STYLE"]),
    )
    return re.sub(r"\{\{([A-Z]+)\}\}", lambda match: parts[match[1]], _asset("template.html"))


def safe_json(value: object) -> str:
    r"""Write JSON that is safe inside any HTML element and encodes to UTF-8.

    >>> safe_json("</script>")
    '"\\u003c/script\\u003e"'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _content(net: "nx.MultiDiGraph[str]", title: str, limit: int) -> dict[str, Any]:
    """Gather what the page shows: all records, and places for what it opens on."""
    drawing = picture(net.subgraph(opening(net, limit)))
    number = {name: index for index, name in enumerate(sorted(net))}
    return {
        "title": title,
        "kinds": [asdict(kind) for kind in kinds()],
        "words": json.loads(_asset("words.json")),
        **records(net),
        "opening": [[number[node["id"]], node["x"], node["y"]] for node in drawing.nodes],
        "options": drawing.options,
    }


@cache
def _asset(name: str) -> str:
    return files("kg.view").joinpath("assets", name).read_text(encoding="utf-8")


@cache
def _library() -> str:
    """Return vis-network, which knows nothing of this page."""
    return _asset(LIBRARY)


@cache
def _program() -> str:
    folder = files("kg.view").joinpath("assets")
    names = [file.name for file in folder.iterdir() if file.name.endswith(".js")]
    own = {name.removesuffix(".js"): _asset(name) for name in names if name != LIBRARY}
    return bundle(own, "main")


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
