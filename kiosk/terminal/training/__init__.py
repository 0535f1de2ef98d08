"""Training: staff practise on books of their own, which count nowhere and are thrown away."""

from kiosk.terminal.training.books import clear_books, open_books
from kiosk.terminal.training.office import PracticeOffice, as_practice
from kiosk.terminal.training.standing import PRACTICE_LETTERS, Training, is_training

__all__ = [
    "PRACTICE_LETTERS",
    "PracticeOffice",
    "Training",
    "as_practice",
    "clear_books",
    "is_training",
    "open_books",
]
