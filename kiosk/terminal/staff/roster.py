"""Who may sign in here: central's accounts as last heard of, and the one that this machine's settings make."""

from threading import Lock
from typing import Final

from kiosk.domain.rights import Role
from kiosk.terminal.orders import OrderDatabase, recall, remember
from kiosk.terminal.staff.outcomes import WeakPin
from kiosk.wire.pins import hash_pin, is_pin, pin_matches
from kiosk.wire.staff import LOCAL_ID, StaffAccount, StaffRoster

_ROSTER: Final = "staff-roster"
_LOCAL: Final = "staff-local"
LOCAL_NAME: Final = "本机店长"
"""What the record calls the account of a terminal's own settings; the panel says it in the reader's language."""


class Roster:
    """Kept in `orders.db`, so that signing in takes no network. Threads may share it."""

    def __init__(self, database: OrderDatabase) -> None:
        self._database = database
        self._lock = Lock()
        with database.read() as connection:
            self._central = recall(connection, _ROSTER, StaffRoster) or StaffRoster()
            self._local = recall(connection, _LOCAL, StaffAccount)

    def accounts(self) -> tuple[StaffAccount, ...]:
        """All who may sign in now."""
        local, central = self._local, self._central.accounts
        return (*central, local) if local else central

    def find(self, staff_id: str) -> StaffAccount | None:
        """Who has that id, if they may still sign in."""
        return next((each for each in self.accounts() if each.staff_id == staff_id), None)

    def learn(self, roster: StaffRoster) -> None:
        """Take over what central says; it is on disk when this returns."""
        with self._lock:
            if roster != self._central:
                with self._database.write() as connection:
                    remember(connection, _ROSTER, roster)
                self._central = roster

    def set_local_pin(self, pin: str) -> None:
        """Let in a manager of this machine alone by this PIN. Raises `WeakPin` unless it is 4 to 12 digits."""
        if not is_pin(pin):
            raise WeakPin("A staff PIN is 4 to 12 digits.", "Choose another one.")
        with self._lock:
            if self._local and pin_matches(self._local.pin_hash, pin):
                return
            account = StaffAccount(staff_id=LOCAL_ID, name=LOCAL_NAME, role=Role.MANAGER, pin_hash=hash_pin(pin))
            with self._database.write() as connection:
                remember(connection, _LOCAL, account)
            self._local = account
