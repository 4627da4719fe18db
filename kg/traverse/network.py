"""A graph as a network of named things, for networkx and for the picture.

The graph has a node for every participation, tenure and remark, because each carries evidence. To
a reader those are ties, so here they are edges: a person holds a post *in* a body, a meeting is
chaired *by* a person.
"""

from collections.abc import Iterator

import networkx as nx

from kg.query.asking import Row, Source, shipped_rows
from kg.traverse.evidence import Quoted, merged, quotations
from kg.traverse.labels import labels
from kg.traverse.things import Only, things
from kg.traverse.ties import Roles, Tie, ties

_EVENTS = ("meeting", "agreement", "appointment", "award")


def network(
    source: Source, *, evidence: bool = True, roles: Roles = None, only: Only = None
) -> "nx.MultiDiGraph[str]":
    """Return a graph as a network.

    Nodes are IRIs of people, bodies, areas, meetings, agreements, awards, appointments and groups,
    and of those posts that act themselves (confer an award, say) or are of no body. Each has

    - ``label``: its Vietnamese name; ``aliases``: other forms met, a list of str;
    - ``kind``: ``"person"``, ``"agency"``, ``"area"``, ``"meeting"``, ``"agreement"``,
      ``"award"``, ``"appointment"``, ``"group"`` or ``"post"``;
    - ``sector`` of a body, ``level`` of an area, ``concept`` of a meeting, agreement or award (the
      notation of its kind), ``concept_vi`` and ``concept_en`` (how that is called);
    - ``day`` (ISO 8601, maybe only a month or year) and ``period`` (``"2021-2025"``);
    - ``status`` of an agreement, ``action`` of an appointment;
    - ``remarks`` of a person or body: a list of ``text``, ``meeting`` (IRI) and ``evidence``;
    - ``evidence``: a list of :data:`~kg.traverse.evidence.Quotation`.

    Edges run as the graph says it: from a meeting to who took part, from an agreement to its
    parties, from an award to who confers and receives it, from a person to the body of a post. The
    key is the role; that of a tenure is the tenure's IRI, for one person may hold several posts in
    one body. Each has

    - ``role``: the name of one of :data:`~kg.roles.ROLES`;
    - ``label_vi`` and ``label_en``: how the role is called; for a tenure, its title;
    - ``day``: of what happened, or the first on which a post is seen; ``until``: the last on which
      it is, if that is another;
    - ``title`` (the posts in whose name someone takes part, or that are held) and
      ``former`` (a post once held);
    - ``evidence``, as above.

    Text that is not known is an empty string.

    Args:
        source: the graph.
        evidence: whether to read the sentences too; without them a large graph is read faster.
        roles: the roles to keep; None is all, with remarks.
        only: the IRIs of the things to keep; None is all. Such a part leaves out where people,
            bodies and places are merely mentioned, and remarks that were made elsewhere.
    """
    net: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    called = labels(source)
    net.add_nodes_from(things(source, called, only).items())
    days = {name: str(day) for name, day in net.nodes(data="day")}
    known = ties(source, called, days, roles, only)
    kept = [tie for tie in known if tie.source in net and tie.target in net]
    said = [*_remarks(source, net, only)] if roles is None else []
    told = {*net, *(fact for tie in kept for fact in tie.facts), *(row["fact"] for row in said)}
    facts = None if only is None else {fact for fact in told if _is_told(net, fact)}
    quoted = quotations(source, facts) if evidence else {}
    _add_ties(net, kept, quoted)
    _add_remarks(net, said, quoted)
    net.remove_nodes_from([name for name in net if _is_mere_title(net, name)])
    return net


def _remarks(source: Source, net: "nx.MultiDiGraph[str]", only: Only) -> Iterator[Row]:
    """Yield the remarks of the network's people and bodies; of a part, those at its meetings."""
    for row in shipped_rows(source, "network/remarks", speaker=only):
        if row["speaker"] in net and (only is None or row.get("meeting") in net):
            yield row


def _is_told(net: "nx.MultiDiGraph[str]", fact: str) -> bool:
    """Tell a fact from a person, body or place, whose evidence is where it is merely mentioned."""
    return fact not in net or net.nodes[fact]["kind"] in _EVENTS


def _add_ties(net: "nx.MultiDiGraph[str]", kept: list[Tie], quoted: Quoted) -> None:
    for name, attributes in net.nodes(data=True):
        attributes["evidence"] = quoted.get(name, [])
    for tie in kept:
        evidence = merged(each for fact in tie.facts for each in quoted.get(fact, []))
        net.add_edge(tie.source, tie.target, tie.key, **tie.attributes, evidence=evidence)


def _add_remarks(net: "nx.MultiDiGraph[str]", said: list[Row], quoted: Quoted) -> None:
    for row in said:
        net.nodes[row["speaker"]]["remarks"].append({
            "text": row["text"], "meeting": row.get("meeting", ""),
            "evidence": quoted.get(row["fact"], []),
        })  # fmt: skip


def _is_mere_title(net: "nx.MultiDiGraph[str]", name: str) -> bool:
    """Tell whether a post only lends its title to edges: then it need not be seen itself."""
    return net.nodes[name].get("kind") == "post" and net.in_degree(name) == 0
