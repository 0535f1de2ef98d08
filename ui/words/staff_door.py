"""Words of the page on which staff sign in."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def terminal(letters: str, name: str) -> str:
    """Which terminal this is: the letters of its numbers, and the name that head office gave it."""
    called = translate("Words", "{letters} 号自助机").format(letters=letters) if letters else ""
    if called and name:
        return translate("Words", "{terminal}，{name}").format(terminal=called, name=name)
    return called or name or translate("Words", "还没有和总部配对")


def all_sent(at: datetime | None) -> str:
    """Head office has everything."""
    if at is None:
        return translate("Words", "数据已同步")
    return translate("Words", "数据已同步，{time}").format(time=f"{at:%H:%M}")


def waiting(count: int) -> str:
    """Head office lacks something, which goes to it by itself."""
    return translate("Words", "还有 {count} 条数据没传到总部").format(count=count)


def offline() -> str:
    """The network is down, and what that means for staff."""
    return translate("Words", "网络断了，照样能登录、收现金")


def menu(edition: int | None) -> str:
    """Which edition of the menu is sold from."""
    if edition is None:
        return translate("Words", "还没有菜单")
    return translate("Words", "菜单第 {edition} 版").format(edition=edition)


def unknown_card() -> str:
    """A card that nobody has."""
    return translate("Words", "这张卡不能用，请输密码，或者找店长")
