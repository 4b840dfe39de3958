"""How code is read: what is followed, what is told apart, what is left alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.impact.formats import FORMATS, render_impact
from tests.unit.diff.packages import synthetic_pair
from tests.unit.impact.bench import Looked, look

OLD = "library.v2024_01_01"
ABOUT = {"api": "library", "old": "1", "new": "2", "tool": "apistrata 0"}


def read(text: str, folder: Path, pair: str = "library") -> Looked:
    return look(synthetic_pair(pair), {"app.py": text}, folder, pair)


def lines(text: str, folder: Path, pair: str = "library") -> list[int]:
    return [line for _, line, _ in read(text, folder, pair).rows()]


@pytest.mark.parametrize(
    "text",
    [
        f"from {OLD} import Client\nc = Client()\nc.loans",
        f"import {OLD} as lib\nc = lib.Client()\nc.loans",
        "import library\n\nlibrary.v2024_01_01.Client().loans",
        f"import {OLD}\n\nlibrary.v2024_01_01.Client().loans",
        "from library import v2024_01_01 as v\nc = v.Client()\nc.loans",
        f"from {OLD} import Client as C\nwith C() as c:\n    c.loans",
        f"from {OLD} import AsyncClient\ndef f(c: AsyncClient):\n    c.loans",
        f"from {OLD} import Client\ndef f(c: 'Client | None'):\n    if c: c.loans",
        f"from {OLD} import Client\nmake = lambda: 0\nfor c in [Client()]: c.loans",
    ],
)
def test_clients_are_known_however_they_are_imported(text: str, tmp_path: Path) -> None:
    assert [3] == lines(text, tmp_path)


def test_attributes_of_self_are_followed(tmp_path: Path) -> None:
    text = f"""
from {OLD} import Client
class Base:
    def __init__(self, client: Client | None = None):
        self.client = client or Client()
class Desk(Base):
    @property
    def books(self):
        return self.client.books
    def add(self):
        return self.books.add_book(title="x", writers=[])
def make():
    return Desk()
make().add().shelf_number
"""
    assert [11, 14] == lines(text, tmp_path)


def test_code_that_imports_nothing_of_the_version_is_left_alone(
    tmp_path: Path,
) -> None:
    text = """
from library.v2025_01_01 import Client
from other import Client as Other
Client().loans
Other().loans.list_loans()
"""
    found = read(text, tmp_path)

    assert () == found.impact.lines
    assert {"app.py": text} == found.after


@pytest.mark.parametrize(
    "guard",
    [
        "if order.placed is not None:\n    order.placed.upper()",
        "if order.placed:\n    order.placed.upper()",
        "if order.placed is None:\n    raise SystemExit\norder.placed.upper()",
        "assert order.placed\norder.placed.upper()",
        "text = order.placed\nif not text: exit()\ntext.upper()",
        "(order.placed or '').upper()",
        "order.placed.upper() if order.placed else ''",
        "order.placed and order.placed.upper()",
        "if isinstance(order.placed, str):\n    order.placed.upper()",
        "while (text := order.placed) is not None:\n    text.upper()",
        "match order.placed:\n    case None: pass\n    case text: text.upper()",
        "[o.placed.upper() for o in [order] if o.placed]",
        "print(order.placed, f'{order.placed}', str(order.placed))",
    ],
)
def test_what_is_told_apart_does_not_break(guard: str, tmp_path: Path) -> None:
    head = "from shop.v2024_01_01 import Client\n"
    text = f"{head}order = Client().orders.get_order('1')\n{guard}\n"

    assert [] == lines(text, tmp_path, "shop")


@pytest.mark.parametrize(
    "use",
    [
        "order.placed.upper()",
        "order.placed[0]",
        "order.placed + 'x'",
        "len(order.placed)",
        "for letter in order.placed: pass",
        "'x' in order.placed",
        "', '.join([order.placed])",
        "text: str = order.placed",
        "order.placed.upper() if order.remark else ''",
        "def f(text: str): ...\nf(order.placed)",
    ],
)
def test_what_may_be_none_breaks_where_it_is_used(use: str, tmp_path: Path) -> None:
    head = "from shop.v2024_01_01 import Client\n"
    text = f"{head}order = Client().orders.get_order('1')\n{use}\n"
    found = read(text, tmp_path, "shop")

    assert ["field-may-be-none"] == [rule for _, _, rule in found.rows()]


def test_names_between_own_files_are_followed(tmp_path: Path) -> None:
    files = {
        "app/__init__.py": "",
        "app/parts.py": f"from {OLD}.models import Writer\n",
        "app/main.py": "from .parts import Writer\n\nWriter(full_name='x')\n",
    }
    found = look(synthetic_pair("library"), files, tmp_path, "library")

    assert "from library.v2025_01_01.models import Author\n" == (
        found.after["app/parts.py"]
    )


def test_text_that_is_no_ascii_is_mended_in_its_place(tmp_path: Path) -> None:
    text = f"""from {OLD} import Client
c = Client(); print("äöü €", c.loans.list_loans()[0].book.writers[0].full_name)
show( c.books.get_book( book_id = "b-1" ) )  # spaces stay as they are
"""
    found = read(text, tmp_path)

    assert """from library.v2025_01_01 import Client
c = Client(); print("äöü €", c.lending.list_loans()[0].book.writers[0].full_names)
show( c.books.get_book( id = "b-1" ) )  # spaces stay as they are
""" == found.after["app.py"]


def test_a_file_that_cannot_be_parsed_is_told_and_left_out(tmp_path: Path) -> None:
    files = {"bad.py": "def f(:\n", "app.py": f"from {OLD}.models import Writer\n"}
    found = look(synthetic_pair("library"), files, tmp_path, "library")

    assert ["python-unreadable"] == [item.code for item in found.diagnostics]
    assert [("app.py", 1, "class-renamed")] == found.rows()
    assert "def f(:\n" == found.after["bad.py"]


def test_code_that_is_odd_is_read_to_its_end(tmp_path: Path) -> None:
    text = f"""
from {OLD} import Client
global_ = [*range(3)]
async def agen():
    async for x in agen():
        yield x
def f(*args, **kwargs):
    try:
        return f(*args, **kwargs)
    except* ValueError as error:
        del error
    finally:
        pass
class A(metaclass=type):
    x: int = 1
    def __getattr__(self, name): return self.name.other
a, (b, *c) = 1, (2, 3)
a.b.c[0]["x"].d = lambda q, /, *r, s=1: q + r[0]
Client(**{{}}).books.add_book(**dict(title=1))
x = y = z = not a < b < c
match x:
    case [1, *rest] | {{"k": rest}}: print(rest)
    case A(x=1): ...
"""
    assert [19] == lines(text, tmp_path)


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_says_where_and_why(format_: str, tmp_path: Path) -> None:
    found = read(f"from {OLD}.models import Writer\n", tmp_path)
    text = render_impact(found.impact, format_, ABOUT)

    assert "source-class-renamed" in text
    assert "app.py" in text
    if format_ in ("json", "sarif"):
        json.loads(text)


def test_sarif_has_places_levels_and_rules(tmp_path: Path) -> None:
    found = read(f"from {OLD}.models import Writer\n", tmp_path)
    value = json.loads(render_impact(found.impact, "sarif", ABOUT))
    (run,) = value["runs"]
    (result,) = run["results"]

    assert "2.1.0" == value["version"]
    assert "error" == result["level"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert {"startLine": 1, "startColumn": 1} == region
