"""Public standards of payment codes as a shop meets them: what they are called, and where the order's number goes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from kiosk.domain.text import Text

_LANGUAGES: Final = ("zh-CN", "en", "ja", "ko", "ar")


@dataclass(frozen=True, slots=True)
class PaymentStandard:
    """`brand` is short and the same in every language; `names` is what customers read where that is another word.

    `reference` is the field, with its room in characters, which goes to the payer's bank and comes back on the shop's
    statement; `amount` the field of the amount in major units.
    """

    brand: str
    reference: tuple[str, int] | None = None
    amount: str = "amount"
    names: Text = field(default_factory=dict)

    @property
    def name(self) -> Text:
        """What customers read, in every language of the screens."""
        return self.names or dict.fromkeys(_LANGUAGES, self.brand)


PAYMENT_STANDARDS: Final[Mapping[str, PaymentStandard]] = {
    "promptpay": PaymentStandard("PromptPay"),
    "pix": PaymentStandard("Pix", ("txid", 25)),
    "vietqr": PaymentStandard("VietQR", ("purpose", 25)),
    "vnpayqr": PaymentStandard("VNPAY-QR", ("bill", 25)),
    "paynow": PaymentStandard("PayNow", ("bill", 25)),
    "sgqr": PaymentStandard("SGQR", ("bill", 25)),
    "duitnow": PaymentStandard("DuitNow QR", ("bill", 25)),
    "qris": PaymentStandard("QRIS", ("bill", 25)),
    "upi": PaymentStandard("UPI", ("tr", 35), amount="am"),
    "fps_hk": PaymentStandard(
        "FPS", ("bill", 25), names={"zh-CN": "转数快", "en": "FPS", "ja": "FPS", "ko": "FPS", "ar": "FPS"}
    ),
    "epc": PaymentStandard(
        "SEPA",
        ("text", 140),
        names={"zh-CN": "SEPA 转账", "en": "SEPA transfer", "ja": "SEPA送金", "ko": "SEPA 이체", "ar": "تحويل SEPA"},
    ),
    "swiss_qr": PaymentStandard(
        "QR-bill",
        ("message", 140),
        names={"zh-CN": "QR 账单", "en": "QR-bill", "ja": "QR請求書", "ko": "QR 청구서", "ar": "فاتورة QR"},
    ),
    "emvco_mpm": PaymentStandard(
        "EMV QR",
        ("bill", 25),
        names={
            "zh-CN": "银行扫码",
            "en": "Bank QR code",
            "ja": "銀行QRコード",
            "ko": "은행 QR 코드",
            "ar": "رمز QR المصرفي",
        },
    ),
}
"""By the names of `kiosk.domain.payment_qr`. PromptPay has a reference for bills only."""
