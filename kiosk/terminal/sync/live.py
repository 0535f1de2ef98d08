"""The live channel: central's word at once. It only makes things quicker; timers find out all that it tells."""

from collections.abc import Callable
from typing import Final

import structlog

from kiosk.terminal.sync.client import CentralClient, HttpProblem
from kiosk.terminal.sync.frames import Frame, FrameReader
from kiosk.terminal.sync.loops import Backoff
from kiosk.wire.live import SILENCE_SECONDS, Hello, LiveEvent, read_live_event

_log = structlog.get_logger(__name__)

_UNPAIRED_SECONDS: Final = 15.0


class LiveChannel:
    """Listens to central. One thread runs `step`, which lasts as long as the stream does.

    `act` is given each event; when it raises, the stream is taken up again at that event. `ended` is told when a
    stream ends: central may be out of reach, and somebody should look.
    """

    def __init__(
        self,
        client: CentralClient,
        paired: Callable[[], bool],
        act: Callable[[LiveEvent], None],
        ended: Callable[[], None],
        silence: float = SILENCE_SECONDS,
    ) -> None:
        self._client = client
        self._paired = paired
        self._act = act
        self._ended = ended
        self._silence = silence
        self._backoff = Backoff()
        self._last_id = ""
        self._connected = False

    @property
    def connected(self) -> bool:
        """Whether central's word comes at once at present."""
        return self._connected

    def step(self) -> float:
        """Listen until the stream ends; how many seconds to wait before the next one."""
        if not self._paired():
            return _UNPAIRED_SECONDS
        reader = FrameReader()

        def hear(piece: bytes) -> bool:
            frames, alive = reader.feed(piece)
            for frame in frames:
                self._take(frame)
            return alive

        resume = {"Last-Event-ID": self._last_id} if self._last_id else {}
        try:
            ended = self._client.listen("/v1/live", resume, self._silence, hear)
        finally:
            was_connected, self._connected = self._connected, False
            if was_connected:
                self._ended()
        if isinstance(ended, HttpProblem):
            _log.info("live-refused", status=ended.status, code=ended.code)
        return self._backoff.failed()

    def _take(self, frame: Frame) -> None:
        event = read_live_event(frame.data)
        if isinstance(event, Hello):
            self._connected = True
            self._backoff.succeeded()
        if event is not None:
            self._act(event)
        self._last_id = frame.id
