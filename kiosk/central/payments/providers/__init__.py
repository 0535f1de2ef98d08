"""The providers that stand behind the port, one file each, and the ones an account is set up for."""

from collections.abc import Callable
from datetime import datetime

from kiosk.central.payments.providers.alipay import ALIPAY, Alipay
from kiosk.central.payments.providers.stripe import STRIPE, StripeCheckout
from kiosk.central.payments.providers.wechat import WECHAT, WeChatPay
from kiosk.central.settings import CentralSettings

__all__ = ["ALIPAY", "STRIPE", "WECHAT", "Alipay", "StripeCheckout", "WeChatPay", "configured"]


def configured(
    settings: CentralSettings, base_url: Callable[[], str], clock: Callable[[], datetime]
) -> dict[str, WeChatPay | Alipay | StripeCheckout]:
    """The providers of the accounts that are set up, by method. Raises `UnusableKey`."""

    def notified_at(provider: str) -> Callable[[], str]:
        return lambda: f"{base_url()}/v1/notify/{provider}"

    found: dict[str, WeChatPay | Alipay | StripeCheckout] = {}
    if settings.wechat_pay is not None:
        found[WECHAT] = WeChatPay(settings.wechat_pay, notified_at(WECHAT), clock)
    if settings.alipay is not None:
        found[ALIPAY] = Alipay(settings.alipay, notified_at(ALIPAY), clock)
    if settings.stripe is not None:
        found[STRIPE] = StripeCheckout(settings.stripe, lambda: f"{base_url()}/paid", clock)
    return found
