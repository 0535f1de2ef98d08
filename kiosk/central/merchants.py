"""The chain's accounts with payment providers, as they are set up.

What is secret is a `SecretStr` or stands in a file of its own; neither is ever printed or logged.
"""

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator

_SECONDS = Field(default=8.0, gt=0, le=60)


class _Account(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class WeChatPayAccount(_Account):
    """A merchant of WeChat Pay APIv3.

    `private_key` is the merchant's own key, with the serial of its certificate. WeChat Pay proves itself either by its
    public key (`public_key_id` begins with `PUB_KEY_ID_`) or by platform certificates, which are fetched; during a
    change-over both may be in use.
    """

    mchid: str
    appid: str
    serial: str
    private_key: Path
    api_v3_key: SecretStr = Field(min_length=32, max_length=32)
    public_key_id: str = ""
    public_key: Path | None = None
    base_url: str = "https://api.mch.weixin.qq.com"
    description: str = Field(default="点单", min_length=1, max_length=127)
    seconds: float = _SECONDS

    @model_validator(mode="after")
    def _whole(self) -> "WeChatPayAccount":
        if bool(self.public_key_id) != (self.public_key is not None):
            raise ValueError("public_key_id and public_key belong together")
        return self


class AlipayAccount(_Account):
    """An Alipay application that signs with RSA2; `public_key` is Alipay's, not the application's own."""

    app_id: str
    private_key: Path
    public_key: Path
    seller_id: str = ""
    base_url: str = "https://openapi.alipay.com/gateway.do"
    qr_hosts: tuple[str, ...] = ("qr.alipay.com",)
    description: str = Field(default="点单", min_length=1, max_length=127)
    seconds: float = _SECONDS


class StripeAccount(_Account):
    """A Stripe account whose Checkout pages customers pay on. `webhook_secret` begins with `whsec_`."""

    secret_key: SecretStr
    webhook_secret: SecretStr
    base_url: str = "https://api.stripe.com"
    qr_scheme: Literal["https", "http"] = "https"
    qr_hosts: tuple[str, ...] = ("checkout.stripe.com",)
    description: str = Field(default="Order", min_length=1, max_length=127)
    seconds: float = _SECONDS
