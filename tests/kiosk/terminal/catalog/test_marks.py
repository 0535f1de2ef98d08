from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.central.catalog.marks import marked_by
from kiosk.central.staff import add
from kiosk.domain.rights import Role
from kiosk.domain.selection import SoldOut
from kiosk.terminal.catalog.marks import Marks
from kiosk.terminal.changes import AvailabilityChanged
from kiosk.wire.availability import Availability, Left, Mark, MarkChange
from tests.kiosk.terminal.catalog.conftest import Shop
from tests.publishing import publish
from tests.shops import noodle_bar

BEEF = Mark(subject="beef")
NOW = datetime(2026, 11, 23, 4, tzinfo=UTC)
EGG = Mark(subject="extras", choice="egg")


def test_a_mark_made_here_counts_at_once_and_reaches_central(shop: Shop) -> None:
    shop.sync.sync_once()
    shop.told.clear()
    shop.marks.mark(MarkChange(mark=BEEF, sold_out=True))
    assert shop.menu.sold_out() == SoldOut(frozenset({"beef"}))
    assert shop.told == [AvailabilityChanged()]
    shop.marks.sync_once()
    assert shop.menu.marks.waiting() == ()
    assert shop.menu.sold_out() == SoldOut(frozenset({"beef"}))


def test_a_mark_made_without_network_is_kept_and_sent_later(shop: Shop) -> None:
    shop.sync.sync_once()
    shop.line.down = True
    shop.marks.mark(MarkChange(mark=EGG, sold_out=True))
    shop.marks.sync_once()
    shop.restart()
    assert shop.menu.sold_out() == SoldOut(frozenset(), frozenset({("extras", "egg")}))
    shop.line.down = False
    shop.marks.sync_once()
    assert shop.menu.marks.waiting() == ()
    assert shop.menu.sold_out().choices == {("extras", "egg")}


@pytest.mark.parametrize("first_to_tell", ["earlier", "later"])
def test_of_two_terminals_that_changed_one_thing_offline_the_later_change_stands(
    shop: Shop, tmp_path: Path, first_to_tell: str
) -> None:
    other = shop.another(tmp_path / "other")
    for each in (shop, other):
        each.sync.sync_once()
    with shop.central.database.write() as session:
        chen, lin = (add(session, shop.pairing.store_id, name, Role.CLERK, NOW).staff_id for name in ("Chen", "Lin"))
    shop.marks.mark(MarkChange(mark=BEEF, sold_out=True, by=chen, at=NOW))
    other.marks.mark(MarkChange(mark=BEEF, sold_out=False, by=lin, at=NOW + timedelta(minutes=5)))
    order = (shop, other) if first_to_tell == "earlier" else (other, shop)
    for each in (*order, *order):
        each.marks.sync_once()
    assert shop.menu.sold_out() == other.menu.sold_out() == SoldOut()


def test_a_mark_carries_its_author_to_central(shop: Shop) -> None:
    shop.sync.sync_once()
    with shop.central.database.write() as session:
        chen = add(session, shop.pairing.store_id, "Chen", Role.CLERK, NOW).staff_id
    shop.marks.mark(MarkChange(mark=BEEF, sold_out=True, by=chen, at=NOW))
    shop.marks.sync_once()
    with shop.central.database.read() as session:
        assert marked_by(session, shop.pairing.store_id, BEEF) == chen


def test_marks_outlive_editions_and_restarts_and_sold_out_comes_last(shop: Shop) -> None:
    shop.sync.sync_once()
    catalog = shop.menu.catalog()
    assert catalog is not None
    assert catalog.search("beef") == ("beef", "tea")
    shop.marks.mark(MarkChange(mark=BEEF, sold_out=True))
    assert catalog.search("beef") == ("tea", "beef")
    edited = noodle_bar()
    edited["products"][0]["price"] = 1000
    publish(shop.central, edited)
    shop.sync.sync_once()
    shop.restart()
    assert shop.menu.sold_out().products == {"beef"}
    shop.marks.mark(MarkChange(mark=BEEF, sold_out=False))
    shop.marks.sync_once()
    assert shop.menu.sold_out() == SoldOut()


def test_a_mark_that_central_refuses_is_given_up(shop: Shop) -> None:
    shop.sync.sync_once()
    shop.marks.mark(MarkChange(mark=Mark(subject="nothing"), sold_out=True))
    shop.marks.sync_once()
    assert shop.menu.sold_out() == SoldOut()


def test_a_broken_file_of_marks_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "availability.json"
    path.write_bytes(b"\0" * 10)
    marks = Marks(path)
    assert marks.sold_out() == SoldOut()
    assert marks.learn("s1", Availability(version=1, sold_out=(BEEF,)))
    assert not marks.learn("s1", Availability(version=2, sold_out=(BEEF,)))
    assert Marks(path).sold_out().products == {"beef"}


def test_what_waits_for_one_store_is_not_told_to_another(tmp_path: Path) -> None:
    marks = Marks(tmp_path / "availability.json")
    marks.learn("s1", Availability(version=1, sold_out=()))
    marks.add(MarkChange(mark=BEEF, sold_out=True))
    marks.learn("s2", Availability(version=1, sold_out=()))
    assert marks.waiting() == ()
    assert marks.sold_out() == SoldOut()


def test_one_change_after_the_other_is_followed_and_a_missed_one_is_noticed(tmp_path: Path) -> None:
    marks = Marks(tmp_path / "availability.json")
    marks.learn("s1", Availability(version=4, sold_out=()))
    sold_out, back = MarkChange(mark=BEEF, sold_out=True), MarkChange(mark=BEEF, sold_out=False)
    assert marks.follow(5, sold_out)
    assert marks.follow(5, sold_out) is False
    assert marks.follow(7, back) is None
    assert marks.sold_out() == SoldOut(frozenset({"beef"}))
    assert marks.follow(6, back)
    assert Marks(tmp_path / "availability.json").version == 6


def test_what_orders_counted_down_is_what_is_left(shop: Shop) -> None:
    shop.sync.sync_once()
    catalog = shop.menu.catalog()
    assert catalog is not None
    shop.told.clear()
    small = (("size", "s"),)
    counted = (
        Left(subject="beef", left=2),
        Left(subject="tea", variant=small, left=1),
        Left(subject="extras", choice="egg", left=-1),
    )
    assert shop.marks.count(1, counted)
    assert shop.marks.count(1, counted)
    beef, tea, extras = catalog.product("beef"), catalog.product("tea"), catalog.option("extras")
    assert beef is not None
    assert tea is not None
    assert extras is not None
    assert (beef.stock, tea.variants[0].stock, tea.variants[1].stock, extras.choices[0].stock) == (2, 1, None, 0)
    assert shop.told == [AvailabilityChanged()]
    assert catalog.search("beef") == ("beef", "tea")
    assert not shop.marks.count(3, [Left(subject="beef", left=0)]), "one was missed: all must be asked for"
    assert catalog.search("beef") == ("beef", "tea")
    assert shop.marks.count(2, [Left(subject="beef", left=0)])
    assert catalog.search("beef") == ("tea", "beef")
