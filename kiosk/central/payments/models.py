"""Attempts to pay, and the refunds made through them."""

from datetime import date, datetime

from sqlalchemy import JSON, BigInteger, Date, ForeignKeyConstraint, Index, String, Text, false, text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.central.database import Base, UtcDateTime
from kiosk.domain.payments import Attempt, AttemptState

_UNDECIDED = text("state IN ('created', 'showing', 'closing', 'unknown')")


class AttemptRow(Base):
    """One attempt. `qr_text` is empty until the provider has it; `close_asked` once it shall end without money.

    `reference` is the provider's name of it. `settled` is what was taken, when that is not what was asked. `problem`
    is a code of what staff should look at. `look_at` is when it is looked at again without anybody asking; None: never.
    `presented`: by the code of the customer's phone, which is nowhere kept.
    """

    __tablename__ = "payment_attempts"
    __table_args__ = (
        ForeignKeyConstraint(["store_id", "order_id"], ["orders.store_id", "orders.order_id"]),
        Index("ix_payment_attempts_id", "attempt_id"),
        Index("ix_payment_attempts_state", "state"),
        Index("ix_payment_attempts_look_at", "look_at"),
        Index(
            "uq_payment_attempts_undecided",
            "store_id",
            "order_id",
            unique=True,
            sqlite_where=_UNDECIDED,
            postgresql_where=_UNDECIDED,
        ),
    )

    store_id: Mapped[str] = mapped_column(primary_key=True)
    attempt_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    order_id: Mapped[str] = mapped_column(String(64))
    terminal_id: Mapped[str]
    method: Mapped[str] = mapped_column(String(64))
    amount: Mapped[int] = mapped_column(BigInteger)
    currency: Mapped[str] = mapped_column(String(3))
    state: Mapped[str] = mapped_column(String(20))
    scanned: Mapped[bool] = mapped_column(default=False)
    qr_text: Mapped[str] = mapped_column(Text, default="")
    reference: Mapped[str] = mapped_column(String(255), default="")
    settled: Mapped[int | None] = mapped_column(BigInteger)
    problem: Mapped[str] = mapped_column(String(64), default="")
    close_asked: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    look_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    presented: Mapped[bool] = mapped_column(default=False, server_default=false())

    @property
    def attempt(self) -> Attempt:
        """The attempt as the domain sees it."""
        state = AttemptState(self.state)
        return Attempt(self.attempt_id, self.order_id, self.method, self.amount, self.currency, state, self.scanned)

    @attempt.setter
    def attempt(self, attempt: Attempt) -> None:
        self.state, self.scanned = attempt.state.value, attempt.scanned


class RefundRow(Base):
    """Money of a paid attempt on its way back; `done_at` when the provider has said that it went.

    `lines` are the order's lines that it is for, none for a sum; `by` is who of the staff made it. `stuck` is the
    provider's reason for not sending it until somebody does something; it is asked again all the same.
    """

    __tablename__ = "payment_refunds"
    __table_args__ = (
        ForeignKeyConstraint(["store_id", "attempt_id"], ["payment_attempts.store_id", "payment_attempts.attempt_id"]),
        Index("ix_payment_refunds_look_at", "look_at"),
    )

    store_id: Mapped[str] = mapped_column(primary_key=True)
    attempt_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    lines: Mapped[list[int]] = mapped_column(JSON, default=list)
    by: Mapped[str] = mapped_column(String(64), default="")
    amount: Mapped[int] = mapped_column(BigInteger)
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    stuck: Mapped[str] = mapped_column(String(64), default="")
    look_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ReconciliationRow(Base):
    """That a provider's bill of a day was held against the books, and what it amounts to; of several, the latest."""

    __tablename__ = "reconciliations"

    provider: Mapped[str] = mapped_column(String(64), primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    checked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    entries: Mapped[int] = mapped_column(BigInteger)


class BillDifferenceRow(Base):
    """One thing in which they differed, as `BillDifference` says it; of no store when the attempt is not known."""

    __tablename__ = "reconciliation_differences"

    store_id: Mapped[str] = mapped_column(primary_key=True)
    provider: Mapped[str] = mapped_column(String(64), primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    body: Mapped[str] = mapped_column(Text)
