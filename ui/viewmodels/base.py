"""What all view models share: state that notifies only when it changes."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Diandian.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
V = TypeVar("V", bound=type[QObject])


def view_model(made: V) -> V:
    """Make a class known to QML as a type that only Python creates. PySide reads the module's name above."""
    uncreatable: Any = QmlUncreatable
    QmlElement(uncreatable("View models are made in Python and given to Main.qml.")(made))
    return made


def live(kind: type | str, name: str, changed: Signal) -> Any:
    """A property that QML reads and only the view model writes, with `self.put(name=value)`."""

    def read(self: "ViewModel") -> Any:
        return self.values[name]

    return Property(kind, read, notify=changed)  # type: ignore[arg-type]


def constant(kind: type | str, read: Callable[[Any], Any]) -> Any:
    """A property that never changes."""
    return Property(kind, read, constant=True)  # type: ignore[arg-type]


class ViewModel(QObject):
    """State for one part of the screen. A property `name` has its signal `nameChanged`.

    Whatever a signal is connected to is a `Slot`, here and in every QObject of ours. For any other method PySide gives
    the object a meta object of its own, which goes with it, while QML still knows the properties found at its address:
    the next object whose meta object comes to lie there has the properties of the one before.
    """

    def __init__(self, parent: QObject | None, **values: Any) -> None:
        super().__init__(parent)
        self.values = values
        self._first = dict(values)

    def put_back(self) -> None:
        """Everything as it was at first: nothing of the customer stays."""
        self.put(**self._first)

    def put(self, **values: Any) -> None:
        """Take new values, and tell of those that differ once all are in place."""
        changed = [name for name, value in values.items() if self.values[name] != value]
        self.values.update(values)
        for name in changed:
            getattr(self, f"{name}Changed").emit()
