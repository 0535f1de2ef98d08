from collections.abc import Callable

import pytest
from sqlalchemy import Connection, delete, select, update

from kiosk.domain.rights import Action, Role
from kiosk.terminal.orders import OrderDatabase, audit, remember
from kiosk.terminal.staff import Panel
from kiosk.terminal.staff.trail import Head
from tests.kiosk.terminal.staff.people import signed_in

ENTRIES = 6


@pytest.fixture
def written(panel: Panel) -> Panel:
    author = signed_in(panel, Role.MANAGER)
    for number in range(ENTRIES - 1):
        panel.trail.note(author, Action.CHANGE_SETTINGS, f"setting-{number}", {"volume": 3}, {"volume": number})
    return panel


def edited(connection: Connection) -> None:
    row = update(audit).where(audit.c.sequence == 3)
    fact = connection.exec_driver_sql("SELECT fact FROM audit WHERE sequence = 3").scalar_one()
    connection.execute(row.values(fact=str(fact).replace("林晓", "小陈")))


def garbled(connection: Connection) -> None:
    connection.execute(update(audit).where(audit.c.sequence == 3).values(fact="{}"))


def cut_short(connection: Connection) -> None:
    """The last entry, and with it the mark of where the record ends."""
    connection.execute(delete(audit).where(audit.c.sequence == ENTRIES))
    seal = connection.execute(select(audit.c.seal).where(audit.c.sequence == ENTRIES - 1)).scalar_one()
    remember(connection, "audit-head", Head(sequence=ENTRIES - 1, seal=seal))


def removed(sequence: int) -> Callable[[Connection], None]:
    def remove(connection: Connection) -> None:
        connection.execute(delete(audit).where(audit.c.sequence == sequence))

    return remove


def swapped(connection: Connection) -> None:
    for before, after in ((3, 99), (4, 3), (99, 4)):
        connection.execute(update(audit).where(audit.c.sequence == before).values(sequence=after))


def emptied(connection: Connection) -> None:
    connection.execute(delete(audit))


def test_a_record_that_nobody_touched_is_whole(written: Panel) -> None:
    assert written.trail.check().fault is None
    assert [each.sequence for each in written.trail.page(most=3)] == [6, 5, 4]
    assert [each.sequence for each in written.trail.page(before=4, most=9)] == [3, 2, 1]


@pytest.mark.parametrize(
    ("meddle", "place"),
    [
        pytest.param(edited, 3, id="edited"),
        pytest.param(garbled, 3, id="garbled"),
        pytest.param(cut_short, ENTRIES, id="cut short"),
        pytest.param(removed(1), 2, id="first removed"),
        pytest.param(removed(3), 4, id="one removed"),
        pytest.param(removed(ENTRIES), ENTRIES, id="last removed"),
        pytest.param(swapped, 3, id="swapped"),
        pytest.param(emptied, ENTRIES, id="emptied"),
    ],
)
def test_meddling_is_found_where_it_was_done(
    written: Panel, database: OrderDatabase, meddle: Callable[[Connection], None], place: int
) -> None:
    written.trail.sent(ENTRIES)
    with database.write() as connection:
        meddle(connection)
    found = written.trail.check().fault
    assert found is not None
    assert found.sequence == place


def test_an_entry_stands_or_falls_with_what_it_records(panel: Panel, database: OrderDatabase) -> None:
    author = signed_in(panel, Role.CLERK)
    before = panel.trail.page()

    def fail() -> None:
        with database.write() as connection:
            panel.trail.add(connection, author, Action.PREPARE, "order")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert panel.trail.page() == before
    assert panel.trail.check().fault is None
