from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from ui.wedge import Wedge


class Keys:
    """Someone or something that types."""

    def __init__(self) -> None:
        self.now = 100.0
        self.target = QObject()
        self.wedge = Wedge(lambda: self.now)
        self.heard: list[str] = []
        self.wedge.scanned.connect(self.heard.append)

    def press(self, text: str, pause: float) -> bool:
        self.now += pause
        key = Qt.Key.Key_Return if text == "\r" else Qt.Key.Key_A
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        return self.wedge.eventFilter(self.target, event)

    def type(self, text: str, pause: float) -> bool:
        return [self.press(letter, pause) for letter in text][-1]


def test_a_scanner_is_heard_and_its_enter_presses_nothing() -> None:
    keys = Keys()
    assert keys.type("https://k.example/o/AbC-1_\r", 0.004)
    assert keys.heard == ["https://k.example/o/AbC-1_"]


def test_a_hand_is_not_taken_for_a_scanner() -> None:
    keys = Keys()
    assert not keys.type("135790\r", 0.12)
    assert not keys.type("12\r", 0.004)
    assert not keys.type("\r", 0.004)
    assert keys.heard == []


def test_what_was_typed_before_is_not_part_of_the_scan() -> None:
    keys = Keys()
    keys.type("abc", 0.1)
    keys.now += 1
    keys.type("card-1234\r", 0.004)
    assert keys.heard == ["card-1234"]
