from datetime import date
from typing import assert_never

from PySide6.QtCore import QDate, QLocale, QObject, Signal, Slot

from kiosk.domain.coupons import Expired, NotYet, OutsideItsHours, UnknownCode, Valid, look_up
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, live, view_model
from ui.viewmodels.link import LinkViewModel
from ui.viewmodels.pad import CODE, PadViewModel, Question
from ui.viewmodels.toast import ToastViewModel
from ui.visit import Visit
from ui.words import coupons as words
from ui.words import ordering

_LONGEST_CODE = 20


@view_model
class CouponViewModel(ViewModel):
    """Coupons by code: given, refused with the reason, taken back."""

    offeredChanged = Signal()

    offered = live(bool, "offered", offeredChanged)

    def __init__(
        self,
        shop: Shop,
        visit: Visit,
        link: LinkViewModel,
        pad: PadViewModel,
        toast: ToastViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent, offered=False)
        self._shop, self._visit, self._link, self._pad, self._toast = shop, visit, link, pad, toast
        shop.changed.connect(self._show)
        link.onlineChanged.connect(self._show)

    @Slot()
    def enter(self) -> None:
        """Ask for a code."""
        if self.offered:
            self._pad.ask(
                Question(
                    title=words.which_code(),
                    hint=words.where_it_is(),
                    keys=CODE,
                    most=_LONGEST_CODE,
                    confirm=words.use(),
                    take=self._give,
                )
            )

    @Slot(str)
    def withdraw(self, code: str) -> None:
        """Take a code back; the toast gives it again."""
        before = self._visit.cart
        self._visit.withdraw(code)
        if self._visit.cart != before:
            self._toast.offer(words.withdrawn(), ordering.undo(), lambda: self._visit.give(code))

    def _give(self, typed: str) -> str:
        front = self._shop.front
        finding = look_up(typed, front.promotions if front else (), self._shop.menu.local_time())
        match finding:
            case Valid(promotion):
                code = promotion.code or typed
                if code in self._visit.cart.codes:
                    return words.already_used()
                self._visit.give(code)
                return ""
            case UnknownCode():
                return words.unknown()
            case NotYet(first):
                return words.not_yet(self._day(first))
            case Expired(last):
                return words.expired(self._day(last))
            case OutsideItsHours(promotion):
                return words.outside_hours(promotion.hours)
            case _:
                assert_never(finding)

    def _day(self, at: date) -> str:
        return QLocale(self._visit.language).toString(QDate(at.year, at.month, at.day), words.day_format())

    @Slot()
    def _show(self) -> None:
        front = self._shop.front
        any_code = front is not None and any(each.code for each in front.promotions)
        self.put(offered=any_code and self._link.online)
