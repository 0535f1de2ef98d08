"""Which rows of a list are in it: Qt keeps used ones at hand, in place and visible, and only does not paint them."""

import shiboken6
from PySide6.QtQuick import QQuickItem

from ui.qt_type import ask, child_items, meta_of


def set_aside(content: QQuickItem) -> frozenset[int]:
    """Addresses of what a list's content item holds for later. Empty where it is not that of a list."""
    view: QQuickItem | None = content.parentItem()
    if view is None or not view.inherits("QQuickItemView"):
        return frozenset()
    rows = [_item(view, f"itemAtIndex({index})") for index in range(int(view.property("count")))]
    live = {_address(row) for row in rows if row is not None}
    kinds = {_kind(row) for row in rows if row is not None}
    fixed = {_address(each) for name in ("headerItem", "footerItem") if (each := _item(view, name)) is not None}
    return frozenset(
        _address(child)
        for child in child_items(content)
        if _address(child) not in live | fixed and (not kinds or _kind(child) in kinds)
    )


def in_use(item: QQuickItem) -> list[QQuickItem]:
    """What stands in an item, without the rows that its list holds for later."""
    aside = set_aside(item)
    return [child for child in child_items(item) if _address(child) not in aside] if aside else child_items(item)


def _item(view: QQuickItem, words: str) -> QQuickItem | None:
    found = ask(view, words)
    return found if isinstance(found, QQuickItem) else None


def _kind(item: QQuickItem) -> str:
    with meta_of(item) as meta:
        return meta.className()


def _address(item: QQuickItem) -> int:
    return int(shiboken6.getCppPointer(item)[0])
