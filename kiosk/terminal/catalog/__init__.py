"""The catalog on the terminal: reading it, and keeping it up to date."""

from kiosk.terminal.catalog.edition import CatalogEdition, Rating, Traits
from kiosk.terminal.catalog.marks_sync import MarksSync
from kiosk.terminal.catalog.menu import Menu
from kiosk.terminal.catalog.outcomes import CatalogOutcome, Reason, Refused, Unavailable, Updated, UpToDate
from kiosk.terminal.catalog.picture_sync import PictureSync
from kiosk.terminal.catalog.source import CatalogDamaged
from kiosk.terminal.catalog.sync import CatalogSync

__all__ = [
    "CatalogDamaged",
    "CatalogEdition",
    "CatalogOutcome",
    "CatalogSync",
    "MarksSync",
    "Menu",
    "PictureSync",
    "Rating",
    "Reason",
    "Refused",
    "Traits",
    "Unavailable",
    "UpToDate",
    "Updated",
]
