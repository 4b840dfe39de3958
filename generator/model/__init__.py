"""The intermediate model: frozen values, closed unions, no names of any language."""

from generator.model.api import *  # noqa: F403
from generator.model.operations import *  # noqa: F403
from generator.model.types import *  # noqa: F403
