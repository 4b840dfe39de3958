from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from generator.runtime.codec import decoder, encoder
from generator.runtime.errors import DecodeError


@pytest.mark.parametrize(
    ("annotation", "wire", "expected"),
    [
        ("datetime", "2024-05-01T12:00:00Z", datetime(2024, 5, 1, 12, tzinfo=UTC)),
        ("datetime", "2024-05-01T12:00:00.000Z", datetime(2024, 5, 1, 12, tzinfo=UTC)),
        ("datetime", "2024-05-01T12:00:00+00:00", datetime(2024, 5, 1, 12, tzinfo=UTC)),
        ("datetime", "2024-05-01t12:00:00z", datetime(2024, 5, 1, 12, tzinfo=UTC)),
        ("datetime", "2024-05-01 12:00:00Z", datetime(2024, 5, 1, 12, tzinfo=UTC)),
        ("datetime", "2024-05-01T12:00:00", datetime(2024, 5, 1, 12)),
        (
            "datetime",
            "2016-12-31T23:59:60Z",
            datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC),
        ),
        (
            "datetime",
            "2024-05-01T12:00:00.1234567Z",
            datetime(2024, 5, 1, 12, 0, 0, 123456, tzinfo=UTC),
        ),
        ("date", "2024-05-01", date(2024, 5, 1)),
        ("date", "20240501", date(2024, 5, 1)),
        ("time", "12:30:00", time(12, 30)),
        ("time", "12:30:00Z", time(12, 30, tzinfo=UTC)),
        ("time", "12:30", time(12, 30)),
        ("timedelta", "PT1M", timedelta(minutes=1)),
        ("timedelta", "PT90S", timedelta(seconds=90)),
        ("timedelta", "P1Y2M", timedelta(days=425)),
        ("timedelta", "P2W", timedelta(days=14)),
        ("timedelta", "-P1DT0.5S", -timedelta(days=1, seconds=0.5)),
        ("timedelta", "P0D", timedelta(0)),
        ("timedelta", "PT1,5H", timedelta(hours=1.5)),
        (
            "UUID",
            "12345678-1234-5678-1234-567812345678",
            UUID("12345678" "1234567812345678" "12345678"),
        ),
        (
            "UUID",
            "{ABCDEF00-1234-5678-1234-567812345678}",
            UUID("abcdef00-1234-5678-1234-567812345678"),
        ),
        ("Decimal", "1.50", Decimal("1.50")),
        ("Decimal", "+1.5", Decimal("1.5")),
        ("DecimalNumber", 19.99, Decimal("19.99")),
        ("DecimalNumber", 5, Decimal(5)),
        ("Base64", "aGVsbG8=", b"hello"),
        ("Base64", "aGVsbG8", b"hello"),
        ("Base64", "aGVs\nbG8=", b"hello"),
        ("Base64", "", b""),
        ("Base64Url", "_-8", b"\xff\xef"),
        ("Base64Url", "_-8=", b"\xff\xef"),
        ("bytes", "aGVsbG8=", b"hello"),
        ("UnixTime", 0, datetime(1970, 1, 1, tzinfo=UTC)),
        ("UnixTime", -1, datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("UnixTime", 1.5, datetime(1970, 1, 1, 0, 0, 1, 500000, tzinfo=UTC)),
        (
            "HttpDate",
            "Wed, 21 Oct 2015 07:28:00 GMT",
            datetime(2015, 10, 21, 7, 28, tzinfo=UTC),
        ),
        (
            "HttpDate",
            "Wed, 21 Oct 2015 09:28:00 +0200",
            datetime(2015, 10, 21, 7, 28, tzinfo=UTC),
        ),
        ("IntString", "12345678901234567890", 12345678901234567890),
        ("IntString", "-7", -7),
        ("IntString", "007", 7),
    ],
)
def test_values_decode_and_go_back_as_they_came(
    annotation: str,
    wire: Any,
    expected: Any,
) -> None:
    value = decoder(annotation)(wire)

    assert expected == value
    assert isinstance(value, type(expected))
    assert repr(wire) == repr(encoder(annotation)(value))
    for twin in (copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert expected == twin
        assert wire == encoder(annotation)(twin)


@pytest.mark.parametrize(
    ("annotation", "wire"),
    [
        ("datetime", "2024-13-01T00:00:00Z"),
        ("datetime", ""),
        ("datetime", "x" * 1000),
        ("datetime", 7),
        ("date", "2024-02-30"),
        ("time", "25:00:00"),
        ("timedelta", "P"),
        ("timedelta", "PT"),
        ("timedelta", "P1DT"),
        ("timedelta", "1D"),
        ("timedelta", "P1S"),
        ("timedelta", "P1D1Y"),
        ("timedelta", "PT1.2.3S"),
        ("timedelta", "P1"),
        ("timedelta", "P99999999999D"),
        ("UUID", "12345678"),
        ("Decimal", "one"),
        ("Decimal", 1.5),
        ("DecimalNumber", "1.5"),
        ("Base64", "a"),
        ("Base64", "é"),
        ("Base64Url", "a"),
        ("UnixTime", 10**18),
        ("UnixTime", float("inf")),
        ("UnixTime", float("nan")),
        ("UnixTime", True),
        ("UnixTime", "7"),
        ("HttpDate", "yesterday"),
        ("HttpDate", ""),
        ("IntString", "1.5"),
        ("IntString", "1_000"),
        ("IntString", "٣"),
        ("IntString", 7),
        ("IntString", "9" * 5000),
    ],
)
def test_what_is_not_of_the_form_is_a_fault(annotation: str, wire: Any) -> None:
    with pytest.raises(DecodeError) as caught:
        decoder(annotation)(wire)

    assert len(str(caught.value)) < 150


def test_text_is_kept_for_its_own_format_only() -> None:
    value = decoder("datetime")("2015-10-21T07:28:00.000Z")

    assert "2015-10-21T07:28:00.000Z" == encoder("Any")(value)
    assert "Wed, 21 Oct 2015 07:28:00 GMT" == encoder("HttpDate")(value)
    assert 1445412480 == encoder("UnixTime")(value)


def test_a_computed_value_is_written_anew() -> None:
    value = decoder("datetime")("2015-10-21T07:28:00.000Z") + timedelta(days=1)

    assert "2015-10-22T07:28:00Z" == encoder("datetime")(value)
    assert "2015-10-22T07:28:00Z" == encoder("datetime")(
        pickle.loads(pickle.dumps(value))
    )


def test_kept_values_print_like_their_class() -> None:
    assert "b'hello'" == repr(decoder("Base64")("aGVsbG8"))
    assert repr(UUID(int=1)) == repr(decoder("UUID")(f"{UUID(int=1)}".upper() + ""))
