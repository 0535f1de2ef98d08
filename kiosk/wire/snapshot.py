"""A catalog as a ready SQLite file: what central publishes and a terminal opens."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Self

from kiosk.wire.message import Message
from kiosk.wire.signing import canonical

SCHEMA: Final = 1
"""Raised when the tables below change so that an older terminal cannot read them."""

TABLES: Final = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE entities (
        kind TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, rank INTEGER NOT NULL, body TEXT NOT NULL
    )""",
    """CREATE TABLE shelf (
        category TEXT, position INTEGER, product TEXT, PRIMARY KEY (category, position)
    ) WITHOUT ROWID""",
    """CREATE TABLE opinions (
        product TEXT, position INTEGER, review TEXT, stars INTEGER, PRIMARY KEY (product, position)
    ) WITHOUT ROWID""",
    """CREATE VIRTUAL TABLE search USING fts5(
        terms, content='', detail=none, columnsize=0, prefix='1 2 3 4 5 6',
        tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* S* P* Co'"
    )""",
)
"""`search` has one row a product on sale: its rowid is the product's rank, so the first hits are the most popular.

A word that is still being typed goes by an index of its first letters, up to six with the mark of a name. Without it,
all words that begin so are gone through and put in order: for `niu 面` in 100,000 products, forty times as long.
"""

SMALL_TABLES: Final = tuple(statement.replace(" prefix='1 2 3 4 5 6',", "") for statement in TABLES)
"""The same for some hundred rows, which are searched as fast without that index and ready in half the time."""

INDEXES: Final = (
    "CREATE UNIQUE INDEX entities_id ON entities (kind, id)",
    "CREATE INDEX entities_position ON entities (kind, position)",
    "CREATE UNIQUE INDEX entities_rank ON entities (rank, id) WHERE rank > 0",
)


class Kind(StrEnum):
    """What an entity is. `DOCUMENT` is the file's own frame, kept so that an export gives back what came in."""

    DOCUMENT = "document"
    STORE = "store"
    CATEGORY = "category"
    OPTION = "option"
    PRODUCT = "product"
    PROMOTION = "promotion"
    REVIEW = "review"
    PICTURE = "picture"


class EntityRow(Message):
    """One row of a catalog: `body` is its JSON text as written; `position` orders its kind, `rank` > 0 its sales.

    `terms` are the words it is found by, only for products.
    """

    kind: Kind
    id: str
    position: int
    rank: int
    body: str
    terms: str = ""

    @property
    def key(self) -> tuple[Kind, str]:
        """What it is known by."""
        return self.kind, self.id

    @property
    def digest(self) -> int:
        """Its share of the hash of a whole catalog."""
        row = canonical([self.kind, self.id, self.position, self.rank, self.body])
        return int.from_bytes(hashlib.sha256(row).digest())


@dataclass(frozen=True, slots=True)
class StateHash:
    """The hash of a set of rows: the sum of their digests, so that changes can be added and taken away."""

    value: int = 0

    @classmethod
    def of(cls, rows: Iterable[EntityRow]) -> Self:
        """The hash of these rows."""
        return cls(sum(row.digest for row in rows) % _MODULUS)

    @classmethod
    def parse(cls, text: str) -> Self:
        """The hash that `str` wrote."""
        return cls(int(text, 16))

    def plus(self, row: EntityRow) -> "StateHash":
        """With one row more."""
        return StateHash((self.value + row.digest) % _MODULUS)

    def minus(self, row: EntityRow) -> "StateHash":
        """With one row less."""
        return StateHash((self.value - row.digest) % _MODULUS)

    def __str__(self) -> str:
        return f"{self.value:064x}"


_MODULUS: Final = 1 << 256


def fill(connection: Any, meta: Mapping[str, str], rows: Sequence[EntityRow], tables: Sequence[str] = TABLES) -> None:
    """Make the tables in an empty database and put these rows into them, always in the same way."""
    for statement in tables:
        connection.execute(statement)
    connection.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))
    ordered = sorted(rows, key=lambda row: (row.kind, row.position))
    entities = ((row.kind.value, row.id, row.position, row.rank, row.body) for row in ordered)
    connection.executemany("INSERT INTO entities VALUES (?, ?, ?, ?, ?)", entities)
    connection.executemany("INSERT INTO shelf VALUES (?, ?, ?)", sorted(_shelf(ordered)))
    connection.executemany("INSERT INTO opinions VALUES (?, ?, ?, ?)", sorted(_opinions(ordered)))
    products = sorted((row for row in rows if row.kind is Kind.PRODUCT), key=lambda row: row.rank)
    found_by = ((row.rank, row.terms) for row in products if row.terms)
    connection.executemany("INSERT INTO search (rowid, terms) VALUES (?, ?)", found_by)
    for statement in INDEXES:
        connection.execute(statement)


def _shelf(rows: Iterable[EntityRow]) -> Iterator[tuple[str, int, str]]:
    """Where products stand; one that is not on sale stands nowhere."""
    for row in rows:
        if row.kind is Kind.PRODUCT:
            product = json.loads(row.body)
            if product.get("on_sale", True):
                yield from ((category, row.position, row.id) for category in product.get("categories", ()))


def _opinions(rows: Iterable[EntityRow]) -> Iterator[tuple[str, int, str, int]]:
    for row in rows:
        if row.kind is Kind.REVIEW:
            review = json.loads(row.body)
            yield review["product"], row.position, row.id, review["stars"]
