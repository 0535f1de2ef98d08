from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI

from kiosk.central import CentralSettings, create_app
from kiosk.central.boundary import Central
from tests.central_server import served


@pytest.fixture
def settings(tmp_path: Path) -> CentralSettings:
    return CentralSettings(data=tmp_path)


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
