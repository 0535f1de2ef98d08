"""Words of leaving the kiosk."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def ask_code() -> tuple[str, str, str]:
    """The pad for the second factor: title, hint and button."""
    return (
        translate("Words", "退出点单程序"),
        translate("Words", "输入您手机上的 6 位验证码；等数据都传到总部就退出"),
        translate("Words", "退出"),
    )


def not_left(code: str) -> str:
    """A toast: the program goes on, and why."""
    match code:
        case "second-factor-wanted":
            return translate("Words", "没有退出：验证码不对")
        case "not-drained":
            return translate("Words", "没有退出：还有数据没传到总部，等网络好了再试")
        case _:
            return translate("Words", "没有退出：您的账号不能做这件事")
