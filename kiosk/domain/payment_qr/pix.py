"""Pix: Banco Central do Brasil, Manual do BR Code (v2.0.1) and Manual de Padrões para Iniciação do Pix."""

import unicodedata
from collections.abc import Mapping

from kiosk.domain.payment_qr.emv_build import Filling, additional, assemble, merchant
from kiosk.domain.payment_qr.fields import Fields
from kiosk.domain.payment_qr.profile import Profile
from kiosk.domain.payment_qr.tlv import EmvCode

GUI = "br.gov.bcb.pix"
LONGEST_NAME, LONGEST_CITY, LONGEST_TXID = 25, 15, 25
NO_TXID = "***"
"""What the manual (ID 62-05) has written when the receiver names no transaction."""


def build(fields: Fields) -> str:
    """A static code (`key`), a dynamic one (`url`) or one that only offers a recurrence (`recUrl`)."""
    kind = fields.text("type", "static|dynamic|recurrence") or "static"
    later = fields.text("subscriptionUrl") or fields.text("recUrl")
    account: dict[str, Filling] = {"00": GUI}
    if kind == "static":
        description, withdrawal = fields.text("description"), fields.text("fss", "[0-9]{8}")
        account |= {"01": fields.required("key", longest=77), "02": description, "03": withdrawal}
    elif kind == "dynamic":
        account["25"] = fields.required("url", longest=77)
    elif later is None:
        raise fields.refusal("recUrl", "is missing")
    name, city = _plain(fields.required("name"), fields.required("city"))
    transaction = (fields.text("txid") or NO_TXID)[:LONGEST_TXID]
    values = merchant(fields, ("name", "city", "reference"), mcc="0000", currency="986", country="BR")
    values |= {"01": fields.text("poi", "11|12"), "26": account, "54": fields.amount()}
    values |= {"59": name[:LONGEST_NAME], "60": city[:LONGEST_CITY]}
    values["62"] = {**additional(fields, ("reference",)), "05": transaction}
    values["80"] = {"00": GUI, "25": later} if later else None
    return assemble(values)


def _plain(name: str, city: str) -> tuple[str, str]:
    """Both in the unaccented capitals of the manual's examples when either has accents; else both as they are."""
    if name.isascii() and city.isascii():
        return name, city
    return _unaccented(name), _unaccented(city)


def _unaccented(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.upper())
    return "".join(each for each in parts if not unicodedata.combining(each))


def _more(code: EmvCode) -> Mapping[str, str]:
    account = code.account(GUI) or ""
    kind = "static" if code.text(account, "01") else "dynamic" if code.text(account, "25") else "recurrence"
    later = code.text("80", "25") or ""
    read = {"type": kind, "txid": code.text("62", "05"), "recUrl" if "/rec/" in later else "subscriptionUrl": later}
    return {name: text for name, text in read.items() if text}


PROFILE = Profile("pix", build, (GUI,), {"01": "key", "02": "description", "03": "fss", "25": "url"}, more=_more)
