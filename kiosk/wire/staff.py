"""A store's staff as terminals get it: what signing in offline takes, and no secret in the clear but the TOTP seed."""

from typing import Annotated

from pydantic import Field

from kiosk.domain.rights import Role
from kiosk.wire.message import Identifier, Message

UNKNOWN = "unknown"
"""Stands for whoever it was, where a wrong PIN leaves no name."""
LOCAL_ID = "local"
"""Whoever knows the PIN in a machine's settings: a manager at that machine, whom central does not know by name."""

StaffName = Annotated[str, Field(min_length=1, max_length=60)]


class StaffAccount(Message):
    """One person. `totp_secret` is base32; without one the person passes no second factor."""

    staff_id: Identifier
    name: StaffName
    role: Role
    pin_hash: str = Field(repr=False)
    card_hash: str = Field(default="", repr=False)
    totp_secret: str = Field(default="", repr=False)


class StaffRoster(Message):
    """All who may sign in at the store's terminals now; who is disabled does not stand in it."""

    accounts: tuple[StaffAccount, ...] = ()
