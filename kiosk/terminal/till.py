"""One till: books, and all that takes orders and payments into them. In training a second one stands beside it."""

from collections.abc import Callable, Collection
from datetime import timedelta

from kiosk.terminal.changes import Changes
from kiosk.terminal.lookup import OrderLookup
from kiosk.terminal.orders import MenuSource, OrderDatabase, OrderDesk, RatingDesk
from kiosk.terminal.payments import Cashier, PaymentDesk, Rhythm
from kiosk.terminal.sync import Link, Loop, Office
from kiosk.wire.pairing import Pairing


class Till:
    """`office` is asked about payments once `flush` says that it has the order; `rated` hears of a new rating."""

    def __init__(
        self,
        database: OrderDatabase,
        menu: MenuSource,
        pairing: Callable[[], Pairing | None],
        link: Link,
        office: Office,
        flush: Callable[[str], bool],
        changes: Changes,
        rhythm: Rhythm,
        withheld: Callable[[], Collection[str]],
        rated: Callable[[], None],
    ) -> None:
        self.database = database
        self.orders = OrderDesk(database, menu, pairing, changes)
        self.payments = PaymentDesk(
            database, link, self.attend, changes, withheld, timedelta(seconds=rhythm.valid_seconds)
        )
        self.cashier = Cashier(
            database, office, flush, self.payments.method, link.now, changes, rhythm, self.payments.presented.take
        )
        self.loop = Loop("payments", self.cashier.step)
        self.lookup = OrderLookup(self.orders, office)
        self.ratings = RatingDesk(database, link.now, rated)

    def attend(self, attempt_id: str) -> None:
        """Look at this attempt now."""
        self.cashier.attend(attempt_id)
        self.loop.wake()
