"""The server's refusals, and the HTTP status of each."""

from http import HTTPStatus
from typing import ClassVar

from kiosk.domain import errors as domain
from kiosk.domain import rights
from kiosk.domain.errors import ShopError
from kiosk.wire.message import WIRE_VERSION

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


def status_of_kind(kind: type[ShopError]) -> HTTPStatus:
    """The HTTP status of refusals of a kind."""
    if issubclass(kind, Refusal):
        return kind.status
    return next((status for known, status in _DOMAIN_STATUS.items() if issubclass(kind, known)), HTTPStatus.BAD_REQUEST)


def first_fault(faults: object) -> str:
    """The first of pydantic's faults as `/place: what is wrong`, without the input, which may hold personal data."""
    first = next(iter(faults), None) if isinstance(faults, (list, tuple)) else None
    if not isinstance(first, dict):
        return ""
    place = "".join(f"/{step}" for step in first.get("loc", ()))
    return f"{place}: {first.get('msg', '')}" if place else str(first.get("msg", ""))
