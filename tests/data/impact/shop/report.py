"""A script: what was sold, printed."""

from __future__ import annotations

import sys

from shop.v2024_01_01 import Client
from shop.v2024_01_01.models import Order, OrderLine


def weigh(order: Order) -> float:
    heavy = order.weight
    return heavy if heavy is not None else 0.0


def headline(order: Order) -> str:
    buyer = order.buyer
    return f"{order.id}: {buyer.name} <{buyer.mail}>"


def main() -> None:
    total = 0.0
    with Client() as client:
        for order in client.orders.list_orders(state="open", limit=10):
            total += order.total
            print(headline(order), order.placed.upper())
            if order.remark is not None:
                print(order.remark.strip())
            for line in order.lines:
                print(line.product, line.count, line.unit)
        customer = client.customers.get_customer("c-1")
        print(customer.mail, customer.phone)
        count: int = client.orders.total("o-1")
        print(count, total)
        client.orders.drop_order("o-2")
        made = client.orders.create_order(
            lines=[OrderLine(product="tea", count=2)],
            gift_wrap=True,
        )
        print(weigh(made))
    sys.exit(0)


if __name__ == "__main__":
    main()
