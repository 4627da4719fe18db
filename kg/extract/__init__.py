"""From an article to its facts: a cascade of small rules over word lists.

Each room holds one kind of knowledge; imports run down this list only, and a contract says so:

    assemble                     runs all and states the outcome as facts
    agreements appointments      who binds themselves, who enters and leaves posts,
    remarks roles settings       who says what, who takes part how, when and where
    awards                       what is conferred on whom
    meetings                     which meeting a sentence is about
    clauses                      who stands before and after a verb
    reading                      an article with its mentions resolved
    actors days people           who may act, which day is meant, who is named
    scan things                  the first pass; the bodies and posts that mentions mean
    posts bodies places          titles, names of bodies, names of areas
    mentions beginnings          what all of these pass on; where phrases may begin

Nothing here knows of RDF.
"""

from kg.extract.assemble import read

__all__ = ["read"]
