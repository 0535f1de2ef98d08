"""The ways past every screen on which a customer looks around: from the dark screen to a dish made to order."""

from collections.abc import Iterator
from typing import Final

from ui.tour.walker import Walker

TEA, MEAL, SOLD_IN_VARIANTS = "brown-sugar-boba", "burger-meal", "tea-gift-tin"
NOODLES: Final = "braised-beef-noodles"
_CATEGORIES: Final = ("favourites", "burgers", "breakfast")
_ALLERGENS: Final = 3
_PHONE: Final = "26"


def before_an_order(walker: Walker) -> Iterator[str]:
    """The start, and what stands there while nobody comes or nothing can be sold."""
    kiosk, finger = walker.kiosk, walker.finger
    yield walker.come_to("start")
    kiosk.rest.put(turn=1)
    finger.settle()
    yield "start, other dish"
    kiosk.rest.put(asleep=True)
    finger.settle()
    yield "start, asleep"
    kiosk.rest.put(asleep=False)
    kiosk.session.go("unready")
    yield walker.come_to("unready")
    kiosk.session.go("start")
    walker.come_to("start")


def menu(walker: Walker) -> Iterator[str]:
    """The menu from its top to its end, and its sheets: table, languages, allergens."""
    kiosk, finger = walker.kiosk, walker.finger
    kiosk.session.start("dine_in")
    walker.come_to_menu()
    yield from _table(walker)
    kiosk.session.setFulfilment("takeaway")
    for category in _CATEGORIES:
        kiosk.menu.showCategory(category)
        finger.settle(250)
        yield f"menu {category}"
    kiosk.language.ask()
    finger.see("close")
    finger.settle()
    yield "languages"
    kiosk.language.close()
    yield from _filters(walker)


def _table(walker: Walker) -> Iterator[str]:
    kiosk, finger = walker.kiosk, walker.finger
    if not kiosk.pad.open:
        kiosk.table.change()
    finger.see("confirm")
    finger.settle()
    yield "table"
    kiosk.pad.type("99")
    kiosk.pad.confirm()
    finger.settle()
    yield "no such table"
    kiosk.pad.clear()
    kiosk.pad.type("12")
    kiosk.pad.confirm()
    finger.wait(lambda: not kiosk.pad.open, "the table was not taken")
    finger.settle()
    yield "menu at a table"


def _filters(walker: Walker) -> Iterator[str]:
    kiosk, finger = walker.kiosk, walker.finger
    kiosk.menu.toggleFilter("allergens")
    finger.see("closeAllergens")
    allergens = [row.allergenId for row in kiosk.menu.allergen_rows.rows]
    kiosk.menu.toggleAllergen(allergens[0])
    finger.settle()
    yield "allergens"
    kiosk.menu.closeAllergens()
    kiosk.menu.toggleFilter("vegetarian")
    finger.settle()
    yield "menu, filtered"
    for each in allergens[1:]:
        kiosk.menu.toggleAllergen(each)
    finger.settle()
    yield "menu, hardly anything left"
    kiosk.menu.clearFilters()
    finger.settle()


def sheets(walker: Walker) -> Iterator[str]:
    """A tea that is made to order, a meal, something in variants; what does not go together, and a note."""
    kiosk, finger = walker.kiosk, walker.finger
    walker.open(SOLD_IN_VARIANTS)
    yield f"sheet {SOLD_IN_VARIANTS}"
    kiosk.sheet.close()
    walker.open(TEA)
    yield f"sheet {TEA}"
    kiosk.sheet.choose("pearls", "brown-sugar")
    kiosk.sheet.choose("sugar", "none")
    finger.wait(lambda: bool(kiosk.sheet.reasonShown), "no reason was given")
    finger.see("applyFix")
    finger.settle()
    yield f"sheet {TEA}, why not"
    kiosk.sheet.dismissReason()
    kiosk.note.write()
    finger.see("confirm")
    finger.settle()
    yield "note"
    kiosk.pad.type("abc")
    kiosk.pad.confirm()
    finger.wait(lambda: not kiosk.pad.open, "the note was not taken")
    walker.add()
    walker.open(MEAL)
    yield f"sheet {MEAL}"
    walker.add()


def search(walker: Walker) -> Iterator[str]:
    """Nothing typed, something found, nothing found."""
    kiosk, finger = walker.kiosk, walker.finger
    kiosk.session.openSearch()
    yield walker.come_to("search")
    kiosk.search.type("NR")
    finger.see(f"open:{NOODLES}")
    yield "search, found"
    kiosk.search.setQuery("ZZZZ")
    finger.settle(250)
    yield "search, nothing found"
    kiosk.search.clear()
    kiosk.session.back()
    walker.come_to("menu")


def menu_with_a_cart(walker: Walker) -> Iterator[str]:
    """What the menu shows once something was taken, and without the network."""
    kiosk, finger = walker.kiosk, walker.finger
    finger.settle()
    yield "menu with a toast"
    kiosk.toast.expire()
    yield from search(walker)
    yield "menu with a cart"
    kiosk.link.put(online=False)
    finger.settle()
    yield "menu offline"


def configurator(walker: Walker) -> Iterator[str]:
    """A shop for electronics: what is sold in variants, and a choice that is not to be had."""
    kiosk, finger = walker.kiosk, walker.finger
    walker.come_to("start")
    kiosk.session.start("takeaway")
    yield walker.come_to_menu()
    walker.open(_PHONE)
    yield f"sheet {_PHONE}"
    kiosk.sheet.close()
    finger.settle()
