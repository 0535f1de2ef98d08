"""Which terminal is asking."""

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from kiosk.central.boundary import Shared
from kiosk.central.errors import Unauthorized
from kiosk.central.stores.models import TerminalIdentity
from kiosk.central.stores.service import holder_of

_REMEDY = "Pair the terminal again with a code from `kiosk central pair`."
_bearer = HTTPBearer(auto_error=False)


def authenticated(
    central: Shared, presented: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]
) -> TerminalIdentity:
    """The terminal whose credential came with the request."""
    if presented is None:
        raise Unauthorized("This needs a terminal's credential.", _REMEDY)
    with central.database.read() as session:
        terminal = holder_of(session, presented.credentials)
    if terminal is None:
        raise Unauthorized("The credential is unknown or was revoked.", _REMEDY)
    return TerminalIdentity(terminal.store_id, terminal.terminal_id)


Terminal = Annotated[TerminalIdentity, Depends(authenticated)]
"""The paired terminal that asks; anyone else is answered 401."""


def address_of(request: Request) -> str:
    """Where a request comes from, as far as it shows."""
    return request.client.host if request.client else "unknown"
