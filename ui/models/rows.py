"""Rows for QML: a row is a frozen dataclass, its fields are the roles."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, replace
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)

Index = QModelIndex | QPersistentModelIndex
MOST_SINGLE_CHANGES: Final = 400
"""When more rows than this change at once, telling the view to begin anew is cheaper."""

_NO_INDEX = QModelIndex()
_FIRST_ROLE: Final = 0x101
"""Behind Qt.ItemDataRole.UserRole: to name the namespace Qt once costs a tenth of the way to the first picture."""


class RowsModel(QAbstractListModel):
    """A list of rows of one dataclass. `key` names the field that tells rows apart."""

    def __init__(self, row_type: type, key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._rows: list[Any] = []
        names = [each.name for each in fields(row_type)]
        self._roles = {_FIRST_ROLE + place: name for place, name in enumerate(names)}
        self._numbers = {name: number for number, name in self._roles.items()}

    @property
    def rows(self) -> Sequence[Any]:
        """The rows as they are shown now."""
        return tuple(self._rows)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Number of rows; a list has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> Any:
        """One field of one row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        name = self._roles.get(role)
        return getattr(self._rows[index.row()], name) if name else None

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields' names, as QML delegates ask for them."""
        return {number: QByteArray(name.encode()) for number, name in self._roles.items()}

    def show(self, rows: Iterable[Any]) -> None:
        """Show these rows, telling the view no more than what changed."""
        wanted = list(rows)
        head, tail = self._kept(wanted)
        self._take_out(head, len(self._rows) - tail)
        self._put_in(head, wanted[head : len(wanted) - tail])
        self._refresh(wanted)

    def change(self, matches: Callable[[Any], bool], **values: Any) -> None:
        """Give new values to the fields of the rows that match."""
        self._refresh([replace(row, **values) if matches(row) else row for row in self._rows])

    def row(self, key: Any) -> Any | None:
        """The row of that key, if it is shown."""
        return next((row for row in self._rows if getattr(row, self._key) == key), None)

    def _kept(self, wanted: list[Any]) -> tuple[int, int]:
        """How many rows at the head and at the tail stay the same thing."""
        old = [getattr(row, self._key) for row in self._rows]
        new = [getattr(row, self._key) for row in wanted]
        most = min(len(old), len(new))
        head = next((i for i in range(most) if old[i] != new[i]), most)
        most -= head
        tail = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
        return head, tail

    def _take_out(self, first: int, end: int) -> None:
        if first < end:
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self._rows[first:end]
            self.endRemoveRows()

    def _put_in(self, first: int, rows: list[Any]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows[first:first] = rows
            self.endInsertRows()

    def _refresh(self, wanted: list[Any]) -> None:
        changed = [place for place, row in enumerate(wanted) if row != self._rows[place]]
        if len(changed) > MOST_SINGLE_CHANGES:
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()
            return
        for place in changed:
            before, self._rows[place] = self._rows[place], wanted[place]
            roles = [n for n, name in self._roles.items() if getattr(before, name) != getattr(wanted[place], name)]
            self.dataChanged.emit(self.index(place), self.index(place), roles)
