"""Words of the panel's stock."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def counts(sold: int, gone: int) -> str:
    """How many products are sold, and how many are not."""
    return translate("Words", "在售 {sold}，售罄 {gone}").format(sold=sold, gone=gone)


def choices() -> str:
    """The pile of all options' choices."""
    return translate("Words", "选项")


def only_gone() -> str:
    """The pile of what is sold out."""
    return translate("Words", "只看售罄")


def standing(*, on_sale: bool) -> str:
    """Beside the switch."""
    return translate("Words", "在售") if on_sale else translate("Words", "售罄")


def until(moment: datetime | None, now: datetime) -> str:
    """When it comes back."""
    if moment is None:
        return translate("Words", "售罄，手动恢复")
    if moment.date() == now.date():
        return translate("Words", "售罄，{time} 恢复").format(time=f"{moment:%H:%M}")
    return translate("Words", "今日售罄，明天恢复")


def left(stock: int | None) -> str:
    """How many the catalog says are left."""
    if stock is None:
        return translate("Words", "不限量")
    return translate("Words", "剩 {stock} 份").format(stock=stock)


def taken_off(name: str) -> str:
    """A toast."""
    return translate("Words", "{name} 已售罄").format(name=name)


def brought_back(name: str) -> str:
    """A toast."""
    return translate("Words", "{name} 恢复在售").format(name=name)


def range_of(first: int, last: int, count: int) -> str:
    """Which of how many are shown."""
    if not count:
        return translate("Words", "这里没有")
    return translate("Words", "{first}–{last}，共 {count} 种").format(first=first, last=last, count=count)
