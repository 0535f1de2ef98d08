"""Telling central how this terminal fares, and hearing what it is still asked to do."""

import random
from collections.abc import Callable, Sequence
from typing import Final

from kiosk.terminal.sync.client import CentralClient
from kiosk.terminal.sync.loops import Backoff
from kiosk.wire.fleet import Command, Heartbeat, HeartbeatAnswer

_UNPAIRED_SECONDS: Final = 15.0
_OFTENEST_SECONDS: Final = 1.0


class Heartbeats:
    """One thread runs `step`. `health` says how the terminal fares; `take` is given central's commands."""

    def __init__(
        self,
        client: CentralClient,
        paired: Callable[[], bool],
        health: Callable[[], Heartbeat],
        take: Callable[[Sequence[Command]], None],
    ) -> None:
        self._client = client
        self._paired = paired
        self._health = health
        self._take = take
        self._backoff = Backoff()
        self._random = random.Random()  # noqa: S311  — spreads terminals over time, guards nothing

    def step(self) -> float:
        """Report once; how many seconds to wait before the next time."""
        if not self._paired():
            return _UNPAIRED_SECONDS
        answer = self._client.call("POST", "/v1/heartbeat", HeartbeatAnswer, self._health())
        if not isinstance(answer, HeartbeatAnswer):
            return self._backoff.failed()
        self._backoff.succeeded()
        self._take(answer.commands)
        return max(_OFTENEST_SECONDS, answer.every_seconds * self._random.uniform(0.8, 1.2))
