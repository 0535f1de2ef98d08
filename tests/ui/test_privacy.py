"""After a visit nothing of the customer is left, in no view model."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from pytestqt.qtbot import QtBot

from ui.registration import TYPES
from ui.viewmodels.base import ViewModel
from ui.viewmodels.board import BoardViewModel
from ui.viewmodels.front import FrontViewModel


def plain(value: Any) -> Any:
    """A value that can be compared; a model as its rows."""
    if isinstance(value, QAbstractItemModel):
        roles = [role for role in value.roleNames() if role > Qt.ItemDataRole.UserRole]
        return [[plain(value.data(value.index(row, 0), role)) for role in roles] for row in range(value.rowCount())]
    return None if isinstance(value, QObject) else value


def state(root: ViewModel) -> Iterator[tuple[str, Any]]:
    """Everything that QML can read, below the root view model."""
    meta = root.metaObject()
    first = QObject.staticMetaObject.propertyCount()  # type: ignore[attr-defined]
    for number in range(first, meta.propertyCount()):
        name = str(meta.property(number).name())
        value = getattr(root, name)
        if isinstance(value, ViewModel):
            yield from ((f"{name}.{inner}", found) for inner, found in state(value))
        else:
            yield name, plain(value)


def leave_traces(kiosk: Any, bot: QtBot) -> None:
    """Do whatever leaves something: modes, language, search, options, a cart, an order, calls for help."""
    kiosk.session.setLanguage("en")
    kiosk.session.setHighContrast(True)
    kiosk.session.start("takeaway")
    kiosk.session.setReach(True)
    bot.waitUntil(lambda: kiosk.reach.product_rows.rowCount() > 0)
    product = next(each.productId for each in kiosk.reach.product_rows.rows if each.needsOptions and each.available)
    kiosk.menu.open(product)
    bot.waitUntil(lambda: kiosk.sheet.open)
    kiosk.sheet.setQuantity(2)
    kiosk.sheet.add()
    bot.waitUntil(lambda: kiosk.cart.canCheckOut)
    kiosk.session.openSearch()
    kiosk.search.setQuery("secret")
    kiosk.menu.toggleFilter("vegetarian")
    kiosk.reach.nextCategories()
    kiosk.turn_volume(1)
    kiosk.voice.say("Your order")
    kiosk.help.call()
    kiosk.toast.say("Added")
    kiosk.session.openCart()
    kiosk.coupon.enter()
    kiosk.pad.type("SECRET")
    kiosk.pad.confirm()
    kiosk.cart.checkOut()
    bot.waitUntil(lambda: kiosk.session.screen == "payment", timeout=15_000)
    bot.waitUntil(lambda: kiosk.payment.state == "waiting", timeout=15_000)
    kiosk.payment.choose("counter")
    bot.waitUntil(lambda: kiosk.session.screen == "receipt", timeout=15_000)
    kiosk.rating.rate(2)
    bot.waitUntil(lambda: kiosk.rating.thanks != "")
    kiosk.lookup.type(kiosk.receipt.pickupNumber)


def settled(kiosk: Any, before: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    now = dict(state(kiosk))
    return {name: (was, now[name]) for name, was in before.items() if now[name] != was}


def test_nothing_of_the_customer_is_left(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.session.finish()
    qtbot.wait(300)
    before = dict(state(kiosk))
    leave_traces(kiosk, qtbot)
    number = kiosk.receipt.pickupNumber
    assert len(settled(kiosk, before)) > 20
    kiosk.session.finish()

    def nothing_is_left() -> None:
        left = customers(settled(kiosk, before), number)
        assert not left, "\n".join(f"{name}: {was!r} -> {now!r}"[:300] for name, (was, now) in left.items())

    qtbot.waitUntil(nothing_is_left, timeout=5000)


def customers(left: dict[str, tuple[Any, Any]], number: str) -> dict[str, tuple[Any, Any]]:
    """What is left, without the shop's own state: words that no screen shows before the next visit sets them."""
    return {name: pair for name, pair in left.items() if name not in UNSEEN or number in repr(pair[1])}


UNSEEN = frozenset(
    {"help.title", "help.text", "toast.text", "idle.total", "idle.secondsLeft", "menu.lines"}
    | {"pad.title", "pad.hint", "pad.keys", "pad.confirmLabel"}
)
"""Words about nobody, and cards of the menu that were read meanwhile."""


def test_the_walk_reaches_every_view_model(kiosk: Any) -> None:
    reached = {name.rpartition(".")[0] for name, _ in state(kiosk)}
    roots = {
        FrontViewModel,
        BoardViewModel,
    }  # what the start screen needs of it, and the other window
    assert len(reached) == len(set(TYPES) - roots)
