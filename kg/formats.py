"""The RDF formats that are read and written, by the suffix of the file."""

import os

from pyoxigraph import RdfFormat

FORMATS = {
    ".ttl": RdfFormat.TURTLE,
    ".trig": RdfFormat.TRIG,
    ".nq": RdfFormat.N_QUADS,
    ".nt": RdfFormat.N_TRIPLES,
    ".jsonld": RdfFormat.JSON_LD,
    ".rdf": RdfFormat.RDF_XML,
}


def format_of(path: os.PathLike[str] | str) -> RdfFormat | None:
    """Return the RDF format of a file by its suffix in any case, or None if it is not one."""
    return FORMATS.get(os.path.splitext(path)[1].lower())
