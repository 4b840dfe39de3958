"""Which endpoint of a pool is next, and which of them are well: no I/O, no clock."""

# Shares are exact, not drawn by lot: each endpoint has a virtual time that every call
# moves on by 1 / weight, and the one that is behind is next (stride scheduling). The
# seed decides where they start, so that many clients do not begin with the same one.

from __future__ import annotations

import threading
from collections.abc import Callable, Container
from random import Random
from typing import Literal, TypeAlias

from .pool import Endpoint, Pool

__all__ = ["Balance", "Lease"]

_LONGEST = 4.0
"""How many times `cool_down` an endpoint that stays away gets none but a trial call."""

Change: TypeAlias = Literal["cooling", "recovered"]


class _State:
    """What is known of one endpoint."""

    __slots__ = (
        "endpoint",
        "failures",
        "index",
        "is_on_trial",
        "passed",
        "trips",
        "until",
    )

    def __init__(self, index: int, endpoint: Endpoint, start: float) -> None:
        self.index = index
        self.endpoint = endpoint
        self.passed = start / endpoint.weight
        """Its virtual time."""
        self.failures = 0
        """In a row."""
        self.until: float | None = None
        """When it may be tried again; None while it is well."""
        self.trips = 0
        """How often it failed its trial."""
        self.is_on_trial = False

    def is_free(self, now: float) -> bool:
        if self.until is None:
            return True
        return now >= self.until and not self.is_on_trial


class Lease:
    """One call at one endpoint: to be given back by one of its methods."""

    __slots__ = ("_balance", "_is_trial", "_state", "index")

    def __init__(self, balance: Balance, state: _State) -> None:
        self._balance = balance
        self._state = state
        self._is_trial = state.is_on_trial
        self.index = state.index

    def succeeded(self) -> Change | None:
        """The endpoint did its part. Return what that changes."""
        with self._balance.lock:
            return self._balance.succeeded(self._state, is_trial=self._is_trial)

    def failed(self, now: float, *, asked: float | None) -> float | None:
        """The endpoint failed, and asks for a pause. Return the cool-down it gets."""
        with self._balance.lock:
            return self._balance.failed(
                self._state, now, asked, is_trial=self._is_trial
            )

    def dropped(self) -> None:
        """Nobody knows how it went: the call was given up."""
        if self._is_trial:
            self._state.is_on_trial = False


class Balance:
    """The states of all endpoints of a pool. Threads may share it."""

    __slots__ = ("_pool", "_states", "lock")

    def __init__(self, pool: Pool) -> None:
        random = Random(pool.seed)
        self._pool = pool
        self._states = [
            _State(index, endpoint, random.random())
            for index, endpoint in enumerate(pool.endpoints)
        ]
        self.lock = threading.Lock()

    def choose(
        self,
        now: float,
        *,
        tried: Container[int] = (),
        near: str | None = None,
        offers: Callable[[Endpoint], bool] = lambda endpoint: True,
        is_urgent: bool = False,
    ) -> Lease | None:
        """Return the next endpoint, None if there is none at the moment.

        `near` is the region to be preferred; `offers` tells what the call can go to. An
        urgent call takes the endpoint that has the shortest time to wait.
        """
        with self.lock:
            able = [
                state
                for state in self._states
                if state.index not in tried and offers(state.endpoint)
            ]
            free = [state for state in able if state.is_free(now)]
            if not free and is_urgent and able:
                free = [min(able, key=lambda state: state.until or now)]
            if not free:
                return None
            first = min(state.endpoint.priority for state in free)
            group = [state for state in free if state.endpoint.priority == first]
            if near is not None:
                group = [s for s in group if s.endpoint.region == near] or group
            chosen = min(group, key=lambda state: state.passed)
            chosen.passed += 1 / chosen.endpoint.weight
            if chosen.until is not None:
                chosen.is_on_trial = True
            return Lease(self, chosen)

    def wait(
        self,
        now: float,
        offers: Callable[[Endpoint], bool],
        *,
        tried: Container[int] = (),
    ) -> float | None:
        """Return the seconds until an endpoint may be tried, None without any."""
        with self.lock:
            waits = [
                max(0.0, (state.until or now) - now)
                for state in self._states
                if state.index not in tried and offers(state.endpoint)
            ]
        return min(waits, default=None)

    def succeeded(self, state: _State, *, is_trial: bool) -> Change | None:
        state.failures = 0
        if not is_trial:
            return None
        state.is_on_trial = False
        state.until = None
        state.trips = 0
        # It does not catch up on what it missed: that would be a rush of calls.
        others = [
            other.passed
            for other in self._states
            if other.until is None
            and other is not state
            and other.endpoint.priority == state.endpoint.priority
        ]
        state.passed = max(state.passed, min(others, default=state.passed))
        return "recovered"

    def failed(
        self, state: _State, now: float, asked: float | None, *, is_trial: bool
    ) -> float | None:
        pool = self._pool
        state.failures += 1
        if is_trial:
            state.is_on_trial = False
        elif state.until is not None:
            return None  # a call from before the cool-down
        seconds = 0.0
        if is_trial or state.failures >= pool.failures:
            seconds = pool.cool_down * min(2.0**state.trips, _LONGEST)
            state.trips += 1
        if asked is not None:
            seconds = max(seconds, asked)
        if seconds <= 0:
            return None
        seconds = min(seconds, pool.longest_cool_down)
        state.until = now + seconds
        return seconds
