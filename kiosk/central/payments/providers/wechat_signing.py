"""How a merchant and WeChat Pay prove themselves to each other (APIv3: request signing, answer and notice signing).

Source: pay.weixin.qq.com, 接口规则: 签名生成, 签名验证, 证书和回调报文解密, 微信支付公钥.
"""

import base64
import binascii
import json
import secrets
import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

import structlog
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.x509 import load_pem_x509_certificate

from kiosk.central.merchants import WeChatPayAccount
from kiosk.central.payments.providers import rsa
from kiosk.central.payments.providers.line import Line, Reply, as_object

WINDOW: Final = timedelta(minutes=5)
"""A message older or newer than this is a replay, whoever signed it."""
_PROBE: Final = "WECHATPAY/SIGNTEST/"
_CERTIFICATES: Final = "/v3/certificates"
_BETWEEN_FETCHES: Final = timedelta(minutes=10)

_log = structlog.get_logger(__name__)


class WeChatLine:
    """Requests signed by the merchant, answers that WeChat Pay has signed; and the check of any message of theirs."""

    def __init__(self, account: WeChatPayAccount, clock: Callable[[], datetime]) -> None:
        self._account = account
        self._clock = clock
        self._line = Line(account.base_url, account.seconds)
        self._key = rsa.private_key(account.private_key)
        self._cipher = AESGCM(account.api_v3_key.get_secret_value().encode())
        self._known: dict[str, RSAPublicKey] = {}
        if account.public_key is not None:
            self._known[account.public_key_id] = rsa.public_key(account.public_key)
        self._fetched: datetime | None = None
        self._lock = threading.Lock()

    def close(self) -> None:
        """Let go of the connections."""
        self._line.close()

    def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Reply | None:
        """The signed answer; None when there is none, or when it does not prove to be WeChat Pay's."""
        reply = self._send(method, path, body)
        if reply is None or reply.indefinite:
            return None
        if not self.proves(reply.headers, reply.body):
            _log.error("unproven answer", provider="wechat", status=reply.status)
            return None
        return reply

    def fetch(self, path: str) -> bytes | None:
        """A file that an answer pointed to (its hash stands in that answer), or None."""
        reply = self._send("GET", path, None)
        return reply.body if reply is not None and reply.status == 200 else None  # noqa: PLR2004 - OK

    def proves(self, headers: Mapping[str, str], body: bytes) -> bool:
        """Whether a message is WeChat Pay's and was signed within the last five minutes."""
        stamp, nonce = headers.get("wechatpay-timestamp", ""), headers.get("wechatpay-nonce", "")
        signature, serial = headers.get("wechatpay-signature", ""), headers.get("wechatpay-serial", "")
        if signature.startswith(_PROBE):
            return False  # WeChat Pay sends messages with a wrong signature to see whether anybody checks
        if not self._fresh(stamp):
            return False
        key = self._key_of(serial)
        return key is not None and rsa.verifies(key, signature, f"{stamp}\n{nonce}\n".encode() + body + b"\n")

    def opened(self, sealed: Mapping[str, Any]) -> dict[str, Any] | None:
        """The content of a sealed resource (AEAD_AES_256_GCM), or None when it was not sealed with the APIv3 key."""
        try:
            plain = self._cipher.decrypt(
                str(sealed["nonce"]).encode(),
                base64.b64decode(sealed["ciphertext"], validate=True),
                str(sealed.get("associated_data") or "").encode(),
            )
        except (InvalidTag, KeyError, ValueError, TypeError, binascii.Error):
            return None
        return {"pem": plain} if plain.startswith(b"-----BEGIN") else as_object(plain)

    def _send(self, method: str, path: str, body: Mapping[str, Any] | None) -> Reply | None:
        content = b"" if body is None else json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        headers = {
            "Authorization": self._authorization(method, path, content),
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": "diandian",
        }
        if self._account.public_key_id:
            headers["Wechatpay-Serial"] = self._account.public_key_id
        return self._line.send(method, path, headers, content or None)

    def _authorization(self, method: str, path: str, content: bytes) -> str:
        stamp, nonce = str(int(self._clock().timestamp())), secrets.token_hex(16)
        message = f"{method}\n{path}\n{stamp}\n{nonce}\n".encode() + content + b"\n"
        parts = {
            "mchid": self._account.mchid,
            "nonce_str": nonce,
            "signature": rsa.sign(self._key, message),
            "timestamp": stamp,
            "serial_no": self._account.serial,
        }
        return "WECHATPAY2-SHA256-RSA2048 " + ",".join(f'{name}="{value}"' for name, value in parts.items())

    def _fresh(self, stamp: str) -> bool:
        if not stamp.isascii() or not stamp.isdigit() or len(stamp) > len("9999999999"):
            return False
        return abs(self._clock().timestamp() - int(stamp)) <= WINDOW.total_seconds()

    def _key_of(self, serial: str) -> RSAPublicKey | None:
        """The key of that serial. An unknown one may be new, but no stranger makes us fetch more than now and then."""
        with self._lock:
            if serial not in self._known and not serial.startswith("PUB_KEY_ID_") and self._may_fetch():
                self._fetched = self._clock()
                self._known.update(self._platform_certificates())
            return self._known.get(serial)

    def _may_fetch(self) -> bool:
        return self._fetched is None or self._clock() - self._fetched >= _BETWEEN_FETCHES

    def _platform_certificates(self) -> dict[str, RSAPublicKey]:
        """WeChat Pay's certificates: sealed with the APIv3 key, and signed with one of themselves."""
        reply = self._send("GET", _CERTIFICATES, None)
        listing = as_object(reply.body) if reply is not None and reply.status == 200 else None  # noqa: PLR2004 - OK
        if reply is None or listing is None:
            return {}
        found: dict[str, RSAPublicKey] = {}
        for entry in listing.get("data", ()):
            opened = self.opened(entry["encrypt_certificate"])
            key = load_pem_x509_certificate(opened["pem"]).public_key() if opened and "pem" in opened else None
            if isinstance(key, RSAPublicKey):
                found[entry["serial_no"]] = key
        stamp, nonce = reply.headers.get("wechatpay-timestamp", ""), reply.headers.get("wechatpay-nonce", "")
        signer = found.get(reply.headers.get("wechatpay-serial", ""))
        message = f"{stamp}\n{nonce}\n".encode() + reply.body + b"\n"
        signed = signer is not None and rsa.verifies(signer, reply.headers.get("wechatpay-signature", ""), message)
        return found if signed and self._fresh(stamp) else {}
