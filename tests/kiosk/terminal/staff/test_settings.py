import pytest

from kiosk.domain.rights import Action, NotAllowed, Role, SecondFactorWanted
from kiosk.terminal import Change, SettingsChanged, ShopSettings, UnfitSetting
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, StorageFull
from kiosk.terminal.settings_book import SettingsBook
from kiosk.terminal.staff import Panel, StaffSettings
from tests.kiosk.terminal.staff.people import Clock, code, signed_in


@pytest.fixture
def book(database: OrderDatabase) -> SettingsBook:
    return SettingsBook(database, ShopSettings())


@pytest.fixture
def settings(database: OrderDatabase, book: SettingsBook, panel: Panel, changes: Changes) -> StaffSettings:
    return StaffSettings(database, book, panel.guard, panel.trail, changes)


def test_a_change_is_kept_recorded_with_before_and_after_and_told(
    settings: StaffSettings, panel: Panel, database: OrderDatabase, changes: Changes
) -> None:
    told: list[Change] = []
    changes.on_change(told.append)
    after = settings.change(signed_in(panel, Role.MANAGER), {"idle_seconds": 75, "languages": ("en", "zh-CN")})
    assert (after.idle_seconds, after.languages) == (75, ("en", "zh-CN"))
    assert SettingsBook(database, ShopSettings()).now == after
    [entry] = panel.trail.page(most=1)
    assert entry.fact.action is Action.CHANGE_SETTINGS
    assert entry.fact.before == {"idle_seconds": "60", "languages": "zh-CN en ja ko ar"}
    assert entry.fact.after == {"idle_seconds": "75", "languages": "en zh-CN"}
    assert told == [SettingsChanged()]


@pytest.mark.parametrize(
    "nonsense",
    [{"languages": ()}, {"modes": ("high_contrast",)}, {"volume": 9}, {"idle_answer_seconds": 3}, {"colour": "red"}],
)
def test_nonsense_changes_nothing_and_is_named(
    settings: StaffSettings, panel: Panel, book: SettingsBook, nonsense: dict[str, object]
) -> None:
    manager = signed_in(panel, Role.MANAGER)
    entries = panel.trail.standing()
    with pytest.raises(UnfitSetting):
        settings.change(manager, {"brightness": 50, **nonsense})
    assert book.now == ShopSettings()
    assert panel.trail.standing() == entries


def test_how_the_screen_stands_takes_a_technician_with_a_code(
    settings: StaffSettings, panel: Panel, book: SettingsBook, clock: Clock
) -> None:
    wanted = {"screen_diagonal_inch": 32.0, "volume": 4}
    with pytest.raises(NotAllowed):
        settings.change(signed_in(panel, Role.MANAGER), wanted)
    technician = signed_in(panel, Role.TECHNICIAN)
    with pytest.raises(SecondFactorWanted):
        settings.change(technician, wanted)
    assert book.now == ShopSettings()
    settings.change(technician, wanted, code(Role.TECHNICIAN, clock))
    assert (book.now.screen_diagonal_inch, book.now.volume) == (32, 4)
    two = {entry.fact.action: entry.fact.after for entry in panel.trail.page(most=2)}
    assert two == {Action.CHANGE_SETTINGS: {"volume": 4}, Action.SET_UP_DEVICE: {"screen_diagonal_inch": "32"}}


def test_what_the_disk_does_not_take_is_not_in_use(
    settings: StaffSettings, panel: Panel, book: SettingsBook, database: OrderDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    manager = signed_in(panel, Role.MANAGER)

    def full() -> object:
        raise StorageFull("full")

    monkeypatch.setattr(database, "write", full)
    with pytest.raises(StorageFull):
        settings.change(manager, {"volume": 5})
    assert book.now.volume == 3


def test_saving_the_same_leaves_no_trace(settings: StaffSettings, panel: Panel) -> None:
    manager = signed_in(panel, Role.MANAGER)
    entries = panel.trail.standing()
    assert settings.change(manager, {"volume": 3}) == ShopSettings()
    assert panel.trail.standing() == entries
