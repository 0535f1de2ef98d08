"""Words of the close of day."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def day(value: date) -> str:
    """Which day is closed."""
    return translate("Words", "{month} 月 {date} 日").format(month=value.month, date=value.day)


def orders(count: int) -> str:
    """So many orders."""
    return translate("Words", "{count} 单").format(count=count)


def open_orders(unpaid: int) -> str:
    """Why one should look at the orders before closing; empty when there is no reason."""
    if not unpaid:
        return ""
    return translate("Words", "还有 {count} 单没付款，先看一下再日结").format(count=unpaid)


def last_time(at: datetime, name: str) -> str:
    """When the day was closed last, and by whom."""
    return translate("Words", "{time} {name} 结过一次").format(time=f"{at:%H:%M}", name=name)


def difference(amount: int, text: str) -> str:
    """What lay in the drawer against what should have; `text` is the amount of the difference."""
    if not amount:
        return translate("Words", "一分不差")
    return (
        translate("Words", "多 {amount}").format(amount=text)
        if amount > 0
        else translate("Words", "少 {amount}").format(amount=text)
    )


def ask_counted(example: str, digits: str) -> tuple[str, str, str]:
    """The pad for what lies in the drawer: title, hint and button."""
    return (
        translate("Words", "钱箱里点到多少？"),
        translate("Words", "连小数一起输入，不用小数点：{example} 输 {digits}").format(example=example, digits=digits),
        translate("Words", "就是这些"),
    )


def written(folder: str) -> str:
    """Where the files are."""
    return translate("Words", "已导出到 {folder}").format(folder=folder)


def closed() -> str:
    """A toast: it is on disk."""
    return translate("Words", "今天结好了")


def not_written() -> str:
    """A toast: the files were not written."""
    return translate("Words", "没有导出：磁盘写不进去，请看设备页")


def sheet() -> dict[str, str]:
    """Headings of the printed sheet."""
    return {
        "title": translate("Words", "日结单"),
        "method": translate("Words", "付款方式"),
        "orders": translate("Words", "单数"),
        "amount": translate("Words", "金额"),
        "total": translate("Words", "合计"),
        "refunded": translate("Words", "已退款"),
        "unpaid": translate("Words", "未付款"),
        "cancelled": translate("Words", "已取消"),
        "expected": translate("Words", "现金应有"),
        "counted": translate("Words", "现金点到"),
        "difference": translate("Words", "相差"),
        "by": translate("Words", "日结人"),
    }
