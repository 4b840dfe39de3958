"""A script that prints the shelves."""

from __future__ import annotations

from library.v2024_01_01 import Client
from library.v2024_01_01.models import Book as Volume
from library.v2024_01_01.models import Writer


def names(writers: list[Writer]) -> str:
    return ", ".join(writer.full_name for writer in writers)  # all of them


def show(book: Volume) -> None:
    number = book.shelf_number
    shelf = "?" if number is None else str(number + 1)
    print(f"{book.title:<30} {names(book.writers)} {shelf}")


with Client() as client:
    for found in client.books.list_books():
        show(found)
    show(client.books.get_book(book_id="b-1"))
    loans = client.loans
    for loan in loans.list_loans():
        print(loan.reader, loan.book.writers[0].full_name.upper())
