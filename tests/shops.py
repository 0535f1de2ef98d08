"""Catalog files for tests."""

import copy
import json
from pathlib import Path
from typing import Any

ASSETS = Path(__file__).parents[1] / "assets"
DEMO_SHOPS = tuple(ASSETS / shop / "catalog.json" for shop in ("xiaoman", "electronics"))

Shop = dict[str, Any]

_NOODLES: Shop = {
    "format": "kiosk-catalog/1",
    "store": {
        "id": "s1",
        "name": {"zh-CN": "面馆", "en": "Noodle bar"},
        "currency": "CNY",
        "timezone": "Asia/Shanghai",
        "languages": ["zh-CN", "en"],
        "tax": {"rate": "6", "included": True},
        "brand": {"hero": ["steaming-bowl.webp"]},
    },
    "categories": [
        {"id": "noodles", "parent": None, "name": {"zh-CN": "面", "en": "Noodles"}, "rank": 1},
        {"id": "soups", "parent": "noodles", "name": {"en": "Soups"}, "rank": 0},
    ],
    "options": [
        {
            "id": "size",
            "name": {"en": "Size"},
            "min": 1,
            "max": 1,
            "choices": [
                {"id": "s", "name": {"en": "Small"}, "price": -200},
                {"id": "l", "name": {"en": "Large"}, "price": 300, "default": True},
            ],
        },
        {
            "id": "extras",
            "name": {"en": "Extras"},
            "min": 0,
            "max": 3,
            "choices": [{"id": "egg", "name": {"en": "Egg"}, "price": 200, "max_quantity": 2}],
        },
    ],
    "products": [
        {
            "id": "beef",
            "categories": ["noodles", "soups"],
            "name": {"zh-CN": "牛肉面", "en": "Beef noodles"},
            "summary": {"en": "Slow broth"},
            "price": 3200,
            "options": ["size", "extras"],
            "rules": [{"when": {"size": "s"}, "excludes": {"extras": ["egg"]}, "reason": {"en": "Too small"}}],
            "nutrition": {"energy": 612.5},
            "sold": 40,
        },
        {
            "id": "tea",
            "categories": ["noodles"],
            "name": {"zh-CN": "绿茶", "en": "Green tea"},
            "summary": {"en": "Goes with beef"},
            "price": 900,
            "options": ["size"],
            "variants": [
                {"choice": {"size": "s"}, "price": 900, "stock": 3},
                {"choice": {"size": "l"}, "price": 1200, "sku": "T-2"},
            ],
            "hours": [{"days": [1, 2], "from": "06:30", "to": "24:00"}],
            "sold": 90,
        },
        {
            "id": "meal",
            "categories": ["noodles"],
            "name": {"en": "Meal"},
            "price": 3900,
            "combo": [
                {
                    "id": "main",
                    "name": {"en": "Main"},
                    "min": 1,
                    "max": 1,
                    "choices": [{"product": "beef", "price": 0}, {"product": "tea"}],
                }
            ],
        },
    ],
    "promotions": [
        {
            "id": "mon",
            "name": {"en": "Monday"},
            "kind": "percent",
            "percent": 10,
            "scope": {"categories": ["soups"]},
            "from": "2026-01-01",
            "until": "2026-12-31",
        },
        {"id": "big", "name": {"en": "Big"}, "kind": "amount", "amount": 500, "threshold": 5000, "code": "BIG"},
        {"id": "two", "name": {"en": "Second"}, "kind": "nth_item", "nth": 2, "percent": 50},
        {
            "id": "pair",
            "name": {"en": "Pair"},
            "kind": "bundle",
            "items": [{"products": ["beef"], "quantity": 1}, {"products": ["tea"], "quantity": 2}],
            "price": 4000,
        },
    ],
    "reviews": [
        {"product": "beef", "stars": 5, "text": {"en": "Good"}, "at": "2026-05-01T12:00:00Z"},
        {"product": "beef", "stars": 2, "text": {}, "at": "2026-06-01T12:00:00+08:00"},
    ],
}


def noodle_bar(store: str = "s1") -> Shop:
    """A small shop that uses everything a catalog can hold."""
    shop = copy.deepcopy(_NOODLES)
    shop["store"]["id"] = store
    return shop


def written(shop: Shop) -> bytes:
    """The shop as a file's content."""
    return json.dumps(shop, ensure_ascii=False).encode()
