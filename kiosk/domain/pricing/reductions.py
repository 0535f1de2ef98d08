"""Promotions applied to lines. Everything here works on lines in canonical order, so the order of taps has no say.

Promotions on goods (percent, nth item, bundle) go in the catalog's order, and a unit takes part in one of them; of the
automatic amounts off, the one that saves most counts; coupons come last, on what is left, in the catalog's order.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from kiosk.domain.catalog import AmountOff, Bundle, NthItem, PercentOff, Product, Promotion
from kiosk.domain.money import allocate, divide_half_even
from kiosk.domain.pricing.quote import Discount, DiscountKind


@dataclass(slots=True)
class PricedLine:
    """A line while it is priced: `net` falls as reductions come, `free` units are in no promotion yet."""

    line: int
    product: Product
    unit: int
    quantity: int
    net: int
    free: int


def reduce(lines: list[PricedLine], promotions: Iterable[Promotion]) -> list[Discount]:
    """Apply the promotions to the lines' `net` and name what each took off."""
    running = list(promotions)
    found: list[tuple[Promotion | None, int]] = [(promotion, _on_goods(lines, promotion)) for promotion in running]
    found.append(_best_amount([p for p in running if p.code is None], lines))
    found.extend((p, _on_order(lines, p)) for p in running if p.code is not None)
    return [_named(promotion, amount) for promotion, amount in found if promotion is not None and amount > 0]


def _named(promotion: Promotion, amount: int) -> Discount:
    kind = DiscountKind.PROMOTION if promotion.code is None else DiscountKind.COUPON
    return Discount(kind, promotion.id, promotion.name, amount)


def _on_goods(lines: list[PricedLine], promotion: Promotion) -> int:
    deal = promotion.deal
    match deal:
        case PercentOff():
            return 0 if promotion.code else _percent(covered(lines, promotion), deal)
        case NthItem():
            return _nth_item(covered(lines, promotion), deal)
        case Bundle():
            return _bundles(lines, deal)
        case AmountOff():
            return 0
        case _:
            assert_never(deal)


def _on_order(lines: list[PricedLine], promotion: Promotion) -> int:
    affected = covered(lines, promotion)
    base = sum(line.net for line in affected)
    match promotion.deal:
        case PercentOff(percent):
            return _take(affected, divide_half_even(base * percent, 100))
        case AmountOff():
            return _take(affected, _amount_off(promotion, lines))
        case _:
            return 0


def covered(lines: list[PricedLine], promotion: Promotion) -> list[PricedLine]:
    """The lines that a promotion is about."""
    return [line for line in lines if promotion.scope.covers(line.product)]


def _take(lines: list[PricedLine], amount: int) -> int:
    """Take `amount` off the lines in proportion to what they cost now."""
    for line, share in zip(lines, allocate(amount, [line.net for line in lines]), strict=True):
        line.net -= share
    return amount


def _percent(lines: list[PricedLine], deal: PercentOff) -> int:
    taken = 0
    for line in lines:
        off = divide_half_even(line.unit * deal.percent, 100) * line.free
        line.net -= off
        line.free = 0
        taken += off
    return taken


def _nth_item(lines: list[PricedLine], deal: NthItem) -> int:
    """Dearest first in groups of `nth`; the cheapest of each whole group is reduced. Units left over stay free."""
    dearest = sorted((line for line in lines if line.free), key=lambda line: -line.unit)
    in_groups = sum(line.free for line in dearest) // deal.nth * deal.nth
    seen = taken = 0
    for line in dearest:
        grouped = min(line.free, in_groups - seen)
        reduced = (seen + grouped) // deal.nth - seen // deal.nth
        off = divide_half_even(line.unit * deal.percent, 100) * reduced
        line.net -= off
        line.free -= grouped
        taken += off
        seen += grouped
    return taken


def _bundles(lines: list[PricedLine], deal: Bundle) -> int:
    taken = 0
    while (members := _one_bundle(lines, deal)) is not None:
        saving = sum(line.unit * n for line, n in members) - deal.price
        if saving <= 0:
            break
        shares = allocate(saving, [line.unit * n for line, n in members])
        for (line, n), share in zip(members, shares, strict=True):
            line.net -= share
            line.free -= n
        taken += saving
    return taken


def _one_bundle(lines: list[PricedLine], deal: Bundle) -> list[tuple[PricedLine, int]] | None:
    """The dearest free units that make one bundle, or None when they do not suffice."""
    used = {line.line: 0 for line in lines}
    dearest = sorted(lines, key=lambda line: -line.unit)
    for item in deal.items:
        wanted = item.quantity
        for line in dearest:
            if line.product.id in item.products:
                taken = min(wanted, line.free - used[line.line])
                used[line.line] += taken
                wanted -= taken
        if wanted:
            return None
    return [(line, used[line.line]) for line in lines if used[line.line]]


def _amount_off(promotion: Promotion, lines: list[PricedLine]) -> int:
    base = sum(line.net for line in covered(lines, promotion))
    deal = promotion.deal
    return min(deal.amount, base) if isinstance(deal, AmountOff) and base >= deal.threshold else 0


def _best_amount(promotions: list[Promotion], lines: list[PricedLine]) -> tuple[Promotion | None, int]:
    def worth(promotion: Promotion) -> int:
        return _amount_off(promotion, lines)

    best = max(promotions, key=worth, default=None)
    return (best, _take(covered(lines, best), worth(best))) if best else (None, 0)
