"""What a start screen is made of: put together before the terminal is open, and led on by its parts once it is."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.offering import ALL_MODES, Offering
from ui.pictures import Pictures
from ui.shopfront import Front, Shopfront
from ui.stand import Stand
from ui.viewmodels.help import HelpViewModel
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.rest import RestTimes, RestViewModel
from ui.viewmodels.session import RESTING, SessionViewModel
from ui.viewmodels.stand import StandViewModel
from ui.viewmodels.store import StoreViewModel
from ui.visit import Visit

if TYPE_CHECKING:
    from datetime import datetime

    from ui.speech import Speech


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the window knows and the terminal does not. `clock` and `speech` stand in for the terminal's own."""

    pictures: Path
    languages: tuple[str, ...]
    speak: Callable[[str], None]
    modes: tuple[str, ...] = ALL_MODES
    stand: Stand = field(default_factory=Stand)
    seconds: Callable[[], float] = time.monotonic
    clock: "Callable[[], datetime] | None" = None
    speech: "Callable[[], Speech] | None" = None


@dataclass(frozen=True, slots=True)
class FrontParts:
    """Everything that stands before the terminal is open, and stays."""

    stand: StandViewModel
    offering: Offering
    visit: Visit
    shop: Shopfront
    session: SessionViewModel
    language: LanguageViewModel
    store: StoreViewModel
    help: HelpViewModel
    rest: RestViewModel


def put_front_together(
    around: Surroundings, owner: QObject, front: Front | None = None, *, taking_orders: bool = True
) -> FrontParts:
    """Make every part once. `front` and `taking_orders` are what is known of the shop from outside."""
    visit = Visit(around.languages[0], around.speak, owner)
    shop = Shopfront(visit, Pictures(around.pictures), front, taking_orders=taking_orders, parent=owner)
    offering = Offering(visit, around.languages, around.modes, owner)
    session = SessionViewModel(shop, visit, offering, owner)
    return FrontParts(
        stand=StandViewModel(around.stand, owner),
        offering=offering,
        visit=visit,
        shop=shop,
        session=session,
        language=LanguageViewModel(visit, offering, owner),
        store=StoreViewModel(shop, owner),
        help=HelpViewModel(owner),
        rest=RestViewModel(lambda: session.screen in RESTING, RestTimes(), around.seconds, owner),
    )
