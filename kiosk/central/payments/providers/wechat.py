"""WeChat Pay APIv3: the customer scans `weixin://wxpay/…` (Native), or shows a code of 18 digits (付款码支付).

Source: pay.weixin.qq.com/doc/v3/merchant (Native 支付, 付款码支付 4012382150 and its 撤销, 退款, 支付成功回调通知,
退款结果通知, 下载账单); doc/v2 付款码支付 (4011941293) says when to ask again and when to reverse.
"""

import hashlib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urlsplit

import structlog
from pydantic import SecretStr

from kiosk.central.merchants import WeChatPayAccount
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
from kiosk.central.payments.providers.bills import BEIJING, whole_day
from kiosk.central.payments.providers.line import Reply, as_object
from kiosk.central.payments.providers.wechat_bill import read_bill
from kiosk.central.payments.providers.wechat_signing import WeChatLine
from kiosk.domain.payments import AnswerLost, ClosedUnpaid, RefundBegun, RefundDone, Scanned, Settled, Shown
from kiosk.domain.presented_codes import Wallet
from kiosk.wire.payments import PaymentMethod

WECHAT: Final = "wechat"
_NAME: Final = {
    "zh-CN": "微信支付",
    "en": "WeChat Pay",
    "ja": "WeChat Pay",
    "ko": "위챗페이",
    "ar": "WeChat Pay",
}
_TRANSACTIONS: Final = "/v3/pay/transactions"
_EARLIER_TRY: Final = frozenset({"OUT_TRADE_NO_USED", "ORDERPAID", "ORDER_PAID", "ORDER_CLOSED", "TRADE_ERROR"})
"""Refusals of a charge because of what became of it before: the truth is asked for."""
_AT_THE_PHONE: Final = "USERPAYING"
_CODE_REFUSED: Final = frozenset(
    {"AUTHCODEEXPIRE", "AUTHCODEERROR", "AUTHCODEINVALID", "NOTENOUGH", "NOTSUPORTCARD", "PARAMERROR", "NOAUTH"}
)
"""Refusals of a presented code that are final by the documents of both versions, which spell them differently."""
_NO_ORDER: Final = frozenset({"ORDER_NOT_EXIST", "ORDERNOTEXIST"})
_NO_BILL: Final = "NO_STATEMENT_EXIST"
_REFUND_LATER: Final = frozenset({"SYSTEM_ERROR", "FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED"})

_log = structlog.get_logger(__name__)


