from pathlib import Path

import pytest
from sqlalchemy import bindparam, insert

from kiosk.terminal.orders import OrderDatabase
from kiosk.terminal.orders.facts import recall
from kiosk.terminal.orders.prepared import Prepared
from kiosk.terminal.orders.tables import facts
from kiosk.wire.message import Message


class Said(Message):
    word: str


def test_what_is_given_and_what_is_the_statements_own_is_written(tmp_path: Path) -> None:
    database = OrderDatabase(tmp_path / "orders.db")
    own = Prepared(insert(facts).values(name=bindparam("under"), value='{"word": "own"}'))
    with database.write() as connection:
        own.run(connection, {"under": "first"})
        Prepared(insert(facts)).run(connection, {"name": "second", "value": '{"word": "given"}'})
    with database.read() as connection:
        found = [recall(connection, name, Said) for name in ("first", "second")]
    database.close()
    assert found == [Said(word="own"), Said(word="given")]


def test_a_column_that_the_table_lacks_is_not_left_out_in_silence(tmp_path: Path) -> None:
    database = OrderDatabase(tmp_path / "orders.db")
    with database.write() as connection, pytest.raises(AssertionError, match="colour"):
        Prepared(insert(facts)).run(connection, {"name": "first", "value": "{}", "colour": "red"})
    database.close()
