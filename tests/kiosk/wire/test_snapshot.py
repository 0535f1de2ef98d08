import random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.wire.snapshot import EntityRow, Kind, StateHash

rows = st.builds(
    EntityRow,
    kind=st.sampled_from(Kind),
    id=st.text(max_size=5),
    position=st.integers(1, 99),
    rank=st.integers(0, 99),
    body=st.text(max_size=9),
)


@given(st.lists(rows), st.randoms(use_true_random=False))
def test_the_state_does_not_depend_on_the_order(content: list[EntityRow], rng: random.Random) -> None:
    shuffled = list(content)
    rng.shuffle(shuffled)
    assert StateHash.of(content) == StateHash.of(shuffled)


@given(st.lists(rows), rows)
def test_what_is_added_can_be_taken_away(content: list[EntityRow], row: EntityRow) -> None:
    state = StateHash.of(content)
    assert state.plus(row) == StateHash.of([*content, row]) != state
    assert state.plus(row).minus(row) == StateHash.parse(str(state)) == state
