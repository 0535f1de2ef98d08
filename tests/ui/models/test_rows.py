from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.models import RowsModel
from ui.models.rows import MOST_SINGLE_CHANGES


@dataclass(frozen=True, slots=True)
class Row:
    key: int
    text: str = ""


rows = st.lists(st.builds(Row, st.integers(0, 9), st.sampled_from(["", "a", "b"])), unique_by=lambda row: row.key)


def watched() -> tuple[RowsModel, QAbstractItemModelTester]:
    model = RowsModel(Row, "key")
    return model, QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


@given(st.lists(rows, max_size=6))
def test_shows_whatever_it_is_given_by_legal_moves_only(steps: list[list[Row]]) -> None:
    model, _tester = watched()
    for wanted in steps:
        model.show(wanted)
        assert list(model.rows) == wanted
        assert model.rowCount() == len(wanted)


def test_tells_of_the_changed_field_alone(qtbot: QtBot) -> None:
    model, _tester = watched()
    model.show([Row(1), Row(2), Row(3)])
    with qtbot.waitSignal(model.dataChanged) as told:
        model.show([Row(1), Row(2, "new"), Row(3)])
    first, last, changed = told.args
    names = model.roleNames()
    assert (first.row(), last.row(), [names[role].data() for role in changed]) == (1, 1, [b"text"])


def test_takes_out_one_row_without_touching_the_rest(qtbot: QtBot) -> None:
    model, _tester = watched()
    model.show([Row(1), Row(2), Row(3)])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsRemoved) as told:
        model.show([Row(1), Row(3)])
    assert told.args[1:] == [1, 1]


def test_begins_anew_when_very_many_rows_change(qtbot: QtBot) -> None:
    model, _tester = watched()
    model.show([Row(key) for key in range(MOST_SINGLE_CHANGES + 1)])
    with qtbot.waitSignal(model.modelReset), qtbot.assertNotEmitted(model.dataChanged):
        model.show([Row(key, "new") for key in range(MOST_SINGLE_CHANGES + 1)])


def test_gives_roles_by_name() -> None:
    model, _tester = watched()
    model.show([Row(7, "seven")])
    roles = {name.data(): role for role, name in model.roleNames().items()}
    assert isinstance(model, QAbstractItemModel)
    assert model.data(model.index(0), roles[b"text"]) == "seven"
    assert model.data(model.index(0), roles[b"key"]) == 7
    assert model.data(QModelIndex(), roles[b"key"]) is None


def test_changes_the_rows_that_match() -> None:
    model, _tester = watched()
    model.show([Row(1), Row(2)])
    model.change(lambda row: row.key == 2, text="x")
    assert model.row(2) == Row(2, "x")
    assert model.row(1) == Row(1)
    assert model.row(3) is None
