from datetime import date

import pytest

from kiosk.terminal import DayFigures, DaySales, Pile
from ui.models.staff_today import chart, mix_rows, trend
from ui.money_text import MoneyStyle


def sales(**hours: int) -> DaySales:
    """A day's sales in minor units, by hours named `at_12`."""
    by_hour = [0] * 24
    for name, amount in hours.items():
        by_hour[int(name.removeprefix("at_"))] = amount
    return DaySales(date(2026, 11, 22), len(hours), sum(hours.values()), tuple(by_hour), (0,) * 24)


def figures(today: DaySales, before: DaySales, **mix: int) -> DayFigures:
    return DayFigures(today, before, 12, mix, (), (), dict.fromkeys(Pile, 0))


def test_bars_stand_below_a_round_top_that_the_lines_divide() -> None:
    made = chart(figures(sales(at_9=14_00, at_12=42_00), sales(at_12=51_00, at_22=3_00)), MoneyStyle())
    assert [line.label for line in made.lines] == ["¥0", "¥20", "¥40", "¥60"]
    assert [line.share for line in made.lines] == pytest.approx([0, 1 / 3, 2 / 3, 1])
    bars = {bar.hour: bar for bar in made.hours}
    assert sorted(bars) == list(range(8, 23))
    assert (bars[12].share, bars[12].before, bars[12].present) == pytest.approx((0.7, 0.85, True))
    assert (bars[9].share, bars[22].before, bars[22].present) == pytest.approx((14 / 60, 0.05, False))
    assert bars[12].spoken == "12 点：今天 ¥42，上周 ¥51"


def test_a_day_without_sales_has_a_chart_too() -> None:
    made = chart(figures(sales(), sales()), MoneyStyle())
    assert {bar.share for bar in made.hours} == {0}
    assert [line.label for line in made.lines] == ["¥0", "¥1", "¥2", "¥3"]


def test_ways_to_pay_are_shares_of_all_money() -> None:
    rows = mix_rows(figures(sales(), sales(), counter=25_00, wechat=75_00, alipay=0), MoneyStyle())
    assert [(row.label, row.amount, row.share, row.percent) for row in rows] == [
        ("微信", "¥75", 0.75, "75%"),
        ("柜台", "¥25", 0.25, "25%"),
    ]


@pytest.mark.parametrize(
    ("now", "before", "text", "kind"),
    [
        (108, 100, "比上周此时 +8%", "good"),
        (984, 1000, "比上周此时 −1.6%", "bad"),
        (100, 100, "比上周此时 ±0%", "same"),
        (100, 0, "上周此时还没有", "same"),
    ],
)
def test_a_figure_stands_beside_last_weeks(now: int, before: int, text: str, kind: str) -> None:
    found = trend(now, before)
    assert (found.text, found.kind) == (text, kind)
