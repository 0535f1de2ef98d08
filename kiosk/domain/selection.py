"""What a customer picked of one product, and what may be wrong with it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.catalog import Catalog, Option, Product, Rule, Variant, open_at


@dataclass(frozen=True, slots=True, order=True)
class Pick:
    """`quantity` of one choice of one option."""

    option: str
    choice: str
    quantity: int = 1


@dataclass(frozen=True, slots=True, order=True)
class SlotPick:
    """`quantity` of one product, itself tailored, in one slot of a combo."""

    slot: str
    selection: "Selection"
    quantity: int = 1


@dataclass(frozen=True, slots=True, order=True)
class Selection:
    """A tailored product. Build it with `select`, which orders the picks so that equal wishes compare equal."""

    product: str
    picks: tuple[Pick, ...] = ()
    slots: tuple[SlotPick, ...] = ()

    @property
    def chosen(self) -> Mapping[str, frozenset[str]]:
        """The choice ids picked of each option."""
        chosen: dict[str, frozenset[str]] = {}
        for pick in self.picks:
            chosen[pick.option] = chosen.get(pick.option, frozenset()) | {pick.choice}
        return chosen


def select(product: str, picks: tuple[Pick, ...] = (), slots: tuple[SlotPick, ...] = ()) -> Selection:
    """A selection in canonical order: the order of taps leaves no trace, equal picks are added up."""
    amounts: Counter[tuple[str, str]] = Counter()
    for pick in picks:
        amounts[pick.option, pick.choice] += pick.quantity
    portions: Counter[tuple[str, Selection]] = Counter()
    for slot in slots:
        inner = slot.selection
        portions[slot.slot, select(inner.product, inner.picks, inner.slots)] += slot.quantity
    return Selection(
        product,
        tuple(sorted(Pick(option, choice, n) for (option, choice), n in amounts.items() if n > 0)),
        tuple(sorted(SlotPick(slot, inner, n) for (slot, inner), n in portions.items() if n > 0)),
    )


def variant_of(product: Product, selection: Selection) -> Variant | None:
    """The variant that the picks name, or None while they name none."""
    picked = {pick.option: pick.choice for pick in selection.picks}
    wanted = (v for v in product.variants if all(picked.get(o) == c for o, c in v.choice.items()))
    return next(wanted, None)


@dataclass(frozen=True, slots=True)
class SoldOut:
    """Marks made by staff or by counting, beside the stock that the edition itself names."""

    products: frozenset[str] = frozenset()
    choices: frozenset[tuple[str, str]] = frozenset()
    variants: frozenset[tuple[str, frozenset[tuple[str, str]]]] = frozenset()
    """Product ids with the (option, choice) pairs that make the variant."""


@dataclass(frozen=True, slots=True)
class NotSold:
    """The catalog does not sell this product, or not any more."""

    product: str


@dataclass(frozen=True, slots=True)
class ProductSoldOut:
    """The product, or the variant picked of it, is sold out."""

    product: str


@dataclass(frozen=True, slots=True)
class ChoiceSoldOut:
    """A picked choice is sold out."""

    option: str
    choice: str


@dataclass(frozen=True, slots=True)
class TooFewLeft:
    """The cart asks for more than is left: of a product (`choice` is empty), or of a choice of the option `subject`."""

    subject: str
    choice: str
    left: int


@dataclass(frozen=True, slots=True)
class OutsideHours:
    """The product is not sold at this time of day."""

    product: str


@dataclass(frozen=True, slots=True)
class UnknownChoice:
    """The product has no such option, slot, choice or filling."""

    subject: str
    choice: str


@dataclass(frozen=True, slots=True)
class WrongCount:
    """An option or slot has `have` picks where `least` to `most` are wanted."""

    subject: str
    least: int
    most: int
    have: int


@dataclass(frozen=True, slots=True)
class ChoiceLimit:
    """More of one choice than is allowed."""

    option: str
    choice: str
    most: int


@dataclass(frozen=True, slots=True)
class NoVariant:
    """The picked combination is not made."""

    product: str


@dataclass(frozen=True, slots=True)
class RuleBroken:
    """A rule of the product is broken; `rule.reason` says why in words."""

    rule: Rule


Problem = (
    NotSold
    | ProductSoldOut
    | ChoiceSoldOut
    | TooFewLeft
    | OutsideHours
    | UnknownChoice
    | WrongCount
    | ChoiceLimit
    | NoVariant
    | RuleBroken
)


def problems(selection: Selection, catalog: Catalog, local: datetime, sold_out: SoldOut) -> Iterator[Problem]:
    """Everything that keeps a selection from being sold at the store's local time, worst first."""
    product = catalog.product(selection.product)
    if product is None or not product.on_sale:
        yield NotSold(selection.product)
        return
    if product.stock == 0 or product.id in sold_out.products:
        yield ProductSoldOut(product.id)
    if not open_at(product.hours, local):
        yield OutsideHours(product.id)
    yield from _option_problems(product, selection, catalog, sold_out)
    yield from _variant_problems(product, selection, sold_out)
    yield from (RuleBroken(rule) for rule in broken_rules(product, selection))
    yield from _slot_problems(product, selection, catalog, local, sold_out)


