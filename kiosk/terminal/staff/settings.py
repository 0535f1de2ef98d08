"""Changing the terminal's settings at the panel: by rights, in one transaction with its record, from then on in use."""

from collections.abc import Mapping
from threading import Lock
from typing import Any

from kiosk.domain.rights import Action
from kiosk.terminal.changes import Changes, SettingsChanged
from kiosk.terminal.orders import OrderDatabase
from kiosk.terminal.settings_book import SettingsBook
from kiosk.terminal.shop_settings import RIGHT_TO_SET, ShopSettings
from kiosk.terminal.staff.guard import Guard
from kiosk.terminal.staff.outcomes import Author
from kiosk.terminal.staff.trail import AuditTrail
from kiosk.wire.audit import Details


class StaffSettings:
    """Takes no network. Threads may share it."""

    def __init__(
        self, database: OrderDatabase, book: SettingsBook, guard: Guard, trail: AuditTrail, changes: Changes
    ) -> None:
        self._database = database
        self._book = book
        self._guard = guard
        self._trail = trail
        self._changes = changes
        self._lock = Lock()

    def page(self, author: Author) -> ShopSettings:
        """The settings in use."""
        self._guard.check(author, Action.CHANGE_SETTINGS)
        return self._book.now

    def change(self, author: Author, changes: Mapping[str, Any], code: str = "") -> ShopSettings:
        """Change all of these or none; `code` is the second factor, where one of them takes it.

        Raises `UnfitSetting` for what would be nonsense, and what `Guard.check` raises.
        """
        with self._lock:
            before, after = self._book.now, self._book.checked(changes)
            changed = {name: getattr(after, name) for name in changes if getattr(after, name) != getattr(before, name)}
            wanted = sorted({RIGHT_TO_SET[name] for name in changed}) or [Action.CHANGE_SETTINGS]
            for action in wanted:
                self._guard.check(author, action, code=code)
            if not changed:
                return before
            with self._database.write() as connection:
                self._book.keep(connection, changed)
                for action in wanted:
                    names = [name for name in changed if RIGHT_TO_SET[name] is action]
                    self._trail.add(connection, author, action, "", _details(before, names), _details(after, names))
            self._book.use(changed)
        self._trail.told()
        self._changes.tell(SettingsChanged())
        return after


def _details(settings: ShopSettings, names: list[str]) -> Details:
    return {name: _plain(getattr(settings, name)) for name in names}


def _plain(value: object) -> str | int | None:
    if isinstance(value, tuple):
        return " ".join(value)
    return f"{value:g}" if isinstance(value, float) else value  # type: ignore[return-value]
