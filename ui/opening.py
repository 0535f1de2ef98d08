"""What stands on the screen from the first moment, while the terminal and its screens are being made.

It needs nothing but QtGui, so that it is painted before the rest of the program is even read.
"""

import sys
from typing import Final

from PySide6.QtCore import QEventLoop, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent, QRasterWindow

_GROUND: Final = QColor("#003B2E")
_INK: Final = QColor("#FFFFFF")
"""`hero` and `onHero`, the ground of the start screen; a shop's own colours are not known yet."""

_FONT: Final = "Noto Sans CJK SC"
_SHARE_OF_WIDTH: Final = 16
_PATIENCE_MS: Final = 200


class Opening(QRasterWindow):
    """A plain ground with the program's name. `painted` tells once it can be seen."""

    painted = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground and write the name in its middle."""
        area = event.rect()
        painter = QPainter(self)
        painter.fillRect(area, _GROUND)
        painter.setPen(_INK)
        font = QFont(_FONT)
        font.setPixelSize(max(1, min(self.width(), self.height()) // _SHARE_OF_WIDTH))
        painter.setFont(font)
        painter.drawText(0, 0, self.width(), self.height(), Qt.AlignmentFlag.AlignCenter, "点点")
        painter.end()
        self.painted.emit()


def application() -> QGuiApplication:
    """The process's Qt application, made at the first call."""
    known = QGuiApplication.instance()
    if isinstance(known, QGuiApplication):
        return known
    QGuiApplication.setApplicationName("diandian")
    QGuiApplication.setApplicationDisplayName("点点")
    return QGuiApplication(sys.argv[:1])


def show_opening(width: int, height: int, *, full_screen: bool) -> Opening:
    """Show it, and return once it is painted or the platform takes too long. Whoever calls closes it."""
    running = application()
    window = Opening()
    window.resize(width, height)
    seen: list[bool] = []
    window.painted.connect(lambda: seen.append(True))
    if full_screen:
        window.showFullScreen()
    else:
        window.show()
    for _ in range(_PATIENCE_MS // 10):
        running.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        if seen:
            break
    return window
