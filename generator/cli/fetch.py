"""`apistrata fetch`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.generate import manifest_path
from generator.cli.talk import Talk, talk_options
from generator.request import MANIFEST_NAME

__all__ = ["command"]

_EXAMPLES = """\b
Documents that specs refer to on the network are pinned in the manifest:
  pins:
    - url: https://example.org/common/errors.yaml
      file: specs/common/errors.yaml
      sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08

\b
Examples:
  apistrata fetch               get the copies that are missing or edited
  apistrata fetch --update      get what lies there now, and print its hash

\b
Exit codes: 0 fine, 1 what lies there is not what was pinned, 2 nothing came.
"""


@click.command("fetch", epilog=_EXAMPLES)
@click.option(
    "--update",
    is_flag=True,
    help="Take what lies there now, and print the hash for the manifest.",
)
@click.option(
    "--manifest",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help=f"The manifest.  [default: {MANIFEST_NAME} here or in a folder above]",
)
@talk_options
@click.pass_context
def command(ctx: click.Context, update: bool, manifest: Path | None) -> None:
    """Get copies of the documents that the manifest pins.

    No other command asks the network.
    """
    talk = ctx.ensure_object(Talk)
    # lazy: --help needs none of it
    from generator.diagnostics import Diagnostics, UnusableInput
    from generator.fetching import FetchError, fetch
    from generator.manifest import read_manifest

    diagnostics = Diagnostics()
    read = read_manifest(manifest_path(manifest), diagnostics=diagnostics)
    if read is None:
        raise UnusableInput(diagnostics)
    counts = {"current": 0, "written": 0, "changed": 0}
    failures = 0
    for pin in read.pins:
        try:
            found = fetch(pin, update=update)
        except FetchError as error:
            talk.line(f"error: {error}", role="error")
            failures += 1
            continue
        counts[found.state] += 1
        if found.state == "changed":
            talk.line(
                f"error: {pin.origin}: {pin.url} has another sha256 now:"
                f" {found.sha256}",
                role="error",
            )
        elif found.sha256 != pin.sha256:
            click.echo(f"{pin.origin}: sha256: {found.sha256}")
    talk.line(
        f"{len(read.pins)} pinned: {counts['written']} written,"
        f" {counts['current']} current, {counts['changed']} changed there,"
        f" {failures} failed"
    )
    if failures:
        ctx.exit(2)
    if counts["changed"]:
        ctx.exit(1)
