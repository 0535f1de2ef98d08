"""Server-sent events, taken apart (WHATWG HTML, section 9.2.6)."""

from dataclasses import dataclass
from typing import Final

LONGEST_FRAME: Final = 64 * 1024
"""Bytes; events are small, and nobody can fill this machine's memory with one."""


class FrameTooLong(ValueError):
    """What comes is no stream of events."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One event: the stream's id after it, its name, and its data."""

    id: str
    event: str
    data: str


class FrameReader:
    """Takes bytes as they come and gives out whole frames. A comment is a sign of life and nothing else."""

    def __init__(self) -> None:
        self._rest = b""
        self._lines: list[str] = []
        self._id = ""

    def feed(self, piece: bytes) -> tuple[list[Frame], bool]:
        """The frames that this piece completes, and whether it completed any line at all."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        frames = []
        for line in lines:
            if line in {b"", b"\r"}:
                frames += self._finish()
            else:
                self._lines.append(line.removesuffix(b"\r").decode(errors="replace"))
        if len(self._rest) + sum(map(len, self._lines)) > LONGEST_FRAME:
            raise FrameTooLong(f"an event of more than {LONGEST_FRAME} bytes")
        return frames, bool(lines)

    def _finish(self) -> list[Frame]:
        fields: dict[str, list[str]] = {}
        for line in self._lines:
            name, _, value = line.partition(":")
            fields.setdefault(name, []).append(value.removeprefix(" "))
        self._lines = []
        self._id = fields.get("id", [self._id])[-1]
        if "data" not in fields:
            return []
        return [Frame(self._id, fields.get("event", ["message"])[-1], "\n".join(fields["data"]))]
