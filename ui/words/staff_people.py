"""Words of the panel's list of staff."""

from PySide6.QtCore import QCoreApplication

from ui.words.listing import names

translate = QCoreApplication.translate


def count(people: int) -> str:
    """How many may sign in here."""
    return translate("Words", "{people} 人可以登录").format(people=people)


def ways(*, card: bool, second_factor: bool) -> str:
    """What somebody signs in with, and proves who they are with where it matters."""
    found = [translate("Words", "密码")]
    if card:
        found.append(translate("Words", "员工卡"))
    if second_factor:
        found.append(translate("Words", "验证码"))
    return names(found)


def home(*, local: bool) -> str:
    """Where the account is kept."""
    return translate("Words", "只在这台机器上") if local else translate("Words", "由总部管理")


def you() -> str:
    """Who is signed in."""
    return translate("Words", "您")
