"""A technician leaves the kiosk: with the code of their second factor, and once central has everything."""

import re
from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from kiosk.central import staff
from kiosk.domain.rights import Role
from kiosk.domain.totp import STEP, code_at
from tests.ui.conftest import STORE, DemoShop, Opened
from tests.ui.viewmodels.test_staff import sign_in, type_in


def technician(shop: DemoShop, qtbot: QtBot) -> staff.Secrets:
    central = shop.app.state.central
    with central.database.write() as session:
        handed = staff.add(session, STORE, "老周", Role.TECHNICIAN, central.now())
    shop.terminal.look_for_staff()
    qtbot.waitUntil(lambda: shop.terminal.staff.roster.find(handed.staff_id) is not None)
    return handed


def code_of(handed: staff.Secrets) -> str:
    found = re.search(r"secret=([A-Z2-7]+)", handed.totp)
    assert found
    return code_at(found[1], int(datetime.now(UTC).timestamp()) // STEP)


def test_a_technician_leaves_with_a_code(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    handed = technician(own_shop, qtbot)
    kiosk.session.openStaff()
    type_in(kiosk, handed.pin)
    qtbot.waitUntil(lambda: kiosk.session.screen == "staffPanel")
    kiosk.staff.openPage("devices")
    assert kiosk.staffDevices.canLeave
    ended: list[bool] = []
    kiosk.session.ended.connect(lambda: ended.append(True))
    qtbot.waitUntil(lambda: not kiosk.staffDevices.busy)
    kiosk.staffDevices.leaveKiosk()
    kiosk.pad.type(code_of(handed))
    kiosk.pad.confirm()
    qtbot.waitUntil(lambda: ended == [True])


def test_a_manager_is_not_offered_to_leave(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    sign_in(kiosk, qtbot)
    kiosk.staff.openPage("devices")
    qtbot.waitUntil(lambda: kiosk.staffDevices.status_rows.rowCount() > 0)
    assert not kiosk.staffDevices.canLeave
    kiosk.staffDevices.leaveKiosk()
    assert not kiosk.pad.open
