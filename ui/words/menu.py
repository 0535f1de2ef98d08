"""Words of the menu: cards, categories, search."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalog import Hours
from ui.words.counts import counts
from ui.words.listing import clauses, names

translate = QCoreApplication.translate


def rating(average: float) -> str:
    """A mean of stars: 4.9."""
    return f"{average:.1f}"


def sold(count: int) -> str:
    """Sales of a month, rounded down from a thousand on."""
    figure = f"{count // 100 * 100}+" if count >= 1000 else str(count)  # noqa: PLR2004
    return translate("Words", "月售 {figure}").format(figure=figure)


def reviews_and_sales(reviews: int, count: int) -> str:
    """How many spoke of it and how many bought it."""
    parts = [counts.reviews(reviews)] if reviews else []
    parts += [sold(count)] if count else []
    return clauses(parts)


def sold_out() -> str:
    """Why a card has no button, and what to do."""
    return translate("Words", "今日售罄，明日再来")


def sold_at(hours: Iterable[Hours]) -> str:
    """When it can be had."""
    return translate("Words", "{times} 供应").format(times=_times(hours))


def deal() -> str:
    """Badge of a reduced price."""
    return translate("Words", "限时优惠")


def popular() -> str:
    """Badge of what many order."""
    return translate("Words", "人气")


def new() -> str:
    """Badge of what is new."""
    return translate("Words", "新品")


def vegetarian() -> str:
    """A filter."""
    return translate("Words", "素食")


def not_spicy() -> str:
    """A filter."""
    return translate("Words", "不辣")


def avoided_allergens(count: int) -> str:
    """The filter that opens the list of allergens, with how many are avoided."""
    label = translate("Words", "避开过敏原")
    return f"{label} {count}" if count else label


def nothing_here() -> str:
    """An empty category."""
    return translate("Words", "这一类现在没有可以点的，换一类看看")


def nothing_matches() -> str:
    """Filters that leave nothing."""
    return translate("Words", "没有符合条件的，去掉一个条件试试")


def found(count: int) -> str:
    """Search results."""
    return counts.found(count)


def found_nothing(query: str) -> str:
    """No search results, and what to do."""
    return translate("Words", "没有找到“{query}”，换个词或拼音首字母试试").format(query=query)


def daily_hours(hours: Iterable[Hours]) -> str:
    """When a promotion runs."""
    times = _times(hours)
    return translate("Words", "每日 {times}").format(times=times) if times else ""


def headline() -> str:
    """The question of the start screen, where the shop has none of its own."""
    return translate("Words", "想要点什么？")


def _times(hours: Iterable[Hours]) -> str:
    spans = sorted({(each.start, each.end) for each in hours})
    return names(f"{start:%-H:%M}–{end:%-H:%M}" for start, end in spans)
