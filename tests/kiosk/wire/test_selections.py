from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.selection import Pick, Selection, SlotPick, select
from kiosk.wire.orders import SelectionMessage
from kiosk.wire.selections import to_message, to_selection

_ids = st.sampled_from(["a", "b", "c"])
_picks = st.lists(st.builds(Pick, _ids, _ids, st.integers(1, 3)), max_size=3)


def _selections(inner: st.SearchStrategy[Selection]) -> st.SearchStrategy[Selection]:
    slots = st.lists(st.builds(SlotPick, _ids, inner, st.integers(1, 2)), max_size=2)
    return st.builds(lambda product, picks, filled: select(product, tuple(picks), tuple(filled)), _ids, _picks, slots)


_plain = st.builds(lambda product, picks: select(product, tuple(picks)), _ids, _picks)


@given(st.recursive(_plain, _selections, max_leaves=6))
def test_a_selection_survives_the_wire(selection: Selection) -> None:
    sent = SelectionMessage.model_validate_json(to_message(selection).model_dump_json())
    assert to_selection(sent) == selection


@given(st.permutations([Pick("a", "x"), Pick("b", "y"), Pick("a", "z", 2)]))
def test_the_order_of_picks_on_the_wire_leaves_no_trace(picks: list[Pick]) -> None:
    message = to_message(Selection("p", tuple(picks)))
    assert to_selection(message) == select("p", (Pick("a", "x"), Pick("a", "z", 2), Pick("b", "y")))
