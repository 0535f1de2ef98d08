"""The terminal's log on its own disk, for head office to collect. It holds what happened, never to whom.

Messages of errors are left out: they may repeat what a customer typed. Where an error came from is kept.
"""

import json
import sys
import threading
import traceback
from collections.abc import Mapping, MutableMapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final

import structlog

_LARGEST: Final = 500_000
"""Bytes of one file; there are two, and the older one goes."""

_PLAIN = (bool, int, float)


class LogBook:
    """A structlog processor that writes each entry down as a line of JSON and passes it on."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "terminal.log"
        self._older = folder / "terminal.log.1"
        self._lock = threading.Lock()

    def begin(self) -> None:
        """Write down what is logged from now on."""
        processors = structlog.get_config()["processors"]
        structlog.configure(processors=[*processors[:-1], self, processors[-1]])

    def end(self) -> None:
        """Write down no more."""
        structlog.configure(processors=[each for each in structlog.get_config()["processors"] if each is not self])

    def read(self) -> str:
        """All that is kept, oldest first."""
        with self._lock:
            return "".join(
                file.read_text(encoding="utf-8", errors="replace")
                for file in (self._older, self._file)
                if file.exists()
            )

    def __call__(self, _logger: object, method: str, entry: MutableMapping[str, Any]) -> Mapping[str, Any]:
        """Write the entry down. A disk that refuses costs the line, not the work that was logged."""
        line = json.dumps(_kept(method, entry), ensure_ascii=False) + "\n"
        try:
            with self._lock:
                if self._file.exists() and self._file.stat().st_size > _LARGEST:
                    self._file.replace(self._older)
                with self._file.open("a", encoding="utf-8") as file:
                    file.write(line)
        except OSError:
            pass
        return entry


def _kept(method: str, entry: Mapping[str, Any]) -> dict[str, object]:
    kept: dict[str, object] = {"at": datetime.now(UTC).isoformat(timespec="milliseconds"), "level": method}
    for key, value in entry.items():
        match key, value:
            case "exc_info" | "exception", True:
                kept["error"] = _where(sys.exc_info())
            case "exc_info" | "exception", BaseException():
                kept["error"] = _where((type(value), value, value.__traceback__))
            case "exc_info" | "exception" | "message" | "timestamp" | "level", _:
                pass
            case _:
                kept[key] = value if isinstance(value, _PLAIN) else str(value)[:200]
    return kept


def _where(
    error: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
) -> list[str]:
    kind, _, trace = error
    if kind is None:
        return []
    steps = (f"{Path(step.filename).name}:{step.lineno} {step.name}" for step in traceback.extract_tb(trace))
    return [kind.__name__, *steps]
