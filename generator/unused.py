"""What the manifest says of operations that no document has."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase

from generator.diagnostics import Diagnostics
from generator.manifest import ApiConfig, Selector
from generator.pipeline import VersionBuild

__all__ = ["report_unused"]


def report_unused(
    api: ApiConfig, builds: Sequence[VersionBuild], diagnostics: Diagnostics
) -> None:
    """Warn of each skip, selector and note that is about no operation of any version.

    Where a selection leaves nothing of a version, that is an error: an empty package
    is what nobody asks for.
    """
    for skip in api.skips:
        due = [build for build in builds if skip.applies_to(build.result.version)]
        if due and not any(skip.operation in build.operations for build in due):
            diagnostics.warning(
                "skip-unused",
                f'there is no operation "{skip.operation}" to skip',
                skip.origin,
                help="name it by its operationId, or by METHOD /path",
            )
    _report_notes(api, builds, diagnostics)
    for select in api.selects:
        due = [build for build in builds if select.applies_to(build.result.version)]
        for selector in select.selectors:
            known = sorted({word for build in due for word in _words(selector, build)})
            if due and not any(fnmatchcase(word, selector.pattern) for word in known):
                diagnostics.warning(
                    "select-unused",
                    f'there is no {selector.kind} "{selector.pattern}" to select',
                    selector.origin,
                    help=_hint(selector.pattern, known),
                )
        for build in due:
            result = build.result
            if result.operations and len(result.skipped) == result.operations:
                diagnostics.error(
                    "select-nothing",
                    f'nothing of "{result.version}" is selected',
                    select.selectors[0].origin,
                    help="select an operation of it, or leave the version out",
                )


def _report_notes(
    api: ApiConfig, builds: Sequence[VersionBuild], diagnostics: Diagnostics
) -> None:
    for entry in api.policies.behaviour:
        ends = (entry.from_version, entry.to_version)
        due = [build for build in builds if build.result.version in ends]
        known = sorted({name for build in due for name in build.operations})
        # With one of both versions at hand, the other may have it.
        if len(due) < len(ends) or any(build.has_errors for build in due):
            continue
        for name in entry.operations:
            if name not in known:
                close = difflib.get_close_matches(name, known, n=1, cutoff=0.75)
                diagnostics.warning(
                    "behaviour-unknown-operation",
                    f'there is no operation "{name}" that could behave otherwise',
                    entry.origin_of(name),
                    help=(
                        f'did you mean "{close[0]}"?'
                        if close
                        else "name it by its operationId, or by METHOD /path"
                    ),
                )


def _words(selector: Selector, build: VersionBuild) -> Iterable[str]:
    if selector.kind == "tag":
        return build.tags
    if selector.kind == "operation":
        return build.operations
    places = (name.partition(" ")[2] for name in build.operations)
    return [place for place in places if place.startswith("/")]


def _hint(pattern: str, known: Sequence[str]) -> str:
    # What differs by case alone is not close to difflib.
    folded = {word.lower(): word for word in known}
    close = difflib.get_close_matches(pattern.lower(), list(folded), n=1)
    if close:
        return f'did you mean "{folded[close[0]]}"?'
    return "* and ? stand for any text and any letter"
