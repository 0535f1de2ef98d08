"""Every state that an attempt, its provider and two tellers of news can be in together: all of them are visited.

News is what the provider said at some moment, on its way as a notification or as an answer; it may be repeated, come
late, or never. Where one process dies is where news is lost.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.domain.payments import (
    AnswerLost,
    Attempt,
    AttemptEvent,
    AttemptState,
    CloseAsked,
    ClosedUnpaid,
    RefundBegun,
    RefundDone,
    Scanned,
    Settled,
    Shown,
    advance,
)

S = AttemptState
UNDECIDED = (S.CREATED, S.SHOWING, S.CLOSING, S.UNKNOWN)
PAID = Settled(600, "CNY")


@dataclass(frozen=True)
class World:
    """`provider` is none, open, closed or paid; `money` is what it keeps, `taken` how often it took."""

    attempt: Attempt
    provider: str = "none"
    money: int = 0
    taken: int = 0
    sent_back: int = 0
    news: frozenset[AttemptEvent] = frozenset()


def told(world: World, event: AttemptEvent) -> World:
    """What central makes of news: an answer that a definite one has overtaken says nothing new."""
    overtaken = isinstance(event, Shown | Scanned | CloseAsked | ClosedUnpaid | AnswerLost)
    if overtaken and world.attempt.state not in UNDECIDED:
        return world
    return replace(world, attempt=advance(world.attempt, event))


def truth(world: World) -> AttemptEvent:
    if world.provider == "paid":
        return PAID
    return Shown() if world.provider == "open" else ClosedUnpaid()


def next_worlds(world: World) -> Iterator[World]:
    state = world.attempt.state
    for event in world.news:
        yield told(world, event)
    yield told(world, AnswerLost())
    if state in UNDECIDED:
        yield told(world, CloseAsked())
    if world.provider == "none" and state is not S.CLOSED:
        yield replace(world, provider="open")
    if world.provider == "open":
        yield replace(world, news=world.news | {Shown(), Scanned()})
        yield replace(world, provider="paid", money=600, taken=1)
        if state is S.CLOSING:
            yield replace(world, provider="closed")
    if world.provider == "closed":
        yield replace(world, news=world.news | {ClosedUnpaid()})
        if not world.taken:
            yield replace(world, provider="paid", money=600, taken=1)
    if world.provider == "paid":
        yield replace(world, news=world.news | {PAID})
    if state in (S.PAID_LATE, S.REFUNDING):
        begun = told(world, RefundBegun())
        yield begun
        if not world.sent_back and world.provider == "paid":
            yield replace(begun, money=0, sent_back=1)
        if world.sent_back:
            yield told(begun, RefundDone())


def all_worlds() -> set[World]:
    begin = World(Attempt("a", "o", "bank", 600, "CNY"))
    seen, waiting = {begin}, deque([begin])
    while waiting:
        for world in next_worlds(waiting.popleft()):
            if world not in seen:
                seen.add(world)
                waiting.append(world)
    return seen


def ended(world: World) -> World:
    """Everybody is reachable again: asked until there is nothing left to ask."""
    for _ in range(6):
        if world.attempt.state in UNDECIDED:
            world = replace(world, provider="closed") if world.provider in ("none", "open") else world
            world = told(world, truth(world))
        elif world.attempt.state is S.CLOSED and world.provider == "paid":
            world = told(world, PAID)
        elif world.attempt.state in (S.PAID_LATE, S.REFUNDING):
            world = replace(told(world, RefundBegun()), money=0, sent_back=1)
            world = told(world, RefundDone())
    return world


WORLDS = all_worlds()


def test_every_state_is_among_them() -> None:
    assert {world.attempt.state for world in WORLDS} == set(AttemptState) - {S.HELD}


def test_a_paid_attempt_has_the_money_and_a_refunded_one_has_not() -> None:
    for world in WORLDS:
        if world.attempt.state is S.PAID:
            assert (world.money, world.sent_back) == (600, 0), world
        if world.attempt.state is S.REFUNDED:
            assert (world.money, world.sent_back) == (0, 1), world
        assert world.taken <= 1


def test_from_everywhere_the_end_is_known_and_the_money_where_it_belongs() -> None:
    for world in WORLDS:
        end = ended(world)
        assert end.attempt.state in (S.PAID, S.CLOSED, S.REFUNDED), world
        assert end.money == (600 if end.attempt.state is S.PAID else 0), world
