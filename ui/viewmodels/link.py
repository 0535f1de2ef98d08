from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.terminal import SyncStatus, Terminal
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, live, view_model
from ui.viewmodels.toast import ToastViewModel
from ui.words import service

_RETRY_SHOWN_MS = 1500


@view_model
class LinkViewModel(ViewModel):
    """Whether central is within reach, and what the customer should know when it is not."""

    onlineChanged = Signal()
    bannerTextChanged = Signal()
    bannerDetailChanged = Signal()
    retryingChanged = Signal()
    payableChanged = Signal()

    online = live(bool, "online", onlineChanged)
    bannerText = live(str, "bannerText", bannerTextChanged)
    bannerDetail = live(str, "bannerDetail", bannerDetailChanged)
    retrying = live(bool, "retrying", retryingChanged)

    def __init__(
        self, terminal: Terminal, shop: Shop, runner: Runner, toast: ToastViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent, online=True, bannerText="", bannerDetail="", retrying=False)
        self._terminal = terminal
        self._shop = shop
        self._runner = runner
        self._toast = toast
        self._status: SyncStatus | None = None
        self._pays_here = False
        shop.linkChanged.connect(self.look)
        shop.changed.connect(self._word)

    @property
    def payable(self) -> bool:
        """Whether there is a way to pay at this machine now."""
        return bool(self.online) or self._pays_here

    def pay_here(self, possible: bool) -> None:
        """Whether customers can pay at this machine without central: by a code of the shop's own account."""
        if possible != self._pays_here:
            self._pays_here = possible
            self._word()
            self.payableChanged.emit()

    @Slot()
    def look(self) -> None:
        """Ask the terminal how it stands with central."""
        self._runner.run(self._terminal.sync.status, self._show)

    @Slot()
    def retry(self) -> None:
        """The customer asks again."""
        self.put(retrying=True)
        QTimer.singleShot(_RETRY_SHOWN_MS, self, self._retried)
        self.look()

    @Slot()
    def _retried(self) -> None:
        self.put(retrying=False)
        self.look()

    def _show(self, status: SyncStatus) -> None:
        back = status.online and self._status is not None and not self._status.online
        self._status = status
        self._word()
        if back:
            self._toast.say(service.back_online(), "wifi-high")

    @Slot()
    def _word(self) -> None:
        status = self._status
        if status is None:
            return
        if self._shop.front is None:
            text, detail = service.not_ready(paired=status.paired), status.last_error
        else:
            text, detail = self._offline(), service.prices_of(self._local(status.last_contact))
        self.put(online=status.online, bannerText=text, bannerDetail=detail)

    def _offline(self) -> str:
        return service.offline_paying() if self._pays_here else service.offline()

    def _local(self, at: datetime | None) -> datetime | None:
        return None if at is None else self._shop.local(at)
