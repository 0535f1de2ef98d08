"""The board at central: what stands on it, for whom, and what never does."""

import re
from datetime import timedelta

import pytest
import requests

from kiosk.central.board import open_board
from kiosk.central.board.words import BOARD_WORDS, BoardWords
from kiosk.central.central import Central
from kiosk.central.stores import UnknownStore
from kiosk.domain.board import SHOWN_FOR
from kiosk.wire.board import BoardNumbers
from kiosk.wire.orders import CancelledMessage, Fact, ProgressMessage
from tests.kiosk.central.till import Till, open_shop, paid, pair, placed_fact, then

BEGUN = ProgressMessage(kind="preparation_begun")
READY = ProgressMessage(kind="made_ready")
COLLECTED = ProgressMessage(kind="collected")


def address(till: Till) -> str:
    central = till.central
    with central.database.write() as session:
        return f"{till.url}/v1/boards/{open_board(session, till.pairing.store_id, central.now())}"


def an_order(till: Till, *facts: Fact, ago: timedelta = timedelta()) -> str:
    """The pickup number of an order that went so far."""
    placed = till.placed(at=till.central.now() - ago)
    sent = [placed, *(then(placed, fact, after) for after, fact in enumerate(facts, start=1))]
    assert [each.verdict for each in till.send(*sent)] == ["accepted"] * len(sent)
    return placed_fact(placed).pickup_number


def shown(answer: requests.Response) -> list[tuple[str, str]]:
    assert answer.status_code == 200, answer.text
    return [
        (each.pickup_number, each.standing.value) for each in BoardNumbers.model_validate_json(answer.content).numbers
    ]


def money(till: Till) -> Fact:
    return paid(till.placed())


def test_it_names_what_is_made_and_what_is_ready_and_nothing_else(till: Till) -> None:
    money_taken = money(till)
    an_order(till)
    an_order(till, CancelledMessage(reason="staff"))
    waiting = an_order(till, money_taken)
    begun = an_order(till, money_taken, BEGUN)
    ready = an_order(till, money_taken, BEGUN, READY)
    an_order(till, money_taken, BEGUN, READY, COLLECTED)
    forgotten = an_order(till, money_taken, READY, ago=SHOWN_FOR + timedelta(minutes=1))
    expected = [(waiting, "making"), (begun, "making"), (ready, "ready")]
    assert shown(till.call("GET", "/v1/board")) == expected
    assert shown(requests.get(address(till), timeout=20)) == expected
    assert forgotten not in dict(expected)


def test_it_is_asked_for_often_and_answered_in_full_only_when_it_changed(till: Till) -> None:
    where = address(till)
    first = requests.get(where, timeout=20)
    same = requests.get(where, headers={"If-None-Match": first.headers["ETag"]}, timeout=20)
    assert (same.status_code, same.content) == (304, b"")
    number = an_order(till, money(till))
    news = requests.get(where, headers={"If-None-Match": first.headers["ETag"]}, timeout=20)
    assert shown(news) == [(number, "making")]


def test_it_shows_one_store_only(till: Till, central: Central, url: str) -> None:
    an_order(till, money(till))
    open_shop(central, "other")
    other = pair(central, url, "other")
    assert shown(other.call("GET", "/v1/board")) == []
    assert shown(requests.get(address(other), timeout=20)) == []


def test_it_tells_numbers_and_nothing_of_anybody(till: Till) -> None:
    an_order(till, money(till), READY)
    told = requests.get(address(till), timeout=20).json()
    assert set(told) == {"numbers", "at"}
    assert [set(each) for each in told["numbers"]] == [{"pickup_number", "standing"}]


def test_a_new_address_ends_the_one_before(till: Till, central: Central) -> None:
    old, new = address(till), address(till)
    gone = requests.get(old, timeout=20)
    assert (gone.status_code, gone.json()["code"]) == (404, "unknown-board")
    assert requests.get(new, timeout=20).ok
    with central.database.write() as session, pytest.raises(UnknownStore):
        open_board(session, "nowhere", central.now())


def test_the_store_s_own_list_takes_a_credential(url: str) -> None:
    assert requests.get(f"{url}/v1/board", timeout=20).status_code == 401


@pytest.mark.parametrize("language", BOARD_WORDS)
def test_the_page_speaks_every_language(till: Till, language: str) -> None:
    page = requests.get(address(till).replace("/v1/boards/", "/board/"), params={"lang": language}, timeout=20)
    words = BOARD_WORDS[language]
    assert page.headers["Content-Language"] == language
    assert f'dir="{words.direction}"' in page.text
    assert words.making in page.text
    assert words.ready in page.text
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]


def test_the_page_begins_in_the_store_s_own_language(till: Till) -> None:
    page = requests.get(address(till).replace("/v1/boards/", "/board/"), timeout=20)
    assert page.headers["Content-Language"] == "zh-CN"


def test_how_large_numbers_are_follows_the_distance(till: Till) -> None:
    page = address(till).replace("/v1/boards/", "/board/")

    def heights(metres: float) -> list[float]:
        text = requests.get(page, params={"distance": metres}, timeout=20).text
        return [round(float(each), 1) for each in re.findall(r'data-(?:least|best)="([0-9.]+)"', text)]

    assert heights(6) == [38.4, 73.3]
    assert heights(3) == [19.2, 36.7]


def test_an_address_that_no_board_has_says_what_to_do(url: str) -> None:
    page = requests.get(f"{url}/board/nothing", params={"lang": "en"}, timeout=20)
    assert page.status_code == 404
    assert BOARD_WORDS["en"].missing_help in page.text


@pytest.mark.parametrize("words", BOARD_WORDS.values(), ids=BOARD_WORDS)
def test_what_the_page_fills_in_has_its_place_in_every_language(words: BoardWords) -> None:
    assert "{number}" in words.call
    assert "{time}" in words.updated
    assert "{time}" in words.stale
