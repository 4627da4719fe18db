"""An output is the old file or the new one."""

from pathlib import Path

import pytest

from kg.errors import OutputError
from kg.output import replace_file, staged


def test_text_is_utf_8_and_bytes_are_kept(tmp_path: Path) -> None:
    replace_file(tmp_path / "a", "Đà Nẵng\n")
    replace_file(tmp_path / "b", b"\xff")
    assert (tmp_path / "a").read_bytes() == "Đà Nẵng\n".encode()
    assert (tmp_path / "b").read_bytes() == b"\xff"


@pytest.mark.parametrize("fault", [ValueError, KeyboardInterrupt])
def test_a_failure_on_the_way_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, fault: type[BaseException]
) -> None:
    place = tmp_path / "out.nq"
    place.write_bytes(b"old")

    def write_half() -> None:
        with staged(place) as file:
            file.write(b"half")
            raise fault

    with pytest.raises(fault):
        write_half()
    assert place.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [place]


def test_a_closed_standard_output_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    with pytest.raises(OutputError, match="-o FILE"):
        replace_file("-", "text")


@pytest.mark.parametrize("name", [".", "missing/out.nq", "file/out.nq"])
def test_a_place_that_cannot_be_written_is_refused_before_any_work(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot write"), staged(tmp_path / name):
        pytest.fail("the block was entered")


def test_errors_of_the_block_itself_keep_their_type(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), staged(tmp_path / "out"):
        Path(tmp_path / "elsewhere" / "in").read_bytes()


def test_a_symbolic_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    replace_file(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_device_is_written_to_and_stays_a_device() -> None:
    replace_file("/dev/null", b"x")
    assert Path("/dev/null").is_char_device()


def test_a_dash_is_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    replace_file("-", "Đà Nẵng")
    assert capfdbinary.readouterr().out == "Đà Nẵng".encode()
