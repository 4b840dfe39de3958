"""Rules about Python: what became of the names, calls and types that code is written
against.
"""

# As in `rules.py`, no row names a severity: `surface_judge.py` derives it from the
# effect of the fact at hand, the direction and the guards.

from __future__ import annotations

from collections.abc import Iterable

from generator.diff.changes import Edit
from generator.diff.rules import Aspect
from generator.diff.source import Facet, SourceChange, SourceKind
from generator.values import dataclass

__all__ = ["SOURCE_RULES", "SourceRule", "source_rule_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRule:
    """One kind of change of a package's surface.

    `message` is a template with `{name}`, `{before}` and `{after}`; `do` may name
    `{before}` and `{after}` too where it is printed with a finding.
    """

    id: str
    kind: SourceKind
    edit: Edit
    facet: Facet
    aspect: Aspect
    title: str
    message: str
    why: str
    do: str
    mend: str = ""
    """What to do in one case at hand: a template as `message` is."""

    @property
    def documentation(self) -> str:
        """The rule in Markdown: what `explain` prints."""
        return (
            f"## {self.id}\n\n{self.title}.\n\n"
            f"**Why it matters.** {self.why}\n\n**What to do.** {self.do}\n"
        )


_S, _W = Aspect.SHAPE, Aspect.WORDS
_ADDED, _REMOVED, _CHANGED = Edit.ADDED, Edit.REMOVED, Edit.CHANGED
_SET, _UNSET, _RENAMED, _MOVED = Edit.SET, Edit.UNSET, Edit.RENAMED, Edit.MOVED

_Row = tuple[str, SourceKind, Edit, Facet, Aspect, str, str, str]
_Family = tuple[str, str, tuple[_Row, ...]]

_CALLS: _Family = (
    "Code calls methods by their names, through the groups that lead to them; a name "
    "that is not there is an AttributeError when the line runs, and an error for a "
    "type checker before.",
    "Call the method by its new name, or stay with the old api-version's module where "
    "nothing took its place: both versions live in one process.",
    (
        (
            "source-method-removed",
            "method",
            _REMOVED,
            "",
            _S,
            "A method is gone",
            "{name} is gone",
            "Nothing took its place; keep the old version's client for this call.",
        ),
        (
            "source-method-added",
            "method",
            _ADDED,
            "",
            _S,
            "A method is new",
            "{name} is new",
            "",
        ),
        (
            "source-method-renamed",
            "method",
            _RENAMED,
            "name",
            _S,
            "A method has another name",
            "{before} is now called {after}",
            "Call `{after}`.",
        ),
        (
            "source-method-moved",
            "method",
            _MOVED,
            "path",
            _S,
            "A method hangs on another group",
            "{before} is now {after}",
            "Call `{after}`.",
        ),
        (
            "source-method-awaited",
            "method",
            _CHANGED,
            "awaited",
            _S,
            "The async form of a method is awaited, or no longer",
            "{name} of AsyncClient: {before} -> {after}",
            "Write `{after}` where `AsyncClient` is used.",
        ),
        (
            "source-group-removed",
            "group",
            _REMOVED,
            "",
            _S,
            "A group with all its methods is gone",
            "{name} is gone, with {before}",
            "Nothing took its place; keep the old version's client for these calls.",
        ),
        (
            "source-group-added",
            "group",
            _ADDED,
            "",
            _S,
            "A group of methods is new",
            "{name} is new, with {after}",
            "",
        ),
        (
            "source-group-renamed",
            "group",
            _RENAMED,
            "path",
            _S,
            "A group of methods has another name",
            "{before} is now {after}",
            "Write `{after}` for `{before}`.",
        ),
    ),
)
_ARGUMENTS: _Family = (
    "A call that gives an argument which is not there, leaves out one that must be "
    "given, or gives a value of another type, fails when it runs or does not "
    "type-check any more.",
    "Change the calls: rename the keyword, give what is required, convert the value. "
    "Arguments that are not in a path are given by keyword, so their order is free.",
    (
        (
            "source-argument-removed",
            "argument",
            _REMOVED,
            "",
            _S,
            "An argument is gone",
            "{name} is gone",
            "Leave it out; `extra_body` still carries what no schema describes.",
        ),
        (
            "source-argument-added",
            "argument",
            _ADDED,
            "optional",
            _S,
            "A method takes a further argument",
            "{name} is new: {after}",
            "",
        ),
        (
            "source-required-argument-added",
            "argument",
            _ADDED,
            "required",
            _S,
            "A method needs a further argument",
            "{name} is new and must be given: {after}",
            "Give it in every call.",
        ),
        (
            "source-argument-renamed",
            "argument",
            _RENAMED,
            "name",
            _S,
            "An argument has another name",
            "{name} is now called {after}",
            "Write `{after}=` for `{before}=`.",
        ),
        (
            "source-argument-retyped",
            "argument",
            _CHANGED,
            "annotation",
            _S,
            "An argument is of another type",
            "{name}: {before} -> {after}",
            "Give `{after}`.",
        ),
        (
            "source-argument-takes-none",
            "argument",
            _SET,
            "none",
            _S,
            "An argument may be None",
            "{name} may now be None",
            "",
        ),
        (
            "source-argument-refuses-none",
            "argument",
            _UNSET,
            "none",
            _S,
            "An argument may not be None any more",
            "{name} may no longer be None",
            "Leave the argument out where it was `None`.",
        ),
        (
            "source-argument-became-required",
            "argument",
            _SET,
            "required",
            _S,
            "An argument must be given",
            "{name} must now be given",
            "Give it in every call.",
        ),
        (
            "source-argument-became-optional",
            "argument",
            _UNSET,
            "required",
            _S,
            "An argument may be left out",
            "{name} may now be left out",
            "",
        ),
        (
            "source-argument-became-keyword",
            "argument",
            _SET,
            "keyword",
            _S,
            "An argument may not be given by position any more",
            "{name} must now be given by keyword",
            "Write its name before the value.",
        ),
        (
            "source-argument-became-positional",
            "argument",
            _UNSET,
            "keyword",
            _S,
            "An argument may be given by position",
            "{name} may now be given by position",
            "",
        ),
        (
            "source-arguments-reordered",
            "argument",
            Edit.REORDERED,
            "order",
            _S,
            "Arguments that may be given by position stand in another order",
            "{name}: {before} -> {after}",
            "Give them by keyword.",
        ),
        (
            "source-argument-default-changed",
            "argument",
            _CHANGED,
            "default",
            Aspect.BEHAVIOUR,
            "An argument that is left out stands for another value",
            "{name}, left out, is now {after} instead of {before}",
            "Give the value where it was left out.",
        ),
        (
            "source-credential-refused",
            "argument",
            _UNSET,
            "taken",
            _S,
            "No operation takes a credential any more that clients may be given",
            "no operation takes {name} any more",
            "Give the client a credential that operations ask for.",
        ),
        (
            "source-credential-taken",
            "argument",
            _SET,
            "taken",
            _S,
            "An operation takes a credential that none took before",
            "operations take {name} now",
            "",
        ),
    ),
)
_RESULTS: _Family = (
    "Code goes on with what a call returns: it reads attributes, loops, hands it on. "
    "What may now be something else has to be told apart first.",
    "Look at every use of the result; narrow it with isinstance or a comparison with "
    "None.",
    (
        (
            "source-return-retyped",
            "return",
            _CHANGED,
            "annotation",
            _S,
            "A method returns another type",
            "{name} returns {after} instead of {before}",
            "Change what uses the result: it is `{after}` now.",
        ),
        (
            "source-return-may-be-none",
            "return",
            _SET,
            "none",
            _S,
            "A method may return None",
            "{name} may now return None",
            "Compare the result with `None` first.",
        ),
        (
            "source-return-never-none",
            "return",
            _UNSET,
            "none",
            _S,
            "A method returns None no longer",
            "{name} no longer returns None",
            "",
        ),
        (
            "source-overload-added",
            "overload",
            _ADDED,
            "",
            _S,
            "A method can be called in a further way",
            "{name} may also be called with {after}",
            "",
        ),
        (
            "source-overload-removed",
            "overload",
            _REMOVED,
            "",
            _S,
            "A way to call a method is gone",
            "{name} can no longer be called with {before}",
            "Call it in one of the ways that are left.",
        ),
    ),
)
_MODELS: _Family = (
    "Code imports models by name, makes them, hands them on and tests with isinstance. "
    "A name that is not there is an ImportError.",
    "Import the new name; where nothing took its place, use the old version's module.",
    (
        (
            "source-class-removed",
            "class",
            _REMOVED,
            "",
            _S,
            "A model is gone",
            "{name} is gone",
            "Nothing took its place; remove what uses it.",
        ),
        (
            "source-class-added",
            "class",
            _ADDED,
            "",
            _S,
            "A model is new",
            "{name} is new",
            "",
        ),
        (
            "source-class-renamed",
            "class",
            _RENAMED,
            "name",
            _S,
            "A model has another name",
            "{before} is now called {after}",
            "Write `{after}` for `{before}`.",
        ),
        (
            "source-class-form-changed",
            "class",
            _CHANGED,
            "form",
            _S,
            "A class became an alias of another type, or the reverse",
            "{name}: {before} -> {after}",
            "Make and test values of `{after}`.",
        ),
        (
            "source-class-split",
            "class",
            _SET,
            "split",
            _S,
            "Requests have a class of their own",
            "requests take {after} now, {before} is what responses bring",
            "Make `{after}` where requests are built.",
        ),
        (
            "source-class-joined",
            "class",
            _UNSET,
            "split",
            _S,
            "Requests and responses share a class",
            "{before} is gone, requests take {after}",
            "Write `{after}` for `{before}`.",
        ),
        (
            "source-base-removed",
            "base",
            _REMOVED,
            "",
            _S,
            "A class does not extend another any more",
            "{name} is no longer a {before}",
            "Test for `{name}` itself, or for its fields.",
        ),
        (
            "source-base-added",
            "base",
            _ADDED,
            "",
            _S,
            "A class extends another",
            "{name} is now a {after}",
            "",
        ),
        (
            "source-alias-changed",
            "alias",
            _CHANGED,
            "annotation",
            _S,
            "An alias stands for another type",
            "{name}: {before} -> {after}",
            "Look at every use of the alias.",
        ),
    ),
)
_FIELDS: _Family = (
    "Code reads the fields of what responses bring and gives the fields of what "
    "requests carry. To read is harmed by what may be more than before, to give by "
    "what may be less.",
    "Where a field is read, be ready for what it may be now; where it is given, give "
    "what is wanted now.",
    (
        (
            "source-field-removed",
            "field",
            _REMOVED,
            "",
            _S,
            "A field is gone",
            "{name} is gone",
            "Leave it out; `unknown_fields` shows what came without being described.",
        ),
        (
            "source-field-added",
            "field",
            _ADDED,
            "optional",
            _S,
            "A model has a further field",
            "{name} is new: {after}",
            "",
        ),
        (
            "source-required-field-added",
            "field",
            _ADDED,
            "required",
            _S,
            "A model has a further field, which must be given",
            "{name} is new and must be given: {after}",
            "Give it wherever the model or its dict is made.",
        ),
        (
            "source-field-renamed",
            "field",
            _RENAMED,
            "name",
            _S,
            "A field has another name",
            "{name} is now called {after}",
            "Write `{after}` for `{before}`.",
        ),
        (
            "source-field-key-changed",
            "field",
            _CHANGED,
            "key",
            _S,
            "A field has another key in dicts",
            "{name} is {after} in dicts instead of {before}",
            "Write the key `{after}` in dicts.",
        ),
        (
            "source-field-retyped",
            "field",
            _CHANGED,
            "annotation",
            _S,
            "A field is of another type",
            "{name}: {before} -> {after}",
            "Give `{after}` where the field is given, and expect it where it is read.",
        ),
        (
            "source-field-may-be-none",
            "field",
            _SET,
            "none",
            _S,
            "A field may be None",
            "{name} may now be None",
            "Compare it with `None` before it is used.",
        ),
        (
            "source-field-never-none",
            "field",
            _UNSET,
            "none",
            _S,
            "A field is None no longer",
            "{name} is no longer None",
            "Leave it out where it was `None`.",
        ),
        (
            "source-field-became-required",
            "field",
            _SET,
            "required",
            _S,
            "A field must be given",
            "{name} must now be given",
            "Give it wherever the model or its dict is made.",
        ),
        (
            "source-field-became-optional",
            "field",
            _UNSET,
            "required",
            _S,
            "A field may be left out",
            "{name} may now be left out",
            "Be ready for `UNSET` where the field is read.",
        ),
    ),
)
_VALUES: _Family = (
    "A type checker knows the values of a Literal: it refuses others where a value is "
    "given, and holds a match over all of them for complete.",
    "Where values are read, have a branch for those you do not know; where they are "
    "given, give one that is still listed.",
    (
        (
            "source-value-added",
            "member",
            _ADDED,
            "",
            _W,
            "A Literal lists a further value",
            "{name} may also be {after}",
            "Have a branch for other values.",
        ),
        (
            "source-value-removed",
            "member",
            _REMOVED,
            "",
            _W,
            "A Literal no longer lists a value",
            "{name} can no longer be {before}",
            "Give one of the values that are left.",
        ),
    ),
)


def _rules(families: Iterable[_Family]) -> dict[tuple[str, Edit, str], SourceRule]:
    found: dict[tuple[str, Edit, str], SourceRule] = {}
    for why, do, rows in families:
        for id_, kind, edit, facet, aspect, title, message, mend in rows:
            if (kind, edit, facet) in found:
                raise ValueError(f"two rules for {id_}")
            found[kind, edit, facet] = SourceRule(
                id=id_,
                kind=kind,
                edit=edit,
                facet=facet,
                aspect=aspect,
                title=title,
                message=message,
                why=why,
                do=do,
                mend=mend,
            )
    return found


SOURCE_RULES: dict[tuple[str, Edit, str], SourceRule] = _rules(
    (_CALLS, _ARGUMENTS, _RESULTS, _MODELS, _FIELDS, _VALUES)
)


def source_rule_of(change: SourceChange) -> SourceRule:
    """Return the rule of a change; every kind that is recorded has one."""
    return SOURCE_RULES[change.kind, change.edit, change.facet]
