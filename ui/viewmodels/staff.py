import math
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import assert_never

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.terminal import Author, LockedOut, NoPin, SignedIn, SignIn, Terminal, WrongPin
from ui.models import RowsModel
from ui.models.staff_pages import PageRow, page_rows, pages_of
from ui.runner import Runner
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.countdown import Countdown, utc_now
from ui.viewmodels.session import SessionViewModel
from ui.words import staff as words
from ui.words import staff_door as door

_USUAL_LENGTH = 6
PANEL = "staffPanel"
PIN = "staffPin"


@view_model
class StaffViewModel(ViewModel):
    """Who of the staff is here, and which page of the panel is open. `author` is None while nobody is signed in."""

    pinLengthChanged = Signal()
    enteredChanged = Signal()
    messageChanged = Signal()
    lockedChanged = Signal()
    busyChanged = Signal()
    nameChanged = Signal()
    initialChanged = Signal()
    roleNameChanged = Signal()
    pageChanged = Signal()
    arrived = Signal()
    left = Signal()

    pinLength = live(int, "pinLength", pinLengthChanged)
    entered = live(int, "entered", enteredChanged)
    message = live(str, "message", messageChanged)
    locked = live(bool, "locked", lockedChanged)
    busy = live(bool, "busy", busyChanged)
    name = live(str, "name", nameChanged)
    initial = live(str, "initial", initialChanged)
    roleName = live(str, "roleName", roleNameChanged)
    page = live(str, "page", pageChanged)
    pages = constant(QAbstractItemModel, lambda self: self.page_rows)

    def __init__(
        self,
        terminal: Terminal,
        runner: Runner,
        session: SessionViewModel,
        clock: Callable[[], datetime] = utc_now,
        parent: QObject | None = None,
    ) -> None:
        length = len(terminal.settings.staff_pin.get_secret_value()) or _USUAL_LENGTH
        texts = dict.fromkeys(("message", "name", "initial", "roleName", "page"), "")
        super().__init__(parent, pinLength=length, entered=0, locked=False, busy=False, **texts)
        self.page_rows = RowsModel(PageRow, "pageId", self)
        self.author: Author | None = None
        self._desk, self._runner, self._session, self._clock = terminal.staff.desk, runner, session, clock
        self._training = terminal.training
        self._digits = ""
        self._badges: dict[str, str] = {}
        self._count = Countdown(clock, self)
        self._count.ticked.connect(lambda seconds, _: self.put(message=words.locked(seconds)))
        self._count.ran_out.connect(lambda: self.put(message="", locked=False))
        session.screenChanged.connect(self._arrive)
        session.languageChanged.connect(self._show)

    @Slot(str)
    def digit(self, text: str) -> None:
        """One more digit; the last one signs in."""
        if self.locked or self.busy or not (text.isascii() and text.isdigit()) or len(self._digits) >= self.pinLength:
            return
        self._type(self._digits + text)
        if len(self._digits) == self.pinLength:
            pin = self._digits
            self._try(lambda: self._desk.sign_in(pin))

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        self._type(self._digits[:-1])

    @Slot()
    def clear(self) -> None:
        """No digits."""
        self._type("")

    def scan_card(self, code: str) -> None:
        """A staff card was held before the scanner."""
        if not self.locked and not self.busy:
            self._try(lambda: self._desk.sign_in_by_card(code), lambda _: door.unknown_card())

    @Slot(str)
    def openPage(self, page: str) -> None:
        """Show that page, if this person may see it."""
        if page in self._pages():
            self.put(page=page)
            self._show()

    def put_badge(self, page: str, text: str) -> None:
        """Show a figure beside a page's name in the menu; none when it is empty."""
        if self._badges.get(page, "") != text:
            self._badges[page] = text
            self._show()

    @Slot()
    def leave(self) -> None:
        """Sign out."""
        self._session.finish()

    def _pages(self) -> tuple[str, ...]:
        return pages_of(self.author.role, training=self._training) if self.author else ()

    def _type(self, digits: str) -> None:
        self._digits = digits
        self.put(entered=len(digits))

    def _try(self, sign_in: Callable[[], SignIn], wrong: Callable[[int], str] = words.wrong_pin) -> None:
        self.put(busy=True)
        self._runner.run(sign_in, lambda outcome: self._answer(outcome, wrong))

    def _answer(self, outcome: SignIn, wrong: Callable[[int], str]) -> None:
        self._type("")
        self.put(busy=False)
        match outcome:
            case SignedIn(author):
                self.put(message="")
                self._enter(author)
            case WrongPin(tries_left):
                self.put(message=wrong(tries_left))
            case LockedOut(until):
                self._lock(until)
            case NoPin():
                self.put(message=words.no_pin())
            case _:
                assert_never(outcome)

    def _enter(self, author: Author) -> None:
        if self._session.screen != PIN:
            self._runner.run(lambda: self._desk.sign_out(author), lambda _: None)
            return
        self.author = author
        name = words.called(author.name)
        self.put(page=self._pages()[0], name=name, initial=name[:1])
        self._show()
        self._session.go(PANEL)
        self.arrived.emit()

    def _lock(self, until: datetime) -> None:
        self.put(locked=True)
        seconds = max(1, math.ceil((until - self._clock()).total_seconds()))
        self._count.run_until(until, timedelta(seconds=seconds))

    @Slot()
    def _arrive(self) -> None:
        if self._session.screen == PANEL:
            return
        self.clear()
        author, self.author = self.author, None
        if author is not None:
            self._runner.run(lambda: self._desk.sign_out(author), lambda _: None)
            self.put(page="", name="", initial="", roleName="", message="")
            self.page_rows.show(())
            self._badges.clear()
            self.left.emit()

    @Slot()
    def _show(self) -> None:
        if self.author is not None:
            self.put(roleName=words.role(self.author.role))
            self.page_rows.show(page_rows(self._pages(), self.page, self._badges))
