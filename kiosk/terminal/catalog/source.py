"""Reading the tables of a snapshot, whether it is the file that central made or the changes kept in memory."""

import json
import weakref
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple
from urllib.parse import quote

from pysqlite3 import dbapi2

from kiosk.domain.errors import ShopError
from kiosk.wire.snapshot import SMALL_TABLES, EntityRow, Kind, fill


class CatalogDamaged(ShopError):
    """The catalog file was harmed after it was opened. Nothing else is: orders have a file of their own."""

    code = "catalog-damaged"


class Placed(NamedTuple):
    """A product's place in a list."""

    position: int
    name: str


class Opinion(NamedTuple):
    """A review's place, id and stars."""

    position: int
    name: str
    stars: int


class Hit(NamedTuple):
    """A product that was found; the lower the rank, the more popular. `stock` is what the catalog says is left."""

    rank: int
    name: str
    stock: int | None


class Traits(NamedTuple):
    """What a product is filtered by, as JSON lists; None where the catalog names none."""

    name: str
    tags: str | None
    allergens: str | None


class Source:
    """Tables that never change. Threads may share it; it is closed when nobody holds it any more."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._lock = Lock()
        weakref.finalize(self, connection.close)

    @classmethod
    def of_file(cls, path: Path) -> "Source":
        """A snapshot file. It is replaced, never changed, so what is open stays as it is."""
        address = f"file:{quote(str(path))}?immutable=1&mode=ro"
        return cls(dbapi2.connect(address, uri=True, check_same_thread=False, isolation_level=None))

    @classmethod
    def of_rows(cls, rows: Sequence[EntityRow]) -> "Source":
        """Rows in memory."""
        connection = dbapi2.connect(":memory:", check_same_thread=False, isolation_level=None)
        connection.execute("BEGIN")  # else each row would be a transaction
        fill(connection, {}, rows, SMALL_TABLES)
        connection.execute("COMMIT")
        return cls(connection)

    def meta(self) -> Mapping[str, str]:
        """What the file says of itself."""
        return dict(self._all("SELECT key, value FROM meta"))

    def row(self, kind: Kind, name: str) -> EntityRow | None:
        """One row, without its terms."""
        found = self._all("SELECT position, rank, body FROM entities WHERE kind = ? AND id = ?", kind.value, name)
        return next((_row(kind, name, *values) for values in found), None)

    def named(self, kind: Kind, names: Sequence[str]) -> list[EntityRow]:
        """The rows of a kind that have one of these ids, without their terms."""
        sql = "SELECT id, position, rank, body FROM entities WHERE kind = ? AND id IN (SELECT value FROM json_each(?))"
        return [_row(kind, *values) for values in self._all(sql, kind.value, json.dumps(names))]

    def rows(self, kind: Kind) -> list[EntityRow]:
        """All rows of a kind, in order."""
        sql = "SELECT id, position, rank, body FROM entities WHERE kind = ? ORDER BY position"
        return [_row(kind, *values) for values in self._all(sql, kind.value)]

    def shelf(self, category: str) -> list[Placed]:
        """The products on a category's shelf, in order."""
        sql = "SELECT position, product FROM shelf WHERE category = ? ORDER BY position"
        return [Placed(*values) for values in self._all(sql, category)]

    def traits(self) -> list[Traits]:
        """What every product is filtered by, without decoding the products."""
        sql = "SELECT id, body -> 'tags', body -> 'allergens' FROM entities WHERE kind = ?"
        return [Traits(*values) for values in self._all(sql, Kind.PRODUCT.value)]

    def scarce(self) -> list[str]:
        """Products of which the catalog says that something has none left, without decoding the products."""
        sql = "SELECT id FROM entities WHERE kind = ? AND body LIKE '%\"stock\":0%'"
        return [name for (name,) in self._all(sql, Kind.PRODUCT.value)]

    def opinions(self, product: str) -> list[Opinion]:
        """The reviews of a product, in order."""
        sql = "SELECT position, review, stars FROM opinions WHERE product = ? ORDER BY position"
        return [Opinion(*values) for values in self._all(sql, product)]

    def search(self, expression: str, skip: frozenset[str], limit: int) -> list[Hit]:
        """The most popular products that match a full-text expression, without those to skip."""
        found: list[Hit] = []
        with self._lock, _named_damage():
            for values in self._connection.execute(_SEARCH, (expression,)):
                hit = Hit(*values)
                if hit.name not in skip:
                    found.append(hit)
                if len(found) == limit:
                    break
        return found

    def every(self) -> Iterator[EntityRow]:
        """All rows."""
        sql = "SELECT kind, id, position, rank, body FROM entities"
        return (_row(Kind(kind), *values) for kind, *values in self._all(sql))

    def _all(self, sql: str, *values: object) -> list[Any]:
        with self._lock, _named_damage():
            rows: list[Any] = self._connection.execute(sql, values).fetchall()
            return rows


_SEARCH = """
    SELECT search.rowid, entities.id, entities.body ->> 'stock'
    FROM search CROSS JOIN entities ON entities.rank = search.rowid AND entities.rank > 0
    WHERE search MATCH ? ORDER BY search.rowid
"""


@contextmanager
def _named_damage() -> Iterator[None]:
    try:
        yield
    except dbapi2.Error as fault:
        remedy = "Start the terminal again: it checks the catalog, and fetches it anew."
        raise CatalogDamaged(f"The catalog on this terminal cannot be read ({fault}).", remedy) from fault


def _row(kind: Kind, name: str, position: int, rank: int, body: str) -> EntityRow:
    return EntityRow.model_construct(kind=kind, id=name, position=position, rank=rank, body=body, terms="")
