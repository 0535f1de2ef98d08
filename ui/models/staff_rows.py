"""What staff see, as rows."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk import __version__
from kiosk.domain.orders import OrderState
from kiosk.terminal import OrderRecord, SyncStatus
from ui.money_text import MoneyStyle
from ui.words import fulfilment, staff

Local = Callable[[datetime], datetime]
"""Brings a moment to the shop's own time."""

_UNPAID = frozenset({OrderState.PLACED, OrderState.AWAITING_PAYMENT})
_VOID = frozenset({OrderState.CANCELLED, OrderState.REFUNDED})


@dataclass(frozen=True, slots=True)
class OrderRow:
    """The roles of an order."""

    orderId: str
    number: str
    time: str
    items: str
    total: str
    method: str
    state: str
    stateKind: str
    unpaid: bool


@dataclass(frozen=True, slots=True)
class StatusRow:
    """The roles of a fact about the terminal."""

    iconName: str
    label: str
    value: str
    kind: str


def order_rows(orders: Iterable[OrderRecord], language: str, local: Local) -> tuple[OrderRow, ...]:
    """Today's orders, as staff read them."""
    return tuple(_order(each, language, local) for each in orders)


def takings(orders: Iterable[OrderRecord], language: str) -> str:
    """How many orders today, and their money: what was cancelled or paid back does not count."""
    orders = tuple(orders)
    sold = [each for each in orders if each.state not in _VOID]
    awaited = [each for each in sold if each.state in _UNPAID]
    paid = [each for each in sold if each.state not in _UNPAID]
    return staff.orders_today(len(orders), *(_sum(some, language) for some in (sold, paid, awaited)))


def status_rows(status: SyncStatus, numbers: Mapping[str, str], local: Local) -> tuple[StatusRow, ...]:
    """How the terminal stands with central; `numbers` are the pickup numbers of the orders it refused."""
    link = staff.link(online=status.online, paired=status.paired)
    waiting = staff.waiting(status.outbox_depth, _shown(status.outbox_oldest, local))
    rows = [
        StatusRow("wifi-high" if status.online else "wifi-slash", *link, "success" if status.online else "warn"),
        StatusRow("clock", *staff.last_contact(_shown(status.last_contact, local)), "info"),
        StatusRow("list-checks", *staff.edition(status.edition), "info" if status.edition is not None else "warn"),
        StatusRow("cloud-check", *waiting, "warn" if status.outbox_depth else "success"),
        StatusRow("info", *staff.version(__version__), "info"),
    ]
    for each in status.refused:
        words = staff.refused(numbers.get(each.order_id, ""), each.sequence, each.code)
        rows.append(StatusRow("warning-circle", *words, "error"))
    if status.last_error:
        rows.append(StatusRow("warning", *staff.error(status.last_error), "warn"))
    return tuple(rows)


def _sum(orders: Iterable[OrderRecord], language: str) -> str:
    """The orders' money, each currency by itself; empty without orders."""
    sums: Counter[str] = Counter()
    for each in orders:
        sums[each.currency] += each.total
    return " + ".join(MoneyStyle(currency, language).text(amount, exact=True) for currency, amount in sums.items())


def _shown(at: datetime | None, local: Local) -> datetime | None:
    return None if at is None else local(at)


def _order(order: OrderRecord, language: str, local: Local) -> OrderRow:
    words, kind = staff.state(order.state)
    return OrderRow(
        orderId=order.order_id,
        number=order.pickup_number,
        time=f"{local(order.placed_at):%H:%M}",
        items=fulfilment.served(order.fulfilment, order.table),
        total=MoneyStyle(order.currency, language).text(order.total, exact=True),
        method=staff.synced(acknowledged=order.acknowledged),
        state=words,
        stateKind=kind,
        unpaid=order.state in _UNPAID,
    )
