"""Tables of stores and terminals."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.central.database import Base, UtcDateTime


@dataclass(frozen=True, slots=True)
class TerminalIdentity:
    """A paired terminal and the store it belongs to."""

    store_id: str
    terminal_id: str


class StoreRow(Base):
    """A store. `edition` is the newest, 0 before the first.

    `marks_version` counts changes of sold-out marks, `live_number` live events.
    """

    __tablename__ = "stores"

    store_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[dict[str, str]] = mapped_column(JSON)
    edition: Mapped[int] = mapped_column(default=0)
    marks_version: Mapped[int] = mapped_column(default=0)
    live_number: Mapped[int] = mapped_column(default=0, server_default="0")
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class TerminalRow(Base):
    """A paired terminal. `position` counts a store's terminals from 0 and gives the letters of its pickup numbers."""

    __tablename__ = "terminals"
    __table_args__ = (UniqueConstraint("store_id", "position"),)

    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"), primary_key=True)
    terminal_id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    letters: Mapped[str]
    name: Mapped[str]
    credential_hash: Mapped[str] = mapped_column(unique=True)
    paired_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class PairingCodeRow(Base):
    """A one-time code, kept as its hash only. `terminal_id` is the terminal of the store that used it."""

    __tablename__ = "pairing_codes"

    code_hash: Mapped[str] = mapped_column(primary_key=True)
    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    claimed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    terminal_id: Mapped[str | None]
