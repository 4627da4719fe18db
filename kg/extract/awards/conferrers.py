"""Tells who confers an award: whose it is said to be, or who not only hands it over."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Clauses
from kg.facts import Actor, Body, Post
from kg.lexicon import KindWord, is_deputy, kinds_with
from kg.text import Sentence

_BY_STATE = kinds_with("award", "by_state")
_BY_BODIES = kinds_with("award", "by_bodies")
_HEAD_OF_STATE = "Chủ tịch nước"
_OF_OTHER_STATES = frozenset(("foreign", "international"))
_SECRETARY = "Bí thư"  # heads a party committee
_REACH = 14
_RECIPIENT_FOLLOWS = frozenset(("cho", "tặng", ";"))


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


def owners(clauses: Clauses, last: int, sentence: Sentence) -> list[Actor]:
    """ "Bằng khen của Chủ tịch UBND thành phố": the office that confers, not its holder.

    Args:
        clauses: the verbs of the article and who stands around them.
        last: the end of the words for the award.
        sentence: where they stand.
    """
    for place in range(last, min(sentence.last, last + _REACH)):
        if clauses.word(place) in _RECIPIENT_FOLLOWS:
            break  # "cho các cá nhân xuất sắc của A": they are A's, not the award
        if clauses.word(place) in {"của", "do"}:
            found = clauses.after(place + 1, sentence)
            return [office(a) for a in found if not _is_named_after(a, found[0])]
    return []


def office(acting: Acting) -> Actor:
    """Return whom an actor confers as: an office named without its holder confers as such."""
    if acting.rule == "holder_of_post" and acting.posts:
        return acting.posts[0]
    return acting.thing


def _is_named_after(acting: Acting, owner: Acting) -> bool:
    """ "… nhận Bằng khen của Thủ tướng là A, B": they get it."""
    person = acting.is_person and acting.rule != "holder_of_post"
    return person and (not owner.is_person or owner.rule == "holder_of_post")
