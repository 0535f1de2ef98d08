"""Who the shop is, read before anything else: what its start screen shows while the terminal is being opened.

Read without the libraries that check a catalog and price from it; the terminal does both before anything is sold.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from pysqlite3 import dbapi2

from kiosk.domain.catalog import Store
from kiosk.terminal.read_only import reading

_YES: Final = frozenset({"1", "true", "t", "yes", "y", "on"})
_STORE: Final = "SELECT body FROM entities WHERE kind = 'store'"
_MODES: Final = ("standard", "simplified", "reach", "high_contrast")
_META: Final = "SELECT value FROM meta WHERE key = ?"
_FACT: Final = "SELECT value FROM facts WHERE name = ?"

TAKING_ORDERS: Final = "taking-orders"
"""The fact in `orders.db` that says whether head office lets this terminal take orders."""
SHOP_SETTINGS: Final = "shop-settings"
"""The fact that holds what staff set at the panel; it outranks variables and the file."""
TRAINING: Final = "training"
"""The fact that says whether staff are practising here."""


@dataclass(frozen=True, slots=True)
class Storefront:
    """The shop, None before the first catalog; and what the settings say of the screen, as `ShopSettings` names it.

    The store's tax is left out: nobody is billed from here.
    """

    store: Store | None
    taking_orders: bool = True
    training: bool = False
    languages: tuple[str, ...] = ()
    modes: tuple[str, ...] = _MODES
    screen_diagonal_inch: float | None = None
    screen_lower_edge_mm: float = 700
    viewing_distance_mm: float = 600
    brightness: float = 100
    reduced_motion: bool = False


def view_storefront(
    folder: Path, settings_file: Path = Path("kiosk.toml"), diagonal_inch: float | None = None
) -> Storefront:
    """What can be seen from outside. What cannot be read is left out: opening the terminal tells of it.

    `diagonal_inch` is what the caller gives; only what staff set at the panel outranks it.
    """
    kept = _fact(folder, SHOP_SETTINGS)
    said = _Said(settings_file, kept)
    name = "screen_diagonal_inch"
    screen = said.number(name) if name in kept or not diagonal_inch else diagonal_inch
    return Storefront(
        store=_store(folder),
        taking_orders=bool(_fact(folder, TAKING_ORDERS).get("taking", True)),
        training=bool(_fact(folder, TRAINING).get("on", False)),
        languages=said.texts("languages"),
        modes=said.texts("modes") or _MODES,
        screen_diagonal_inch=screen,
        screen_lower_edge_mm=said.number("screen_lower_edge_mm") or 700,
        viewing_distance_mm=said.number("viewing_distance_mm") or 600,
        brightness=said.number("brightness") or 100,
        reduced_motion=said.truth("reduced_motion"),
    )


class _Said:
    """Settings as they were set at the panel, else as they stand in variables, else in the file; unchecked."""

    def __init__(self, file: Path, kept: Mapping[str, Any]) -> None:
        self._kept = kept
        self._file: Mapping[str, Any] = {}
        with suppress(OSError, ValueError):
            text = file.read_text(encoding="utf-8")
            self._file = import_module("tomllib").loads(text)  # most terminals have no such file

    def texts(self, name: str) -> tuple[str, ...]:
        with suppress(ValueError, TypeError):
            said = self._said(name)
            return tuple(map(str, json.loads(said) if isinstance(said, str) else said or ()))
        return ()

    def number(self, name: str) -> float | None:
        with suppress(ValueError, TypeError):
            said = self._said(name)
            return None if said is None else float(said)
        return None

    def truth(self, name: str) -> bool:
        return str(self._said(name)).lower() in _YES

    def _said(self, name: str) -> Any:
        if name in self._kept:
            return self._kept[name]
        return os.environ.get(f"KIOSK_{name.upper()}") or self._file.get(name)


def _store(folder: Path) -> Store | None:
    with suppress(dbapi2.Error, OSError, ValueError, KeyError, TypeError, AttributeError):
        said = json.loads(_body(folder))
        languages = tuple(map(str, said["languages"]))
        brand = said.get("brand", {})
        return Store(said["id"], said["name"], said["currency"], said["timezone"], languages, brand=brand)
    return None


def _body(folder: Path) -> str:
    """The store's row, as the changes since the snapshot left it."""
    with reading(folder / "catalog.db", "immutable=1") as connection:
        ((body,),) = connection.execute(_STORE).fetchall()
        ((edition,),) = connection.execute(_META, ("edition",)).fetchall()
    with suppress(OSError):
        changes = json.loads((folder / "catalog.changes.json").read_bytes())
        if str(changes["since"]) == edition:
            body = next((row["body"] for row in changes["rows"] if row["kind"] == "store"), body)
    return str(body)


def _fact(folder: Path, name: str) -> Mapping[str, Any]:
    """What the terminal remembers under that name; empty where nothing can be read."""
    with suppress(dbapi2.Error, ValueError, TypeError), reading(folder / "orders.db") as connection:
        ((said,),) = connection.execute(_FACT, (name,)).fetchall()
        return dict(json.loads(said))
    return {}
