"""Words of payments that somebody should look at."""

from typing import Final, assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.payments import AttemptState
from kiosk.wire.payments import DifferenceKind

translate = QCoreApplication.translate

_HELD: Final = "payment-held"
_REFUSED: Final = "qr-refused"


def count(payments: int, *, asked: bool) -> str:
    """How many there are, and whether central was heard."""
    if not asked:
        return translate("Words", "总部没有回答，这里只有本机的 {count} 笔").format(count=payments)
    return translate("Words", "{count} 笔要看一下").format(count=payments) if payments else ""


def numbered(payment: str, number: str) -> str:
    """A payment with the number that stands on the customer's slip."""
    return translate("Words", "{payment}，编号 {number}").format(payment=payment, number=number)


def here(state: AttemptState | None) -> str:
    """What this terminal knows."""
    match state:
        case None:
            return translate("Words", "本机：不是这台机器收的")
        case AttemptState.UNKNOWN:
            return translate("Words", "本机：不知道付了没有")
        case AttemptState.CLOSING:
            return translate("Words", "本机：正在关闭")
        case AttemptState.PAID_LATE | AttemptState.REFUNDING:
            return translate("Words", "本机：付晚了，钱正在退回")
        case _:
            return translate("Words", "本机：还在等顾客付款")


def there(problem: str | None, taken: str, *, asked: bool) -> str:
    """What central knows."""
    if not asked:
        return translate("Words", "总部：没有回答")
    if problem is None:
        return translate("Words", "总部：没有问题，正在等结果")
    if problem == _HELD:
        return translate("Words", "总部：收到 {amount}，和订单对不上，先扣住了").format(amount=taken)
    if problem == _REFUSED:
        return translate("Words", "总部：付款码不对，没有给顾客看")
    return translate("Words", "总部：退款没有退成，{problem}").format(problem=problem)


def advice(problem: str | None, state: AttemptState | None) -> str:
    """What to do about it."""
    if problem == _HELD:
        return translate("Words", "请顾客重新付款，把这笔退回去；订单不要先做")
    if problem == _REFUSED:
        return translate("Words", "请顾客换一种付款方式，并告诉总部")
    if problem is not None:
        return translate("Words", "请告诉总部，由总部联系支付公司")
    if state is AttemptState.UNKNOWN:
        return translate("Words", "请顾客不要重复付款，等一两分钟再问一次")
    return translate("Words", "不用处理，有结果会自己更新")


def badge(problem: str | None, state: AttemptState | None) -> tuple[str, str]:
    """How it stands, and the kind of its badge."""
    if problem is not None:
        return translate("Words", "要处理"), "error"
    if state is AttemptState.UNKNOWN:
        return translate("Words", "没有结果"), "warn"
    return translate("Words", "进行中"), "info"


def to_confirm() -> tuple[tuple[str, str], str, str, str]:
    """Of a payment by the shop's own code: its badge with the kind, what is known here, who knows more, what to do."""
    return (
        (translate("Words", "等店员确认"), "warn"),
        translate("Words", "本机：收款码给顾客看过了"),
        translate("Words", "到没到账，只有收款账户里看得到"),
        translate("Words", "看一下收款账户，再到“订单”里点“钱到账了”或“没有到账”"),
    )


def difference_badge() -> tuple[str, str]:
    """A provider's bill and the books differ, and the kind of the badge."""
    return translate("Words", "对账不符"), "error"


def in_the_books(amount: str) -> str:
    """What central's books say."""
    return translate("Words", "我们的账：{amount}").format(amount=amount)


def on_the_bill(amount: str) -> str:
    """What the provider's bill says."""
    return translate("Words", "支付公司的账单：{amount}").format(amount=amount)


def difference_advice(kind: DifferenceKind) -> str:
    """What to do about it."""
    match kind:
        case DifferenceKind.PAYMENT_MISSING_HERE:
            return translate("Words", "收了钱却没有订单：查上面有没有这一笔；不是本店的，请总部在支付公司后台退回")
        case DifferenceKind.PAYMENT_MISSING_THERE:
            return translate("Words", "订单算已付，账单上却没有：请总部拿编号问支付公司；没回答之前不要退款")
        case DifferenceKind.OTHER_SUM:
            return translate("Words", "收的钱和订单不一样：对一下小票，多退少补")
        case DifferenceKind.REFUND_MISSING_HERE:
            return translate("Words", "钱退了，不是这里退的：问总部是谁在支付公司后台退的，并在订单上记下")
        case DifferenceKind.REFUND_MISSING_THERE:
            return translate("Words", "告诉过顾客钱退了，账单上却没有：请总部拿编号问支付公司")
        case DifferenceKind.OTHER_REFUND:
            return translate("Words", "退的钱不是要退的数：请总部拿编号问支付公司")
        case _:
            assert_never(kind)


def asked_again() -> str:
    """A toast."""
    return translate("Words", "正在问总部")


def sent_back() -> str:
    """A toast: central sends the money back."""
    return translate("Words", "正在退回，到账要一点时间")


def refused(code: str) -> str:
    """A toast: nothing was sent back, and why."""
    match code:
        case "unreachable":
            return translate("Words", "没有退：总部没有回答，等网络好了再试")
        case "not-allowed":
            return translate("Words", "没有退：您的账号不能退款，请找店长")
        case "unknown-staff":
            return translate("Words", "没有退：总部不认识这个账号，请用总部给的账号")
        case _:
            return translate("Words", "没有退：这笔付款已经变了，请看现在的状态")
