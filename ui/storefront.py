"""The window with the start screen alone: painted first, usable at once; all other screens join it later.

It needs neither the terminal nor its libraries. What a customer chooses here stands when the terminal is open.
"""

from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtQml import QQmlApplicationEngine

from ui.frame import WindowSettings, application, name_fonts, open_window
from ui.front import Surroundings, put_front_together
from ui.interruption import interruptible
from ui.shopfront import Front
from ui.translation import Translation
from ui.viewmodels.front import FrontViewModel
from ui.viewmodels.session import START

if TYPE_CHECKING:
    from kiosk.terminal import Storefront as Seen

T = TypeVar("T")

_PATIENCE_MS: Final = 5000


class Storefront:
    """The one window of the program, with a start screen that takes choices before the terminal is open.

    `parts` and `around` are what the whole program goes on with, `owner` what its parts live by.
    """

    def __init__(self, seen: "Seen", settings: WindowSettings) -> None:
        application()
        name_fonts()
        self.left = False
        self.owner = QObject()
        self._repeat_seconds = settings.repeat_seconds
        self._translation = Translation()
        self._translation.speak(settings.spoken[0])
        self.around = Surroundings(
            settings.pictures, settings.spoken, self._translation.speak, seen.modes, settings.stand(seen),
            speech=settings.speech,
        )  # fmt: skip
        front = Front(0, seen.store) if seen.store else None
        self.parts = parts = put_front_together(self.around, self.owner, front, taking_orders=seen.taking_orders)
        self._view = FrontViewModel(parts, self.owner)
        self._engine = QQmlApplicationEngine()
        parts.visit.readingChanged.connect(self._engine.retranslate)
        self.window = open_window(self._engine, "Main.qml", settings, self._view)

    def listen(self) -> None:
        """Take touches and keys. Once, and before the event loop can bring any.

        Reading what names keys and events takes a tenth of the time to the first picture, which needs none of it.
        """
        from ui.focus import FocusPad  # noqa: PLC0415  (once the screen is painted)
        from ui.knock import Knock  # noqa: PLC0415
        from ui.tap_guard import TapGuard  # noqa: PLC0415

        parts = self.parts
        self.pad = FocusPad(self.window, self.owner)
        self.guard = TapGuard(self._repeat_seconds, parent=self.owner, asleep=lambda: parts.rest.asleep)
        self.knock = Knock(self.window, lambda: parts.session.screen == START, parent=self.owner)
        self.knock.knocked.connect(parts.session.openStaff)
        for each in (self.pad, self.guard, self.knock):
            self.window.installEventFilter(each)

    def paint(self) -> None:
        """Return once it is painted, or the platform takes too long; from then on it can be used."""
        loop = QEventLoop()
        self.window.frameSwapped.connect(loop.quit)
        QTimer.singleShot(_PATIENCE_MS, loop.quit)
        loop.exec()
        self.window.frameSwapped.disconnect(loop.quit)
        self.listen()

    def meanwhile(self, work: Callable[[], T]) -> T:
        """Do this in the background while the start screen stays alive; what it raises is raised here."""
        task, loop = _Work(work), QEventLoop()
        task.done.connect(loop.quit)
        thread = Thread(target=task.run, name="opening")
        thread.start()
        with interruptible():
            self.left = loop.exec() != 0 or not task.over
        thread.join()
        return task.outcome()

    def lead_on(self, whole: FrontViewModel) -> None:
        """Load every other screen into the window; this is their view model."""
        self.window.setProperty("whole", whole)

    def close(self) -> None:
        """Take the screens away, and translate no more. What `owner` owns is left to `end`."""
        for each in (self.guard, self.pad):
            self.window.removeEventFilter(each)
        self.parts.visit.readingChanged.disconnect(self._engine.retranslate)
        self.window.close()
        shiboken6.delete(self._engine)
        self._translation.silence()

    def end(self) -> None:
        """Take away what was owned."""
        shiboken6.delete(self.owner)


class _Work(QObject, Generic[T]):
    """One piece of work, and how it ended."""

    done = Signal()

    def __init__(self, work: Callable[[], T]) -> None:
        super().__init__()
        self._work = work
        self._result: list[T] = []
        self._failure: BaseException | None = None

    def run(self) -> None:
        try:
            self._result.append(self._work())
        except BaseException as failure:  # noqa: BLE001 - it is raised again where it was asked for
            self._failure = failure
        self.done.emit()

    @property
    def over(self) -> bool:
        return bool(self._result) or self._failure is not None

    def outcome(self) -> T:
        if self._failure is not None:
            raise self._failure
        return self._result[0]
