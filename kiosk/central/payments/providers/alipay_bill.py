"""Alipay's bill of a day (查询对账单下载地址): a ZIP with a table of every trade and one of sums, in GBK."""

import io
import zipfile
from collections.abc import Mapping
from typing import Final

from kiosk.central.payments.port import BillEntry
from kiosk.central.payments.providers.bills import minor, rows_below

CURRENCY: Final = "CNY"
_LARGEST: Final = 64 * 1024 * 1024


def read_bill(content: bytes) -> tuple[BillEntry, ...]:
    """The entries of a downloaded bill. Raises `ValueError` when it is none, or a sum is missing."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            texts = [_text(archive, each) for each in archive.infolist()]
    except zipfile.BadZipFile as fault:
        raise ValueError("it is no ZIP file") from fault
    tables = [text for text in texts if "业务明细列表结束" in text]
    if len(tables) != 1:
        raise ValueError("it has no table of trades")
    return tuple(_entry(row) for row in rows_below("商户订单号", tables[0], "#"))


def _text(archive: zipfile.ZipFile, file: zipfile.ZipInfo) -> str:
    if file.file_size > _LARGEST:
        raise ValueError("it is too long")
    return archive.read(file).decode("gbk")


def _entry(row: Mapping[str, str]) -> BillEntry:
    amount = minor(row["订单金额（元）"])
    if amount is None:
        raise ValueError("a row has no sum")
    back = row["业务类型"] != "交易"
    return BillEntry(row["商户订单号"], abs(amount), CURRENCY, (row["退款批次号/请求号"] or "unnamed") if back else "")
