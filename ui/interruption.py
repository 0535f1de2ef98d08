"""Ctrl+C and a service manager's SIGTERM, in a program that waits in Qt's event loop."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

_EVERY_MS: Final = 200


@contextmanager
def interruptible() -> Iterator[None]:
    """Let Ctrl+C and a service manager's SIGTERM end the event loop in order."""
    wake = QTimer()
    wake.start(_EVERY_MS)
    wake.timeout.connect(lambda: None)
    asked = {each: signal.signal(each, lambda *_: QGuiApplication.quit()) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        wake.stop()
        for each, before in asked.items():
            signal.signal(each, before)
