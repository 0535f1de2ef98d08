"""Payment codes in a public standard that a store shows without a provider: which, and for whose account."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ForeignKey, String, Text, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from kiosk.central.catalog import catalog_at
from kiosk.central.database import Base, UtcDateTime
from kiosk.central.payments.errors import NoCurrency, UnknownCode
from kiosk.central.stores import store_row
from kiosk.domain.money import Money
from kiosk.domain.payment_standards import PAYMENT_STANDARDS
from kiosk.domain.standard_codes import order_code, standing_code
from kiosk.wire.payments import STANDARD, PaymentMethod, StandardCode

_TRIED: Final = (100, 123_400)
"""Minor units for which a code is made before any customer sees one."""
_TRIED_REFERENCE: Final = "A0011231"


class StoreCodeRow(Base):
    """A code that a store shows; `body` is the `PaymentMethod` as terminals get it."""

    __tablename__ = "store_codes"

    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"), primary_key=True)
    standard: Mapped[str] = mapped_column(String(64), primary_key=True)
    body: Mapped[str] = mapped_column(Text)
    set_at: Mapped[datetime] = mapped_column(UtcDateTime)


def set_up(
    session: Session, store_id: str, code: StandardCode, now: datetime, name: Mapping[str, str] | None = None
) -> PaymentMethod:
    """Have a store's terminals show this code, in place of an earlier one of the same standard.

    It is made for some amounts first: raises `InvalidPaymentCode` or `CodeDiffers` for fields that do not make a code
    in the store's currency, `NoCurrency` while the store has no catalog, and `UnknownStore`.
    """
    currency = _currency(session, store_id)
    if code.per_order:
        for amount in _TRIED:
            order_code(code.standard, code.fields, Money(amount, currency), _TRIED_REFERENCE)
    else:
        standing_code(code.standard, code.fields, currency)
    method = PaymentMethod(
        id=code.standard, name=dict(name or PAYMENT_STANDARDS[code.standard].name), kind=STANDARD, code=code
    )
    body = {"body": method.model_dump_json(), "set_at": now}
    session.merge(StoreCodeRow(store_id=store_id, standard=code.standard, **body))
    return method


def offered(session: Session, store_id: str) -> tuple[PaymentMethod, ...]:
    """The codes that a store's terminals show."""
    row = StoreCodeRow
    found = session.scalars(select(row.body).where(row.store_id == store_id).order_by(row.set_at, row.standard))
    return tuple(map(PaymentMethod.model_validate_json, found))


def take_down(session: Session, store_id: str, standard: str) -> None:
    """Have it shown no more. What customers paid by it until now staff still confirm. Raises `UnknownCode`."""
    row = StoreCodeRow
    gone: Any = session.execute(delete(row).where(row.store_id == store_id, row.standard == standard))
    if not gone.rowcount:
        raise UnknownCode(f"The store {store_id} shows no code of {standard}.", "See `kiosk central codes list`.")


def _currency(session: Session, store_id: str) -> str:
    catalog = catalog_at(session, store_id, store_row(session, store_id).edition)
    if catalog is None:
        raise NoCurrency(f"The store {store_id} has no catalog yet, so no currency.", "Publish its catalog first.")
    return catalog.store.currency
