"""Counted things run out: nobody is sold what is not there, and nobody who has paid is turned away."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from kiosk.central import CentralSettings, create_app
from kiosk.central.catalog import availability, change_mark, keep_draft, publish_draft, read_catalog
from kiosk.central.central import Central
from kiosk.central.orders import summaries
from kiosk.domain.selection import Pick, Selection, select
from kiosk.wire.availability import Availability, Left, Mark, MarkChange
from kiosk.wire.live import AvailabilityChanged, StockCounted
from kiosk.wire.orders import CancelledMessage, EventAnswer
from tests.central_server import served
from tests.kiosk.central.till import NOODLES, TEA, Till, catalog_file, moved, paid, pair, then
from tests.live_stream import listening

SMALL = select("noodles", (Pick("size", "small"),))


def publish(central: Central, edit: Callable[[dict[str, Any]], None]) -> None:
    document = json.loads(catalog_file())
    edit(document)
    with central.database.write() as session:
        keep_draft(session, read_catalog(json.dumps(document).encode()), central.now())
    publish_draft(central, "shop")


def tea_left(left: int) -> Callable[[dict[str, Any]], None]:
    return lambda shop: shop["products"][1].update(stock=left)


@pytest.fixture
def till(central: Central, url: str) -> Till:
    publish(central, tea_left(2))
    return pair(central, url)


def told(central: Central) -> Availability:
    with central.database.read() as session:
        return availability(session, "shop")


def order(till: Till, *selections: Selection, edition: int = 1) -> EventAnswer:
    (answer,) = till.send(till.placed(*selections, edition=edition))
    return answer


def test_the_last_one_sold_is_marked_sold_out_and_terminals_hear_of_it(central: Central, till: Till) -> None:
    with listening(till.url, till.pairing.credential) as stream:
        stream.hello()
        order(till, TEA)
        order(till, TEA)
        heard = [stream.next().event for _ in range(3)]
    assert heard == [
        StockCounted(version=1, left=(Left(subject="tea", left=1),)),
        AvailabilityChanged(version=2, mark=Mark(subject="tea"), sold_out=True),
        StockCounted(version=3, left=(Left(subject="tea", left=0),)),
    ]
    assert told(central) == Availability(
        version=3, sold_out=(Mark(subject="tea"),), left=(Left(subject="tea", left=0),)
    )


def test_an_unpaid_order_of_too_much_is_refused_with_its_line_and_takes_nothing(central: Central, till: Till) -> None:
    event = till.placed(NOODLES, TEA, TEA, TEA)
    (refused,) = till.send(event)
    assert (refused.verdict, refused.code, refused.line) == ("refused", "sold-out", 4)
    assert refused.reason == "Line 4: 2 of tea left."
    assert till.send(event) == (refused,)
    assert order(till, TEA, TEA).verdict == "accepted"


def test_each_answer_names_the_count_that_has_the_order(central: Central, till: Till) -> None:
    event = till.placed(TEA)
    counted = [till.post(event).counted, told(central).version, till.post(event).counted]
    assert counted == [1, 1, 1]
    assert till.post(till.placed(NOODLES)).counted is None


def test_a_refused_order_that_is_paid_after_all_stands(central: Central, till: Till) -> None:
    event = till.placed(TEA, TEA, TEA)
    assert till.send(event)[0].verdict == "refused"
    (settled,) = till.send(then(event, paid(event)))
    assert (settled.verdict, settled.flag) == ("accepted", "sold-out")
    assert told(central).left == (Left(subject="tea", left=0),)


def test_a_paid_order_is_never_refused_but_flagged(central: Central, till: Till) -> None:
    order(till, TEA)
    event = till.placed(TEA, TEA)
    placed, settled = till.send(event, then(event, paid(event)))
    assert (placed.verdict, placed.flag, settled.verdict) == ("accepted", "oversold", "accepted")
    assert told(central).left == (Left(subject="tea", left=0),)


def test_a_cancelled_order_gives_back_what_it_took(central: Central, till: Till) -> None:
    event = till.placed(TEA, TEA)
    till.send(event, then(event, CancelledMessage(reason="changed their mind")))
    assert told(central).sold_out == ()
    assert told(central).left == (Left(subject="tea", left=2),)


def test_the_same_order_again_takes_nothing_more(central: Central, till: Till) -> None:
    event = till.placed(TEA)
    assert [till.send(event)[0].verdict for _ in range(2)] == ["accepted", "duplicate"]
    assert told(central).left == (Left(subject="tea", left=1),)


def test_a_new_figure_begins_the_count_again_and_the_old_one_does_not(central: Central, till: Till) -> None:
    order(till, TEA, TEA)
    publish(central, lambda shop: shop["products"].__setitem__(1, {**shop["products"][1], "stock": 2, "price": 700}))
    assert told(central).sold_out == (Mark(subject="tea"),)
    publish(central, tea_left(5))
    assert told(central).sold_out == ()
    assert order(till, *[TEA] * 5, edition=3).verdict == "accepted"


def test_what_staff_marked_the_count_does_not_bring_back(central: Central, till: Till) -> None:
    with central.database.write() as session:
        change_mark(session, "shop", MarkChange(mark=Mark(subject="tea"), sold_out=True), "staff", central.now())
    order(till, TEA)
    assert told(central).sold_out == (Mark(subject="tea"),)


def test_what_is_there_after_all_is_counted_anew(central: Central, till: Till) -> None:
    order(till, TEA, TEA)
    with central.database.write() as session:
        back = MarkChange(mark=Mark(subject="tea"), sold_out=False)
        assert change_mark(session, "shop", back, "staff", central.now()).left == (Left(subject="tea", left=2),)
    assert order(till, TEA, TEA).verdict == "accepted"


def test_choices_and_variants_are_counted_too(central: Central, url: str) -> None:
    def edit(shop: dict[str, Any]) -> None:
        shop["options"][0]["choices"][1]["stock"] = 1
        small = {"choice": {"size": "small"}, "price": 2800, "stock": 1}
        large = {"choice": {"size": "large"}, "price": 2800, "stock": 9}
        shop["products"][0]["variants"] = [small, large]

    publish(central, edit)
    till = pair(central, url)
    assert [order(till, NOODLES).verdict, order(till, SMALL).verdict] == ["accepted", "accepted"]
    variant = Mark(subject="noodles", variant=(("size", "small"),))
    assert set(told(central).sold_out) == {Mark(subject="size", choice="large"), variant}
    assert [order(till, NOODLES).code, order(till, SMALL).code] == ["sold-out", "sold-out"]


def test_two_servers_and_many_terminals_sell_exactly_what_there_is(
    settings: CentralSettings, central: Central, till: Till
) -> None:
    publish(central, tea_left(10))
    with served(create_app(settings)) as second:
        tills = [moved(pair(central, till.url), [till.url, second][n % 2]) for n in range(8)]
        with ThreadPoolExecutor(8) as pool:
            answers = [
                a for each in pool.map(lambda t: [order(t, TEA, edition=2) for _ in range(3)], tills) for a in each
            ]
    assert sorted(answer.verdict for answer in answers) == ["accepted"] * 10 + ["refused"] * 14
    assert {answer.code for answer in answers} == {"", "sold-out"}
    with central.database.read() as session:
        assert sum(summary.state == "refused" for summary in summaries(session)) == 14
