"""A paired terminal that talks to a real server over HTTP, and a small shop to order from."""

import json
import secrets
import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

import requests

from kiosk.central import staff
from kiosk.central.catalog import catalog_at, keep_draft, publish_draft, read_catalog
from kiosk.central.central import Central
from kiosk.central.epochs import epoch
from kiosk.domain.cart import Cart, Fulfilment, Line
from kiosk.domain.pricing import price
from kiosk.domain.rights import Role
from kiosk.domain.selection import Pick, Selection, select
from kiosk.wire.orders import (
    BatchAnswer,
    DiscountMessage,
    EventAnswer,
    Fact,
    LineMessage,
    OrderBatch,
    OrderEventMessage,
    PaidMessage,
    PaymentAskedMessage,
    PlacedMessage,
)
from kiosk.wire.payments import AttemptRequest, AttemptView, RefundRequest, RefundView
from kiosk.wire.problems import ProblemDetails
from kiosk.wire.selections import to_message
from tests import publishing
from tests.publishing import Paired

MORNING = datetime(2026, 11, 23, 0, 30, tzinfo=UTC)
"""08:30 in the shop: breakfast is sold."""
NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)

NOODLES = select("noodles", (Pick("size", "large"),))
TEA = select("tea")
PORRIDGE = select("porridge")


def catalog_file(store: str = "shop", tea: int = 600) -> bytes:
    """The shop's catalog, with the price of its tea in minor units."""
    name = {"zh-CN": "小店", "en": "Little shop"}
    document: dict[str, Any] = {
        "format": "kiosk-catalog/1",
        "store": {
            "id": store,
            "name": name,
            "currency": "CNY",
            "timezone": "Asia/Shanghai",
            "languages": ["zh-CN", "en"],
            "tax": {"rate": 6, "included": True},
        },
        "categories": [{"id": "all", "name": {"zh-CN": "全部", "en": "All"}}],
        "options": [
            {
                "id": "size",
                "name": {"zh-CN": "份量", "en": "Size"},
                "min": 1,
                "max": 1,
                "choices": [
                    {"id": "small", "name": {"zh-CN": "小", "en": "Small"}, "price": 0},
                    {"id": "large", "name": {"zh-CN": "大", "en": "Large"}, "price": 300},
                ],
            }
        ],
        "products": [
            _product("noodles", "牛肉面", "Beef noodles", 2800, options=["size"]),
            _product("tea", "茶", "Tea", tea),
            _product(
                "porridge",
                "粥",
                "Porridge",
                900,
                hours=[{"days": [1, 2, 3, 4, 5, 6, 7], "from": "06:00", "to": "10:30"}],
            ),
        ],
        "promotions": [
            {
                "id": "welcome",
                "name": {"zh-CN": "新客立减", "en": "Welcome"},
                "kind": "amount",
                "amount": 500,
                "threshold": 3000,
                "code": "HELLO",
            }
        ],
        "reviews": [],
    }
    return json.dumps(document).encode()


def _product(name: str, chinese: str, english: str, price: int, **more: Any) -> dict[str, Any]:
    return {"id": name, "categories": ["all"], "name": {"zh-CN": chinese, "en": english}, "price": price, **more}


def open_shop(central: Central, store: str = "shop", tea: int = 600) -> int:
    """Publish the shop's catalog; gives the edition."""
    with central.database.write() as session:
        keep_draft(session, read_catalog(catalog_file(store, tea)), central.now())
    return publish_draft(central, store).edition


