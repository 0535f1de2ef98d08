"""Orders and the facts about them, as terminals sent them and as central knows them itself."""

from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final, Self

from sqlalchemy import JSON, BigInteger, Date, ForeignKey, ForeignKeyConstraint, Index, RowMapping, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.central.catalog import Taken
from kiosk.central.database import Base, UtcDateTime
from kiosk.domain.orders import OrderState, OrderStatus


class OrderRow(Base):
    """One order: what its facts so far amount to.

    `refusal` is the code for which an unpaid order was refused, empty for one that stands. `flags` are codes of what
    staff should look at. `counted` is what it took of counted stock. `payment_attempt` is the attempt that paid it,
    None at the counter. `last_sequence` is the terminal's last fact that is on disk, `own_facts` counts central's own.
    """

    __tablename__ = "orders"
    __table_args__ = (
        Index("ix_orders_id", "order_id"),
        Index("ix_orders_tracking", "tracking_token"),
        Index("ix_orders_number", "store_id", "business_day", "pickup_number"),
        Index("ix_orders_placed", "store_id", "placed_at"),
    )

    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"), primary_key=True)
    order_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    terminal_id: Mapped[str]
    pickup_number: Mapped[str] = mapped_column(String(16))
    business_day: Mapped[date] = mapped_column(Date)
    tracking_token: Mapped[str | None] = mapped_column(String(128))
    currency: Mapped[str] = mapped_column(String(3))
    state: Mapped[str] = mapped_column(String(20))
    total: Mapped[int] = mapped_column(BigInteger)
    paid: Mapped[int] = mapped_column(BigInteger, default=0)
    refunded: Mapped[int] = mapped_column(BigInteger, default=0)
    refunds_confirmed: Mapped[int] = mapped_column(BigInteger, default=0)
    payment_method: Mapped[str | None] = mapped_column(String(64))
    payment_attempt: Mapped[str | None] = mapped_column(String(64))
    refusal: Mapped[str] = mapped_column(String(64), default="")
    flags: Mapped[list[str]] = mapped_column(JSON, default=list)
    counted: Mapped[list[Taken]] = mapped_column(JSON, default=list, server_default="[]")
    last_sequence: Mapped[int] = mapped_column(default=0)
    own_facts: Mapped[int] = mapped_column(default=0)
    placed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)

    @property
    def status(self) -> OrderStatus:
        """The order as the domain sees it."""
        return OrderStatus(OrderState(self.state), self.total, self.paid, self.refunded)

    @status.setter
    def status(self, status: OrderStatus) -> None:
        self.state, self.paid, self.refunded = status.state.value, status.paid, status.refunded

    def flag(self, code: str) -> None:
        """Ask staff to look at this order because of `code`."""
        if code not in self.flags:
            self.flags = [*self.flags, code]


class Origin(StrEnum):
    """Who a fact comes from; each numbers its own."""

    TERMINAL = "terminal"
    CENTRAL = "central"


class OrderEventRow(Base):
    """One fact as it was received, kept for good, with what was answered."""

    __tablename__ = "order_events"
    __table_args__ = (ForeignKeyConstraint(["store_id", "order_id"], ["orders.store_id", "orders.order_id"]),)

    store_id: Mapped[str] = mapped_column(primary_key=True)
    order_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    origin: Mapped[str] = mapped_column(String(10), primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    received_at: Mapped[datetime] = mapped_column(UtcDateTime)
    body: Mapped[str] = mapped_column(Text)
    verdict: Mapped[str] = mapped_column(String(10))
    code: Mapped[str] = mapped_column(String(64), default="")
    reason: Mapped[str] = mapped_column(Text, default="")
    flag: Mapped[str] = mapped_column(String(200), default="")
    line: Mapped[int | None]


@dataclass(slots=True)
class HeldOrder:
    """An `OrderRow` while facts come in: read and written many at a time, which objects of the ORM make slow."""

    store_id: str
    order_id: str
    terminal_id: str
    pickup_number: str
    business_day: date
    tracking_token: str | None
    currency: str
    status: OrderStatus
    placed_at: datetime
    changed_at: datetime
    refunds_confirmed: int = 0
    payment_method: str | None = None
    payment_attempt: str | None = None
    refusal: str = ""
    flags: list[str] = field(default_factory=list)
    counted: list[Taken] = field(default_factory=list)
    last_sequence: int = 0
    own_facts: int = 0

    @classmethod
    def of(cls, columns: RowMapping) -> Self:
        """The order that these columns of the table hold."""
        state, total, paid, refunded = (columns[name] for name in _STATUS)
        status = OrderStatus(OrderState(state), total, paid, refunded)
        return cls(status=status, **{name: columns[name] for name in _PLAIN})

    @property
    def columns(self) -> dict[str, Any]:
        """What the table holds of it."""
        status = self.status
        columns = {name: getattr(self, name) for name in _PLAIN}
        columns["state"], columns["total"] = status.state.value, status.total
        columns["paid"], columns["refunded"] = status.paid, status.refunded
        return columns

    def flag(self, code: str) -> None:
        """Ask staff to look at this order because of `code`."""
        if code not in self.flags:
            self.flags = [*self.flags, code]


_STATUS: Final = ("state", "total", "paid", "refunded")
_PLAIN: Final = tuple(each.name for each in fields(HeldOrder) if each.name != "status")


@dataclass
class NewEvent:
    """A fact on its way to becoming an `OrderEventRow`, likewise."""

    store_id: str
    order_id: str
    origin: str
    sequence: int
    at: datetime
    received_at: datetime
    body: str
    verdict: str
    code: str = ""
    reason: str = ""
    flag: str = ""
    line: int | None = None
