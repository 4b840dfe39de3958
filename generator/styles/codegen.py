"""The call of datamodel-code-generator."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any

from generator.styles.kinds import Style

__all__ = ["generate_source"]


def generate_source(
    schema: Mapping[str, Any],  # Any: JSON Schema, of any depth
    *,
    style: Style,
    aliases: Mapping[str, str],
) -> str:
    """Return the Python source that datamodel-code-generator makes of `schema`.

    `aliases` maps properties to the fields that they become.
    """
    # lazy: it takes 0.3 s to import, and packages of dataclasses never need it
    import datamodel_code_generator as codegen
    from datamodel_code_generator.enums import DataModelType

    with warnings.catch_warnings():
        # What msgspec's own decoder refuses (unions of several classes) is decided by
        # the runtime's.
        warnings.simplefilter("ignore")
        source = codegen.generate(
            dict(schema),
            config=codegen.GenerateConfig(
                input_file_type=codegen.InputFileType.JsonSchema,
                output_model_type=DataModelType(style.output),
                target_python_version=codegen.PythonVersion.PY_311,
                enum_field_as_literal=codegen.LiteralType.All,
                aliases=dict(aliases),
                use_annotated=True,
                field_constraints=True,
                use_tuple_for_fixed_items=True,
                use_closed_typed_dict=False,
                keyword_only=True,
                skip_root_model=True,
                disable_timestamp=True,
                allow_remote_refs=False,
                formatters=[],
            ),
        )
    if not isinstance(source, str):
        raise TypeError(f"one module was asked for, not {type(source).__name__}")
    return source
