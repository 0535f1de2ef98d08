"""How orders can be had at a kiosk."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from kiosk.domain.cart import Fulfilment

if TYPE_CHECKING:
    from kiosk.domain.catalog import Store

AT_THE_KIOSK: Final = (Fulfilment.DINE_IN, Fulfilment.TAKEAWAY)
"""What can be had without an address: a kiosk has no way to ask for one, so delivery is never offered here."""


def ways(store: "Store") -> tuple[Fulfilment, ...]:
    """How orders can be had, `fulfilments` in the store's order; both ways where it names none that can."""
    named = store.brand.get("fulfilments")
    listed = named if isinstance(named, Sequence) and not isinstance(named, str) else ()
    known = tuple(way for name in dict.fromkeys(map(str, listed)) for way in AT_THE_KIOSK if way.value == name)
    return known or AT_THE_KIOSK
