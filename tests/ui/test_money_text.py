import pytest

from ui.money_text import MoneyStyle


@pytest.mark.parametrize(
    ("style", "amount", "exact", "text"),
    [
        (MoneyStyle(), 2800, False, "¥28"),
        (MoneyStyle(), 2850, False, "¥28.50"),
        (MoneyStyle(), 2800, True, "¥28.00"),
        (MoneyStyle(), -600, False, "−¥6"),
        (MoneyStyle("CNY", "en"), 2800, False, "¥28"),
        (MoneyStyle("CNY", "zh-CN", simplified=True), 2800, False, "28 元"),
        (MoneyStyle("CNY", "zh-CN", simplified=True), 2850, True, "28.50 元"),
        (MoneyStyle("CNY", "en", simplified=True), 2800, False, "¥28"),
        (MoneyStyle("JPY"), 280, True, "¥280"),
        (MoneyStyle("KWD"), 1234, False, "KWD 1.234"),
    ],
)
def test_reads_as_the_shop_writes_money(style: MoneyStyle, amount: int, exact: bool, text: str) -> None:
    assert style.text(amount, exact=exact) == text


def test_parts_make_the_whole() -> None:
    price = MoneyStyle().price(9405)
    assert price["sign"] + price["whole"] + price["fraction"] + price["unit"] == price["text"]


@pytest.mark.parametrize(("old", "shown"), [(2200, "¥22"), (1800, ""), (1500, ""), (None, "")])
def test_strikes_out_only_a_higher_price(old: int | None, shown: str) -> None:
    assert MoneyStyle().price(1800, old=old)["old"] == shown


@pytest.mark.parametrize(("amount", "text"), [(300, "+¥3"), (-30000, "−¥300"), (0, "")])
def test_signs_a_change(amount: int, text: str) -> None:
    assert MoneyStyle().change(amount) == text


def test_money_amid_words_from_right_to_left_keeps_its_order() -> None:
    arabic = MoneyStyle("CNY", "ar")
    assert arabic.change(-300) == "\u2066−¥3\u2069"
    assert arabic.change(300) == "\u2066+¥3\u2069"
    assert arabic.price(900, old=1200)["old"] == "¥12"
    assert MoneyStyle("CNY", "ja").change(300) == "+¥3"
