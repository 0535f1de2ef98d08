"""Which refusals an endpoint may answer with: said beside the endpoint, read by the description of the interface."""

from collections.abc import Callable
from typing import TypeVar

from kiosk.domain.errors import ShopError

Endpoint = TypeVar("Endpoint", bound=Callable[..., object])

_refusals: dict[Callable[..., object], tuple[type[ShopError], ...]] = {}


def refuses(*kinds: type[ShopError]) -> Callable[[Endpoint], Endpoint]:
    """Say that an endpoint answers with these refusals, besides those that any of its kind may."""

    def mark(endpoint: Endpoint) -> Endpoint:
        _refusals[endpoint] = kinds
        return endpoint

    return mark


def refusals_of(endpoint: Callable[..., object]) -> tuple[type[ShopError], ...]:
    """What an endpoint says it refuses."""
    return _refusals.get(endpoint, ())
