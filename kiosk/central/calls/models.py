"""The table of calls for staff."""

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.central.database import Base, UtcDateTime


class HelpCallRow(Base):
    """One call. That it was escalated or answered is the terminal's word; central first heard of it at `heard_at`."""

    __tablename__ = "help_calls"
    __table_args__ = (
        ForeignKeyConstraint(["store_id", "terminal_id"], ["terminals.store_id", "terminals.terminal_id"]),
        Index("ix_help_calls_at", "store_id", "at"),
        Index(
            "ix_help_calls_waiting",
            "store_id",
            "escalated_at",
            sqlite_where=text("answered_at IS NULL"),
            postgresql_where=text("answered_at IS NULL"),
        ),
    )

    store_id: Mapped[str] = mapped_column(primary_key=True)
    terminal_id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    heard_at: Mapped[datetime] = mapped_column(UtcDateTime)
    escalated_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
