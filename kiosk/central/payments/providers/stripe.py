"""Stripe Checkout: the customer scans the address of a page that Stripe hosts.

Source: docs.stripe.com/api/checkout/sessions, /api/refunds, /api/idempotent_requests, /webhooks#verify-manually.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import quote
from zoneinfo import ZoneInfo

import structlog

from kiosk.central.merchants import StripeAccount
from kiosk.central.payments.errors import BillUnavailable
from kiosk.central.payments.port import (
    Bill,
    BillEntry,
    Charge,
    CloseOutcome,
    CreateOutcome,
    Notice,
    QueryOutcome,
    Refund,
    RefundOutcome,
    RefundStuck,
    Showing,
)
from kiosk.central.payments.providers.bills import whole_day
from kiosk.central.payments.providers.stripe_line import StripeAnswer, StripeLine
from kiosk.domain.payments import AnswerLost, ClosedUnpaid, RefundBegun, RefundDone, Scanned, Settled, Shown
from kiosk.wire.payments import PaymentMethod

STRIPE: Final = "stripe"
_NAME: Final = {
    "zh-CN": "银行卡与手机钱包",
    "en": "Card or phone wallet",
    "ja": "カード・スマホ決済",
    "ko": "카드·모바일 지갑",
    "ar": "بطاقة أو محفظة الهاتف",
}
_SESSIONS: Final = "/v1/checkout/sessions"
_PAGE_LIFE: Final = timedelta(hours=1)
"""A page lives at least 30 minutes; this long from the attempt's begin, so that a repeat says exactly the same."""
_SKEW: Final = timedelta(minutes=5)
_ZONE: Final = ZoneInfo("UTC")
_MOVEMENTS: Final = ("charge", "payment", "refund", "payment_refund")
_TWO_DECIMALS_HERE: Final = frozenset({"ISK", "UGX"})
"""Without minor units in ISO 4217, yet counted in hundredths by Stripe."""

_log = structlog.get_logger(__name__)


