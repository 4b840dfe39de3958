"""What a run remembers for the next: nothing changed is answered without working."""

from generator.cache.fingerprint import tool_fingerprint
from generator.cache.record import Input, Record, RunRecord, digest_inputs, is_fresh
from generator.cache.store import CACHE_NAME, Store
from generator.cache.texts import RememberedTexts

__all__ = [
    "CACHE_NAME",
    "Input",
    "Record",
    "RememberedTexts",
    "RunRecord",
    "Store",
    "digest_inputs",
    "is_fresh",
    "tool_fingerprint",
]
