"""WeChat Pay's bill of a day (下载账单, 交易账单): every trade and refund as a row, each value after a backtick."""

from collections.abc import Mapping

from kiosk.central.payments.port import BillEntry
from kiosk.central.payments.providers.bills import minor, rows_below


def read_bill(content: bytes) -> tuple[BillEntry, ...]:
    """The entries of a downloaded bill. Raises `ValueError` when it is none, or a sum is missing."""
    text = content.decode("utf-8-sig")
    return tuple(_entry(row) for row in rows_below("商户订单号", text, "总", between=",`"))


def _entry(row: Mapping[str, str]) -> BillEntry:
    back = row["交易状态"] != "SUCCESS"  # REFUND, or REVOKED: a payment by code that was taken back
    sum_of = ("申请退款金额", "退款金额") if back else ("订单金额", "应结订单金额")
    amount = next((minor(row[name]) for name in sum_of if row.get(name)), None)
    if amount is None:
        raise ValueError(f"a row has no {sum_of[0]}")
    return BillEntry(row["商户订单号"], amount, row["货币种类"], (row["商户退款单号"] or "revoked") if back else "")
