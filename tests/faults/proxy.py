"""A proxy that stands between terminal and central and does what networks and broken servers do."""

import http.client
import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from enum import Enum
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

_DRIP_SECONDS = 0.3

Whole = tuple[int, list[tuple[str, str]], bytes]
"""Status, headers and body of an answer."""


class Mode(Enum):
    """`DROP` forwards the request, lets central finish, and drops its answer; `CUT` gives half of it, `TRICKLE` a byte
    at a time, `MEDDLE` what the proxy's `meddle` makes of it, `AHEAD` the whole of it a year from now."""

    FORWARD = "forward"
    REFUSE = "refuse"
    ERROR = "error"
    DROP = "drop"
    CUT = "cut"
    TRICKLE = "trickle"
    MEDDLE = "meddle"
    GARBAGE = "garbage"
    AHEAD = "ahead"


class FaultProxy:
    """Forwards to `target` on a port of its own; set `mode` at any time. `seen` counts requests by mode.

    Live events do not come through: it waits for whole answers. `meddle` is given path and body of an answer, and
    gives what is sent instead.
    """

    def __init__(self, target: str) -> None:
        parts = urlsplit(target)
        assert parts.hostname
        assert parts.port
        self._target = (parts.hostname, parts.port)
        self.mode = Mode.FORWARD
        self.meddle: Callable[[str, bytes], bytes] = lambda _path, body: body
        self.seen: Counter[Mode] = Counter()
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1

            def log_message(self, *_: object) -> None: ...

            def do_GET(self) -> None:
                proxy.pass_on(self)

            def do_POST(self) -> None:
                proxy.pass_on(self)

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None: ...

        self._server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def pass_on(self, handler: BaseHTTPRequestHandler) -> None:
        """One request, as the mode has it."""
        mode = Mode.REFUSE if handler.path == "/v1/live" else self.mode
        self.seen[mode] += 1
        body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        match mode:
            case Mode.REFUSE:
                handler.close_connection = True
            case Mode.ERROR:
                _answer(handler, 500, [("Content-Type", "text/plain")], b"Internal Server Error")
            case Mode.DROP:
                self._forward(handler, body)
                handler.close_connection = True
            case Mode.FORWARD:
                self._pass(handler, body, lambda answer: _answer(handler, *answer))
            case Mode.GARBAGE:
                _answer(handler, 200, [("Content-Type", "text/html")], b"<html>Please sign in to the network</html>")
            case Mode.MEDDLE:
                self._pass(handler, body, lambda answer: _answer(handler, *self._meddled(handler.path, answer)))
            case Mode.AHEAD:
                self._pass(handler, body, lambda answer: _answer(handler, *_a_year_ahead(answer)))
            case Mode.CUT:
                self._pass(handler, body, lambda answer: _answer(handler, *answer, send=_half))
            case Mode.TRICKLE:
                self._pass(handler, body, lambda answer: _answer(handler, *answer, send=_drip))

    def _pass(self, handler: BaseHTTPRequestHandler, body: bytes, answer: Callable[[Whole], None]) -> None:
        try:
            answer(self._forward(handler, body))
        except (OSError, http.client.HTTPException):
            handler.close_connection = True

    def _meddled(self, path: str, answer: Whole) -> Whole:
        status, headers, body = answer
        return status, headers, self.meddle(path, body)

    def _forward(self, handler: BaseHTTPRequestHandler, body: bytes) -> Whole:
        connection = http.client.HTTPConnection(*self._target, timeout=30)
        try:
            connection.request(handler.command, handler.path, body or None, dict(handler.headers.items()))
            response = connection.getresponse()
            return response.status, response.getheaders(), response.read()
        finally:
            connection.close()


def _answer(
    handler: BaseHTTPRequestHandler,
    status: int,
    headers: list[tuple[str, str]],
    body: bytes,
    send: Callable[[BaseHTTPRequestHandler, bytes], None] | None = None,
) -> None:
    handler.send_response_only(status)
    for name, value in headers:
        if name.lower() not in ("content-length", "connection", "transfer-encoding"):
            handler.send_header(name, value)
    bodiless = status in (HTTPStatus.NOT_MODIFIED, HTTPStatus.NO_CONTENT)
    if not bodiless:
        handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    if not bodiless and send is not None:
        send(handler, body)
    else:
        handler.wfile.write(b"" if bodiless else body)


def _half(handler: BaseHTTPRequestHandler, body: bytes) -> None:
    handler.wfile.write(body[: len(body) // 2])
    handler.close_connection = True


def _drip(handler: BaseHTTPRequestHandler, body: bytes) -> None:
    for byte in body:
        handler.wfile.write(bytes([byte]))
        handler.wfile.flush()
        time.sleep(_DRIP_SECONDS)


def _a_year_ahead(answer: Whole) -> Whole:
    status, headers, body = answer
    ahead = format_datetime(datetime.now(UTC) + timedelta(days=365), usegmt=True)
    return status, [(name, value) for name, value in headers if name.lower() != "date"] + [("Date", ahead)], body
