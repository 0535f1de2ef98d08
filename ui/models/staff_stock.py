"""Products and choices with their marks, as staff see them. Read in the background."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.domain.catalog import Product
from kiosk.terminal.catalog import CatalogEdition
from kiosk.wire.availability import Mark
from ui.models.product_row import Reading, is_sold_out
from ui.pictures import Pictures, tint_of
from ui.words import staff_stock as words

CHOICES: Final = "#choices"
GONE: Final = "#gone"


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """The roles of a chip: a category, all choices, or what is sold out."""

    shelfId: str
    label: str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class StockRow:
    """The roles of something that can be marked."""

    key: str
    name: str
    price: str
    picture: str
    tint: str
    onSale: bool
    standing: str
    note: str
    noteKind: str


@dataclass(frozen=True, slots=True)
class StockPage:
    """One page of a shelf."""

    shelves: tuple[ShelfRow, ...]
    rows: tuple[StockRow, ...]
    count: int
    sold: int
    gone: int


def mark_of(key: str) -> Mark:
    """What a row's key stands for."""
    subject, _, choice = key.partition("/")
    return Mark(subject=subject, choice=choice or None)


@dataclass(frozen=True, slots=True)
class StockReader:
    """Reads one page: `shelf` is a category's id, `CHOICES`, `GONE`, or empty for the first category."""

    shelf: str
    skip: int
    most: int
    returns: Mapping[Mark, datetime]
    pictures: Pictures

    def read(self, catalog: CatalogEdition, reading: Reading) -> StockPage:
        """The page, and what the chips say."""
        shelves = {each.id: catalog.shelf(each.id) for each in catalog.categories()}
        gone = [each.id for each in catalog.scarce() if is_sold_out(each, reading.sold_out)]
        choices = tuple(_choices(catalog))
        off = [f"{option}/{choice}" for option, choice in choices if (option, choice) in reading.sold_out.choices]
        chosen = self.shelf or next((name for name, held in shelves.items() if held), GONE)
        keys = [f"{option}/{choice}" for option, choice in choices]
        held = keys if chosen == CHOICES else [*gone, *off] if chosen == GONE else shelves.get(chosen, ())
        names = {each.id: reading.text(each.name) for each in catalog.categories()}
        chips = [ShelfRow(name, names[name], len(held_), name == chosen) for name, held_ in shelves.items() if held_]
        chips.append(ShelfRow(CHOICES, words.choices(), len(choices), chosen == CHOICES))
        chips.append(ShelfRow(GONE, words.only_gone(), len(gone) + len(off), chosen == GONE))
        shown = held[self.skip : self.skip + self.most]
        rows = (self._read(key, catalog, reading) for key in shown)
        sold = len(set().union(*shelves.values())) - len(gone)
        return StockPage(tuple(chips), tuple(filter(None, rows)), len(held), sold, len(gone) + len(off))

    def _read(self, key: str, catalog: CatalogEdition, reading: Reading) -> StockRow | None:
        if "/" in key:
            return self._choice(key, catalog, reading)
        product = catalog.product(key)
        return self._product(product, reading) if product else None

    def _product(self, product: Product, reading: Reading) -> StockRow:
        gone = is_sold_out(product, reading.sold_out)
        note = self._until(Mark(subject=product.id), reading) if gone else words.left(product.stock)
        return StockRow(
            key=product.id,
            name=reading.text(product.name),
            price=reading.money.text(product.price),
            picture=self.pictures.address(product.pictures[0] if product.pictures else ""),
            tint=tint_of(product.tint, product.categories[0] if product.categories else ""),
            onSale=not gone,
            standing=words.standing(on_sale=not gone),
            note=note,
            noteKind="error" if gone else "neutral",
        )

    def _choice(self, key: str, catalog: CatalogEdition, reading: Reading) -> StockRow:
        mark = mark_of(key)
        option = catalog.option(mark.subject)
        choice = option.choice(mark.choice or "") if option else None
        gone = (mark.subject, mark.choice) in reading.sold_out.choices
        return StockRow(
            key=key,
            name=reading.text(choice.name) if choice else key,
            price="",
            picture=self.pictures.address(choice.picture or "") if choice else "",
            tint=tint_of(None, mark.subject),
            onSale=not gone,
            standing=words.standing(on_sale=not gone),
            note=self._until(mark, reading) if gone else reading.text(option.name) if option else "",
            noteKind="error" if gone else "neutral",
        )

    def _until(self, mark: Mark, reading: Reading) -> str:
        moment = self.returns.get(mark)
        return words.until(moment.astimezone(reading.local.tzinfo) if moment else None, reading.local)


def _choices(catalog: CatalogEdition) -> Iterator[tuple[str, str]]:
    """Every choice of every option."""
    for name in catalog.option_ids:
        option = catalog.option(name)
        for choice in option.choices if option else ():
            yield name, choice.id
