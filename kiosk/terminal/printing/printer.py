"""A printer as the workshop sees it: it says how it stands, and prints a ticket or says why not."""

import time
from typing import Final, Protocol

from kiosk.domain.printing import PrinterState
from kiosk.terminal.printing.escpos import ASK_DONE, ASK_STATE, STATE_ANSWERS, is_done, is_state, print_job, state_of
from kiosk.terminal.printing.line import Line, connected
from kiosk.terminal.printing.ticket import Bitmap

_ANSWERS_WITHIN: Final = 2.0
_TAKES_WITHIN: Final = 20.0
_PRINTS_WITHIN: Final = 40.0


class NotPrinted(Exception):
    """The ticket did not come out, as far as is known. `begun`: some of it may have."""

    def __init__(self, state: PrinterState, *, begun: bool) -> None:
        super().__init__(state.value)
        self.state = state
        self.begun = begun


class Printer(Protocol):
    """One printer; one thread at a time."""

    def state(self) -> PrinterState:
        """How it stands now."""

    def print(self, bitmap: Bitmap) -> PrinterState:
        """Print this, wait until it is printed, and say how the printer stands. Raises `NotPrinted`."""


class EscPosPrinter:
    """A printer that speaks ESC/POS and answers for its state; `prints_within` is the patience with one ticket."""

    def __init__(self, address: str, prints_within: float = _PRINTS_WITHIN) -> None:
        self._address = address
        self._prints_within = prints_within

    def state(self) -> PrinterState:
        """How it stands now."""
        try:
            with connected(self._address) as line:
                return _Talk(line).ask()
        except OSError:
            return PrinterState.OFFLINE

    def print(self, bitmap: Bitmap) -> PrinterState:
        """Print this, wait until it is printed, and say how the printer stands."""
        begun = False
        try:
            with connected(self._address) as line:
                talk = _Talk(line)
                state = talk.ask()
                if not state.prints:
                    raise NotPrinted(state, begun=False)
                begun = True
                line.send(print_job(bitmap) + ASK_DONE, _TAKES_WITHIN)
                return self._printed(talk, state)
        except OSError:
            raise NotPrinted(PrinterState.OFFLINE, begun=begun) from None

    def _printed(self, talk: "_Talk", state: PrinterState) -> PrinterState:
        """Wait for the answer that comes after the last dot; a printer that keeps it back is asked why.

        One that is well all that time does not know the question: it has printed.
        """
        deadline = time.monotonic() + self._prints_within
        while time.monotonic() < deadline:
            if talk.hears_it_is_done(_ANSWERS_WITHIN):
                return state
            state = talk.ask()
            if not state.prints and not talk.hears_it_is_done(0):
                raise NotPrinted(state, begun=True)
        return state


class _Talk:
    """What a printer has answered so far."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._states = b""
        self._done = False

    def ask(self) -> PrinterState:
        """How it stands now; `OFFLINE` when it does not answer in time."""
        self._states = b""
        self._line.send(ASK_STATE, _ANSWERS_WITHIN)
        deadline = time.monotonic() + _ANSWERS_WITHIN
        while len(self._states) < STATE_ANSWERS:
            left = deadline - time.monotonic()
            if left <= 0:
                return PrinterState.OFFLINE
            self._listen(left)
        return state_of(self._states[:STATE_ANSWERS])

    def hears_it_is_done(self, seconds: float) -> bool:
        """Listen at most that long, unless it has said so already; whether all that was sent has been printed."""
        if not self._done:
            self._listen(seconds)
        return self._done

    def _listen(self, seconds: float) -> None:
        piece = self._line.receive(seconds)
        self._states += bytes(each for each in piece if is_state(each))
        self._done = self._done or any(map(is_done, piece))
