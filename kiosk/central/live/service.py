"""Putting live events on record, and taking up a stream where it broke off. Nothing here commits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from kiosk.central.live import repository
from kiosk.central.live.models import LiveEventRow
from kiosk.wire.live import LiveEvent

KEPT: Final = 1000
"""Events of a store that are kept; whoever missed more asks for everything."""

END: Final = "end"
"""The kind of an event that ends a terminal's streams."""


def tell(session: Session, store_id: str, event: LiveEvent, now: datetime, terminal_id: str | None = None) -> None:
    """Tell all terminals of a store, or one of them, once the transaction is committed."""
    _record(session, store_id, event.kind, event.model_dump_json(), now, terminal_id)


def end_streams(session: Session, store_id: str, terminal_id: str, now: datetime) -> None:
    """Cut a terminal off once the transaction is committed."""
    _record(session, store_id, END, "", now, terminal_id)


def _record(session: Session, store_id: str, kind: str, body: str, now: datetime, terminal_id: str | None) -> None:
    number = repository.next_number(session, store_id)
    event = {"store_id": store_id, "number": number, "terminal_id": terminal_id, "kind": kind, "body": body, "at": now}
    repository.add(session, event)
    repository.forget_through(session, store_id, number - KEPT)


@dataclass(frozen=True, slots=True)
class Opening:
    """How a stream begins: from event `number` on; `missed` is what came since the terminal last heard."""

    number: int
    resumed: bool
    missed: Sequence[LiveEventRow]


def opening(session: Session, store_id: str, epoch: str, last_heard: str) -> Opening:
    """Where a stream begins for a terminal that last heard the event of this id (`EPOCH-NUMBER`), or none."""
    newest = repository.last_numbers(session, [store_id])[store_id]
    heard_epoch, _, number = last_heard.rpartition("-")
    if heard_epoch != epoch or not number.isdecimal() or int(number) > newest:
        return Opening(newest, resumed=False, missed=())
    oldest = repository.oldest_number(session, store_id)
    if oldest is not None and int(number) < oldest - 1:
        return Opening(newest, resumed=False, missed=())
    missed = repository.events_after(session, store_id, int(number))
    return Opening(max(newest, *(event.number for event in missed), 0), resumed=True, missed=missed)
