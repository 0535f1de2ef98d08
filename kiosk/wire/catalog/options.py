"""Options, their choices, and the rules between them."""

from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from kiosk.domain.catalog import Choice, Option, Rule
from kiosk.wire.catalog.fields import Count, Difference, Document, Id, Ids, Name, PictureName, Stock, Texts, check_span


class ChoiceDocument(Document):
    """One answer to an option."""

    id: Id
    name: Name
    price: Difference = 0
    detail: Texts = Field(default_factory=dict)
    default: bool = False
    max_quantity: Annotated[int, Field(ge=1, le=99)] = 1
    stock: Stock | None = None
    picture: PictureName | None = None

    def to_domain(self) -> Choice:
        """The choice."""
        return Choice(
            id=self.id,
            name=self.name,
            price=self.price,
            detail=self.detail,
            default=self.default,
            max_quantity=self.max_quantity,
            stock=self.stock,
            picture=self.picture,
        )


class OptionDocument(Document):
    """A question asked of a product."""

    id: Id
    name: Name
    min: Count
    max: Annotated[Count, Field(ge=1)]
    choices: Annotated[tuple[ChoiceDocument, ...], Field(min_length=1)]
    hint: Texts = Field(default_factory=dict)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        check_span(self.min, self.max)
        return self

    def to_domain(self) -> Option:
        """The option."""
        choices = tuple(choice.to_domain() for choice in self.choices)
        return Option(self.id, self.name, self.min, self.max, choices, self.hint)


class RuleDocument(Document):
    """One choice requires or excludes another, and why."""

    when: Annotated[dict[Id, Id], Field(min_length=1)]
    requires: dict[Id, Annotated[Ids, Field(min_length=1)]] = Field(default_factory=dict)
    excludes: dict[Id, Annotated[Ids, Field(min_length=1)]] = Field(default_factory=dict)
    reason: Name

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.requires and not self.excludes:
            raise PydanticCustomError("rule", "needs `requires` or `excludes`")
        return self

    def to_domain(self) -> Rule:
        """The rule."""
        requires = {option: frozenset(choices) for option, choices in self.requires.items()}
        excludes = {option: frozenset(choices) for option, choices in self.excludes.items()}
        return Rule(self.when, self.reason, requires, excludes)
