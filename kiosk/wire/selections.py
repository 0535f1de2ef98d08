"""Selections between the wire and the domain; the choices go over the wire as the customer made them."""

from kiosk.domain.selection import Pick, Selection, SlotPick, select
from kiosk.wire.orders import PickMessage, SelectionMessage, SlotMessage


def to_selection(message: SelectionMessage) -> Selection:
    """The selection that a message names, in canonical order whatever order it was sent in."""
    picks = tuple(Pick(pick.option, pick.choice, pick.quantity) for pick in message.picks)
    slots = tuple(SlotPick(slot.slot, to_selection(slot.selection), slot.quantity) for slot in message.slots)
    return select(message.product, picks, slots)


def to_message(selection: Selection) -> SelectionMessage:
    """The message that names a selection."""
    picks = tuple(PickMessage(option=x.option, choice=x.choice, quantity=x.quantity) for x in selection.picks)
    slots = tuple(
        SlotMessage(slot=x.slot, selection=to_message(x.selection), quantity=x.quantity) for x in selection.slots
    )
    return SelectionMessage(product=selection.product, picks=picks, slots=slots)
