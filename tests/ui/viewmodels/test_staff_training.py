"""Training, from the panel: asked for, and the program starts anew; from then on the terminal says so."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.cart import Cart, Fulfilment, Line
from kiosk.domain.selection import Selection
from kiosk.terminal import view_storefront
from tests.ui.conftest import DemoShop, Opened, opened
from tests.ui.viewmodels.test_staff import sign_in
from ui.speech import Silence


@pytest.fixture
def school(tmp_path: Path) -> Iterator[DemoShop]:
    """The shop's terminal, in training."""
    with ExitStack() as stack:
        shop = opened(tmp_path, stack)
        author = shop.terminal.staff.desk.sign_in("135790").author  # type: ignore[union-attr]
        shop.terminal.staff.training.turn(author, on=True)
        shop.terminal.close()
        yield opened(tmp_path, stack)


def test_training_is_asked_for_and_the_program_starts_anew(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    again: list[bool] = []
    kiosk.session.startAgain.connect(lambda: again.append(True))
    sign_in(kiosk, qtbot)
    kiosk.staff.openPage("settings")
    qtbot.waitUntil(lambda: kiosk.staffTraining.offered)
    kiosk.staffTraining.ask()
    kiosk.staffTraining.leaveQuestion()
    assert not kiosk.staffTraining.asks
    kiosk.staffTraining.ask()
    kiosk.staffTraining.turn()
    qtbot.waitUntil(lambda: again != [])
    assert kiosk.session.screen == "start"
    assert view_storefront(own_shop.terminal.settings.folder).training
    assert not kiosk.stand.training


def test_orders_that_would_have_to_wait_are_counted(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    cart = Cart((Line(1, Selection("honey-chicken-leg"), 1),), Fulfilment.TAKEAWAY)
    own_shop.terminal.orders.place(cart, "zh-CN", own_shop.terminal.orders.quote(cart).total)
    sign_in(kiosk, qtbot)
    kiosk.staff.openPage("settings")
    qtbot.waitUntil(lambda: kiosk.staffTraining.underWay == 1)
    kiosk.staff.leave()
    assert kiosk.staffTraining.underWay == 0


def test_a_training_terminal_says_so_and_spares_what_is_real(opening: Opened, school: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(school)
    assert kiosk.stand.training
    kiosk.session.startSimplified()
    assert kiosk.parts.voice._spoken.page()[0] == "现在是训练，点的单不算数，不收钱"
    kiosk.session.finish()
    sign_in(kiosk, qtbot)
    assert {"stock", "payments"}.isdisjoint(each.pageId for each in kiosk.staff.page_rows.rows)
    kiosk.staff.openPage("stock")
    assert kiosk.staff.page == "orders"
    assert kiosk.staffTraining.on


def test_at_work_nothing_of_training_is_said(opening: Opened, own_shop: DemoShop) -> None:
    opening.speech = Silence
    kiosk = opening.on(own_shop)
    assert not kiosk.stand.training
    kiosk.session.startSimplified()
    assert "训练" not in "".join(kiosk.parts.voice._spoken.page())
