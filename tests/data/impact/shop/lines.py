"""Lines of orders, made and read for the others."""

from __future__ import annotations

from typing import Any

from shop.v2024_01_01 import Client, models
from shop.v2024_01_01.models import (
    OrderLine,
    OrderLineDict,
)


def tea(count: int) -> OrderLine:
    return OrderLine(product="tea", count=count, discount=0.5)


def as_dict(product: str) -> OrderLineDict:
    return {"product": product, "count": 1, "unit": "box"}


def pallet(product: str) -> OrderLineDict:
    line: OrderLineDict = {
        "product": product,
        "count": 40,
        "unit": "pallet",
    }
    return line


def order(client: Client, note: str | None = None) -> models.Order:
    return client.orders.create_order(
        lines=[tea(2), as_dict("cups")],
        note=note,
    )


def saved(line: models.OrderLine) -> float:
    if line.discount:
        return line.discount * line.count
    return 0.0


def extras(line: OrderLine) -> dict[str, Any]:
    return {"hint": line.hint, "unit": line.unit}
