from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject

from kiosk.terminal import SyncStatus, Terminal
from kiosk.wire.pairing import Pairing
from ui.models import RowsModel
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, view_model
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.staff import PIN
from ui.words import staff_door as words


@dataclass(frozen=True, slots=True)
class DoorFact:
    """The roles of what the sign-in page says of the terminal."""

    iconName: str
    label: str


@view_model
class StaffDoorViewModel(ViewModel):
    """Which terminal staff sign in at, and how it stands: nothing that a customer may not see."""

    facts = constant(QAbstractItemModel, lambda self: self.fact_rows)

    def __init__(
        self, terminal: Terminal, session: SessionViewModel, shop: Shop, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.fact_rows = RowsModel(DoorFact, "iconName", self)
        self._terminal, self._session, self._shop, self._runner = terminal, session, shop, runner
        for changed in (session.screenChanged, shop.changed, shop.linkChanged, shop.orderChanged):
            changed.connect(lambda *_: self._look())

    def _look(self) -> None:
        if self._session.screen == PIN:
            terminal = self._terminal
            self._runner.run(lambda: (terminal.pairing, terminal.sync.status()), self._show)

    def _show(self, found: tuple[Pairing | None, SyncStatus]) -> None:
        pairing, status = found
        letters, name = pairing.letters if pairing else "", self._terminal.settings.name
        self.fact_rows.show(
            (
                DoorFact("device-tablet", words.terminal(letters, name)),
                self._sync(status),
                DoorFact("list-checks", words.menu(status.edition)),
            )
        )

    def _sync(self, status: SyncStatus) -> DoorFact:
        if not status.online:
            return DoorFact("cloud-slash", words.offline())
        if status.outbox_depth:
            return DoorFact("cloud-check", words.waiting(status.outbox_depth))
        at = self._shop.local(status.last_contact) if status.last_contact else None
        return DoorFact("cloud-check", words.all_sent(at))
