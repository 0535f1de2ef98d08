"""The words of tickets, in every language of the screens. What stands in braces is filled in."""

from dataclasses import dataclass
from typing import Final

from kiosk.domain.cart import Fulfilment


@dataclass(frozen=True, slots=True)
class TicketWords:
    """All words of one language."""

    pickup_number: str
    ways: dict[Fulfilment, str]
    table: str
    total: str
    tax: str
    paid: str
    to_pay: str
    cancelled: str
    refunded: str
    note: str
    follow: str
    show: str
    copy: str
    perhaps_twice: str
    checking: str
    checking_help: str
    confirming: str
    confirming_help: str
    payment_number: str
    method: str


TICKET_WORDS: Final[dict[str, TicketWords]] = {
    "zh-CN": TicketWords(
        pickup_number="取餐号",
        ways={Fulfilment.DINE_IN: "堂食", Fulfilment.TAKEAWAY: "外带", Fulfilment.DELIVERY: "外送"},
        table="{table} 号桌",
        total="合计",
        tax="税",
        paid="已付款",
        to_pay="请到柜台付款",
        cancelled="已取消",
        refunded="已退款 {amount}",
        note="备注：{note}",
        follow="扫码看订单进度",
        show="请店员扫这个码",
        copy="补打",
        perhaps_twice="可能重复打印，请核对",
        checking="付款核对单",
        checking_help="付款结果还在核对，请不要重复付款。多付的钱会原路退回。请凭此单找店员",
        confirming="等店员确认到账",
        confirming_help="钱直接付到店里的收款账户，这台机器看不到。店员查到钱到账后就开始做；在那之前还不算已付款。已经付了就请不要再付，请凭此单找店员",
        payment_number="付款编号",
        method="付款方式",
    ),
    "en": TicketWords(
        pickup_number="Pickup number",
        ways={Fulfilment.DINE_IN: "Dine in", Fulfilment.TAKEAWAY: "Takeaway", Fulfilment.DELIVERY: "Delivery"},
        table="Table {table}",
        total="Total",
        tax="Tax",
        paid="Paid",
        to_pay="Pay at the counter",
        cancelled="Cancelled",
        refunded="Refunded {amount}",
        note="Note: {note}",
        follow="Scan to follow your order",
        show="Let staff scan this code",
        copy="COPY",
        perhaps_twice="May have been printed before: check",
        checking="Payment being checked",
        checking_help="The outcome of this payment is not known yet. Do not pay again. Anything paid too much goes "
        "back to where it came from. Show this slip to staff",
        confirming="Waiting for staff to confirm your payment",
        confirming_help="You pay into the shop's own account, which this machine cannot see. Staff look "
        "there and begin your order once the money has arrived; until then it is not paid. "
        "If you have paid, do not pay again. Show this slip to staff",
        payment_number="Payment number",
        method="Payment method",
    ),
    "ja": TicketWords(
        pickup_number="受取番号",
        ways={Fulfilment.DINE_IN: "店内", Fulfilment.TAKEAWAY: "持ち帰り", Fulfilment.DELIVERY: "配達"},
        table="{table} 番テーブル",
        total="合計",
        tax="税",
        paid="支払い済み",
        to_pay="カウンターでお支払いください",
        cancelled="取消済み",
        refunded="返金済み {amount}",
        note="備考：{note}",
        follow="注文の状況はこちら",
        show="店員にこのコードをお見せください",
        copy="再発行",
        perhaps_twice="重複印刷の可能性があります",
        checking="支払い確認票",
        checking_help="支払いの結果を確認しています。もう一度支払わないでください。余分に支払われた分は元の方法で返金されます。この票を店員にお見せください",
        confirming="店員による入金確認待ち",
        confirming_help="お支払いは店の口座に直接入り、この機械では確認できません。店員が入金を確認してから調理を始めます。それまでは支払い済みになりません。"
        "支払った方はもう一度支払わず、この票を店員にお見せください",
        payment_number="支払い番号",
        method="支払い方法",
    ),
    "ko": TicketWords(
        pickup_number="픽업 번호",
        ways={Fulfilment.DINE_IN: "매장", Fulfilment.TAKEAWAY: "포장", Fulfilment.DELIVERY: "배달"},
        table="{table}번 테이블",
        total="합계",
        tax="세금",
        paid="결제 완료",
        to_pay="카운터에서 결제해 주세요",
        cancelled="취소됨",
        refunded="환불 {amount}",
        note="메모: {note}",
        follow="스캔하여 주문 상태 보기",
        show="직원에게 이 코드를 보여 주세요",
        copy="재출력",
        perhaps_twice="중복 출력일 수 있으니 확인하세요",
        checking="결제 확인표",
        checking_help="결제 결과를 확인하고 있습니다. 다시 결제하지 마세요. 더 낸 금액은 원래 수단으로 환불됩니다. "
        "이 표를 직원에게 보여 주세요",
        confirming="직원의 입금 확인 대기",
        confirming_help="결제 금액은 가게 계좌로 바로 들어가며 이 기기에서는 "
        "확인할 수 없습니다. 직원이 입금을 확인하면 준비를 시작합니다. 그 전에는 결제 완료가 "
        "아닙니다. 이미 내셨다면 다시 내지 말고 이 표를 직원에게 보여 주세요",
        payment_number="결제 번호",
        method="결제 수단",
    ),
    "ar": TicketWords(
        pickup_number="رقم الاستلام",
        ways={Fulfilment.DINE_IN: "داخل المطعم", Fulfilment.TAKEAWAY: "سفري", Fulfilment.DELIVERY: "توصيل"},
        table="طاولة {table}",
        total="الإجمالي",
        tax="الضريبة",
        paid="مدفوع",
        to_pay="ادفعوا عند الكاونتر",
        cancelled="ملغى",
        refunded="أُعيد {amount}",
        note="ملاحظة: {note}",
        follow="امسحوا الرمز لمتابعة الطلب",
        show="دعوا الموظف يمسح هذا الرمز",
        copy="نسخة",
        perhaps_twice="قد تكون مطبوعة من قبل، تحققوا",
        checking="إيصال التحقق من الدفع",
        checking_help="نتيجة الدفع قيد التحقق. لا تدفعوا مرة أخرى. أي مبلغ زائد يعود إلى مصدره. "
        "أعطوا هذا الإيصال للموظف",
        confirming="بانتظار تأكيد الموظف لوصول المبلغ",
        confirming_help="يصل المبلغ مباشرة إلى حساب المتجر، ولا يراه هذا الجهاز. يبدأ تحضير الطلب بعد أن "
        "يتأكد الموظف من وصوله، وحتى ذلك الحين لا يُعد مدفوعًا. إن كنتم قد دفعتم فلا تدفعوا "
        "مرة أخرى. أعطوا هذا الإيصال للموظف",
        payment_number="رقم الدفع",
        method="طريقة الدفع",
    ),
}


def words_for(language: str) -> TicketWords:
    """The words in that language; English where there are none."""
    return TICKET_WORDS.get(language, TICKET_WORDS["en"])
