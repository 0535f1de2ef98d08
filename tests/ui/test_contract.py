"""ui/README.md names every property, slot and role that QML may use, and nothing else stands in its tables."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaMethod, QObject

from ui.models.cart_rows import DiscountRow, LineRow, ThumbnailRow
from ui.models.group_rows import ChoiceRow, GroupRow
from ui.models.payment_rows import DetailRow, MethodRow
from ui.models.product_row import ProductRow
from ui.models.staff_audit import AuditRow
from ui.models.staff_calls import CallRow
from ui.models.staff_closing import SumRow
from ui.models.staff_orders import LineRow as OrderLineRow
from ui.models.staff_orders import ListedRow, PileRow, StepRow
from ui.models.staff_pages import PageRow
from ui.models.staff_payments import DoubtRow
from ui.models.staff_people import ColleagueRow
from ui.models.staff_rows import StatusRow
from ui.models.staff_settings import SectionRow, SettingRow
from ui.models.staff_stock import ShelfRow, StockRow
from ui.models.staff_today import HourRow, MixRow, SoldRow, WaitingRow
from ui.models.staff_today import LineRow as ChartLineRow
from ui.qmltypes import describe
from ui.registration import TYPES
from ui.viewmodels.base import ViewModel
from ui.viewmodels.staff_door import DoorFact

TEXT = (Path(__file__).parents[2] / "ui" / "README.md").read_text(encoding="utf-8")
LEFT_ALONE = re.search(r"QML leaves alone (.*?)\n\n", TEXT, re.DOTALL)
SECTIONS = dict(re.findall(r"^### `\w+` (\w+)\n(.*?)(?=^### |\Z)", TEXT, re.DOTALL | re.MULTILINE))
ORDERING = (ProductRow, GroupRow, ChoiceRow, LineRow, DiscountRow, ThumbnailRow, MethodRow, DetailRow)
PANEL = (ListedRow, PileRow, StepRow, OrderLineRow, PageRow, StatusRow, ShelfRow, StockRow, DoubtRow)
OFFICE = (AuditRow, ColleagueRow, CallRow, SumRow, HourRow, ChartLineRow, MixRow, SoldRow, WaitingRow)
SETTING = (SectionRow, SettingRow, DoorFact)
ROWS = (*ORDERING, *PANEL, *OFFICE, *SETTING)
NOT_ROLES = {"tags", "productId"}


def words(text: str) -> set[str]:
    return {word for code in re.findall(r"`([^`\n]+)`", text) for word in re.findall(r"\w+", code)}


def members(kind: type[ViewModel]) -> set[str]:
    meta = kind.staticMetaObject  # type: ignore[attr-defined]
    first = QObject.staticMetaObject  # type: ignore[attr-defined]
    names = {str(meta.property(n).name()) for n in range(first.propertyCount(), meta.propertyCount())}
    methods = [meta.method(n) for n in range(first.methodCount(), meta.methodCount())]
    slots = {bytes(each.name()).decode() for each in methods if each.methodType() is QMetaMethod.MethodType.Slot}
    return names | {name for name in slots if not name.startswith("_")}


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
def test_every_member_is_written_down(kind: type[ViewModel]) -> None:
    assert LEFT_ALONE
    assert members(kind) - words(SECTIONS[kind.__name__]) - words(LEFT_ALONE[1]) == set()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.__name__)
def test_every_role_is_written_down(row: type) -> None:
    assert {each.name for each in fields(row)} - words(TEXT) - NOT_ROLES == set()


def test_qmllint_knows_every_type() -> None:
    text = describe()
    assert all(f'name: "{kind.__name__}"' in text for kind in TYPES)
    assert text.count("{") == text.count("}")
