"""Alipay, face to face: the customer scans `https://qr.alipay.com/…` (precreate), or shows a code of digits (pay).

A trade exists at Alipay only once the code is scanned: until then asking for it says that there is none.
Source: opendocs.alipay.com (当面付: precreate, pay, query, close, cancel, refund, fastpay.refund.query, 异步通知;
对账: 查询对账单下载地址).
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

import structlog
from pydantic import SecretStr

from kiosk.central.merchants import AlipayAccount
from kiosk.central.payments.errors import BillUnavailable, NoticeRefused
from kiosk.central.payments.port import (
    Bill,
    Charge,
    CloseOutcome,
    CreateOutcome,
    Notice,
    PresentedOutcome,
    QueryOutcome,
    Refund,
    RefundOutcome,
    RefundStuck,
    Showing,
)
from kiosk.central.payments.providers.alipay_bill import CURRENCY, read_bill
from kiosk.central.payments.providers.alipay_signing import AlipayLine, beijing
from kiosk.central.payments.providers.bills import BEIJING, minor, whole_day
from kiosk.domain.payments import AnswerLost, ClosedUnpaid, RefundBegun, RefundDone, Scanned, Settled, Shown
from kiosk.domain.presented_codes import Wallet
from kiosk.wire.payments import PaymentMethod

ALIPAY: Final = "alipay"
_NAME: Final = {"zh-CN": "支付宝", "en": "Alipay", "ja": "Alipay", "ko": "알리페이", "ar": "Alipay"}
_DONE: Final = "10000"
_SOON: Final = {"timeout_express": "1m"}
_AT_THE_PHONE: Final = "10003"
_NO_TRADE: Final = "ACQ.TRADE_NOT_EXIST"
_EARLIER_TRY: Final = frozenset({"ACQ.TRADE_HAS_SUCCESS", "ACQ.TRADE_HAS_CLOSE", "ACQ.CONTEXT_INCONSISTENT"})
_MADE_AFTER: Final = timedelta(hours=9)
_PAID: Final = ("TRADE_SUCCESS", "TRADE_FINISHED")

_log = structlog.get_logger(__name__)


class Alipay:
    """`notify_url` is asked each time: the address may be known only once the server listens."""

    thanks = "success"

    def __init__(self, account: AlipayAccount, notify_url: Callable[[], str], clock: Callable[[], datetime]) -> None:
        self._account = account
        self._notify_url = notify_url
        self._clock = clock
        self._line = AlipayLine(account, clock)

    def end(self) -> None:
        """Let go of the connections."""
        self._line.close()

    def method(self) -> PaymentMethod:
        """Its codes lead to Alipay's own host and nowhere else."""
        return PaymentMethod(
            id=ALIPAY,
            name=_NAME,
            kind=Wallet.ALIPAY,
            presentable=True,
            qr_schemes=("https",),
            qr_hosts=self._account.qr_hosts,
        )

    def create(self, charge: Charge) -> CreateOutcome:
        """统一收单线下交易预创建; the same number with the same content answers with a code of the same trade."""
        if charge.currency != CURRENCY:
            _log.error("charge declined", provider=ALIPAY, code="currency")
            return ClosedUnpaid()
        content = self._asked(charge) | {"time_expire": beijing(charge.expires_at)}
        answer = self._line.ask("alipay.trade.precreate", content, self._notify_url())
        if answer is None or _unsure(answer):
            return AnswerLost()
        if answer.get("code") == _DONE and answer.get("qr_code"):
            return Showing(str(answer["qr_code"]))
        code = _code(answer)
        _log.error("charge declined", provider=ALIPAY, code=code)
        return AnswerLost() if answer.get("code") == _DONE or code in _EARLIER_TRY else ClosedUnpaid()

    def take(self, charge: Charge, code: SecretStr) -> PresentedOutcome:
        """统一收单交易支付. `10003`: the customer is asked for the password."""
        if charge.currency != CURRENCY:
            return ClosedUnpaid()
        content = self._asked(charge) | {"scene": "bar_code", "auth_code": code.get_secret_value()} | _SOON
        answer = self._line.ask("alipay.trade.pay", content, self._notify_url())
        if answer is None or _unsure(answer):
            return AnswerLost()
        taken, sort = minor(str(answer.get("total_amount", ""))), str(answer.get("code"))
        if sort == _AT_THE_PHONE:
            return Scanned()
        if sort == _DONE:
            return AnswerLost() if taken is None else Settled(taken, CURRENCY)
        _log.error("charge declined", provider=ALIPAY, code=_code(answer))
        return AnswerLost() if _code(answer) in _EARLIER_TRY else ClosedUnpaid()

    def query(self, charge: Charge) -> QueryOutcome:
        """统一收单交易查询."""
        answer = self._line.ask("alipay.trade.query", _of(charge))
        if answer is None or _unsure(answer):
            return AnswerLost()
        if answer.get("code") == _DONE:
            return _truth(answer)
        return Shown() if _code(answer) == _NO_TRADE else AnswerLost()

    def close(self, charge: Charge) -> CloseOutcome:
        """A trade that exists is closed, which never touches money; one that was not scanned is cancelled, which does.

        So is one by a presented code, as the documents want it. Should the customer pay between the two questions, the
        cancel sends the money back at once.
        """
        match self.query(charge):
            case Settled() | ClosedUnpaid() as definite:
                return definite
            case Scanned() if not charge.presented:
                return self._ended(charge, self._line.ask("alipay.trade.close", _of(charge)))
            case Shown() | Scanned():
                return self._ended(charge, self._line.ask("alipay.trade.cancel", _of(charge)))
            case AnswerLost():
                return AnswerLost()

    def _asked(self, charge: Charge) -> dict[str, str]:
        return {
            "out_trade_no": charge.key.attempt_id,
            "total_amount": yuan(charge.amount),
            "subject": self._account.description,
        }

    def refund(self, refund: Refund) -> RefundOutcome:
        """统一收单交易退款; the same number again sends nothing more."""
        content = _of(refund.charge) | {"refund_amount": yuan(refund.amount), "out_request_no": refund.number}
        answer = self._line.ask("alipay.trade.refund", content)
        if answer is None or _unsure(answer):
            return AnswerLost()
        if answer.get("code") == _DONE:
            return RefundDone() if answer.get("fund_change") == "Y" else self._refund_known(refund)
        if self.query(refund.charge) == ClosedUnpaid():  # a cancel or an earlier try has sent all of it back
            return RefundDone()
        return RefundStuck(_code(answer))

    def read_notice(self, headers: Mapping[str, str], body: bytes) -> Notice:
        """异步通知: proved, then read."""
        del headers
        fields = self._line.notice(body)
        if fields is None:
            raise NoticeRefused(ALIPAY, "its signature is not right")
        seller = fields.get("seller_id", "")
        if fields.get("app_id") != self._account.app_id or (
            self._account.seller_id and seller != self._account.seller_id
        ):
            raise NoticeRefused(ALIPAY, "it is another merchant's")
        attempt_id = fields.get("out_trade_no", "")
        if fields.get("gmt_refund"):
            return Notice(attempt_id)
        match _truth(fields):
            case Settled() | ClosedUnpaid() as event:
                return Notice(attempt_id, event)
            case _:
                return Notice(attempt_id)

    def bill(self, day: date) -> Bill:
        """查询对账单下载地址; from nine o'clock of the next day on, a day without a trade has none."""
        wanted = {"bill_type": "trade", "bill_date": day.isoformat()}
        answer = self._line.ask("alipay.data.dataservice.bill.downloadurl.query", wanted) or {}
        begins, ends = whole_day(day, BEIJING)
        if "bill_not_exist" in _code(answer) and self._clock() >= ends + _MADE_AFTER:
            return Bill(begins, ends, ())
        url = str(answer.get("bill_download_url", ""))
        content = self._line.fetch(url) if url else None
        if content is None:
            raise BillUnavailable(ALIPAY, day, _code(answer) or "no answer")
        try:
            return Bill(begins, ends, read_bill(content))
        except (ValueError, KeyError) as fault:
            raise BillUnavailable(ALIPAY, day, f"it cannot be read: {fault}") from fault

    def _ended(self, charge: Charge, answer: dict[str, Any] | None) -> CloseOutcome:
        if answer is None or _unsure(answer):
            return AnswerLost()
        if answer.get("code") == _DONE and answer.get("retry_flag", "N") == "N":
            if answer.get("action") == "refund":
                _log.warning("payment reversed by the cancel", provider=ALIPAY, attempt=charge.key.attempt_id)
            return ClosedUnpaid()
        match self.query(charge):
            case Settled() | ClosedUnpaid() as definite:
                return definite
            case _:
                return AnswerLost()

    def _refund_known(self, refund: Refund) -> RefundOutcome:
        """`fund_change` says N both for a repeated refund and for one that is under way."""
        content = _of(refund.charge) | {"out_request_no": refund.number}
        answer = self._line.ask("alipay.trade.fastpay.refund.query", content)
        if answer is None or _unsure(answer):
            return AnswerLost()
        return RefundDone() if answer.get("refund_status") == "REFUND_SUCCESS" else RefundBegun()


def yuan(amount: int) -> str:
    """Minor units as Alipay writes money: `37.00`."""
    return f"{amount // 100}.{amount % 100:02d}"


def _truth(answer: Mapping[str, Any]) -> QueryOutcome:
    amount = minor(str(answer.get("total_amount", "")))
    match answer.get("trade_status"):
        case status if status in _PAID and amount is not None:
            return Settled(amount, CURRENCY)
        case "TRADE_CLOSED":
            return ClosedUnpaid()
        case "WAIT_BUYER_PAY":
            return Scanned()
        case status:
            _log.error("unexpected answer", provider=ALIPAY, state=status)
            return AnswerLost()


def _of(charge: Charge) -> dict[str, str]:
    return {"out_trade_no": charge.key.attempt_id}


def _code(answer: Mapping[str, Any]) -> str:
    return str(answer.get("sub_code") or answer.get("code") or "")


def _unsure(answer: Mapping[str, Any]) -> bool:
    """Whether Alipay itself does not know: `20000`, or a fault on its side."""
    return str(answer.get("code")) == "20000" or _code(answer) in ("ACQ.SYSTEM_ERROR", "AQC.SYSTEM_ERROR")
