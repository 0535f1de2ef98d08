"""Words of coupons and of reductions that are near."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalog import Hours
from ui.words.menu import daily_hours

translate = QCoreApplication.translate


def which_code() -> str:
    """The question."""
    return translate("Words", "优惠码是什么？")


def where_it_is() -> str:
    """Where to find it."""
    return translate("Words", "在优惠券上，由字母和数字组成")


def use() -> str:
    """The code is whole."""
    return translate("Words", "使用")


def unknown() -> str:
    """No such code."""
    return translate("Words", "没有这个优惠码，对一下字母和数字")


def not_yet(day: str) -> str:
    """Too early."""
    return translate("Words", "这张券从 {day}起才能用").format(day=day)


def expired(day: str) -> str:
    """Too late."""
    return translate("Words", "这张券到 {day}为止，已经过期").format(day=day)


def outside_hours(hours: Iterable[Hours]) -> str:
    """Another time of the day."""
    return translate("Words", "这张券现在不能用：{times}").format(times=daily_hours(hours))


def already_used() -> str:
    """It is in the cart."""
    return translate("Words", "这张券已经用上了")


def withdrawn() -> str:
    """A toast, with undo."""
    return translate("Words", "优惠券已取消")


def without_effect() -> str:
    """A code that reduces nothing yet."""
    return translate("Words", "还没用上，购物车里没有适用的商品")


def day_format() -> str:
    """A day of this year, as Qt writes dates."""
    return translate("Words", "M 月 d 日")


def amount_missing(missing: str, saving: str) -> str:
    """A reduction that is near."""
    return translate("Words", "再点 {missing} 可减 {saving}").format(missing=missing, saving=saving)


def unit_missing(name: str) -> str:
    """A reduction that one more of the same kind brings."""
    return translate("Words", "再点 1 份可享：{name}").format(name=name)
