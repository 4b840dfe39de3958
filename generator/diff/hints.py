"""What a caller does about one finding: by the rule, and by the direction."""

# A family of rules shares why it matters; what to do differs with the edit, and with
# who feels it. A rule without a row here is told what its family says.

from __future__ import annotations

from collections.abc import Mapping

from generator.diff.changes import Direction, Edit, Place
from generator.diff.rules import Aspect, Rule

__all__ = ["hint_of"]

_NOTHING = "Nothing has to change."
_LATER = "Nothing has to change; use it where it helps."
_GONE = "Leave it out: the new version does not know it."
_GIVE = "Send it in every call."
_UNREAD = "Do not read it any more; it may be absent."
_ABSENT = "Be ready for its absence."
_NEW_MEMBER = "Ignore members that you do not know, or read the new one."
_NULL = "Compare it with null before it is used."
_TYPES = ("Send the new type.", "Read the new type.")
_BOUNDS = (
    "Keep what you send within the new limit.",
    "Make room for values beyond the old limit.",
)
_LISTED = ("Send listed values only.", "Keep a branch for values that you do not know.")
_SHOULD_MATCH = (
    "Check what you send against the new pattern.",
    "Do not take the old pattern for granted.",
)

_Pair = tuple[str, str]
"""For what is sent, and for what is received."""

