"""The pages that customers' phones open."""

from http import HTTPStatus
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Header, Query, Response
from fastapi.responses import RedirectResponse

from kiosk.central import orders
from kiosk.central.boundary import Shared
from kiosk.central.orders import UnknownOrder
from kiosk.central.pages.language import choose
from kiosk.central.pages.render import render
from kiosk.central.pages.views import order_page, pay_page
from kiosk.central.pages.words import WORDS
from kiosk.central.payments import Till, money_of

router = APIRouter(include_in_schema=False)


async def _language(
    lang: Annotated[str | None, Query()] = None, accept_language: Annotated[str | None, Header()] = None
) -> str:
    return choose(lang, accept_language, WORDS)


Language = Annotated[str, Depends(_language)]


@router.get("/o/{token}")
def track(token: str, central: Shared, language: Language) -> Response:
    """Where an order stands."""
    with central.database.read() as session:
        try:
            order = orders.tracked(session, token)
        except UnknownOrder:
            return _missing(language)
        zone = ZoneInfo(orders.time_zone(session, order.store_id))
        money = money_of(session, order.store_id, order.order_id)
        page = order_page(orders.receipt(session, order), language, zone, money)
    return render("order.html", language, WORDS[language], page=page)


@router.get("/pay/{token}")
def practice(token: str, till: Till, central: Shared, language: Language) -> Response:
    """The practice provider's page; opening it is what scanning the code means."""
    key = till.practice.key_of(token)
    if key is None:
        return _missing(language)
    till.practice.scan(token)
    attempt = till.desk.look_after(key)
    with central.database.read() as session:
        order = orders.receipt(session, orders.order(session, key.store_id, attempt.order_id))
    return render("pay.html", language, WORDS[language], page=pay_page(attempt, order, language, central.now()))


@router.post("/pay/{token}")
def pay(token: str, till: Till, language: Language) -> Response:
    """The tap on the practice page; tapping again changes nothing."""
    key = till.practice.key_of(token)
    if key is None:
        return _missing(language)
    till.desk.look_after(key)
    if outcome := till.practice.pay(token):
        till.desk.notify(key, outcome)
    return RedirectResponse(f"/pay/{token}?lang={language}", HTTPStatus.SEE_OTHER, {"Cache-Control": "no-store"})


@router.get("/paid")
def returned(language: Language) -> Response:
    """Where a provider's own page sends the phone at its end; what became of the money, the terminal says."""
    return render("returned.html", language, WORDS[language])


def _missing(language: str) -> Response:
    return render("missing.html", language, WORDS[language], HTTPStatus.NOT_FOUND)
