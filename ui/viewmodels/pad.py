from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from ui.viewmodels.base import ViewModel, live, view_model

DIGITS: Final = "digits"
CODE: Final = "code"
WORDS: Final = "words"


@dataclass(frozen=True, slots=True)
class Question:
    """Something to type. `take` gets the text and answers why it will not do, or nothing when it is taken.

    `keys`: `digits`, `code` (capitals and digits) or `words` (small letters, digits, space). `most` characters.
    `leave` is what `skip`, where it is offered, does.
    """

    title: str
    hint: str
    keys: str
    most: int
    confirm: str
    take: Callable[[str], str]
    text: str = ""
    skip: str = ""
    leave: Callable[[], None] | None = None
    empty_allowed: bool = False


@view_model
class PadViewModel(ViewModel):
    """A sheet with keys, for a short text that some other part asked for. Nothing typed outlives it."""

    openChanged = Signal()
    titleChanged = Signal()
    hintChanged = Signal()
    textChanged = Signal()
    problemChanged = Signal()
    keysChanged = Signal()
    confirmLabelChanged = Signal()
    skipLabelChanged = Signal()
    canConfirmChanged = Signal()

    open = live(bool, "open", openChanged)
    title = live(str, "title", titleChanged)
    hint = live(str, "hint", hintChanged)
    text = live(str, "text", textChanged)
    problem = live(str, "problem", problemChanged)
    keys = live(str, "keys", keysChanged)
    confirmLabel = live(str, "confirmLabel", confirmLabelChanged)
    skipLabel = live(str, "skipLabel", skipLabelChanged)
    canConfirm = live(bool, "canConfirm", canConfirmChanged)

    def __init__(self, parent: QObject | None = None) -> None:
        texts = dict.fromkeys(("title", "hint", "text", "problem", "confirmLabel", "skipLabel"), "")
        super().__init__(parent, open=False, keys=DIGITS, canConfirm=False, **texts)
        self._question: Question | None = None

    def ask(self, question: Question) -> None:
        """Show the keys for it."""
        self._question = question
        self.put(
            title=question.title,
            hint=question.hint,
            keys=question.keys,
            confirmLabel=question.confirm,
            skipLabel=question.skip,
        )
        self._write(question.text)
        self.put(open=True)

    @Slot(str)
    def type(self, letters: str) -> None:
        """Append what was typed, as far as there is room."""
        if self._question is not None:
            self._write((self.text + letters)[: self._question.most])

    @Slot()
    def erase(self) -> None:
        """Take the last character away."""
        self._write(self.text[:-1])

    @Slot()
    def clear(self) -> None:
        """Take all away."""
        self._write("")

    @Slot()
    def confirm(self) -> None:
        """Hand it over; what will not do stays, with the reason."""
        if self._question is None or not self.canConfirm:
            return
        problem = self._question.take(self.text.strip())
        self.put(problem=problem)
        if not problem:
            self.close()

    @Slot()
    def skip(self) -> None:
        """Answer nothing, where that is an answer."""
        question = self._question
        self.close()
        if question is not None and question.leave is not None:
            question.leave()

    @Slot()
    def close(self) -> None:
        """Away with it, and with what was typed."""
        self._question = None
        self.put(open=False)
        self._write("")

    def _write(self, text: str) -> None:
        allowed = self._question is not None and self._question.empty_allowed
        self.put(text=text, problem="", canConfirm=allowed or bool(text.strip()))