_HINTS: Mapping[str, str | _Pair] = {
    "operation-added": "Nothing has to change; call it where it helps.",
    "operation-removed": "Stay on the old version for this call, or do without it.",
    "operation-moved": "Call the new method and path.",
    "operation-query-changed": "Send the new query with the path.",
    "webhook-added": "Receive it if you want to be told.",
    "webhook-removed": "Do not wait for it any more.",
    "callback-added": "Receive it if you want to be told.",
    "callback-removed": "Do not wait for it any more.",
    "operation-reactivated": _NOTHING,
    "parameter-reactivated": _NOTHING,
    "header-reactivated": _NOTHING,
    "schema-reactivated": _NOTHING,
    "property-reactivated": _NOTHING,
    "security-scheme-reactivated": _NOTHING,
    "server-added": "Use it if it serves you better.",
    "server-removed": "Call one of the servers that are left.",
    "server-changed": "Call the new server.",
    "server-variable-added": "Give the variable if its default does not serve you.",
    "server-variable-removed": "Leave the variable out.",
    "server-variable-default-changed": "Give the variable where you left it out.",
    "server-variable-became-required": "Give the variable when a client is made.",
    "server-variable-became-optional": _NOTHING,
    "server-variable-value-added": _LATER,
    "server-variable-value-removed": "Give one of the values that are left.",
    "security-added": "Nothing has to change; the new proof is a further choice.",
    "security-removed": "Authenticate in one of the ways that are left.",
    "anonymous-allowed": _NOTHING,
    "anonymous-forbidden": "Give credentials in every call.",
    "security-scope-added": "Ask for the scope when tokens are fetched.",
    "security-scope-removed": "The scope need not be asked for.",
    "parameter-added": _GIVE,
    "parameter-removed": _GONE,
    "parameter-renamed": "Send it by its new name.",
    "path-parameter-added": "Give it in every call.",
    "path-parameter-removed": _GONE,
    "parameter-moved": "Send it in its new place.",
    "parameter-became-required": _GIVE,
    "parameter-became-optional": _NOTHING,
    "parameter-style-changed": "Write the value in the new style.",
    "parameter-explode-on": "Write the values of a list apart.",
    "parameter-explode-off": "Write the values of a list together.",
    "parameter-reserved-allowed": _NOTHING,
    "parameter-reserved-forbidden": "Percent-encode reserved characters.",
    "parameter-empty-allowed": _NOTHING,
    "parameter-empty-forbidden": "Leave it out instead of sending it empty.",
    "parameter-media-type-changed": "Serialize the value by the new media type.",
    "request-body-added": "Send a body in every call.",
    "request-body-removed": "Send no body.",
    "request-body-became-required": "Send a body in every call.",
    "request-body-became-optional": _NOTHING,
    "media-type-added": (_LATER, "Ask for the media type that you read."),
    "media-type-removed": (
        "Send one of the media types that are left.",
        "Ask for one of the media types that are left.",
    ),
    "media-type-changed": ("Send the new media type.", "Read the new media type."),
    "encoding-added": "Encode the part as it is now said.",
    "encoding-changed": "Encode the part in the new way.",
    "encoding-removed": "Check how the part is encoded without it being said.",
    "response-added": "Handle the new status.",
    "response-removed": "Do not wait for the status any more.",
    "response-status-changed": "Take the new status for success.",
    "response-became-error": "Handle it as an error.",
    "response-became-success": "Handle it as a success.",
    "response-body-added": "Read the body if it serves you.",
    "response-body-removed": "Do not read a body.",
    "header-added": _NOTHING,
    "header-removed": "Do not read the header any more.",
    "header-became-required": _NOTHING,
    "header-became-optional": _ABSENT,
    "header-style-changed": "Read the header in its new form.",
    "type-changed": _TYPES,
    "became-nullable": (_NOTHING, _NULL),
    "became-not-nullable": ("Leave it out, or send a value instead of null.", _NOTHING),
    "union-variant-added": (_LATER, "Handle a variant that you do not know."),
    "union-variant-removed": ("Send one of the variants that are left.", _NOTHING),
    "union-became-exclusive": ("Send what only one variant takes.", _NOTHING),
    "union-became-inclusive": (_NOTHING, "Be ready for what several variants take."),
    "tuple-item-added": _TYPES,
    "tuple-item-removed": _TYPES,
    "tuple-rest-allowed": (_NOTHING, "Be ready for further items."),
    "tuple-rest-forbidden": ("Send no further items.", _NOTHING),
    "discriminator-added": ("Send the tag.", "Tell variants apart by the tag."),
    "discriminator-removed": "Tell variants apart by their members.",
    "discriminator-changed": ("Send the new tag.", "Read the new tag."),
    "discriminator-value-added": (_LATER, "Handle tags that you do not know."),
    "discriminator-value-removed": ("Send one of the tags that are left.", _NOTHING),
    "property-added": (_GIVE, _NEW_MEMBER),
    "property-removed": (_GONE, _UNREAD),
    "property-renamed": ("Send it by its new name.", "Read it by its new name."),
    "property-became-required": ("Send it always.", _NOTHING),
    "property-became-optional": (_NOTHING, _ABSENT),
    "property-became-read-only": ("Do not send it any more.", _NOTHING),
    "property-became-not-read-only": ("Send it where it is required.", _NOTHING),
    "property-became-write-only": (_NOTHING, "Do not read it any more."),
    "property-became-not-write-only": (_NOTHING, _NEW_MEMBER),
    "additional-properties-allowed": (_NOTHING, "Ignore members that are not listed."),
    "additional-properties-forbidden": ("Send listed members only.", _NOTHING),
    "key-pattern-added": _SHOULD_MATCH,
    "key-pattern-changed": _SHOULD_MATCH,
    "key-pattern-removed": _SHOULD_MATCH,
    "xml-name-changed": ("Write the new name.", "Read the new name."),
    "enum-value-added": (_LATER, "Keep a branch for values that you do not know."),
    "enum-value-removed": ("Send one of the values that are left.", _NOTHING),
    "enum-value-renamed": ("Send the new spelling.", "Read the new spelling."),
    "enum-added": _LISTED,
    "enum-removed": _LISTED,
    "enum-opened": _LISTED,
    "enum-closed": _LISTED,
    "const-added": ("Send this value only.", _NOTHING),
    "const-removed": (_NOTHING, "Be ready for other values."),
    "const-changed": ("Send the new value.", "Read the new value."),
    "unique-items-required": ("Send no item twice.", _NOTHING),
    "unique-items-not-required": (_NOTHING, "Be ready for an item that comes twice."),
    "multiple-of-changed": ("Send multiples of the new step.", _BOUNDS[1]),
    "pattern-added": _SHOULD_MATCH,
    "pattern-changed": _SHOULD_MATCH,
    "pattern-removed": _SHOULD_MATCH,
    "format-added": ("Write the value in the format.", "Read the value in the format."),
    "format-changed": ("Write the new format.", "Read the new format."),
    "format-removed": (_NOTHING, "Be ready for values of another format."),
    "became-secret": "Keep the value out of logs.",
    "became-not-secret": _NOTHING,
    "long-running-added": "Wait for the final state; the first answer is not it.",
    "long-running-removed": "Take the first answer for the final one.",
    "long-running-changed": "Look for the final state in its new place.",
    "paging-added": "Read on until the last page.",
    "paging-removed": "Take the first answer for the whole list.",
    "paging-changed": "Find the next page in the new way.",
    "stream-added": "Nothing has to change; ask for the stream where it helps.",
    "stream-removed": "Read the whole body instead of its parts.",
    "stream-changed": "Read the parts in their new frames.",
    "link-added": _NOTHING,
    "link-removed": "Find the next call without the link.",
    "link-changed": "Follow the link as it is now written.",
    "server-variable-encoding-off": "Give the value as it must stand in the address.",
    "server-variable-encoding-on": "Give the value as it is, not percent-encoded.",
    "security-scheme-added": _NOTHING,
    "security-scheme-removed": "Authenticate in one of the ways that are left.",
    "security-scheme-type-changed": "Authenticate in the new way.",
    "security-scheme-changed": "Send the credential in its new place.",
    "oauth-flow-added": _NOTHING,
    "oauth-flow-removed": "Fetch tokens by one of the flows that are left.",
    "oauth-url-changed": "Fetch tokens from the new address.",
    "oauth-scope-added": _NOTHING,
    "oauth-scope-removed": "Do not ask for the scope any more.",
    "sunset-added": "Move on before the date.",
    "sunset-removed": _NOTHING,
    "idle-added": _NOTHING,
    "idle-removed": _NOTHING,
    "idle-changed": _NOTHING,
    "extension-added": "Read what the extension means to your tools.",
    "extension-removed": "Read what the extension meant to your tools.",
    "extension-changed": "Read what the extension means to your tools.",
}
_HARMLESS: Mapping[str, str | _Pair] = {
    "parameter-added": _LATER,
    "request-body-added": _LATER,
    "property-added": (_LATER, _NEW_MEMBER),
    "enum-value-added": _LATER,
    "union-variant-added": _LATER,
    "media-type-added": _LATER,
    "response-body-added": _LATER,
}
"""For what breaks nobody, where there is more to say than that."""
_QUIET = frozenset({Aspect.SHAPE, Aspect.RANGE, Aspect.WORDS})
# These tell what there is, harmless or not.
_ALWAYS = frozenset({Place.OPERATION, Place.WEBHOOK, Place.CALLBACK})
_SIDES: tuple[Direction, Direction] = ("request", "response")
_NUMBERS = frozenset({Edit.ADDED, Edit.REMOVED, Edit.RAISED, Edit.LOWERED})


def hint_of(
    rule: Rule, directions: tuple[Direction, ...], *, is_harmless: bool = False
) -> str:
    """Return what to do about a finding of `rule` that is felt in `directions`.

    `is_harmless` tells that the values only changed in the way that breaks nobody.
    """
    found = _HINTS.get(rule.id)
    if is_harmless and rule.aspect in _QUIET and rule.place not in _ALWAYS:
        found = _HARMLESS.get(rule.id, _NOTHING)
    elif found is None and rule.aspect is Aspect.RANGE and rule.edit in _NUMBERS:
        found = _BOUNDS
    if found is None:
        return rule.do
    if isinstance(found, str):
        return found
    told = dict.fromkeys(found[_SIDES.index(direction)] for direction in directions)
    told.pop(_NOTHING, None)
    return " ".join(told) or _NOTHING