class WeChatPay:
    """`notify_url` is asked each time: the address may be known only once the server listens."""

    thanks = ""

    def __init__(self, account: WeChatPayAccount, notify_url: Callable[[], str], clock: Callable[[], datetime]) -> None:
        self._account = account
        self._notify_url = notify_url
        self._line = WeChatLine(account, clock)

    def end(self) -> None:
        """Let go of the connections."""
        self._line.close()

    def method(self) -> PaymentMethod:
        """Its codes open WeChat and nothing else."""
        return PaymentMethod(
            id=WECHAT, name=_NAME, kind=Wallet.WECHAT, presentable=True, qr_schemes=("weixin",), qr_hosts=("wxpay",)
        )

    def create(self, charge: Charge) -> CreateOutcome:
        """Native 下单; the same number with the same content answers with a code of the same transaction."""
        body = self._asked(charge) | {
            "time_expire": charge.expires_at.isoformat(timespec="seconds"),
            "notify_url": self._notify_url(),
        }
        reply = self._line.ask("POST", f"{_TRANSACTIONS}/native", body)
        answer = _object(reply)
        if reply is None or answer is None:
            return AnswerLost()
        if reply.status == HTTPStatus.OK and answer.get("code_url"):
            return Showing(str(answer["code_url"]))
        code = str(answer.get("code", ""))
        _log.error("charge declined", provider=WECHAT, status=reply.status, code=code)
        return AnswerLost() if reply.status == HTTPStatus.OK or code in _EARLIER_TRY else ClosedUnpaid()

    def take(self, charge: Charge, code: SecretStr) -> PresentedOutcome:
        """付款码支付. A refusal whose meaning is not certain is asked after, and reversed when its time is up."""
        body = self._asked(charge) | {
            "payer": {"auth_code": code.get_secret_value()},
            "scene_info": {"store_info": {"out_id": charge.key.store_id[:32]}},
        }
        reply = self._line.ask("POST", f"{_TRANSACTIONS}/codepay", body)
        answer = _object(reply)
        if reply is None or answer is None:
            return AnswerLost()
        refused = str(answer.get("code", ""))
        if refused == _AT_THE_PHONE:
            return Scanned()
        if reply.status == HTTPStatus.OK:
            truth = self._truth(answer)
            return AnswerLost() if isinstance(truth, Shown) else truth
        _log.error("charge declined", provider=WECHAT, status=reply.status, code=refused)
        return ClosedUnpaid() if refused.replace("_", "") in _CODE_REFUSED else AnswerLost()

    def query(self, charge: Charge) -> QueryOutcome:
        """商户订单号查询订单. A presented code whose request is still under way has no order yet."""
        reply = self._line.ask("GET", f"{_of(charge)}?mchid={self._account.mchid}")
        answer = _object(reply)
        if reply is None or answer is None:
            return AnswerLost()
        if reply.status == HTTPStatus.OK:
            return self._truth(answer)
        if reply.status != HTTPStatus.NOT_FOUND and answer.get("code") not in _NO_ORDER:
            return AnswerLost()
        return Shown() if charge.presented else ClosedUnpaid()

    def close(self, charge: Charge) -> CloseOutcome:
        """关闭订单. Whatever else it answers than 204, what is true is then asked for."""
        if charge.presented:
            return self._reverse(charge)
        reply = self._line.ask("POST", f"{_of(charge)}/close", {"mchid": self._account.mchid})
        if reply is None:
            return AnswerLost()
        if reply.status == HTTPStatus.NO_CONTENT:
            return ClosedUnpaid()
        match self.query(charge):
            case Settled() | ClosedUnpaid() as definite:
                return definite
            case _:
                return AnswerLost()

    def _reverse(self, charge: Charge) -> CloseOutcome:
        """撤销: closes it, and sends back what was paid meanwhile. An order unknown by now never comes to be."""
        truth = self.query(charge)
        if isinstance(truth, Settled | ClosedUnpaid):
            return truth
        mine = {"appid": self._account.appid, "mchid": self._account.mchid}
        reply = self._line.ask("POST", f"{_of(charge)}/reverse", mine)
        done = reply is not None and reply.status in (HTTPStatus.OK, HTTPStatus.NO_CONTENT)
        return ClosedUnpaid() if done or (_object(reply) or {}).get("code") in _NO_ORDER else AnswerLost()

    def _asked(self, charge: Charge) -> dict[str, Any]:
        return {
            "appid": self._account.appid,
            "mchid": self._account.mchid,
            "description": self._account.description,
            "out_trade_no": charge.key.attempt_id,
            "amount": {"total": charge.amount, "currency": charge.currency},
        }

    def refund(self, refund: Refund) -> RefundOutcome:
        """申请退款; the same number again answers with how far it is."""
        charge = refund.charge
        body = {
            "out_trade_no": charge.key.attempt_id,
            "out_refund_no": refund.number,
            "notify_url": self._notify_url(),
            "amount": {"refund": refund.amount, "total": charge.amount, "currency": charge.currency},
        }
        reply = self._line.ask("POST", "/v3/refund/domestic/refunds", body)
        answer = _object(reply)
        if reply is None or answer is None:
            return AnswerLost()
        code = str(answer.get("code", ""))
        if reply.status != HTTPStatus.OK:
            return AnswerLost() if code in _REFUND_LATER else RefundStuck(code)
        match answer.get("status"):
            case "SUCCESS":
                return RefundDone()
            case "PROCESSING":
                return RefundBegun()
            case status:
                return RefundStuck(str(status))

    def read_notice(self, headers: Mapping[str, str], body: bytes) -> Notice:
        """支付成功回调通知 and 退款结果通知: proved, then opened, then read."""
        if not self._line.proves(headers, body):
            raise NoticeRefused(WECHAT, "its signature or its time is not right")
        outer = as_object(body) or {}
        sealed = outer.get("resource")
        content = self._line.opened(sealed) if isinstance(sealed, dict) else None
        if content is None:
            raise NoticeRefused(WECHAT, "it was not sealed with the account's key")
        if content.get("mchid") != self._account.mchid or not content.get("out_trade_no"):
            raise NoticeRefused(WECHAT, "it is another merchant's")
        attempt_id = str(content["out_trade_no"])
        if "refund_status" in content:
            return Notice(attempt_id)
        match self._truth(content):
            case Settled() | ClosedUnpaid() as event:
                return Notice(attempt_id, event)
            case _:
                return Notice(attempt_id)

    def bill(self, day: date) -> Bill:
        """申请交易账单 and 下载账单; a day without a trade has none."""
        reply = self._line.ask("GET", f"/v3/bill/tradebill?bill_date={day.isoformat()}&bill_type=ALL")
        answer = _object(reply) or {}
        begins, ends = whole_day(day, BEIJING)
        if answer.get("code") == _NO_BILL:
            return Bill(begins, ends, ())
        place = urlsplit(str(answer.get("download_url", "")))
        content = self._line.fetch(f"{place.path}?{place.query}") if place.path else None
        if content is None:
            raise BillUnavailable(WECHAT, day, str(answer.get("code") or "no answer"))
        if hashlib.sha1(content, usedforsecurity=False).hexdigest() != str(answer.get("hash_value", "")).lower():
            raise BillUnavailable(WECHAT, day, "it did not come whole")
        try:
            return Bill(begins, ends, read_bill(content))
        except (ValueError, KeyError) as fault:
            raise BillUnavailable(WECHAT, day, f"it cannot be read: {fault}") from fault

    def _truth(self, answer: Mapping[str, Any]) -> QueryOutcome:
        amount = answer.get("amount") or {}
        mine = (answer.get("mchid"), answer.get("appid")) == (self._account.mchid, self._account.appid)
        match answer.get("trade_state"):
            case "SUCCESS" if mine and isinstance(amount.get("total"), int):
                return Settled(amount["total"], str(amount.get("currency", "CNY")))
            case "REFUND" if mine:
                return Settled(0, str(amount.get("currency", "CNY")))  # taken, and sent back by other hands: held
            case "CLOSED" | "REVOKED" | "PAYERROR":
                return ClosedUnpaid()
            case "USERPAYING":
                return Scanned()
            case "NOTPAY":
                return Shown()
            case state:
                _log.error("unexpected answer", provider=WECHAT, state=state, mine=mine)
                return AnswerLost()


def _of(charge: Charge) -> str:
    return f"{_TRANSACTIONS}/out-trade-no/{charge.key.attempt_id}"


def _object(reply: Reply | None) -> dict[str, Any] | None:
    return as_object(reply.body) if reply is not None and reply.body else None
