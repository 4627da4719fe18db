"""``kg remove``: articles out of a graph."""

import click

from kg.cli.options import graph_option


@click.command(short_help="Take articles out of a graph. / Gỡ bài báo khỏi đồ thị.")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option("--gone", is_flag=True, help="Take out those whose files are no longer there.")
@graph_option
def remove(ids: tuple[str, ...], gone: bool, target: str) -> None:
    """Take articles out of a graph, such as those that their paper took back.

    Gỡ khỏi đồ thị những bài báo đã bị rút hoặc xóa.

    ID is the id of an article, as kg query articles lists it. What other articles say too stays.

    \b
    Examples:
      kg remove tin-da-rut           one article
      kg remove --gone               those whose files were deleted or renamed
    """
    if not ids and not gone:
        raise click.UsageError("say which: the ids of articles, or --gone")
    from kg.output import replace_file
    from kg.tally import counted
    from kg.targets import remove as take_out

    number = take_out(target, ids, gone=gone)
    replace_file("-", f"{counted(number, 'article')} taken out of {target}\n")
