"""Short forms: "Bộ đã yêu cầu …", "Sở cũng …" mean the ministry or department named before."""

from collections.abc import Iterator, Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention, Place
from kg.lexicon import BodyHead
from kg.lexicon.gazetteer import HOME
from kg.text import Token

_AUXILIARIES = frozenset("đã sẽ cũng đang vừa và luôn còn tiếp phải cần".split())
_ACTS = frozenset(("say", "sign", "organize", "present"))
_NOT_ONE = frozenset("các những số nhiều mỗi mọi từng tác trào bên".split())
_PARTY = "Đảng"  # alone it is the country's own
_BESIDE = frozenset("tại với là từ ở".split())
_NATION = f" {HOME}"
_LOWER = frozenset(("district", "commune"))


def short_form(
    tokens: Sequence[Token], first: int, bodies: Sequence[BodyMention]
) -> BodyMention | None:
    """Return the body that a head word alone at ``first`` means: the last one of that head.

    Args:
        tokens: all tokens.
        first: where a head word may stand.
        bodies: the bodies named before, in order.
    """
    found = lexicon.body_heads().match(tokens, first) if tokens[first].capital else None
    if found is None or found[0].grammar not in {"field", "proper"}:
        return None
    head, last = found
    if last >= len(tokens) or not acts(tokens, last) or _is_inside(tokens, first):
        return None
    meant = last_named(tokens, head, bodies) if head.name != _PARTY else None
    if meant is None:
        return None
    return BodyMention(
        first, last, meant.head, meant.field, meant.place, meant.parent,
        rule="short_form", shared=meant.shared,
    )  # fmt: skip


def last_named(
    tokens: Sequence[Token], head: BodyHead, bodies: Sequence[BodyMention]
) -> BodyMention | None:
    """Return the last body whose name opens with a head word: "Hội" of "Hội Nông dân".

    In "Báo A làm việc với Báo B. Báo đã …" that is the one the text is about.

    Args:
        tokens: all tokens.
        head: the head word.
        bodies: the bodies named before, in order.
    """
    longer = f"{head.name} "
    beside = None
    for body in _with_owners(bodies):
        same = body.head.sector == head.sector and body.head.name.startswith(longer)
        if same or body.head.name == head.name:
            if not body.first or tokens[body.first - 1].key not in _BESIDE:
                return body
            beside = beside or body
    return beside


def _with_owners(bodies: Sequence[BodyMention]) -> Iterator[BodyMention]:
    """Yield the bodies, the last first, each before whose part it is."""
    for body in reversed(bodies):
        owner: BodyMention | None = body
        while owner is not None:
            yield owner
            owner = owner.parent


def _is_inside(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether the word before makes a head word no short form.

    "Bắc Trung Bộ" is an area, "các Báo", "hai bên Hội" are several, "công tác Hội" is done in
    all of a kind.
    """
    before = tokens[first - 1] if first else None
    return before is not None and ((before.capital and before.is_word) or before.key in _NOT_ONE)


def acts(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether what follows a head word makes it the subject of a clause.

    Args:
        tokens: all tokens.
        place: where the head word or name ends.
    """
    verb = lexicon.verbs().match(tokens, place)
    return tokens[place].key in _AUXILIARIES or (verb is not None and bool(verb[0] & _ACTS))


def share_heads(bodies: Sequence[BodyMention]) -> None:
    """After "HĐND thị xã A" a bare "HĐND" is that of the same district or commune."""
    last: dict[str, Place] = {}
    for body in bodies:
        if body.head.grammar != "local":
            continue
        if body.place is not None:
            last[body.head.name] = body.place
        elif body.place is None and body.shared is None and body.parent is None and not body.field:
            known = last.get(body.head.name)
            body.shared = known if known is not None and known.level in _LOWER else None


def share_countries(bodies: Sequence[BodyMention]) -> None:
    """After "Hội Xuất bản Việt Nam" a bare "Hội Xuất bản" is the same, of no one province."""
    national: dict[tuple[str, str], BodyMention] = {}
    for body in bodies:
        if body.field.endswith(_NATION) or (body.place and body.place.name == HOME):
            national[body.head.name, body.field.removesuffix(_NATION)] = body
    for body in bodies:
        bare = body.place is None and body.shared is None and body.parent is None
        meant = national.get((body.head.name, body.field)) if bare and body.field else None
        if meant is not None:
            body.field, body.place = meant.field, meant.place


def share_states(bodies: Sequence[BodyMention]) -> None:
    """A bare "Hạ viện" is that of the one country whose "Hạ viện" the article names."""
    states: dict[str, dict[str, Place]] = {}
    for body in bodies:
        if body.head.sector == "foreign" and body.place is not None:
            states.setdefault(body.head.name, {})[body.place.name] = body.place
    for body in bodies if states else ():
        known = states.get(body.head.name, {})
        if body.implied and len(known) == 1:
            body.place, body.implied = next(iter(known.values())), False


def share_parents(bodies: Sequence[BodyMention]) -> None:
    """A bare "Vụ Tổ chức cán bộ" is that of the one ministry whose the article names one."""
    owned: dict[tuple[str, str], set[str]] = {}
    parents: dict[tuple[str, str], BodyMention] = {}
    for body in bodies:
        if body.parent is not None and body.field:
            key = body.head.name, body.field.lower()
            parent = body.parent
            owner = f"{parent.head.name} {parent.field} {parent.place.name if parent.place else ''}"
            owned.setdefault(key, set()).add(owner)
            parents.setdefault(key, parent)
    for body in bodies:
        key = body.head.name, body.field.lower()
        bare = body.place is None and body.shared is None and body.parent is None
        if bare and len(owned.get(key, ())) == 1:
            body.parent = parents[key]
