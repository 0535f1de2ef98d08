"""What is missing for the next reduction: said only when little is, and only what the rules will really give."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.domain.cart import Cart
from kiosk.domain.catalog import AmountOff, Catalog, NthItem, Promotion
from kiosk.domain.pricing.quoting import priced_lines
from kiosk.domain.pricing.reductions import PricedLine, covered, reduce
from kiosk.domain.selection import SoldOut

NEAR: Final = 4
"""An amount is near when at most one such part of its threshold is missing."""

_NOTHING_SOLD_OUT = SoldOut()


@dataclass(frozen=True, slots=True)
class AmountMissing:
    """With goods for `missing` minor units more, `saving` minor units come off."""

    promotion: Promotion
    missing: int
    saving: int


@dataclass(frozen=True, slots=True)
class UnitMissing:
    """With one unit more of what it is about, `promotion` reduces the cheapest of a group."""

    promotion: Promotion


Nearly = AmountMissing | UnitMissing


def nearly(cart: Cart, catalog: Catalog, local: datetime, sold_out: SoldOut = _NOTHING_SOLD_OUT) -> tuple[Nearly, ...]:
    """The automatic promotions that are one small step away, the smallest amount first, then those one unit away."""
    running = [each for each in catalog.promotions if each.code is None and each.applies_at(local)]
    lines = priced_lines(cart, catalog, local, sold_out)
    units: list[Nearly] = []
    for promotion in running:
        if isinstance(promotion.deal, NthItem) and _one_short(lines, promotion, promotion.deal):
            units.append(UnitMissing(promotion))
        if not isinstance(promotion.deal, AmountOff):
            reduce(lines, [promotion])
    amounts = sorted(_amounts(lines, running), key=lambda each: each.missing)
    return (*amounts, *units)


def _one_short(lines: list[PricedLine], promotion: Promotion, deal: NthItem) -> bool:
    """Whether one more unit fills a group. A unit that another promotion took no longer counts."""
    return sum(line.free for line in covered(lines, promotion)) % deal.nth == deal.nth - 1


def _amounts(lines: list[PricedLine], running: list[Promotion]) -> Iterator[AmountMissing]:
    """Of the automatic amounts off only the best counts, so only a better one than now is worth a word."""
    deals = [(each, each.deal) for each in running if isinstance(each.deal, AmountOff)]
    base = {each.id: sum(line.net for line in covered(lines, each)) for each, _ in deals}
    now = max((deal.amount for each, deal in deals if base[each.id] >= deal.threshold), default=0)
    for promotion, deal in deals:
        missing = deal.threshold - base[promotion.id]
        if base[promotion.id] > 0 and 0 < missing * NEAR <= deal.threshold and deal.amount > now:
            yield AmountMissing(promotion, missing, deal.amount)
