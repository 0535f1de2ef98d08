"""Words of training."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def refused(code: str) -> str:
    """A toast: nothing changed, and why."""
    if code == "storage-full":
        return translate("Words", "没有切换：磁盘满了")
    return translate("Words", "没有切换：您的账号不能做这件事")


def turned(*, on: bool) -> str:
    """An entry of the record: training began, or ended."""
    return translate("Words", "开始训练") if on else translate("Words", "结束训练")
