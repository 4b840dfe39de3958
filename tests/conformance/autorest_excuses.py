"""Scenarios of autorest.testserver that no client can pass, with the reason.

This list is the only place that knows scenarios by name.
"""

from __future__ import annotations

__all__ = ["EXCUSES"]

_NEVER_COUNTED = "the server names its counter and never raises it"

EXCUSES: dict[str, str] = {
    "RequestWithSecrets": "its document has neither the query nor the body it wants",
    "PassMergePatchObject": "the server wants JSON with a space: 14 bytes, not 13",
    "HeaderParameterProtectedKey": "the server has a counter and no route for it",
    "StorageListBlobsXML": (
        "its document requires the member Prefix, and the answer has none"
    ),
    "MultiapiPostTestFourApiVersionThreePDF": _NEVER_COUNTED,
    "MultiapiDifferentCallsApiVersionOne": _NEVER_COUNTED,
    "MultiapiDifferentCallsApiVersionTwo": _NEVER_COUNTED,
    "MultiapiDifferentCallsApiVersionThree": _NEVER_COUNTED,
}
