"""Carries ratings to central, each until central has it or will never take it."""

from collections.abc import Callable

import structlog

from kiosk.terminal.orders import RatingDesk
from kiosk.terminal.sync.client import CentralClient, HttpProblem
from kiosk.terminal.sync.loops import Backoff
from kiosk.wire.reviews import RatingKept, RatingMessage

_log = structlog.get_logger(__name__)

_IDLE_SECONDS = 15.0
NEVER = frozenset({"unknown-order", "malformed-message"})
"""Answers that asking again would not change."""


class RatingCourier:
    """Sends what `RatingDesk` keeps. One thread runs `step`."""

    def __init__(self, desk: RatingDesk, client: CentralClient, paired: Callable[[], bool]) -> None:
        self._desk = desk
        self._client = client
        self._paired = paired
        self._backoff = Backoff()

    def step(self) -> float:
        """Send what there is; how many seconds to wait before the next time."""
        if not self._paired():
            return _IDLE_SECONDS
        for rating in self._desk.waiting():
            if not self._send(rating):
                return self._backoff.failed()
        self._backoff.succeeded()
        return _IDLE_SECONDS

    def _send(self, rating: RatingMessage) -> bool:
        """Whether this rating is done with."""
        answer = self._client.call("POST", "/v1/reviews", RatingKept, rating)
        if isinstance(answer, HttpProblem) and answer.code in NEVER:
            _log.warning("rating-refused", order=rating.order_id, code=answer.code)
        elif not isinstance(answer, RatingKept):
            return False
        self._desk.sent(rating)
        return True
