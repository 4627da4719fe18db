"""Leaves out changes of posts that are told again in fewer words: "bầu ông A làm Chủ tịch"."""

from collections.abc import Sequence

from kg.extract.appointments.change import Change
from kg.extract.appointments.office_verbs import LEAVES
from kg.facts import Body

_SAME_TITLES = {"Phó ban": "Phó Trưởng ban"}


def told_once(changes: Sequence[Change]) -> list[Change]:
    """Return the changes without those of which another names the body, or names it in full.

    Args:
        changes: the changes of one article, in the order of its text.
    """
    return [one for one in changes if not any(_says_more(other, one) for other in changes)]


def _says_more(fuller: Change, brief: Change) -> bool:
    same_way = (fuller.action in LEAVES) == (brief.action in LEAVES)
    same = fuller.person == brief.person and same_way and fuller.post != brief.post
    if not same or brief.is_news > fuller.is_news or fuller.post.body is None:
        return False
    body = brief.post.body
    if _SAME_TITLES.get(brief.post.title) == fuller.post.title and fuller.post.body == body:
        return True
    return fuller.post.title == brief.post.title and is_fuller(fuller.post.body, body)


def is_fuller(body: Body | None, brief: Body | None) -> bool:
    """Tell whether a body is another that is not named, or only by the beginning of its name.

    Args:
        body: the one that may be told in full: "Quốc hội Lào".
        brief: the one that may be told in short: "Quốc hội".
    """
    if body is None or brief is None:
        return body is not None
    return body.name.startswith((f"{brief.name} ", f"{brief.name},"))
