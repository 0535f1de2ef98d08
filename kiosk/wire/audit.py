"""What staff did, as a chain: each entry carries the hash of the one before, so that none can be changed unseen."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from pydantic import Field

from kiosk.domain.rights import Action, Role
from kiosk.wire.message import ClosedMessage, Identifier, Message, Moment

GENESIS: Final = "0" * 64
"""What the first entry takes for the hash of the one before."""
MOST_ENTRIES: Final = 500

Details = dict[str, str | int | bool | None]
"""What stood before, or stands after; no secret, nothing of a customer."""


class AuditFact(ClosedMessage):
    """Who did what to which thing. `subject` names it: an order, a product, a setting."""

    at: Moment
    staff_id: Identifier
    name: str = Field(max_length=60)
    role: Role | None
    action: Action
    subject: str = Field(max_length=200)
    before: Details
    after: Details


class AuditEntry(ClosedMessage):
    """A fact in its place in a terminal's chain."""

    sequence: int = Field(ge=1, le=2**31 - 1)
    fact: AuditFact
    previous: str = Field(pattern=r"^[0-9a-f]{64}$")
    seal: str = Field(pattern=r"^[0-9a-f]{64}$")


class AuditBatch(Message):
    """Entries of one terminal, in sequence without a gap."""

    entries: tuple[AuditEntry, ...] = Field(min_length=1, max_length=MOST_ENTRIES)


class AuditKept(Message):
    """Central has every entry up to `sequence` on disk; the terminal goes on after that, even if further back."""

    sequence: int = Field(ge=0)


class UnsoundEntry(Exception):
    """What is kept at `sequence` is no entry, or not the one it says it is."""

    def __init__(self, sequence: int, what: str) -> None:
        super().__init__(f"{sequence}: {what}")
        self.sequence = sequence
        self.what = what


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where a chain is not what it was: at `sequence`, and in what way."""

    sequence: int
    what: str


def seal_of(sequence: int, fact: AuditFact, previous: str) -> str:
    """The hash that seals an entry: over its place, its fact and the seal of the entry before."""
    body = fact.model_dump(mode="json")
    text = json.dumps([sequence, previous, body], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def sealed(sequence: int, fact: AuditFact, previous: str) -> AuditEntry:
    """The next entry of a chain."""
    return AuditEntry(sequence=sequence, fact=fact, previous=previous, seal=seal_of(sequence, fact, previous))


def follows(entry: AuditEntry, sequence: int, seal: str) -> str:
    """Why an entry does not follow the one of that sequence and seal; empty when it does."""
    if entry.sequence != sequence + 1:
        return f"{entry.sequence} follows {sequence}: entries were removed or put in another order"
    if entry.previous != seal:
        return "it does not follow the entry before: one was removed, changed or put in another order"
    if entry.seal != seal_of(entry.sequence, entry.fact, entry.previous):
        return "it was changed after it was written"
    return ""


def find_break(entries: Iterable[AuditEntry], head: tuple[int, str]) -> Break | None:
    """The first break of a chain that must end with the entry of this sequence and seal.

    `entries` may raise `UnsoundEntry` where it comes to one.
    """
    sequence, seal = 0, GENESIS
    try:
        for entry in entries:
            if what := follows(entry, sequence, seal):
                return Break(entry.sequence, what)
            sequence, seal = entry.sequence, entry.seal
    except UnsoundEntry as unsound:
        return Break(unsound.sequence, unsound.what)
    if (sequence, seal) != head:
        return Break(head[0], f"the chain ends with {sequence}, and {head[0]} was the last: entries were removed")
    return None
