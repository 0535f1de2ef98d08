"""What a menu may be filtered by."""

import pytest

from ui.models.arrangement import Stock, filters


@pytest.mark.parametrize(
    ("stock", "offered"),
    [
        (Stock(), set()),
        (Stock(tags=frozenset({"new"})), set()),
        (Stock(tags=frozenset({"vegetarian"})), {"vegetarian"}),
        (Stock(tags=frozenset({"spicy"}), allergens=("milk",)), {"not-spicy", "allergens"}),
    ],
    ids=["nothing", "no food", "vegetarian", "spicy, with milk"],
)
def test_a_filter_is_offered_where_it_tells_products_apart(stock: Stock, offered: set[str]) -> None:
    assert filters(stock) == offered
