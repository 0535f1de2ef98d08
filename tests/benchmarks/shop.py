"""A shop of ten thousand products for measuring the interface: the demo shop's, again and again under other names."""

import json
from pathlib import Path
from typing import Any, Final

from tests.shops import DEMO_SHOPS

MANY: Final = 10_000


def write_large_shop(file: Path, count: int = MANY) -> Path:
    """Write a catalog file with so many products."""
    shop: dict[str, Any] = json.loads(DEMO_SHOPS[0].read_text(encoding="utf-8"))
    originals = list(shop["products"])
    for number in range(len(originals), count):
        original = originals[number % len(originals)]
        serial = number // len(originals)
        names = {language: f"{name} {serial}" for language, name in original["name"].items()}
        shop["products"].append({**original, "id": f"{original['id']}-{serial}", "name": names})
    file.write_text(json.dumps(shop, ensure_ascii=False), encoding="utf-8")
    return file
