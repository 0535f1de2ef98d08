"""The panel's pages, and who sees which."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from kiosk.domain.rights import Action, Role, may
from kiosk.terminal.staff import NOT_IN_TRAINING
from ui.words import staff_pages as words

PAGES: Final[Mapping[str, Action]] = MappingProxyType(
    {
        "today": Action.SEE_FIGURES,
        "orders": Action.SEE_ORDERS,
        "calls": Action.ANSWER_HELP,
        "payments": Action.SEE_PAYMENTS,
        "stock": Action.CHANGE_AVAILABILITY,
        "devices": Action.SEE_DEVICES,
        "closing": Action.CLOSE_DAY,
        "people": Action.SEE_STAFF,
        "audit": Action.SEE_AUDIT,
        "settings": Action.CHANGE_SETTINGS,
    }
)
"""Each page, in the order of the menu, with the right that it takes."""

_ICONS: Final = {
    "today": "squares-four",
    "orders": "receipt",
    "calls": "bell-ringing",
    "payments": "warning-circle",
    "stock": "fork-knife",
    "devices": "device-tablet",
    "closing": "storefront",
    "people": "user-circle",
    "audit": "list-checks",
    "settings": "gear",
}


@dataclass(frozen=True, slots=True)
class PageRow:
    """The roles of an entry of the menu."""

    pageId: str
    label: str
    iconName: str
    selected: bool
    badge: str


def pages_of(role: Role, *, training: bool) -> tuple[str, ...]:
    """The pages that this role sees; in training only those on which nothing counts."""
    barred = NOT_IN_TRAINING if training else frozenset[Action]()
    return tuple(page for page, action in PAGES.items() if may(role, action) and action not in barred)


def page_rows(seen: Iterable[str], present: str, badges: Mapping[str, str]) -> tuple[PageRow, ...]:
    """The menu of these pages; `badges` are figures that stand beside a page's name."""
    return tuple(PageRow(page, words.page(page), _ICONS[page], page == present, badges.get(page, "")) for page in seen)
