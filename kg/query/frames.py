"""What passes between a reader of a graph and the process that asks it: frames of bytes.

A frame is one byte for its kind, four for its length, and its content.
"""

import io
import struct
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

FORM, DATA, END, ERROR = b"F", b"D", b"E", b"X"
"""An answer is its form, data in pieces, and an end; an error may take the place of any of them."""

_HEAD = struct.Struct(">cI")


def send(stream: BinaryIO, kind: bytes, content: bytes = b"") -> None:
    """Write a frame."""
    stream.write(_HEAD.pack(kind, len(content)) + content)
    stream.flush()


def receive(stream: BinaryIO) -> tuple[bytes, bytes] | None:
    """Read a frame, or return None where the other side has gone."""
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    kind, length = _HEAD.unpack(head)
    content = stream.read(length)
    return (kind, content) if len(content) == length else None


class DataWriter(io.RawIOBase):
    """A file whose writes become frames of data."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def writable(self) -> bool:
        """Tell that one can write to it."""
        return True

    def write(self, data: "ReadableBuffer", /) -> int:
        """Send one frame."""
        content = bytes(memoryview(data))
        send(self._stream, DATA, content)
        return len(content)
