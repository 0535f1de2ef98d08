"""The server's refusals, and how every refusal looks on the wire (RFC 9457)."""

from http import HTTPStatus
from typing import ClassVar

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DataError
from starlette.exceptions import HTTPException

from kiosk.domain import errors as domain
from kiosk.domain import rights
from kiosk.domain.errors import ShopError
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


class TooManyTries(Refusal):
    """Too many wrong codes came from one address."""

    code = "too-many-tries"
    status = HTTPStatus.TOO_MANY_REQUESTS

    def __init__(self, seconds: int) -> None:
        super().__init__("Too many wrong pairing codes.", f"Wait {seconds} seconds, then try again.")


def status_of(error: ShopError) -> HTTPStatus:
    """The HTTP status of a refusal."""
    if isinstance(error, Refusal):
        return error.status
    return next((s for kind, s in _DOMAIN_STATUS.items() if isinstance(error, kind)), HTTPStatus.BAD_REQUEST)


def problem(status: int, code: str, title: str, remedy: str = "", detail: str = "") -> JSONResponse:
    """An error answer."""
    details = ProblemDetails(status=status, code=code, title=title, remedy=remedy, detail=detail)
    headers = {"WWW-Authenticate": "Bearer"} if status == HTTPStatus.UNAUTHORIZED else None
    return JSONResponse(details.model_dump(), status, headers, PROBLEM_MEDIA_TYPE)


def install_error_handlers(app: FastAPI) -> None:
    """Make every error answer of `app` a problem document."""
    app.add_exception_handler(ShopError, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(DataError, _unstorable)
    app.add_exception_handler(Exception, _unexpected)


def _refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ShopError)
    return problem(status_of(error), error.code, error.message, error.remedy, getattr(error, "detail", ""))


def _invalid(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    return _refused(_request, MalformedMessage(first_fault(error.errors())))


def _unstorable(_request: Request, _error: Exception) -> JSONResponse:
    """PostgreSQL takes no NUL in a text, and no text longer than its column; SQLite takes both."""
    return _refused(_request, MalformedMessage("A text in it is too long, or holds a NUL."))


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
    route = getattr(request.scope.get("route"), "path", "")  # the path itself may hold a token or a pairing code
    _log.error("request failed", route=route, error=type(error).__name__, exc_info=error)
    return problem(500, "internal-error", "Something went wrong on the server.", "Try again in a moment.")
