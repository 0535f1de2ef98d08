"""Stripe Checkout as its documents describe it: sessions, refunds, idempotency keys, signed webhooks."""

import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlsplit

from tests.providers.books import SimCharge, SimRefund
from tests.providers.simulator import PATIENCE, Answer, Sent, Simulator

SECRET_KEY, WEBHOOK_SECRET = "sk_test_planted_secret_key", "whsec_planted_webhook_secret"
_STATES = {"open": "open", "paid": "complete", "closed": "expired", "refunded": "complete"}
_LIST_PAGE = 2


class StripeSimulator(Simulator):
    """It forgets no idempotency key while it runs, and repeats what it once answered, a failure too."""

    provider: ClassVar[str] = "stripe"
    host = "checkout.stripe.com"

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[str, int] = {}
        self._asked: dict[str, bytes] = {}

    def settings(self, folder: Path) -> dict[str, Any]:
        return {
            "stripe": {
                "secret_key": SECRET_KEY,
                "webhook_secret": WEBHOOK_SECRET,
                "base_url": self.url,
                "seconds": PATIENCE,
            }
        }

    def call_of(self, method: str, path: str, body: bytes) -> str:
        if "balance_transactions" in path:
            return "bill"
        if "refunds" in path:
            return "refund" if method == "POST" else "refund-query"
        if path.endswith("/expire"):
            return "close"
        return "create" if method == "POST" else "query"

    def handle(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        if headers.get("authorization") != f"Bearer {SECRET_KEY}":
            return _answer(401, {"error": {"type": "invalid_request_error", "code": "api_key_invalid"}})
        idempotency = headers.get("idempotency-key")
        if idempotency and self._asked.setdefault(idempotency, body) != body:
            return _answer(400, {"error": {"type": "idempotency_error"}})
        url, fields = urlsplit(path), dict(parse_qsl(body.decode()))
        match self.call_of(method, path, body):
            case "create":
                return self._create(fields)
            case "bill":
                return self._balance(dict(parse_qsl(url.query)))
            case "close":
                return self._expire(url.path.split("/")[-2])
            case "refund":
                return self._refund(fields)
            case "refund-query":
                return self._refunds(dict(parse_qsl(url.query))["payment_intent"])
            case _ if url.path.endswith("/sessions"):
                return self._list(dict(parse_qsl(url.query)))
            case _:
                return _answer(200, self._session(self._charge(url.path.split("/")[-1])))

    def notice(self, number: str, at: float | None = None) -> Sent:
        return self._notice(number, WEBHOOK_SECRET, at)

    def forged(self, number: str) -> Sent:
        return self._notice(number, "whsec_of_a_stranger", None)

    def number_behind(self, qr_text: str) -> str:
        return self._charge(urlsplit(qr_text).path.rpartition("/")[2]).number

    def _create(self, fields: Mapping[str, str]) -> Answer:
        if int(fields["expires_at"]) < time.time() + 1800:
            return _answer(400, {"error": {"type": "invalid_request_error", "param": "expires_at"}})
        amount = int(fields["line_items[0][price_data][unit_amount]"])
        currency = fields["line_items[0][price_data][currency]"].upper()
        charge = self.books.create(fields["client_reference_id"], amount, currency)
        self._made.setdefault(charge.number, int(time.time()))
        assert fields["payment_intent_data[metadata][attempt]"] == charge.number
        return _answer(200, self._session(charge))

    def _list(self, query: Mapping[str, str]) -> Answer:
        since, until = int(query["created[gte]"]), int(query["created[lte]"])
        found = [
            self._session(each) for each in self.books.charges.values() if since <= self._made[each.number] <= until
        ]
        after = query.get("starting_after")
        begin = next((n + 1 for n, each in enumerate(found) if each["id"] == after), 0)
        page = found[begin : begin + _LIST_PAGE]
        return _answer(200, {"data": page, "has_more": begin + _LIST_PAGE < len(found)})

    def _balance(self, query: Mapping[str, str]) -> Answer:
        """Newest first, as everywhere at Stripe, page by page."""
        moved = self.books.moved(int(query["created[gte]"]), int(query["created[lt]"]))
        found = [self._transaction(each) for each in reversed(moved)]
        after = query.get("starting_after")
        begin = next((n + 1 for n, each in enumerate(found) if each["id"] == after), 0)
        return _answer(200, {"data": found[begin : begin + _LIST_PAGE], "has_more": begin + _LIST_PAGE < len(found)})

    def _transaction(self, moved: SimCharge | SimRefund) -> dict[str, Any]:
        if isinstance(moved, SimRefund):
            marks = {"number": moved.number, "attempt": moved.charge}
            charge, kind, amount = self.books.charges[moved.charge], "refund", -moved.amount
        else:
            marks, charge, kind, amount = {"attempt": moved.number}, moved, "charge", moved.taken
        name, currency = f"{kind}_{moved.number}", charge.currency.lower()
        source = {"id": name, "object": kind, "amount": abs(amount), "currency": currency, "metadata": marks}
        return {"id": f"txn_{name}", "type": kind, "amount": amount, "currency": currency, "source": source}

    def _expire(self, session: str) -> Answer:
        charge = self._charge(session)
        if self.books.close(charge.number) != "closed":
            return _answer(400, {"error": {"type": "invalid_request_error", "code": "not_open"}})
        return _answer(200, self._session(charge))

    def _refund(self, fields: Mapping[str, str]) -> Answer:
        number, charge = fields["metadata[number]"], fields["payment_intent"].removeprefix("pi_")
        refund = self.books.refund(number, charge, int(fields["amount"]))
        if refund is None:
            return _answer(400, {"error": {"type": "invalid_request_error", "code": "balance_insufficient"}})
        return _answer(200, _refund(refund.number, refund.status))

    def _refunds(self, intent: str) -> Answer:
        charge = intent.removeprefix("pi_")
        for each in self.books.refunds.values():
            if each.charge == charge and not self.books.slow_refunds:
                each.status = "done"
        found = [_refund(each.number, each.status) for each in self.books.refunds.values() if each.charge == charge]
        return _answer(200, {"data": found})

    def _charge(self, session: str) -> SimCharge:
        return next(each for each in self.books.charges.values() if each.reference == session.removeprefix("cs_"))

    def _session(self, charge: SimCharge) -> dict[str, Any]:
        return {
            "object": "checkout.session",
            "id": f"cs_{charge.reference}",
            "client_reference_id": charge.number,
            "url": f"https://{self.host}/c/pay/cs_{charge.reference}",
            "status": "complete" if charge.status == "open" and charge.scanned else _STATES[charge.status],
            "payment_status": "paid" if charge.taken else "unpaid",
            "payment_intent": f"pi_{charge.number}" if charge.taken else None,
            "amount_total": charge.taken or charge.amount,
            "currency": charge.currency.lower(),
        }

    def _notice(self, number: str, secret: str, at: float | None) -> Sent:
        content = {"type": "checkout.session.completed", "data": {"object": self._session(self.books.charges[number])}}
        body = json.dumps(content).encode()
        stamp = str(int(time.time() if at is None else at))
        mac = hmac.new(secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
        return Sent(body, {"Stripe-Signature": f"t={stamp},v1={mac},v0=old", "Content-Type": "application/json"})


def _refund(number: str, status: str) -> dict[str, Any]:
    return {
        "object": "refund", "status": "succeeded" if status == "done" else "pending", "metadata": {"number": number}
    }  # fmt: skip


def _answer(status: int, content: Mapping[str, Any]) -> Answer:
    return Answer(status, json.dumps(content).encode(), {"Content-Type": "application/json"})
