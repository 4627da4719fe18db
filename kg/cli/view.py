"""``kg view``: the network as one HTML file."""

import webbrowser
from pathlib import Path

import click

from kg.cli.options import graph_option, page_name


@click.command()
@graph_option
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option(
    "-o",
    "--output",
    default="network.html",
    show_default=True,
    metavar="FILE",
    callback=page_name,
    help="Where to write the page.",
)
@click.option(
    "--hops",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    help="How many facts away from the names to go.",
)
@click.option("--open", "opened", is_flag=True, help="Open the page in the browser.")
def view(target: str, names: tuple[str, ...], output: str, hops: int, opened: bool) -> None:
    """Write the network as one HTML file that works offline, to search, read and pass on.

    Vẽ mạng lưới thành một tệp HTML dùng được khi không có mạng.

    \b
    Examples:
      kg view                             all of it, in ./network.html
      kg view "le trung chinh" --open     one person and whatever a fact joins to them
      kg view -g graph.ttl -o net.html    from an RDF file
    """
    from kg.output import replace_file
    from kg.query.names import resolve
    from kg.query.session import Session
    from kg.store import open_graph
    from kg.traverse.network import network
    from kg.view import page
    from kg.view.around import around

    with Session(target) as session:
        centres = [resolve(session.ask, name) for name in names]
    with open_graph(target) as graph:
        net = network(graph)
    shown = around(net, centres, hops) if names else net
    title = ", ".join(net.nodes[centre]["label"] for centre in centres if centre in net)
    replace_file(output, page(shown, title or "civic-kg"))
    click.echo(f"{output}: {len(shown)} things, {shown.number_of_edges()} facts", err=output == "-")
    if opened and output != "-":
        webbrowser.open(Path(output).resolve().as_uri())
