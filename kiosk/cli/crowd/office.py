"""Head office for a simulated fleet: pairs it, and marks things sold out."""

import secrets
import time
import uuid
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from kiosk.central import Central, epoch
from kiosk.central import catalog as catalogs
from kiosk.central import stores as shops
from kiosk.domain.cart import Cart, Fulfilment, Line
from kiosk.domain.catalog import Catalog
from kiosk.domain.errors import ShopError
from kiosk.domain.pricing import price
from kiosk.domain.selection import Selection, SoldOut, problems, select
from kiosk.wire.availability import Mark, MarkChange
from kiosk.wire.orders import LineMessage, OrderBatch, OrderEventMessage, PaidMessage, PlacedMessage
from kiosk.wire.pairing import Claim, Pairing
from kiosk.wire.selections import to_message

Member = tuple[Pairing, str]
"""A terminal's pairing and its credential."""


class NothingSold(ShopError):
    """No store sells anything that can be ordered without choosing."""

    code = "nothing-sold"
    bad_input = True


class HeadOffice:
    """Works on central's database, as the command line does."""

    def __init__(self, central: Central) -> None:
        self._central = central

    def pair(self, count: int) -> tuple[Member, ...]:
        """So many new terminals, spread over the stores that have an edition."""
        with self._central.database.write() as session:
            stores = [store.store_id for store in shops.list_stores(session) if store.edition]
            if not stores:
                raise NothingSold("No store has an edition.", "Import a catalog with `kiosk central import FILE`.")
            return tuple(self._pair(session, stores[number % len(stores)]) for number in range(count))

    def _pair(self, session: Session, store_id: str) -> Member:
        now, claim = self._central.now(), Claim(name="simulated", credential=secrets.token_urlsafe(32))
        code = shops.issue_pairing_code(session, store_id, now)
        return shops.claim(session, code, claim, self._central.signing_key.public_hex, now), claim.credential

    def model_order(self, store_id: str) -> PlacedMessage:
        """An order of the store's newest edition, of something that needs no choosing."""
        with self._central.database.read() as session:
            edition = shops.store_row(session, store_id).edition
            catalog = catalogs.catalog_at(session, store_id, edition)
            assert catalog is not None, "the store has an edition"
            now = datetime.now(UTC)
            local = now.astimezone(ZoneInfo(catalog.store.timezone))
            wanted = catalogs.product_ids(session, store_id, edition)
            plain = (select(name) for name in wanted)
            fits = (each for each in plain if self._plain(each, catalog, local))
            selection = next(fits, None)
            if selection is None:
                raise NothingSold(f"Store {store_id} sells nothing without choices.", "Take another catalog.")
            quote = price(Cart((Line(1, selection, 1, ""),), Fulfilment.TAKEAWAY, None), catalog, local)
            (line,) = quote.lines
            sold = LineMessage(
                selection=to_message(selection),
                quantity=1,
                name={"en": selection.product},
                choices={},
                unit_price=line.unit_price,
                listed=line.listed,
                net=line.net,
            )
            return PlacedMessage(
                pickup_number="A001",
                business_day=local.date(),
                tracking_token=secrets.token_urlsafe(18),
                edition=edition,
                epoch=epoch(session),
                currency=quote.currency,
                language="en",
                fulfilment=Fulfilment.TAKEAWAY,
                lines=(sold,),
                subtotal=quote.subtotal,
                tax=quote.tax,
                tax_included=quote.tax_included,
                total=quote.total,
            )

    def mark(self, store_id: str, product: str, *, sold_out: bool) -> float:
        """Mark a product sold out or back; gives the moment of the commit by the steady clock."""
        change = MarkChange(mark=Mark(subject=product), sold_out=sold_out)
        with self._central.database.write() as session:
            catalogs.change_mark(session, store_id, change, "fleet", self._central.now())
        return time.monotonic()

    @staticmethod
    def _plain(selection: Selection, catalog: Catalog, local: datetime) -> bool:
        product = catalog.product(selection.product)
        counted = product is None or product.stock is not None
        return not counted and not any(problems(selection, catalog, local, SoldOut()))


def next_order(model: PlacedMessage, letters: str, number: int) -> bytes:
    """A batch with a new order like the model, paid at the counter."""
    own = {"pickup_number": f"{letters}{number:05d}", "tracking_token": secrets.token_urlsafe(18)}
    order_id, now = uuid.uuid4().hex, datetime.now(UTC)
    placed = OrderEventMessage(order_id=order_id, sequence=1, at=now, fact=model.model_copy(update=own))
    paid = OrderEventMessage(
        order_id=order_id, sequence=2, at=now, fact=PaidMessage(amount=model.total, method="counter")
    )
    return OrderBatch(events=(placed, paid)).model_dump_json().encode()
