"""Pricing a cart: the same code prices it on the terminal and again at central."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from kiosk.domain.cart import Cart, Line
from kiosk.domain.catalog import Catalog
from kiosk.domain.money import allocate, divide_half_even
from kiosk.domain.pricing.quote import Discount, DiscountKind, Part, Quote, QuotedLine
from kiosk.domain.pricing.reductions import PricedLine, reduce
from kiosk.domain.pricing.units import spread, unit_price, unit_reduction
from kiosk.domain.selection import Problem, SoldOut, TooFewLeft, problems

REDUCED_PRICES = {
    "zh-CN": "限时优惠",
    "en": "Reduced prices",
    "ja": "期間限定価格",
    "ko": "기간 한정 할인",
    "ar": "أسعار مخفضة",
}

_NOTHING_SOLD_OUT = SoldOut()
_ENOUGH: Mapping[int, TooFewLeft] = MappingProxyType({})


def price(
    cart: Cart,
    catalog: Catalog,
    local: datetime,
    sold_out: SoldOut = _NOTHING_SOLD_OUT,
    short: Mapping[int, TooFewLeft] = _ENOUGH,
) -> Quote:
    """Quote a cart at the store's local time; `short` are the lines for which too few are left.

    Lines that cannot be sold are listed with their problems and cost nothing.
    """
    found = _problems(cart, catalog, local, sold_out)
    for line, shortage in short.items():
        found[line] = (*found[line], shortage)
    priced = _sellable(cart, catalog, found)
    listed = {line.line: line.net + _reduction(cart, line, catalog) for line in priced}
    prices = {line.line: line.net for line in priced}
    discounts = _reduced_prices(sum(listed.values()) - sum(prices.values()))
    running = [p for p in catalog.promotions if p.applies_at(local) and (p.code is None or p.code in cart.codes)]
    discounts += reduce(priced, running)
    net = {line.line: line.net for line in priced}
    tax = _tax(priced, catalog)
    lines = tuple(_quoted(line, found[line.id], listed, prices, net, tax, catalog) for line in cart.lines)
    included = catalog.store.tax.included
    total = sum(net.values()) + (0 if included else sum(tax.values()))
    subtotal, taxes = sum(listed.values()), sum(tax.values())
    return Quote(catalog.store.currency, catalog.edition, lines, subtotal, tuple(discounts), taxes, included, total)


def priced_lines(cart: Cart, catalog: Catalog, local: datetime, sold_out: SoldOut) -> list[PricedLine]:
    """The lines that can be sold, in canonical order, at today's prices and before any promotion."""
    return _sellable(cart, catalog, _problems(cart, catalog, local, sold_out))


def _problems(cart: Cart, catalog: Catalog, local: datetime, sold_out: SoldOut) -> dict[int, tuple[Problem, ...]]:
    return {line.id: tuple(problems(line.selection, catalog, local, sold_out)) for line in cart.lines}


def _sellable(cart: Cart, catalog: Catalog, found: dict[int, tuple[Problem, ...]]) -> list[PricedLine]:
    canonical = sorted(cart.lines, key=lambda line: (line.selection, line.note))
    return [_priced(line, catalog) for line in canonical if not found[line.id]]


def _priced(line: Line, catalog: Catalog) -> PricedLine:
    product = catalog.product(line.selection.product)
    if product is None:
        raise AssertionError("a line without problems has a product")
    unit = unit_price(line.selection, catalog)
    return PricedLine(line.id, product, unit, line.quantity, unit * line.quantity, line.quantity)


def _reduction(cart: Cart, priced: PricedLine, catalog: Catalog) -> int:
    line = cart.line(priced.line)
    return unit_reduction(line.selection, catalog) * line.quantity if line else 0


def _reduced_prices(amount: int) -> list[Discount]:
    return [Discount(DiscountKind.REDUCED, None, REDUCED_PRICES, amount)] if amount else []


def _tax(priced: list[PricedLine], catalog: Catalog) -> dict[int, int]:
    """Tax on the whole order, rounded once, spread over the lines."""
    rate, net = catalog.store.tax.rate, [line.net for line in priced]
    base = rate.denominator * 100 + (rate.numerator if catalog.store.tax.included else 0)
    tax = divide_half_even(sum(net) * rate.numerator, base)
    return dict(zip((line.line for line in priced), allocate(tax, net) if net else (), strict=True))


def _quoted(
    line: Line,
    found: tuple[Problem, ...],
    listed: dict[int, int],
    prices: dict[int, int],
    net: dict[int, int],
    tax: dict[int, int],
    catalog: Catalog,
) -> QuotedLine:
    unit = unit_price(line.selection, catalog)
    if found:
        return QuotedLine(line.id, line.selection, line.quantity, unit, 0, 0, 0, 0, (), found)
    parts = tuple(Part(*share) for share in spread(line.selection, line.quantity, net[line.id], catalog))
    amounts = (listed[line.id], prices[line.id], net[line.id], tax[line.id])
    return QuotedLine(line.id, line.selection, line.quantity, unit, *amounts, parts)
