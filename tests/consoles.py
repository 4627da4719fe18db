"""Runs the console blocks of the documents, so that what they show is what is printed.

python -m tests.consoles README.md     write down what the commands of a document print now

A line that begins with ``$`` is a command of the shell; below it stands what it prints. All
commands of a document run in one folder, one after the other, with no terminal and the sample
articles in ``data``.
"""

import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
_BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)


def documents() -> list[str]:
    """Return the documents that show commands, as paths in the project."""
    found = [*ROOT.glob("*.md"), *ROOT.glob("data/**/*.md"), *ROOT.glob("tests/**/*.md")]
    shown = [path for path in found if _BLOCK.search(path.read_text(encoding="utf-8"))]
    return sorted(path.relative_to(ROOT).as_posix() for path in shown)


def commands(text: str) -> list[str]:
    """Return the commands that a document shows."""
    return [line[2:] for block in _BLOCK.findall(text) for line in block.splitlines() if _is(line)]


def rerun(text: str, folder: Path) -> str:
    """Return a document in which each command is followed by what it prints in a folder now.

    Raises:
        subprocess.CalledProcessError: a command fails.
    """
    return _BLOCK.sub(lambda block: _rerun_block(block[0], folder), text)


def prepare(folder: Path) -> None:
    """Put the sample articles where the commands of a document look for them."""
    (folder / "data").symlink_to(ROOT / "data")


def _rerun_block(block: str, folder: Path) -> str:
    return "".join(
        f"{line}\n{_printed(line[2:], folder)}" for line in block.splitlines() if _is(line)
    )


def _is(line: str) -> bool:
    return line.startswith("$ ")


def _printed(command: str, folder: Path) -> str:
    path = os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]])
    surroundings = {**os.environ, "PATH": path}
    surroundings.pop("KG_GRAPH", None)
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=surroundings, check=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    return done.stdout.decode("utf-8")


def main() -> None:
    """Run the command of this module's docstring."""
    for name in sys.argv[1:]:
        with TemporaryDirectory() as folder:
            prepare(Path(folder))
            text = rerun(Path(name).read_text(encoding="utf-8"), Path(folder))
        Path(name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