def broken_rules(product: Product, selection: Selection) -> Iterator[Rule]:
    """The product's rules that the selection breaks."""
    chosen = selection.chosen
    for rule in product.rules:
        if not all(choice in chosen.get(option, ()) for option, choice in rule.when.items()):
            continue
        missing = any(chosen.get(option, frozenset()).isdisjoint(c) for option, c in rule.requires.items())
        clash = any(not chosen.get(option, frozenset()).isdisjoint(c) for option, c in rule.excludes.items())
        if missing or clash:
            yield rule


def _option_problems(product: Product, selection: Selection, catalog: Catalog, sold_out: SoldOut) -> Iterator[Problem]:
    options = {option_id: catalog.option(option_id) for option_id in product.options}
    for pick in selection.picks:
        option = options.get(pick.option)
        if option is None:
            yield UnknownChoice(pick.option, pick.choice)
        else:
            yield from _pick_problems(option, pick, sold_out)
    for option in filter(None, options.values()):
        have = sum(pick.quantity for pick in selection.picks if pick.option == option.id)
        if not option.min <= have <= option.max:
            yield WrongCount(option.id, option.min, option.max, have)


def _pick_problems(option: Option, pick: Pick, sold_out: SoldOut) -> Iterator[Problem]:
    choice = option.choice(pick.choice)
    if choice is None:
        yield UnknownChoice(option.id, pick.choice)
        return
    if choice.stock == 0 or (option.id, choice.id) in sold_out.choices:
        yield ChoiceSoldOut(option.id, choice.id)
    if not 1 <= pick.quantity <= choice.max_quantity:
        yield ChoiceLimit(option.id, choice.id, choice.max_quantity)


def _variant_problems(product: Product, selection: Selection, sold_out: SoldOut) -> Iterator[Problem]:
    if not product.variants:
        return
    variant = variant_of(product, selection)
    if variant is None:
        yield NoVariant(product.id)
    elif variant.stock == 0 or (product.id, frozenset(variant.choice.items())) in sold_out.variants:
        yield ProductSoldOut(product.id)


def _slot_problems(
    product: Product, selection: Selection, catalog: Catalog, local: datetime, sold_out: SoldOut
) -> Iterator[Problem]:
    for filled in selection.slots:
        slot = product.slot(filled.slot)
        if slot is None or slot.choice(filled.selection.product) is None or filled.quantity < 1:
            yield UnknownChoice(filled.slot, filled.selection.product)
        else:
            yield from problems(filled.selection, catalog, local, sold_out)
    for slot in product.combo:
        have = sum(filled.quantity for filled in selection.slots if filled.slot == slot.id)
        if not slot.min <= have <= slot.max:
            yield WrongCount(slot.id, slot.min, slot.max, have)
