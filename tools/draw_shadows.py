"""Draw the shadows the kiosk shows behind cards, bars, sheets and pictures.

The software renderer has no blur, so the shadows are pictures: nine-patches of a rounded rectangle, and one ellipse.
"""

from dataclasses import dataclass
from math import erf, hypot, sqrt
from pathlib import Path
from typing import Final

from PIL import Image

FOLDER: Final = Path(__file__).resolve().parent.parent / "assets" / "brand" / "shadows"
COLOUR: Final = (0x07, 0x13, 0x0E)
ELLIPSE: Final = (512, 128)
ELLIPSE_ALPHA: Final = 0.5  # in the very middle, which the product hides; what is seen beside it is about 0.16


@dataclass(frozen=True, slots=True)
class Level:
    """One depth: blur as in CSS (twice the deviation), corner radius of the surface, greatest opacity."""

    number: int
    blur: int
    radius: int
    alpha: float


LEVELS: Final = (Level(1, 20, 32, 0.07), Level(2, 44, 36, 0.2), Level(3, 80, 48, 0.34))


def rounded_distance(x: float, y: float, half: float, radius: float) -> float:
    """Signed distance of a point from a rounded square around the origin, negative inside."""
    qx, qy = abs(x) - half + radius, abs(y) - half + radius
    return hypot(max(qx, 0.0), max(qy, 0.0)) + min(max(qx, qy), 0.0) - radius


def nine_patch(level: Level) -> Image.Image:
    """The shadow of a surface as small as its corners allow; its borders are two blurs and a radius wide."""
    border = level.blur + level.blur + level.radius
    side = 2 * border + 2
    half = side / 2 - level.blur
    spread = level.blur / 2 * sqrt(2)
    picture = Image.new("RGBA", (side, side))
    for row in range(side):
        for column in range(side):
            distance = rounded_distance(column + 0.5 - side / 2, row + 0.5 - side / 2, half, level.radius)
            picture.putpixel((column, row), (*COLOUR, round(255 * level.alpha * (1 - erf(distance / spread)) / 2)))
    return picture


def ellipse() -> Image.Image:
    """The soft ellipse a product stands on."""
    width, height = ELLIPSE
    picture = Image.new("RGBA", ELLIPSE)
    for row in range(height):
        for column in range(width):
            distance = min(1.0, hypot((column + 0.5) / width * 2 - 1, (row + 0.5) / height * 2 - 1))
            fade = (1 - distance) ** 2 * (1 + 2 * distance)
            picture.putpixel((column, row), (*COLOUR, round(255 * ELLIPSE_ALPHA * fade)))
    return picture


def main() -> None:
    """Write all shadows."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for level in LEVELS:
        nine_patch(level).save(FOLDER / f"level{level.number}.png", optimize=True)
    ellipse().save(FOLDER / "ellipse.png", optimize=True)


if __name__ == "__main__":
    main()
