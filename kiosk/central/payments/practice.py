"""The built-in practice provider: no money moves; its phone page settles a charge with one tap.

It keeps its own books, as a real provider does, and the rest of central learns of them through the port only.
"""

import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Final
from urllib.parse import urlsplit

from sqlalchemy import BigInteger, Index, Select, String, select
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.central.database import Base, Database, UtcDateTime, add_unless_there
from kiosk.central.payments.port import (
    AttemptKey,
    Charge,
    CloseOutcome,
    CreateOutcome,
    QueryOutcome,
    Refund,
    RefundOutcome,
    Showing,
)
from kiosk.domain.payments import AnswerLost, ClosedUnpaid, RefundDone, Scanned, Settled, Shown
from kiosk.wire.payments import PaymentMethod

PRACTICE: Final = "practice"
_NAME: Final = {
    "zh-CN": "演示支付",
    "en": "Practice payment",
    "ja": "デモ支払い",
    "ko": "연습 결제",
    "ar": "دفع تجريبي",
}
_OPEN: Final = "open"
_PAID: Final = "paid"
_CLOSED: Final = "closed"


class PracticeChargeRow(Base):
    """A charge in the practice provider's books; `token` is its address on the phone."""

    __tablename__ = "practice_charges"
    __table_args__ = (Index("ix_practice_charges_token", "token"),)

    store_id: Mapped[str] = mapped_column(primary_key=True)
    attempt_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    token: Mapped[str] = mapped_column(String(64))
    amount: Mapped[int] = mapped_column(BigInteger)
    currency: Mapped[str] = mapped_column(String(3))
    status: Mapped[str] = mapped_column(String(10))
    scanned: Mapped[bool] = mapped_column(default=False)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)


class PracticeProvider:
    """`public_url` is asked each time: the port may be known only once the server listens."""

    def __init__(self, database: Database, public_url: Callable[[], str], clock: Callable[[], datetime]) -> None:
        self._database = database
        self._public_url = public_url
        self._clock = clock

    def method(self) -> PaymentMethod:
        """Its codes lead to this server and nowhere else."""
        url = urlsplit(self._public_url())
        return PaymentMethod(id=PRACTICE, name=_NAME, kind="qr", qr_schemes=(url.scheme,), qr_hosts=(url.netloc,))

    def create(self, charge: Charge) -> CreateOutcome:
        """Open a charge under a new unguessable address."""
        with self._database.write() as session:
            add_unless_there(
                session,
                PracticeChargeRow,
                store_id=charge.key.store_id,
                attempt_id=charge.key.attempt_id,
                token=secrets.token_urlsafe(24),
                amount=charge.amount,
                currency=charge.currency,
                status=_OPEN,
                scanned=False,
                expires_at=charge.expires_at,
            )
            row = session.get_one(PracticeChargeRow, _primary(charge.key))
            return Showing(f"{self._public_url()}/pay/{row.token}")

    def query(self, charge: Charge) -> QueryOutcome:
        """Read the books."""
        with self._database.read() as session:
            row = session.get(PracticeChargeRow, _primary(charge.key))
            return _truth(row) if row else AnswerLost()

    def close(self, charge: Charge) -> CloseOutcome:
        """Close the charge unless it was paid; one that never arrived has no address, so nobody can pay it."""
        with self._database.write() as session:
            row = session.get(PracticeChargeRow, _primary(charge.key), with_for_update=True)
            if row is not None and row.status == _PAID:
                return Settled(row.amount, row.currency)
            if row is not None:
                row.status = _CLOSED
            return ClosedUnpaid()

    def refund(self, refund: Refund) -> RefundOutcome:
        """Practice money is back at once."""
        with self._database.read() as session:
            row = session.get(PracticeChargeRow, _primary(refund.charge.key))
            return RefundDone() if row is not None and row.status == _PAID else AnswerLost()

    def key_of(self, token: str) -> AttemptKey | None:
        """The attempt that an address on the phone stands for."""
        with self._database.read() as session:
            row = session.scalar(_by_token(token))
            return AttemptKey(row.store_id, row.attempt_id) if row else None

    def scan(self, token: str) -> None:
        """The phone has opened the page."""
        with self._database.write() as session:
            row = session.scalar(_by_token(token).with_for_update())
            if row is not None and row.status == _OPEN:
                row.scanned = True

    def pay(self, token: str) -> Settled | ClosedUnpaid | None:
        """The phone's tap: settles an open charge, once; None for an unknown address."""
        with self._database.write() as session:
            row = session.scalar(_by_token(token).with_for_update())
            if row is None:
                return None
            if row.status == _OPEN:
                row.status = _PAID if self._clock() < row.expires_at else _CLOSED
            return Settled(row.amount, row.currency) if row.status == _PAID else ClosedUnpaid()


def _by_token(token: str) -> Select[PracticeChargeRow]:
    return select(PracticeChargeRow).where(PracticeChargeRow.token == token)


def _primary(key: AttemptKey) -> tuple[str, str]:
    return key.store_id, key.attempt_id


def _truth(row: PracticeChargeRow) -> QueryOutcome:
    if row.status == _PAID:
        return Settled(row.amount, row.currency)
    if row.status == _CLOSED:
        return ClosedUnpaid()
    return Scanned() if row.scanned else Shown()
