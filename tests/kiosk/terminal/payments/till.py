from kiosk.domain.payments import AttemptState
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase
from kiosk.terminal.payments import AttemptRecord, Cashier, PaymentDesk, Rhythm
from kiosk.terminal.sync import CentralClient, Courier, Link
from tests.kiosk.terminal.shop import eventually


class Till:
    """Desk and cashier as the terminal puts them together, stepped by hand; `restart` is what a restart leaves."""

    def __init__(self, database: OrderDatabase, client: CentralClient, link: Link, seconds: int = 180) -> None:
        self._parts = (database, client, link)
        self.seconds = seconds
        self.restart()

    def restart(self) -> None:
        database, client, link = self._parts
        changes = Changes()
        courier = Courier(database, client, link.now, lambda: True, lambda: None)
        self.desk = PaymentDesk(database, link, self._attend, changes)
        rhythm = Rhythm(0.01, self.seconds)
        self.cashier = Cashier(
            database, client, courier.flush, self.desk.method, link.now, changes, rhythm, self.desk.presented.take
        )

    def _attend(self, attempt_id: str) -> None:
        self.cashier.attend(attempt_id)

    def until(self, attempt: AttemptRecord, *states: AttemptState) -> AttemptRecord:
        def look() -> AttemptRecord | None:
            self.cashier.attend(attempt.id)
            self.cashier.step()
            record = self.desk.attempt(attempt.id)
            return record if record.state in states else None

        record: AttemptRecord = eventually(look)
        return record
