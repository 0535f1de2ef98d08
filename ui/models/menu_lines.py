"""The lines of the menu for QML. Cards are made when a view first asks for them, in the background, never here."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from enum import IntEnum
from itertools import groupby
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, Qt, QTimer, Signal, Slot

from ui.models.arrangement import Arrangement
from ui.models.product_row import ProductRow
from ui.models.rows import Index

CARD: Final = tuple(each.name for each in fields(ProductRow) if each.name not in {"inCart", "tags"})
"""What QML may read of a card; how many are in the cart comes by a role of its own, as only that changes often."""

_AROUND: Final = 8
"""Lines before and after the one asked for, made along with it."""

_KEPT: Final = 2048
"""Cards kept; the ones made first go first."""

_NO_INDEX = QModelIndex()


class Role(IntEnum):
    """What a delegate reads."""

    SECTION = Qt.ItemDataRole.UserRole + 1
    CARDS = Qt.ItemDataRole.UserRole + 2
    COUNTS = Qt.ItemDataRole.UserRole + 3


class MenuLines(QAbstractListModel):
    """A row is a line of cards. `wanted` names products whose cards a view asked for and which are not made yet."""

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arranged = Arrangement()
        self._made: dict[str, ProductRow | None] = {}
        self._units: Mapping[str, int] = {}
        self._asked: dict[str, None] = {}
        self._missing: dict[str, None] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)

    @property
    def arranged(self) -> Arrangement:
        """How the menu stands now."""
        return self._arranged

    @property
    def recent(self) -> tuple[str, ...]:
        """The products last asked for: when all cards must be made anew, these are on the screen."""
        return tuple(self._asked)

    def row(self, product: str) -> ProductRow | None:
        """A product's card with its count, if it is listed and made."""
        made = self._made.get(product) if product in self._arranged.places else None
        return replace(made, inCart=self._units.get(product, 0)) if made else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Number of lines; a list has no children."""
        return 0 if parent.isValid() else len(self._arranged.lines)

    def roleNames(self) -> dict[int, QByteArray]:
        """As QML delegates ask for them."""
        return {int(role): QByteArray(role.name.lower().encode()) for role in Role}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One role of one line; a card that is not made yet is an empty map, and is asked for."""
        if not index.isValid() or index.row() >= len(self._arranged.lines):
            return None
        line = self._arranged.lines[index.row()]
        match role:
            case Role.SECTION:
                return line.category
            case Role.COUNTS:
                return [self._units.get(name, 0) for name in line.products]
            case Role.CARDS:
                self._ask(index.row())
                return [self._card(name) for name in line.products]
            case _:
                return None

    def arrange(self, arranged: Arrangement, made: Mapping[str, ProductRow | None], *, anew: bool) -> None:
        """Stand like this from now on. `made` are cards that are ready; with `anew` all earlier ones are outdated."""
        self._made = dict(made) if anew else {**self._made, **made}
        old, new = self._arranged.lines, arranged.lines
        kept = len(new) if old == new else max(0, min(len(old), len(new)) - 1)
        self._cut(kept)
        self._arranged = replace(arranged, lines=new[:kept])
        if kept:
            self.dataChanged.emit(self.index(0), self.index(kept - 1), list(Role))
        if kept < len(new):
            self.beginInsertRows(QModelIndex(), kept, len(new) - 1)
            self._arranged = arranged
            self.endInsertRows()

    def take(self, made: Mapping[str, ProductRow | None]) -> None:
        """Show these cards, which were asked for; None where there is no such product on sale any more."""
        self._made.update(made)
        for name in list(self._made)[: max(0, len(self._made) - _KEPT)]:
            del self._made[name]
        self._changed(made, Role.CARDS)

    def count(self, units: Mapping[str, int]) -> None:
        """Take how many of each product are in the cart."""
        before, self._units = self._units, dict(units)
        touched = [name for name in {*before, *units} if before.get(name, 0) != units.get(name, 0)]
        self._changed(touched, Role.COUNTS)

    def _cut(self, kept: int) -> None:
        """Keep so many lines, whatever stands on them: a view's delegates stay, where a reset would throw them away.

        At least one goes or comes when anything differs, as views look at the headings anew only then.
        """
        lines = self._arranged.lines
        if kept < len(lines):
            self.beginRemoveRows(QModelIndex(), kept, len(lines) - 1)
            self._arranged = replace(self._arranged, lines=lines[:kept])
            self.endRemoveRows()

    def _card(self, name: str) -> dict[str, Any]:
        made = self._made.get(name)
        return {} if made is None else {field: getattr(made, field) for field in CARD}

    def _changed(self, products: Iterable[str], role: Role) -> None:
        """Tell of the lines on which these products stand, neighbours in one go."""
        rows = sorted({row for name in products for row in self._arranged.places.get(name, ())})
        for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
            lines = [row for _, row in run]
            self.dataChanged.emit(self.index(lines[0]), self.index(lines[-1]), [role])

    def _ask(self, row: int) -> None:
        """Want the cards of a line; with the first that is missing, those around it too."""
        own = self._arranged.lines[row].products
        for name in own:
            self._asked.pop(name, None)
            self._asked[name] = None
        for name in list(self._asked)[: max(0, len(self._asked) - _KEPT // 16)]:
            del self._asked[name]
        if all(name in self._made or name in self._missing for name in own):
            return
        for line in self._arranged.lines[max(0, row - _AROUND) : row + _AROUND + 1]:
            self._missing.update(dict.fromkeys(name for name in line.products if name not in self._made))
        self._soon.start()

    @Slot()
    def _tell(self) -> None:
        missing, self._missing = tuple(self._missing), {}
        if missing:
            self.wanted.emit(missing)
