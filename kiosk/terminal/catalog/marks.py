"""Sold-out marks and counts on the terminal: central's, and marks made here that central does not have yet."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from threading import Lock

from pydantic import ValidationError

from kiosk.domain.selection import SoldOut
from kiosk.domain.stock import Item
from kiosk.terminal.catalog.counts import Counts
from kiosk.terminal.catalog.files import write_whole
from kiosk.wire.availability import Availability, Left, Mark, MarkChange, sold_out_by
from kiosk.wire.message import Message


class _Kept(Message):
    """What the file holds. `store` is the store they are of, `waiting` what was marked here and not sent yet."""

    store: str = ""
    version: int = 0
    central: tuple[Mark, ...] = ()
    left: tuple[Left, ...] = ()
    waiting: tuple[MarkChange, ...] = ()


class Marks:
    """Marks that outlive editions and restarts. Threads may share it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._kept = _read(path)
        self._sold_out = _sum(self._kept)
        self._counts = Counts.of(self._kept.version, self._kept.left, {})

    def sold_out(self) -> SoldOut:
        """What is sold out now."""
        return self._sold_out

    def counts(self) -> Counts:
        """What is left of things that are counted."""
        return self._counts

    @property
    def version(self) -> int:
        """The version of central's marks and counts; 0 before the first."""
        return self._kept.version

    def waiting(self) -> tuple[MarkChange, ...]:
        """What central has yet to be told, in order."""
        return self._kept.waiting

    def learn(self, store: str, told: Availability) -> bool:
        """Take over central's marks and counts; whether that changed anything."""
        return self._change(
            lambda kept: _Kept(
                store=store,
                version=told.version,
                central=told.sold_out,
                left=told.left,
                waiting=kept.waiting if kept.store in {store, ""} else (),
            )
        )

    def follow(self, version: int, change: MarkChange) -> bool | None:
        """One change at central, which led to `version`; whether it changed anything, or None when one was missed."""

        def followed(kept: _Kept) -> _Kept:
            others = tuple(mark for mark in kept.central if mark != change.mark)
            return kept.model_copy(update={"central": (*others, change.mark) if change.sold_out else others})

        return self._follow(version, followed)

    def count(self, version: int, left: Iterable[Left]) -> bool | None:
        """One count at central, which led to `version`; answers as `follow` does."""
        told = {(each.subject, each.choice, each.variant): each for each in left}

        def counted(kept: _Kept) -> _Kept:
            known = {(each.subject, each.choice, each.variant): each for each in kept.left}
            return kept.model_copy(update={"left": tuple((known | told).values())})

        return self._follow(version, counted)

    def reserve(self, own: Mapping[Item, int]) -> bool:
        """What own orders take that central's count lacks; whether that changed anything. It is kept elsewhere."""
        with self._lock:
            before, kept = self._counts, self._kept
            self._counts = Counts.of(kept.version, kept.left, own)
            return before != self._counts

    def add(self, change: MarkChange) -> bool:
        """Mark something here and now; whether that changed anything. It is on disk when this returns."""

        def added(kept: _Kept) -> _Kept:
            others = tuple(other for other in kept.waiting if other.mark != change.mark)
            return kept.model_copy(update={"waiting": (*others, change)})

        return self._change(added)

    def sent(self, change: MarkChange) -> None:
        """Central was told this, or will not hear of it."""
        self._change(
            lambda kept: kept.model_copy(update={"waiting": tuple(other for other in kept.waiting if other != change)})
        )

    def _follow(self, version: int, change: Callable[[_Kept], _Kept]) -> bool | None:
        known = self._kept.version
        if version <= known:
            return False
        if version != known + 1:
            return None
        return self._change(lambda kept: change(kept).model_copy(update={"version": version}))

    def _change(self, change: Callable[[_Kept], _Kept]) -> bool:
        with self._lock:
            kept = change(self._kept)
            if kept == self._kept:
                return False
            write_whole(self._path, kept.model_dump_json().encode())
            before = self._sold_out, self._counts
            self._kept, self._sold_out = kept, _sum(kept)
            self._counts = Counts.of(kept.version, kept.left, self._counts.own)
            return before != (self._sold_out, self._counts)


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
