"""Documents of `kiosk-catalog/1`: the catalog file, and each entity of a snapshot."""

from kiosk.wire.catalog.document import FORMAT, CatalogDocument
from kiosk.wire.catalog.fields import Document, HoursDocument
from kiosk.wire.catalog.options import ChoiceDocument, OptionDocument, RuleDocument
from kiosk.wire.catalog.products import (
    AttributeDocument,
    ProductDocument,
    SlotChoiceDocument,
    SlotDocument,
    VariantDocument,
)
from kiosk.wire.catalog.promotions import (
    AmountDocument,
    BundleDocument,
    BundleItemDocument,
    NthItemDocument,
    PercentDocument,
    PromotionDocument,
    ScopeDocument,
    promotion_adapter,
)
from kiosk.wire.catalog.shop import CategoryDocument, ReviewDocument, StoreDocument, TaxDocument

__all__ = [
    "FORMAT",
    "AmountDocument",
    "AttributeDocument",
    "BundleDocument",
    "BundleItemDocument",
    "CatalogDocument",
    "CategoryDocument",
    "ChoiceDocument",
    "Document",
    "HoursDocument",
    "NthItemDocument",
    "OptionDocument",
    "PercentDocument",
    "ProductDocument",
    "PromotionDocument",
    "ReviewDocument",
    "RuleDocument",
    "ScopeDocument",
    "SlotChoiceDocument",
    "SlotDocument",
    "StoreDocument",
    "TaxDocument",
    "VariantDocument",
    "promotion_adapter",
]
