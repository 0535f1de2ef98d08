"""The whole file."""

from typing import Final, Literal

from kiosk.wire.catalog.fields import Document
from kiosk.wire.catalog.options import OptionDocument
from kiosk.wire.catalog.products import ProductDocument
from kiosk.wire.catalog.promotions import PromotionDocument
from kiosk.wire.catalog.shop import CategoryDocument, ReviewDocument, StoreDocument

FORMAT: Final = "kiosk-catalog/1"


class CatalogDocument(Document):
    """One store's catalog as people write and keep it."""

    format: Literal["kiosk-catalog/1"]
    store: StoreDocument
    categories: tuple[CategoryDocument, ...] = ()
    options: tuple[OptionDocument, ...] = ()
    products: tuple[ProductDocument, ...] = ()
    promotions: tuple[PromotionDocument, ...] = ()
    reviews: tuple[ReviewDocument, ...] = ()
