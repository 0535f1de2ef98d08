import pytest

from ui.models.highlight import parts


@pytest.mark.parametrize(
    ("name", "query", "expected"),
    [
        ("红烧牛肉汤面", "NR", ("红烧", "牛肉", "汤面")),
        ("红烧牛肉汤面", "niurou", ("红烧", "牛肉", "汤面")),
        ("红烧牛肉汤面", "niur", ("红烧", "牛肉", "汤面")),
        ("红烧牛肉汤面", "牛肉", ("红烧", "牛肉", "汤面")),
        ("牛肉煲", "nrb", ("", "牛肉煲")),
        ("Braised beef noodles", "BEEF", ("Braised ", "beef", " noodles")),
        ("Café au lait", "cafe", ("", "Café", " au lait")),
        ("可乐 330 毫升", "330", ("可乐 ", "330", " 毫升")),
        ("红烧牛肉面", "牛肉 面", ("红烧", "牛肉面")),
        ("红烧牛肉汤面", "beef", ("红烧牛肉汤面",)),
        ("红烧牛肉汤面", "", ("红烧牛肉汤面",)),
        ("双层芝士牛肉堡", "zsn", ("双层", "芝士牛", "肉堡")),
    ],
)
def test_marks_what_was_meant(name: str, query: str, expected: tuple[str, ...]) -> None:
    assert parts(name, query) == expected
    assert "".join(parts(name, query)) == name
