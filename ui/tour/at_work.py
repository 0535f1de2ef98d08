"""The staff's journey: an order is left to be paid in cash, and the day goes its way on the panel."""

from typing import Final

from kiosk.domain.orders import OrderState
from ui.tour.arrival import arrived
from ui.tour.stage import STAFF_PIN, Stage

_DISH: Final = "honey-chicken-leg"


def staff(stage: Stage) -> None:
    """Sign in, take cash, answer a call, look at every page, close the day, leave."""
    with stage.step("order-left") as finger:
        finger.tap("start:takeaway")
        finger.tap("category:snacks")
        finger.tap(f"add:{_DISH}")
        finger.tap("openCart")
        finger.tap("checkOut")
        finger.tap("method:counter")
        finger.see("pickupNumber")
    with stage.step("help-called") as finger:
        finger.tap("done")
        finger.tap("help")
        finger.see("close")
    with stage.step("pin") as finger:
        finger.tap("close")
        finger.knock()
        finger.see(f"key-{STAFF_PIN[0]}")
    with stage.step("signed-in") as finger:
        for digit in STAFF_PIN:
            finger.tap(f"key-{digit}")
        finger.see("bestRow")
    _take_cash(stage)
    with stage.step("today") as finger:
        finger.tap("page:today")
        finger.see("mixRow")
        finger.wait(lambda: not stage.application.kiosk.toast.shown, "the toast stays")
    with stage.step("calls") as finger:
        finger.tap("page:calls")
        finger.see("answer:1")
    with stage.step("call-answered") as finger:
        finger.tap("answer:1")
        finger.wait(lambda: not finger.sees("answer:1"), "the call still waits")
    for page in ("payments", "stock", "devices"):
        with stage.step(page) as finger:
            finger.tap(f"page:{page}")
            finger.see(f"{page}Page")
            finger.wait(lambda: not stage.application.kiosk.staffPayments.busy, "central was not asked")
    _close_the_day(stage)
    with stage.step("people") as finger:
        finger.tap("page:people")
        finger.see("person")
    with stage.step("record") as finger:
        finger.tap("page:audit")
        finger.wait(lambda: stage.application.kiosk.staffAudit.verdictKind == "success", "the record is not whole")
    _set(stage)
    with stage.step("left") as finger:
        finger.tap("leave")
        finger.see("start:takeaway")
    arrived(stage, OrderState.PAID)


def _take_cash(stage: Stage) -> None:
    order = stage.terminal.orders.today()[0].order_id
    with stage.step("orders") as finger:
        finger.tap("page:orders")
        finger.see(f"order:{order}")
    with stage.step("order") as finger:
        finger.tap(f"order:{order}")
        finger.see("act")
    with stage.step("cash-taken") as finger:
        finger.tap("act")
        finger.wait(lambda: not finger.sees("cancelOrder"), "the money was not taken")


def _close_the_day(stage: Stage) -> None:
    with stage.step("closing") as finger:
        finger.tap("page:closing")
        finger.see("expected")
    with stage.step("cash-counted") as finger:
        finger.tap("count")
        for digit in str(stage.terminal.orders.today()[0].total):
            finger.tap(f"key-{digit}")
        finger.tap("confirm")
        finger.see("difference")
    with stage.step("day-closed") as finger:
        finger.tap("close")
        finger.wait(lambda: stage.application.kiosk.staffClosing.result != "", "the day was not closed")


def _set(stage: Stage) -> None:
    with stage.step("settings") as finger:
        finger.tap("page:settings")
        finger.tap("section:times")
        finger.see("setting:idle_seconds")
    with stage.step("settings-saved") as finger:
        finger.tap("more")
        finger.tap("save")
        finger.wait(lambda: not stage.application.kiosk.staffSettings.changed, "the settings were not saved")
