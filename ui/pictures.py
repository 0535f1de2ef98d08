"""Where the pictures lie that catalogs name: fetched from central, or brought along by the program."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl

ASSETS: Final = Path(__file__).resolve().parent.parent / "assets"
TINTS: Final = ("peach", "rose", "butter", "mint", "lilac", "sky")


class Pictures:
    """Gives the address of a picture by its name; empty where there is no such file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._fetched: Callable[[str], Path | None] = lambda _name: None
        self.address = lru_cache(maxsize=4096)(self._address)

    def heed(self, fetched: Callable[[str], Path | None]) -> None:
        """Ask there first from now on."""
        self._fetched = fetched
        self.forget()

    def forget(self) -> None:
        """Others have come: look again."""
        self.address.cache_clear()

    def _address(self, name: str) -> str:
        if not name or Path(name).name != name:
            return ""
        file = self._fetched(name) or self._folder / name
        return QUrl.fromLocalFile(str(file)).toString() if file.is_file() else ""


def tint_of(wish: str | None, key: str) -> str:
    """The tile colour behind a picture: the catalog's wish, else one that follows from the key."""
    return wish if wish in TINTS else TINTS[sum(key.encode()) % len(TINTS)]
