"""Keeping sold-out marks and counts up to date: apart from the catalog, so that a long download holds none back."""

from collections.abc import Callable, Sequence
from http import HTTPStatus

import structlog
from pydantic import ValidationError

from kiosk.terminal.catalog.fetching import Central
from kiosk.terminal.catalog.menu import Menu
from kiosk.terminal.catalog.tag import Tag
from kiosk.terminal.changes import AvailabilityChanged, Changes
from kiosk.terminal.sync import Answer, HttpProblem, Unreachable
from kiosk.wire.availability import Availability, Left, MarkChange
from kiosk.wire.pairing import Pairing

_log = structlog.get_logger(__name__)


class MarksSync:
    """Tells central what was marked here, and asks for its marks. `sync_once` is for one thread, the rest for any."""

    def __init__(self, menu: Menu, central: Central, pairing: Callable[[], Pairing | None], changes: Changes) -> None:
        self._menu = menu
        self._central = central
        self._pairing = pairing
        self._changes = changes
        self._tag = Tag()

    def sync_once(self) -> bool:
        """Tell and ask once; whether central answered. What is known stays known."""
        pairing = self._pairing()
        if pairing is None:
            return False
        return self._tell() and self._ask(pairing)

    def mark(self, change: MarkChange) -> None:
        """Mark something sold out or back: at once here, and at central as soon as it can be told."""
        if self._menu.marks.add(change):
            self._changes.tell(AvailabilityChanged())

    def follow(self, version: int, change: MarkChange) -> bool:
        """Central marked something; False when an earlier change was missed, and all must be asked for."""
        changed = self._menu.marks.follow(version, change)
        if changed:
            self._changes.tell(AvailabilityChanged())
        return changed is not None

    def count(self, version: int, left: Sequence[Left]) -> bool:
        """Central counted something; False when an earlier change was missed, and all must be asked for."""
        changed = self._menu.marks.count(version, left)
        if changed:
            self._changes.tell(AvailabilityChanged())
        return changed is not None

    def _tell(self) -> bool:
        for change in self._menu.marks.waiting():
            answer = self._central.send("POST", "/v1/availability", change.model_dump_json().encode())
            if isinstance(answer, Unreachable) or (isinstance(answer, HttpProblem) and not answer.definite):
                return False
            if isinstance(answer, HttpProblem):
                _log.warning("mark-refused", subject=change.mark.subject, code=answer.code)
            self._menu.marks.sent(change)
            self._tag.forget()
        return True

    def _ask(self, pairing: Pairing) -> bool:
        catalog, version = self._menu.catalog(), self._menu.marks.version
        holding = (pairing.store_id, catalog.edition if catalog else None, version)
        answer = self._central.send("GET", "/v1/availability", headers=self._tag.condition(holding))
        if not isinstance(answer, Answer):
            return False
        if answer.status == HTTPStatus.OK:
            try:
                told = Availability.model_validate_json(answer.body)
            except ValidationError:
                return False
            if self._menu.marks.learn(pairing.store_id, told):
                self._changes.tell(AvailabilityChanged())
            self._tag.keep(answer, (*holding[:2], told.version))
        return True
