"""Who among the staff may do what. The one table that the panel, the terminal's services and central's endpoints read.

A role may do all that the roles before it may: clerk < manager < technician.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Final

from kiosk.domain.errors import ShopError


class Role(StrEnum):
    """What somebody is trusted with; later ones with all that earlier ones are."""

    CLERK = "clerk"
    MANAGER = "manager"
    TECHNICIAN = "technician"

    @property
    def rank(self) -> int:
        """Grows with trust."""
        return list(Role).index(self)


class Action(StrEnum):
    """What staff do, as the audit names it."""

    SIGN_IN = "sign_in"
    SIGN_OUT = "sign_out"
    SEE_ORDERS = "see_orders"
    CONFIRM_PAYMENT = "confirm_payment"
    PREPARE = "prepare"
    MAKE_READY = "make_ready"
    HAND_OVER = "hand_over"
    CANCEL_ORDER = "cancel_order"
    REPRINT = "reprint"
    CHANGE_AVAILABILITY = "change_availability"
    ANSWER_HELP = "answer_help"
    SEE_DEVICES = "see_devices"
    SEE_FIGURES = "see_figures"
    SEE_PAYMENTS = "see_payments"
    REFUND = "refund"
    RESOLVE_PAYMENT = "resolve_payment"
    CLOSE_DAY = "close_day"
    TRAIN = "train"
    SEE_STAFF = "see_staff"
    SEE_AUDIT = "see_audit"
    CHANGE_SETTINGS = "change_settings"
    SET_UP_DEVICE = "set_up_device"
    LEAVE_KIOSK = "leave_kiosk"


class Factor(Enum):
    """When a code from the person's own device is asked for beside PIN or card."""

    NEVER = "never"
    OVER_LIMIT = "over_limit"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Right:
    """The least role that may do an action, and when it takes a second factor."""

    least: Role
    second_factor: Factor = Factor.NEVER


_CLERK, _MANAGER = Right(Role.CLERK), Right(Role.MANAGER)
_MONEY_BACK = Right(Role.MANAGER, Factor.OVER_LIMIT)
_TECHNICIAN = Right(Role.TECHNICIAN, Factor.ALWAYS)

RIGHTS: Final[Mapping[Action, Right]] = MappingProxyType(
    {
        Action.SIGN_IN: _CLERK,
        Action.SIGN_OUT: _CLERK,
        Action.SEE_ORDERS: _CLERK,
        Action.CONFIRM_PAYMENT: _CLERK,
        Action.PREPARE: _CLERK,
        Action.MAKE_READY: _CLERK,
        Action.HAND_OVER: _CLERK,
        Action.CANCEL_ORDER: _CLERK,
        Action.REPRINT: _CLERK,
        Action.CHANGE_AVAILABILITY: _CLERK,
        Action.ANSWER_HELP: _CLERK,
        Action.SEE_DEVICES: _CLERK,
        Action.SEE_FIGURES: _MANAGER,
        Action.SEE_PAYMENTS: _MANAGER,
        Action.REFUND: _MONEY_BACK,
        Action.RESOLVE_PAYMENT: _MANAGER,
        Action.CLOSE_DAY: _MANAGER,
        Action.TRAIN: _MANAGER,
        Action.SEE_STAFF: _MANAGER,
        Action.SEE_AUDIT: _MANAGER,
        Action.CHANGE_SETTINGS: _MANAGER,
        Action.SET_UP_DEVICE: _TECHNICIAN,
        Action.LEAVE_KIOSK: _TECHNICIAN,
    }
)

REFUND_LIMIT: Final = 20_000
"""Minor units: a refund of more takes a second factor, unless the shop sets another limit."""


class NotAllowed(ShopError):
    """This role may not do that."""

    code = "not-allowed"

    def __init__(self, role: Role, action: Action) -> None:
        least = RIGHTS[action].least
        super().__init__(f"A {role} may not {action.replace('_', ' ')}.", f"Ask a {least}.")
        self.role = role
        self.action = action


class SecondFactorWanted(ShopError):
    """The action takes a code from the person's own device too."""

    code = "second-factor-wanted"

    def __init__(self, action: Action) -> None:
        super().__init__(f"To {action.replace('_', ' ')} takes a second factor.", "Enter the code from your device.")
        self.action = action


def may(role: Role, action: Action) -> bool:
    """Whether a role may do something."""
    return role.rank >= RIGHTS[action].least.rank


def allowed(role: Role) -> frozenset[Action]:
    """All that a role may do."""
    return frozenset(action for action in Action if may(role, action))


def wants_second_factor(action: Action, amount: int = 0, limit: int = REFUND_LIMIT) -> bool:
    """Whether doing this takes a second factor; `amount` is what goes back to the customer, in minor units."""
    match RIGHTS[action].second_factor:
        case Factor.NEVER:
            return False
        case Factor.OVER_LIMIT:
            return amount > limit
        case Factor.ALWAYS:
            return True


def require(role: Role, action: Action, *, confirmed: bool = False, amount: int = 0, limit: int = REFUND_LIMIT) -> None:
    """Raise `NotAllowed` or `SecondFactorWanted` unless a role may do this now.

    `confirmed` tells whether a second factor was given and right.
    """
    if not may(role, action):
        raise NotAllowed(role, action)
    if wants_second_factor(action, amount, limit) and not confirmed:
        raise SecondFactorWanted(action)
