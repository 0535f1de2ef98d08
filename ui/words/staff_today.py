"""Words of the panel's first page."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def now(moment: datetime) -> str:
    """The day and the time, beside the page's title."""
    day = (
        translate("Words", "星期一"),
        translate("Words", "星期二"),
        translate("Words", "星期三"),
        translate("Words", "星期四"),
        translate("Words", "星期五"),
        translate("Words", "星期六"),
        translate("Words", "星期日"),
    )[moment.weekday()]
    return translate("Words", "{month} 月 {date} 日 {day}，{time}").format(
        month=moment.month, date=moment.day, day=day, time=f"{moment:%H:%M}"
    )


def trend(change: str) -> str:
    """How a figure compares with the same hours a week ago."""
    if not change:
        return translate("Words", "上周此时还没有")
    return translate("Words", "比上周此时 {change}").format(change=change)


def orders(count: int) -> str:
    """So many orders."""
    return translate("Words", "{count} 单").format(count=count)


def sold(quantity: int) -> str:
    """So many of a product."""
    return translate("Words", "{quantity} 份").format(quantity=quantity)


def hour(number: int, today: str, before: str) -> str:
    """A bar of the chart, for who does not see it."""
    return translate("Words", "{hour} 点：今天 {today}，上周 {before}").format(hour=number, today=today, before=before)
