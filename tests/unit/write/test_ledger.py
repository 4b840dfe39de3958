from __future__ import annotations

import hashlib
from pathlib import Path

from generator.write.ledger import digest, format_ledger, read_ledger
from generator.write.plan import LEDGER_NAME


def test_the_ledger_is_sorted_and_in_the_format_of_sha256sum() -> None:
    b, a = hashlib.sha256(b"B").hexdigest(), hashlib.sha256(b"A").hexdigest()

    assert f"{a}  a.py\n{b}  b.py\n".encode() == format_ledger(
        {"b.py": b"B", "a.py": b"A"}
    )


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    (tmp_path / LEDGER_NAME).write_bytes(format_ledger({"a b.py": b"A"}))

    ledger = read_ledger(tmp_path)

    assert ledger.owns("a b.py")
    assert ledger.is_as_written("a b.py", b"A")
    assert not ledger.is_as_written("a b.py", b"B")
    assert not ledger.owns("b.py")


def test_no_ledger_owns_nothing(tmp_path: Path) -> None:
    assert {} == read_ledger(tmp_path / "absent").files


def test_both_sides_of_a_merge_conflict_are_ours(tmp_path: Path) -> None:
    text = (
        f"<<<<<<< ours\n{digest(b'1')}  a.py\n=======\n{digest(b'2')}  a.py\n"
        f"{digest(b'3')}  b.py\n>>>>>>> theirs\n"
    )
    (tmp_path / LEDGER_NAME).write_text(text)

    ledger = read_ledger(tmp_path)

    assert ledger.is_as_written("a.py", b"1")
    assert ledger.is_as_written("a.py", b"2")
    assert {"a.py", "b.py"} == set(ledger.files)


def test_an_entry_that_leads_elsewhere_is_passed_over(tmp_path: Path) -> None:
    lines = [f"{digest(b'')}  {path}\n" for path in ("../x", "/x", "a/../../x", "C:x")]
    (tmp_path / LEDGER_NAME).write_text("".join(lines))

    assert {} == read_ledger(tmp_path).files
