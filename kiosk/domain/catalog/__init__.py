"""What a store sells: products, options, variants, rules, combos, promotions and hours."""

from typing import TYPE_CHECKING

from kiosk.faces import lazy

if TYPE_CHECKING:
    from kiosk.domain.catalog.hours import Hours, open_at
    from kiosk.domain.catalog.options import Choice, Option, Rule
    from kiosk.domain.catalog.port import Catalog
    from kiosk.domain.catalog.products import Attribute, Product, Slot, SlotChoice, Variant
    from kiosk.domain.catalog.promotions import (
        AmountOff,
        Bundle,
        BundleItem,
        Deal,
        NthItem,
        PercentOff,
        Promotion,
        Scope,
    )
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

__getattr__ = lazy(
    __name__,
    {
        "hours": ("Hours", "open_at"),
        "options": ("Choice", "Option", "Rule"),
        "port": ("Catalog",),
        "products": ("Attribute", "Product", "Slot", "SlotChoice", "Variant"),
        "promotions": ("AmountOff", "Bundle", "BundleItem", "Deal", "NthItem", "PercentOff", "Promotion", "Scope"),
        "store": ("Category", "Review", "Store", "Tax"),
    },
)
