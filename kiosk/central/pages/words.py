"""The words of the pages, in every language they speak."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, and what to do."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """All words of one language. `{…}` stands for what is filled in."""

    other_language: str
    other_tag: str
    practice: str
    practice_note: str
    pay_title: str
    to_pay: str
    paid: str
    amount: str
    pickup_number: str
    pay: str
    minutes_left: str
    items: str
    order_title: str
    order_states: dict[str, Message]
    pay_states: dict[str, Message]
    steps: tuple[str, str, str]
    done: str
    total: str
    tax: str
    refunded: str
    placed_at: str
    updates_itself: str
    missing: Message
    returned: Message


WORDS: Final[dict[str, Words]] = {
    "zh-CN": Words(
        other_language="English",
        other_tag="en",
        practice="演示付款",
        practice_note="这是演示，不会真的扣钱",
        pay_title="付款",
        to_pay="应付金额",
        paid="已付金额",
        amount="金额",
        pickup_number="取餐号",
        pay="付款 {amount}",
        minutes_left="{minutes} 分钟内有效",
        items="{count} 件商品",
        order_title="我的订单",
        order_states={
            "placed": Message("等待付款", "请在点单机上付款，或到柜台付款"),
            "awaiting_payment": Message("还没有收到付款", "请在点单机上或到柜台付款；付过了请不要再付，店员可帮您查"),
            "paid": Message("已付款", "马上开始准备"),
            "preparing": Message("准备中", "好了会叫您的号"),
            "ready": Message("可以取了", "请凭号码到取餐口"),
            "collected": Message("已取走", "欢迎再来"),
            "cancelled": Message("订单已取消", "如果付了钱，会自动原路退回"),
            "refunded": Message("已退款", "{refunded} 已原路退回"),
            "refused": Message("订单没有成功", "没有收钱，请找店员帮您重新点"),
        },
        pay_states={
            "open": Message("请确认付款", "付款后，点单机会自动显示号码"),
            "paid": Message("付款成功", "请看点单机上的号码"),
            "expired": Message("没有付款成功，钱没有扣", "付款码过期了，请在点单机上重新付款"),
            "closed": Message("没有付款，钱没有扣", "这次付款已取消，请在点单机上重新付款"),
            "checking": Message("正在核对付款", "请不要重复付；店员可帮您查"),
            "refunding": Message("这笔钱正在退回", "订单已不需要这笔付款，会自动原路退回"),
            "refunded": Message("这笔钱已退回", "订单已不需要这笔付款，已原路退回"),
            "held": Message("金额对不上，请找店员", "这笔付款已被保留，店员会帮您处理"),
        },
        steps=("已付款", "准备中", "可以取了"),
        done="已完成",
        total="合计",
        tax="税",
        refunded="已退",
        placed_at="下单时间",
        updates_itself="页面会自动更新",
        missing=Message("找不到这个页面", "请检查地址，或重新扫码"),
        returned=Message("请看点餐机的屏幕", "付款结果在屏幕上"),
    ),
    "en": Words(
        other_language="中文",
        other_tag="zh-CN",
        practice="Practice payment",
        practice_note="This is a practice page. No real money is taken",
        pay_title="Payment",
        to_pay="To pay",
        paid="Paid",
        amount="Amount",
        pickup_number="Pickup number",
        pay="Pay {amount}",
        minutes_left="Valid for {minutes} min",
        items="Items: {count}",
        order_title="Your order",
        order_states={
            "placed": Message("Waiting for payment", "Pay at the kiosk or at the counter"),
            "awaiting_payment": Message(
                "No payment received yet",
                "Pay at the kiosk or at the counter. If you have paid, don't pay again: staff can check",
            ),
            "paid": Message("Paid", "We start on it right away"),
            "preparing": Message("Preparing", "We call your number when it is ready"),
            "ready": Message("Ready", "Show your number at the pickup point"),
            "collected": Message("Collected", "See you again soon"),
            "cancelled": Message("Order cancelled", "If you paid, the money goes back on its own"),
            "refunded": Message("Refunded", "{refunded} went back to you"),
            "refused": Message("The order did not go through", "No money was taken. Ask staff to order again"),
        },
        pay_states={
            "open": Message("Confirm your payment", "The kiosk shows your number as soon as you have paid"),
            "paid": Message("Payment successful", "Your number is on the kiosk"),
            "expired": Message("Not paid, no money was taken", "The code has expired. Pay again at the kiosk"),
            "closed": Message("Not paid, no money was taken", "This payment was cancelled. Pay again at the kiosk"),
            "checking": Message("Checking your payment", "Please don't pay again. Staff can look it up for you"),
            "refunding": Message("Your money is on its way back", "The order no longer needed this payment"),
            "refunded": Message("Your money went back", "The order no longer needed this payment"),
            "held": Message("The amount does not match", "The payment is on hold. Ask staff to sort it out"),
        },
        steps=("Paid", "Preparing", "Ready"),
        done="done",
        total="Total",
        tax="Tax",
        refunded="Refunded",
        placed_at="Ordered at",
        updates_itself="This page updates itself",
        missing=Message("There is no such page", "Check the address, or scan the code again"),
        returned=Message("Please look at the terminal", "Its screen says whether you have paid"),
    ),
}
