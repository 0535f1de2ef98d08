"""How the terminal stands, as rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk import __version__
from kiosk.terminal import SyncStatus
from ui.shop_time import Local
from ui.words import staff

_CLOCK_SECONDS: Final = 120.0
"""A clock that is off by less is nobody's matter."""

_GB: Final = 10**9
_LEAST_GB: Final = 1.0
"""Below it somebody should make room: pictures are given up at half of it, orders never."""


@dataclass(frozen=True, slots=True)
class StatusRow:
    """The roles of a fact about the terminal."""

    iconName: str
    label: str
    value: str
    kind: str


def machine_rows(status: SyncStatus, screen_inch: float | None) -> tuple[StatusRow, ...]:
    """How the machine itself stands: its disk, clock and screen."""
    free = status.disk_free / _GB
    low, off = free < _LEAST_GB, abs(status.clock_offset) >= _CLOCK_SECONDS
    clock = staff.clock(status.clock_offset) if off else staff.clock_right()
    return (
        StatusRow("package", *staff.disk(free, low=low), "error" if low else "success"),
        StatusRow("clock", *clock, "warn" if off else "success"),
        StatusRow("device-tablet", *staff.screen(screen_inch), "info" if screen_inch else "warn"),
    )


def status_rows(
    status: SyncStatus, numbers: Mapping[str, str], dishes: Mapping[str, str], local: Local
) -> tuple[StatusRow, ...]:
    """How the terminal stands with central: `numbers` of the orders it refused, and what it names in them."""
    link = staff.link(online=status.online, paired=status.paired)
    waiting = staff.waiting(status.outbox_depth, _shown(status.outbox_oldest, local))
    rows = [
        StatusRow("wifi-high" if status.online else "wifi-slash", *link, "success" if status.online else "warn"),
        StatusRow("clock", *staff.last_contact(_shown(status.last_contact, local)), "info"),
        StatusRow("list-checks", *staff.edition(status.edition), "info" if status.edition is not None else "warn"),
        StatusRow("cloud-check", *waiting, "warn" if status.outbox_depth else "success"),
        StatusRow("info", *staff.version(__version__), "info"),
    ]
    for each in status.refused:
        words = staff.refused(numbers.get(each.order_id, ""), each.sequence, each.code, dishes.get(each.order_id, ""))
        rows.append(StatusRow("warning-circle", *words, "error"))
    for noted in status.flagged:
        words = staff.flagged(numbers.get(noted.order_id, ""), noted.code)
        rows.append(StatusRow("warning-circle", *words, "warn"))
    if status.last_error:
        rows.append(StatusRow("warning", *staff.error(status.last_error), "warn"))
    return tuple(rows)


def _shown(at: datetime | None, local: Local) -> datetime | None:
    return None if at is None else local(at)
