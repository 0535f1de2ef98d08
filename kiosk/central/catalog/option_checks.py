"""Whether a catalog's options can be answered, and whether products use them as they are."""

from collections.abc import Iterator, Mapping, Sequence

from kiosk.central.catalog.places import Step, bad, unknown
from kiosk.wire.catalog import OptionDocument, ProductDocument

Options = Mapping[str, OptionDocument]


def check_options(options: Sequence[OptionDocument]) -> None:
    """Every option's choices are distinct, enough for its min, and its defaults few enough for its max."""
    for index, option in enumerate(options):
        steps: list[Step] = ["options", index]
        seen: set[str] = set()
        for at, choice in enumerate(option.choices):
            if choice.id in seen:
                raise bad([*steps, "choices", at, "id"], f'has the id "{choice.id}" a second time', "Rename one.")
            seen.add(choice.id)
        reachable = sum(choice.max_quantity for choice in option.choices)
        if reachable < option.min:
            raise bad([*steps, "min"], f"asks for {option.min} picks where {reachable} are possible")
        defaults = sum(choice.default for choice in option.choices)
        if defaults > option.max:
            raise bad([*steps, "choices"], f"has {defaults} defaults where at most {option.max} may be picked")


def check_product_options(steps: list[Step], product: ProductDocument, options: Options) -> None:
    """A product's options are there, and its variants, rules and prices go with them."""
    for index, name in enumerate(product.options):
        if name not in options:
            raise unknown([*steps, "options", index], "names option", name, options, "/options")
    _check_variants(steps, product, options)
    for index, rule in enumerate(product.rules):
        place: list[Step] = [*steps, "rules", index]
        for key, choices in (("when", rule.when), ("requires", rule.requires), ("excludes", rule.excludes)):
            for option, named in choices.items():
                for choice in (named,) if isinstance(named, str) else named:
                    _check_choice([*place, key, option], product, options, option, choice)


def _check_variants(steps: list[Step], product: ProductDocument, options: Options) -> None:
    seen: dict[frozenset[tuple[str, str]], int] = {}
    for index, variant in enumerate(product.variants):
        place: list[Step] = [*steps, "variants", index, "choice"]
        for option, choice in variant.choice.items():
            _check_choice([*place, option], product, options, option, choice)
            if (options[option].min, options[option].max) != (1, 1):
                raise bad([*place, option], "picks a variant by an option that does not have min 1 and max 1")
        if variant.choice.keys() != product.variants[0].choice.keys():
            raise bad(place, "does not name the same options as the first variant")
        combination = frozenset(variant.choice.items())
        if combination in seen:
            raise bad(place, f"is the same combination as that of variant {seen[combination]}")
        seen[combination] = index


def _check_choice(steps: list[Step], product: ProductDocument, options: Options, option: str, choice: str) -> None:
    if option not in product.options:
        raise unknown(steps, "names option", option, product.options, "the product's options")
    choices = [each.id for each in options[option].choices]
    if choice not in choices:
        raise unknown(steps, "names choice", choice, choices, f'the choices of option "{option}"')


def check_lowest_price(
    steps: list[Step], product: ProductDocument, options: Options, products: Mapping[str, ProductDocument]
) -> None:
    """However it is tailored, a product never costs less than nothing."""
    lowest = min((variant.price for variant in product.variants), default=product.price)
    lowest -= _reduction(product, options)
    for slot in product.combo:
        fillings = ((choice.price, products[choice.product]) for choice in slot.choices)
        lowest += slot.max * min(0, *(price - _reduction(filling, options) for price, filling in fillings))
    if lowest < 0:
        raise bad([*steps, "price"], f"can be brought down to {lowest} by what can be chosen with it")


def _reduction(product: ProductDocument, options: Options) -> int:
    return -sum(sum(_reductions(options[option])) for option in product.options if option in options)


def _reductions(option: OptionDocument) -> Iterator[int]:
    cheaper = sorted(choice.price for choice in option.choices for _ in range(choice.max_quantity) if choice.price < 0)
    yield from cheaper[: option.max]
