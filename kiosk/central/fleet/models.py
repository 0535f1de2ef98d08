"""Tables of the fleet: each terminal's last report, and what it was asked to do."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKeyConstraint, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.central.database import Base, UtcDateTime


class HealthRow(Base):
    """The last heartbeat of a terminal, as it came, and when."""

    __tablename__ = "terminal_health"
    __table_args__ = (
        ForeignKeyConstraint(["store_id", "terminal_id"], ["terminals.store_id", "terminals.terminal_id"]),
    )

    store_id: Mapped[str] = mapped_column(primary_key=True)
    terminal_id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    body: Mapped[dict[str, object]] = mapped_column(JSON)


class CommandRow(Base):
    """A command to a terminal. `state` is None until the terminal has answered; `log` is what it sent of its logs."""

    __tablename__ = "terminal_commands"
    __table_args__ = (
        ForeignKeyConstraint(["store_id", "terminal_id"], ["terminals.store_id", "terminals.terminal_id"]),
        Index("ix_terminal_commands_given", "store_id", "terminal_id", "given_at"),
    )

    store_id: Mapped[str] = mapped_column(primary_key=True)
    command_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    terminal_id: Mapped[str]
    action: Mapped[str] = mapped_column(String(20))
    given_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    state: Mapped[str | None] = mapped_column(String(10))
    detail: Mapped[str] = mapped_column(Text, default="")
    log: Mapped[str] = mapped_column(Text, default="")
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
