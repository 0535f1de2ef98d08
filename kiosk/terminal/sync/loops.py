"""Work that goes on in the background until the terminal stops, whatever befalls it."""

import random
import threading
from collections.abc import Callable

import structlog

_log = structlog.get_logger(__name__)

LONGEST_PAUSE = 15.0
"""Seconds: no back-off waits longer, so that a central that is back is noticed soon."""


class Backoff:
    """Pauses that double from `first` to `LONGEST_PAUSE` seconds, each shortened at random by up to a half."""

    def __init__(self, first: float = 0.5) -> None:
        self._first = first
        self._failures = 0
        self._random = random.Random()  # noqa: S311  — spreads terminals over time, guards nothing

    @property
    def failures(self) -> int:
        """How many failures there were since the last success."""
        return self._failures

    def succeeded(self) -> None:
        """Begin again at the first pause."""
        self._failures = 0

    def failed(self) -> float:
        """How long to pause before the next try, in seconds."""
        whole = min(self._first * 2.0 ** min(self._failures, 10), LONGEST_PAUSE)
        self._failures += 1
        return whole * self._random.uniform(0.5, 1.0)


class Loop:
    """A thread that repeats `step`, which answers how many seconds to wait; `wake` ends the wait.

    After a `wake` it lingers for that many seconds, so that what comes in a burst is done in one step.
    """

    def __init__(self, name: str, step: Callable[[], float], linger: float = 0.0) -> None:
        self._name = name
        self._step = step
        self._wake = threading.Event()
        self._linger = linger
        self._stopping = threading.Event()
        self._backoff = Backoff()
        self._turned = threading.Condition()
        self._begun = 0
        self._ended = 0
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wake(self) -> None:
        """Do the next step now, or as soon as the present one is done."""
        self._wake.set()

    def turn(self, seconds: float) -> bool:
        """Wait for a step that begins after now, at most that long; whether it has ended."""
        with self._turned:
            wanted = self._begun + 1
        self.wake()
        with self._turned:
            return self._turned.wait_for(lambda: self._ended >= wanted, seconds)

    def stop(self) -> None:
        """Ask it to end after the present step."""
        self._stopping.set()
        self._wake.set()

    def join(self, seconds: float) -> None:
        """Wait until it has ended, but no longer than that."""
        if self._thread.ident is not None:
            self._thread.join(seconds)

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._begun += 1
            pause = self._guarded()
            with self._turned:
                self._ended = self._begun
                self._turned.notify_all()
            if self._wake.wait(pause):
                self._stopping.wait(self._linger)
            self._wake.clear()

    def _guarded(self) -> float:
        """One step. A failure here is a defect or a full disk: it is logged, and tried again later."""
        try:
            pause = self._step()
        except Exception:  # noqa: BLE001  — the thread must outlive everything, or orders would never be sent
            _log.exception("background-step-failed", loop=self._name)
            return self._backoff.failed()
        self._backoff.succeeded()
        return pause
