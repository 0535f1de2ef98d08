"""What can be wrong with a staff account."""

from http import HTTPStatus

from kiosk.central.errors import Refusal
from kiosk.domain.errors import ShopError


class UnknownStaff(Refusal):
    """Nobody of that id works at the store, or not any more."""

    code = "unknown-staff"
    status = HTTPStatus.FORBIDDEN
    bad_input = True

    def __init__(self, store_id: str, staff_id: str) -> None:
        super().__init__(
            f"Nobody of id {staff_id!r} works at store {store_id!r}.", "List them with `kiosk central staff list`."
        )


class UnfitPin(ShopError):
    """The PIN is none, or somebody else of the store would sign in with it."""

    code = "unfit-pin"
    bad_input = True

    def __init__(self) -> None:
        super().__init__("This PIN cannot be used.", "Choose another one of 4 to 12 digits, or let one be made.")
