"""From an article to its facts: a cascade of small rules over word lists.

mentions (posts, bodies, places, days, people) → meetings → who takes part → agreements, awards,
appointments, remarks → facts. Nothing here knows of RDF.
"""

from kg.extract.assemble import read

__all__ = ["read"]
