"""The roles in which one thing is tied to another, and which of them belong together."""

from typing import NamedTuple

from kg.namespaces import CIVIC, VOCABULARIES

TENURE = "tenure"
"""The role of holding a post, which is no property but a node of the graph."""


class Role(NamedTuple):
    """A role.

    Args:
        name: what networks and ``--via`` call it.
        prop: the IRI of the property that makes such a tie; "" of a tenure.
        inverse: the role as its target says it, in Vietnamese and English; None where that is
            the same verb: a body *organizes* a meeting, a meeting is one that it *organizes*.
    """

    name: str
    prop: str
    inverse: tuple[str, str] | None = None


ROLES = (
    Role(TENURE, "", ("người giữ chức vụ", "held by")),
    Role("signed_at", f"{CIVIC}signedAt", ("nơi ký", "signing of")),
    Role("reviewed_at", f"{CIVIC}reviewedAt", ("nơi tổng kết", "review of")),
    Role("organizer", f"{CIVIC}organizer"),
    Role("chair", f"{CIVIC}chair"),
    Role("signatory", f"{CIVIC}signatory"),
    Role("speaker", f"{CIVIC}speaker"),
    Role("presenter", f"{CIVIC}presenter"),
    Role("witness", f"{CIVIC}witness"),
    Role("attendee", f"{CIVIC}attendee"),
    Role("party", f"{CIVIC}party"),
    Role("succeeds", f"{CIVIC}succeeds", ("được tiếp nối bởi", "succeeded by")),
    Role("appointee", f"{CIVIC}appointee", ("nhân sự", "appointment")),
    Role("decided_by", f"{CIVIC}decidedBy"),
    Role("conferrer", f"{CIVIC}conferrer"),
    Role("recipient", f"{CIVIC}recipient"),
    Role("meeting", f"{CIVIC}meeting", ("có", "includes")),
    Role("location", f"{VOCABULARIES['schema']}location", ("nơi diễn ra", "location of")),
    Role("post_in", f"{VOCABULARIES['org']}postIn", ("có chức vụ", "has post")),
    Role("part_of", f"{VOCABULARIES['org']}subOrganizationOf", ("đơn vị thuộc", "has part")),
    Role("jurisdiction", f"{CIVIC}jurisdiction", ("cơ quan ở đây", "bodies here")),
    Role("within", f"{CIVIC}within", ("gồm", "contains")),
)
"""Every role, as a reader wants to meet them: what was done before where one belongs."""

BY_PROPERTY = {role.prop: role.name for role in ROLES if role.prop}
"""In which role a property ties."""

IN_MEETINGS = (
    "organizer", "chair", "attendee", "speaker", "signatory", "witness", "presenter", "recipient",
)  # fmt: skip
"""The roles of those who take part in a meeting."""

PLACES = ("within", "location", "jurisdiction")
"""Roles that tie nearly all to nearly all, and so are walked only on request."""

WALKED = tuple(role.name for role in ROLES if role.name not in PLACES)
"""The roles that are walked unasked."""

PROJECTIONS: dict[str, tuple[str, ...]] = {
    "all": WALKED,
    "who-meeting": IN_MEETINGS,
    "agency-agreement": ("party",),
    "person-agency": (TENURE,),
    "places": PLACES,
}
"""Parts of a network by the roles of each:

- ``all``: every tie but those of place;
- ``who-meeting``: who took part in which meeting;
- ``agency-agreement``: who is party to which agreement;
- ``person-agency``: who holds or held a post in which body;
- ``places``: what is where.
"""
