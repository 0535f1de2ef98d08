"""Who walks past the screens: by the view models' slots, with eyes on the window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMetaObject

from ui.tour.finger import Finger


@dataclass(frozen=True, slots=True)
class Walker:
    """The window's view models, and eyes on the window."""

    kiosk: Any
    finger: Finger

    def come_to(self, screen: str) -> str:
        """Wait for that screen; its name, to stop at."""
        self.finger.wait(lambda: self.kiosk.session.screen == screen, f"{screen} did not come")
        self.finger.settle(150)
        return screen

    def come_to_menu(self) -> str:
        """Wait for the menu, and until it has laid out its products: it is made a little at a time."""
        self.come_to("menu")
        self.finger.wait(self._sees_products, "no product came")
        self.finger.settle(600)
        return "menu"

    def press(self, name: str) -> None:
        """Press it, on whichever page it is."""
        self.turn_to(name)
        self.press_here(name)

    def turn_to(self, name: str) -> None:
        """Turn pages until it is there."""
        for _ in range(20):
            if self._comes(name):
                break
            self.press_here("nextPage")

    def press_here(self, name: str) -> None:
        """Press what is on the screen."""
        QMetaObject.invokeMethod(self.finger.see(name), "activate")
        self.finger.settle(150)

    def open(self, product: str) -> None:
        """Open that product's sheet."""
        self.kiosk.toast.expire()
        self.kiosk.menu.open(product)
        self.finger.wait(
            lambda: self.kiosk.sheet.open and self.kiosk.sheet.productId == product, f"{product} did not open"
        )
        self.finger.settle()

    def add(self) -> None:
        """Take what the sheet shows."""
        self.finger.wait(lambda: bool(self.kiosk.sheet.canAdd), "the sheet cannot be added")
        self.kiosk.sheet.add()
        self.finger.wait(lambda: not self.kiosk.sheet.open, "the sheet did not close")

    def _sees_products(self) -> bool:
        return any(item.objectName().startswith("open:") for item in self.finger.visible())

    def _comes(self, name: str) -> bool:
        """Whether it is on this page; the page may still be filling."""
        for _ in range(10):
            if self.finger.sees(name):
                return True
            self.finger.settle(100)
        return False


Route = Callable[[Walker], Iterator[str]]
"""Each yield is a place to stop and look."""
