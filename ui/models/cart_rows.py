"""The cart as rows, with its quote. Made in the background."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from kiosk.domain.cart import MOST_OF_A_LINE, Cart, Line
from kiosk.domain.catalog import Catalog, Product
from kiosk.domain.pricing import (
    AmountMissing,
    Discount,
    DiscountKind,
    Nearly,
    Quote,
    QuotedLine,
    UnitMissing,
    nearly,
)
from kiosk.domain.selection import ChoiceSoldOut, OutsideHours, Problem, ProductSoldOut, Selection, TooFewLeft
from kiosk.terminal.catalog import CatalogEdition
from ui.brand import wishes
from ui.models.product_row import ProductRow, Reading
from ui.models.suggestions import suggestions
from ui.money_text import PriceMap
from ui.ordering import read_note
from ui.pictures import Pictures, tint_of
from ui.words import coupons, refusals
from ui.words import ordering as words
from ui.words.listing import clauses

_HINTS = 2


@dataclass(frozen=True, slots=True)
class LineRow:
    """The roles of a line."""

    lineId: int
    productId: str
    name: str
    choices: str
    picture: str
    tint: str
    quantity: int
    maximum: int
    price: PriceMap
    editable: bool
    problem: str
    unavailable: bool


@dataclass(frozen=True, slots=True)
class DiscountRow:
    """The roles of a reduction; one by a `code` can be taken back, and may have no `amount` yet."""

    name: str
    amount: str
    note: str
    code: str


@dataclass(frozen=True, slots=True)
class HintRow:
    """The roles of a word on a reduction that is near."""

    text: str


@dataclass(frozen=True, slots=True)
class ThumbnailRow:
    """The roles of a small picture on the cart bar."""

    productId: str
    picture: str
    tint: str


@dataclass(frozen=True, slots=True)
class PricedCart:
    """A cart with its quote, as it is shown."""

    cart: Cart
    quote: Quote
    lines: tuple[LineRow, ...]
    discounts: tuple[DiscountRow, ...]
    hints: tuple[HintRow, ...]
    thumbnails: tuple[ThumbnailRow, ...]
    suggestions: tuple[ProductRow, ...]


def priced_cart(cart: Cart, quote: Quote, catalog: CatalogEdition, reading: Reading, pictures: Pictures) -> PricedCart:
    """Rows of a cart that was quoted."""
    quoted = {each.line: each for each in quote.lines}
    lines = tuple(_line(line, quoted[line.id], catalog, reading, pictures) for line in cart.lines)
    thumbnails = {row.productId: ThumbnailRow(row.productId, row.picture, row.tint) for row in lines}
    return PricedCart(
        cart=cart,
        quote=quote,
        lines=lines,
        discounts=(
            *(_discount(each, catalog, reading) for each in quote.discounts),
            *_idle(cart, quote, catalog, reading),
        ),
        hints=tuple(_hint(each, reading) for each in nearly(cart, catalog, reading.local, reading.sold_out))[:_HINTS],
        thumbnails=tuple(thumbnails.values())[:3],
        suggestions=suggestions(cart, catalog, reading, pictures),
    )


def spoken_choices(selection: Selection, catalog: Catalog, reading: Reading) -> str:
    """What was picked, in one line, in the order in which the product asks."""
    product = catalog.product(selection.product)
    return clauses(_choices(selection, product, catalog, reading)) if product else ""


def _choices(selection: Selection, product: Product, catalog: Catalog, reading: Reading) -> Iterator[str]:
    for option in filter(None, map(catalog.option, product.options)):
        for choice in option.choices:
            count = next((p.quantity for p in selection.picks if (p.option, p.choice) == (option.id, choice.id)), 0)
            if count:
                yield words.times(reading.text(choice.name), count)
    for slot in product.combo:
        for filled in selection.slots:
            inside = catalog.product(filled.selection.product)
            if filled.slot == slot.id and inside is not None:
                yield words.times(reading.text(inside.name), filled.quantity)


def _line(line: Line, quoted: QuotedLine, catalog: CatalogEdition, reading: Reading, pictures: Pictures) -> LineRow:
    product = catalog.product(line.selection.product)
    worst = quoted.problems[0] if quoted.problems else None
    shown = quoted.unit_price * line.quantity if quoted.problems else quoted.price
    name = (product.plain or product.name) if product and reading.money.simplified else product.name if product else {}
    chosen = spoken_choices(line.selection, catalog, reading)
    return LineRow(
        lineId=line.id,
        productId=line.selection.product,
        name=reading.text(name) or line.selection.product,
        choices=clauses((chosen, *_note(line, catalog, reading))),
        picture=pictures.address(product.pictures[0] if product and product.pictures else ""),
        tint=tint_of(product.tint if product else None, line.selection.product),
        quantity=line.quantity,
        maximum=worst.left if isinstance(worst, TooFewLeft) else MOST_OF_A_LINE,
        price=reading.money.price(shown, old=quoted.listed or None),
        editable=bool(product and (product.options or product.variants or product.combo)),
        problem=_problem(worst) if worst else "",
        unavailable=worst is not None and not isinstance(worst, TooFewLeft),
    )


def _note(line: Line, catalog: Catalog, reading: Reading) -> Iterator[str]:
    """The note to the kitchen as the customer reads it."""
    languages, known = catalog.store.languages, wishes(catalog.store)
    note = read_note(line.note, known, languages)
    yield from (reading.text(wish.text) for wish in known if wish.for_kitchen(languages) in note.wishes)
    if note.own:
        yield note.own


def _problem(worst: Problem) -> str:
    match worst:
        case ProductSoldOut() | ChoiceSoldOut():
            return refusals.line_sold_out()
        case TooFewLeft(left=left):
            return refusals.too_few_left(left)
        case OutsideHours():
            return refusals.line_not_now()
        case _:
            return refusals.line_unavailable()


def _discount(discount: Discount, catalog: Catalog, reading: Reading) -> DiscountRow:
    coupon = discount.kind is DiscountKind.COUPON
    code = next((each.code or "" for each in catalog.promotions if each.id == discount.promotion), "") if coupon else ""
    note = words.coupon() if coupon else words.automatic()
    return DiscountRow(reading.text(discount.name), reading.money.text(-discount.amount), note, code)


def _idle(cart: Cart, quote: Quote, catalog: Catalog, reading: Reading) -> Iterator[DiscountRow]:
    """The coupons that were given and reduce nothing."""
    used = {each.promotion for each in quote.discounts}
    for promotion in catalog.promotions:
        if promotion.code in cart.codes and promotion.code and promotion.id not in used:
            yield DiscountRow(reading.text(promotion.name), "", coupons.without_effect(), promotion.code)


def _hint(near: Nearly, reading: Reading) -> HintRow:
    match near:
        case AmountMissing(_, missing, saving):
            return HintRow(coupons.amount_missing(reading.money.text(missing), reading.money.text(saving)))
        case UnitMissing(promotion):
            return HintRow(coupons.unit_missing(reading.text(promotion.name)))
        case _:
            assert_never(near)
