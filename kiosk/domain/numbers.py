"""Pickup numbers: the terminal's letter and a counter that begins anew each business day."""


def pickup_number(letter: str, counter: int) -> str:
    """`pickup_number("A", 12)` is `A012`; beyond 999 it grows a digit and never repeats within the day."""
    return f"{letter}{counter:03d}"


def terminal_letters(index: int) -> str:
    """Letters of a store's `index`-th terminal, from 0: A … Z, AA, AB …; I and O are left out, they read as 1 and 0."""
    alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    letters = ""
    index += 1
    while index:
        index, digit = divmod(index - 1, len(alphabet))
        letters = alphabet[digit] + letters
    return letters
