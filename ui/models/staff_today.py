"""A day's figures as rows of charts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.terminal import DayFigures, Pile
from kiosk.terminal.catalog import CatalogEdition
from kiosk.terminal.orders import Sold
from ui.models.product_row import Reading
from ui.money_text import MINUS, MoneyStyle
from ui.pictures import Pictures, tint_of
from ui.words import staff_orders
from ui.words import staff_today as words

_OPEN: Final = range(8, 21)
"""Hours that the chart shows even when nothing was sold in them."""
_LINES: Final = 3
_ROUND: Final = (1, 2, 3, 4, 5, 6, 8, 10)
_SHOWN: Final = (Pile.UNPAID, Pile.MAKING, Pile.READY)
_KINDS: Final = {Pile.UNPAID: "warn", Pile.MAKING: "info", Pile.READY: "success"}


@dataclass(frozen=True, slots=True)
class HourRow:
    """The roles of a bar: shares are of the chart's height."""

    hour: int
    share: float
    before: float
    present: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class LineRow:
    """The roles of a line across the chart."""

    place: int
    share: float
    label: str


@dataclass(frozen=True, slots=True)
class MixRow:
    """The roles of a way to pay: `share` is of all money."""

    method: str
    place: int
    label: str
    amount: str
    share: float
    percent: str


@dataclass(frozen=True, slots=True)
class SoldRow:
    """The roles of a product: `share` is of the one sold most."""

    productId: str
    name: str
    picture: str
    tint: str
    quantity: str
    share: float


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """The roles of a pile that waits."""

    pileId: str
    label: str
    count: int
    kind: str


@dataclass(frozen=True, slots=True)
class Trend:
    """How a figure compares: `good`, `bad`, or `same`."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The bars, and the lines behind them."""

    hours: tuple[HourRow, ...]
    lines: tuple[LineRow, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """All that the page shows."""

    figures: DayFigures
    now: datetime
    chart: Chart
    mix: tuple[MixRow, ...]
    best: tuple[SoldRow, ...]
    slowest: tuple[SoldRow, ...]
    waiting: tuple[WaitingRow, ...]


def read_today(figures: DayFigures, catalog: CatalogEdition, reading: Reading, pictures: Pictures) -> Today:
    """The page in the language on screen; in the background."""
    most = figures.best[0].quantity if figures.best else 1
    named = {each.product for each in figures.best}
    slow = [each for each in figures.slowest if each.product not in named]
    return Today(
        figures=figures,
        now=reading.local,
        chart=chart(figures, reading.money),
        mix=mix_rows(figures, reading.money),
        best=sold_rows(figures.best, most, catalog, reading, pictures),
        slowest=sold_rows(slow, most, catalog, reading, pictures),
        waiting=waiting_rows(figures),
    )


def trend(now: int, before: int) -> Trend:
    """A change in percent."""
    if not before:
        return Trend(words.trend(""), "same")
    change = (now - before) * 1000 // before / 10
    sign = "+" if change > 0 else MINUS if change < 0 else "±"
    return Trend(words.trend(f"{sign}{abs(change):g}%"), "good" if change > 0 else "bad" if change < 0 else "same")


def chart(figures: DayFigures, money: MoneyStyle) -> Chart:
    """Sales by hour against the same day a week ago."""
    today, before = figures.today.by_hour, figures.before.by_hour
    top = _top(max(*today, *before))
    used = [hour for hour in range(24) if today[hour] or before[hour] or hour == figures.hour or hour in _OPEN]
    hours = (
        HourRow(
            hour, today[hour] / top, before[hour] / top, hour == figures.hour,
            words.hour(hour, money.text(today[hour]), money.text(before[hour])),
        )
        for hour in range(min(used), max(used) + 1)
    )  # fmt: skip
    lines = (LineRow(each, each / _LINES, money.text(top * each // _LINES)) for each in range(_LINES + 1))
    return Chart(tuple(hours), tuple(lines))


def mix_rows(figures: DayFigures, money: MoneyStyle) -> tuple[MixRow, ...]:
    """What came in by which method, most first."""
    whole = sum(figures.mix.values())
    ordered = sorted(figures.mix.items(), key=lambda each: -each[1])
    return tuple(
        MixRow(
            method, place, staff_orders.method(method), money.text(amount), amount / whole,
            f"{round(amount * 100 / whole)}%",
        )
        for place, (method, amount) in enumerate(ordered)
        if amount
    )  # fmt: skip


def sold_rows(
    sold: Sequence[Sold], most: int, catalog: CatalogEdition, reading: Reading, pictures: Pictures
) -> tuple[SoldRow, ...]:
    """Products with how many were sold, as bars."""
    found = catalog.products([each.product for each in sold])
    known = {product.id: product for product in found}
    rows = []
    for each in sold:
        product = known.get(each.product)
        picture = pictures.address(product.pictures[0]) if product and product.pictures else ""
        tint = tint_of(product.tint if product else None, each.product)
        share = each.quantity / max(most, 1)
        rows.append(SoldRow(each.product, reading.text(each.name), picture, tint, words.sold(each.quantity), share))
    return tuple(rows)


def waiting_rows(figures: DayFigures) -> tuple[WaitingRow, ...]:
    """Orders that somebody has to see to."""
    return tuple(WaitingRow(pile.value, staff_orders.pile(pile), figures.piles[pile], _KINDS[pile]) for pile in _SHOWN)


def _top(most: int) -> int:
    """The chart's top: a round figure that divides by the lines."""
    unit = 100 * _LINES
    while True:
        for step in _ROUND:
            if unit * step >= most:
                return unit * step
        unit *= 10
