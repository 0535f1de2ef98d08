"""Why central refused an entry of an order, in words for staff."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def why(code: str) -> str:
    """What is wrong, and what staff can do."""
    match code:
        case "order-already-paid":
            return translate("Words", "这一单已经付过了，请看要不要退款")
        case "order-refused" | "follows-refused":
            return translate("Words", "这一单前面有一条没被接受，请先看那一条")
        case "amount-differs":
            return translate("Words", "收的钱和应付的钱不一样，请核对")
        case "attempt-not-paid":
            return translate("Words", "总部没有查到这笔付款，请核对收款")
        case "refund-not-made":
            return translate("Words", "退款还没有完成，请在总部退款")
        case "price-differs":
            return translate("Words", "价格和总部算的不一样，请核对")
        case "unknown-product" | "invalid-selection":
            return translate("Words", "有商品已经不卖了，请和顾客确认")
        case "illegal-transition":
            return translate("Words", "这一单已经不能这样改了，请核对状态")
        case "sold-out" | "oversold":
            return translate("Words", "卖出的比剩下的多。顾客拿着号：请换一样，或者取消这一单；收了钱的请退款")
        case "unreadable":
            return translate("Words", "这台机器读不出这条记录了，请联系技术支持")
        case "foreign-order" | "conflict" | "not-placed" | "tracking-token-clash":
            return translate("Words", "记录对不上（{code}），请联系技术支持").format(code=code)
        case _:
            return translate("Words", "总部不接受（{code}），请联系技术支持").format(code=code)
