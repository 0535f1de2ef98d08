"""The questions a product asks, whether options of its own, slots of a combo, or options of what fills a slot."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.domain.catalog import Option, Product, Slot
from kiosk.domain.selection import Pick, Selection, SlotPick, select
from kiosk.domain.text import Text
from ui.ordering.scope import Scope

_SLOT = "@"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question, with its price difference in minor units."""

    id: str
    name: Text
    price: int
    detail: Text
    picture: str
    most: int


@dataclass(frozen=True, slots=True)
class Group:
    """A question. `of` names the product that it tailors when that fills a slot."""

    id: str
    name: Text
    hint: Text
    least: int
    most: int
    answers: tuple[Answer, ...]
    variant: bool = False
    of: Text | None = None

    @property
    def single(self) -> bool:
        """Whether one answer replaces another."""
        return self.most == 1

    def answer(self, answer_id: str) -> Answer | None:
        """The answer of that id, if there is one."""
        return next((answer for answer in self.answers if answer.id == answer_id), None)


def groups(scope: Scope, product: Product, selection: Selection) -> Iterator[Group]:
    """The questions in the order to ask them: variants, required ones, slots with what their filling asks, extras."""
    own = [option for option in map(scope.option, product.options) if option is not None]
    own.sort(key=lambda option: (option.id not in product.variant_options, option.min == 0))
    yield from (_of_option(option, product) for option in own if option.min > 0)
    for slot in product.combo:
        yield _of_slot(slot, scope)
        yield from _of_filling(slot, scope, selection)
    yield from (_of_option(option, product) for option in own if option.min == 0)


def amounts(selection: Selection, group_id: str) -> dict[str, int]:
    """How much of each answer is picked."""
    slot, option = _parts(group_id)
    if slot is None:
        return {pick.choice: pick.quantity for pick in selection.picks if pick.option == option}
    filled = [each for each in selection.slots if each.slot == slot]
    if option is None:
        found: dict[str, int] = {}
        for each in filled:
            found[each.selection.product] = found.get(each.selection.product, 0) + each.quantity
        return found
    return amounts(filled[0].selection, option) if filled else {}


def with_amounts(selection: Selection, group_id: str, wanted: dict[str, int], scope: Scope) -> Selection:
    """The selection with exactly these amounts picked in that group."""
    slot, option = _parts(group_id)
    if slot is None:
        picks = tuple(pick for pick in selection.picks if pick.option != option)
        picks += tuple(Pick(option or "", choice, n) for choice, n in wanted.items() if n > 0)
        return select(selection.product, picks, selection.slots)
    others = tuple(each for each in selection.slots if each.slot != slot)
    filled = [each for each in selection.slots if each.slot == slot]
    if option is not None:
        inner = tuple(replace(each, selection=with_amounts(each.selection, option, wanted, scope)) for each in filled)
        return select(selection.product, selection.picks, others + inner)
    before = {each.selection.product: each.selection for each in filled}
    new = tuple(
        SlotPick(slot, before.get(product) or default_selection(scope, product), n)
        for product, n in wanted.items()
        if n > 0
    )
    return select(selection.product, selection.picks, others + new)


def default_selection(scope: Scope, product_id: str) -> Selection:
    """The product as the catalog proposes it: default choices, the first variant there is, the first of each slot."""
    product = scope.product(product_id)
    if product is None:
        return select(product_id)
    variant = next((v for v in product.variants if v.stock != 0), None)
    picks: list[Pick] = []
    for option in filter(None, map(scope.option, product.options)):
        if variant and option.id in variant.choice:
            picks.append(Pick(option.id, variant.choice[option.id]))
        else:
            left = (c for c in option.choices if c.default and scope.choice_left(option.id, c.id))
            picks.extend(Pick(option.id, choice.id) for choice in list(left)[: option.max])
    slots = tuple(filled for slot in product.combo if (filled := _default_filling(slot, scope)) is not None)
    return select(product_id, tuple(picks), slots)


def _default_filling(slot: Slot, scope: Scope) -> SlotPick | None:
    """A slot for one product takes the first that costs nothing more; one for several is for the customer to fill."""
    left = [choice for choice in slot.choices if scope.can_have(choice.product)]
    if not left or not (slot.min == slot.max == 1 or len(slot.choices) == 1) or slot.min == 0:
        return None
    cheapest = min(left, key=lambda choice: choice.price)
    return SlotPick(slot.id, default_selection(scope, cheapest.product), slot.min)


def _of_option(option: Option, product: Product, slot: str = "") -> Group:
    answers = tuple(
        Answer(c.id, c.name, c.price, c.detail, c.picture or "", min(c.max_quantity, option.max))
        for c in option.choices
    )
    key = f"{_SLOT}{slot}/{option.id}" if slot else option.id
    variant = option.id in product.variant_options
    of = product.name if slot else None
    return Group(key, option.name, option.hint, option.min, option.max, answers, variant, of)


def _of_slot(slot: Slot, scope: Scope) -> Group:
    known = ((choice, scope.product(choice.product)) for choice in slot.choices)
    answers = tuple(
        Answer(choice.product, held.name, choice.price, held.summary, next(iter(held.pictures), ""), slot.max)
        for choice, held in known
        if held is not None
    )
    return Group(f"{_SLOT}{slot.id}", slot.name, {}, slot.min, slot.max, answers)


def _of_filling(slot: Slot, scope: Scope, selection: Selection) -> Iterator[Group]:
    if slot.max != 1:
        return
    filled = next((each for each in selection.slots if each.slot == slot.id), None)
    product = scope.product(filled.selection.product) if filled else None
    for option in filter(None, map(scope.option, product.options if product else ())):
        if option.min > 0 and product is not None:
            yield _of_option(option, product, slot.id)


def _parts(group_id: str) -> tuple[str | None, str | None]:
    """The slot and the option that a group's id names."""
    if not group_id.startswith(_SLOT):
        return None, group_id
    slot, _, option = group_id.removeprefix(_SLOT).partition("/")
    return slot, option or None
