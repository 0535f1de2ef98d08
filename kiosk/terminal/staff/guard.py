"""Lets through what the table of rights allows, and records what it does not."""

from collections.abc import Set as AbstractSet
from typing import Final

from kiosk.domain.errors import ShopError
from kiosk.domain.rights import REFUND_LIMIT, Action, NotAllowed, SecondFactorWanted, require, wants_second_factor
from kiosk.terminal.staff.outcomes import Author, SignedOut
from kiosk.terminal.staff.roster import Roster
from kiosk.terminal.staff.sign_in import StaffDesk
from kiosk.terminal.staff.trail import AuditTrail

NOT_IN_TRAINING: Final = frozenset(
    {Action.CHANGE_AVAILABILITY, Action.SEE_PAYMENTS, Action.RESOLVE_PAYMENT, Action.REFUND}
)
"""What would reach the shop's real stock and money."""


class NotInTraining(ShopError):
    """It would change something that counts."""

    code = "not-in-training"

    def __init__(self, action: Action) -> None:
        super().__init__(f"To {action.replace('_', ' ')} is not for practice.", "End the training first.")


class Guard:
    """Asked by every service before it does anything. `barred` is what nobody may do for now."""

    def __init__(
        self, roster: Roster, desk: StaffDesk, trail: AuditTrail, barred: AbstractSet[Action] = frozenset()
    ) -> None:
        self._roster = roster
        self._desk = desk
        self._trail = trail
        self._barred = barred

    def check(self, author: Author, action: Action, *, amount: int = 0, code: str = "") -> None:
        """Raise unless this person may do that now, by what they are to this terminal at this moment.

        `amount` is what goes back to a customer, in minor units, and `code` the second factor where one is given.
        Raises `SignedOut`, `NotInTraining`, `NotAllowed`, `SecondFactorWanted`; the last two are recorded.
        """
        account = self._roster.find(author.staff_id)
        if account is None:
            raise SignedOut
        if action in self._barred:
            raise NotInTraining(action)
        confirmed = bool(code) and wants_second_factor(action, amount) and self._desk.confirms(author, code)
        try:
            require(account.role, action, confirmed=confirmed, amount=amount, limit=REFUND_LIMIT)
        except (NotAllowed, SecondFactorWanted) as refusal:
            self._trail.note(author, action, after={"refused": refusal.code})
            raise
