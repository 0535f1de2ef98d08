"""Central's database comes back from a backup that lacks orders and an edition: nothing stays lost."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.central import CentralSettings, create_app, open_central
from kiosk.central.catalog import begin_epoch
from kiosk.central.orders import summaries
from kiosk.central.stores import issue_pairing_code
from kiosk.domain.cart import Cart, add
from kiosk.domain.selection import select
from kiosk.terminal import OrderRecord, StorageFull, Terminal, TerminalSettings, open_terminal
from kiosk.terminal import terminal as composition
from kiosk.terminal.sync import resend_after_restore
from tests.central_server import served
from tests.kiosk.terminal.shop import eventually
from tests.publishing import publish
from tests.shops import Shop, noodle_bar


def selling_tea(price: int) -> Shop:
    shop = noodle_bar()
    shop["products"].append({"id": "plain-tea", "name": {"en": "Plain tea"}, "price": price})
    return shop


@dataclass
class HeadOffice:
    settings: CentralSettings

    def publish(self, tea: int) -> None:
        central = open_central(self.settings)
        publish(central, selling_tea(tea))
        central.database.close()

    def pairing_code(self) -> str:
        central = open_central(self.settings)
        with central.database.write() as session:
            code = issue_pairing_code(session, "s1", central.now())
        central.database.close()
        return code

    def orders(self) -> dict[str, tuple[str, int]]:
        central = open_central(self.settings)
        with central.database.read() as session:
            found = {order.order_id: (order.state, order.paid) for order in summaries(session)}
        central.database.close()
        return found

    def back_up(self, backup: Path) -> None:
        central = open_central(self.settings)
        with central.database.engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("VACUUM INTO ?", (str(backup),))
        central.database.close()

    def restore(self, backup: Path) -> None:
        for left in self.settings.folder.glob("central.db*"):
            left.unlink()
        shutil.copy(backup, self.settings.folder / "central.db")
        central = open_central(self.settings)
        begin_epoch(central)
        central.database.close()


@pytest.fixture
def office(tmp_path: Path) -> HeadOffice:
    office = HeadOffice(CentralSettings(data=tmp_path))
    office.publish(tea=600)
    return office


def till(folder: Path, url: str, code: str = "") -> Terminal:
    terminal = open_terminal(TerminalSettings(data=folder, central_url=url, pair=code, sync_seconds=0.1))
    terminal.start()
    return terminal


def sell_a_tea(terminal: Terminal, price: int) -> OrderRecord:
    order = terminal.orders.place(add(Cart(), select("plain-tea")), "en", price)
    terminal.orders.ask_payment(order.order_id, "counter")
    terminal.orders.confirm_counter_payment(order.order_id)
    eventually(lambda: is_there(terminal, order.order_id))
    return order


def is_there(terminal: Terminal, order_id: str) -> OrderRecord | None:
    order = terminal.orders.order(order_id)
    return order if order.acknowledged else None


@pytest.mark.parametrize("interrupted", [False, True])
def test_what_the_backup_lacks_comes_back_from_the_shop(
    office: HeadOffice, tmp_path: Path, interrupted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with served(create_app(office.settings)) as url:
        terminal = till(tmp_path / "till", url, office.pairing_code())
        assert terminal.wait_until_ready(10)
        sold = [sell_a_tea(terminal, 600)]
        office.back_up(tmp_path / "backup.db")
        office.publish(tea=700)
        eventually(lambda: terminal.sync.status().edition == 2)
        sold.append(sell_a_tea(terminal, 700))
        terminal.close()
    office.restore(tmp_path / "backup.db")
    assert list(office.orders()) == [sold[0].order_id]
    office.publish(tea=800)

    if interrupted:
        failures = iter([StorageFull("no room")])

        def resend(*known: Any) -> int:
            for failure in failures:
                raise failure
            return resend_after_restore(*known)

        monkeypatch.setattr(composition, "resend_after_restore", resend)
    with served(create_app(office.settings)) as url:
        terminal = till(tmp_path / "till", url)
        eventually(lambda: len(office.orders()) == 2)
        eventually(lambda: is_there(terminal, sold[1].order_id))
        sold.append(sell_a_tea(terminal, 800))
        terminal.close()
    assert office.orders() == {order.order_id: ("paid", order.total) for order in sold}
