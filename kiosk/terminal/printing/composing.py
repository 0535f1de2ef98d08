"""What stands on each kind of ticket."""

from collections.abc import Callable, Iterator
from datetime import datetime, tzinfo
from typing import Final, assert_never
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from kiosk.domain.catalog import Store
from kiosk.domain.money import SYMBOLS, Money
from kiosk.domain.orders import OrderState
from kiosk.domain.printing import TicketKind
from kiosk.domain.text import Text, read
from kiosk.terminal.orders import MenuSource, OrderRecord, find_order, placed
from kiosk.terminal.payments import AttemptRecord, Way, name_of, of_order
from kiosk.terminal.printing.jobs import Job
from kiosk.terminal.printing.ticket import Code, Part, Row, Rule, Ticket, Words
from kiosk.terminal.printing.words import TicketWords, words_for
from kiosk.wire.orders import LineMessage, PlacedMessage

_SHOP_LANGUAGE: Final = "zh-CN"
_UNPAID: Final = (OrderState.PLACED, OrderState.AWAITING_PAYMENT)


class Composer:
    """`follow` gives the address at which a phone follows an order, empty where there is none."""

    def __init__(self, menu: MenuSource, follow: Callable[[OrderRecord], str]) -> None:
        self._menu = menu
        self._follow = follow

    def compose(self, connection: Connection, job: Job) -> Ticket:
        """The ticket of a job. Raises `UnknownOrder`."""
        order, content = find_order(connection, job.order_id), placed(connection, job.order_id)
        edition = self._menu.catalog()
        store = edition.store if edition else None
        at_work = store.languages[0] if store and store.languages else _SHOP_LANGUAGE
        language = at_work if job.kind is TicketKind.KITCHEN else order.language
        tries = of_order(connection, job.order_id)
        sheet = _Sheet(order, content, store, language, tries[-1] if tries else None)
        match job.kind:
            case TicketKind.RECEIPT:
                parts = sheet.receipt(self._follow(order))
            case TicketKind.KITCHEN:
                parts = sheet.kitchen()
            case TicketKind.SLIP:
                parts = sheet.slip(name_of(connection, tries[-1].method if tries else order.method))
            case _:
                assert_never(job.kind)
        return Ticket(language, (*_warnings(job, sheet.words), *parts))


class _Sheet:
    """One order and the last try to pay it, read in one language."""

    def __init__(
        self,
        order: OrderRecord,
        content: PlacedMessage,
        store: Store | None,
        language: str,
        last: AttemptRecord | None,
    ) -> None:
        self.words = words_for(language)
        self._last = last
        self._order, self._content, self._store, self._language = order, content, store, language
        self._zone: tzinfo | None = ZoneInfo(store.timezone) if store else None

    def receipt(self, follow: str) -> Iterator[Part]:
        """For the customer."""
        order, words = self._order, self.words
        yield from self._head()
        yield Rule()
        for line in self._content.lines:
            yield Row(f"{line.quantity} × {self._read(line.name)}", self._money(line.listed))
            yield from self._details(line, 0.85)
        for discount in self._content.discounts:
            yield Row(self._read(discount.name), self._money(-discount.amount))
        if self._content.tax and not self._content.tax_included:
            yield Row(words.tax, self._money(self._content.tax))
        yield Rule()
        yield Row(words.total, self._money(order.total), bold=True, size=1.4)
        yield Words(self._standing(), 1.2, bold=True, centred=True)
        if order.refunded:
            yield Words(self._refunded(), centred=True)
        yield Code(follow or order.tracking_token)
        yield Words(words.follow if follow else words.show, 0.85, centred=True)

    def kitchen(self) -> Iterator[Part]:
        """For those who make it: large, without prices of what they make."""
        match self._order.state:
            case OrderState.CANCELLED:
                yield Words(self._standing(), 2, bold=True, centred=True)
            case OrderState.REFUNDED:
                yield Words(self._refunded(), 2, bold=True, centred=True)
            case _:
                pass
        yield Words(self._order.pickup_number, 4, bold=True, centred=True)
        yield Words(self._way(), 1.6, bold=True, centred=True)
        yield Words(f"{self._local(self._order.placed_at):%H:%M}", centred=True)
        yield Rule()
        for line in self._content.lines:
            yield Row(self._read(line.name), f"×{line.quantity}", bold=True, size=1.6)
            yield from self._details(line, 1.2)

    def slip(self, method: Text | None) -> Iterator[Part]:
        """For a payment whose outcome nobody knows, or staff are to confirm; `method` is what customers call it."""
        order, words, last = self._order, self.words, self._last
        yield Words(self._standing(), 1.6, bold=True, centred=True)
        yield from self._head()
        yield Rule()
        if last:
            yield Row(words.payment_number, last.number, bold=True)
        if method:
            yield Row(words.method, self._read(method))
        yield Row(words.total, self._money(last.amount if last else order.total), bold=True, size=1.4)
        yield Rule()
        if last and last.open and order.state in _UNPAID:
            yield Words(words.confirming_help if last.way is Way.OWN_CODE else words.checking_help)
        yield Code(order.tracking_token)
        yield Words(words.show, 0.85, centred=True)

    def _head(self) -> Iterator[Part]:
        if self._store:
            yield Words(self._read(self._store.name), 1.2, bold=True, centred=True)
        yield Words(self.words.pickup_number, centred=True)
        yield Words(self._order.pickup_number, 3.2, bold=True, centred=True)
        yield Row(self._way(), f"{self._local(self._order.placed_at):%Y-%m-%d %H:%M}")

    def _standing(self) -> str:
        match self._order.state:
            case OrderState.PLACED | OrderState.AWAITING_PAYMENT:
                return self._still_to_pay()
            case OrderState.CANCELLED:
                return self.words.cancelled
            case _:
                return self.words.paid

    def _still_to_pay(self) -> str:
        if self._last is None or not self._last.open:
            return self.words.to_pay
        return self.words.confirming if self._last.way is Way.OWN_CODE else self.words.checking

    def _refunded(self) -> str:
        return self.words.refunded.format(amount=self._money(self._order.refunded))

    def _way(self) -> str:
        way = self.words.ways[self._order.fulfilment]
        table = self._order.table
        return f"{way} {self.words.table.format(table=table)}" if table else way

    def _details(self, line: LineMessage, size: float) -> Iterator[Part]:
        if choices := self._read(line.choices):
            yield Words(choices, size)
        if line.note:
            yield Words(self.words.note.format(note=line.note), size, bold=True)

    def _read(self, text: Text) -> str:
        return read(text, self._language, self._store.languages if self._store else ())

    def _money(self, amount: int) -> str:
        currency = self._order.currency
        minus = "−" if amount < 0 else ""
        return f"{minus}{SYMBOLS.get(currency, currency + ' ')}{Money(abs(amount), currency).major}"

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self._zone)


def _warnings(job: Job, words: TicketWords) -> Iterator[Part]:
    if job.copy:
        yield Words(words.copy, 2, bold=True, centred=True)
    if job.begun:
        yield Words(words.perhaps_twice, bold=True, centred=True)
