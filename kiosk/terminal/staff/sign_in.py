"""Lets staff in, by PIN or by card, with the network down; and checks their second factor."""

import hmac
from collections.abc import Callable
from datetime import datetime
from threading import Lock
from typing import Final

import structlog
from pydantic import Field
from sqlalchemy import Connection

from kiosk.domain.rights import Action
from kiosk.domain.totp import matching_step
from kiosk.terminal.orders import OrderDatabase, recall, remember
from kiosk.terminal.staff.outcomes import Author, LockedOut, NoPin, SignedIn, SignIn, WrongPin
from kiosk.terminal.staff.roster import Roster
from kiosk.terminal.staff.trail import AuditTrail
from kiosk.terminal.staff.tries import FREE_TRIES, Lockout, is_locked
from kiosk.wire.message import Message
from kiosk.wire.pins import hash_card, pin_matches
from kiosk.wire.staff import StaffAccount

_log = structlog.get_logger(__name__)
_USED: Final = "staff-totp-used"


class _UsedSteps(Message):
    """The last step of each person whose code was taken."""

    steps: dict[str, int] = Field(default_factory=dict)


class StaffDesk:
    """One try at a time, so that many at once cannot slip past the count. Threads may share it."""

    def __init__(self, database: OrderDatabase, roster: Roster, trail: AuditTrail, now: Callable[[], datetime]) -> None:
        self._database = database
        self._roster = roster
        self._trail = trail
        self._now = now
        self._lockout = Lockout(database)
        self._one_at_a_time = Lock()

    def sign_in(self, pin: str) -> SignIn:
        """Try a PIN."""
        return self._try("pin", lambda each: pin_matches(each.pin_hash, pin))

    def sign_in_by_card(self, code: str) -> SignIn:
        """Try a staff card."""
        hashed = hash_card(code)
        return self._try("card", lambda each: hmac.compare_digest(each.card_hash.encode(), hashed.encode()))

    def sign_out(self, author: Author) -> None:
        """Note that somebody left."""
        self._trail.note(author, Action.SIGN_OUT)

    def confirms(self, author: Author, code: str) -> bool:
        """Whether this code of their second factor is right. A wrong one counts as a wrong try; a right one once."""
        with self._one_at_a_time:
            now = self._now()
            account = self._roster.find(author.staff_id)
            if account is None or not account.totp_secret or is_locked(self._lockout.standing(), now):
                return False
            self._lockout.begin(now)
            with self._database.write() as connection:
                right = _take(connection, account, code, now)
            if right:
                self._lockout.forgive()
            return right

    def _try(self, way: str, matches: Callable[[StaffAccount], bool]) -> SignIn:
        with self._one_at_a_time:
            accounts, now = self._roster.accounts(), self._now()
            if not accounts:
                return NoPin()
            before = self._lockout.standing()
            if before.locked_until is not None and is_locked(before, now):
                return LockedOut(before.locked_until)
            after = self._lockout.begin(now)
            account = next(filter(matches, accounts), None)
            if account is not None:
                self._lockout.forgive()
                author = Author(account.staff_id, account.name, account.role)
                self._trail.note(author, Action.SIGN_IN, after={"by": way})
                return SignedIn(author)
            _log.warning("wrong-staff-sign-in", by=way, wrong=after.wrong)
            self._trail.note_stranger(Action.SIGN_IN, after={"by": way, "refused": "wrong", "wrong": after.wrong})
            return LockedOut(after.locked_until) if after.locked_until else WrongPin(FREE_TRIES - after.wrong)


def _take(connection: Connection, account: StaffAccount, code: str, now: datetime) -> bool:
    used = recall(connection, _USED, _UsedSteps) or _UsedSteps()
    step = matching_step(account.totp_secret, code, now.timestamp(), used.steps.get(account.staff_id, -1))
    if step is None:
        return False
    remember(connection, _USED, _UsedSteps(steps=used.steps | {account.staff_id: step}))
    return True
