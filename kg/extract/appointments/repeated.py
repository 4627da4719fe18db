"""Leaves out changes of posts that are told again in fewer words: "bầu ông A làm Chủ tịch"."""

from collections.abc import Sequence

from kg.extract.appointments.draft import AppointmentDraft
from kg.extract.appointments.office_verbs import LEAVES
from kg.facts import Body, Post

_SAME_TITLES = {
    "Phó ban": "Phó Trưởng ban", "Phó phòng": "Phó Trưởng phòng", "Phó đoàn": "Phó Trưởng đoàn",
    "Phó": "Phó Trưởng",
}  # fmt: skip


def told_once(drafts: Sequence[AppointmentDraft]) -> list[AppointmentDraft]:
    """Return the changes without those of which another names the body, or names it in full.

    Args:
        drafts: the changes of one article, in the order of its text.
    """
    return [one for one in drafts if not any(_says_more(other, one) for other in drafts)]


def _says_more(fuller: AppointmentDraft, brief: AppointmentDraft) -> bool:
    same_way = (fuller.action in LEAVES) == (brief.action in LEAVES)
    same = fuller.person == brief.person and same_way and fuller.post != brief.post
    if not same or brief.is_news > fuller.is_news or fuller.post.body is None:
        return False
    if is_shorter(brief.post, fuller.post):
        return True
    return fuller.post.title == brief.post.title and is_fuller(fuller.post.body, brief.post.body)


def is_shorter(brief: Post, fuller: Post) -> bool:
    """Tell whether a post is another whose title is told in full: "Phó ban", "Phó Trưởng ban"."""
    return _SAME_TITLES.get(brief.title) == fuller.title and fuller.body == brief.body


def is_fuller(body: Body | None, brief: Body | None) -> bool:
    """Tell whether a body is another that is not named, or only by the beginning of its name.

    Args:
        body: the one that may be told in full: "Quốc hội Lào".
        brief: the one that may be told in short: "Quốc hội".
    """
    if body is None or brief is None:
        return body is not None
    return body.name.startswith((f"{brief.name} ", f"{brief.name},"))