@dataclass
class Till:
    """A terminal that does as it is told."""

    central: Central
    url: str
    pairing: Paired
    served: int = 0

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.pairing.credential}"}

    def call(self, method: str, path: str, body: bytes | str | None = None) -> requests.Response:
        return requests.request(method, self.url + path, data=body, headers=self.headers, timeout=20)

    def send(self, *events: OrderEventMessage) -> tuple[EventAnswer, ...]:
        return self.post(*events).answers

    def post(self, *events: OrderEventMessage) -> BatchAnswer:
        answer = self.call("POST", "/v1/orders", OrderBatch(events=events).model_dump_json())
        assert answer.status_code == 200, answer.text
        return BatchAnswer.model_validate_json(answer.content)

    def placed(
        self, *selections: Selection, at: datetime = NOON, edition: int = 1, codes: tuple[str, ...] = ()
    ) -> OrderEventMessage:
        """A new order, priced as a terminal prices it."""
        self.served += 1
        lines = tuple(Line(n, selection, 1) for n, selection in enumerate(selections or (NOODLES, TEA), start=1))
        cart = Cart(lines, Fulfilment.TAKEAWAY, None, frozenset(codes))
        with self.central.database.read() as session:
            catalog = catalog_at(session, self.pairing.store_id, edition)
            known = epoch(session)
        assert catalog
        quote = price(cart, catalog, at.astimezone(ZoneInfo("Asia/Shanghai")))
        fact = PlacedMessage(
            pickup_number=f"{self.pairing.letters}{self.served:03d}",
            business_day=at.astimezone(ZoneInfo("Asia/Shanghai")).date(),
            tracking_token=secrets.token_urlsafe(18),
            edition=edition,
            epoch=known,
            currency=quote.currency,
            language="zh-CN",
            fulfilment=cart.fulfilment,
            codes=codes,
            lines=tuple(
                LineMessage(
                    selection=to_message(line.selection),
                    quantity=line.quantity,
                    name={"zh-CN": "牛肉面", "en": "Beef noodles"},
                    choices={"zh-CN": "大", "en": "Large"},
                    unit_price=line.unit_price,
                    listed=line.listed,
                    net=line.net,
                )
                for line in quote.lines
            ),
            subtotal=quote.subtotal,
            discounts=tuple(
                DiscountMessage(promotion=d.promotion, name=dict(d.name), amount=d.amount) for d in quote.discounts
            ),
            tax=quote.tax,
            tax_included=quote.tax_included,
            total=quote.total,
        )
        return OrderEventMessage(order_id=uuid.uuid4().hex, sequence=1, at=at, fact=fact)

    def ordered(self, *selections: Selection) -> OrderEventMessage:
        """An order that central has taken and that waits for an online payment."""
        event = self.placed(*selections)
        verdicts = [answer.verdict for answer in self.send(event, then(event, PaymentAskedMessage(method="practice")))]
        assert verdicts == ["accepted", "accepted"]
        return event

    def ask(self, request: AttemptRequest) -> requests.Response:
        return self.call("POST", "/v1/payments", request.model_dump_json())

    def attempt(self, event: OrderEventMessage, seconds: int = 180) -> AttemptView:
        """A new attempt to pay an order."""
        answer = self.ask(attempt_request(event, seconds))
        assert answer.status_code == 201, answer.text
        return AttemptView.model_validate_json(answer.content)

    def look(self, attempt_id: str) -> AttemptView:
        answer = self.call("GET", f"/v1/payments/{attempt_id}")
        assert answer.status_code == 200, answer.text
        return AttemptView.model_validate_json(answer.content)

    def cancel(self, attempt_id: str) -> AttemptView:
        answer = self.call("POST", f"/v1/payments/{attempt_id}/cancel")
        assert answer.status_code == 200, answer.text
        return AttemptView.model_validate_json(answer.content)

    @cached_property
    def manager(self) -> str:
        """Somebody of the store's staff who may send money back."""
        with self.central.database.write() as session:
            return staff.add(session, self.pairing.store_id, "Wang", Role.MANAGER, self.central.now()).staff_id

    def refund(self, attempt_id: str, key: str, amount: int) -> RefundView:
        body = RefundRequest(key=key, amount=amount, by=self.manager).model_dump_json()
        answer = self.call("POST", f"/v1/payments/{attempt_id}/refunds", body)
        assert answer.status_code == 200, answer.text
        return RefundView.model_validate_json(answer.content)

    def tap(self, view: AttemptView) -> requests.Response:
        """The customer's tap on the phone."""
        return requests.post(self.url + phone_path(view), timeout=20)


def pair(central: Central, url: str, store: str = "shop") -> Till:
    """A new terminal of a store."""
    return Till(central, url, publishing.pair(central, store))


def phone_path(view: AttemptView) -> str:
    """Where the code leads, without the host."""
    return view.qr_text[view.qr_text.index("/pay/") :]


def placed_fact(event: OrderEventMessage) -> PlacedMessage:
    assert isinstance(event.fact, PlacedMessage)
    return event.fact


def then(event: OrderEventMessage, fact: Fact, after: int = 1) -> OrderEventMessage:
    """The fact that comes `after` another one of the same order."""
    return event.model_copy(update={"sequence": event.sequence + after, "fact": fact})


def paid(event: OrderEventMessage, attempt: str | None = None) -> PaidMessage:
    method = "practice" if attempt else "counter"
    return PaidMessage(amount=placed_fact(event).total, method=method, attempt=attempt)


def changed(event: OrderEventMessage, **fields: Any) -> OrderEventMessage:
    """The same placed order with other fields."""
    return event.model_copy(update={"fact": event.fact.model_copy(update=fields)})


def attempt_request(event: OrderEventMessage, seconds: int = 180) -> AttemptRequest:
    fact = placed_fact(event)
    return AttemptRequest(
        attempt_id=uuid.uuid4().hex,
        order_id=event.order_id,
        method="practice",
        amount=fact.total,
        currency=fact.currency,
        valid_seconds=seconds,
    )


def problem_code(answer: requests.Response) -> str:
    assert answer.headers["Content-Type"] == "application/problem+json", answer.text
    details = ProblemDetails.model_validate_json(answer.content)
    assert details.status == answer.status_code
    assert details.title
    assert details.remedy
    return details.code


def moved(till: Till, url: str) -> Till:
    """The same terminal, talking to another process of the server."""
    return replace(till, url=url)
