import pytest

from kiosk.central.central import Central
from tests.kiosk.central.till import Till, open_shop, pair


@pytest.fixture
def till(central: Central, url: str) -> Till:
    """A terminal of a shop that is open."""
    open_shop(central)
    return pair(central, url)
