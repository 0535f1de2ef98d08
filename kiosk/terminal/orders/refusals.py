"""Why an order was not taken, or not changed."""

from kiosk.domain.errors import InvalidSelection, ShopError
from kiosk.domain.selection import ChoiceSoldOut, Problem, ProductSoldOut, TooFewLeft


class LineRefused(InvalidSelection):
    """A line cannot be sold; `line` is its id in the cart and `problems` says why, worst first."""

    def __init__(self, line: int, problems: tuple[Problem, ...]) -> None:
        words = ", ".join(type(problem).__name__ for problem in problems)
        super().__init__(f"Line {line} cannot be sold: {words}.", "Change or remove that line.")
        self.line = line
        self.problems = problems


class LineSoldOut(LineRefused):
    """The product of a line, or a choice on it, has sold out meanwhile, or fewer are left than it asks for."""

    code = "sold-out"


def refuse_line(line: int, problems: tuple[Problem, ...]) -> LineRefused:
    """The refusal that fits the worst problem of a line."""
    sold_out = isinstance(problems[0], ProductSoldOut | ChoiceSoldOut | TooFewLeft)
    return LineSoldOut(line, problems) if sold_out else LineRefused(line, problems)


class UnfitCart(ShopError):
    """The cart holds what no order may: a quantity, a note or an amount out of bounds. Nothing was written."""

    code = "unfit-cart"
    bad_input = True

    def __init__(self, place: str) -> None:
        super().__init__(f"The cart cannot be ordered as it is: {place} is out of bounds.", "Change that line.")


class PriceChanged(ShopError):
    """The total is not the one the customer was shown; nothing was written."""

    code = "price-changed"

    def __init__(self, shown: int, total: int) -> None:
        super().__init__(f"{shown} was shown, and the order now costs {total}.", "Show the new total and ask again.")
        self.shown = shown
        self.total = total


class NoCatalog(ShopError):
    """The terminal has no catalog yet."""

    code = "no-catalog"

    def __init__(self) -> None:
        super().__init__("This terminal has no catalog yet.", "Connect it to central and wait for the first sync.")


class NotPaired(ShopError):
    """The terminal belongs to no store yet."""

    code = "not-paired"

    def __init__(self) -> None:
        super().__init__(
            "This terminal is not paired with a store.", "Pair it with a code from `kiosk central pair --store ID`."
        )


class UnknownOrder(ShopError):
    """There is no such order on this terminal."""

    code = "unknown-order"

    def __init__(self, order_id: str) -> None:
        super().__init__(f"This terminal has no order {order_id}.", "Look it up at central.")


class AttemptStillOpen(ShopError):
    """The customer may have paid, or may yet: the order must wait for the outcome of attempt `attempt_id`."""

    code = "attempt-still-open"

    def __init__(self, attempt_id: str) -> None:
        super().__init__("The outcome of an earlier payment is not known yet.", "Wait until it is paid or closed.")
        self.attempt_id = attempt_id


class StorageFull(ShopError):
    """The disk took no more; nothing of what was asked is half there."""

    code = "storage-full"

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"The terminal's storage did not take it ({reason}); nothing was written.",
            "Free space on the terminal's disk, or check the disk, and try again.",
        )


class StorageDamaged(ShopError):
    """The order database cannot be trusted."""

    code = "storage-damaged"
