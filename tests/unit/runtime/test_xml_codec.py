"""XML and back: what is an element, an attribute, a list; what is refused."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from generator.runtime.codec import decoder
from generator.runtime.errors import DecodeError
from generator.runtime.models import Xml, unknown_fields
from generator.runtime.xml import decode_xml, encode_xml
from tests.unit.runtime.xml_models import (
    Address,
    Animal,
    Cat,
    Dog,
    Needs,
    Note,
    Open,
    Person,
    Zoo,
)

HERE = "tests.unit.runtime.xml_models"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'


def read(text: str, annotation: str, xml: Xml | None = None) -> Any:
    return decode_xml(text.encode(), annotation, models=HERE, xml=xml)


def written(value: object, annotation: str, xml: Xml | None = None) -> str:
    text = encode_xml(value, annotation, models=HERE, xml=xml).decode()
    assert text.startswith(HEAD)
    return text.removeprefix(HEAD)


PERSON = Person(
    id=7,
    name="A & <B>",
    is_tall=True,
    height=1.5,
    born=datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC),
    photo=b"\x00\x01",
    address=Address(street="x", floor=2),
    kind="b",
    tags={"one": 1, "two": 2},
)
PERSON_XML = (
    '<Person id="7">'
    '<p:full xmlns:p="urn:p">A &amp; &lt;B&gt;</p:full>'
    "<isTall>true</isTall><height>1.5</height><born>2020-01-02T03:04:05Z</born>"
    "<photo>AAE=</photo><address><street>x</street><floor>2</floor></address>"
    "<kind>b</kind><tags><one>1</one><two>2</two></tags></Person>"
)


@pytest.mark.parametrize(
    ("value", "annotation", "xml", "text"),
    [
        (PERSON, "Person", None, PERSON_XML),
        (
            Zoo(plain=["a", "b"]),
            "Zoo",
            None,
            "<Zoo><plain>a</plain><plain>b</plain></Zoo>",
        ),
        (Zoo(renamed=["a"]), "Zoo", None, "<Zoo><one>a</one></Zoo>"),
        (
            Zoo(wrapped=["a", "b"]),
            "Zoo",
            None,
            "<Zoo><wrapped><wrapped>a</wrapped><wrapped>b</wrapped></wrapped></Zoo>",
        ),
        (
            Zoo(both=["a"]),
            "Zoo",
            None,
            "<Zoo><outer><inner>a</inner></outer></Zoo>",
        ),
        (
            Zoo(outer_only=["a"]),
            "Zoo",
            None,
            "<Zoo><cage><cage>a</cage></cage></Zoo>",
        ),
        (Zoo(wrapped=[]), "Zoo", None, "<Zoo><wrapped/></Zoo>"),
        (
            Note(lang="en", content=' say "hi"\n'),
            "Note",
            Xml("Data"),
            '<Data lang="en"> say "hi"\n</Data>',
        ),
        (
            [Address(street="a"), Address(street="b")],
            "list[Address]",
            Xml("all", items=Xml("one")),
            "<all><one><street>a</street></one><one><street>b</street></one></all>",
        ),
        (
            Cat(lives=9),
            "Animal",
            None,
            '<Animal kind="cat"><lives>9</lives></Animal>',
        ),
        (
            Open(name="n", others={"a": 1}),
            "Open",
            None,
            "<Open><name>n</name><a>1</a></Open>",
        ),
        (5, "int", Xml("n"), "<n>5</n>"),
        ("", "str", Xml("n"), "<n/>"),
        ({"a": 1}, "dict[str, int]", Xml("n"), "<n><a>1</a></n>"),
        (
            Needs(names=[], count=1),
            "Needs",
            Xml("n", namespace="urn:n"),
            '<n xmlns="urn:n"><count>1</count></n>',
        ),
    ],
)
def test_a_value_goes_and_comes_back(
    value: object, annotation: str, xml: Xml | None, text: str
) -> None:
    assert text == written(value, annotation, xml)
    assert value == read(text, annotation, xml)


def test_dicts_are_taken_for_models() -> None:
    given = {"id": 1, "name": "n", "address": {"street": "s"}}

    assert (
        '<Person id="1"><p:full xmlns:p="urn:p">n</p:full>'
        "<address><street>s</street></address></Person>"
    ) == written(given, "Person")


def test_null_is_said_by_an_attribute_and_read_from_it() -> None:
    text = written(Person(is_tall=None), "Person")

    assert (
        '<Person><isTall xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        ' xsi:nil="true"/></Person>'
    ) == text
    assert Person(is_tall=None) == read(text, "Person")


def test_what_is_unknown_is_kept_and_sent_again() -> None:
    text = (
        '<Address at="1"><street>s</street><new><a>1</a><a>2</a></new>'
        '<far xmlns="urn:far">x</far></Address>'
    )
    found = read(text, "Address")

    assert {
        "new": {"a": ["1", "2"]},
        "{urn:far}far": "x",
        "@at": "1",
    } == unknown_fields(found)
    assert text == written(found, "Address")


@pytest.mark.parametrize(
    ("text", "annotation", "expected"),
    [
        ("<a> 5 </a>", "int", 5),
        ("<a>1e3</a>", "float", 1000.0),
        ("<a>0</a>", "bool", False),
        ("<a>5</a>", "int | str", 5),
        ("<a>x</a>", "int | str", "x"),
        ("<a/>", "int | None", None),
        ("<a/>", "str | None", ""),
        ("<a>2</a>", "Literal[1, 2]", 2),
        ("<a><![CDATA[<b>]]>&amp;</a>", "str", "<b>&"),
        ('<a kind="dog"><barks>true</barks></a>', "Animal", Dog(barks=True)),
        ('<a kind="cow"/>', "Animal", Animal(kind="cow")),
        ("<a><street>s</street></a>", "Address | Needs", Address(street="s")),
        ("<a/>", "Address", Address(street="")),
        ("<a><count>1</count></a>", "Needs", Needs(names=[], count=1)),
        # Nothing else is in a list, so the names of items need not be as declared.
        ("<a><b>1</b><b>2</b></a>", "list[int]", [1, 2]),
        ("<a><b>1</b></a>", "tuple[int]", (1,)),
        ("<a><b>1</b><b>2</b></a>", "Any", {"b": ["1", "2"]}),
    ],
)
def test_text_is_what_its_type_says(text: str, annotation: str, expected: Any) -> None:
    assert expected == read(text, annotation)


def test_namespaces_tell_elements_of_one_name_apart() -> None:
    text = '<Person><full>wrong</full><full xmlns="urn:p">right</full></Person>'

    assert "right" == read(text, "Person").name


def test_encodings_are_the_documents_or_the_headers() -> None:
    text = '<?xml version="1.0" encoding="iso-8859-1"?><a>ä</a>'.encode("latin-1")

    assert "ä" == decode_xml(text, "str")
    assert "ä" == decode_xml("<a>ä</a>".encode("latin-1"), "str", encoding="latin-1")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no element found"),
        (b"<a>", "no element found"),
        (b"<a>1</b>", "mismatched tag"),
        (b"{}", "not well-formed"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "one with a DTD"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "one with a DTD"),
        ('<?xml version="1.0" encoding="cp037"?>'.encode("cp037"), "expected"),
        ("<!DOCTYPE a><a/>".encode("utf-16"), "one with a DTD"),
        (b"<a>&b;</a>", "undefined entity"),
        (b"<a>x</a>", "expected an integer"),
    ],
)
def test_what_is_no_such_document_is_a_decode_error(data: bytes, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode_xml(data, "int")


def test_an_error_names_the_member() -> None:
    with pytest.raises(DecodeError, match="/address/floor"):
        read("<Person><address><street/><floor>x</floor></address></Person>", "Person")


def test_a_document_that_is_too_deep_is_a_decode_error() -> None:
    deep = "<a>" * 100_000 + "</a>" * 100_000

    with pytest.raises(DecodeError, match="too deep"):
        read(deep, "Any")


@pytest.mark.parametrize(
    ("value", "annotation"),
    [
        ({"a><b": 1}, "dict[str, int]"),
        ({"": 1}, "dict[str, int]"),
        ({"1a": 1}, "dict[str, int]"),
        ({"a b": 1}, "dict[str, int]"),
        ({"xs:a": 1}, "dict[str, int]"),
        ("\x00", "str"),
        ("\ud800", "str"),
    ],
)
def test_what_xml_has_no_form_for_is_refused(value: object, annotation: str) -> None:
    with pytest.raises(ValueError, match="XML"):
        encode_xml(value, annotation, xml=Xml("a"))


def test_line_breaks_in_attributes_come_back() -> None:
    note = Note(lang='a\n\t"b"', content="c\r\nd")

    assert note == read(written(note, "Note"), "Note")


def test_json_does_not_see_what_is_said_for_xml() -> None:
    found = decoder(Person)({"id": 1, "name": "n"})

    assert Person(id=1, name="n") == found
