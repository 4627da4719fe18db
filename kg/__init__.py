"""Vietnamese civic news as a knowledge graph in which every fact leads back to its words."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.graph import Graph

__version__ = "0.1.0"


def open(target: str = "civic.kg", seconds: float = 30.0) -> "Graph":  # noqa: A001
    """Open a graph to ask and to walk.

    Args:
        target: a store folder, an RDF file or the address of a SPARQL endpoint.
        seconds: how long a query may take.

    Raises:
        NoGraphError: there is nothing at ``target``.
        GraphError: what is there is no graph.
    """
    from kg.graph import Graph

    return Graph(target, seconds)
