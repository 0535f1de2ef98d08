"""How an application and Alipay prove themselves to each other (RSA2).

Source: opendocs.alipay.com, 自行实现签名, 自行实现验签, 异步通知验签.
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode

import structlog

from kiosk.central.merchants import AlipayAccount
from kiosk.central.payments.providers import rsa
from kiosk.central.payments.providers.bills import BEIJING
from kiosk.central.payments.providers.line import Line

_log = structlog.get_logger(__name__)


class AlipayLine:
    """Requests signed by the application, answers that Alipay has signed."""

    def __init__(self, account: AlipayAccount, clock: Callable[[], datetime]) -> None:
        self._account = account
        self._clock = clock
        self._line = Line(account.base_url, account.seconds)
        self._key = rsa.private_key(account.private_key)
        self._theirs = rsa.public_key(account.public_key)

    def close(self) -> None:
        """Let go of the connections."""
        self._line.close()

    def ask(self, method: str, content: Mapping[str, Any], notify_url: str = "") -> dict[str, Any] | None:
        """The signed answer; None when there is none, or when it does not prove to be Alipay's."""
        fields = {
            "app_id": self._account.app_id,
            "method": method,
            "format": "JSON",
            "charset": "utf-8",
            "sign_type": "RSA2",
            "timestamp": beijing(self._clock()),
            "version": "1.0",
            "biz_content": json.dumps(content, ensure_ascii=False, separators=(",", ":")),
        }
        if notify_url:
            fields["notify_url"] = notify_url
        fields["sign"] = rsa.sign(self._key, signed_text(fields).encode())
        form = {"Content-Type": "application/x-www-form-urlencoded;charset=utf-8"}
        reply = self._line.send("POST", "", form, urlencode(fields).encode())
        if reply is None or reply.indefinite:
            return None
        answer = self._proven(reply.body, method.replace(".", "_") + "_response")
        if answer is None:
            _log.error("unproven answer", provider="alipay", status=reply.status)
        return answer

    def fetch(self, url: str) -> bytes | None:
        """A file that an answer pointed to, or None."""
        line = Line(url, self._account.seconds)
        reply = line.send("GET", "", {})
        line.close()
        return reply.body if reply is not None and reply.status == 200 else None  # noqa: PLR2004 - OK

    def notice(self, body: bytes) -> dict[str, str] | None:
        """The fields of a notification that Alipay signed, or None."""
        try:
            fields = dict(parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True))
        except ValueError:
            return None
        signature = fields.pop("sign", "")
        kind = fields.pop("sign_type", "")
        proven = kind == "RSA2" and rsa.verifies(self._theirs, signature, signed_text(fields).encode())
        return fields if proven else None

    def _proven(self, body: bytes, name: str) -> dict[str, Any] | None:
        """The answer inside the envelope, if the envelope's signature is that of its very characters."""
        try:
            text = body.decode()
            envelope = json.loads(text)
            begin = text.index("{", text.index(f'"{name}"'))
            answer, end = json.JSONDecoder().raw_decode(text, begin)
        except ValueError:
            return None
        if not isinstance(envelope, dict) or not isinstance(answer, dict):
            return None
        return answer if rsa.verifies(self._theirs, str(envelope.get("sign", "")), text[begin:end].encode()) else None


def signed_text(fields: Mapping[str, str]) -> str:
    """What is signed: the fields that are not empty, by name, as they are."""
    return "&".join(f"{name}={value}" for name, value in sorted(fields.items()) if value)


def beijing(moment: datetime) -> str:
    """A time as Alipay writes it: always Beijing's, without saying so."""
    return moment.astimezone(BEIJING).strftime("%Y-%m-%d %H:%M:%S")
