"""Prefixes and namespaces as plain strings, for all who need no RDF library."""

BASE = "https://w3id.org/civic-kg/id/"
"""Where things live unless a user sets another base when building."""

ONTOLOGY = "https://w3id.org/civic-kg/ontology"
CIVIC = f"{ONTOLOGY}#"
KIND = "https://w3id.org/civic-kg/kind#"

VOCABULARIES = {
    "civic": CIVIC,
    "kind": KIND,
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

THINGS = (
    "person", "agency", "post", "tenure", "area", "group", "meeting", "participation", "agreement",
    "appointment", "award", "remark", "article", "evidence", "selector",
    "paragraph",
)  # fmt: skip
"""One kind of thing each; its things live under ``BASE + kind + "/"``."""


def prefixes(base: str = BASE) -> dict[str, str]:
    """Return every prefix of a graph built on ``base``, vocabularies first."""
    return VOCABULARIES | {kind: f"{base}{kind}/" for kind in THINGS}
