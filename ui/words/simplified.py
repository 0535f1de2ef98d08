"""Words of the simplified mode: as one says them."""

from PySide6.QtCore import QCoreApplication

from ui.words.counts import counts

translate = QCoreApplication.translate


def step(number: int, steps: int) -> str:
    """Where one is."""
    return translate("Words", "第 {number} 步，共 {steps} 步").format(number=number, steps=steps)


def where() -> str:
    """The first question."""
    return translate("Words", "您在哪里吃？")


def what() -> str:
    """The second question."""
    return translate("Words", "您想吃什么？")


def review() -> str:
    """What was chosen, before paying."""
    return translate("Words", "您选了这些，对吗？")


def how_to_pay() -> str:
    """The last question."""
    return translate("Words", "怎么付钱？")


def scan() -> str:
    """What to do with the phone."""
    return translate("Words", "请用手机扫一扫")


def which(question: str) -> str:
    """A question with one answer."""
    return translate("Words", "请选{question}").format(question=question)


def which_of(question: str, count: int) -> str:
    """A question with several answers."""
    return translate("Words", "请选 {count} 样：{question}").format(question=question, count=count)


def question(number: int, count: int) -> str:
    """Which question about a dish this is."""
    return translate("Words", "问题 {number}，共 {count} 个").format(number=number, count=count)


def page(number: int) -> str:
    """The page's number."""
    return translate("Words", "第 {number} 页").format(number=number)


def pages(count: int) -> str:
    """How many pages there are."""
    return translate("Words", "共 {count} 页").format(count=count)


def chosen(count: int) -> str:
    """How much is chosen."""
    return counts.chosen(count)
