"""A panel with one person of each role, who sign in as they would."""

import base64
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from kiosk.domain.rights import Role
from kiosk.domain.totp import STEP, code_at
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase
from kiosk.terminal.staff import Author, Panel, SignedIn
from kiosk.wire.pins import hash_card, hash_pin
from kiosk.wire.staff import StaffAccount, StaffRoster
from tests.kiosk.terminal.shop import Menu

PINS: Final = {Role.CLERK: "111213", Role.MANAGER: "246810", Role.TECHNICIAN: "918273"}
CARDS: Final = {role: f"card-of-the-{role}" for role in Role}
SEEDS: Final = {role: base64.b32encode(f"{role.value:*<20}".encode()).decode() for role in Role}
NAMES: Final = {Role.CLERK: "小陈", Role.MANAGER: "林晓", Role.TECHNICIAN: "老周"}
_HASHES: Final = {role: hash_pin(pin) for role, pin in PINS.items()}

ROSTER: Final = StaffRoster(
    accounts=tuple(
        StaffAccount(
            staff_id=role.value, name=NAMES[role], role=role, pin_hash=_HASHES[role],
            card_hash=hash_card(CARDS[role]), totp_secret=SEEDS[role],
        )
        for role in Role
    )
)  # fmt: skip


@dataclass
class Clock:
    moment: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __call__(self) -> datetime:
        return self.moment


def a_panel(database: OrderDatabase, menu: Menu, clock: Clock, changes: Changes) -> Panel:
    panel = Panel(database, menu, clock, changes, lambda: None, lambda _: None)
    panel.roster.learn(ROSTER)
    return panel


def signed_in(panel: Panel, role: Role) -> Author:
    outcome = panel.desk.sign_in(PINS[role])
    assert isinstance(outcome, SignedIn)
    return outcome.author


def code(role: Role, clock: Clock) -> str:
    """What the person's device shows now."""
    return code_at(SEEDS[role], int(clock.moment.timestamp()) // STEP)
