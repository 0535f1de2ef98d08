"""Catalogs at central: taken in, published as editions, told to terminals; and what is sold out."""

from typing import TYPE_CHECKING

from kiosk.central.catalog.editions import EditionCatalog, catalog_at
from kiosk.central.catalog.entities import take_apart
from kiosk.central.catalog.errors import BadCatalog, NothingToPublish, UnknownEdition, UnknownSubject
from kiosk.central.catalog.marks import availability, change_mark, sold_out
from kiosk.central.catalog.pictures import keep_pictures
from kiosk.central.catalog.publishing import (
    Publication,
    Published,
    Unchanged,
    begin_epoch,
    export,
    keep_draft,
    publish,
    publish_again,
    publish_draft,
)
from kiosk.central.catalog.reading import CatalogFile, read_catalog, read_catalog_file
from kiosk.central.catalog.repository import product_ids
from kiosk.central.catalog.stock import StockCount, Taken
from kiosk.faces import lazy

if TYPE_CHECKING:
    from kiosk.central.catalog.endpoints import router

__all__ = [
    "BadCatalog",
    "CatalogFile",
    "EditionCatalog",
    "NothingToPublish",
    "Publication",
    "Published",
    "StockCount",
    "Taken",
    "Unchanged",
    "UnknownEdition",
    "UnknownSubject",
    "availability",
    "begin_epoch",
    "catalog_at",
    "change_mark",
    "export",
    "keep_draft",
    "keep_pictures",
    "product_ids",
    "publish",
    "publish_again",
    "publish_draft",
    "read_catalog",
    "read_catalog_file",
    "router",
    "sold_out",
    "take_apart",
]

__getattr__ = lazy(__name__, {"endpoints": ("router",)})
