"""Delegations: who leads one stands for it wherever the article speaks of it again.

"Đoàn công tác của Bộ X do ông A dẫn đầu … Chiều cùng ngày, đoàn công tác của Bộ X làm việc với …".
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.extract.actors import Acting
from kg.facts import Actor, Body
from kg.text import Token

_REACH_BACK = 5  # tokens from "đoàn" to whom it is of
_REACH_TO_LEADER = 4
_REACH_TO_LEADS = 6
_LEADS = frozenset((("dẫn", "đầu"), ("trưởng", "đoàn")))


def lead_missions(tokens: Sequence[Token], actors: Sequence[Acting]) -> list[Acting]:
    """Return actors with each delegation replaced by who is said to lead it.

    Args:
        tokens: all tokens of the document.
        actors: everyone who may act, in order.
    """
    leaders = dict(_led(tokens, actors))
    return [_leader(tokens, acting, leaders) for acting in actors]


def _led(tokens: Sequence[Token], actors: Sequence[Acting]) -> Iterable[tuple[Actor, Acting]]:
    """Whose delegation is led by whom: "đoàn … của X do ông A làm Trưởng đoàn"."""
    for sender, leader in pairwise(actors):
        between = [token.key for token in tokens[sender.end : leader.start]]
        led = leader.is_person and between[:1] == ["do"] and len(between) <= _REACH_TO_LEADER
        if led and _is_mission(tokens, sender) and _leads(tokens, leader):
            yield sender.thing, leader


def _leads(tokens: Sequence[Token], leader: Acting) -> bool:
    following = [token.key for token in tokens[leader.last : leader.end + _REACH_TO_LEADS]]
    return any(pair in _LEADS for pair in pairwise(following))


def _is_mission(tokens: Sequence[Token], acting: Acting) -> bool:
    """ "đoàn công tác của Bộ X"; a standing body that is called Đoàn is none."""
    if not isinstance(acting.thing, Body) or not acting.start:
        return False
    before = [t.key for t in tokens[max(0, acting.start - _REACH_BACK) : acting.start]]
    return "đoàn" in before and not {",", ".", ";", "và"} & set(before[before.index("đoàn") :])


def _leader(tokens: Sequence[Token], acting: Acting, leaders: dict[Actor, Acting]) -> Acting:
    leader = leaders.get(acting.thing)
    if leader is None or leader.start - acting.end in range(_REACH_TO_LEADER + 1):
        return acting
    if not _is_mission(tokens, acting):
        return acting
    return replace(acting, thing=leader.thing, posts=leader.posts, rule="leader_of_mission")
