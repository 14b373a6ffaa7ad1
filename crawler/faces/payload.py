"""News as the JSON that a hook is sent; people script against it, so names here never change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from html import escape
from uuid import NAMESPACE_OID, uuid5

from crawler.faces.headlines import headline
from crawler.faces.jsonl import line
from crawler.store.changes import ChangeView

TYPE = "crawler.news"
_CALL = re.compile(r"@(?=(?:all|channel|everyone|here)\b)", re.IGNORECASE)


def payload(news: Sequence[ChangeView], at: datetime) -> str:
    """One JSON object: ``type``, ``timestamp``, ``text`` and, in ``data``, every change.

    ``text`` is for people, a line a piece of news. Chat services show it: what they would take
    for markup or for a call to everybody is none.
    """
    told = (_CALL.sub("@ ", escape(headline(one), quote=False)) for one in news)
    return line(
        {
            "type": TYPE,
            "timestamp": at.isoformat(timespec="seconds").replace("+00:00", "Z"),
            "text": "\n".join(told),
            "data": {"changes": news},
        }
    )


def delivery(began: str | None, news: Sequence[ChangeView]) -> str:
    """The delivery's identifier: the same for the same news of the same database."""
    return f"msg_{uuid5(NAMESPACE_OID, f'{began} {[one.id for one in news]}').hex}"
