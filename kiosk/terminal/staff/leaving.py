"""Leaving the kiosk: a technician ends the program, once central has everything."""

import time
from collections.abc import Callable
from typing import Final

from kiosk.domain.errors import ShopError
from kiosk.domain.rights import Action
from kiosk.terminal.staff.guard import Guard
from kiosk.terminal.staff.outcomes import Author
from kiosk.terminal.staff.trail import AuditTrail

_PATIENCE_SECONDS: Final = 10.0
_LOOK_SECONDS: Final = 0.1


class NotDrained(ShopError):
    """Central still lacks something. Nothing is lost by that: it is on disk, and is sent after the next start."""

    code = "not-drained"

    def __init__(self, undone: str) -> None:
        super().__init__(f"Central still lacks {undone}.", "Wait for the network, and try again.")


class StaffLeaving:
    """`undone` says in words what central lacks. Threads may share it."""

    def __init__(
        self, guard: Guard, trail: AuditTrail, undone: Callable[[], str], patience: float = _PATIENCE_SECONDS
    ) -> None:
        self._guard = guard
        self._trail = trail
        self._undone = undone
        self._patience = patience

    def leave(self, author: Author, code: str) -> None:
        """Wait until central has everything, for a while. Raises `NotDrained`; whoever calls ends the program."""
        self._guard.check(author, Action.LEAVE_KIOSK, code=code)
        deadline = time.monotonic() + self._patience
        while undone := self._undone():
            if time.monotonic() >= deadline:
                raise NotDrained(undone)
            time.sleep(_LOOK_SECONDS)
        self._trail.note(author, Action.LEAVE_KIOSK)
