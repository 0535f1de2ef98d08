"""The server's refusals, and how every refusal looks on the wire (RFC 9457)."""

from http import HTTPStatus
from typing import ClassVar

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DataError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException

from kiosk.domain import errors as domain
from kiosk.domain import rights
from kiosk.domain.errors import ShopError
from kiosk.wire.message import WIRE_HEADER, WIRE_VERSION
from kiosk.wire.problems import PROBLEM_MEDIA_TYPE, ProblemDetails

_log = structlog.get_logger(__name__)

_DOMAIN_STATUS: dict[type[ShopError], HTTPStatus] = {
    domain.CurrencyMismatch: HTTPStatus.UNPROCESSABLE_ENTITY,
    domain.UnknownProduct: HTTPStatus.UNPROCESSABLE_ENTITY,
    domain.InvalidSelection: HTTPStatus.UNPROCESSABLE_ENTITY,
    domain.EmptyCart: HTTPStatus.UNPROCESSABLE_ENTITY,
    domain.IllegalTransition: HTTPStatus.CONFLICT,
    rights.NotAllowed: HTTPStatus.FORBIDDEN,
    rights.SecondFactorWanted: HTTPStatus.FORBIDDEN,
}


_HEADERS: dict[HTTPStatus, dict[str, str]] = {
    HTTPStatus.UNAUTHORIZED: {"WWW-Authenticate": "Bearer"},
    HTTPStatus.UPGRADE_REQUIRED: {"Upgrade": f"{WIRE_HEADER}/{WIRE_VERSION}"},
    HTTPStatus.SERVICE_UNAVAILABLE: {"Retry-After": "1"},
}


class Refusal(ShopError):
    """A refusal of the server; `status` is the HTTP status it is answered with."""

    code = "refused"
    status: ClassVar[HTTPStatus] = HTTPStatus.BAD_REQUEST


class NotFound(Refusal):
    """There is no such thing."""

    code = "not-found"
    status = HTTPStatus.NOT_FOUND


class MalformedMessage(Refusal):
    """The body is not the message it should be; `detail` names the place and what is wrong there."""

    code = "malformed-message"
    status = HTTPStatus.UNPROCESSABLE_ENTITY

    def __init__(self, detail: str) -> None:
        super().__init__("The message cannot be read.", "Send it as the protocol describes it.")
        self.detail = detail


class TooLarge(Refusal):
    """The body is larger than any message may be."""

    code = "too-large"
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE


class Unauthorized(Refusal):
    """No credential, an unknown one, or a revoked one."""

    code = "unauthorized"
    status = HTTPStatus.UNAUTHORIZED


class WrongWire(Refusal):
    """The terminal speaks another major version of the wire."""

    code = "wire-version"
    status = HTTPStatus.UPGRADE_REQUIRED

    def __init__(self, spoken: str) -> None:
        title = f"The terminal speaks version {spoken} of the wire, central version {WIRE_VERSION}."
        super().__init__(title, "Update whichever is older.")


class Busy(Refusal):
    """The database is out of reach, or has no connection free."""

    code = "busy"
    status = HTTPStatus.SERVICE_UNAVAILABLE

    def __init__(self) -> None:
        super().__init__("The database cannot take this now.", "Try again in a moment.")


class Unexpected(Refusal):
    """Something went wrong on the server."""

    code = "internal-error"
    status = HTTPStatus.INTERNAL_SERVER_ERROR

    def __init__(self) -> None:
        super().__init__("Something went wrong on the server.", "Try again in a moment.")


class TooManyTries(Refusal):
    """Too many wrong codes came from one address."""

    code = "too-many-tries"
    status = HTTPStatus.TOO_MANY_REQUESTS

    def __init__(self, seconds: int) -> None:
        super().__init__("Too many wrong pairing codes.", f"Wait {seconds} seconds, then try again.")


def status_of(error: ShopError) -> HTTPStatus:
    """The HTTP status of a refusal."""
    return status_of_kind(type(error))


def status_of_kind(kind: type[ShopError]) -> HTTPStatus:
    """The HTTP status of refusals of a kind."""
    if issubclass(kind, Refusal):
        return kind.status
    return next((status for known, status in _DOMAIN_STATUS.items() if issubclass(kind, known)), HTTPStatus.BAD_REQUEST)


def problem(status: int, code: str, title: str, remedy: str = "", detail: str = "") -> JSONResponse:
    """An error answer."""
    details = ProblemDetails(status=status, code=code, title=title, remedy=remedy, detail=detail)
    headers = _HEADERS.get(HTTPStatus(status))
    return JSONResponse(details.model_dump(), status, headers, PROBLEM_MEDIA_TYPE)


def install_error_handlers(app: FastAPI) -> None:
    """Make every error answer of `app` a problem document."""
    app.add_exception_handler(ShopError, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(DataError, _unstorable)
    app.add_exception_handler(OperationalError, _busy)
    app.add_exception_handler(PoolTimeout, _busy)
    app.add_exception_handler(Exception, _unexpected)


def _refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ShopError)
    return answer_of(error)


def answer_of(error: ShopError) -> JSONResponse:
    """A refusal as an answer."""
    return problem(status_of(error), error.code, error.message, error.remedy, getattr(error, "detail", ""))


def _invalid(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    return _refused(_request, MalformedMessage(first_fault(error.errors())))


def _unstorable(_request: Request, _error: Exception) -> JSONResponse:
    """PostgreSQL takes no NUL in a text, and no text longer than its column; SQLite takes both."""
    return _refused(_request, MalformedMessage("A text in it is too long, or holds a NUL."))


def _busy(request: Request, error: Exception) -> JSONResponse:
    """The database went away, let a lock run out, or has no connection free: what was asked is not done."""
    _log.error("database cannot be used", route=_route(request), error=type(error).__name__)
    return _refused(request, Busy())


def first_fault(faults: object) -> str:
    """The first of pydantic's faults as `/place: what is wrong`, without the input, which may hold personal data."""
    first = next(iter(faults), None) if isinstance(faults, (list, tuple)) else None
    if not isinstance(first, dict):
        return ""
    place = "".join(f"/{step}" for step in first.get("loc", ()))
    return f"{place}: {first.get('msg', '')}" if place else str(first.get("msg", ""))


def _http(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    status = HTTPStatus(error.status_code)
    return problem(status, status.phrase.lower().replace(" ", "-"), str(error.detail))


def _unexpected(request: Request, error: Exception) -> JSONResponse:
    _log.error("request failed", route=_route(request), error=type(error).__name__, exc_info=error)
    return _refused(request, Unexpected())


def _route(request: Request) -> str:
    """Which route was asked; the path itself may hold a token or a pairing code."""
    path = getattr(request.scope.get("route"), "path", "")
    return path if isinstance(path, str) else ""
