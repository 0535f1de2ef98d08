import pytest

from kiosk.domain.presented_codes import Wallet, wallet_of


@pytest.mark.parametrize("first", range(10, 16))
def test_wechat_s_have_18_digits(first: int) -> None:
    assert wallet_of(f"{first}" + "7" * 16) is Wallet.WECHAT
    assert wallet_of(f"{first}" + "7" * 15) is wallet_of(f"{first}" + "7" * 17) is None


@pytest.mark.parametrize("first", range(25, 31))
def test_alipay_s_have_16_to_24_digits(first: int) -> None:
    for more in range(14, 23):
        assert wallet_of(f" {first}" + "7" * more + "\r") is Wallet.ALIPAY
    assert wallet_of(f"{first}" + "7" * 13) is wallet_of(f"{first}" + "7" * 23) is None


@pytest.mark.parametrize(
    "text", ["", "16" + "7" * 16, "09" + "7" * 16, "24" + "7" * 16, "31" + "7" * 16, "１３" + "7" * 16, "A012"]
)
def test_all_else_is_none(text: str) -> None:
    assert wallet_of(text) is None
