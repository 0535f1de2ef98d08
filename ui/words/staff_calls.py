"""Words of customers' calls for staff."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from ui.words.staff import called

translate = QCoreApplication.translate


def waiting(count: int) -> str:
    """How many wait for somebody."""
    return translate("Words", "{count} 位在等").format(count=count) if count else translate("Words", "没有人在等")


def waited(time: timedelta) -> str:
    """How long somebody waits, or waited."""
    seconds = max(0, int(time.total_seconds()))
    return translate("Words", "等了 {time}").format(time=f"{seconds // 60}:{seconds % 60:02d}")


def state(*, answered_by: str, escalated: bool, told: bool, open_: bool) -> tuple[str, str]:
    """Where a call stands, and the kind of its badge."""
    if not open_:
        return translate("Words", "{name} 去了").format(name=called(answered_by)), "success"
    if escalated and told:
        return translate("Words", "等太久了，总部已知道"), "error"
    if escalated:
        return translate("Words", "等太久了"), "error"
    return translate("Words", "等店员"), "warn"


def title(number: int) -> str:
    """A call."""
    return translate("Words", "第 {number} 次呼叫").format(number=number)


def gone() -> str:
    """A toast: written down who went."""
    return translate("Words", "记下了，请到机器前面去")
