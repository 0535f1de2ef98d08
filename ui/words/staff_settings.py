"""Words of the panel's settings."""

from PySide6.QtCore import QCoreApplication

from ui.languages import BY_TAG
from ui.words.listing import from_to, names

translate = QCoreApplication.translate


def section(name: str) -> str:
    """A part of the settings."""
    return {
        "screen": translate("Words", "屏幕"),
        "light": translate("Words", "亮度和音量"),
        "modes": translate("Words", "模式"),
        "languages": translate("Words", "语言"),
        "times": translate("Words", "时间"),
        "methods": translate("Words", "付款方式"),
    }[name]


def label(name: str) -> str:
    """A setting."""
    return {
        "screen_diagonal_inch": translate("Words", "屏幕尺寸（对角线）"),
        "viewing_distance_mm": translate("Words", "顾客眼睛到屏幕的距离"),
        "screen_lower_edge_mm": translate("Words", "屏幕下沿离地高度"),
        "idle_seconds": translate("Words", "没人碰多久后询问"),
        "idle_answer_seconds": translate("Words", "询问后等多久"),
        "simplified_idle_seconds": translate("Words", "大字版没人碰多久后询问"),
        "simplified_answer_seconds": translate("Words", "大字版询问后等多久"),
        "screensaver_seconds": translate("Words", "首页没人碰多久后变暗"),
        "volume": translate("Words", "朗读音量"),
        "brightness": translate("Words", "屏幕亮度"),
        "first_language": translate("Words", "首页语言"),
        "modes": translate("Words", "模式"),
        "languages": translate("Words", "语言"),
        "withheld_methods": translate("Words", "不提供的付款方式"),
    }.get(name, name)


def detail(name: str) -> str:
    """What a setting does."""
    return {
        "screen_diagonal_inch": translate("Words", "字和按钮按真实毫米放大缩小"),
        "viewing_distance_mm": translate("Words", "离得越远，大字版的字越大"),
        "screen_lower_edge_mm": translate("Words", "轮椅模式按这个高度把按钮放到够得着的地方"),
        "idle_seconds": translate("Words", "问一句“还在点餐吗？”，付款时不问"),
        "idle_answer_seconds": translate("Words", "没人回答就清空，回到首页"),
        "simplified_idle_seconds": translate("Words", "老人家要多一点时间"),
        "simplified_answer_seconds": translate("Words", "没人回答就清空，回到首页"),
        "screensaver_seconds": translate("Words", "点一下就亮"),
        "volume": translate("Words", "每位顾客从这一档开始"),
        "first_language": translate("Words", "每位顾客从这种语言开始"),
    }.get(name, "")


def light(*, of_the_screen: bool) -> str:
    """How brightness is brought about here."""
    if of_the_screen:
        return translate("Words", "直接调屏幕背光")
    return translate("Words", "这台机器不能调背光，只能把画面压暗；付款码、大字版和高对比不压暗")


def mode(name: str) -> tuple[str, str]:
    """A mode, and for whom it is."""
    return {
        "standard": (translate("Words", "普通版"), translate("Words", "关掉后，顾客直接进入别的模式")),
        "simplified": (translate("Words", "大字版"), translate("Words", "老人家用：一屏一问，字大")),
        "reach": (translate("Words", "轮椅模式"), translate("Words", "按钮都放到坐着够得着的地方")),
        "high_contrast": (translate("Words", "高对比"), translate("Words", "看不清的人用，可以和别的模式一起开")),
    }[name]


def kept(name: str, entry: str | int | bool | None) -> str:
    """A setting's value as the record keeps it."""
    match name:
        case "modes":
            return names(mode(each)[0] for each in str(entry).split())
        case "languages":
            return names(BY_TAG[each].name for each in str(entry).split())
        case "withheld_methods":
            return str(entry) or translate("Words", "没有")
        case _:
            return value(name, None if entry is None else float(entry))


def change(name: str, before: str | int | bool | None, after: str | int | bool | None) -> str:
    """What a setting was, and what it was made."""
    return f"{label(name)} {from_to(kept(name, before), kept(name, after))}"


def value(name: str, number: float | None) -> str:
    """What a number is set to, with its unit."""
    if number is None:
        return translate("Words", "没设置")
    match name:
        case "screen_diagonal_inch":
            return translate("Words", "{number} 英寸").format(number=f"{number:g}")
        case "viewing_distance_mm" | "screen_lower_edge_mm":
            return translate("Words", "{number} 厘米").format(number=f"{number / 10:g}")
        case "screensaver_seconds":
            return translate("Words", "{number} 分钟").format(number=f"{number / 60:g}")
        case "volume":
            return translate("Words", "第 {number} 档").format(number=f"{number:g}")
        case "brightness":
            return f"{number:g}%"
        case _:
            return translate("Words", "{number} 秒").format(number=f"{number:g}")


def by_technician() -> str:
    """Why a setting is not this person's to change."""
    return translate("Words", "要技术员来改")


def last_one() -> str:
    """Why something cannot be switched off."""
    return translate("Words", "至少要留一个")


def counter_stays() -> str:
    """Why the counter cannot be switched off."""
    return translate("Words", "现金不能拒收，柜台付款一直可用")


def offered(*, on: bool) -> str:
    """Whether customers are offered something."""
    return translate("Words", "开") if on else translate("Words", "关")


def note(changed: int) -> str:
    """How many changes are not saved yet."""
    return translate("Words", "改了 {count} 项，还没保存").format(count=changed) if changed else ""


def saved() -> str:
    """A toast: it is on disk."""
    return translate("Words", "已保存。语言、模式和音量从下一位顾客开始用")


def ask_code() -> tuple[str, str, str]:
    """The pad for the second factor: title, hint and button."""
    return (
        translate("Words", "保存屏幕设置"),
        translate("Words", "输入您手机上的 6 位验证码"),
        translate("Words", "保存"),
    )


def refused(code: str) -> str:
    """A toast: it was not saved, and why."""
    match code:
        case "second-factor-wanted":
            return translate("Words", "没有保存：验证码不对")
        case "unfit-setting":
            return translate("Words", "没有保存：这样顾客就没法点餐了")
        case "storage-full":
            return translate("Words", "没有保存：磁盘满了")
        case _:
            return translate("Words", "没有保存：您的账号不能做这件事")
