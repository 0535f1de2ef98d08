"""Products and options as they were published, decoded when they are first asked for."""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from threading import Lock
from typing import Final, TypeVar

from kiosk.domain.catalog import Option, Product
from kiosk.terminal.catalog.layers import Layers
from kiosk.wire.catalog import OptionDocument, ProductDocument
from kiosk.wire.pictures import PictureDocument
from kiosk.wire.snapshot import Kind

V = TypeVar("V")

_KEPT: Final = 4096
"""Decoded products kept in memory."""


class Published:
    """What the edition itself says. Threads may share it."""

    def __init__(self, layers: Layers) -> None:
        self._layers = layers
        self._products: Memory[Product | None] = Memory()
        self._options: Memory[Option | None] = Memory()

    def product(self, product_id: str) -> Product | None:
        """The product of that id."""
        return self._products.recall(product_id, self._decode_product)

    def option(self, option_id: str) -> Option | None:
        """The option of that id."""
        return self._options.recall(option_id, self._decode_option)

    def picture(self, name: str) -> PictureDocument | None:
        """The content of the picture of that name."""
        body = self._layers.body(Kind.PICTURE, name)
        return PictureDocument.model_validate_json(body) if body else None

    def pictures(self) -> Iterator[PictureDocument]:
        """All pictures that the edition names."""
        return (PictureDocument.model_validate_json(body) for body in self._layers.bodies(Kind.PICTURE))

    def _decode_product(self, name: str) -> Product | None:
        body = self._layers.body(Kind.PRODUCT, name)
        return ProductDocument.model_validate_json(body).to_domain() if body else None

    def _decode_option(self, name: str) -> Option | None:
        body = self._layers.body(Kind.OPTION, name)
        return OptionDocument.model_validate_json(body).to_domain() if body else None


class Memory(OrderedDict[str, V]):
    """The values used last."""

    def __init__(self) -> None:
        super().__init__()
        self._guard = Lock()

    def recall(self, name: str, find: Callable[[str], V]) -> V:
        """The value of that name, found if it is not here."""
        with self._guard:
            if name in self:
                self.move_to_end(name)
                return self[name]
        value = find(name)
        with self._guard:
            self[name] = value
            while len(self) > _KEPT:
                self.popitem(last=False)
        return value
