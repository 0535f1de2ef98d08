"""The till that counts, and in training the one beside it that customers and staff work at instead."""

from collections.abc import Callable
from pathlib import Path

from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import MenuSource, OrderDatabase
from kiosk.terminal.payments import Rhythm
from kiosk.terminal.settings import TerminalSettings
from kiosk.terminal.settings_book import SettingsBook
from kiosk.terminal.sync import Identity, Link, Loop, Office
from kiosk.terminal.till import Till
from kiosk.terminal.training import PRACTICE_LETTERS, PracticeOffice, as_practice, clear_books, is_training, open_books
from kiosk.wire.pairing import Pairing
from kiosk.wire.payments import PaymentMethods


class Tills:
    """Which of them serves is settled when the program begins, and stays so until it ends.

    `own` goes on with what it has begun while staff train: what customers paid before is still settled.
    """

    def __init__(
        self,
        settings: TerminalSettings,
        book: SettingsBook,
        database: OrderDatabase,
        menu: MenuSource,
        identity: Identity,
        link: Link,
        office: Office,
        flush: Callable[[str], bool],
        changes: Changes,
        rated: Callable[[], None],
    ) -> None:
        self._identity = identity
        rhythm = Rhythm(settings.poll_seconds, settings.payment_seconds)

        def withheld() -> tuple[str, ...]:
            return book.now.withheld_methods

        self.own = Till(
            database, menu, identity.pairing, link, office, flush, changes, rhythm, withheld, rated
        )  # fmt: skip
        self.practice: Till | None = None
        if is_training(database):
            self.practice = Till(
                open_books(settings.folder), menu, self._practice_pairing, link, PracticeOffice(link.now),
                lambda _: True, changes, rhythm, withheld, lambda: None,
            )  # fmt: skip
            self.practice.payments.learn(as_practice(self.own.payments.known()))
        else:
            clear_books(settings.folder)
        self.exports: Path = self.books.path.parent if self.books else settings.data / "exports"

    @property
    def serving(self) -> Till:
        """The one that the screens work with."""
        return self.practice or self.own

    @property
    def books(self) -> OrderDatabase | None:
        """Those of the training, if staff train."""
        return self.practice.database if self.practice else None

    @property
    def loops(self) -> tuple[Loop, ...]:
        """What runs in the background."""
        return (self.own.loop, self.practice.loop) if self.practice else (self.own.loop,)

    def learn(self, methods: PaymentMethods) -> None:
        """Central says what can be paid with."""
        self.own.payments.learn(methods)
        if self.practice:
            self.practice.payments.learn(as_practice(methods))

    def close(self) -> None:
        """Let go of the practice books; the others belong to whoever opened them."""
        if self.books:
            self.books.close()

    def _practice_pairing(self) -> Pairing | None:
        pairing = self._identity.pairing()
        return pairing and pairing.model_copy(update={"letters": PRACTICE_LETTERS})
