"""From a catalog's entities to rows with positions, ranks and search terms."""

from collections.abc import Iterable, Mapping, Sequence

from kiosk.central.catalog.arranging import arrange
from kiosk.central.catalog.entities import Entity
from kiosk.central.catalog.terms import product_terms
from kiosk.wire.catalog import ProductDocument
from kiosk.wire.snapshot import EntityRow, Kind

Key = tuple[Kind, str]


def make_rows(entities: Sequence[Entity], known: Mapping[Key, EntityRow]) -> list[EntityRow]:
    """Rows for entities in their order; what did not change keeps its numbers as far as the order allows."""
    positions = _positions(entities, known)
    products = {
        entity.id: ProductDocument.model_validate_json(entity.body)
        for entity in entities
        if entity.kind is Kind.PRODUCT
    }
    ranks = _ranks(products, known)
    return [
        EntityRow(
            kind=entity.kind,
            id=entity.id,
            position=positions[entity.kind, entity.id],
            rank=ranks[entity.id] if entity.kind is Kind.PRODUCT else 0,
            body=entity.body,
            terms=_terms(entity, products, known.get((entity.kind, entity.id))),
        )
        for entity in entities
    ]


def same_content(entities: Iterable[Entity], rows: Iterable[EntityRow]) -> bool:
    """Whether a catalog says what is published already. Both come kind by kind in order."""
    ours = sorted((entity.kind, at, entity.id, entity.body) for at, entity in enumerate(entities))
    theirs = sorted((row.kind, row.position, row.id, row.body) for row in rows)
    return [(kind, name, body) for kind, _, name, body in ours] == [(k, name, body) for k, _, name, body in theirs]


def _positions(entities: Iterable[Entity], known: Mapping[Key, EntityRow]) -> dict[Key, int]:
    orders: dict[Kind, list[Key]] = {}
    for entity in entities:
        orders.setdefault(entity.kind, []).append((entity.kind, entity.id))
    had = {key: row.position for key, row in known.items()}
    return {key: position for order in orders.values() for key, position in arrange(order, had).items()}


def _ranks(products: Mapping[str, ProductDocument], known: Mapping[Key, EntityRow]) -> dict[str, int]:
    popular_first = sorted(products, key=lambda name: -products[name].sold)
    return arrange(popular_first, {name: row.rank for (kind, name), row in known.items() if kind is Kind.PRODUCT})


def _terms(entity: Entity, products: Mapping[str, ProductDocument], before: EntityRow | None) -> str:
    if entity.kind is not Kind.PRODUCT:
        return ""
    if before is not None and before.body == entity.body:
        return before.terms
    product = products[entity.id]
    return product_terms(product) if product.on_sale else ""
