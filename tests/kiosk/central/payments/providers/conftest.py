from collections.abc import Callable, Iterator
from contextlib import nullcontext

import pytest
from fastapi import FastAPI

from kiosk.central import CentralSettings, create_app
from kiosk.central.payments import Payments
from tests.central_server import served
from tests.kiosk.central.payments.providers.branch import Branch
from tests.kiosk.central.till import Till, open_shop, pair
from tests.providers.alipay import AlipaySimulator
from tests.providers.books import Books
from tests.providers.simulator import Simulator
from tests.providers.stripe import StripeSimulator
from tests.providers.wechat import WeChatSimulator

SIMULATORS: dict[str, Callable[[], Simulator]] = {
    "wechat": WeChatSimulator,
    "alipay": AlipaySimulator,
    "stripe": StripeSimulator,
}


@pytest.fixture(scope="module", params=list(SIMULATORS))
def simulator(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    with SIMULATORS[request.param]() as simulator:
        yield simulator


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, simulator: Simulator) -> Iterator[tuple[FastAPI, Till]]:
    """One server for a provider's stories. Its own sweeper rests: the stories say when somebody looks."""
    folder = tmp_path_factory.mktemp(simulator.provider)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Payments, "swept", lambda _self: nullcontext())
        app = create_app(CentralSettings(data=folder, **simulator.settings(folder)))
        with served(app) as url:
            open_shop(app.state.central)
            yield app, pair(app.state.central, url)
            app.state.payments.end()


@pytest.fixture
def branch(shop: tuple[FastAPI, Till], simulator: Simulator) -> Branch:
    """A new order and a new attempt; the provider begins with empty books."""
    simulator.books, simulator.host = Books(), type(simulator).host
    return Branch(*shop, simulator)
