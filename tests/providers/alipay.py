"""Alipay's gateway as its documents describe it: a trade exists once its code is scanned."""

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlencode

from kiosk.central.payments.providers import rsa
from kiosk.central.payments.providers.alipay import yuan
from kiosk.central.payments.providers.alipay_signing import signed_text
from tests.providers.bills import alipay_bill, bounds
from tests.providers.books import SimCharge
from tests.providers.simulator import PATIENCE, Answer, Sent, Simulator, key, write_private, write_public

APP_ID, SELLER = "2014072300007148", "2088102122524333"
_CALLS = {
    "alipay.trade.precreate": "create",
    "alipay.trade.pay": "take",
    "alipay.trade.query": "query",
    "alipay.trade.close": "close",
    "alipay.trade.cancel": "close",
    "alipay.trade.refund": "refund",
    "alipay.trade.fastpay.refund.query": "refund-query",
    "alipay.data.dataservice.bill.downloadurl.query": "bill",
}
_STATES = {"open": "WAIT_BUYER_PAY", "paid": "TRADE_SUCCESS", "closed": "TRADE_CLOSED", "refunded": "TRADE_CLOSED"}


class AlipaySimulator(Simulator):
    """It signs what it says with its own key and believes only the application's."""

    provider: ClassVar[str] = "alipay"
    host = "qr.alipay.com"

    def settings(self, folder: Path) -> dict[str, Any]:
        return {
            "alipay": {
                "app_id": APP_ID,
                "seller_id": SELLER,
                "private_key": write_private(folder, "alipay-merchant"),
                "public_key": write_public(folder, "alipay-platform"),
                "base_url": f"{self.url}/gateway.do",
                "seconds": PATIENCE,
            }
        }

    def call_of(self, method: str, path: str, body: bytes) -> str:
        return _CALLS[dict(parse_qsl(body.decode()))["method"]] if body else "bill-file"

    def handle(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        if not body:
            return Answer(200, alipay_bill(self.books, path.rpartition("=")[2], SELLER))
        fields = dict(parse_qsl(body.decode(), keep_blank_values=True))
        signature, asked = fields.pop("sign"), fields["method"]
        if not rsa.verifies(key("alipay-merchant").public_key(), signature, signed_text(fields).encode()):
            return _answer("error", {"code": "40002", "sub_code": "isv.invalid-signature"})
        content = json.loads(fields["biz_content"])
        number = content.get("out_trade_no", "")
        match asked:
            case "alipay.data.dataservice.bill.downloadurl.query":
                return _answer(asked, self._bill(content["bill_date"]))
            case "alipay.trade.precreate":
                return _answer(asked, self._create(number, content))
            case "alipay.trade.pay":
                return _answer(asked, self._take(number, content))
            case "alipay.trade.query":
                return _answer(asked, self._query(number))
            case "alipay.trade.close":
                return _answer(asked, self._close(number))
            case "alipay.trade.cancel":
                return _answer(asked, self._cancel(number))
            case "alipay.trade.refund":
                return _answer(asked, self._refund(number, content))
            case _:
                return _answer(asked, self._refund_query(content))

    def notice(self, number: str, at: float | None = None) -> Sent:
        return self._notice(number, "alipay-platform", at)

    def forged(self, number: str) -> Sent:
        return self._notice(number, "stranger", None)

    def thanked(self, answer: bytes) -> bool:
        return answer == b"success"

    def number_behind(self, qr_text: str) -> str:
        reference = qr_text.rpartition("/")[2]
        return next(each.number for each in self.books.charges.values() if each.reference == reference)

    def _create(self, number: str, content: Mapping[str, Any]) -> dict[str, Any]:
        known = self.books.charges.get(number)
        if known is not None and known.scanned:
            state = "ACQ.TRADE_HAS_SUCCESS" if known.status == "paid" else "ACQ.TRADE_HAS_CLOSE"
            if known.status != "open":
                return _refused(state)
        charge = self.books.create(number, int(content["total_amount"].replace(".", "")), "CNY")
        return {"code": "10000", "out_trade_no": number, "qr_code": f"https://{self.host}/{charge.reference}"}

    def _take(self, number: str, content: Mapping[str, Any]) -> dict[str, Any]:
        assert content["scene"] == "bar_code"
        amount = int(content["total_amount"].replace(".", ""))
        match self.books.take(number, amount, "CNY", content["auth_code"]):
            case "pays":
                return {"code": "10000", "out_trade_no": number, "total_amount": content["total_amount"]}
            case "password":
                return {"code": "10003", "msg": "order success pay inprocess", "out_trade_no": number}
            case "broke":
                return _refused("ACQ.BUYER_BALANCE_NOT_ENOUGH")
            case _:
                return _refused("ACQ.PAYMENT_AUTH_CODE_INVALID")

    def _query(self, number: str) -> dict[str, Any]:
        charge = self.books.charges.get(number)
        if charge is None or not charge.scanned:
            return _refused("ACQ.TRADE_NOT_EXIST")
        returned = charge.taken and not self.books.kept(number)
        state = "TRADE_CLOSED" if returned else _STATES[charge.status]
        return {"code": "10000", "out_trade_no": number, "trade_status": state, "total_amount": yuan(_worth(charge))}

    def _close(self, number: str) -> dict[str, Any]:
        charge = self.books.charges.get(number)
        if charge is None or not charge.scanned:
            return _refused("ACQ.TRADE_NOT_EXIST")
        return {"code": "10000"} if self.books.close(number) == "closed" else _refused("ACQ.TRADE_STATUS_ERROR")

    def _cancel(self, number: str) -> dict[str, Any]:
        match self.books.close(number):
            case "paid":
                charge = self.books.charges[number]
                self.books.refund(f"cancel-{number}", number, charge.taken)
                return {"code": "10000", "retry_flag": "N", "action": "refund"}
            case "refused":
                return {"code": "20000", "sub_code": "aop.ACQ.SYSTEM_ERROR", "retry_flag": "Y"}
            case _:
                return {"code": "10000", "retry_flag": "N", "action": "close"}

    def _refund(self, number: str, content: Mapping[str, Any]) -> dict[str, Any]:
        known = content["out_request_no"] in self.books.refunds
        amount = int(content["refund_amount"].replace(".", ""))
        refund = self.books.refund(content["out_request_no"], number, amount)
        if refund is None:
            return _refused("ACQ.SELLER_BALANCE_NOT_ENOUGH")
        return {"code": "10000", "fund_change": "N" if known or refund.status == "pending" else "Y"}

    def _refund_query(self, content: Mapping[str, Any]) -> dict[str, Any]:
        refund = self.books.refunds.get(content["out_request_no"])
        done = refund is not None and refund.status == "done"
        return {"code": "10000", **({"refund_status": "REFUND_SUCCESS"} if done else {})}

    def _bill(self, day: str) -> dict[str, Any]:
        if not self.books.moved(*bounds(day)):
            return _refused("isp.bill_not_exist")
        return {"code": "10000", "bill_download_url": f"{self.url}/downloadBillFile.resource?bizType=trade&date={day}"}

    def _notice(self, number: str, signer: str, at: float | None) -> Sent:
        charge = self.books.charges[number]
        stamp = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime((at or time.time()) + 8 * 3600))
        fields = {
            "notify_time": stamp,
            "notify_type": "trade_status_sync",
            "app_id": APP_ID,
            "seller_id": SELLER,
            "out_trade_no": number,
            "trade_status": _STATES[charge.status],
            "total_amount": yuan(_worth(charge)),
            "subject": "点单 & 茶",
        }
        fields["sign"] = rsa.sign(key(signer), signed_text(fields).encode())
        fields["sign_type"] = "RSA2"
        return Sent(urlencode(fields).encode(), {"Content-Type": "application/x-www-form-urlencoded"})


def _worth(charge: SimCharge) -> int:
    return charge.taken or charge.amount


def _refused(code: str) -> dict[str, Any]:
    return {"code": "40004", "msg": "Business Failed", "sub_code": code, "sub_msg": "见文档"}


def _answer(asked: str, content: Mapping[str, Any]) -> Answer:
    """What is signed are the very characters, so they are not what a second `dumps` would make of them."""
    name = asked.replace(".", "_") + "_response"
    text = json.dumps(content, ensure_ascii=True, separators=(", ", ": "))
    signature = rsa.sign(key("alipay-platform"), text.encode())
    return Answer(200, f'{{"{name}":{text},"sign":"{signature}"}}'.encode())
