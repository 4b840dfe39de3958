"""Operations of two versions paired: by place, by name, by likeness."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from urllib.parse import urlsplit

from generator.diff.likeness import Likeness, best_pairs
from generator.diff.words import likeness_of_names, same_words
from generator.model import Api, Operation, Type
from generator.values import dataclass

__all__ = ["Matched", "Pairing", "match_operations", "normal_path", "server_path"]

_PARAMETER = re.compile(r"\{[^{}]*\}")
_VERSION = re.compile(r"v\d+([.\w-]*)|\d{4}-\d{2}-\d{2}.*|api", re.IGNORECASE)
_LEAST = 0.62


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """The same operation on both sides, and why it is held for the same."""

    old: Operation
    new: Operation
    confidence: float = 1.0
    evidence: tuple[str, ...] = ()
    is_moved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """All operations of two versions. `by_full_path` where paths are equal only
    together with the servers' paths.
    """

    matched: tuple[Matched, ...]
    removed: tuple[Operation, ...]
    added: tuple[Operation, ...]
    by_full_path: bool = False


def normal_path(path: str) -> str:
    """Return a path without the names of its parameters and its trailing slash."""
    return _PARAMETER.sub("{}", path).rstrip("/") or "/"


def server_path(url: str) -> str:
    """Return the path of a server's URL."""
    path = urlsplit(url).path if "://" in url else url
    return path.rstrip("/")


def match_operations(old: Api, new: Api, likeness: Likeness) -> Pairing:
    """Return which operations are the same, moved or not."""
    olds, news = list(old.operations), list(new.operations)
    matched: list[Matched] = []

    def take(key: Callable[[Operation, Api], str | None], evidence: str) -> int:
        found = list(
            _by_key(olds, news, lambda op: key(op, old), lambda op: key(op, new))
        )
        for one, other in found:
            olds.remove(one)
            news.remove(other)
            is_moved = bool(evidence) and _place(one) != _place(other)
            matched.append(
                Matched(
                    old=one,
                    new=other,
                    confidence=0.95 if is_moved else 1.0,
                    evidence=(evidence,) if is_moved else (),
                    is_moved=is_moved and evidence == _SAME_ID,
                )
            )
        return len(found)

    take(lambda op, api: f"{op.method} {op.path} {op.path_query}", "")
    take(lambda op, api: f"{op.method} {normal_path(op.path)} {op.path_query}", "")
    full = take(lambda op, api: f"{op.method} {_full_path(op, api)}", "server")
    take(lambda op, api: op.operation_id, _SAME_ID)
    for one, other, score, evidence in _alike(olds, news, likeness):
        olds.remove(one)
        news.remove(other)
        matched.append(
            Matched(
                old=one, new=other, confidence=score, evidence=evidence, is_moved=True
            )
        )
    order = {id(op): i for i, op in enumerate(new.operations)}
    matched.sort(key=lambda item: order[id(item.new)])
    return Pairing(
        matched=tuple(matched),
        removed=tuple(olds),
        added=tuple(news),
        by_full_path=full > 0,
    )


_SAME_ID = "the same operationId"


def _by_key(
    olds: Iterable[Operation],
    news: Iterable[Operation],
    old_key: Callable[[Operation], str | None],
    new_key: Callable[[Operation], str | None],
) -> Iterable[tuple[Operation, Operation]]:
    found: dict[str, Operation] = {}
    for operation in news:
        key = new_key(operation)
        if key is not None:
            found.setdefault(key, operation)
    for operation in olds:
        key = old_key(operation)
        if key is not None and key in found:
            yield operation, found.pop(key)


def _place(operation: Operation) -> str:
    return f"{operation.method} {normal_path(operation.path)}"


def _full_path(operation: Operation, api: Api) -> str:
    servers = operation.servers or api.servers
    prefix = server_path(servers[0].url) if servers else ""
    return normal_path(prefix + operation.path)


def _alike(
    olds: Sequence[Operation], news: Sequence[Operation], likeness: Likeness
) -> list[tuple[Operation, Operation, float, tuple[str, ...]]]:
    scores: list[tuple[float, int, int]] = []
    why: dict[tuple[int, int], tuple[str, ...]] = {}
    for i, one in enumerate(olds):
        for j, other in enumerate(news):
            score, evidence = _score(one, other, likeness)
            if score >= _LEAST:
                scores.append((score, i, j))
                why[i, j] = evidence
    return [
        (olds[i], news[j], round(score, 2), why[i, j])
        for i, j, score in best_pairs(scores, least=_LEAST)
    ]


def _score(
    one: Operation, other: Operation, likeness: Likeness
) -> tuple[float, tuple[str, ...]]:
    if one.method != other.method:
        return 0.0, ()
    mine, theirs = _segments(one.path), _segments(other.path)
    common = _common_tail(mine, theirs)
    if not common:
        return 0.0, ()
    paths = 2 * common / (len(mine) + len(theirs))
    names = likeness_of_names(one.operation_id or "", other.operation_id or "")
    rests = _rest(mine, common), _rest(theirs, common)
    # "/threads/{}/runs" and "/evals/{}/runs" list different things, and so do
    # createCompletion and createChatCompletion.
    if all(rests) and names < 0.85:
        return 0.0, ()
    if paths < 0.5 and common < 2:
        return 0.0, ()
    types = _types_score(one, other, likeness)
    # The same tail of the path alone is no move: what travels must be alike too.
    score = 0.4 * paths + 0.45 * types + 0.15 * names
    if types < 0.35:
        return 0.0, ()
    evidence = [f'the paths share "/{"/".join(mine[-common:])}"']
    if types >= 0.6:
        evidence.append(f"bodies are alike ({types:.0%})")
    if same_words(one.operation_id or "", other.operation_id or ""):
        evidence.append("the operationIds are the same words")
    return score, tuple(evidence)


def _segments(path: str) -> list[str]:
    parts = [part for part in path.split("/") if part]
    return [part for part in parts if not _PARAMETER.fullmatch(part)]


def _rest(segments: Sequence[str], common: int) -> list[str]:
    """Return what stands before the common tail, versions left out."""
    found = segments[: len(segments) - common]
    return [item for item in found if not _VERSION.fullmatch(item)]


def _common_tail(mine: Sequence[str], theirs: Sequence[str]) -> int:
    count = 0
    for one, other in zip(reversed(mine), reversed(theirs), strict=False):
        if one != other and not same_words(one, other):
            break
        count += 1
    return count


def _types_score(one: Operation, other: Operation, likeness: Likeness) -> float:
    scores: list[float] = []
    for mine, theirs in (
        (_request(one), _request(other)),
        (_reply(one), _reply(other)),
    ):
        if mine is None and theirs is None:
            continue
        if mine is None or theirs is None:
            scores.append(0.0)
        else:
            scores.append(likeness.of_types(mine, theirs))
    if not scores:
        first, second = _names(one), _names(other)
        both = first | second
        return len(first & second) / len(both) if both else 0.5
    return sum(scores) / len(scores)


def _names(operation: Operation) -> set[str]:
    return {item.wire_name for item in operation.parameters if item.location != "path"}


def _request(operation: Operation) -> Type | None:
    if operation.body is None:
        return None
    return next((item.type for item in operation.body.contents if item.type), None)


def _reply(operation: Operation) -> Type | None:
    for response in operation.responses:
        if not response.is_error:
            for content in response.contents:
                if content.type is not None:
                    return content.type
    return None
