"""How every refusal looks on the wire: a problem document (RFC 9457)."""

from http import HTTPStatus

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DataError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException

from kiosk.central.errors import Busy, MalformedMessage, Unexpected, first_fault, status_of_kind
from kiosk.domain.errors import ShopError
from kiosk.wire.message import WIRE_HEADER, WIRE_VERSION
from kiosk.wire.problems import PROBLEM_MEDIA_TYPE, ProblemDetails

_log = structlog.get_logger(__name__)

_HEADERS: dict[HTTPStatus, dict[str, str]] = {
    HTTPStatus.UNAUTHORIZED: {"WWW-Authenticate": "Bearer"},
    HTTPStatus.UPGRADE_REQUIRED: {"Upgrade": f"{WIRE_HEADER}/{WIRE_VERSION}"},
    HTTPStatus.SERVICE_UNAVAILABLE: {"Retry-After": "1"},
}


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
    return problem(status_of_kind(type(error)), error.code, error.message, error.remedy, getattr(error, "detail", ""))


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
