"""Words of how an order went."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def very_badly() -> str:
    """One star."""
    return translate("Words", "很不顺")


def badly() -> str:
    """Two stars."""
    return translate("Words", "不太顺")


def so_so() -> str:
    """Three stars."""
    return translate("Words", "一般")


def well() -> str:
    """Four stars."""
    return translate("Words", "顺利")


def very_well() -> str:
    """Five stars."""
    return translate("Words", "太棒了")


def thanks() -> str:
    """It is on disk."""
    return translate("Words", "谢谢，记下了")
