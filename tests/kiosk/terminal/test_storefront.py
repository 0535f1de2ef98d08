import shutil
from pathlib import Path

import pytest
from pysqlite3 import dbapi2

from kiosk.terminal import ShopSettings, view_storefront
from kiosk.terminal.orders import OrderDatabase
from kiosk.terminal.settings_book import SettingsBook
from kiosk.wire.snapshot import EntityRow, Kind, fill

STORE = (
    '{"id": "s", "name": {"en": "Shop"}, "currency": "EUR", "timezone": "Europe/Berlin", "languages": ["en"],'
    ' "brand": {"mark": "S"}}'
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    connection = dbapi2.connect(str(tmp_path / "catalog.db"))
    row = EntityRow(kind=Kind.STORE, id="s", position=0, rank=0, body=STORE)
    fill(connection, {"edition": "4"}, [row])
    connection.commit()
    connection.close()
    return tmp_path


def test_the_shop_is_read_from_the_catalog_alone(folder: Path) -> None:
    store = view_storefront(folder).store
    assert store is not None
    assert (store.name, store.languages, store.brand) == ({"en": "Shop"}, ("en",), {"mark": "S"})


@pytest.mark.parametrize(("since", "name"), [(4, "New name"), (3, "Shop")])
def test_changes_count_where_they_are_this_catalogs(folder: Path, since: int, name: str) -> None:
    changed = STORE.replace("Shop", "New name").replace('"', '\\"')
    rows = f'[{{"kind": "store", "id": "s", "position": 0, "rank": 0, "body": "{changed}"}}]'
    (folder / "catalog.changes.json").write_text(f'{{"since": {since}, "rows": {rows}}}', encoding="utf-8")
    store = view_storefront(folder).store
    assert store is not None
    assert store.name == {"en": name}


def test_before_the_first_catalog_there_is_no_shop(tmp_path: Path) -> None:
    assert view_storefront(tmp_path).store is None


def test_a_damaged_catalog_shows_no_shop(folder: Path) -> None:
    shutil.copy(__file__, folder / "catalog.db")
    assert view_storefront(folder).store is None


def test_settings_are_read_as_the_terminal_reads_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('languages = ["en"]\nscreen_diagonal_inch = 32\nreduced_motion = true\n', encoding="utf-8")
    monkeypatch.setenv("KIOSK_SCREEN_DIAGONAL_INCH", "21.5")
    seen = view_storefront(tmp_path, file)
    assert (seen.languages, seen.screen_diagonal_inch, seen.reduced_motion) == (("en",), 21.5, True)


def test_what_staff_set_at_the_panel_outranks_all_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('languages = ["en"]\nscreen_diagonal_inch = 32\n', encoding="utf-8")
    monkeypatch.setenv("KIOSK_BRIGHTNESS", "60")
    assert view_storefront(tmp_path, file, diagonal_inch=24).screen_diagonal_inch == 24
    database = OrderDatabase(tmp_path / "orders.db")
    with database.write() as connection:
        changed = {"languages": ("ar", "en"), "screen_diagonal_inch": 21.5, "modes": ("standard",)}
        SettingsBook(database, ShopSettings()).keep(connection, changed)
    database.close()
    seen = view_storefront(tmp_path, file, diagonal_inch=24)
    assert (seen.languages, seen.screen_diagonal_inch, seen.modes) == (("ar", "en"), 21.5, ("standard",))
    assert (seen.brightness, seen.training) == (60, False)
