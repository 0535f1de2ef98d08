"""Tailoring a product: what it asks, what can be answered, what it costs. Knows no Qt."""

from ui.ordering.completion import completed, next_answer
from ui.ordering.groups import Answer, Group, amounts, default_selection, groups, with_amounts
from ui.ordering.hindrance import Clash, Hindrance, NotMade, SoldOutAnswer, given, hindrance, mended
from ui.ordering.notes import LONGEST, LONGEST_OWN, Note, Wish, read_note
from ui.ordering.scope import Scope, load_scope
from ui.ordering.tailoring import Refusal, Tailoring

__all__ = [
    "LONGEST",
    "LONGEST_OWN",
    "Answer",
    "Clash",
    "Group",
    "Hindrance",
    "NotMade",
    "Note",
    "Refusal",
    "Scope",
    "SoldOutAnswer",
    "Tailoring",
    "Wish",
    "amounts",
    "completed",
    "default_selection",
    "given",
    "groups",
    "hindrance",
    "load_scope",
    "mended",
    "next_answer",
    "read_note",
    "with_amounts",
]
