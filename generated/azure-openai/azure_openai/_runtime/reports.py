"""What happens to the requests of a call, told to the log and to the client's hooks."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from .errors import ApiError, request_id
from .redaction import shown_headers
from .redirects import crossing
from .requests import Request
from .retries import Attempts

if TYPE_CHECKING:
    import httpx2

    from .settings import Settings

__all__ = ["Report"]


class Report:
    """One request of a call, as it is told."""

    __slots__ = ("_attempts", "_request", "_settings", "_started")

    def __init__(
        self, settings: Settings, request: Request, attempts: Attempts
    ) -> None:
        self._settings = settings
        self._request = request
        self._attempts = attempts
        self._started = settings.timer()

    def sending(self) -> None:
        """The request is about to be sent; hooks may add headers to it."""
        settings, request = self._settings, self._request
        shown = self._shown(request.headers)
        settings.logger.debug(
            "%s %s, headers %s", request.method, settings.shown_url(request.url), shown
        )
        if settings.hooks is not None:
            from .hooks import RequestNotice  # lazy: loaded with the hooks

            added = settings.hooks.tell(RequestNotice(headers=shown, **self._facts()))
            if added:
                headers = {**request.headers, **added}
                request.headers = crossing(headers) if request.is_abroad else headers

    def answered(self, response: httpx2.Response) -> None:
        """An answer came, or a stream began."""
        settings, request = self._settings, self._request
        shown = self._shown(response.headers)
        seconds = self._seconds()
        settings.logger.debug(
            "%s %s answered %d in %.0f ms, headers %s",
            request.method,
            request.path,
            response.status_code,
            seconds * 1000,
            shown,
        )
        if settings.hooks is not None:
            from .hooks import ResponseNotice  # lazy: loaded with the hooks

            notice = ResponseNotice(
                status=response.status_code,
                headers=shown,
                request_id=request_id(response.headers),
                seconds=seconds,
                **self._facts(),
            )
            settings.hooks.tell(notice)

    def failed(self, error: ApiError) -> None:
        """No answer came."""
        settings, request = self._settings, self._request
        settings.logger.debug(
            "%s %s failed: %s", request.method, request.path, type(error).__name__
        )
        if settings.hooks is not None:
            from .hooks import FailureNotice  # lazy: loaded with the hooks

            notice = FailureNotice(
                error=error, seconds=self._seconds(), **self._facts()
            )
            settings.hooks.tell(notice)

    def retried(self, reason: int | ApiError, pause: float) -> None:
        """The request is sent again after a pause: a status or an error was in vain."""
        settings, request = self._settings, self._request
        status = reason if isinstance(reason, int) else None
        error = reason if isinstance(reason, ApiError) else None
        settings.logger.info(
            "%s %s is sent again in %.2f s (retry %d), after %s",
            request.method,
            request.path,
            pause,
            self._attempts.retries,
            status or type(error).__name__,
        )
        if settings.hooks is not None:
            from .hooks import RetryNotice  # lazy: loaded with the hooks

            notice = RetryNotice(
                status=status, error=error, pause=pause, **self._facts()
            )
            settings.hooks.tell(notice)

    def stream_ended(
        self, *, items: int, error: ApiError | None, is_complete: bool
    ) -> None:
        """The stream that the answer began is over."""
        settings, request = self._settings, self._request
        settings.logger.debug(
            "%s %s streamed %d items in %.0f ms%s",
            request.method,
            request.path,
            items,
            self._seconds() * 1000,
            "" if is_complete else " and was left",
        )
        if settings.hooks is not None:
            from .hooks import StreamEndNotice  # lazy: loaded with the hooks

            notice = StreamEndNotice(
                items=items,
                seconds=self._seconds(),
                error=error,
                is_complete=is_complete,
                **self._facts(),
            )
            settings.hooks.tell(notice)

    def _seconds(self) -> float:
        return self._settings.timer() - self._started

    def _shown(self, headers: Mapping[str, str]) -> Mapping[str, str]:
        return MappingProxyType(shown_headers(headers, self._request.secrets))

    def _facts(self) -> dict[str, Any]:
        """Return what every notice says."""
        request = self._request
        return {
            "call": self._attempts.call,
            "operation": request.operation,
            "method": request.method,
            "path": request.path,
            "url": self._settings.shown_url(request.url),
            "attempt": self._attempts.sent,
        }
