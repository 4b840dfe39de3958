from __future__ import annotations

import codecs

import pytest

from tests.unit.load.desk import Desk


@pytest.mark.parametrize(
    ("mark", "encoding", "text"),
    [
        (b"", "utf-8", "é: ö\n"),
        (codecs.BOM_UTF8, "utf-8", "é: ö\n"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "é: ö\n"),
        (codecs.BOM_UTF16_BE, "utf-16-be", '{"é": "ö"}'),
        (codecs.BOM_UTF32_LE, "utf-32-le", "é: ö\n"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "é: ö\n"),
        # Without a mark a first ASCII character tells the encoding.
        (b"", "utf-16-le", '{"é": "ö"}'),
        (b"", "utf-16-be", '{"é": "ö"}'),
    ],
)
def test_every_encoding_of_unicode_is_read(
    desk: Desk, mark: bytes, encoding: str, text: str
) -> None:
    root = desk.load(mark + text.encode(encoding))

    assert {"é": "ö"} == root.value
    assert [] == desk.said
    assert 1 == root.origin.column


def test_bytes_that_are_no_text_are_located(desk: Desk) -> None:
    complaint = desk.fail(b"a: 1\nb: \xff\n")

    assert "spec.yaml:2:4: error[not-text]: byte 8 of the file is not UTF-8" in str(
        complaint
    )


@pytest.mark.parametrize("text", ["", " \n", "# nothing\n", "---\n...\n\ufeff"[:4]])
@pytest.mark.parametrize("name", ["spec.yaml", "spec.json", "spec"])
def test_file_without_a_value_is_refused(desk: Desk, text: str, name: str) -> None:
    if text.startswith("---"):
        assert desk.load(text, name).value is None
        return
    assert "empty-file" == desk.fail(text, name).code


@pytest.mark.parametrize("name", ["spec.yaml", "spec.yml", "spec.json", "spec"])
def test_json_is_told_by_its_content(desk: Desk, name: str) -> None:
    """Tabs between tokens are fine in JSON and fatal in YAML."""
    assert {"a": [1]} == desk.load('{\n\t"a":\t[1]}', name).value
    assert [] == desk.said


def test_flow_style_yaml_is_no_json(desk: Desk) -> None:
    assert {"a": "b", "c": [1]} == desk.load("{a: b, 'c': [1,],} # x").value
    assert [] == desk.said


def test_yaml_that_is_called_json_is_read_with_a_warning(desk: Desk) -> None:
    assert {"a": "b"} == desk.load("a: b\n", "spec.json").value
    assert ["yaml-in-json"] == desk.codes


def test_broken_json_is_not_taken_for_yaml(desk: Desk) -> None:
    """As YAML it would be an object with the text `1 "b"`."""
    assert "json-syntax" == desk.fail('{"a": 1 "b"}', "spec.json").code


def test_comments_and_commas_of_json_are_read_over_in_yaml_too(desk: Desk) -> None:
    assert {"a": 1} == desk.load('{\n\t// x\n\t"a": 1,\n}').value
    assert ["json-trailing-comma", "json-comment"] == sorted(desk.codes, reverse=True)


def test_error_is_in_the_words_of_the_format_the_file_is_called(desk: Desk) -> None:
    assert "yaml-syntax" == desk.fail('{"a": @}', "spec.yaml").code


def test_error_of_a_file_without_suffix_is_in_the_words_of_json(desk: Desk) -> None:
    assert "json-syntax" == desk.fail('{"a": @}', "spec").code
