"""Names of the panel's pages."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def page(name: str) -> str:
    """An entry of the menu."""
    return {
        "orders": translate("Words", "订单"),
        "stock": translate("Words", "商品与库存"),
        "devices": translate("Words", "设备"),
    }[name]
