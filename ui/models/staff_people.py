"""Who may sign in here, as rows."""

from dataclasses import dataclass
from typing import Final

from kiosk.domain.rights import Role
from kiosk.terminal import Colleague
from ui.words import staff
from ui.words import staff_people as words

_KINDS: Final = {Role.CLERK: "neutral", Role.MANAGER: "success", Role.TECHNICIAN: "info"}


@dataclass(frozen=True, slots=True)
class ColleagueRow:
    """The roles of one person."""

    staffId: str
    initial: str
    name: str
    role: str
    roleKind: str
    ways: str
    home: str
    you: str


def colleague_row(person: Colleague, present: str) -> ColleagueRow:
    """One person; `present` is the id of whoever is signed in."""
    name = staff.called(person.name)
    return ColleagueRow(
        staffId=person.staff_id,
        initial=name[:1],
        name=name,
        role=staff.role(person.role),
        roleKind=_KINDS[person.role],
        ways=words.ways(card=person.card, second_factor=person.second_factor),
        home=words.home(local=person.local),
        you=words.you() if person.staff_id == present else "",
    )
