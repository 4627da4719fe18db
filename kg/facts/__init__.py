"""What an article says, as plain values: the outcome of extraction, which knows nothing of RDF.

Things (people, bodies, areas, posts, groups) are values: two equal ones are the same thing in
every article. Facts point to things and to the words that state them.
"""

from kg.facts.statements import (
    Action,
    Agreement,
    Appointment,
    Award,
    Evidence,
    Facts,
    Meeting,
    Mention,
    Participation,
    Remark,
    Role,
    Status,
    Tenure,
)  # fmt: skip
from kg.facts.things import Actor, Area, Body, Group, Person, Post, Sector, Thing

__all__ = [
    "Action", "Actor", "Agreement", "Appointment", "Area", "Award", "Body", "Evidence", "Facts",
    "Group", "Meeting", "Mention", "Participation", "Person", "Post", "Remark", "Role", "Sector",
    "Status", "Tenure", "Thing",
]  # fmt: skip
