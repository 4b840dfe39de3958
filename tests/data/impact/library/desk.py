"""A class around the asynchronous client."""

from __future__ import annotations

from cards import card, plain
from library import v2024_01_01 as library
from library.v2024_01_01 import AsyncClient, models


class Desk:
    client: AsyncClient

    def __init__(self, client: AsyncClient | None = None) -> None:
        self.client = client or library.AsyncClient()
        self._first: models.Writer | None = None

    async def add(self, title: str, *names: str) -> models.Book:
        book = await self.client.books.add_book(
            title=title,
            writers=[card(name) for name in names],
            shelf_number=3,
        )
        self._first = book.writers[0]
        return book

    async def add_plain(self, title: str) -> str:
        made = await self.client.books.add_book(title=title, writers=[plain("x")])
        return made.writers[0].full_name

    async def overdue(self) -> list[str]:
        return [loan.reader for loan in await self.client.loans.list_loans()]

    def first(self) -> str:
        return self._first.full_name if self._first else ""
