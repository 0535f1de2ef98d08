"""EMVCo QR Code Specification for Payment Systems, Merchant-Presented Mode, v1.1 (November 2020)."""

from kiosk.domain.payment_qr.emv_build import assemble, merchant, order_given, template
from kiosk.domain.payment_qr.fields import Fields
from kiosk.domain.payment_qr.profile import Profile
from kiosk.domain.payment_qr.tlv import ACCOUNTS, PLAIN_ACCOUNTS, UNRESERVED, EmvCode


def build(fields: Fields) -> str:
    """Any code of the specification; what section 3 lists as mandatory must be given.

    `mai` gives the merchant accounts by tag: a text for 02 to 25, a template for 26 to 51.
    """
    values = merchant(fields)
    for name in ("mcc", "currency", "country", "name", "city"):
        fields.required(name)
    accounts = template(fields, "mai")
    if not accounts:
        raise fields.refusal("mai", "is missing: without a merchant account nobody is paid")
    for tag, account in accounts.items():
        if int(tag) not in (PLAIN_ACCOUNTS if isinstance(account, str) else ACCOUNTS):
            raise fields.refusal("mai", f"{tag}: texts stand under 02 to 25, templates under 26 to 51")
    values |= {"01": fields.text("poi", "11|12"), "54": fields.amount(), "64": template(fields, "lang")}
    values |= {str(tag): template(fields, f"unreserved{tag}") for tag in UNRESERVED}
    return assemble(values | accounts, order_given(fields))


def _more(code: EmvCode) -> dict[str, object]:
    """Accounts, language and unreserved templates, by tag."""
    accounts: object = {tag: value for tag, value in code if int(tag) in PLAIN_ACCOUNTS or int(tag) in ACCOUNTS}
    unreserved: dict[str, object] = {f"unreserved{tag}": value for tag, value in code if int(tag) in UNRESERVED}
    language = code.find("64")
    return {"mai": accounts} | unreserved | ({"lang": language} if language else {})


PROFILE = Profile("emvco_mpm", build, recognises=lambda _: True, more=_more)
