"""``kg export``: a graph for other programs."""

import click

from kg.cli.options import graph_option, on_screen, output_option
from kg.errors import OutputError

_FORMATS = ("ttl", "trig", "nq", "nt", "jsonld", "rdf", "csv", "zip", "graphml", "gexf")


@click.command(short_help="Take a graph elsewhere. / Xuất đồ thị.")
@graph_option
@output_option
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(_FORMATS),
    help="How to write it.  [default: as the file's name ends, ttl on the screen]",
)
def export(target: str, output: str, form: str | None) -> None:
    """Take a graph elsewhere.

    Xuất đồ thị sang định dạng khác.

    \b
    .ttl .trig .jsonld    RDF to read (of a large graph: to load, not to read)
    .nq .nt .rdf          RDF for programs; .nq .trig .jsonld keep the articles apart
    .csv                  one row a tie, with the sentence that says so, for a spreadsheet
    .zip                  nodes.csv and edges.csv
    .graphml .gexf        the network for Gephi, Cytoscape or yEd, with those sentences

    The same graph gives the same bytes. Spreadsheet cells that begin like a formula get a ' before.

    \b
    Examples:
      kg export -o graph.ttl
      kg export -o ties.csv
      kg export -f nq | gzip > graph.nq.gz
    """
    from kg.export import export as write
    from kg.store import open_graph

    if form == "zip" and on_screen(output):
        raise OutputError("a zip is nothing to read on a screen; write it with -o FILE.zip")
    suffix = f".{form}" if form else ".ttl" if output == "-" else None
    with open_graph(target) as source:
        write(source, output, suffix)
