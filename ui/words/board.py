"""Words of the pick-up board."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def call(number: str) -> str:
    """An order became ready."""
    return translate("Words", "请 {number} 号取餐").format(number=number)


def spoken_call(number: str) -> str:
    """The same said aloud, letter by letter."""
    return call(" ".join(number))


def updated(at: datetime) -> str:
    """All numbers are of that moment."""
    return translate("Words", "{time} 更新").format(time=f"{at:%H:%M:%S}")


def stopped(at: datetime | None) -> str:
    """This machine's own orders cannot be read."""
    if at is None:
        return translate("Words", "读不到号码，请听店员叫号")
    return translate("Words", "号码停在 {time}，请听店员叫号").format(time=f"{at:%H:%M:%S}")


def only_own(at: datetime | None) -> str:
    """Central tells nothing of the other terminals."""
    if at is None:
        return translate("Words", "网络中断，只有本机的号码；别的号码请听店员叫")
    return translate("Words", "网络中断，别的点单机的号码停在 {time}，请听店员叫号").format(time=f"{at:%H:%M:%S}")
