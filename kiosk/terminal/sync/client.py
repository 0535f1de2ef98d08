"""Calls to central. Every call ends within its deadline, in one of three ways that the type names."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from requests import RequestException, Response
from requests.exceptions import SSLError
from urllib3.exceptions import HTTPError

from kiosk.terminal.sync.address import checked_url, trust
from kiosk.terminal.sync.link import Link
from kiosk.terminal.sync.transport import BoundedSession
from kiosk.wire.message import WIRE_HEADER, WIRE_VERSION
from kiosk.wire.problems import ProblemDetails

M = TypeVar("M", bound=BaseModel)

_PIECE = 16 * 1024

MOST_BYTES = 16 * 1024 * 1024
"""No message is longer; catalog files come by their own way."""


UNTRUSTED = "central's certificate is not one that this terminal trusts; set central_ca, or mend the certificate"

BARE_PROBLEM = "http-error"
"""The code of an error answer without problem details: not central's own word."""

_PASSING = frozenset(
    {
        HTTPStatus.UNAUTHORIZED,
        HTTPStatus.FORBIDDEN,
        HTTPStatus.METHOD_NOT_ALLOWED,
        HTTPStatus.REQUEST_TIMEOUT,
        HTTPStatus.TOO_EARLY,
        HTTPStatus.UPGRADE_REQUIRED,
        HTTPStatus.TOO_MANY_REQUESTS,
    }
)
"""Refusals that say nothing of what was asked: they pass when the pairing, the version or the load does."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer with a good status, 304 included."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HttpProblem:
    """Central answered that it will not, or cannot (from 500 on)."""

    status: int
    code: str
    title: str
    remedy: str = ""
    detail: str = ""

    @property
    def definite(self) -> bool:
        """Whether asking the same again would be answered the same: central understood, and refuses."""
        return HTTPStatus.BAD_REQUEST <= self.status < HTTPStatus.INTERNAL_SERVER_ERROR and self.status not in _PASSING


@dataclass(frozen=True, slots=True)
class Unreachable:
    """No whole, sensible answer came in time. What was asked may have been done or not."""

    reason: str


class CentralClient:
    """Central over HTTP, one connection per thread."""

    def __init__(
        self, url: str, credential: Callable[[], str | None], link: Link, seconds: float, ca: Path | None = None
    ) -> None:
        self.url = checked_url(url) if url else ""
        """Where central is; empty when none was named, and then nothing is reachable."""
        self._trusted = trust(ca)
        self._credential = credential
        self._link = link
        self._seconds = seconds
        self._local = threading.local()
        self._sessions: list[BoundedSession] = []
        self._lock = threading.Lock()
        self._closed = False

    @contextmanager
    def one_wait(self) -> Iterator[None]:
        """All that this thread asks in the block has the time of one call together: somebody waits for the whole."""
        outer = self._until
        self._until = outer or time.monotonic() + self._seconds
        try:
            yield
        finally:
            self._until = outer

    @property
    def seconds_left(self) -> float:
        """How long a call of this thread may take now, in seconds."""
        return self._seconds if self._until is None else max(0.0, self._until - time.monotonic())

    @property
    def _until(self) -> float | None:
        """When this thread's time is up, on the monotonic clock; None where each call has its own."""
        return getattr(self._local, "until", None)

    @_until.setter
    def _until(self, at: float | None) -> None:
        self._local.until = at

    def call(
        self, method: str, path: str, answer: type[M], message: BaseModel | None = None
    ) -> M | HttpProblem | Unreachable:
        """Send a message and read the message that comes back."""
        match self.send(method, path, None if message is None else message.model_dump_json().encode()):
            case Answer(_, body):
                try:
                    return answer.model_validate_json(body)
                except ValidationError:
                    return self._lost(f"central's answer to {path} is not a {answer.__name__}")
            case failure:
                return failure

    def send(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer | HttpProblem | Unreachable:
        """Make one call; redirects are not followed."""
        if self._closed:
            return Unreachable("the terminal is stopping")
        if not self.url:
            return self._lost("no address of central is set")
        seconds = self.seconds_left
        if not seconds:
            return Unreachable(f"what was asked before {path} took all the time")
        session = self._session()
        try:
            with (
                session.within(seconds),
                session.request(
                    method,
                    self.url + path,
                    data=body,
                    headers=self._headers(body is not None) | dict(headers or {}),
                    timeout=seconds,
                    allow_redirects=False,
                    stream=True,
                ) as response,
            ):
                return self._read(response)
        except SSLError:
            return self._lost(UNTRUSTED)
        except (RequestException, HTTPError, OSError, ValueError) as error:
            return self._lost(f"central did not answer {path} ({type(error).__name__})")

    def listen(
        self, path: str, headers: Mapping[str, str], silence: float, hear: Callable[[bytes], bool]
    ) -> HttpProblem | Unreachable:
        """Hold a call open and give `hear` each piece that comes, until the stream ends.

        `hear` answers whether something whole came; a stream without that for `silence` seconds is dead, however
        many bytes drip in. What befalls a stream says nothing of the link: some networks let no stream through.
        """
        if self._closed or not self.url:
            return Unreachable("the terminal is stopping" if self._closed else "no address of central is set")
        with BoundedSession(self._trusted) as session:
            with self._lock:
                self._sessions.append(session)
            try:
                return self._listen(session, path, headers, silence, hear)
            finally:
                with self._lock:
                    self._sessions = [other for other in self._sessions if other is not session]

    def _listen(
        self,
        session: BoundedSession,
        path: str,
        headers: Mapping[str, str],
        silence: float,
        hear: Callable[[bytes], bool],
    ) -> HttpProblem | Unreachable:
        asked = self._headers(with_body=False) | {"Accept": "text/event-stream"} | dict(headers)
        try:
            with session.within(self._seconds):
                response = session.request(
                    "GET",
                    self.url + path,
                    headers=asked,
                    timeout=(self._seconds, silence),
                    allow_redirects=False,
                    stream=True,
                )
                if response.status_code != HTTPStatus.OK or "text/event-stream" not in response.headers.get(
                    "Content-Type", ""
                ):
                    with response:
                        return _no_stream(response, path)
        except (RequestException, HTTPError, OSError, ValueError) as error:
            return Unreachable(f"central did not answer {path} ({type(error).__name__})")
        with response:
            return _drain(response, silence, hear)

    def close(self) -> None:
        """Cut off what is under way and refuse what comes."""
        self._closed = True
        with self._lock:
            sessions, self._sessions = self._sessions, []
        for session in sessions:
            session.cut()
            session.close()

    def _read(self, response: Response) -> Answer | HttpProblem | Unreachable:
        body = response.raw.read(MOST_BYTES + 1, decode_content=True)
        length = response.headers.get("Content-Length")
        if len(body) > MOST_BYTES or (length is not None and response.raw.tell() != int(length)):
            return self._lost("central's answer was cut off or is too long")
        spoken = response.headers.get(WIRE_HEADER, str(WIRE_VERSION))
        if spoken.partition(".")[0] != str(WIRE_VERSION):
            return self._lost(
                f"central speaks version {spoken} of the wire, and this terminal {WIRE_VERSION}: update it"
            )
        if response.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
            self._link.failed(f"Central is out of order: it answered {response.status_code}.")
            return _problem(response.status_code, body)
        self._link.answered(response.headers.get("Date"))
        if response.ok and not response.is_redirect:
            return Answer(response.status_code, body, response.headers)
        problem = _problem(response.status_code, body)
        if problem.status in _PASSING:
            self._link.complain(f"{problem.title} {problem.remedy}".strip())
        return problem

    def _lost(self, reason: str) -> Unreachable:
        if not self._closed:
            self._link.failed(f"No connection: {reason}.")
        return Unreachable(reason)

    def _headers(self, with_body: bool) -> dict[str, str]:
        headers = {WIRE_HEADER: str(WIRE_VERSION), "Accept": "application/json"}
        credential = self._credential()
        if credential:
            headers["Authorization"] = f"Bearer {credential}"
        return headers | ({"Content-Type": "application/json"} if with_body else {})

    def _session(self) -> BoundedSession:
        session: BoundedSession | None = getattr(self._local, "session", None)
        if session is None:
            session = self._local.session = BoundedSession(self._trusted)
            with self._lock:
                self._sessions.append(session)
        return session


def _no_stream(response: Response, path: str) -> HttpProblem | Unreachable:
    if response.ok:
        return Unreachable(f"what answers {path} is no stream of events")
    return _problem(response.status_code, response.raw.read(_PIECE, decode_content=True))


def _drain(response: Response, silence: float, hear: Callable[[bytes], bool]) -> Unreachable:
    last = time.monotonic()
    while True:
        try:
            piece = response.raw.read1(_PIECE)
        except (HTTPError, OSError, ValueError) as error:
            return Unreachable(f"the stream broke off ({type(error).__name__})")
        if not piece:
            return Unreachable("the stream ended")
        now = time.monotonic()
        if hear(piece):
            last = now
        elif now - last > silence:
            return Unreachable("the stream said nothing whole for too long")


def _problem(status: int, body: bytes) -> HttpProblem:
    try:
        details = ProblemDetails.model_validate_json(body)
    except ValidationError:
        return HttpProblem(status, BARE_PROBLEM, f"Central answered with status {status}.")
    return HttpProblem(status, details.code, details.title, details.remedy, details.detail)
