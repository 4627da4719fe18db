"""Asks a graph: SPARQL, named questions and names as people write them."""
