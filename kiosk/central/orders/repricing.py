"""Pricing a placed order again, with the edition that the terminal used: that edition's price binds."""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain import selection as domain
from kiosk.domain.cart import Cart, Line
from kiosk.domain.catalog import Catalog
from kiosk.domain.pricing import Quote, price
from kiosk.domain.stock import Demand, demands
from kiosk.wire.orders import PlacedMessage
from kiosk.wire.selections import to_selection

PRICE_DIFFERS = "price-differs"
UNKNOWN_PRODUCT = "unknown-product"
INVALID_SELECTION = "invalid-selection"
EDITION_UNKNOWN = "edition-unknown"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a placed order: a stable code, a sentence for staff, and the line that it is about."""

    code: str
    reason: str
    line: int | None = None

    @property
    def refuses(self) -> bool:
        """Whether an unpaid order is refused for it; central's own gap in knowledge is no fault of the order."""
        return self.code != EDITION_UNKNOWN


def cart_of(placed: PlacedMessage) -> Cart:
    """The cart that was ordered, its lines numbered from 1."""
    numbered = enumerate(placed.lines, start=1)
    lines = tuple(Line(n, to_selection(line.selection), line.quantity, line.note) for n, line in numbered)
    return Cart(lines, placed.fulfilment, placed.table, frozenset(placed.codes))


def check(placed: PlacedMessage, cart: Cart, at: datetime, catalog: Catalog | None) -> Finding | None:
    """What is wrong with an order of `cart` placed at `at`, or None. `catalog` is the edition it names, if it is here.

    Sold-out marks are left out: the terminal may have taken the order before it heard of them.
    """
    if catalog is None:
        return Finding(EDITION_UNKNOWN, f"Edition {placed.edition} of epoch {placed.epoch} is not known here.")
    quote = price(cart, catalog, at.astimezone(ZoneInfo(catalog.store.timezone)))
    return _unsellable(quote) or _difference(placed, quote)


def demands_of(cart: Cart, catalog: Catalog | None) -> tuple[Demand, ...]:
    """What an order takes of what the newest edition counts."""
    return demands(cart, catalog) if catalog else ()


def _unsellable(quote: Quote) -> Finding | None:
    for line in quote.lines:
        for problem in line.problems:
            code = UNKNOWN_PRODUCT if isinstance(problem, domain.NotSold) else INVALID_SELECTION
            return Finding(code, f"Line {line.line}: {sentence(problem)}", line.line)
    return None


def _difference(placed: PlacedMessage, quote: Quote) -> Finding | None:
    sent = (placed.currency, placed.total, placed.subtotal, placed.tax, placed.tax_included)
    found = (quote.currency, quote.total, quote.subtotal, quote.tax, quote.tax_included)
    if sent != found:
        names = ("currency", "total", "subtotal", "tax", "tax_included")
        what = next(f"{n} {s!r}, not {f!r}" for n, s, f in zip(names, sent, found, strict=True) if s != f)
        return Finding(PRICE_DIFFERS, f"Edition {placed.edition} does not give {what}.")
    for sent_line, line in zip(placed.lines, quote.lines, strict=True):
        if sent_line.net != line.net:
            return Finding(PRICE_DIFFERS, f"Line {line.line}: it costs {line.net}, not {sent_line.net}.", line.line)
    return None


def sentence(problem: domain.Problem) -> str:
    """What is wrong with a line, for staff."""
    match problem:
        case domain.NotSold(product):
            return f"{product} is not sold."
        case domain.ProductSoldOut(product):
            return f"{product} is sold out in this edition."
        case domain.ChoiceSoldOut(option, choice):
            return f"{choice} of {option} is sold out in this edition."
        case domain.TooFewLeft(subject, choice, left):
            return f"{left} of {choice or subject} left."
        case domain.OutsideHours(product):
            return f"{product} is not sold at this time."
        case domain.UnknownChoice(subject, choice):
            return f"{subject} has no {choice}."
        case domain.WrongCount(subject, least, most, have):
            return f"{subject} takes {least} to {most}, not {have}."
        case domain.ChoiceLimit(option, choice, most):
            return f"{choice} of {option} is limited to {most}."
        case domain.NoVariant(product):
            return f"{product} is not made in this combination."
        case domain.RuleBroken():
            return "A rule of the product is broken."
        case _:
            assert_never(problem)
