"""How the terminal and central stand to each other."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RefusedEvent:
    """An event that central refused: set aside for staff, keeping back nothing but later events of the same order."""

    order_id: str
    sequence: int
    kind: str
    code: str
    reason: str
    refused_at: datetime


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """The state of the link. `outbox_depth` counts events that central has not acknowledged, without the refused ones.

    `edition` is None without a catalog; `clock_offset` is by how many seconds central's clock is ahead of ours;
    `last_error` is a sentence for people, empty when all is well.
    """

    paired: bool
    online: bool
    last_contact: datetime | None
    edition: int | None
    outbox_depth: int
    outbox_oldest: datetime | None
    refused: tuple[RefusedEvent, ...]
    clock_offset: float
    last_error: str
