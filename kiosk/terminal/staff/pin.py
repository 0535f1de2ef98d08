"""The staff PIN: kept as a salted scrypt hash, and guarded by a pause that grows with each wrong try."""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from pydantic import AwareDatetime

from kiosk.domain.errors import ShopError
from kiosk.terminal.orders import OrderDatabase, recall, remember
from kiosk.wire.message import Message

_log = structlog.get_logger(__name__)

_FREE_TRIES = 3
_FIRST_PAUSE = timedelta(seconds=30)
_LONGEST_PAUSE = timedelta(hours=1)
_DIGITS = range(4, 13)
_SCRYPT = {"n": 2**14, "r": 8, "p": 1}
"""16 MiB and about 50 ms a try (RFC 7914; OWASP names n=2**17 for servers, which a terminal's processor feels)."""


class WeakPin(ShopError):
    """The PIN is not one."""

    code = "weak-pin"
    bad_input = True


class _PinRecord(Message):
    salt: str
    digest: str


class _Tries(Message):
    wrong: int = 0
    locked_until: AwareDatetime | None = None


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The PIN was right."""


@dataclass(frozen=True, slots=True)
class WrongPin:
    """It was not; after `tries_left` more wrong ones there is a pause."""

    tries_left: int


@dataclass(frozen=True, slots=True)
class LockedOut:
    """Too many wrong ones: not even the right PIN counts before `until`."""

    until: datetime


@dataclass(frozen=True, slots=True)
class NoPin:
    """No PIN was ever set, so nobody gets in."""


SignIn = SignedIn | WrongPin | LockedOut | NoPin


class StaffDesk:
    """Lets staff in. Wrong tries are counted on disk, so that a restart forgives none."""

    def __init__(self, database: OrderDatabase, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def sign_in(self, pin: str) -> SignIn:
        """Try a PIN."""
        with self._database.write() as connection:
            record = recall(connection, "staff-pin", _PinRecord)
            tries = recall(connection, "staff-tries", _Tries) or _Tries()
            if record is None:
                return NoPin()
            if tries.locked_until is not None and self._now() < tries.locked_until:
                return LockedOut(tries.locked_until)
            right = hmac.compare_digest(_digest(pin, record.salt), record.digest)
            after = _Tries() if right else _one_more(tries, self._now())
            if after != tries:
                remember(connection, "staff-tries", after)
        if right:
            return SignedIn()
        _log.warning("wrong-staff-pin", wrong=after.wrong)
        return LockedOut(after.locked_until) if after.locked_until else WrongPin(_FREE_TRIES - after.wrong)

    def set_pin(self, pin: str) -> None:
        """Set the PIN. Raises `WeakPin` unless it is 4 to 12 digits."""
        if not (pin.isascii() and pin.isdigit() and len(pin) in _DIGITS):
            raise WeakPin("A staff PIN is 4 to 12 digits.", "Choose another one.")
        with self._database.write() as connection:
            known = recall(connection, "staff-pin", _PinRecord)
            if known and hmac.compare_digest(_digest(pin, known.salt), known.digest):
                return
            salt = base64.b64encode(secrets.token_bytes(16)).decode()
            remember(connection, "staff-pin", _PinRecord(salt=salt, digest=_digest(pin, salt)))
            remember(connection, "staff-tries", _Tries())


def _one_more(tries: _Tries, now: datetime) -> _Tries:
    wrong = tries.wrong + 1
    if wrong < _FREE_TRIES:
        return _Tries(wrong=wrong)
    pause = min(_FIRST_PAUSE * 2 ** min(wrong - _FREE_TRIES, 10), _LONGEST_PAUSE)
    return _Tries(wrong=wrong, locked_until=now + pause)


def _digest(pin: str, salt: str) -> str:
    key = hashlib.scrypt(pin.encode(), salt=base64.b64decode(salt), **_SCRYPT)
    return base64.b64encode(key).decode()
