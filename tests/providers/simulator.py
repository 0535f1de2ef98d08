"""A provider as a real HTTP server: signatures on both sides, mishaps as they are written."""

import socket
import struct
import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar, Self

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from tests.providers.books import DEAF, FAILS, LOST, SLOW, Books

PATIENCE = 2.0
"""Seconds that accounts of a simulator wait for an answer: enough for a machine that has a lot to do."""


@dataclass(frozen=True)
class Sent:
    """A message: what a request or a notification consists of."""

    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


@cache
def key(name: str) -> RSAPrivateKey:
    """A key for each name, made once: that takes time."""
    return generate_private_key(public_exponent=65537, key_size=2048)


def write_private(folder: Path, name: str) -> Path:
    path = folder / f"{name}.pem"
    path.write_bytes(key(name).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return path


def write_public(folder: Path, name: str) -> Path:
    path = folder / f"{name}.pub.pem"
    path.write_bytes(key(name).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    return path


class Simulator(ABC):
    """`handle` acts and answers; what goes wrong on the line is added here."""

    provider: ClassVar[str]

    host: str

    def __init__(self) -> None:
        self.books = Books()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @abstractmethod
    def settings(self, folder: Path) -> dict[str, Any]:
        """The account as central's settings hold it."""

    @abstractmethod
    def call_of(self, method: str, path: str, body: bytes) -> str:
        """create, query, close, refund, or another name of what is asked."""

    @abstractmethod
    def handle(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Act, and answer."""

    @abstractmethod
    def notice(self, number: str, at: float | None = None) -> Sent:
        """A notification of how a charge stands, signed at a time (now, if not given)."""

    @abstractmethod
    def forged(self, number: str) -> Sent:
        """A notification that somebody else has signed."""

    @abstractmethod
    def number_behind(self, qr_text: str) -> str:
        """The charge that a code leads to."""

    def thanked(self, answer: bytes) -> bool:
        """Whether the answer to a notification is the one that is wanted."""
        return answer == b""


def _handler(simulator: Simulator) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            self._serve()

        def do_POST(self) -> None:
            self._serve()

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            mishap = simulator.books.mishap(simulator.call_of(self.command, self.path, body))
            if mishap == DEAF:
                self._break()
                return
            headers = {name.lower(): value for name, value in self.headers.items()}
            answer = Answer(500) if mishap == FAILS else simulator.handle(self.command, self.path, headers, body)
            if mishap == LOST:
                self._break()
                return
            if mishap == SLOW:
                self._outlast_patience()
                return
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def _outlast_patience(self) -> None:
            """Say nothing until the other side has hung up."""
            self.connection.settimeout(PATIENCE * 5)
            with suppress(OSError):
                self.connection.recv(1)
            self._break()

        def _break(self) -> None:
            self.close_connection = True
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
            self.wfile = self.rfile = _Nothing()  # type: ignore[assignment]

    return Handler


class _Nothing:
    closed = True

    def flush(self) -> None:
        pass

    def close(self) -> None:
        pass
