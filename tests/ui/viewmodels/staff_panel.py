"""A panel without a terminal: who is signed in is set by hand, and background work waits until it is let go."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import ShopError
from kiosk.domain.rights import Role
from kiosk.terminal import Author
from ui.viewmodels.staff_page import StaffParts
from ui.viewmodels.toast import ToastViewModel

MEI = Author("mei", "小梅", Role.MANAGER)
CHEN = Author("chen", "小陈", Role.CLERK)


class Desk(QObject):
    """Who is signed in, and where."""

    pageChanged = Signal()  # noqa: N815 - a StaffViewModel's
    left = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.author: Author | None = None
        self.page = ""

    def sign_in(self, author: Author, page: str) -> None:
        self.author = author
        self.turn(page)

    def turn(self, page: str) -> None:
        self.page = page
        self.pageChanged.emit()

    def leave(self) -> None:
        self.author = None
        self.turn("")
        self.left.emit()


class Later:
    """A background that works when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        refused: Callable[[ShopError], None] | None = None,
    ) -> None:
        def go() -> None:
            try:
                result = work()
            except ShopError as refusal:
                if refused is not None:
                    refused(refusal)
            else:
                done(result)

        self.waiting.append(go)

    def go(self) -> None:
        waiting, self.waiting = self.waiting, []
        for each in waiting:
            each()


def panel(desk: Desk, later: Later, toast: ToastViewModel) -> StaffParts:
    return StaffParts(cast(Any, None), cast(Any, desk), cast(Any, desk), cast(Any, later), cast(Any, None), toast)
