"""Bills of a day as WeChat Pay and Alipay write them, from a simulator's books."""

import io
import zipfile
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.providers.books import Books, SimCharge, SimRefund

BEIJING = ZoneInfo("Asia/Shanghai")
_WECHAT = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,"
    "应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,"
    "手续费,费率,订单金额,申请退款金额,费率备注"
)
_WECHAT_SUMS = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"
_ALIPAY = (
    "支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,"
    "商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,"
    "卡消费金额（元）,退款批次号/请求号,服务费（元）,分润（元）,备注"
)


def bounds(day: str) -> tuple[float, float]:
    """The day's begin and end in Beijing."""
    begins = datetime.combine(date.fromisoformat(day), datetime.min.time(), BEIJING)
    return begins.timestamp(), (begins + timedelta(days=1)).timestamp()


def wechat_bill(books: Books, day: str, mchid: str, appid: str) -> bytes:
    rows = [_wechat_row(books, each, mchid, appid) for each in books.moved(*bounds(day))]
    sums = ["0"] * len(_WECHAT_SUMS.split(","))
    lines = [_WECHAT, *(_ticked(row) for row in rows), _WECHAT_SUMS, _ticked([str(len(rows)), *sums[1:]])]
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()


def alipay_bill(books: Books, day: str, seller: str) -> bytes:
    rows = [_alipay_row(books, each) for each in books.moved(*bounds(day))]
    head = ["#支付宝业务明细查询", f"#账号：[{seller}0156]", f"#起始日期：[{day} 00:00:00]", "#----业务明细列表----"]
    details = [*head, _ALIPAY, *rows, "#----业务明细列表结束----", f"#交易合计：{len(rows)}笔"]
    sums = [
        "#支付宝业务汇总查询",
        "#----业务汇总列表----",
        "门店编号,门店名称,交易订单总笔数",
        "#----业务汇总列表结束----",
    ]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, lines in (("业务明细", details), ("业务明细(汇总)", sums)):
            archive.writestr(f"{seller}0156_{day}_{name}.csv", "\r\n".join(lines).encode("gbk"))
    return packed.getvalue()


def _wechat_row(books: Books, moved: SimCharge | SimRefund, mchid: str, appid: str) -> list[str]:
    row = dict.fromkeys(_WECHAT.split(","), "0.00")
    row |= {"公众账号ID": appid, "商户号": mchid, "商品名称": "点单, 茶", "商户数据包": "", "费率": "0.60%"}
    if isinstance(moved, SimRefund):
        currency = books.charges[moved.charge].currency
        row |= {"商户订单号": moved.charge, "交易状态": "REFUND", "货币种类": currency, "商户退款单号": moved.number}
        row |= {"退款金额": _yuan(moved.amount), "申请退款金额": _yuan(moved.amount), "退款状态": "SUCCESS"}
    else:
        row |= {"商户订单号": moved.number, "交易状态": "SUCCESS", "货币种类": moved.currency, "商户退款单号": "0"}
        row |= {"应结订单金额": _yuan(moved.taken), "订单金额": _yuan(moved.taken)}
    return list(row.values())


def _alipay_row(books: Books, moved: SimCharge | SimRefund) -> str:
    row = dict.fromkeys(_ALIPAY.split(","), "0.00")
    if isinstance(moved, SimRefund):
        row |= {"商户订单号": moved.charge, "业务类型": "退款", "订单金额（元）": f"-{_yuan(moved.amount)}"}
        row |= {"退款批次号/请求号": moved.number}
    else:
        row |= {"商户订单号": moved.number, "业务类型": "交易", "订单金额（元）": _yuan(moved.taken)}
        row |= {"退款批次号/请求号": ""}
    return ",".join(f"{value}\t" if name.endswith("号") else value for name, value in row.items())


def _ticked(values: list[str]) -> str:
    return ",".join(f"`{value}" for value in values)


def _yuan(amount: int) -> str:
    return f"{amount // 100}.{amount % 100:02d}"
