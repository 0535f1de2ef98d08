from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI

from kiosk.central import CentralSettings, create_app
from kiosk.central.central import Central
from tests.central_server import served
from tests.kiosk.central.till import Till, open_shop, pair
from tests.postgres import Postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """Every test of central runs on both databases."""
    if request.param == "sqlite":
        yield ""
    else:
        postgres: Postgres = request.getfixturevalue("postgres")
        with postgres.migrated() as url:
            yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_settings(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[CentralSettings]:
    """The settings of a server that never ran."""
    if request.param == "sqlite":
        yield CentralSettings(data=tmp_path)
    else:
        postgres: Postgres = request.getfixturevalue("postgres")
        with postgres.empty() as url:
            yield CentralSettings(data=tmp_path, database=url)


@pytest.fixture
def settings(tmp_path: Path, database_url: str) -> CentralSettings:
    return CentralSettings(data=tmp_path, database=database_url)


@pytest.fixture
def app(settings: CentralSettings) -> Iterator[FastAPI]:
    app = create_app(settings)
    yield app
    app.state.central.database.close()


@pytest.fixture
def central(app: FastAPI) -> Central:
    central = app.state.central
    assert isinstance(central, Central)
    return central


@pytest.fixture
def url(app: FastAPI) -> Iterator[str]:
    with served(app) as url:
        yield url


@pytest.fixture
def till(central: Central, url: str) -> Till:
    """A terminal of a shop that is open."""
    open_shop(central)
    return pair(central, url)
