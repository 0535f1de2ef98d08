"""Who walks past the screens."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMetaObject

from ui.tour.finger import Finger


@dataclass(frozen=True, slots=True)
class Walker:
    """Who walks: the window's view models, and eyes on the window. Each yield is a place to stop and look."""

    kiosk: Any
    finger: Finger

    def come_to(self, screen: str) -> str:
        """Wait for that screen; its name, to stop at."""
        self.finger.wait(lambda: self.kiosk.session.screen == screen, f"{screen} did not come")
        self.finger.settle(150)
        return screen

    def press(self, name: str) -> None:
        """Press it, on whichever page it is."""
        for _ in range(20):
            if self._comes(name):
                break
            self.press_here("nextPage")
        self.press_here(name)

    def _comes(self, name: str) -> bool:
        """Whether it is on this page; the page may still be filling."""
        for _ in range(10):
            if self.finger.sees(name):
                return True
            self.finger.settle(100)
        return False

    def press_here(self, name: str) -> None:
        """Press what is on the screen."""
        QMetaObject.invokeMethod(self.finger.see(name), "activate")
        self.finger.settle(150)
