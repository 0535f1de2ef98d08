"""Where the files that ship with the program are: in the checkout, and in the packaged program alike."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent

ASSETS = _ROOT / "assets"
DEMO_SHOP = ASSETS / "xiaoman" / "catalog.json"
ELECTRONICS_SHOP = ASSETS / "electronics" / "catalog.json"
PICTURES = ASSETS / "pictures"
