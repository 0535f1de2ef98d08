"""Words of tailoring a product and of the cart."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.words import listing
from ui.words.counts import counts

translate = QCoreApplication.translate

_ALLERGENS: Final[dict[str, Callable[[], str]]] = {
    "celery": lambda: translate("Words", "含芹菜"),
    "egg": lambda: translate("Words", "含蛋"),
    "fish": lambda: translate("Words", "含鱼"),
    "gluten": lambda: translate("Words", "含麸质"),
    "milk": lambda: translate("Words", "含奶"),
    "mustard": lambda: translate("Words", "含芥末"),
    "nuts": lambda: translate("Words", "含坚果"),
    "peanut": lambda: translate("Words", "含花生"),
    "peanuts": lambda: translate("Words", "含花生"),
    "sesame": lambda: translate("Words", "含芝麻"),
    "shellfish": lambda: translate("Words", "含虾蟹"),
    "soy": lambda: translate("Words", "含大豆"),
}
_ALLERGEN_NAMES: Final[dict[str, Callable[[], str]]] = {
    "celery": lambda: translate("Words", "芹菜"),
    "egg": lambda: translate("Words", "蛋"),
    "fish": lambda: translate("Words", "鱼"),
    "gluten": lambda: translate("Words", "麸质"),
    "milk": lambda: translate("Words", "奶"),
    "mustard": lambda: translate("Words", "芥末"),
    "nuts": lambda: translate("Words", "坚果"),
    "peanut": lambda: translate("Words", "花生"),
    "peanuts": lambda: translate("Words", "花生"),
    "sesame": lambda: translate("Words", "芝麻"),
    "shellfish": lambda: translate("Words", "虾蟹"),
    "soy": lambda: translate("Words", "大豆"),
}
_NUTRITION: Final[dict[str, tuple[str, Callable[[], str]]]] = {
    "energy_kcal": ("", lambda: translate("Words", "千卡")),
    "sugar_g": ("g", lambda: translate("Words", "糖")),
    "protein_g": ("g", lambda: translate("Words", "蛋白质")),
    "fat_g": ("g", lambda: translate("Words", "脂肪")),
    "salt_g": ("g", lambda: translate("Words", "盐")),
    "caffeine_mg": ("mg", lambda: translate("Words", "咖啡因")),
}


def allergen(name: str) -> str:
    """A warning of what is in it; the catalog's own word where we have none."""
    return _ALLERGENS[name]() if name in _ALLERGENS else name


def allergen_name(name: str) -> str:
    """An allergen by itself, to be avoided; the catalog's own word where we have none."""
    return _ALLERGEN_NAMES[name]() if name in _ALLERGEN_NAMES else name


def nutrition(name: str, amount: float) -> tuple[str, str] | None:
    """Amount with its unit, and what of; None for what we have no word for."""
    if name not in _NUTRITION:
        return None
    unit, label = _NUTRITION[name]
    return f"{amount:g}{unit}", label()


def hint(least: int, most: int, have: int) -> str:
    """How many answers a question takes, and how many it has."""
    if most == 1:
        return translate("Words", "必选") if least else translate("Words", "可选")
    if least == most:
        return translate("Words", "选 {most} 份，已选 {have} 份").format(most=most, have=have)
    return translate("Words", "最多 {most} 份，已选 {have} 份").format(most=most, have=have)


def of_filling(question: str, product: str) -> str:
    """A question about what fills a slot."""
    return translate("Words", "{question}（{product}）").format(question=question, product=product)


def included() -> str:
    """The price holds it already."""
    return translate("Words", "已含")


def choice_sold_out() -> str:
    """Why an answer cannot be given."""
    return translate("Words", "今日售罄")


def not_made() -> str:
    """Why a combination cannot be had."""
    return translate("Words", "这个组合没有货，要换一项")


def cannot_have(name: str) -> str:
    """Title of the reason panel."""
    return translate("Words", "现在不能选{name}").format(name=name)


