"""The line to a provider: one HTTP exchange with an end that is certain."""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import httpx
import structlog

LARGEST_ANSWER: Final = 8 * 1024 * 1024
"""Bytes; a day's bill of a large shop is below."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back, whole. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def indefinite(self) -> bool:
        """Whether it says nothing of what became of the request."""
        return self.status >= httpx.codes.INTERNAL_SERVER_ERROR or self.status in (
            httpx.codes.REQUEST_TIMEOUT,
            httpx.codes.TOO_MANY_REQUESTS,
        )


class Line:
    """Exchanges with one host. Each ends within `seconds`, however slowly the other side drips; nothing is retried."""

    def __init__(self, base_url: str, seconds: float) -> None:
        self._base = base_url.rstrip("/")
        self._seconds = seconds
        self._client = httpx.Client(timeout=httpx.Timeout(seconds), follow_redirects=False)

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def send(self, method: str, path: str, headers: Mapping[str, str], content: bytes | None = None) -> Reply | None:
        """The whole answer, or None when there is none: time-out, broken line, cut off, too long."""
        end = time.monotonic() + self._seconds
        try:
            with self._client.stream(method, self._base + path, headers=headers, content=content) as answer:
                body = bytearray()
                for part in answer.iter_bytes():
                    body += part
                    if time.monotonic() > end or len(body) > LARGEST_ANSWER:
                        self._lost("too long")
                        return None
                return Reply(answer.status_code, _lower(answer.headers), bytes(body))
        except (httpx.HTTPError, httpx.InvalidURL) as fault:
            self._lost(type(fault).__name__)
            return None

    def _lost(self, why: str) -> None:
        _log.warning("provider did not answer", host=self._base, why=why)


def _lower(headers: Any) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def as_object(content: bytes) -> dict[str, Any] | None:
    """A JSON object, or None when it is none."""
    try:
        value = json.loads(content)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None
