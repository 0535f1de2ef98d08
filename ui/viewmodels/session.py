from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain.cart import Fulfilment
from ui.languages import BY_TAG, EVERYWHERE
from ui.models import RowsModel
from ui.offering import Offering
from ui.shopfront import Shopfront
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.visit import HIGH_CONTRAST, REACH, SIMPLIFIED, STANDARD, Visit
from ui.ways import AT_THE_KIOSK, ways
from ui.words import fulfilment as words

START: Final = "start"
UNREADY: Final = "unready"
CLOSED: Final = "closed"
RESTING: Final = frozenset({START, UNREADY, CLOSED})
"""Screens of a terminal that nobody orders at."""

ORDERING: Final = frozenset({"menu", "search", "cart", "payment"})
_BEFORE: Final = {
    "menu": "menu",
    "search": "menu",
    "cart": "menu",
    "simplifiedDishes": "simplifiedCategories",
    "simplifiedCategories": "simplifiedWhere",
    "staffPin": START,
    "lookup": START,
}


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """The roles of a language; its name in itself."""

    tag: str
    name: str
    selected: bool


@dataclass(frozen=True, slots=True)
class WayRow:
    """The roles of a way to get the order."""

    way: str
    name: str
    first: bool


@view_model
class SessionViewModel(ViewModel):
    """Where the customer is: screen, mode, language, way of getting the order."""

    screenChanged = Signal()
    modeChanged = Signal()
    highContrastChanged = Signal()
    languageChanged = Signal()
    otherLanguageChanged = Signal()
    otherLanguageNameChanged = Signal()
    otherLanguageShortChanged = Signal()
    fulfilmentChanged = Signal()
    fulfilmentTextChanged = Signal()
    otherFulfilmentChanged = Signal()
    otherFulfilmentTextChanged = Signal()
    orderingChanged = Signal()
    standardOfferedChanged = Signal()
    simplifiedOfferedChanged = Signal()
    reachOfferedChanged = Signal()
    contrastOfferedChanged = Signal()
    leaving = Signal()
    started = Signal()
    startAgain = Signal()
    ended = Signal()

    screen = live(str, "screen", screenChanged)
    mode = live(str, "mode", modeChanged)
    highContrast = live(bool, "highContrast", highContrastChanged)
    language = live(str, "language", languageChanged)
    otherLanguage = live(str, "otherLanguage", otherLanguageChanged)
    otherLanguageName = live(str, "otherLanguageName", otherLanguageNameChanged)
    otherLanguageShort = live(str, "otherLanguageShort", otherLanguageShortChanged)
    fulfilment = live(str, "fulfilment", fulfilmentChanged)
    fulfilmentText = live(str, "fulfilmentText", fulfilmentTextChanged)
    otherFulfilment = live(str, "otherFulfilment", otherFulfilmentChanged)
    otherFulfilmentText = live(str, "otherFulfilmentText", otherFulfilmentTextChanged)
    ordering = live(bool, "ordering", orderingChanged)
    standardOffered = live(bool, "standardOffered", standardOfferedChanged)
    simplifiedOffered = live(bool, "simplifiedOffered", simplifiedOfferedChanged)
    reachOffered = live(bool, "reachOffered", reachOfferedChanged)
    contrastOffered = live(bool, "contrastOffered", contrastOfferedChanged)
    languages = constant(QAbstractItemModel, lambda self: self.language_rows)
    ways = constant(QAbstractItemModel, lambda self: self.way_rows)

    def __init__(self, shop: Shopfront, visit: Visit, offering: Offering, parent: QObject | None = None) -> None:
        names = ("otherLanguage", "otherLanguageName", "otherLanguageShort", "fulfilmentText", "otherFulfilmentText")
        super().__init__(
            parent, screen=UNREADY, mode=STANDARD, highContrast=False, language=visit.language, ordering=False,
            fulfilment="dine_in", otherFulfilment="takeaway", **dict.fromkeys(names, ""), **_offered(offering),
        )  # fmt: skip
        self.language_rows = RowsModel(LanguageRow, "tag", self)
        self.way_rows = RowsModel(WayRow, "way", self)
        self._shop, self._visit, self._offering = shop, visit, offering
        self._taken = visit.language
        self._restart_asked = False
        shop.changed.connect(self._show)
        offering.changed.connect(self._show)
        visit.cartChanged.connect(self._show)
        visit.ended.connect(self._begin_anew)
        shop.takingOrdersChanged.connect(self._heed_head_office)
        shop.restartAsked.connect(self._restart_when_nobody_is_here)
        self._show()

    def go(self, screen: str) -> None:
        """Show that screen; for the first one another, while head office lets nobody order here."""
        screen = CLOSED if screen == START and not self._shop.taking_orders else screen
        on_the_way = self.ordering if screen == "receipt" or screen.startswith("staff") else screen in ORDERING
        self.put(screen=screen, ordering=on_the_way)
        if self._restart_asked and screen in RESTING:
            self.startAgain.emit()

    @Slot(str)
    def start(self, fulfilment: str) -> None:
        """Begin to order."""
        self._visit.serve(Fulfilment(fulfilment))
        if self._visit.mode == STANDARD:
            self._visit.change_mode(self._offering.first_mode)
        self.go("simplifiedCategories" if self._visit.simplified else "menu")
        self.started.emit()

    @Slot()
    def startSimplified(self) -> None:
        """Go on in the simplified mode, cart and language as they are."""
        begun = self.screen in ORDERING
        self._visit.change_mode(SIMPLIFIED)
        self.go("simplifiedCategories" if begun else "simplifiedWhere")

    @Slot()
    def leaveSimplified(self) -> None:
        """Back to the standard mode, cart and language as they are; where that is not offered, back to the start."""
        if STANDARD not in self._offering.modes:
            self.home()
            return
        begun = self.screen != "simplifiedWhere" or self._visit.cart.count > 0
        self._visit.change_mode(STANDARD)
        self.go("menu" if begun else START)

    @Slot(bool)
    def setReach(self, on: bool) -> None:
        """Everything within reach of a wheelchair, or back; screen, cart and language as they are."""
        self._visit.change_mode(REACH if on else STANDARD)

    @Slot(str)
    def setLanguage(self, tag: str) -> None:
        """Go on in that language."""
        if tag in self._offering.languages:
            self._visit.speak(tag)

    @Slot()
    def switchLanguage(self) -> None:
        """Go on in the other language."""
        self.setLanguage(self.otherLanguage)

    @Slot(bool)
    def setHighContrast(self, on: bool) -> None:
        """High contrast until the visit ends."""
        self.put(highContrast=on)

    @Slot(str)
    def setFulfilment(self, value: str) -> None:
        """Change how the customer gets the order."""
        self._visit.serve(Fulfilment(value))

    @Slot()
    def openCart(self) -> None:
        """Look at the order before paying."""
        self.go("cart")

    @Slot()
    def openSearch(self) -> None:
        """Look for a product by its name."""
        self.go("search")

    @Slot()
    def openLookup(self) -> None:
        """Look for an order of today."""
        self.go("lookup")

    @Slot()
    def openStaff(self) -> None:
        """Ask for the staff PIN."""
        self.go("staffPin")

    @Slot()
    def back(self) -> None:
        """One screen back; nothing is lost."""
        self.go(_BEFORE.get(self.screen, self.screen))

    @Slot()
    def home(self) -> None:
        """End the visit; with something in the cart that is asked first."""
        if self._visit.cart.count:
            self.leaving.emit()
        else:
            self.finish()

    @Slot()
    def finish(self) -> None:
        """End the visit, and forget the customer."""
        self._visit.wipe()

    @Slot()
    def _begin_anew(self) -> None:
        self._taken = self._visit.language
        self.put(highContrast=False)
        self.go(START if self._shop.front else UNREADY)
        self._show()

    @Slot()
    def _heed_head_office(self) -> None:
        """Closed, or opened again: whoever is at it may end the visit."""
        if self.screen in {START, CLOSED}:
            self.go(START)

    @Slot()
    def _restart_when_nobody_is_here(self) -> None:
        self._restart_asked = True
        self.go(self.screen)

    def _next(self, tag: str) -> str:
        """The language after this one among those always at hand and the one that the customer took."""
        self._taken = self._taken if tag in EVERYWHERE else tag
        at_hand = [each for each in self._offering.languages if each in {*EVERYWHERE, self._taken}] or [tag]
        return at_hand[(at_hand.index(tag) + 1) % len(at_hand)]

    @Slot()
    def _show(self) -> None:
        if self._shop.front is not None and self.screen == UNREADY:
            self.go(START)
        tag, cart = self._visit.language, self._visit.cart
        other = self._next(tag)
        offered = ways(self._shop.front.store) if self._shop.front else AT_THE_KIOSK
        way = next((each for each in offered if each is not cart.fulfilment), None)
        self.way_rows.show(WayRow(each.value, words.name(each), each is offered[0]) for each in offered)
        self.language_rows.show(LanguageRow(each, BY_TAG[each].name, each == tag) for each in self._offering.languages)
        self.put(
            mode=self._visit.mode,
            language=tag,
            otherLanguage=other,
            otherLanguageName=BY_TAG[other].name if other != tag else "",
            otherLanguageShort=BY_TAG[other].short if other != tag else "",
            fulfilment=cart.fulfilment.value,
            fulfilmentText=words.served(cart.fulfilment, cart.table),
            otherFulfilment=way.value if way else "",
            otherFulfilmentText=words.change_to(way) if way else "",
            **_offered(self._offering),
        )


def _offered(offering: Offering) -> dict[str, bool]:
    modes = {"standard": STANDARD, "simplified": SIMPLIFIED, "reach": REACH, "contrast": HIGH_CONTRAST}
    return {f"{name}Offered": mode in offering.modes for name, mode in modes.items()}
