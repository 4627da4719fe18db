"""Tells who of those who give an award confers it: most only hand it over."""

from kg.extract.actors.acting import Acting
from kg.facts import Body, Post
from kg.lexicon import KindWord, is_deputy, kinds_with

_BY_STATE = kinds_with("award", "by_state")
_BY_BODIES = kinds_with("award", "by_bodies")
_HEAD_OF_STATE = "Chủ tịch nước"
_OF_OTHER_STATES = frozenset(("foreign", "international"))
_SECRETARY = "Bí thư"  # heads a party committee


def confers(presenter: Acting, kind: KindWord) -> bool:
    """Tell whether someone who gives an award confers it, and not only hands it over.

    "Phó Chủ tịch UBND tỉnh A trao Bằng khen": a deputy does not; orders are the head of state's.

    Args:
        presenter: who gives it.
        kind: what is given.
    """
    body = presenter.thing
    if isinstance(body, Body):
        return _may_confer(body, kind)
    if not presenter.is_person and not isinstance(body, Post):
        return True
    titles = {post.title for post in ((body,) if isinstance(body, Post) else presenter.posts)}
    if kind.notation in _BY_STATE:
        return _HEAD_OF_STATE in titles
    if kind.notation in _BY_BODIES:
        return False
    return not titles or not all(map(_hands_over, titles))


def _hands_over(title: str) -> bool:
    return is_deputy(title) or title.startswith(_SECRETARY)


def _may_confer(body: Body, kind: KindWord) -> bool:
    """ "UBND tỉnh A tổ chức lễ trao danh hiệu …": it holds the ceremony of the state's award."""
    if kind.notation in _BY_STATE:
        return body.sector in _OF_OTHER_STATES
    return kind.notation != "party_badge" or body.sector == "party"
