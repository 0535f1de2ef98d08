"""Fetches who may sign in, and carries what staff did to central."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Final, Protocol

import structlog
from pydantic import ValidationError

from kiosk.terminal.sync.client import Answer, CentralClient, HttpProblem
from kiosk.terminal.sync.errand import Errand
from kiosk.wire.audit import AuditBatch, AuditEntry, AuditKept
from kiosk.wire.staff import StaffRoster

_log = structlog.get_logger(__name__)

_IDLE_SECONDS: Final = 30.0
_BATCH: Final = 200


class Trail(Protocol):
    """The record, as far as it goes to central."""

    def waiting(self, most: int) -> tuple[AuditEntry, ...]:
        """The next entries that central lacks."""

    def sent(self, sequence: int) -> None:
        """Central has all up to this one."""


class StaffCourier(Errand):
    """Fetches the roster, then carries the record."""

    def __init__(
        self,
        client: CentralClient,
        learn: Callable[[StaffRoster], None],
        trail: Trail,
        paired: Callable[[], bool],
    ) -> None:
        super().__init__(paired, _IDLE_SECONDS)
        self._client = client
        self._learn = learn
        self._trail = trail
        self._tag = ""

    def run(self) -> bool:
        """Fetch and send what there is."""
        return self._fetch() and self._carry()

    def _fetch(self) -> bool:
        condition = {"If-None-Match": self._tag} if self._tag else {}
        match self._client.send("GET", "/v1/staff", headers=condition):
            case Answer(HTTPStatus.NOT_MODIFIED):
                return True
            case Answer(_, body, headers):
                try:
                    self._learn(StaffRoster.model_validate_json(body))
                except ValidationError:
                    _log.error("staff-roster-unreadable")
                    return False
                self._tag = headers.get("ETag", "")
                return True
            case _:
                return False

    def _carry(self) -> bool:
        while entries := self._trail.waiting(_BATCH):
            match self._client.call("POST", "/v1/audit", AuditKept, AuditBatch(entries=entries)):
                case AuditKept(sequence=sequence) if sequence >= entries[0].sequence:
                    self._trail.sent(sequence)
                case AuditKept(sequence=sequence):
                    _log.warning("central-lacks-audit-entries", since=sequence)
                    self._trail.sent(sequence)
                    return False  # a central that keeps nothing must not be asked without end
                case HttpProblem(code=code):
                    _log.warning("audit-refused", code=code)
                    return False
                case _:
                    return False
        return True
