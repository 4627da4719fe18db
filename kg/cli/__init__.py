"""The command line: each command parses, calls one function of the library and prints."""

from importlib import import_module

import click

from kg import __version__
from kg.errors import INTERRUPTED, KgError

COMMANDS = (
    "build", "remove", "query", "questions", "find", "show", "explain", "path", "neighbors",
    "together", "rank", "communities", "timeline", "between", "view", "export", "validate", "stats",
)  # fmt: skip
"""In the order of the help; each is the command of its name in the module of its name."""


class Commands(click.Group):
    """Imports a command's module only when it is asked for, and words our errors."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the commands in the order in which a newcomer meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return the command, or None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"kg.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; what a user got wrong is told, with exit code 1; of Ctrl-C it is 130."""
        try:
            return super().invoke(ctx)
        except KgError as error:
            raise click.ClickException(str(error)) from error
        except KeyboardInterrupt:
            click.echo("\nstopped / đã dừng", err=True)
            ctx.exit(INTERRUPTED)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kg")
def main() -> None:
    """Read Vietnamese civic news into a knowledge graph; ask it, see it, export it.

    \b
    Đọc tin thời sự chính trị - xã hội thành đồ thị tri thức: hỏi, xem, xuất.

    \b
      kg build --sample               read an article to try it on into ./civic.kg
      kg questions                    what can be asked by name
      kg view -o network.html         see it
      kg export -o graph.ttl          take it elsewhere
    """
