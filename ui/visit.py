"""One customer at the terminal, from the first touch to the reset. Wiping it leaves nothing of them on the screen."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from kiosk.domain import cart as carts
from kiosk.domain.cart import Cart, Fulfilment

if TYPE_CHECKING:
    from kiosk.domain.selection import Selection
    from kiosk.terminal import OrderRecord

STANDARD: Final = "standard"
SIMPLIFIED: Final = "simplified"
REACH: Final = "reach"
HIGH_CONTRAST: Final = "high_contrast"
"""A theme on top of any of these."""


class Visit(QObject):
    """What the customer has chosen so far. Everything that depends on it listens."""

    cartChanged = Signal()
    readingChanged = Signal()
    ended = Signal()

    def __init__(self, language: str, speak: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._first_language = language
        self.language = language
        self.mode = STANDARD
        self.cart = Cart()
        self.order: OrderRecord | None = None

    @property
    def simplified(self) -> bool:
        """Whether the customer chose the simplified mode."""
        return self.mode == SIMPLIFIED

    @property
    def untouched(self) -> bool:
        """Whether it is as at its beginning: nothing in the cart, the shop's own language, the standard mode."""
        return not self.cart.lines and self.mode == STANDARD and self.language == self._first_language

    def speak(self, language: str) -> None:
        """Go on in another language."""
        if language != self.language:
            self.language = language
            self._speak(language)
            self.readingChanged.emit()

    def begin_in(self, language: str) -> None:
        """Let every visit begin in that language; one in which nobody has done anything begins anew in it."""
        fresh = self.untouched
        self._first_language = language
        if fresh:
            self.speak(language)

    def change_mode(self, mode: str) -> None:
        """Go on in another mode; cart and language stay."""
        if mode != self.mode:
            self.mode = mode
            self.readingChanged.emit()

    def serve(self, fulfilment: Fulfilment) -> None:
        """Change how the customer gets the order."""
        table = self.cart.table if fulfilment is Fulfilment.DINE_IN else None
        self.use(replace(self.cart, fulfilment=fulfilment, table=table))

    def seat(self, table: str | None) -> None:
        """Bring the order to that table, or call it out."""
        self.use(replace(self.cart, table=table))

    def give(self, code: str) -> None:
        """Use a coupon."""
        self.use(replace(self.cart, codes=self.cart.codes | {code}))

    def withdraw(self, code: str) -> None:
        """Use that coupon no more."""
        self.use(replace(self.cart, codes=self.cart.codes - {code}))

    def add(self, selection: "Selection", quantity: int = 1, note: str = "") -> None:
        """Put more of a tailored product into the cart, with a note to the kitchen."""
        self.use(carts.add(self.cart, selection, quantity, note))

    def use(self, cart: Cart) -> None:
        """Go on with this cart."""
        if cart != self.cart:
            self.cart = cart
            self.cartChanged.emit()

    def units_of(self, product_id: str) -> int:
        """How many of a product are in the cart, however tailored."""
        return sum(line.quantity for line in self.cart.lines if line.selection.product == product_id)

    def take_back(self, product_id: str) -> None:
        """Take one of a product out again, from the line that was added last."""
        line = next((each for each in reversed(self.cart.lines) if each.selection.product == product_id), None)
        if line is not None:
            self.use(carts.set_quantity(self.cart, line.id, line.quantity - 1))

    def wipe(self) -> None:
        """Forget the customer."""
        self.order = None
        self.use(Cart())
        before = self.language, self.mode
        self.language, self.mode = self._first_language, STANDARD
        if before != (self.language, self.mode):
            self._speak(self.language)
            self.readingChanged.emit()
        self.ended.emit()
