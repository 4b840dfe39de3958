"""How many retries a client affords itself."""

# A server in trouble gets more requests from every client that retries. Once the budget
# of a client is used up, failures are passed on at once until calls succeed again or
# time has passed.

from __future__ import annotations

__all__ = ["RetryBudget"]

_CAPACITY = 100.0
_A_SECOND = 1.0
_A_SUCCESS = 0.1


class RetryBudget:
    """A bucket of tokens, one for each retry.

    It is full at first, and fills again with time and with every call that succeeds: in
    the long run a tenth of the calls may be retries.
    """

    __slots__ = ("_filled", "_tokens", "capacity")

    def __init__(self, capacity: float = _CAPACITY) -> None:
        self.capacity = capacity
        self._tokens = capacity
        self._filled = 0.0

    def __repr__(self) -> str:
        return f"<RetryBudget {self._tokens:.1f} of {self.capacity:.0f}>"

    # Threads that come at the same moment may miscount by a token, which does no harm.
    def give(self) -> None:
        """Add what a success is worth."""
        if self._tokens < self.capacity:
            self._tokens = min(self.capacity, self._tokens + _A_SUCCESS)

    def take(self, now: float) -> bool:
        """Take the token of one retry; False if there is none. `now` is in seconds."""
        seconds = max(0.0, now - self._filled)
        self._filled = now
        self._tokens = min(self.capacity, self._tokens + seconds * _A_SECOND)
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True
