"""How a job begins and ends, whichever it is: its run is kept, its news and figures are told."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crawler.commands.setting import INCOMPLETE, OK, Setting, note
from crawler.core.logs import told
from crawler.core.webhook import Hook, hook_of
from crawler.errors import UserError
from crawler.faces.files import whole
from crawler.store import Store
from crawler.workshop import hook_fetcher, utc_now

if TYPE_CHECKING:
    from crawler.pipeline.meter import Meter
    from crawler.store.changes import ChangeView

_LOG = logging.getLogger("crawler.run")
_AT_ONCE = 500
"""News in one delivery; more of them are more deliveries."""


@dataclass(frozen=True, slots=True)
class Running:
    """One run, of whatever command, while it lasts."""

    setting: Setting
    store: Store
    id: int
    meter: Meter
    hook: Hook | None

    def end(self, outcome: Mapping[str, int], code: int) -> int:
        """End the run; the exit code, which is at least 1 where somebody could not be told.

        What the run found is kept already, and nothing here can undo it.
        """
        self._log_news()
        if self.hook and not self._notify(self.hook):
            code = code or INCOMPLETE
        self._end(outcome, code)
        if not self._measure() and code == OK:
            code = INCOMPLETE
            self._end(outcome, code)
        _LOG.info("the run ended: %d", code, extra=told("run_ends", exit_code=code, **outcome))
        return code

    def _end(self, outcome: Mapping[str, int], code: int) -> None:
        self.store.end_run(utc_now(), outcome, code)

    def _log_news(self) -> None:
        """Tell machines that read logs what people are shown as a table."""
        if not _LOG.isEnabledFor(logging.INFO):
            return
        for one in self.store.changes_of_run(self.id, news=True):
            fields = {"subject": one.subject, "was": one.was, "now": one.now, "url": one.url}
            _LOG.info("%s", one.event, extra=told("news", news=one.event, **fields))

    def _notify(self, hook: Hook) -> bool:
        """Send the news; whether all were received. The next run sends what was not."""
        self.store.begin_telling()
        while news := self.store.untold(self.setting.config.notify.events, _AT_ONCE):
            why = self._send(hook, news)
            if why is not None:
                kept = f"{len(news)} news are kept for the next run"
                note(self.setting, f"{hook.host} could not be told: {why}; {kept}")
                return False
            self.store.told(news[-1])
            fields = told("notified", host=hook.host, news=len(news))
            _LOG.info("%s was told %d news", hook.host, len(news), extra=fields)
        return True

    def _send(self, hook: Hook, news: list[ChangeView]) -> str | None:
        """Send one delivery; why it was not received, or ``None``."""
        from crawler.core.model import Failure, Request
        from crawler.faces.payload import delivery, payload

        now = utc_now()
        body = payload(news, now)
        headers = hook.headers(delivery(self.store.first_run(), news), int(now.timestamp()), body)
        request = Request(hook.url, json=body, headers=headers, hidden=True)
        with hook_fetcher(self.setting.config, hook, self.setting.turns, self.meter.count) as net:
            answer = net.fetch(request)
        if isinstance(answer, Failure):
            return answer.detail
        return None if answer.status < 300 else f"status {answer.status}"

    def _measure(self) -> bool:
        """Write the figures, where a file for them is named; whether that was possible."""
        name = self.setting.config.metrics.textfile
        if not name:
            return True
        from crawler.faces.prometheus import exposition

        try:
            with whole(self.setting.config.path_of(name)) as file:
                file.write(exposition(self.store.figures(utc_now())))
        except UserError as error:
            note(self.setting, str(error))
            return False
        return True


@contextmanager
def running(
    setting: Setting, store: Store, command: str, meter: Meter, *, notifies: bool = True
) -> Iterator[Running]:
    """A job's boundary: however it fails, how it ended is kept.

    Raises UserError, before anything is asked, where the hook's address or a secret is none.
    """
    hook = _hook(setting) if notifies else None
    killed = store.last_killed()
    run = store.begin_run(command, utc_now(), meter.drain)
    _LOG.info("the run began", extra=told("run_begins", run=run, command=command))
    if killed:
        note(setting, f"the run of {killed[:16].replace('T', ' ')} UTC was killed: going on")
    try:
        yield Running(setting, store, run, meter, hook)
    except BaseException as error:
        stopped = 130 if isinstance(error, KeyboardInterrupt) else UserError.code
        store.end_run(utc_now(), {type(error).__name__: 1}, stopped)
        _LOG.info("the run was stopped: %d", stopped, extra=told("run_ends", exit_code=stopped))
        raise


def _hook(setting: Setting) -> Hook | None:
    try:
        return hook_of(setting.config.notify.url, os.environ)
    except ValueError as error:
        raise UserError(str(error)) from error
