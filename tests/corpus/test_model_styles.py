"""Documents of the corpora in every model style: they generate, compile and import."""

from __future__ import annotations

import importlib
import random
from pathlib import Path
from typing import get_args

import pytest

from generator.manifest import ModelStyle
from tests.behaviour.packages import build, importable, write_files
from tests.corpus.documents import documents, needs_corpora
from tests.corpus.refused import REFUSED

pytestmark = [pytest.mark.corpus, needs_corpora, pytest.mark.slow]

SEED = 11
CHOSEN = 14
LARGEST = 150_000
# Where documents need no other folder than their own.
FOLDERS = ("azure-openai", "wild")


@pytest.mark.parametrize("style", get_args(ModelStyle)[1:])
def test_a_dozen_documents_become_packages_with_codecs(
    style: ModelStyle, tmp_path: Path
) -> None:
    usable = [
        document
        for document in documents()
        if document.name.split("/")[0] in FOLDERS
        and document.size < LARGEST
        and document.name not in REFUSED
    ]
    for number, document in enumerate(random.Random(SEED).sample(usable, CHOSEN)):
        package = f"styled_{style}_{number}"
        folder = tmp_path / package

        built = build(
            document.path, package=package, folder=document.path.parent, models=style
        )

        assert not built.version.has_errors, document.name
        write_files(built.files, folder)
        with importable(folder, package):
            codec = importlib.import_module(f"{package}._runtime.codec")
            models = importlib.import_module(f"{package}.{built.module}.models")
            for public in models.__all__:
                codec.decoder(public, models=models.__name__)
                codec.encoder(public, models=models.__name__)
