"""What customers are offered here: languages, and modes to order in."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from ui.visit import HIGH_CONTRAST, REACH, SIMPLIFIED, STANDARD, Visit

ALL_MODES = (STANDARD, SIMPLIFIED, REACH, HIGH_CONTRAST)


class Offering(QObject):
    """`changed`: there are other ones from now on. Nobody is at the terminal then, or only staff."""

    changed = Signal()

    def __init__(
        self, visit: Visit, languages: tuple[str, ...], modes: Iterable[str] = ALL_MODES, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self.languages = languages
        self.modes = frozenset(modes)

    @property
    def first_mode(self) -> str:
        """The one that a visit goes on in, unless the customer takes another."""
        return next(each for each in (STANDARD, SIMPLIFIED, REACH) if each in self.modes)

    def take(self, languages: tuple[str, ...], modes: Iterable[str]) -> None:
        """Offer these; every visit begins in the first of the languages."""
        self.languages, self.modes = languages, frozenset(modes)
        self._visit.begin_in(languages[0])
        self.changed.emit()
