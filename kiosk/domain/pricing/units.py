"""What one unit of a selection costs, and how a combo's price is spread over what is in it."""

from kiosk.domain.catalog import Catalog, Product
from kiosk.domain.money import allocate
from kiosk.domain.selection import Selection, SlotPick, variant_of


def unit_price(selection: Selection, catalog: Catalog) -> int:
    """Price of one unit in minor units: variant or product, plus its choices, plus what fills its slots.

    The selection must be of this catalog: what is unknown costs nothing here and is refused by `problems`.
    """
    product = catalog.product(selection.product)
    if product is None:
        return 0
    variant = variant_of(product, selection)
    base = variant.price if variant else product.price
    return base + _choices(selection, catalog) + sum(_filling(product, filled, catalog) for filled in selection.slots)


def unit_reduction(selection: Selection, catalog: Catalog) -> int:
    """By how much the product stands reduced against `compare_at`, never negative."""
    product = catalog.product(selection.product)
    if product is None or product.compare_at is None:
        return 0
    variant = variant_of(product, selection)
    return max(0, product.compare_at - (variant.price if variant else product.price))


def _choices(selection: Selection, catalog: Catalog) -> int:
    total = 0
    for pick in selection.picks:
        option = catalog.option(pick.option)
        choice = option.choice(pick.choice) if option else None
        total += choice.price * pick.quantity if choice else 0
    return total


def _filling(product: Product, filled: SlotPick, catalog: Catalog) -> int:
    slot = product.slot(filled.slot)
    choice = slot.choice(filled.selection.product) if slot else None
    difference = choice.price if choice else 0
    return (difference + _choices(filled.selection, catalog)) * filled.quantity


def spread(selection: Selection, quantity: int, net: int, catalog: Catalog) -> tuple[tuple[str, int, int], ...]:
    """`net` minor units over the products in `quantity` of a selection, as (product, quantity, share).

    A combo is spread in proportion to what its products cost on their own; the shares sum to `net` exactly.
    """
    if not selection.slots:
        return ((selection.product, quantity, net),)
    weights = [unit_price(filled.selection, catalog) * filled.quantity for filled in selection.slots]
    shares = allocate(net, weights)
    spread_over = zip(selection.slots, shares, strict=True)
    return tuple((filled.selection.product, filled.quantity * quantity, share) for filled, share in spread_over)
