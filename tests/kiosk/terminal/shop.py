"""A small shop to order from, and waiting on conditions."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.cart import Cart, add
from kiosk.domain.catalog import Choice, Option, Product, Promotion, Store, Tax
from kiosk.domain.selection import Pick, SoldOut, select
from kiosk.terminal.catalog.counts import Counts
from kiosk.wire.pairing import Pairing

PAIRING = Pairing(terminal_id="shop-A", store_id="shop", letters="A", public_key="00")
CREDENTIAL = "secret-" * 7

_SIZE = Option(
    "size",
    {"zh-CN": "份量", "en": "Size"},
    1,
    1,
    (Choice("small", {"zh-CN": "小", "en": "Small"}), Choice("large", {"zh-CN": "大", "en": "Large"}, 300)),
)
_NOODLES = Product("noodles", {"zh-CN": "牛肉面", "en": "Beef noodles"}, 2800, options=("size",))
_TEA = Product("tea", {"zh-CN": "茶", "en": "Tea"}, 600)


@dataclass
class Edition:
    """A catalog held in memory."""

    edition: int = 1
    epoch: str = "first"
    store: Store = field(
        default_factory=lambda: Store(
            "shop", {"en": "Shop"}, "CNY", "Asia/Shanghai", ("zh-CN", "en"), Tax(Fraction(6), included=True)
        )
    )
    promotions: tuple[Promotion, ...] = ()
    products: dict[str, Product] = field(default_factory=lambda: {"noodles": _NOODLES, "tea": _TEA})

    options: dict[str, Option] = field(default_factory=lambda: {"size": _SIZE})

    @property
    def published(self) -> "Edition":
        return self

    def product(self, product_id: str) -> Product | None:
        return self.products.get(product_id)

    def option(self, option_id: str) -> Option | None:
        return self.options.get(option_id)


@dataclass
class Menu:
    """What the order desk asks of a menu."""

    edition: Edition | None = field(default_factory=Edition)
    marks: SoldOut = field(default_factory=SoldOut)
    counted: Counts = field(default_factory=Counts)
    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    def counts(self) -> Counts:
        return self.counted

    def catalog(self) -> Edition | None:
        return self.edition

    def sold_out(self) -> SoldOut:
        return self.marks

    def local_time(self) -> datetime:
        return self.now().astimezone(ZoneInfo("Asia/Shanghai"))


LARGE_NOODLES = select("noodles", (Pick("size", "large"),))


def a_cart() -> Cart:
    """Two large noodles and a tea: 6800."""
    return add(add(Cart(), LARGE_NOODLES, 2), select("tea"))


def eventually(look: Callable[[], Any], seconds: float = 10) -> Any:
    """What `look` sees once it is true; fails when it never is."""
    deadline = time.monotonic() + seconds
    while not (seen := look()):
        assert time.monotonic() < deadline, "it never became true"
        time.sleep(0.005)
    return seen
