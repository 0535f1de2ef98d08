"""Words of paying: money first, then the way out."""

from PySide6.QtCore import QCoreApplication

from kiosk.wire.payments import STANDARD
from ui.words import listing

translate = QCoreApplication.translate


def left(seconds: int) -> str:
    """Time left, as on a clock."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def no_hurry(seconds: int) -> str:
    """Time left, as one says it to someone who should not hurry."""
    minutes, rest = divmod(seconds, 60)
    if minutes:
        return translate("Words", "不着急，还有 {minutes} 分 {seconds} 秒").format(minutes=minutes, seconds=rest)
    return translate("Words", "不着急，还有 {seconds} 秒").format(seconds=rest)


def heading(kind: str) -> str:
    """Title beside the code."""
    if kind == STANDARD:
        return translate("Words", "银行 App 扫一扫")
    if kind == "wechat":
        return translate("Words", "微信扫一扫")
    if kind == "alipay":
        return translate("Words", "支付宝扫一扫")
    return translate("Words", "手机扫一扫")


def how_to(kind: str) -> list[str]:
    """What to do with the phone, step by step."""
    if kind == "wechat":
        return [
            translate("Words", "打开手机微信"),
            translate("Words", "点右上角 + 号，扫一扫"),
            translate("Words", "确认付款"),
        ]
    if kind == "alipay":
        return [
            translate("Words", "打开手机支付宝"),
            translate("Words", "点左上角扫一扫"),
            translate("Words", "确认付款"),
        ]
    return [
        translate("Words", "打开手机相机或扫一扫"),
        translate("Words", "对准左边的二维码"),
        translate("Words", "在手机上确认付款"),
    ]


def how_to_transfer(amount: str, *, per_order: bool) -> list[str]:
    """What to do with the phone where the code leads to the shop's own account."""
    scan = translate("Words", "打开银行或钱包 App 扫码")
    check = translate("Words", "核对金额 {amount}") if per_order else translate("Words", "输入金额 {amount}")
    return [scan, check.format(amount=amount), translate("Words", "付好后点“我已付款”")]


def transferring() -> tuple[str, str]:
    """The code of the shop's own account waits to be scanned."""
    return translate("Words", "付好后由店员确认到账"), translate("Words", "付好后点“我已付款”")


def transfer_over() -> tuple[str, str]:
    """Its time on the screen is up; the shop's system cannot know whether money came."""
    return translate("Words", "时间到了，付过了请点“我已付款”"), ""


def taking() -> tuple[str, str]:
    """The customer's payment code was read, and the wallet is asked."""
    return translate("Words", "读到付款码了，正在收款"), translate("Words", "请稍候")


def enter_password() -> tuple[str, str]:
    """The wallet asks the customer for the password."""
    return translate("Words", "请在手机上输入密码"), translate("Words", "付好后自动跳转；请不要重复付")


def not_taken(wallets: list[str], *, online: bool) -> str:
    """A toast: what was read is no payment code of those taken now."""
    if wallets:
        return translate("Words", "这里只收{wallets}的付款码").format(wallets=listing.names(wallets))
    if online:
        return translate("Words", "现在不能用付款码付，钱没有扣")
    return translate("Words", "没有网络，付款码用不了，钱没有扣")


def show_code_where(side: str) -> str:
    """How to hold the phone before the scanner."""
    match side:
        case "left":
            return translate("Words", "对准屏幕左边的扫码口，约 10 厘米")
        case "right":
            return translate("Words", "对准屏幕右边的扫码口，约 10 厘米")
        case _:
            return translate("Words", "对准屏幕下方的扫码口，约 10 厘米")


def not_come() -> tuple[str, str]:
    """Staff did not find the money."""
    return translate("Words", "店员没有看到这笔钱到账"), translate("Words", "请和店员核对一下，再决定怎么付")


def preparing() -> tuple[str, str]:
    """The code is being fetched."""
    return translate("Words", "正在取付款码"), translate("Words", "请稍候")


def waiting() -> tuple[str, str]:
    """The code waits to be scanned."""
    return translate("Words", "等待扫码，付款后自动跳转"), ""


def scanned() -> tuple[str, str]:
    """A phone has read the code."""
    return translate("Words", "已扫码"), translate("Words", "请在手机上确认付款")


def checking() -> tuple[str, str]:
    """Nobody knows yet whether money was taken."""
    return translate("Words", "正在核对付款"), translate("Words", "请不要重复付；店员可帮您查")


def expired() -> tuple[str, str]:
    """The provider closed it: no money was taken."""
    return translate("Words", "二维码已失效，钱没有扣"), translate("Words", "请刷新二维码，或到柜台付款")


def failed() -> tuple[str, str]:
    """The provider refused: no money was taken."""
    return translate("Words", "没有付款成功，钱没有扣"), translate("Words", "请再试一次，或到柜台付款")


def not_begun() -> tuple[str, str]:
    """No code came."""
    return translate("Words", "现在用不了这种付款方式"), translate("Words", "请换一种，或到柜台付款")


def held() -> tuple[str, str]:
    """Another amount than the order's was taken: staff decide."""
    return translate("Words", "付款需要店员核对"), translate("Words", "请不要重复付；店员马上帮您查")


def paid_late() -> tuple[str, str]:
    """Money came after the attempt was closed: it goes back."""
    return translate("Words", "这笔付款来晚了，钱会退回"), translate("Words", "请再试一次，或到柜台付款")


def by_phone(names: list[str]) -> str:
    """Which wallets work."""
    if not names:
        return translate("Words", "扫二维码付款")
    return translate("Words", "{names}都行").format(names=listing.names(names))
