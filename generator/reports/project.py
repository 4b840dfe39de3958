"""All files that tell of an API's versions in a generated project."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from generator.history import Timeline
from generator.reports import json, markdown
from generator.reports.changelog import render_changelog
from generator.reports.html import render as render_html
from generator.reports.html.index import render_index
from generator.reports.migration import Modules, render_migration
from generator.reports.pairs import PairReport

__all__ = ["report_files"]

# Format, what links call it, suffix, renderer.
_FORMATS = (
    ("html", "HTML", ".html", render_html),
    ("markdown", "Markdown", ".md", markdown.render),
    ("json", "JSON", ".json", json.render_lines),
)


def report_files(
    timeline: Timeline,
    steps: Sequence[PairReport],
    pairs: Sequence[PairReport],
    *,
    api: str,
    title: str,
    modules: Mapping[str, str],
    formats: Collection[str],
) -> dict[str, bytes]:
    """Return the reports, guides, index and changelog by their paths in the project.

    `steps` are those of all neighbours, `pairs` those that have a report. `modules` are
    the modules of the versions (`azure_openai.v2023_05_15`), by their names.
    """
    files: dict[str, str] = {}
    shown: dict[str, list[tuple[str, str]]] = {}
    guides: dict[str, str] = {}
    for pair in pairs:
        links = shown.setdefault(pair.stem, [])
        for name, word, suffix, render in _FORMATS:
            if name in formats:
                files[f"reports/{pair.stem}{suffix}"] = render(pair.report)
                links.append((word, f"{pair.stem}{suffix}"))
        guides[pair.stem] = guide = f"migrations/{pair.stem}.md"
        best = links[-1][1] if "markdown" not in formats else f"{pair.stem}.md"
        files[guide] = render_migration(
            pair,
            Modules(api=api, old=modules[pair.old], new=modules[pair.new]),
            report=f"../reports/{best}",
        )
        links.append(("migration", f"../{guide}"))
    files["reports/index.html"] = render_index(
        timeline, steps, pairs, title=title, files=shown
    )
    files["CHANGELOG.md"] = render_changelog(
        title,
        timeline.versions,
        steps,
        pairs,
        links={stem: f"reports/{links[0][1]}" for stem, links in shown.items()},
        guides=guides,
    )
    return {path: text.encode() for path, text in files.items()}