class StripeCheckout:
    """`return_url` is where the phone goes after the page; asked each time."""

    thanks = ""

    def __init__(self, account: StripeAccount, return_url: Callable[[], str], clock: Callable[[], datetime]) -> None:
        self._account = account
        self._return_url = return_url
        self._line = StripeLine(account, clock)

    def end(self) -> None:
        """Let go of the connections."""
        self._line.close()

    def method(self) -> PaymentMethod:
        """Its codes lead to Stripe's own host, or the custom domain that is set up, and nowhere else."""
        return PaymentMethod(
            id=STRIPE, name=_NAME, kind="qr", qr_schemes=(self._account.qr_scheme,), qr_hosts=self._account.qr_hosts
        )

    def create(self, charge: Charge) -> CreateOutcome:
        """Create a session; Stripe answers a repeat under the same key with the same session."""
        fields = {
            "mode": "payment",
            "client_reference_id": charge.key.attempt_id,
            "success_url": self._return_url(),
            "expires_at": str(int((charge.created_at + _PAGE_LIFE).timestamp())),
            "line_items[0][quantity]": "1",
            "line_items[0][price_data][currency]": charge.currency.lower(),
            "line_items[0][price_data][unit_amount]": str(_theirs(charge.amount, charge.currency)),
            "line_items[0][price_data][product_data][name]": self._account.description,
            "payment_intent_data[metadata][attempt]": charge.key.attempt_id,
        }
        reply = self._line.ask("POST", _SESSIONS, fields, charge.key.attempt_id)
        if reply is None:
            return AnswerLost()
        if reply.ok and reply.text("url") and reply.text("id"):
            return Showing(reply.text("url"), reply.text("id"))
        _log.error("charge declined", provider=STRIPE, code=reply.code)
        return AnswerLost() if reply.ok or reply.status == HTTPStatus.CONFLICT else ClosedUnpaid()

    def query(self, charge: Charge) -> QueryOutcome:
        """Retrieve the session, by its id or among those of its time."""
        session = self._session(charge)
        return session if isinstance(session, AnswerLost | ClosedUnpaid) else _truth(session)

    def close(self, charge: Charge) -> CloseOutcome:
        """Expire the session. Whatever else it answers than done, what is true is then asked for."""
        session = self._session(charge)
        if isinstance(session, AnswerLost | ClosedUnpaid):
            return session
        truth = _truth(session)
        if isinstance(truth, Shown):
            reply = self._line.ask("POST", f"{_SESSIONS}/{_segment(session['id'])}/expire", {})
            truth = _truth(reply.body) if reply is not None and reply.ok else self.query(charge)
        return truth if isinstance(truth, Settled | ClosedUnpaid) else AnswerLost()

    def refund(self, refund: Refund) -> RefundOutcome:
        """Create the refund unless it is there already: Stripe forgets idempotency keys after a day."""
        session = self._session(refund.charge)
        if isinstance(session, AnswerLost):
            return session
        intent = "" if isinstance(session, ClosedUnpaid) else str(session.get("payment_intent") or "")
        if not intent:
            return RefundStuck("no-payment")
        known = self._line.ask("GET", f"/v1/refunds?payment_intent={_segment(intent)}&limit=100")
        if known is None or not known.ok:
            return AnswerLost()
        for each in known.body.get("data", ()):
            if (each.get("metadata") or {}).get("number") == refund.number:
                return _refund_state(each)
        fields = {
            "payment_intent": intent,
            "amount": str(_theirs(refund.amount, refund.charge.currency)),
            "metadata[number]": refund.number,
            "metadata[attempt]": refund.charge.key.attempt_id,
        }
        reply = self._line.ask("POST", "/v1/refunds", fields, refund.number)
        if reply is None or reply.status == HTTPStatus.CONFLICT:
            return AnswerLost()
        return _refund_state(reply.body) if reply.ok else RefundStuck(reply.code)

    def read_notice(self, headers: Mapping[str, str], body: bytes) -> Notice:
        """A webhook: proved by its HMAC and its time, then read."""
        event = self._line.notice(headers.get("stripe-signature", ""), body)
        content = (event.get("data") or {}).get("object") or {}
        if content.get("object") != "checkout.session":
            return Notice("")
        match _truth(content):
            case Settled() | ClosedUnpaid() as outcome:
                return Notice(str(content.get("client_reference_id") or ""), outcome)
            case _:
                return Notice(str(content.get("client_reference_id") or ""))

    def bill(self, day: date) -> Bill:
        """The balance transactions of a day, which at Stripe is one of UTC, each with what it comes from."""
        begins, ends = whole_day(day, _ZONE)
        window = f"created[gte]={int(begins.timestamp())}&created[lt]={int(ends.timestamp())}"
        entries: list[BillEntry] = []
        for page in self._pages(f"/v1/balance_transactions?{window}&limit=100&expand[]=data.source"):
            if page is None:
                raise BillUnavailable(STRIPE, day, "not every page of it came")
            moved = (each for each in page.body.get("data", ()) if each.get("type") in _MOVEMENTS)
            entries += [_entry(each) for each in moved]
        return Bill(begins, ends, tuple(entries))

    def _session(self, charge: Charge) -> dict[str, Any] | AnswerLost | ClosedUnpaid:
        """The session of a charge. One that never came to be has shown its address to nobody."""
        if not charge.reference:
            return self._among_those_of_its_time(charge)
        reply = self._line.ask("GET", f"{_SESSIONS}/{_segment(charge.reference)}")
        return AnswerLost() if reply is None or not reply.ok else reply.body

    def _among_those_of_its_time(self, charge: Charge) -> dict[str, Any] | AnswerLost | ClosedUnpaid:
        since, until = charge.created_at - _SKEW, charge.expires_at + _PAGE_LIFE
        window = f"created[gte]={int(since.timestamp())}&created[lte]={int(until.timestamp())}"
        for page in self._pages(f"{_SESSIONS}?{window}&limit=100"):
            if page is None:
                return AnswerLost()
            for session in page.body.get("data", ()):
                if session.get("client_reference_id") == charge.key.attempt_id:
                    return dict(session)
        return ClosedUnpaid()

    def _pages(self, listing: str) -> Iterator[StripeAnswer | None]:
        after = ""
        while True:
            page = self._line.ask("GET", f"{listing}{after}")
            if page is None or not page.ok:
                yield None
                return
            yield page
            if not page.body.get("has_more") or not page.body.get("data"):
                return
            after = f"&starting_after={_segment(page.body['data'][-1]['id'])}"


def _truth(session: Mapping[str, Any]) -> QueryOutcome:
    match session.get("payment_status"), session.get("status"):
        case "paid", _:
            currency = str(session.get("currency", "")).upper()
            total = session.get("amount_total")
            return Settled(_ours(total, currency), currency) if isinstance(total, int) else AnswerLost()
        case _, "expired":
            return ClosedUnpaid()
        case _, "complete":
            return Scanned()  # a slow way to pay: done at the phone, not yet at the bank
        case _, "open":
            return Shown()
        case state:
            _log.error("unexpected answer", provider=STRIPE, state=state)
            return AnswerLost()


def _refund_state(refund: Mapping[str, Any]) -> RefundOutcome:
    match refund.get("status"):
        case "succeeded":
            return RefundDone()
        case "pending":
            return RefundBegun()
        case status:
            return RefundStuck(str(status))


def _entry(transaction: Mapping[str, Any]) -> BillEntry:
    """A charge carries the metadata of its payment; what was not made here goes by Stripe's own name of it."""
    source = transaction.get("source")
    origin: Mapping[str, Any] = source if isinstance(source, dict) else {"id": source}
    marks = origin.get("metadata") or {}
    currency = str(origin.get("currency") or transaction.get("currency", "")).upper()
    amount = _ours(abs(int(origin.get("amount") or transaction.get("amount") or 0)), currency)
    back = "refund" in str(transaction.get("type"))
    name = str(origin.get("id", ""))
    return BillEntry(
        str(marks.get("attempt") or name), amount, currency, str(marks.get("number") or name) if back else ""
    )


def _theirs(amount: int, currency: str) -> int:
    return amount * 100 if currency in _TWO_DECIMALS_HERE else amount


def _ours(amount: int, currency: str) -> int:
    return amount // 100 if currency in _TWO_DECIMALS_HERE else amount


def _segment(text: str) -> str:
    return quote(text, safe="")
