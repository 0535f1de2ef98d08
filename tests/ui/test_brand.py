from typing import Any

import pytest

from kiosk.domain.cart import Fulfilment
from kiosk.domain.catalog import Store
from ui.brand import tables, wishes
from ui.ordering import Wish
from ui.ways import ways


def store(**brand: Any) -> Store:
    return Store("s1", {"en": "Shop"}, "CNY", "Asia/Shanghai", ("en",), brand=brand)


@pytest.mark.parametrize(
    ("named", "offered"),
    [
        (None, [Fulfilment.DINE_IN, Fulfilment.TAKEAWAY]),
        ([], [Fulfilment.DINE_IN, Fulfilment.TAKEAWAY]),
        ("takeaway", [Fulfilment.DINE_IN, Fulfilment.TAKEAWAY]),
        (["takeaway"], [Fulfilment.TAKEAWAY]),
        (["takeaway", "dine_in", "takeaway"], [Fulfilment.TAKEAWAY, Fulfilment.DINE_IN]),
        (["delivery", "dine_in"], [Fulfilment.DINE_IN]),
        (["delivery", "by owl"], [Fulfilment.DINE_IN, Fulfilment.TAKEAWAY]),
    ],
)
def test_a_kiosk_offers_what_the_store_names_and_needs_no_address(named: object, offered: list[Fulfilment]) -> None:
    assert list(ways(store(fulfilments=named))) == offered


@pytest.mark.parametrize(("named", "highest"), [(40, 40), (None, 0), (0, 0), (-3, 0), (True, 0), ("12", 0), (1000, 0)])
def test_tables_are_asked_for_where_they_carry_numbers(named: object, highest: int) -> None:
    assert tables(store(tables=named)) == highest


def test_wishes_are_texts_in_languages() -> None:
    named = [{"text": {"en": "No onion"}, "categories": ["burgers"]}, {"text": {}}, "loud"]
    assert wishes(store(wishes=named)) == (Wish({"en": "No onion"}, frozenset({"burgers"})),)
    assert wishes(store()) == ()
