"""The record of what staff did, read from a terminal's folder without opening the terminal."""

from pathlib import Path

from kiosk.domain.errors import ShopError
from kiosk.terminal.orders import OrderDatabase
from kiosk.terminal.staff.trail import Record, check


class NoRecord(ShopError):
    """No terminal ever ran on this folder."""

    code = "no-record"
    bad_input = True

    def __init__(self, folder: Path) -> None:
        super().__init__(f"No terminal keeps its files in {folder}.", "Give its data folder: --data DIR.")


def check_record(folder: Path) -> Record:
    """Check every entry of the record below a terminal's folder, also while the terminal runs. Raises `NoRecord`."""
    path = folder / "orders.db"
    if not path.is_file():
        raise NoRecord(folder)
    database = OrderDatabase(path)
    try:
        with database.read() as connection:
            return check(connection)
    finally:
        database.close()
