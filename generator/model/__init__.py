"""The intermediate model: frozen values, closed unions, no names of any language."""

from generator.model import api, operations, types
from generator.model.api import *  # noqa: F403
from generator.model.operations import *  # noqa: F403
from generator.model.types import *  # noqa: F403

__all__ = []
__all__ += api.__all__
__all__ += operations.__all__
__all__ += types.__all__
