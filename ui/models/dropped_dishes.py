"""Dishes that were taken out of the order on a page of the simplified mode: one tap brings them back as they were."""

from dataclasses import replace

from kiosk.domain.cart import Cart, Line, add


class DroppedDishes:
    """What was taken out, by product."""

    def __init__(self) -> None:
        self._lines: dict[str, tuple[Line, ...]] = {}

    @property
    def products(self) -> list[str]:
        """Those that can be brought back."""
        return list(self._lines)

    def take_out(self, cart: Cart, product: str) -> Cart:
        """The cart with none of it."""
        kept = tuple(each for each in cart.lines if each.selection.product != product)
        if len(kept) < len(cart.lines):
            self._lines[product] = tuple(each for each in cart.lines if each not in kept)
        return replace(cart, lines=kept)

    def put_back(self, cart: Cart, product: str) -> Cart:
        """The cart with as much of it as was taken out, and with the same choices."""
        for line in self._lines.pop(product, ()):
            cart = add(cart, line.selection, line.quantity, line.note)
        return cart

    def forget(self) -> None:
        """What was taken out is gone."""
        self._lines.clear()
