"""Tables of a store's staff, and of what they did."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, ForeignKeyConstraint, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.central.database import Base, UtcDateTime


class StaffRow(Base):
    """One person of one store. `totp_used` is the last step whose code was taken: none counts twice."""

    __tablename__ = "staff"

    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"), primary_key=True)
    staff_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(60))
    role: Mapped[str] = mapped_column(String(20))
    pin_hash: Mapped[str] = mapped_column(String(200))
    card_hash: Mapped[str] = mapped_column(String(64))
    totp_secret: Mapped[str] = mapped_column(String(64))
    totp_used: Mapped[int] = mapped_column(BigInteger, default=-1)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    disabled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class AuditRow(Base):
    """One entry of a terminal's chain, as it came. `fault` says why it does not follow; empty when it does."""

    __tablename__ = "staff_audit"
    __table_args__ = (
        ForeignKeyConstraint(["store_id", "terminal_id"], ["terminals.store_id", "terminals.terminal_id"]),
    )

    store_id: Mapped[str] = mapped_column(primary_key=True)
    terminal_id: Mapped[str] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    received_at: Mapped[datetime] = mapped_column(UtcDateTime)
    staff_id: Mapped[str] = mapped_column(String(64))
    action: Mapped[str] = mapped_column(String(40))
    body: Mapped[str] = mapped_column(Text)
    seal: Mapped[str] = mapped_column(String(64))
    fault: Mapped[str] = mapped_column(String(200), default="")


class AuditHeadRow(Base):
    """The newest entry of a terminal's chain: without it, entries cut off at the end would not be missed."""

    __tablename__ = "staff_audit_heads"
    __table_args__ = (
        ForeignKeyConstraint(["store_id", "terminal_id"], ["terminals.store_id", "terminals.terminal_id"]),
    )

    store_id: Mapped[str] = mapped_column(primary_key=True)
    terminal_id: Mapped[str] = mapped_column(primary_key=True)
    sequence: Mapped[int]
    seal: Mapped[str] = mapped_column(String(64))


class OfficeAuditRow(Base):
    """One entry of the chain that central itself keeps for a store: what staff had it do."""

    __tablename__ = "staff_audit_office"

    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"), primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    staff_id: Mapped[str] = mapped_column(String(64))
    action: Mapped[str] = mapped_column(String(40))
    body: Mapped[str] = mapped_column(Text)
    seal: Mapped[str] = mapped_column(String(64))
    fault: Mapped[str] = mapped_column(String(200), default="")


class OfficeAuditHeadRow(Base):
    """The newest entry of the chain that central keeps for a store."""

    __tablename__ = "staff_audit_office_heads"

    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"), primary_key=True)
    sequence: Mapped[int]
    seal: Mapped[str] = mapped_column(String(64))
