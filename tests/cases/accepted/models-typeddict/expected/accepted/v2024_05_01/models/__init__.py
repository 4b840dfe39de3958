"""The models of api-version 2024-05-01, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ._models import (
        Animal,
        AnimalInput,
        AnimalInputDict,
        Cat,
        CatInput,
        CatInputDict,
        Dog,
        DogInput,
        DogInputDict,
        Event,
        Keeper,
        KeeperInput,
        KeeperInputDict,
        Notes,
        NotesInput,
        Photo,
        PhotoDict,
        Problem,
    )

__all__ = [
    "Animal",
    "AnimalInput",
    "AnimalInputDict",
    "Cat",
    "CatInput",
    "CatInputDict",
    "Dog",
    "DogInput",
    "DogInputDict",
    "Event",
    "Keeper",
    "KeeperInput",
    "KeeperInputDict",
    "Notes",
    "NotesInput",
    "Photo",
    "PhotoDict",
    "Problem",
]

_MODULES: dict[str, str] = {
    "Animal": "._models",
    "AnimalInput": "._models",
    "AnimalInputDict": "._models",
    "Cat": "._models",
    "CatInput": "._models",
    "CatInputDict": "._models",
    "Dog": "._models",
    "DogInput": "._models",
    "DogInputDict": "._models",
    "Event": "._models",
    "Keeper": "._models",
    "KeeperInput": "._models",
    "KeeperInputDict": "._models",
    "Notes": "._models",
    "NotesInput": "._models",
    "Photo": "._models",
    "PhotoDict": "._models",
    "Problem": "._models",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_module(__name__, _MODULES)
