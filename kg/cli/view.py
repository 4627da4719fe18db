"""``kg view``: the network as one HTML file."""

import webbrowser
from pathlib import Path

import click

from kg.cli.options import graph_option


@click.command()
@graph_option
@click.argument("names", nargs=-1)
@click.option(
    "-o", "--output", default="network.html", show_default=True, metavar="FILE", help="Where to write it."
)
@click.option("--hops", default=1, show_default=True, help="How far around the names to show.")
@click.option("--open", "opened", is_flag=True, help="Open it in the browser.")
def view(target: str, names: tuple[str, ...], output: str, hops: int, opened: bool) -> None:
    """Write the network as one HTML file that works offline, to read, search and pass on.

    Vẽ mạng lưới thành một tệp HTML dùng được khi không có mạng.

    \b
      kg view                          everything, in ./network.html
      kg view "le trung chinh" --open  one person and who shares a fact with them
      kg view -g graph.ttl -o a.html   from an RDF file
    """
    from kg.output import replace_file
    from kg.store import open_graph
    from kg.traverse.network import network
    from kg.view import page
    from kg.view.around import around

    with open_graph(target) as source:
        net = network(source)
    part, title = around(net, names, hops)
    replace_file(output, page(part, title))
    if output != "-":
        click.echo(f"{len(part)} things, {part.number_of_edges()} facts → {output}")
    if opened:
        webbrowser.open(Path(output).resolve().as_uri())
