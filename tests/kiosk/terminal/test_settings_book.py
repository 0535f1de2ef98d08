from pydantic import RootModel

from kiosk.terminal import ShopSettings
from kiosk.terminal.orders import OrderDatabase, remember
from kiosk.terminal.settings_book import SettingsBook
from kiosk.terminal.storefront import SHOP_SETTINGS

SET_UP = ShopSettings(idle_seconds=90, languages=("en", "ar"))


def test_what_nobody_changed_follows_the_machines_set_up(database: OrderDatabase) -> None:
    book = SettingsBook(database, SET_UP)
    with database.write() as connection:
        book.keep(connection, {"volume": 5})
    book.use({"volume": 5})
    again = SettingsBook(database, SET_UP.model_copy(update={"idle_seconds": 120}))
    assert (again.now.volume, again.now.idle_seconds, again.now.languages) == (5, 120, ("en", "ar"))


def test_what_another_version_wrote_and_does_not_fit_is_left_out(database: OrderDatabase) -> None:
    kept = {"volume": 99, "no_such_setting": 1, "brightness": 40, "modes": ["high_contrast"]}
    with database.write() as connection:
        remember(connection, SHOP_SETTINGS, RootModel[dict[str, object]](kept))
    now = SettingsBook(database, SET_UP).now
    assert now == SET_UP.model_copy(update={"brightness": 40})
