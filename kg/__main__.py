"""Where the program starts: ``kg``, or ``python -m kg``."""

import gc
import sys

from kg.errors import INTERRUPTED


def main() -> None:
    """Run the command line, whose first moments Ctrl-C may end as well as the others."""
    try:
        _run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _run() -> None:
    """Run the command line; meanwhile the process that will answer a query gets ready."""
    gc.disable()  # modules are no garbage: not to look for any saves a seventh of the start
    if sys.argv[1:2] == ["query"]:
        from kg.query.process import prepare

        prepare()
    from kg.cli import main as command_line

    gc.freeze()
    gc.enable()
    command_line(prog_name="kg")


if __name__ == "__main__":
    main()
