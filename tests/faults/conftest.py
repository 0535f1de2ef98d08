from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.central import Central, CentralSettings, create_app
from tests.central_server import served
from tests.faults.proxy import FaultProxy
from tests.publishing import publish
from tests.shops import noodle_bar


@pytest.fixture
def central(tmp_path: Path) -> Central:
    """A central with one shop, whose server `proxy` stands before."""
    central = create_app(CentralSettings(data=tmp_path)).state.central
    assert isinstance(central, Central)
    publish(central, noodle_bar())
    return central


@pytest.fixture
def proxy(central: Central, tmp_path: Path) -> Iterator[FaultProxy]:
    with served(create_app(CentralSettings(data=tmp_path))) as url, FaultProxy(url) as proxy:
        yield proxy
