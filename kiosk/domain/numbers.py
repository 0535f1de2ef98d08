"""Pickup numbers: the terminal's letter and a counter that begins anew each business day."""

from typing import Final

_MOST_LETTERS: Final = 4
_FEWEST_DIGITS: Final = 3
_MOST_DIGITS: Final = 9


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


def letters_of(number: str) -> str:
    """The letters of the terminal that gave this number."""
    return number.rstrip("0123456789")


def is_pickup_number(text: str) -> bool:
    """Whether a pickup number could read like this: some capital letters, then three digits or more."""
    letters = letters_of(text)
    digits = len(text) - len(letters)
    plain = letters.isascii() and letters.isalpha() and letters.isupper()
    return plain and len(letters) <= _MOST_LETTERS and _FEWEST_DIGITS <= digits <= _MOST_DIGITS
