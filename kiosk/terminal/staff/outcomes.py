"""What signing in leads to, and why it may not."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.errors import ShopError
from kiosk.domain.rights import Role


class WeakPin(ShopError):
    """The PIN is not one."""

    code = "weak-pin"
    bad_input = True


class SignedOut(ShopError):
    """Whoever acts is let in no more."""

    code = "signed-out"

    def __init__(self) -> None:
        super().__init__("This account is let in no more.", "Sign in again, or ask head office.")


@dataclass(frozen=True, slots=True)
class Author:
    """Who is at the panel; every service takes one first and looks up anew what they may do."""

    staff_id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class SignedIn:
    """PIN or card was right, and this is whose."""

    author: Author


@dataclass(frozen=True, slots=True)
class WrongPin:
    """It was not; after `tries_left` more wrong ones there is a pause."""

    tries_left: int


@dataclass(frozen=True, slots=True)
class LockedOut:
    """Too many wrong ones: not even the right one counts before `until`."""

    until: datetime


@dataclass(frozen=True, slots=True)
class NoPin:
    """Nobody has an account here, so nobody gets in."""


SignIn = SignedIn | WrongPin | LockedOut | NoPin
