"""What the panel shows of staff: what they did, and who they are."""

from dataclasses import dataclass

from kiosk.domain.rights import Action, Role
from kiosk.terminal.staff.guard import Guard
from kiosk.terminal.staff.outcomes import Author
from kiosk.terminal.staff.roster import Roster
from kiosk.terminal.staff.trail import AuditTrail, Record
from kiosk.wire.audit import AuditEntry
from kiosk.wire.staff import LOCAL_ID


@dataclass(frozen=True, slots=True)
class RecordPage:
    """Some entries, newest first, of how many there are; `sent` of them central has."""

    entries: tuple[AuditEntry, ...]
    count: int
    sent: int


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who may sign in here, and by what. `local`: at this machine alone."""

    staff_id: str
    name: str
    role: Role
    card: bool
    second_factor: bool
    local: bool


class StaffRecords:
    """Reads only. Threads may share it."""

    def __init__(self, guard: Guard, trail: AuditTrail, roster: Roster) -> None:
        self._guard = guard
        self._trail = trail
        self._roster = roster

    def page(self, author: Author, skip: int, most: int) -> RecordPage:
        """Entries without the `skip` newest."""
        self._guard.check(author, Action.SEE_AUDIT)
        count, sent = self._trail.standing()
        return RecordPage(self._trail.page(before=count - skip + 1, most=most), count, sent)

    def check(self, author: Author) -> Record:
        """Check the record from its first entry on."""
        self._guard.check(author, Action.SEE_AUDIT)
        return self._trail.check()

    def people(self, author: Author) -> tuple[Colleague, ...]:
        """All who may sign in here, those with most rights first."""
        self._guard.check(author, Action.SEE_STAFF)
        accounts = sorted(self._roster.accounts(), key=lambda each: (-each.role.rank, each.name))
        return tuple(
            Colleague(
                each.staff_id, each.name, each.role, bool(each.card_hash), bool(each.totp_secret),
                each.staff_id == LOCAL_ID,
            )
            for each in accounts
        )  # fmt: skip
