"""The shop's typed refusals: each says what happened, what to do, and carries a code a screen can translate."""


class ShopError(Exception):
    """A refusal the caller can act on.

    `code` is stable and machine-readable, `message` says what happened and `remedy` what to do, both in English for
    logs and the command line; screens translate by `code`. `bad_input` tells a wrong wish from one that failed.
    """

    code = "shop-error"
    bad_input = False

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(f"{message} {remedy}")
        self.message = message
        self.remedy = remedy


class CurrencyMismatch(ShopError):
    """Two amounts of different currencies met in one calculation."""

    code = "currency-mismatch"


class UnknownProduct(ShopError):
    """A selection names a product that this edition of the catalog does not sell."""

    code = "unknown-product"
    bad_input = True


class InvalidSelection(ShopError):
    """A selection breaks the product's options, rules or slots."""

    code = "invalid-selection"
    bad_input = True


class EmptyCart(ShopError):
    """An order was placed with nothing in it."""

    code = "empty-cart"
    bad_input = True


class IllegalTransition(ShopError):
    """An event does not fit the state that the order or the attempt is in."""

    code = "illegal-transition"
