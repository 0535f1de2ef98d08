"""What the pages of the staff's panel share."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from kiosk.domain.errors import ShopError
from kiosk.domain.rights import Action, may
from kiosk.terminal import Author, Terminal
from ui.models import RowsModel
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, live
from ui.viewmodels.pad import PadViewModel
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.toast import ToastViewModel
from ui.words import staff_orders

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StaffParts:
    """What every page of the panel stands on."""

    terminal: Terminal
    staff: StaffViewModel
    shop: Shop
    runner: Runner
    pad: PadViewModel
    toast: ToastViewModel


class StaffPage(ViewModel):
    """One page of the panel: read for whoever has it open, and forgotten as soon as they leave.

    `page_id` is its name in `ui.models.staff_pages.PAGES`.
    """

    page_id: ClassVar[str]

    def __init__(self, parts: StaffParts, parent: QObject | None, **values: object) -> None:
        super().__init__(parent, **values)
        self.terminal, self.staff, self.shop, self.runner = parts.terminal, parts.staff, parts.shop, parts.runner
        parts.staff.pageChanged.connect(self._turn)
        parts.staff.left.connect(self.forget)
        self.heed(parts.shop.changed)

    @property
    def reader(self) -> Author | None:
        """Who has this page open."""
        return self.staff.author if self.staff.page == self.page_id else None

    def may(self, action: Action) -> bool:
        """Whether who is signed in may do that."""
        return self.staff.author is not None and may(self.staff.author.role, action)

    @Slot()
    def refresh(self) -> None:
        """Read the page again, for whoever has it open."""
        if self.reader is not None:
            self.read()

    def heed(self, *signals: SignalInstance) -> None:
        """After each of these the page is read again."""
        for each in signals:
            each.connect(lambda *_: self.refresh())

    def read(self) -> None:
        """Fetch in the background what the page shows."""
        raise NotImplementedError

    def opened(self) -> None:
        """Somebody comes to the page."""
        self.refresh()

    @Slot()
    def forget(self) -> None:
        """Who was signed in has left: nothing of what they saw stays."""
        for rows in self.findChildren(RowsModel):
            rows.show(())
        self.put_back()

    def on_behalf(
        self,
        work: Callable[[Author], T],
        done: Callable[[T], None],
        refused: Callable[[ShopError], None] | None = None,
    ) -> None:
        """Do `work` in the background for whoever has the page open, and answer them alone."""
        author = self.reader
        if author is not None:
            self.runner.run(lambda: work(author), self.mine(done), refused and self.mine(refused))

    def mine(self, answer: Callable[[T], None]) -> Callable[[T], None]:
        """`answer`, which stays unsaid once who is signed in now has left."""
        asked_by = self.staff.author

        def say(found: T) -> None:
            if asked_by is not None and self.staff.author is asked_by:
                answer(found)

        return say

    @Slot()
    def _turn(self) -> None:
        if self.reader is not None:
            self.opened()


class StaffDesk(StaffPage):
    """A page on which something is done, one thing at a time."""

    busyChanged = Signal()

    busy = live(bool, "busy", busyChanged)

    def __init__(self, parts: StaffParts, parent: QObject | None, **values: object) -> None:
        super().__init__(parts, parent, busy=False, **values)
        self.pad, self.toast = parts.pad, parts.toast

    def carry_out(self, work: Callable[[Author], T], done: Callable[[T], None]) -> bool:
        """Do `work` for whoever has the page open, unless something is still being done; `done` says what came of it.

        A refusal is said, and the page read again: it may have shown what no longer is. Answers whether it began.
        """
        if self.reader is None or self.busy:
            return False

        def finish(result: T) -> None:
            self.put(busy=False)
            done(result)

        self.put(busy=True)
        self.on_behalf(work, finish, self._fail)
        return True

    def tell(self, text: str) -> None:
        """Say what was done, and show what it changed."""
        self.toast.say(text)
        self.refresh()

    def refused(self, refusal: ShopError) -> None:
        """Say that it was not done, and why."""
        self.put(busy=False)
        self.toast.say(self.refusal(refusal.code), "warning-circle")

    def refusal(self, code: str) -> str:
        """The words for a refusal of that code."""
        return staff_orders.refused(code)

    def _fail(self, refusal: ShopError) -> None:
        self.refused(refusal)
        self.refresh()
