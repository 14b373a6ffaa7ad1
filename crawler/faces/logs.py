"""Where log lines go: standard error, for a person or for a machine. It writes no log itself."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime

from crawler.faces.steering import safe, safe_json


class JsonLines(logging.Formatter):
    """One JSON object a line: ``time``, ``level``, ``event``, ``logger``, ``message``.

    What else there is depends on the event, as `docs/nightly.md` tells.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The record as JSON."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": "log",
            "logger": record.name,
            "message": record.getMessage(),
            **getattr(record, "told", {}),
        }
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return safe_json(json.dumps(line, ensure_ascii=False))


class Plain(logging.Formatter):
    """The message alone, harmless to a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line."""
        return safe(record.getMessage())


def set_up_logs(*, quiet: bool, as_json: bool) -> None:
    """Send the program's own logs to standard error: all for machines, warnings for people.

    For machines what libraries warn of becomes lines of JSON too.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines() if as_json else Plain())
    logger = logging.getLogger("crawler")
    logger.handlers = [handler]
    logger.setLevel(logging.ERROR if quiet else logging.DEBUG if as_json else logging.WARNING)
    logger.propagate = False
    logging.captureWarnings(as_json)
    root = logging.getLogger()
    others = [one for one in root.handlers if not isinstance(one.formatter, JsonLines)]
    root.handlers = [*others, handler] if as_json else others
