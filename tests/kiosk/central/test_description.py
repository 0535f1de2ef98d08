"""The interface is described as it is: every body by an example that is taken, every refusal by its code."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import pytest

from kiosk.central import CentralSettings, create_app
from kiosk.central.app import ROUTERS
from kiosk.central.description import described_routes, message_of, refusals
from kiosk.central.errors import Refusal
from kiosk.central.examples import EXAMPLES
from kiosk.wire.problems import PROBLEM_MEDIA_TYPE
from tests.central_server import served

ONLY_FOR_HEAD_OFFICE = {
    "bad-catalog",
    "unknown-edition",
    "unknown-terminal",
    "broken-key",
    "unknown-staff",
    "unfit-pin",
    "unusable-key",
}
"""Refusals of the command line, which come over no wire."""
PARENTS = {"refused", "not-found", "unknown-store"}


@pytest.fixture(scope="module")
def description() -> dict[str, Any]:
    with TemporaryDirectory() as folder:
        app = create_app(CentralSettings(data=Path(folder)))
        app.state.central.database.close()
        return app.openapi()


def test_every_refusal_of_a_route_is_described_there(description: dict[str, Any]) -> None:
    for route, method in described_routes(ROUTERS):
        answers = description["paths"][route.path_format][method.lower()]["responses"].values()
        problems = [answer.get("content", {}).get(PROBLEM_MEDIA_TYPE, {}).get("examples", {}) for answer in answers]
        described = {code for examples in problems for code in examples}
        assert described == {kind.code for kind in refusals(route)}, route.path


def test_every_refusal_of_the_server_is_described_somewhere() -> None:
    described = {kind.code for route, _ in described_routes(ROUTERS) for kind in refusals(route)}
    assert {kind.code for kind in kinds_of(Refusal)} - described - ONLY_FOR_HEAD_OFFICE - PARENTS == set()


def test_every_body_has_an_example_that_the_server_reads(description: dict[str, Any]) -> None:
    messages = [(route, method, message_of(route)) for route, method in described_routes(ROUTERS)]
    bodies = [(route, method, message) for route, method, message in messages if message is not None]
    assert len(bodies) >= len(EXAMPLES)
    for route, method, message in bodies:
        content = description["paths"][route.path_format][method.lower()]["requestBody"]["content"]["application/json"]
        message.model_validate_json(json.dumps(content["example"]))
        assert content["schema"]["$ref"].rpartition("/")[2] in description["components"]["schemas"]


def test_the_description_is_served(tmp_path: Path) -> None:
    with served(create_app(CentralSettings(data=tmp_path))) as url:
        assert "/v1/live" in httpx.get(f"{url}/openapi.json").json()["paths"]


def kinds_of(kind: type[Refusal]) -> set[type[Refusal]]:
    return {kind}.union(*(kinds_of(inner) for inner in kind.__subclasses__() if inner.__module__.startswith("kiosk.")))
