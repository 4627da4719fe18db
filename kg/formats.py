"""The RDF formats that are read and written, by the suffix of the file."""

from pathlib import Path

from pyoxigraph import RdfFormat

FORMATS = {
    ".ttl": RdfFormat.TURTLE,
    ".trig": RdfFormat.TRIG,
    ".nq": RdfFormat.N_QUADS,
    ".nt": RdfFormat.N_TRIPLES,
    ".jsonld": RdfFormat.JSON_LD,
    ".rdf": RdfFormat.RDF_XML,
}


def format_of(path: Path | str) -> RdfFormat | None:
    """Return the RDF format of a file by its suffix in any case, or None if it is not one."""
    return FORMATS.get(Path(path).suffix.lower())
