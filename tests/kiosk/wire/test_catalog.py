from datetime import UTC, date, datetime, time
from fractions import Fraction
from pathlib import Path

import pytest
from pydantic import ValidationError

from kiosk.domain.catalog import AmountOff, Bundle, BundleItem, Hours, NthItem, PercentOff, Scope
from kiosk.wire.catalog import CatalogDocument, HoursDocument, TaxDocument
from tests.shops import DEMO_SHOPS, noodle_bar, written


@pytest.fixture
def document() -> CatalogDocument:
    return CatalogDocument.model_validate_json(written(noodle_bar()))


def test_the_store_in_the_shops_words(document: CatalogDocument) -> None:
    store = document.store.to_domain()
    assert (store.currency, store.timezone, store.languages) == ("CNY", "Asia/Shanghai", ("zh-CN", "en"))
    assert (store.tax.rate, store.tax.included) == (Fraction(6), True)
    assert store.brand == {"hero": ["steaming-bowl.webp"]}


def test_promotions_of_each_kind(document: CatalogDocument) -> None:
    promotions = [promotion.to_domain() for promotion in document.promotions]
    pair = Bundle((BundleItem(frozenset({"beef"}), 1), BundleItem(frozenset({"tea"}), 2)), 4000)
    assert [promotion.deal for promotion in promotions] == [PercentOff(10), AmountOff(500, 5000), NthItem(2, 50), pair]
    assert promotions[0].scope == Scope(frozenset(), frozenset({"soups"}))
    assert (promotions[0].first_day, promotions[0].last_day) == (date(2026, 1, 1), date(2026, 12, 31))
    assert promotions[1].code == "BIG"


def test_products_with_options_rules_variants_and_combos(document: CatalogDocument) -> None:
    beef, tea, meal = (product.to_domain() for product in document.products)
    assert beef.rules[0].excludes == {"extras": frozenset({"egg"})}
    assert [(variant.price, variant.stock) for variant in tea.variants] == [(900, 3), (1200, None)]
    assert tea.variant_options == {"size"}
    assert tea.hours == (Hours(frozenset({1, 2}), time(6, 30), time(0)),)
    slot = meal.slot("main")
    assert slot is not None
    assert [choice.product for choice in slot.choices] == ["beef", "tea"]


def test_until_midnight_means_the_end_of_the_day() -> None:
    hours = HoursDocument.model_validate_json('{"days": [1], "from": "06:30", "to": "24:00"}').to_domain()
    monday = datetime(2026, 11, 23, 23, 59, tzinfo=UTC)
    assert hours.contains(monday)
    assert not hours.contains(monday.replace(day=24, hour=0))


@pytest.mark.parametrize(("rate", "wanted"), [('"8.875"', Fraction(71, 8)), ("8.875", Fraction(71, 8)), ("19", 19)])
def test_tax_rates_are_exact(rate: str, wanted: Fraction) -> None:
    assert TaxDocument.model_validate_json(f'{{"rate": {rate}}}').to_domain().rate == wanted


def test_our_own_names_for_keys_are_not_the_file_s() -> None:
    with pytest.raises(ValidationError):
        HoursDocument.model_validate_json('{"days": [1], "start": "06:30", "end": "24:00"}')


@pytest.mark.parametrize("path", DEMO_SHOPS, ids=lambda path: path.parent.name)
def test_the_demo_shops_become_the_shops_words(path: Path) -> None:
    document = CatalogDocument.model_validate_json(path.read_bytes())
    assert len({product.to_domain().id for product in document.products}) == len(document.products)
