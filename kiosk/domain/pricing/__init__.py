"""Pricing: from a cart to a quote with every discount and tax named."""

from kiosk.domain.pricing.nearly import AmountMissing, Nearly, UnitMissing, nearly
from kiosk.domain.pricing.quote import Discount, DiscountKind, Part, Quote, QuotedLine
from kiosk.domain.pricing.quoting import price
from kiosk.domain.pricing.units import spread, unit_price, unit_reduction

__all__ = [
    "AmountMissing",
    "Discount",
    "DiscountKind",
    "Nearly",
    "Part",
    "Quote",
    "QuotedLine",
    "UnitMissing",
    "nearly",
    "price",
    "spread",
    "unit_price",
    "unit_reduction",
]