def other_instead() -> str:
    """What to do where nothing mends it."""
    return translate("Words", "请选别的")


def change_with(names: list[str]) -> str:
    """What a mend changes beside the answer itself."""
    return translate("Words", "可以一并换成：{changed}，其他选择不变").format(changed=listing.names(names))


def without(name: str) -> str:
    """An answer that is taken away."""
    return translate("Words", "去掉{name}").format(name=name)


def sentences(first: str, second: str) -> str:
    """Two sentences in a row."""
    return translate("Words", "{first}。{second}").format(first=first, second=second)


def change_all(change: str) -> str:
    """The button of the reason panel, with the whole change of the price."""
    if not change:
        return translate("Words", "一并更换，价格不变")
    return translate("Words", "一并更换，共 {change}").format(change=change)


def choose_first(question: str) -> str:
    """What is missing before it can be added."""
    return translate("Words", "请先选：{question}").format(question=question)


def add_to_cart() -> str:
    """The button of the sheet."""
    return translate("Words", "加入购物车")


def save_changes() -> str:
    """The button of the sheet when a line is changed."""
    return translate("Words", "保存修改")


def added(name: str) -> str:
    """A toast."""
    return translate("Words", "已加入：{name}").format(name=name)


def removed(name: str) -> str:
    """A toast, with undo."""
    return translate("Words", "已删除：{name}").format(name=name)


def emptied() -> str:
    """A toast, with undo."""
    return translate("Words", "购物车已清空")


def removed_unavailable() -> str:
    """A toast, with undo."""
    return translate("Words", "已删除买不到的菜")


def undo() -> str:
    """Takes back a removal."""
    return translate("Words", "撤销")


def times(name: str, count: int) -> str:
    """More than one of something."""
    return translate("Words", "{name} ×{count}").format(name=name, count=count) if count > 1 else name


def subtotal(count: int) -> str:
    """Label of the sum before reductions."""
    return counts.subtotal(count)


def saved(amount: str) -> str:
    """All reductions together."""
    return translate("Words", "已省 {amount}").format(amount=amount)


def reduced(amount: str) -> str:
    """All reductions together, on the cart bar."""
    return translate("Words", "已优惠 {amount}").format(amount=amount)


def tax(amount: str, *, contained: bool) -> str:
    """Tax within the total, or on top of it."""
    if contained:
        return translate("Words", "含税 {amount}").format(amount=amount)
    return translate("Words", "另加税 {amount}").format(amount=amount)


def automatic() -> str:
    """A reduction nobody had to ask for."""
    return translate("Words", "已自动使用")


def coupon() -> str:
    """A reduction by a code."""
    return translate("Words", "优惠券")


def note_title() -> str:
    """The question for the customer's own words."""
    return translate("Words", "要跟厨房说什么？")


def note_hint() -> str:
    """How far it is kept."""
    return translate("Words", "只写在这一单上，做不到会来问您")


def note_done() -> str:
    """The words are whole."""
    return translate("Words", "写好了")


def left(count: int) -> str:
    """How many there are, where they are few."""
    return translate("Words", "仅剩 {count} 件").format(count=count)


def in_combo(combo: str) -> str:
    """Why something is suggested: the store's own combo has it beside what is in the cart."""
    return translate("Words", "{combo}里的搭配").format(combo=combo)


def best_of(category: str) -> str:
    """Why something is suggested: most of it is sold."""
    return translate("Words", "{category}里卖得最多").format(category=category)


def check_out() -> str:
    """To payment."""
    return translate("Words", "去支付")


def submit() -> str:
    """To the counter."""
    return translate("Words", "提交订单")


def pay_at_counter() -> str:
    """Where to pay while only the counter can take money."""
    return translate("Words", "请到柜台付款")


def called_at(place: str) -> str:
    """What happens to the order, where the shop names the place."""
    if not place:
        return translate("Words", "做好后叫号")
    return translate("Words", "做好后叫号，请到 {place}").format(place=place)
