"""A graph as a network of named things, for networkx and for the picture.

The graph has a node for every participation, tenure and remark, because each carries evidence. To
a reader those are ties, so here they are edges: a person holds a post *in* a body, a meeting is
chaired *by* a person.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import networkx as nx

from kg.namespaces import CIVIC, KIND, VOCABULARIES
from kg.query.kinds import KINDS
from kg.query.source import Source, shipped_rows
from kg.traverse.evidence import Quotation, merged, quotations
from kg.traverse.words import Words, words

Values = Mapping[str, list[str]]

CLASSES = {kind.iri: kind.name for kind in KINDS if kind.name != "article"}
"""Which class makes a thing of which kind."""

ROLES = {
    **{f"{CIVIC}{role}": role for role in (
        "organizer", "chair", "attendee", "speaker", "signatory", "witness", "presenter",
        "recipient", "party", "succeeds", "conferrer", "within", "appointee",
    )},
    f"{CIVIC}signedAt": "signed_at",
    f"{CIVIC}reviewedAt": "reviewed_at",
    f"{CIVIC}decidedBy": "decided_by",
    f"{CIVIC}meeting": "meeting",
    f"{CIVIC}jurisdiction": "jurisdiction",
    f"{VOCABULARIES['schema']}location": "location",
    f"{VOCABULARIES['org']}postIn": "post_in",
    f"{VOCABULARIES['org']}subOrganizationOf": "part_of",
}  # fmt: skip
"""Which property makes a tie in which role."""


def network(source: Source, *, evidence: bool = True) -> "nx.MultiDiGraph[str]":
    """Return a graph as a network.

    Nodes are IRIs of people, bodies, areas, meetings, agreements, awards, appointments and groups,
    and of those posts that act themselves (confer an award, say) or are of no body. Each has

    - ``label``: its Vietnamese name; ``aliases``: other forms met, a list of str;
    - ``kind``: ``"person"``, ``"agency"``, ``"area"``, ``"meeting"``, ``"agreement"``,
      ``"award"``, ``"appointment"``, ``"group"`` or ``"post"``;
    - ``sector`` of a body, ``concept`` of a meeting, agreement or award (the notation of its kind),
      ``concept_vi`` and ``concept_en`` (how that is called);
    - ``day`` (ISO 8601, maybe only a month or year) and ``period`` (``"2021-2025"``);
    - ``status`` of an agreement, ``action`` of an appointment;
    - ``remarks`` of a person or body: a list of ``text``, ``meeting`` (IRI) and ``evidence``;
    - ``evidence``: a list of :data:`~kg.traverse.evidence.Quotation`.

    Edges run as the graph says it: from a meeting to who took part, from an agreement to its
    parties, from an award to who confers and receives it, from a person to the body of a post. The
    key is the role; that of a tenure is the tenure's IRI, for one person may hold several posts in
    one body. Each has

    - ``role``: a value of :data:`ROLES`, or ``"tenure"``;
    - ``label_vi`` and ``label_en``: how the role is called; for a tenure, its title;
    - ``day``; ``title`` (the posts in whose name someone takes part, or that are held) and
      ``former`` (a post once held);
    - ``evidence``, as above.

    Text that is not known is an empty string.

    Args:
        source: the graph.
        evidence: whether to read the sentences too; without them a large graph is read faster.
    """
    return _Reading(source, quotations(source) if evidence else {}).net()


class _Reading:
    """One pass over a graph."""

    def __init__(self, source: Source, quoted: Mapping[str, list[Quotation]]) -> None:
        self.source = source
        self.quoted = quoted
        self.words = words(source)
        self.kinds = _kinds(source)
        self.values = _values(source)

    def net(self) -> "nx.MultiDiGraph[str]":
        """Make the network."""
        net: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        net.add_nodes_from(self._nodes())
        for source, target, key, attributes in (*self._links(), *self._tenures()):
            net.add_edge(source, target, key, **attributes)
        self._add_remarks(net)
        net.remove_nodes_from([name for name in net if self._is_mere_title(net, name)])
        return net

    def _nodes(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for thing, kind in self.kinds.items():
            described = _described(kind, self.values.get(thing, {}), self.words)
            yield thing, {**described, "remarks": [], "evidence": self.quoted.get(thing, [])}

    def _links(self) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
        borne = self._participations()
        for row in [*shipped_rows(self.source, "network/links"), *self._award_meetings()]:
            source, target, role = row["source"], row["target"], ROLES[row["property"]]
            if source in self.kinds and target in self.kinds:
                fact = borne.get((source, row["property"], target), {})
                yield source, target, role, self._link(source, row["property"], role, fact)

    def _link(self, source: str, prop: str, role: str, fact: Mapping[str, Any]) -> dict[str, Any]:
        label_vi, label_en = self.words.of(prop, role)
        quoted = [
            each for name in fact.get("facts", [source]) for each in self.quoted.get(name, [])
        ]
        return {
            "role": role, "label_vi": label_vi, "label_en": label_en,
            "day": _day(self.values.get(source, {})), "title": ", ".join(fact.get("titles", [])),
            "former": False, "evidence": merged(quoted),
        }  # fmt: skip

    def _participations(self) -> dict[tuple[str, str, str], dict[str, list[str]]]:
        found: dict[tuple[str, str, str], dict[str, list[str]]] = {}
        for row in shipped_rows(self.source, "network/participations"):
            tie = row["source"], row["property"], row["target"]
            fact = found.setdefault(tie, {"facts": [], "titles": []})
            _append_once(fact["facts"], row["fact"])
            _append_once(fact["titles"], row.get("title", ""))
        return found

    def _award_meetings(self) -> Iterator[dict[str, str]]:
        for row in shipped_rows(self.source, "network/award_meetings"):
            yield {**row, "property": f"{CIVIC}meeting"}

    def _tenures(self) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
        for row in shipped_rows(self.source, "network/tenures"):
            former = row.get("former") in ("true", "1")
            yield row["person"], row.get("body") or row["post"], row["fact"], {
                "role": "tenure",
                "label_vi": f"nguyên {row['title']}" if former else row["title"],
                "label_en": f"former {row['title']}" if former else row["title"],
                "day": row.get("day", ""), "title": row["title"], "former": former,
                "evidence": self.quoted.get(row["fact"], []),
            }  # fmt: skip

    def _add_remarks(self, net: "nx.MultiDiGraph[str]") -> None:
        for row in shipped_rows(self.source, "network/remarks"):
            if row["speaker"] in net:
                net.nodes[row["speaker"]]["remarks"].append({
                    "text": row["text"], "meeting": row.get("meeting", ""),
                    "evidence": self.quoted.get(row["fact"], []),
                })  # fmt: skip

    @staticmethod
    def _is_mere_title(net: "nx.MultiDiGraph[str]", name: str) -> bool:
        """Tell whether a post only lends its title to edges: then it need not be seen itself."""
        return net.nodes[name].get("kind") == "post" and net.in_degree(name) == 0


def _described(kind: str, values: Values, words: Words) -> dict[str, Any]:
    """Return the plain attributes of a thing."""
    concept = _first(values, f"{CIVIC}kind")
    concept_vi, concept_en = words.of(concept, "") if concept else ("", "")
    action = _first(values, f"{CIVIC}action")
    return {
        "label": _label(values, words) or concept_vi, "kind": kind,
        "aliases": list(values.get(f"{VOCABULARIES['skos']}altLabel", [])),
        "sector": _notation(_first(values, f"{VOCABULARIES['org']}classification")),
        "concept": _notation(concept), "concept_vi": concept_vi, "concept_en": concept_en,
        "day": _day(values), "period": _period(values),
        "status": _first(values, f"{CIVIC}status").removeprefix(CIVIC),
        "action": action.removeprefix(CIVIC),
    }  # fmt: skip


def _label(values: Values, words: Words) -> str:
    """Return a thing's name; an appointment has none and is told by what it does to which post."""
    action, post = _first(values, f"{CIVIC}action"), _first(values, f"{CIVIC}post")
    told = f"{words.of(action, '')[0]} {post}".strip() if action else ""
    return _first(values, f"{VOCABULARIES['skos']}prefLabel") or told


def _kinds(source: Source) -> dict[str, str]:
    rows = shipped_rows(source, "network/things")
    return {row["thing"]: CLASSES[row["class"]] for row in rows}


def _values(source: Source) -> dict[str, dict[str, list[str]]]:
    found = defaultdict[str, dict[str, list[str]]](dict)
    for row in shipped_rows(source, "network/values"):
        found[row["thing"]].setdefault(row["property"], []).append(row["value"])
    return dict(found)


def _first(values: Values, prop: str) -> str:
    return next(iter(values.get(prop, ())), "")


def _day(values: Values) -> str:
    return _first(values, f"{VOCABULARIES['schema']}startDate") or _first(
        values, f"{CIVIC}signedOn"
    )


def _period(values: Values) -> str:
    years = [_first(values, f"{CIVIC}{end}Year") for end in ("start", "end")]
    return "-".join(years) if all(years) else ""


def _notation(concept: str) -> str:
    """Return ``"conference"`` for ``kind:meeting_conference``."""
    return concept.removeprefix(KIND).partition("_")[2]


def _append_once(values: list[str], value: str) -> None:
    if value and value not in values:
        values.append(value)
