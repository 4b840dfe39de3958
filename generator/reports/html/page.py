"""Pages put together: template, style and script in one file."""

# Nothing is fetched, and nothing inline runs but what we wrote: the policy names our
# style and our script by their hashes, so no text of a specification becomes either.

from __future__ import annotations

import hashlib
from base64 import b64encode
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from generator.reports.html.views import page_of
from generator.reports.model import Report
from generator.resources import templates_folder

__all__ = ["asset", "render", "render_page"]


def render(report: Report) -> str:
    """Return the report as one HTML document, black on white or white on black."""
    return render_page(
        "report.html.jinja",
        styles=("theme.css", "report.css"),
        scripts=("theme.js", "report.js"),
        page=page_of(report),
    )


def render_page(
    template: str,
    *,
    styles: tuple[str, ...],
    scripts: tuple[str, ...],
    page: object,
) -> str:
    """Return a page with its styles and scripts inside, every text escaped."""
    style = "\n".join(asset(name) for name in styles)
    script = "\n".join(asset(name) for name in scripts)
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none'; "
        f"style-src '{_hash(style)}'; script-src '{_hash(script)}'"
    )
    return (
        _environment()
        .get_template(template)
        .render(page=page, style=Markup(style), script=Markup(script), policy=policy)
    )


@cache
def asset(name: str) -> str:
    """Return a style or a script of ours."""
    return (templates_folder() / "reports" / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    # CSP level 3, sec. 2.3.1: the hash is of the element's whole text.
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{b64encode(digest).decode()}"


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(templates_folder() / "reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
