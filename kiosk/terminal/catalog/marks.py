"""Sold-out marks on the terminal: central's, and those made here that central does not have yet."""

from pathlib import Path
from threading import Lock

from pydantic import ValidationError

from kiosk.domain.selection import SoldOut
from kiosk.terminal.catalog.files import write_whole
from kiosk.wire.availability import Availability, Mark, MarkChange, sold_out_by
from kiosk.wire.message import Message


class _Kept(Message):
    """What the file holds. `store` is the store they are of, `waiting` what was marked here and not sent yet."""

    store: str = ""
    central: tuple[Mark, ...] = ()
    waiting: tuple[MarkChange, ...] = ()


class Marks:
    """Marks that outlive editions and restarts. Threads may share it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._kept = _read(path)
        self._sold_out = _sum(self._kept)

    def sold_out(self) -> SoldOut:
        """What is sold out now."""
        return self._sold_out

    def waiting(self) -> tuple[MarkChange, ...]:
        """What central has yet to be told, in order."""
        return self._kept.waiting

    def learn(self, store: str, told: Availability) -> bool:
        """Take over central's marks; whether that changed anything."""
        with self._lock:
            waiting = self._kept.waiting if self._kept.store in {store, ""} else ()
            return self._keep(_Kept(store=store, central=told.sold_out, waiting=waiting))

    def add(self, change: MarkChange) -> bool:
        """Mark something here and now; whether that changed anything. It is on disk when this returns."""
        with self._lock:
            others = tuple(other for other in self._kept.waiting if other.mark != change.mark)
            return self._keep(self._kept.model_copy(update={"waiting": (*others, change)}))

    def sent(self, change: MarkChange) -> None:
        """Central was told this, or will not hear of it."""
        with self._lock:
            left = tuple(other for other in self._kept.waiting if other != change)
            self._keep(self._kept.model_copy(update={"waiting": left}))

    def _keep(self, kept: _Kept) -> bool:
        if kept == self._kept:
            return False
        write_whole(self._path, kept.model_dump_json().encode())
        before, self._kept, self._sold_out = self._sold_out, kept, _sum(kept)
        return before != self._sold_out


def _read(path: Path) -> _Kept:
    try:
        return _Kept.model_validate_json(path.read_bytes())
    except (FileNotFoundError, ValidationError):
        return _Kept()


def _sum(kept: _Kept) -> SoldOut:
    marks = set(kept.central)
    for change in kept.waiting:
        if change.sold_out:
            marks.add(change.mark)
        else:
            marks.discard(change.mark)
    return sold_out_by(marks)
