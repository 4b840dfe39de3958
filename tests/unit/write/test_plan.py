from __future__ import annotations

import pytest

from generator.write.plan import MAX_PATH, UnsafePlan, check_plan, why_unsafe


@pytest.mark.parametrize(
    "path",
    [
        "pyproject.toml",
        "pets/models/cat.py",
        "pets/.hidden",
        "pets/console.py",
        "a" * MAX_PATH,
        "pets/naïve.py",
    ],
)
def test_an_ordinary_path_is_safe(path: str) -> None:
    assert why_unsafe(path) is None


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("", "it is empty"),
        ("/etc/passwd", "it is absolute"),
        ("../x", 'it has a part ".."'),
        ("a/../../x", 'it has a part ".."'),
        ("a//b", 'it has a part ""'),
        ("a/", 'it has a part ""'),
        ("./a", 'it has a part "."'),
        ("C:/x", "it holds ':'"),
        ("a\\..\\b", "it holds '\\\\'"),
        ("a\nb", "it holds '\\n'"),
        ("a\0b", "it holds '\\x00'"),
        ("a*b", "it holds '*'"),
        ("models/nul.py", '"nul.py" is a device on Windows'),
        ("models/Com1.tar.gz", '"Com1.tar.gz" is a device on Windows'),
        ("aux/x.py", '"aux" is a device on Windows'),
        ("a. /b", '"a. " ends with a dot or a space'),
        ("a./b", '"a." ends with a dot or a space'),
        (".git/hooks/post-checkout", "it leads into a repository's own files"),
        (".GIT/config", "it leads into a repository's own files"),
        ("a" * (MAX_PATH + 1), f"it is longer than {MAX_PATH} characters"),
    ],
)
def test_a_path_that_could_lead_elsewhere_is_not(path: str, reason: str) -> None:
    assert reason == why_unsafe(path)


@pytest.mark.parametrize(
    "paths",
    [
        ("a.py", "A.py"),
        ("a/x.py", "A/y.py"),
        ("a", "a/b"),
        ("A", "a/b"),
        (".apistrata-files",),
        ("../x",),
    ],
)
def test_a_plan_that_some_system_cannot_hold_is_refused(paths: tuple[str, ...]) -> None:
    with pytest.raises(UnsafePlan):
        check_plan(dict.fromkeys(paths, b""))


def test_a_plan_of_distinct_files_is_accepted() -> None:
    check_plan({"a/x.py": b"", "a/y.py": b"", "b.py": b""})
