"""What the tests of the catalog sync do to central and to its answers."""

from collections.abc import Callable

from kiosk.terminal.catalog import CatalogEdition
from kiosk.terminal.catalog.menu import Menu
from kiosk.terminal.sync import Answer
from tests.kiosk.terminal.catalog.conftest import Sent, Shop
from tests.publishing import publish
from tests.shops import noodle_bar

SNAPSHOT = "/v1/catalog/snapshots/"
CHANGES = "/v1/catalog/changes"
MANIFEST_PATH = "/v1/catalog/manifest"


def opened(menu: Menu) -> CatalogEdition:
    catalog = menu.catalog()
    assert catalog is not None
    return catalog


def on(path: str, change: Callable[[Answer], Sent]) -> Callable[[str, Sent], Sent]:
    """Meddle with what answers one path."""

    def meddle(asked: str, answer: Sent) -> Sent:
        return change(answer) if asked.startswith(path) and isinstance(answer, Answer) else answer

    return meddle


def republish(shop: Shop, price: int) -> None:
    edited = noodle_bar()
    edited["products"][0]["price"] = price
    publish(shop.central, edited)
