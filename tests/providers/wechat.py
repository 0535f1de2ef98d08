"""WeChat Pay as its documents describe it: APIv3, with its own checks of who asks."""

import base64
import hashlib
import json
import re
import secrets
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from kiosk.central.payments.providers import rsa
from tests.providers.bills import bounds, wechat_bill
from tests.providers.books import SimCharge
from tests.providers.simulator import PATIENCE, Answer, Sent, Simulator, key, write_private, write_public

API_KEY = "planted-api-v3-key-0123456789abc"
MCHID, APPID, SERIAL = "1900000109", "wxd678efh567hg6787", "5157F09EFDC096DE15EBE81A47057A72"
PUBLIC_KEY_ID, CERTIFICATE = "PUB_KEY_ID_0119000001092024", "444F4864EA9B34415"
_STATES = {"open": "NOTPAY", "paid": "SUCCESS", "closed": "CLOSED", "refunded": "REFUND"}


class WeChatSimulator(Simulator):
    """`by_certificate`: it proves itself by a platform certificate instead of by its public key."""

    provider: ClassVar[str] = "wechat"
    host = "wxpay"

    def __init__(self, by_certificate: bool = False) -> None:
        super().__init__()
        self.by_certificate = by_certificate

    def settings(self, folder: Path) -> dict[str, Any]:
        proof = {} if self.by_certificate else {
            "public_key_id": PUBLIC_KEY_ID, "public_key": write_public(folder, "wechat-platform")
        }  # fmt: skip
        return {
            "wechat_pay": {
                "mchid": MCHID,
                "appid": APPID,
                "serial": SERIAL,
                "private_key": write_private(folder, "wechat-merchant"),
                "api_v3_key": API_KEY,
                "base_url": self.url,
                "seconds": PATIENCE,
                **proof,
            }
        }

    def call_of(self, method: str, path: str, body: bytes) -> str:
        for ending, call in (
            ("/native", "create"),
            ("/codepay", "take"),
            ("/close", "close"),
            ("/reverse", "close"),
            ("/refunds", "refund"),
            ("/certificates", "keys"),
            ("/tradebill", "bill"),
            ("/file", "bill-file"),
        ):
            if urlsplit(path).path.endswith(ending):
                return call
        return "query"

    def handle(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        if not self._proves(method, path, headers.get("authorization", ""), body):
            return self._answer(401, {"code": "SIGN_ERROR", "message": "签名错误"})
        match self.call_of(method, path, body):
            case "keys":
                return self._keys()
            case "bill":
                return self._bill(dict(parse_qsl(urlsplit(path).query))["bill_date"])
            case "bill-file":
                return Answer(200, self._billed(dict(parse_qsl(urlsplit(path).query))["token"]))
            case "create":
                return self._create(json.loads(body))
            case "take":
                return self._take(json.loads(body))
            case "refund":
                return self._refund(json.loads(body))
            case call:
                number = re.search(r"/out-trade-no/([^/?]+)", path)
                assert number
                if path.endswith("/reverse"):
                    return self._reverse(number[1], json.loads(body))
                return self._query(number[1]) if call == "query" else self._close(number[1])

    def notice(self, number: str, at: float | None = None) -> Sent:
        charge = self.books.charges[number]
        return self._notice("TRANSACTION.SUCCESS", self._transaction(charge), "wechat-platform", at)

    def forged(self, number: str) -> Sent:
        return self._notice("TRANSACTION.SUCCESS", self._transaction(self.books.charges[number]), "stranger", None)

    def probe(self, number: str) -> Sent:
        """A message with a wrong signature, sent to see whether anybody checks."""
        sent = self.notice(number)
        wrong = "WECHATPAY/SIGNTEST/" + sent.headers["Wechatpay-Signature"]
        return Sent(sent.body, {**sent.headers, "Wechatpay-Signature": wrong})

    def number_behind(self, qr_text: str) -> str:
        reference = qr_text.rpartition("=")[2]
        return next(each.number for each in self.books.charges.values() if each.reference == reference)

    def _create(self, asked: Mapping[str, Any]) -> Answer:
        assert (asked["mchid"], asked["appid"]) == (MCHID, APPID)
        datetime.fromisoformat(asked["time_expire"])
        amount = asked["amount"]
        charge = self.books.create(asked["out_trade_no"], amount["total"], amount["currency"])
        if charge.status == "paid":
            return self._answer(400, {"code": "ORDERPAID", "message": "订单已支付"})
        if charge.status == "closed":
            return self._answer(400, {"code": "ORDER_CLOSED", "message": "订单已关闭"})
        return self._answer(200, {"code_url": f"weixin://{self.host}/bizpayurl?pr={charge.reference}"})

    def _take(self, asked: Mapping[str, Any]) -> Answer:
        assert (asked["mchid"], asked["appid"]) == (MCHID, APPID)
        assert asked["scene_info"]["store_info"]["out_id"]
        number, amount = asked["out_trade_no"], asked["amount"]
        match self.books.take(number, amount["total"], amount["currency"], asked["payer"]["auth_code"]):
            case "pays":
                return self._answer(200, self._transaction(self.books.charges[number]))
            case "password":
                return self._answer(400, {"code": "USERPAYING", "message": "用户支付中，需要输入密码"})
            case "broke":
                return self._answer(403, {"code": "NOT_ENOUGH", "message": "余额不足"})
            case _:
                return self._answer(400, {"code": "AUTH_CODE_INVALID", "message": "付款码无效"})

    def _reverse(self, number: str, asked: Mapping[str, Any]) -> Answer:
        assert (asked["mchid"], asked["appid"]) == (MCHID, APPID)
        match self.books.reverse(number):
            case "refused":
                return self._answer(400, {"code": "TRADE_ERROR", "message": "不能撤销"})
            case "unknown":
                return self._answer(404, {"code": "ORDER_NOT_EXIST", "message": "订单不存在"})
            case _:
                return self._answer(204, None)

    def _query(self, number: str) -> Answer:
        charge = self.books.charges.get(number)
        if charge is None:
            return self._answer(404, {"code": "ORDER_NOT_EXIST", "message": "订单不存在"})
        return self._answer(200, self._transaction(charge))

    def _close(self, number: str) -> Answer:
        match self.books.close(number):
            case "closed":
                return self._answer(204, None)
            case "unknown":
                return self._answer(404, {"code": "ORDER_NOT_EXIST", "message": "订单不存在"})
            case _:
                return self._answer(400, {"code": "TRADE_ERROR", "message": "不能关闭"})

    def _refund(self, asked: Mapping[str, Any]) -> Answer:
        amount = asked["amount"]
        charge = self.books.charges.get(asked["out_trade_no"])
        assert charge is None or amount["total"] == charge.taken, "WeChat Pay wants the whole amount beside the refund"
        refund = self.books.refund(asked["out_refund_no"], asked["out_trade_no"], amount["refund"])
        if refund is None:
            return self._answer(403, {"code": "NOT_ENOUGH", "message": "余额不足"})
        return self._answer(200, {"status": "SUCCESS" if refund.status == "done" else "PROCESSING"})

    def _transaction(self, charge: SimCharge) -> dict[str, Any]:
        state = "USERPAYING" if charge.status == "open" and charge.scanned else _STATES[charge.status]
        found: dict[str, Any] = {
            "appid": APPID, "mchid": MCHID, "out_trade_no": charge.number, "trade_state": state
        }  # fmt: skip
        if charge.taken:
            found["amount"] = {"total": charge.taken, "currency": charge.currency, "payer_total": charge.taken}
        return found

    def _bill(self, day: str) -> Answer:
        bill = self._billed(day)
        if not self.books.moved(*bounds(day)):
            return self._answer(400, {"code": "NO_STATEMENT_EXIST", "message": "账单文件不存在"})
        place = f"{self.url}/v3/billdownload/file?token={day}"
        hashed = hashlib.sha1(bill, usedforsecurity=False).hexdigest()
        return self._answer(200, {"download_url": place, "hash_type": "SHA1", "hash_value": hashed})

    def _billed(self, day: str) -> bytes:
        return wechat_bill(self.books, day, MCHID, APPID)

    def _keys(self) -> Answer:
        sealed = _sealed(certificate())
        return self._answer(200, {"data": [{"serial_no": CERTIFICATE, "encrypt_certificate": sealed}]})

    def _answer(self, status: int, content: Mapping[str, Any] | None) -> Answer:
        body = b"" if content is None else json.dumps(content, ensure_ascii=False).encode()
        return Answer(status, body, self._signature(body, "wechat-platform", None))

    def _notice(self, event: str, content: Mapping[str, Any], signer: str, at: float | None) -> Sent:
        resource = {**_sealed(json.dumps(content).encode()), "original_type": "transaction"}
        body = json.dumps({"id": secrets.token_hex(8), "event_type": event, "resource": resource}).encode()
        return Sent(body, self._signature(body, signer, at))

    def _signature(self, body: bytes, signer: str, at: float | None) -> dict[str, str]:
        stamp, nonce = str(int(time.time() if at is None else at)), secrets.token_hex(8)
        return {
            "Wechatpay-Timestamp": stamp,
            "Wechatpay-Nonce": nonce,
            "Wechatpay-Serial": CERTIFICATE if self.by_certificate else PUBLIC_KEY_ID,
            "Wechatpay-Signature": rsa.sign(key(signer), f"{stamp}\n{nonce}\n".encode() + body + b"\n"),
        }

    def _proves(self, method: str, path: str, authorization: str, body: bytes) -> bool:
        parts = dict(re.findall(r'(\w+)="([^"]*)"', authorization))
        if parts.get("mchid") != MCHID or parts.get("serial_no") != SERIAL:
            return False
        text = f"{method}\n{path}\n{parts['timestamp']}\n{parts['nonce_str']}\n".encode() + body + b"\n"
        return rsa.verifies(key("wechat-merchant").public_key(), parts["signature"], text)


def _sealed(plain: bytes) -> dict[str, str]:
    nonce, associated = secrets.token_hex(6), "transaction"
    sealed = AESGCM(API_KEY.encode()).encrypt(nonce.encode(), plain, associated.encode())
    return {
        "algorithm": "AEAD_AES_256_GCM",
        "nonce": nonce,
        "associated_data": associated,
        "ciphertext": base64.b64encode(sealed).decode(),
    }


def certificate() -> bytes:
    """The platform's certificate, as PEM."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Tenpay.com Root CA")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key("wechat-platform").public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key("wechat-platform"), hashes.SHA256())
    )
    return made.public_bytes(Encoding.PEM)
