"""Staff accounts. Nothing here commits: the boundary does."""

import base64
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from kiosk.central.staff import repository
from kiosk.central.staff.errors import UnfitPin, UnknownStaff
from kiosk.central.staff.models import StaffRow
from kiosk.central.stores import lock_store, store_row
from kiosk.domain.rights import REFUND_LIMIT, Action, NotAllowed, Role, may, require, wants_second_factor
from kiosk.domain.totp import enrolment, matching_step
from kiosk.wire.pins import hash_card, hash_pin, is_pin, pin_matches
from kiosk.wire.staff import LOCAL_ID, StaffAccount, StaffRoster

_MADE_DIGITS: Final = 6
_ISSUER: Final = "Diandian"


@dataclass(frozen=True, slots=True)
class Secrets:
    """What a person is handed once, and what is kept as hashes only, but for the seed of the second factor."""

    staff_id: str
    pin: str = field(repr=False)
    card: str = field(repr=False)
    totp: str = field(repr=False)


def add(session: Session, store_id: str, name: str, role: Role, now: datetime, pin: str | None = None) -> Secrets:
    """A new account; without a PIN one is made. Raises `UnknownStore`, `UnfitPin`."""
    lock_store(session, store_id)
    staff_id = f"s{secrets.token_hex(4)}"
    row = StaffRow(store_id=store_id, staff_id=staff_id, name=name, role=role.value, created_at=now, disabled_at=None)
    handed = _equip(session, row, now, pin)
    session.add(row)
    session.flush()
    return handed


def reset(session: Session, store_id: str, staff_id: str, now: datetime, pin: str | None = None) -> Secrets:
    """New PIN, card and second factor for someone; the old ones count no more. Also lets a disabled person in again."""
    lock_store(session, store_id)
    row = _person(session, store_id, staff_id)
    row.disabled_at = None
    handed = _equip(session, row, now, pin)
    session.flush()
    return handed


def disable(session: Session, store_id: str, staff_id: str, now: datetime) -> None:
    """Let someone in no more, at each terminal as soon as it hears of it."""
    row = _person(session, store_id, staff_id)
    row.disabled_at = row.changed_at = now
    session.flush()


def people(session: Session, store_id: str) -> Sequence[StaffRow]:
    """All accounts of a store. Raises `UnknownStore`."""
    store_row(session, store_id)
    return repository.people(session, store_id)


def roster(session: Session, store_id: str) -> StaffRoster:
    """What the store's terminals need for signing in."""
    active = (row for row in repository.people(session, store_id) if row.disabled_at is None)
    return StaffRoster(accounts=tuple(map(_account, active)))


def author(
    session: Session,
    store_id: str,
    staff_id: str,
    action: Action,
    now: datetime,
    *,
    code: str = "",
    amount: int = 0,
    limit: int = REFUND_LIMIT,
) -> StaffRow:
    """The person who does this, if they may do it now; `code` is from their second factor, and counts once.

    Raises `UnknownStaff`, `NotAllowed`, `SecondFactorWanted`.
    """
    row = repository.person(session, store_id, staff_id)
    if row is None or row.disabled_at is not None:
        raise UnknownStaff(store_id, staff_id)
    role, confirmed = Role(row.role), False
    if code and wants_second_factor(action, amount, limit):
        step = matching_step(row.totp_secret, code, now.timestamp(), row.totp_used)
        if step is not None:
            row.totp_used, confirmed = step, True
    require(role, action, confirmed=confirmed, amount=amount, limit=limit)
    return row


def check_done(session: Session, store_id: str, staff_id: str, action: Action) -> None:
    """Whether this person may have done that at a terminal of the store. Raises `UnknownStaff`, `NotAllowed`.

    Who was disabled since counts: the terminal may not have heard of it. It saw to the second factor itself.
    """
    row = None if staff_id == LOCAL_ID else repository.colleague(session, store_id, staff_id)
    if row is None and staff_id != LOCAL_ID:
        raise UnknownStaff(store_id, staff_id)
    role = Role(row.role) if row else Role.MANAGER
    if not may(role, action):
        raise NotAllowed(role, action)


def _equip(session: Session, row: StaffRow, now: datetime, pin: str | None) -> Secrets:
    others = [each.pin_hash for each in repository.people(session, row.store_id) if each.staff_id != row.staff_id]
    if pin is None:
        pin = next(made for made in iter(_made_pin, "") if not _taken(made, others))
    elif not is_pin(pin) or _taken(pin, others):
        raise UnfitPin
    card, seed = secrets.token_urlsafe(18), base64.b32encode(secrets.token_bytes(20)).decode()
    row.pin_hash, row.card_hash, row.totp_secret = hash_pin(pin), hash_card(card), seed
    row.totp_used, row.changed_at = -1, now
    return Secrets(row.staff_id, pin, card, enrolment(seed, row.name, _ISSUER))


def _made_pin() -> str:
    return str(secrets.randbelow(10**_MADE_DIGITS)).zfill(_MADE_DIGITS)


def _taken(pin: str, hashes: Sequence[str]) -> bool:
    """A PIN is all that is typed, so within a store it must say who it is."""
    return any(pin_matches(each, pin) for each in hashes)


def _person(session: Session, store_id: str, staff_id: str) -> StaffRow:
    store_row(session, store_id)
    row = repository.person(session, store_id, staff_id)
    if row is None:
        raise UnknownStaff(store_id, staff_id)
    return row


def _account(row: StaffRow) -> StaffAccount:
    return StaffAccount(
        staff_id=row.staff_id,
        name=row.name,
        role=Role(row.role),
        pin_hash=row.pin_hash,
        card_hash=row.card_hash,
        totp_secret=row.totp_secret,
    )
