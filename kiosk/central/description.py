"""The interface described as OpenAPI: every body with an example, every refusal with its code."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from fastapi import APIRouter, FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from kiosk.central.errors import Busy, MalformedMessage, TooLarge, Unauthorized, Unexpected, WrongWire, status_of_kind
from kiosk.central.examples import EXAMPLES
from kiosk.central.refusing import refusals_of
from kiosk.central.stores import authenticated
from kiosk.domain.errors import ShopError
from kiosk.wire.message import WIRE_HEADER, Message
from kiosk.wire.problems import PROBLEM_MEDIA_TYPE, ProblemDetails

_SCHEMAS: Final = "#/components/schemas/"
_ANY: Final = (WrongWire, Unexpected, Busy)
_WITH_INPUT: Final = (MalformedMessage, TooLarge)


def describe(app: FastAPI, routers: Iterable[APIRouter]) -> dict[str, Any]:
    """The whole interface; made once, when it is first asked for. `routers` are those that `app` includes."""
    if app.openapi_schema is None:
        app.openapi_schema = _description(app, routers)
    return app.openapi_schema


def described_routes(routers: Iterable[APIRouter]) -> Iterator[tuple[APIRoute, str]]:
    """Every route of the interface with its method."""
    for router in routers:
        for route in router.routes:
            if isinstance(route, APIRoute) and route.include_in_schema:
                yield from ((route, method) for method in sorted(route.methods or ()))


def _description(app: FastAPI, routers: Iterable[APIRouter]) -> dict[str, Any]:
    description = get_openapi(
        title=app.title, version=app.version, description="Terminals and central, on one wire.", routes=app.routes
    )
    schemas: dict[str, Any] = description.setdefault("components", {}).setdefault("schemas", {})
    schemas["ProblemDetails"] = ProblemDetails.model_json_schema(ref_template=_SCHEMAS + "{model}")
    for route, method in described_routes(routers):
        _describe(description["paths"][route.path_format][method.lower()], route, schemas)
    return description


def _describe(operation: dict[str, Any], route: APIRoute, schemas: dict[str, Any]) -> None:
    message = message_of(route)
    if message is not None:
        operation["requestBody"] = {"required": True, "content": {"application/json": _body(message, schemas)}}
    wire = {"name": WIRE_HEADER, "in": "header", "required": False, "schema": {"type": "string", "example": "1"}}
    operation.setdefault("parameters", []).append(wire)
    answers = {status: answer for status, answer in operation["responses"].items() if int(status) < 400}  # noqa: PLR2004
    by_status: dict[int, list[type[ShopError]]] = {}
    for kind in refusals(route):
        by_status.setdefault(status_of_kind(kind), []).append(kind)
    operation["responses"] = answers | {str(status): _problems(kinds) for status, kinds in sorted(by_status.items())}


def refusals(route: APIRoute) -> tuple[type[ShopError], ...]:
    """All refusals that a route may answer with."""
    takes_input = message_of(route) is not None or bool(route.dependant.path_params or route.dependant.query_params)
    needs_terminal = any(call is authenticated for call in _calls(route.dependant))
    common = (*_ANY, *(_WITH_INPUT if takes_input else ()), *((Unauthorized,) if needs_terminal else ()))
    return (*common, *refusals_of(route.endpoint))


def message_of(route: APIRoute) -> type[Message] | None:
    """The message that a route reads from the body, if any."""
    return next((call.message for call in _calls(route.dependant) if hasattr(call, "message")), None)


def _calls(dependant: Dependant) -> Iterator[Callable[..., Any]]:
    if dependant.call is not None:
        yield dependant.call
    for inner in dependant.dependencies:
        yield from _calls(inner)


def _body(message: type[Message], schemas: dict[str, Any]) -> dict[str, Any]:
    schema = message.model_json_schema(ref_template=_SCHEMAS + "{model}")
    for name, inner in schema.pop("$defs", {}).items():
        schemas.setdefault(name, inner)
    schemas.setdefault(message.__name__, schema)
    return {"schema": {"$ref": _SCHEMAS + message.__name__}, "example": EXAMPLES[message]}


def _problems(kinds: list[type[ShopError]]) -> dict[str, Any]:
    examples = {kind.code: {"summary": _sentence(kind), "value": _example(kind)} for kind in kinds}
    content = {"schema": {"$ref": f"{_SCHEMAS}ProblemDetails"}, "examples": examples}
    return {
        "description": " / ".join(f"`{kind.code}`: {_sentence(kind)}" for kind in kinds),
        "content": {PROBLEM_MEDIA_TYPE: content},
    }


def _example(kind: type[ShopError]) -> dict[str, Any]:
    return ProblemDetails(title=_sentence(kind), status=status_of_kind(kind), code=kind.code).model_dump()


def _sentence(kind: type[ShopError]) -> str:
    return (kind.__doc__ or kind.code).strip().partition("\n")[0]
