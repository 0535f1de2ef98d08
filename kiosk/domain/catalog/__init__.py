"""What a store sells: products, options, variants, rules, combos, promotions and hours."""

from kiosk.domain.catalog.hours import Hours, open_at
from kiosk.domain.catalog.options import Choice, Option, Rule
from kiosk.domain.catalog.port import Catalog
from kiosk.domain.catalog.products import Attribute, Product, Slot, SlotChoice, Variant
from kiosk.domain.catalog.promotions import AmountOff, Bundle, BundleItem, Deal, NthItem, PercentOff, Promotion, Scope
from kiosk.domain.catalog.store import Category, Review, Store, Tax

__all__ = [
    "AmountOff",
    "Attribute",
    "Bundle",
    "BundleItem",
    "Catalog",
    "Category",
    "Choice",
    "Deal",
    "Hours",
    "NthItem",
    "Option",
    "PercentOff",
    "Product",
    "Promotion",
    "Review",
    "Rule",
    "Scope",
    "Slot",
    "SlotChoice",
    "Store",
    "Tax",
    "Variant",
    "open_at",
]
