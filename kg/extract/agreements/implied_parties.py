"""Tells who binds itself where an agreement names nobody: the sides of the meeting about it."""

from kg.extract.agreements.draft import AgreementDraft
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.meetings.scene import Scene
from kg.facts import Actor, Body, Person, Post
from kg.lexicon import kinds_with

_TREATIES = kinds_with("agreement", "of_states")
_BOTH = ("giữa hai", "của hai", "giữa 2", "giữa các bên")
_POINTER_REACH = 6  # tokens
_SIDES = frozenset(("organizer", "attendee", "chair"))


class ImpliedParties:
    """The sides of the meetings of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading = scene.reading

    def understand(self, draft: AgreementDraft) -> None:
        """Give an agreement that names fewer than two parties those who meet about it."""
        meeting = draft.signed_at or draft.reviewed_at
        if meeting is not None:
            draft.parties = [_host_of(party, meeting) or party for party in draft.parties]
        if meeting is None or len(draft.parties) > 1 or not draft.told:
            return
        if draft.status == "signed" and not (draft.at_meeting or draft.parties):
            return  # "các bệnh viện được ký hợp đồng …": what some sign some day
        if draft.is_listed and not draft.parties:
            draft.parties, draft.inferred = _pair(meeting, people=True), True
        if draft.is_listed or draft.kind.notation in _TREATIES:
            return  # "Hiệp định Paris" was signed by others
        hosts = [who for (who, role) in meeting.roles if role == "organizer"]
        sides = hosts if len(hosts) > 1 else self._both(draft, meeting)
        if len(sides) > 1 or (draft.status == "reviewed" and not draft.parties):
            draft.parties, draft.inferred = sides or hosts, True

    def _both(self, draft: AgreementDraft, meeting: MeetingDraft) -> list[Actor]:
        """ "… chương trình phối hợp giữa hai bên": the two bodies that meet, by whom they send."""
        words = self._reading.document.words
        last = min(len(self._reading.tokens), draft.first + 2 * _POINTER_REACH)
        if not any(pointer in words(draft.first, last).lower() for pointer in _BOTH):
            return []
        return _pair(meeting)


def _pair(meeting: MeetingDraft, *, people: bool = False) -> list[Actor]:
    """The two bodies that meet, or those of the people who do; nobody where more are."""
    sides = {
        side: None
        for (who, role), (posts, _) in meeting.roles.items()
        if role in _SIDES and isinstance(who, Person if people else Person | Body)
        if (side := _side(who, posts)) is not None
    }
    return list(sides) if len(sides) == 2 else []


def _host_of(party: Actor, meeting: MeetingDraft) -> Body | None:
    """ "giữa tỉnh A và B", signed where UBND tỉnh A is host: it is what binds itself."""
    hosts = (who for who, role in meeting.roles if role == "organizer")
    return next(
        (
            host for host in hosts
            if isinstance(host, Body) and host.area == party and host.name.startswith("UBND")
        ),
        None,
    )  # fmt: skip


def _side(who: Actor, posts: tuple[Post, ...]) -> Body | None:
    """The body that takes part, or for which a person does."""
    owners = [post.body for post in posts if post.body is not None]
    if isinstance(who, Person):
        return owners[0] if owners else None
    return who if isinstance(who, Body) else None
