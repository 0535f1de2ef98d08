"""Order facts and placed orders as wire messages."""

from datetime import date
from typing import Protocol, assert_never

from kiosk.domain import orders
from kiosk.domain.cart import Cart
from kiosk.domain.catalog import Catalog
from kiosk.domain.pricing import Quote, QuotedLine
from kiosk.domain.selection import Selection
from kiosk.domain.stock import Shelf
from kiosk.domain.text import read
from kiosk.wire.orders import (
    CancelledMessage,
    DiscountMessage,
    Fact,
    LineMessage,
    PaidMessage,
    PaymentAskedMessage,
    PlacedMessage,
    ProgressMessage,
    RefundedMessage,
)
from kiosk.wire.selections import to_message


class Edition(Catalog, Protocol):
    """A catalog that knows which of central's lives it comes from."""

    @property
    def published(self) -> Shelf:
        """What the edition itself says, before anything of it was sold."""

    @property
    def epoch(self) -> str:
        """Changes when central was restored from a backup."""


def fact_of(event: orders.OrderEvent) -> Fact:
    """An event after the first, as it goes over the wire."""
    match event:
        case orders.Placed():
            raise AssertionError("a placed order is written by `placed_message`")
        case orders.PaymentAsked(method):
            return PaymentAskedMessage(method=method)
        case orders.Paid(amount, method, attempt):
            return PaidMessage(amount=amount, method=method, attempt=attempt)
        case orders.Cancelled(reason):
            return CancelledMessage(reason=reason)
        case orders.Refunded(amount):
            return RefundedMessage(amount=amount)
        case orders.PreparationBegun():
            return ProgressMessage(kind="preparation_begun")
        case orders.MadeReady():
            return ProgressMessage(kind="made_ready")
        case orders.Collected():
            return ProgressMessage(kind="collected")
        case _:
            assert_never(event)


def placed_message(
    cart: Cart, quote: Quote, catalog: Edition, language: str, number: str, day: date, token: str
) -> PlacedMessage:
    """The whole order as the customer saw it."""
    notes = {line.id: line.note for line in cart.lines}
    return PlacedMessage(
        pickup_number=number,
        business_day=day,
        tracking_token=token,
        edition=quote.edition,
        epoch=catalog.epoch,
        currency=quote.currency,
        language=language,
        fulfilment=cart.fulfilment,
        table=cart.table,
        codes=tuple(sorted(cart.codes)),
        lines=tuple(_line(line, notes[line.line], catalog) for line in quote.lines),
        subtotal=quote.subtotal,
        discounts=tuple(
            DiscountMessage(promotion=d.promotion, name=dict(d.name), amount=d.amount) for d in quote.discounts
        ),
        tax=quote.tax,
        tax_included=quote.tax_included,
        total=quote.total,
    )


def _line(line: QuotedLine, note: str, catalog: Catalog) -> LineMessage:
    product = catalog.product(line.selection.product)
    return LineMessage(
        selection=to_message(line.selection),
        quantity=line.quantity,
        note=note,
        name=dict(product.name) if product else {},
        choices=_choices(line.selection, catalog),
        unit_price=line.unit_price,
        listed=line.listed,
        net=line.net,
    )


def _choices(selection: Selection, catalog: Catalog) -> dict[str, str]:
    languages = catalog.store.languages
    worded = {language: " · ".join(_words(selection, catalog, language)) for language in languages}
    return {language: words for language, words in worded.items() if words}


def _words(selection: Selection, catalog: Catalog, language: str) -> list[str]:
    """The choices of a selection, one by one, in one language."""
    fallbacks, words = catalog.store.languages, []
    for pick in selection.picks:
        option = catalog.option(pick.option)
        choice = option.choice(pick.choice) if option else None
        if choice:
            words.append(_counted(read(choice.name, language, fallbacks), pick.quantity))
    for filled in selection.slots:
        product = catalog.product(filled.selection.product)
        inner = _words(filled.selection, catalog, language)
        name = read(product.name, language, fallbacks) if product else filled.selection.product
        words.append(_counted(f"{name} ({', '.join(inner)})" if inner else name, filled.quantity))
    return words


def _counted(name: str, quantity: int) -> str:
    return name if quantity == 1 else f"{name} ×{quantity}"
