"""The record of what staff did, as rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from kiosk.domain.rights import Action
from kiosk.wire.audit import AuditEntry, AuditFact
from ui.money_text import MoneyStyle
from ui.shop_time import Local
from ui.words import staff, staff_calls, staff_closing, staff_settings, staff_training
from ui.words import staff_audit as words
from ui.words.listing import clauses

_SETTING: Final = frozenset({Action.CHANGE_SETTINGS, Action.SET_UP_DEVICE})


@dataclass(frozen=True, slots=True)
class AuditRow:
    """The roles of an entry."""

    sequence: int
    time: str
    who: str
    role: str
    what: str
    subject: str
    outcome: str
    kind: str


def audit_row(entry: AuditEntry, names: Mapping[str, str], money: MoneyStyle, local: Local) -> AuditRow:
    """One entry; `names` says how orders and products are called."""
    fact = entry.fact
    refused = "refused" in fact.after
    return AuditRow(
        sequence=entry.sequence,
        time=f"{local(fact.at):%m-%d %H:%M:%S}",
        who=staff.called(fact.name) or words.stranger(),
        role=staff.role(fact.role) if fact.role else "",
        what=words.action(fact.action),
        subject=names.get(fact.subject, fact.subject),
        outcome=_outcome(fact, money),
        kind="error" if refused else "neutral",
    )


def _outcome(fact: AuditFact, money: MoneyStyle) -> str:
    match fact.after:
        case {"counted": int(counted), "difference": int(difference)}:
            short = staff_closing.difference(difference, money.text(abs(difference), exact=True))
            return words.closed(money.text(counted, exact=True), short)
        case {"waited_seconds": int(seconds)}:
            return staff_calls.waited(timedelta(seconds=seconds))
        case {"send_back": int(amount)}:
            return money.text(-amount, exact=True)
        case {"refused": _}:
            return words.outcome(fact.before, fact.after)
        case settings if fact.action in _SETTING:
            return clauses(staff_settings.change(name, fact.before.get(name), now) for name, now in settings.items())
        case {"on": bool(on)}:
            return staff_training.turned(on=on)
        case _:
            return words.outcome(fact.before, fact.after)
