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
_META: Final = "SELECT value FROM meta WHERE key = ?"
_FACT: Final = "SELECT value FROM facts WHERE name = ?"

TAKING_ORDERS: Final = "taking-orders"
"""The fact in `orders.db` that says whether head office lets this terminal take orders."""


@dataclass(frozen=True, slots=True)
class Storefront:
    """The shop, None before the first catalog; and what the settings say of the screen, as `TerminalSettings` names it.

    The store's tax is left out: nobody is billed from here.
    """

    store: Store | None
    taking_orders: bool = True
    languages: tuple[str, ...] = ()
    screen_diagonal_inch: float | None = None
    screen_lower_edge_mm: float = 700
    reduced_motion: bool = False


def view_storefront(folder: Path, settings_file: Path = Path("kiosk.toml")) -> Storefront:
    """What can be seen from outside. What cannot be read is left out: opening the terminal tells of it."""
    said = _Said(settings_file)
    return Storefront(
        store=_store(folder),
        taking_orders=_taking_orders(folder),
        languages=said.texts("languages"),
        screen_diagonal_inch=said.number("screen_diagonal_inch"),
        screen_lower_edge_mm=said.number("screen_lower_edge_mm") or 700,
        reduced_motion=said.truth("reduced_motion"),
    )


class _Said:
    """Settings as they stand in variables and in the file, unchecked."""

    def __init__(self, file: Path) -> None:
        self._file: Mapping[str, Any] = {}
        with suppress(OSError, ValueError):
            text = file.read_text(encoding="utf-8")
            self._file = import_module("tomllib").loads(text)  # most terminals have no such file

    def texts(self, name: str) -> tuple[str, ...]:
        with suppress(ValueError, TypeError):
            variable = self._variable(name)
            return tuple(map(str, json.loads(variable) if variable else self._file.get(name, ())))
        return ()

    def number(self, name: str) -> float | None:
        with suppress(ValueError, TypeError):
            return float(self._variable(name) or self._file[name]) if self._is_said(name) else None
        return None

    def truth(self, name: str) -> bool:
        return str(self._variable(name) or self._file.get(name, "")).lower() in _YES

    def _is_said(self, name: str) -> bool:
        return bool(self._variable(name)) or name in self._file

    @staticmethod
    def _variable(name: str) -> str:
        return os.environ.get(f"KIOSK_{name.upper()}", "")


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


def _taking_orders(folder: Path) -> bool:
    with suppress(dbapi2.Error, ValueError, KeyError, TypeError), reading(folder / "orders.db") as connection:
        ((said,),) = connection.execute(_FACT, (TAKING_ORDERS,)).fetchall()
        return bool(json.loads(said)["taking"])
    return True
