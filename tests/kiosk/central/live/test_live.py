from collections.abc import Iterator
from contextlib import ExitStack

import httpx
import pytest
from sqlalchemy import select

from kiosk.central import CentralSettings, create_app, live
from kiosk.central.catalog import change_mark, publish_again
from kiosk.central.central import Central
from kiosk.central.fleet import give_command, lock_out
from kiosk.central.live import KEPT
from kiosk.central.live.repository import forget_through
from kiosk.central.stores import store_row
from kiosk.domain.payments import AttemptState
from kiosk.wire.availability import Mark, MarkChange
from kiosk.wire.fleet import Action
from kiosk.wire.live import AvailabilityChanged, CommandGiven, EditionOut, OrderMoved, PaymentMoved, read_live_event
from tests.central_server import served
from tests.kiosk.central.till import Till, open_shop, pair
from tests.live_stream import Stream, Told, listening

TEA = Mark(subject="tea")


@pytest.fixture
def stream(till: Till) -> Iterator[Stream]:
    with listening(till.url, till.pairing.credential) as stream:
        assert not stream.hello().resumed
        yield stream


def mark(central: Central, subject: Mark = TEA, sold_out: bool = True) -> None:
    with central.database.write() as session:
        change_mark(session, "shop", MarkChange(mark=subject, sold_out=sold_out), "test", central.now())


def test_what_sells_out_and_comes_back_is_told_with_its_version(central: Central, stream: Stream) -> None:
    mark(central)
    mark(central, sold_out=False)
    assert [stream.next().event for _ in range(2)] == [
        AvailabilityChanged(version=1, mark=TEA, sold_out=True),
        AvailabilityChanged(version=2, mark=TEA, sold_out=False),
    ]


def test_a_new_edition_is_told(central: Central, stream: Stream) -> None:
    open_shop(central, tea=700)
    told = stream.next()
    assert isinstance(told.event, EditionOut)
    assert told.event.edition == 2
    assert told.id.startswith(told.event.epoch)


def test_a_payment_is_told_to_its_terminal_with_the_order_and_to_nobody_else(till: Till, central: Central) -> None:
    other = pair(central, till.url)
    order = till.ordered()
    view = till.attempt(order)
    with ExitStack() as streams:
        ours = streams.enter_context(listening(till.url, till.pairing.credential))
        theirs = streams.enter_context(listening(till.url, other.pairing.credential))
        ours.hello(), theirs.hello()
        till.tap(view)
        assert till.look(view.attempt_id).state is AttemptState.PAID
        told = [ours.next().event for _ in range(2)]
        assert OrderMoved(order_id=order.order_id, state="paid", paid=view.amount, refunded=0) in told
        assert PaymentMoved(attempt_id=view.attempt_id, order_id=order.order_id, state=AttemptState.PAID) in told
        mark(central)
        assert isinstance(theirs.next().event, AvailabilityChanged)


def test_a_stream_is_taken_up_where_it_broke_off(central: Central, till: Till) -> None:
    with listening(till.url, till.pairing.credential) as stream:
        stream.hello()
        mark(central)
        heard = stream.next()
    open_shop(central, tea=700)
    mark(central, sold_out=False)
    with listening(till.url, till.pairing.credential, heard.id) as stream:
        assert stream.hello().resumed
        kinds = [stream.next().event.kind for _ in range(2)]
        mark(central)
        kinds.append(stream.next().event.kind)
    assert kinds == ["edition", "availability", "availability"]


@pytest.mark.parametrize("heard", ["", "nonsense", "0-0", "otherepoch-1", "{epoch}-99", "{epoch}-1"])
def test_who_cannot_take_up_the_stream_is_told_to_ask_for_everything(till: Till, central: Central, heard: str) -> None:
    with listening(till.url, till.pairing.credential) as stream:
        stream.hello()
        mark(central)
        epoch = stream.next().id.partition("-")[0]
    mark(central, sold_out=False)
    with central.database.write() as session:
        forget_through(session, "shop", 2)
    with listening(till.url, till.pairing.credential, heard.format(epoch=epoch)) as stream:
        assert not stream.hello().resumed
        mark(central)
        assert stream.next().event == AvailabilityChanged(version=3, mark=TEA, sold_out=True)


def test_only_so_many_events_are_kept(central: Central, till: Till) -> None:
    event = AvailabilityChanged(version=1, mark=TEA, sold_out=True)
    with central.database.write() as session:
        newest = store_row(session, till.pairing.store_id).live_number
        live.tell(session, till.pairing.store_id, event, central.now())
    with central.database.write() as session:
        store_row(session, till.pairing.store_id).live_number = newest + KEPT
    with central.database.write() as session:
        live.tell(session, till.pairing.store_id, event, central.now())
    with central.database.read() as session:
        assert session.scalars(select(live.LiveEventRow.number)).all() == [newest + KEPT + 1]


def test_another_process_of_the_server_tells_it_too(settings: CentralSettings, till: Till, central: Central) -> None:
    second = create_app(settings)
    with served(second) as url, listening(url, till.pairing.credential) as stream:
        stream.hello()
        mark(central)
        assert stream.next().event == AvailabilityChanged(version=1, mark=TEA, sold_out=True)


def test_a_command_is_told_to_its_terminal(central: Central, till: Till, stream: Stream) -> None:
    with central.database.write() as session:
        given = give_command(session, "shop", till.pairing.terminal_id, Action.SYNC, central.now())
    assert stream.next().event == CommandGiven(command=given)


def test_a_revoked_terminal_is_cut_off(central: Central, till: Till, stream: Stream) -> None:
    with central.database.write() as session:
        lock_out(session, "shop", till.pairing.terminal_id, central.now())
    assert stream.ended()
    assert till.call("GET", "/v1/live").status_code == httpx.codes.UNAUTHORIZED


def test_a_server_that_ends_ends_its_streams(settings: CentralSettings, till: Till) -> None:
    second = create_app(settings)
    with ExitStack() as open_:
        with served(second) as url:
            stream = open_.enter_context(listening(url, till.pairing.credential))
            stream.hello()
            second.state.hub.close()
        assert stream.ended()


def test_an_event_of_a_later_version_is_passed_over() -> None:
    assert read_live_event('{"kind":"weather","sun":true}') is None


def test_events_come_in_the_order_of_their_numbers(central: Central, stream: Stream) -> None:
    for turn in range(20):
        mark(central, sold_out=turn % 2 == 0)
    publish_again(central, "shop", 1)
    told: list[Told] = [stream.next() for _ in range(20)]
    numbers = [int(each.id.rpartition("-")[2]) for each in told]
    assert numbers == sorted(set(numbers))
