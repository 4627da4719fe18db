"""A graph to ask, wherever it lives, and the one place that writes it.

``open_graph`` opens a store folder, an RDF file or a SPARQL endpoint to read; ``Writer`` keeps a
store folder up to date, one named graph an article.
"""

from kg.store.opening import open_graph
from kg.store.readable import GraphSource
from kg.store.writer import Writer

__all__ = ["GraphSource", "Writer", "open_graph"]
