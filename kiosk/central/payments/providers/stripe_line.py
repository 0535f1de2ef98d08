"""How Stripe and a merchant prove themselves to each other: a secret key, and an HMAC over each webhook."""

import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urlencode

from kiosk.central.merchants import StripeAccount
from kiosk.central.payments.errors import NoticeRefused
from kiosk.central.payments.providers.line import Line, as_object

API_VERSION: Final = "2024-06-20"
WINDOW: Final = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class StripeAnswer:
    """An answer of the API."""

    status: int
    body: dict[str, Any]

    @property
    def ok(self) -> bool:
        """Whether it was done."""
        return self.status == HTTPStatus.OK

    @property
    def code(self) -> str:
        """Why it was not done."""
        error = self.body.get("error") or {}
        return str(error.get("code") or error.get("type") or self.status)

    def text(self, name: str) -> str:
        """A field that should be a text; empty when it is none."""
        value = self.body.get(name)
        return value if isinstance(value, str) else ""


class StripeLine:
    """Requests under the account's key, and webhooks under its webhook secret."""

    def __init__(self, account: StripeAccount, clock: Callable[[], datetime]) -> None:
        self._account = account
        self._clock = clock
        self._line = Line(account.base_url, account.seconds)

    def close(self) -> None:
        """Let go of the connections."""
        self._line.close()

    def ask(
        self, method: str, path: str, fields: Mapping[str, str] | None = None, key: str = ""
    ) -> StripeAnswer | None:
        """The answer, or None when nothing definite came. `key` makes a repeat of the same request harmless."""
        headers = {
            "Authorization": f"Bearer {self._account.secret_key.get_secret_value()}",
            "Stripe-Version": API_VERSION,
        }
        content = None
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            content = urlencode(fields).encode()
        if key:
            headers["Idempotency-Key"] = key
        reply = self._line.send(method, path, headers, content)
        if reply is None or reply.indefinite:
            return None
        body = as_object(reply.body)
        return None if body is None else StripeAnswer(reply.status, body)

    def notice(self, header: str, body: bytes) -> dict[str, Any]:
        """A webhook's content. Raises `NoticeRefused` unless Stripe signed it within the last five minutes."""
        parts = [part.partition("=") for part in header.split(",")]
        stamps = [value for name, _, value in parts if name.strip() == "t"]
        stamp = stamps[0] if len(stamps) == 1 and stamps[0].isascii() and stamps[0].isdigit() else ""
        secret = self._account.webhook_secret.get_secret_value().encode()
        wanted = hmac.new(secret, f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
        given = [value for name, _, value in parts if name.strip() == "v1"]
        if not stamp or not any(hmac.compare_digest(wanted.encode(), value.encode()) for value in given):
            raise NoticeRefused("stripe", "its signature is not right")
        if abs(self._clock().timestamp() - int(stamp)) > WINDOW.total_seconds():
            raise NoticeRefused("stripe", "its time is not right")
        content = as_object(body)
        if content is None:
            raise NoticeRefused("stripe", "it cannot be read")
        return content
