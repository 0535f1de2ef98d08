"""What the shop's rules need to know of a catalog, wherever it is kept."""

from typing import Protocol

from kiosk.domain.catalog.options import Option
from kiosk.domain.catalog.products import Product
from kiosk.domain.catalog.promotions import Promotion
from kiosk.domain.catalog.store import Store


class Catalog(Protocol):
    """One edition of one store's catalog, for reading. Looking up an unknown id gives None."""

    @property
    def edition(self) -> int:
        """The number of this edition."""

    @property
    def store(self) -> Store:
        """The store whose catalog it is."""

    @property
    def promotions(self) -> tuple[Promotion, ...]:
        """All promotions, in the catalog's order."""

    def product(self, product_id: str) -> Product | None:
        """The product of that id."""

    def option(self, option_id: str) -> Option | None:
        """The option of that id."""
