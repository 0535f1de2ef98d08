"""Stands in for central while staff train: every payment goes well after a few seconds, and no provider hears of it."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from threading import Lock
from typing import Final, TypeVar

from pydantic import BaseModel

from kiosk.domain.payments import AttemptState
from kiosk.terminal.sync import HttpProblem, Unreachable
from kiosk.wire.payments import STANDARD, AttemptRequest, AttemptView, PaymentMethods

M = TypeVar("M", bound=BaseModel)

SCANNED_SECONDS: Final = 3.0
PAID_SECONDS: Final = 6.0
"""After these a practice payment counts as scanned, and as paid."""
_SCHEME: Final = "https"
_HOST: Final = "practice.invalid"
"""RFC 2606: a name that never leads anywhere. Who scans a practice code with a phone reaches nobody."""
_PAYMENTS: Final = "/v1/payments"


def as_practice(methods: PaymentMethods) -> PaymentMethods:
    """The same ways to pay, whose codes point to nobody; the shop's own code, which would be real, is left out."""
    nowhere = {"qr_schemes": (_SCHEME,), "qr_hosts": (_HOST,), "presentable": False}
    harmless = tuple(each.model_copy(update=nowhere) for each in methods.methods if each.kind != STANDARD)
    return methods.model_copy(update={"methods": harmless})


@dataclass(slots=True)
class _Attempt:
    request: AttemptRequest
    begun: float
    expires_at: datetime
    closed: bool = False


class PracticeOffice:
    """Keeps nothing over a restart, as the practice books do not. Threads may share it."""

    def __init__(self, now: Callable[[], datetime], seconds: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._seconds = seconds
        self._attempts: dict[str, _Attempt] = {}
        self._lock = Lock()

    def call(
        self, method: str, path: str, answer: type[M], message: BaseModel | None = None
    ) -> M | HttpProblem | Unreachable:
        """Answer as central would; of what is no payment it knows nothing."""
        with self._lock:
            if isinstance(message, AttemptRequest):
                until = self._now() + timedelta(seconds=message.valid_seconds)
                self._attempts.setdefault(message.attempt_id, _Attempt(message, self._seconds(), until))
                path = f"{_PAYMENTS}/{message.attempt_id}"
            attempt = self._attempts.get(path.removeprefix(f"{_PAYMENTS}/").partition("/")[0])
            if attempt is None:
                return HttpProblem(HTTPStatus.NOT_FOUND, "not-in-training", "Nothing is known of that in training.")
            if method == "POST" and path.endswith("/cancel") and self._state(attempt) is AttemptState.SHOWING:
                attempt.closed = True
            return answer.model_validate(self._view(attempt).model_dump())

    def one_wait(self) -> AbstractContextManager[None]:
        """Nothing here is waited for."""
        return nullcontext()

    def _state(self, attempt: _Attempt) -> AttemptState:
        if attempt.closed:
            return AttemptState.CLOSED
        return AttemptState.PAID if self._waited(attempt) >= PAID_SECONDS else AttemptState.SHOWING

    def _waited(self, attempt: _Attempt) -> float:
        return self._seconds() - attempt.begun

    def _view(self, attempt: _Attempt) -> AttemptView:
        wanted = attempt.request
        return AttemptView(
            attempt_id=wanted.attempt_id,
            order_id=wanted.order_id,
            method=wanted.method,
            amount=wanted.amount,
            currency=wanted.currency,
            state=self._state(attempt),
            scanned=self._waited(attempt) >= SCANNED_SECONDS,
            qr_text=f"{_SCHEME}://{_HOST}/{wanted.attempt_id}",
            expires_at=attempt.expires_at,
        )
