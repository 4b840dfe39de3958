"""A class that keeps an asynchronous client for others."""

from __future__ import annotations

import asyncio

import shop.v2024_01_01 as shop
from shop.v2024_01_01 import models


class Desk:
    """Takes orders and looks them up."""

    def __init__(self, client: shop.AsyncClient) -> None:
        self.client = client
        self.orders = client.orders
        self.seen: dict[str, models.Order] = {}

    async def find(self, number: str) -> models.Order:
        if number not in self.seen:
            self.seen[number] = await self.orders.get_order(number)
        return self.seen[number]

    async def mail_of(self, number: str) -> str:
        order = await self.find(number)
        return order.buyer.mail

    async def late(self) -> list[str]:
        found = await self.client.orders.list_orders(state="lost")
        return [order.placed for order in found]

    async def state_of(self, number: str) -> str:
        order = await self.find(number)
        match order.state:
            case "open":
                return "waiting"
            case "paid":
                return "done"
            case _:
                return "?"

    async def prices(self) -> models.PriceList:
        return await self.client.prices.list_prices()

    async def raise_prices(self, factor: float) -> None:
        current = await self.prices()
        await self.client.prices.set_prices(
            currency=current.currency,
            prices=[price * factor for price in current.prices],
        )


async def main() -> None:
    async with shop.AsyncClient() as client:
        desk = Desk(client)
        print(await desk.mail_of("o-1"), await desk.late())
        await desk.raise_prices(1.1)
        print(await desk.client.customers.get_customer(customer_id="c-1"))


asyncio.run(main())
