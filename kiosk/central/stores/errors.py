"""What can be wrong with a store or a pairing."""

from http import HTTPStatus

from kiosk.central.errors import NotFound, Refusal


class UnknownStore(NotFound):
    """There is no store of that id."""

    code = "unknown-store"
    bad_input = True

    def __init__(self, store_id: str) -> None:
        super().__init__(f"There is no store {store_id!r}.", "List the stores with `kiosk central stores`.")


class UnknownTerminal(NotFound):
    """The store has no terminal of that id."""

    code = "unknown-terminal"
    bad_input = True

    def __init__(self, store_id: str, terminal_id: str) -> None:
        super().__init__(f"Store {store_id!r} has no terminal {terminal_id!r}.", "Check the terminal's id.")


class CredentialTaken(Refusal):
    """The credential of a claim belongs to a terminal that another code paired."""

    code = "credential-taken"
    status = HTTPStatus.CONFLICT

    def __init__(self) -> None:
        super().__init__("Another pairing made this credential known.", "Make a new credential for a new code.")


class InvalidPairingCode(Refusal):
    """The code is unknown, used or too old; which of these is not told."""

    code = "invalid-pairing-code"
    status = HTTPStatus.FORBIDDEN

    def __init__(self) -> None:
        remedy = "Make a new one with `kiosk central pair` and enter it within 24 hours."
        super().__init__("The pairing code is wrong, used or too old.", remedy)
