"""A day's sums as rows, and as a sheet to print."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from kiosk.terminal import DayCount
from ui.money_text import MoneyStyle
from ui.words import staff_closing as words
from ui.words import staff_orders


@dataclass(frozen=True, slots=True)
class SumRow:
    """The roles of a method: how many orders it paid, and how much it brought."""

    method: str
    label: str
    orders: str
    amount: str


def sum_rows(day: DayCount, money: MoneyStyle) -> tuple[SumRow, ...]:
    """What each method brought."""
    return tuple(
        SumRow(
            each.method,
            staff_orders.method(each.method),
            words.orders(each.orders),
            money.text(each.total, exact=True),
        )
        for each in day.methods
    )


def sheet(day: DayCount, money: MoneyStyle, shop: str, counted: int | None, author: str) -> str:
    """The day as a page of HTML, such as `QTextDocument` takes."""
    heads = words.sheet()
    rows = [(row.label, row.orders, row.amount) for row in sum_rows(day, money)]
    rows += [
        (heads["total"], words.orders(day.orders), money.text(day.total, exact=True)),
        (heads["refunded"], "", money.text(day.refunded, exact=True)),
        (heads["unpaid"], words.orders(day.unpaid), ""),
        (heads["cancelled"], words.orders(day.cancelled), ""),
        (heads["expected"], "", money.text(day.cash, exact=True)),
    ]
    if counted is not None:
        rows.append((heads["counted"], "", money.text(counted, exact=True)))
        rows.append((heads["difference"], "", money.text(counted - day.cash, exact=True)))
    return _page(heads, f"{shop} {day.day.isoformat()}", rows, f"{heads['by']} {author}")


def _page(heads: Mapping[str, str], title: str, rows: list[tuple[str, str, str]], foot: str) -> str:
    table_rows = [(heads["method"], heads["orders"], heads["amount"]), *rows]
    cells = "".join(f"<tr>{''.join(map(_cell, row, ('left', 'right', 'right')))}</tr>" for row in table_rows)
    table = f"<table width='100%' border='1' cellspacing='0' cellpadding='6'>{cells}</table>"
    return f"<h1>{escape(heads['title'])}</h1><h2>{escape(title)}</h2>{table}<p>{escape(foot)}</p>"


def _cell(text: str, side: str) -> str:
    return f"<td align='{side}'>{escape(text)}</td>"
