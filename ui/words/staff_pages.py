"""Names of the panel's pages."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def page(name: str) -> str:
    """An entry of the menu."""
    return {
        "today": translate("Words", "今日总览"),
        "orders": translate("Words", "订单"),
        "calls": translate("Words", "呼叫"),
        "payments": translate("Words", "收款核对"),
        "stock": translate("Words", "商品与库存"),
        "devices": translate("Words", "设备"),
        "closing": translate("Words", "日结"),
        "people": translate("Words", "员工"),
        "settings": translate("Words", "设置"),
        "audit": translate("Words", "操作记录"),
    }[name]
