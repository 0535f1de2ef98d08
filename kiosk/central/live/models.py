"""The table of live events."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.central.database import Base, UtcDateTime


class LiveEventRow(Base):
    """An event of a store, numbered from 1. `terminal_id` is whom it is for, None for all of the store.

    `kind` names the message in `body`; a `kind` without a body is for the server itself.
    """

    __tablename__ = "live_events"

    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    terminal_id: Mapped[str | None]
    kind: Mapped[str] = mapped_column(String(20))
    body: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
