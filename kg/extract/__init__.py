"""From an article to its facts: a cascade of small rules over word lists.

Each room holds one kind of knowledge; imports run down this list only, and a contract says so.
Rooms between two blank lines know nothing of one another:

    assemble         runs all on one article, in order

    statements       states drafts as facts

    agreements       who binds themselves to what
    appointments     who enters, leaves and holds which post
    remarks          who says what
    roles            who takes part in a meeting, and how
    settings         when and where a meeting takes place

    awards           what is conferred on whom, by whom

    meetings         which meeting a sentence is about

    clauses          who stands before and after a verb
    named_things     everyone and everything that is named, wherever it is

    reading          an article with its mentions resolved to things

    actors           who may act: people, bodies, offices, groups, delegations
    days             which day is meant
    listed_phrases   where words for kinds and verbs may begin
    people           who is named, and which mentions are the same person
    roundups         the items of a round-up

    scan             the first pass over a text: posts, bodies and places

    things           the bodies and posts that mentions mean

    posts            titles and the bodies they are in

    bodies           names of bodies, and the full name of each

    places           names of areas

    mentions         what the first rules find and all others pass on
    phrase_starts    where phrases of several word lists may begin

While an article is read, an agreement, appointment, award, meeting or remark is a *draft*, such as
:class:`~kg.extract.agreements.draft.AgreementDraft`: more is learnt of it sentence by sentence.
*Coreference* tells whether further words mean what was told before. Nothing here knows of RDF.
"""

from kg.extract.assemble import read, read_from
from kg.extract.named_things import named
from kg.extract.reading import Reading

__all__ = ["Reading", "named", "read", "read_from"]
