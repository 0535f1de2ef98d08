"""Carries ratings to central, each until central has it or will never take it."""

from collections.abc import Callable

import structlog

from kiosk.terminal.orders import RatingDesk
from kiosk.terminal.sync.client import CentralClient, HttpProblem
from kiosk.terminal.sync.errand import Errand
from kiosk.wire.reviews import RatingKept, RatingMessage

_log = structlog.get_logger(__name__)

_IDLE_SECONDS = 15.0
NEVER = frozenset({"unknown-order", "malformed-message"})
"""Answers that asking again would not change."""


class RatingCourier(Errand):
    """Sends what `RatingDesk` keeps."""

    def __init__(self, desk: RatingDesk, client: CentralClient, paired: Callable[[], bool]) -> None:
        super().__init__(paired, _IDLE_SECONDS)
        self._desk = desk
        self._client = client

    def run(self) -> bool:
        """Send what there is."""
        return all(map(self._send, self._desk.waiting()))

    def _send(self, rating: RatingMessage) -> bool:
        """Whether this rating is done with."""
        answer = self._client.call("POST", "/v1/reviews", RatingKept, rating)
        if isinstance(answer, HttpProblem) and answer.code in NEVER:
            _log.warning("rating-refused", order=rating.order_id, code=answer.code)
        elif not isinstance(answer, RatingKept):
            return False
        self._desk.sent(rating)
        return True
