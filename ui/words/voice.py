"""What is said aloud: whole sentences, as one says them to somebody who does not look at the screen."""

from PySide6.QtCore import QCoreApplication

from ui.words.listing import clauses

translate = QCoreApplication.translate


def where() -> tuple[str, ...]:
    """The choices of the first question, and the way on."""
    return (
        translate("Words", "在店里吃"),
        translate("Words", "带走吃"),
        translate("Words", "点一下您要的"),
    )


def practice() -> str:
    """Said before all else while staff train."""
    return translate("Words", "现在是训练，点的单不算数，不收钱")


def several(name: str, count: int, price: str) -> str:
    """A line of the order."""
    return translate("Words", "{name}，{count} 份，{price}").format(name=name, count=count, price=price)


def which_page(page: str, pages: str) -> str:
    """Where one is among several pages."""
    return translate("Words", "{page}，{pages}，点“下一页”看别的").format(page=page, pages=pages)


def take_a_category() -> str:
    """The way on from the kinds of dish."""
    return translate("Words", "点一下您想吃的那一类")


def take_a_dish() -> str:
    """The way on from the dishes."""
    return translate("Words", "想要哪个，就点“选这个”。选完了，点“选好了”")


def take_an_answer() -> str:
    """The way on from a question."""
    return translate("Words", "选好了，点“下一步”")


def go_and_pay() -> str:
    """The way on from the review."""
    return translate("Words", "对的话，点“去付钱”")


def in_all(amount: str) -> str:
    """What it comes to."""
    return translate("Words", "一共 {amount}").format(amount=amount)


def pay_ways(*, by_phone: bool) -> tuple[str, ...]:
    """How one can pay."""
    counter = translate("Words", "到柜台付，现金、银行卡都行")
    return (counter, translate("Words", "用手机付，扫二维码")) if by_phone else (counter,)


def number(pickup_number: str) -> str:
    """The number that is called out."""
    return translate("Words", "您的号码是 {number}").format(number=" ".join(pickup_number))


def still_there(seconds: int, *, empties: bool) -> tuple[str, ...]:
    """Asks whether somebody is still there."""
    then = (
        translate("Words", "到时间没人点，就清空，回到首页")
        if empties
        else translate("Words", "到时间没人点，就回到首页")
    )
    return (
        translate("Words", "还在点餐吗？还有 {seconds} 秒").format(seconds=seconds),
        translate("Words", "还在的话，点“我还在”"),
        then,
    )


def focused(name: str, description: str, *, enabled: bool) -> str:
    """What the keyboard has reached."""
    return clauses((name, description, "" if enabled else translate("Words", "现在不能选")))
