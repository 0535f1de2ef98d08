from PySide6.QtCore import QObject, Signal, Slot

from ui.viewmodels.base import ViewModel, live, view_model
from ui.words import service


@view_model
class HelpViewModel(ViewModel):
    """叫店员: the call is acknowledged at once."""

    openChanged = Signal()
    titleChanged = Signal()
    textChanged = Signal()
    called = Signal()

    open = live(bool, "open", openChanged)
    title = live(str, "title", titleChanged)
    text = live(str, "text", textChanged)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent, open=False, title="", text="")

    @Slot()
    def call(self) -> None:
        """Call a member of staff to this terminal."""
        self.put(title=service.staff_called(), text=service.staff_comes(), open=True)
        self.called.emit()

    @Slot()
    def close(self) -> None:
        """Back to the order, which is as it was."""
        self.put(open=False)
