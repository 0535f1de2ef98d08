"""The whole terminal on the screen. Can be made and closed again and again in one process."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.terminal import Storefront as Seen
from kiosk.terminal import Terminal
from ui.collector import Collector
from ui.frame import WindowSettings
from ui.parts import put_together
from ui.storefront import Storefront
from ui.typesetter import set_ticket
from ui.viewmodels.kiosk import KioskViewModel
from ui.wedge import Wedge


class Application:
    """A terminal in the window of its storefront, which goes on as it stands. `kiosk` is its root view model."""

    def __init__(self, terminal: Terminal, storefront: Storefront) -> None:
        self._storefront, owner = storefront, storefront.owner
        self.window = storefront.window
        self._collector = Collector(owner)
        self._parts = put_together(terminal, storefront.parts, storefront.around, owner)
        self.kiosk = KioskViewModel(self._parts, owner)
        self._parts.shop.changed.connect(self.kiosk.take_up, Qt.ConnectionType.SingleShotConnection)
        storefront.guard.touched.connect(self.kiosk.touched)
        storefront.pad.reached.connect(self.kiosk.reached)
        storefront.pad.volume_turned.connect(self.kiosk.turn_volume)
        self._wedge = Wedge(parent=owner)
        self._wedge.scanned.connect(self.kiosk.scanned)
        self.window.installEventFilter(self._wedge)
        storefront.lead_on(self.kiosk)
        terminal.printing.use(set_ticket)
        self._parts.shop.load()
        self._parts.link.look()

    def close(self) -> None:
        """Take the window away, wait for the background, leave nothing behind."""
        self._parts.shop.close()
        self.window.removeEventFilter(self._wedge)
        self._storefront.close()
        self._parts.runner.close()
        self._storefront.end()


def create(terminal: Terminal, settings: WindowSettings) -> Application:
    """Show a terminal. There must be a QGuiApplication; whoever calls closes what is returned."""
    if settings.accessible:
        QAccessible.setActive(True)
    said = terminal.book.now
    seen = Seen(
        None,
        training=terminal.training,
        modes=said.modes,
        screen_lower_edge_mm=said.screen_lower_edge_mm,
        viewing_distance_mm=said.viewing_distance_mm,
        reduced_motion=terminal.settings.reduced_motion,
    )
    storefront = Storefront(seen, settings)
    storefront.listen()
    return Application(terminal, storefront)
