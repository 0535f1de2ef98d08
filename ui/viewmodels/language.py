from PySide6.QtCore import QObject, Signal, Slot

from ui.languages import BY_TAG
from ui.offering import Offering
from ui.viewmodels.base import ViewModel, live, view_model
from ui.visit import Visit


@view_model
class LanguageViewModel(ViewModel):
    """The language on screen: how it is set, and the sheet that offers the others."""

    choosingChanged = Signal()
    tagChanged = Signal()
    nameChanged = Signal()
    shortNameChanged = Signal()
    fontFamilyChanged = Signal()
    rightToLeftChanged = Signal()
    manyChanged = Signal()

    choosing = live(bool, "choosing", choosingChanged)
    tag = live(str, "tag", tagChanged)
    name = live(str, "name", nameChanged)
    shortName = live(str, "shortName", shortNameChanged)
    fontFamily = live(str, "fontFamily", fontFamilyChanged)
    rightToLeft = live(bool, "rightToLeft", rightToLeftChanged)
    many = live(bool, "many", manyChanged)

    def __init__(self, visit: Visit, offering: Offering, parent: QObject | None = None) -> None:
        texts = dict.fromkeys(("tag", "name", "shortName", "fontFamily"), "")
        super().__init__(parent, choosing=False, many=False, rightToLeft=False, **texts)
        self._visit = visit
        self._offering = offering
        offering.changed.connect(self._show)
        visit.readingChanged.connect(self._show)
        visit.ended.connect(self.close)
        self._show()

    @Slot()
    def ask(self) -> None:
        """Offer every language."""
        self.put(choosing=True)

    @Slot(str)
    def choose(self, tag: str) -> None:
        """Go on in that language."""
        self.close()
        if tag in self._offering.languages:
            self._visit.speak(tag)

    @Slot()
    def close(self) -> None:
        """Go on in the same language."""
        self.put(choosing=False)

    @Slot()
    def _show(self) -> None:
        language = BY_TAG[self._visit.language]
        self.put(
            tag=language.tag,
            name=language.name,
            shortName=language.short,
            fontFamily=language.font,
            rightToLeft=language.right_to_left,
            many=len(self._offering.languages) > 2,  # noqa: PLR2004  (two need no list: one switches)
        )
