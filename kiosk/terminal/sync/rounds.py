"""What is looked after regularly: pairing, what can be paid with, and whether central is there at all."""

import time
from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus

import structlog

from kiosk.terminal.orders import Edition, OrderDatabase, ask_again, queue_again, recall, remember, send_again
from kiosk.terminal.sync.client import BARE_PROBLEM, CentralClient, HttpProblem, Unreachable
from kiosk.terminal.sync.identity import Identity, pair
from kiosk.terminal.sync.link import Link
from kiosk.wire.message import Message
from kiosk.wire.pairing import Pairing
from kiosk.wire.payments import PaymentMethods

_log = structlog.get_logger(__name__)

_METHODS_SECONDS = 60.0
_PROBE_SECONDS = 2.0


class _Epoch(Message):
    epoch: str


class Rounds:
    """One thread runs `step`. `code` is used once, and only while central does not know the terminal."""

    def __init__(
        self,
        identity: Identity,
        client: CentralClient,
        link: Link,
        learn: Callable[[PaymentMethods], None],
        code: str,
        name: str,
        seconds: float,
    ) -> None:
        self._identity = identity
        self._client = client
        self._link = link
        self._learn = learn
        self._code = code
        self._name = name
        self._seconds = seconds
        self._methods_due = 0.0
        self._locked_out = False
        self.refusal: HttpProblem | None = None
        """Why central did not accept the pairing code, if it did not."""

    def step(self) -> float:
        """Go round once; how many seconds to wait before the next time."""
        if self._identity.pairing() is None or self._locked_out:
            self._pair()
        if self._identity.pairing() is not None:
            self._ask_methods()
        return self._seconds if self._link.online else min(self._seconds, _PROBE_SECONDS)

    def _pair(self) -> None:
        if not self._code:
            return
        answer = pair(self._identity, self._client, self._code, self._name, again=self._locked_out)
        match answer:
            case Pairing():
                self._code, self._locked_out = "", False
            case HttpProblem(status, code) if code != BARE_PROBLEM and (
                answer.definite or status == HTTPStatus.FORBIDDEN
            ):
                self.refusal, self._code = answer, ""
            case HttpProblem() | Unreachable():
                pass

    def _ask_methods(self) -> None:
        """Also the probe that finds out that central is back."""
        if self._link.online and time.monotonic() < self._methods_due:
            return
        answer = self._client.call("GET", "/v1/payment-methods", PaymentMethods)
        self._locked_out = isinstance(answer, HttpProblem) and answer.status == HTTPStatus.UNAUTHORIZED
        if isinstance(answer, PaymentMethods):
            self._learn(answer)
            self._methods_due = time.monotonic() + _METHODS_SECONDS


def resend_after_restore(database: OrderDatabase, edition: Edition, now: datetime) -> int:
    """A central restored from a backup has another epoch, and may lack what it has answered: send all again."""
    with database.read() as connection:
        known = recall(connection, "epoch", _Epoch)
    if known is not None and known.epoch == edition.epoch:
        return 0
    with database.write() as connection:
        remember(connection, "epoch", _Epoch(epoch=edition.epoch))
        queued = queue_again(connection, now) + ask_again(connection) if known is not None else 0
        if known is not None:
            send_again(connection)
    if queued:
        _log.warning("central-was-restored", events=queued)
    return queued
