"""The practice orders' own database: new for every start of the program, gone once training is over."""

import shutil
from pathlib import Path
from typing import Final

from kiosk.terminal.orders import OrderDatabase

_FOLDER: Final = "practice"


def open_books(folder: Path) -> OrderDatabase:
    """Empty books below the terminal's folder, beside those that count."""
    return OrderDatabase(clear_books(folder) / "orders.db")


def clear_books(folder: Path) -> Path:
    """Throw away all that was practised, and what was exported of it; returns where it lies."""
    practice = folder / _FOLDER
    if practice.exists():
        shutil.rmtree(practice)
    return practice
