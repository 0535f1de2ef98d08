"""Pricing a cart of 20 lines with promotions."""

import json

from kiosk.domain.pricing import price
from tests.benchmarks.measure import Figure, compare
from tests.kiosk.domain.shop import NOON, PROMOTIONS, WISHES, Tap, cart_of, shop

_CARTS = 20
_NOTES = ("", "no onion")


def pricing() -> Figure:
    """20 carts of 20 lines each, against JSON text of the same carts written and read: work of a known kind."""
    cart = cart_of([Tap(wish, 2, note) for wish in WISHES for note in _NOTES])
    catalog = shop(*PROMOTIONS)
    plain = [[line.selection.product, line.quantity, line.note, str(line.selection)] for line in cart.lines]

    def ours() -> None:
        for _ in range(_CARTS):
            price(cart, catalog, NOON)

    def baseline() -> None:
        for _ in range(_CARTS * 10):
            json.loads(json.dumps(plain))

    return compare(
        "price a 20-line cart (×20)",
        ours,
        baseline,
        at_most=4,
        what="the cart through JSON and back (×200)",
        rounds=25,
    )
