from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from ui.viewmodels.base import ViewModel, live, view_model


@view_model
class ToastViewModel(ViewModel):
    """A passing word, with at most one thing to do about it."""

    shownChanged = Signal()
    textChanged = Signal()
    actionLabelChanged = Signal()
    iconNameChanged = Signal()

    shown = live(bool, "shown", shownChanged)
    text = live(str, "text", textChanged)
    actionLabel = live(str, "actionLabel", actionLabelChanged)
    iconName = live(str, "iconName", iconNameChanged)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent, shown=False, text="", actionLabel="", iconName="check-circle")
        self._action: Callable[[], None] | None = None

    def say(self, text: str, icon: str = "check-circle") -> None:
        """Say something that asks for nothing."""
        self._show(text, icon, "", None)

    def offer(self, text: str, label: str, action: Callable[[], None], icon: str = "trash") -> None:
        """Say what was done, and offer to take it back."""
        self._show(text, icon, label, action)

    def _show(self, text: str, icon: str, label: str, action: Callable[[], None] | None) -> None:
        self._action = action
        self.put(shown=False)
        self.put(text=text, iconName=icon, actionLabel=label, shown=True)

    @Slot()
    def act(self) -> None:
        """Do what the toast offers."""
        action = self._action
        self.expire()
        if action is not None:
            action()

    @Slot()
    def expire(self) -> None:
        """Take it away."""
        self._action = None
        self.put(shown=False)
