from PySide6.QtCore import QObject

from ui.front import FrontParts
from ui.viewmodels.base import ViewModel, constant, view_model
from ui.viewmodels.help import HelpViewModel
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.rest import RestViewModel
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.stand import StandViewModel
from ui.viewmodels.store import StoreViewModel


@view_model
class FrontViewModel(ViewModel):
    """What the start screen and what stands over it need: it can be shown before the terminal is open."""

    session = constant(SessionViewModel, lambda self: self.front.session)
    language = constant(LanguageViewModel, lambda self: self.front.language)
    store = constant(StoreViewModel, lambda self: self.front.store)
    help = constant(HelpViewModel, lambda self: self.front.help)
    rest = constant(RestViewModel, lambda self: self.front.rest)
    stand = constant(StandViewModel, lambda self: self.front.stand)

    def __init__(self, front: FrontParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.front = front
