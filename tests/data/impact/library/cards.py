"""Writers, as models and as dicts."""

from __future__ import annotations

from library.v2024_01_01.models import Writer, WriterDict

ANONYMOUS: WriterDict = {"fullName": "?", "born": 1900}


def card(name: str) -> Writer:
    return Writer(full_name=name)


def plain(name: str) -> WriterDict:
    return {
        "fullName": name,  # as it is printed
    }


def label(writer: WriterDict) -> str:
    return writer["fullName"].upper()
