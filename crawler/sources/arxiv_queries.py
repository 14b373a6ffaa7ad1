"""What to ask arXiv for a paper whose title was not found as written; it must not send it.

The query language is that of ``arxiv_api``. Terms are joined so that the service's own reading,
right to left and without precedence, gives what is meant.
"""

from __future__ import annotations

from collections.abc import Sequence

from crawler.core.model import Seed
from crawler.core.text import title_tokens

_MOST_AUTHORS = 3
_MOST_WORDS = 3
_SHORTEST_WORD = 5
# A published version follows its first posting by up to about three years, and may precede it.
_YEARS_BEFORE, _YEARS_AFTER = 3, 1
_NOT_IN_NAME = str.maketrans(dict.fromkeys('"\\$^~*?(){}[]<>_,;:', " "))


def authors_query(seed: Seed) -> str | None:
    """A query for a paper by its authors, telling words of its title, and its years.

    At least one of the longest words of the title has to stand in the paper's. ``None`` for an
    entry with fewer than two authors: one name finds too many papers to be asked for.
    """
    names = _family_names(seed.authors)
    words = _telling_words(seed.title or "")
    if len(names) < 2 or not words:
        return None
    parts = [f'au:"{name}"' for name in names]
    if seed.date:
        first, last = seed.date.year - _YEARS_BEFORE, seed.date.year + _YEARS_AFTER
        parts.append(f"submittedDate:[{first}01010000 TO {last}12312359]")
    parts.append(f"({' OR '.join(f'ti:{word}' for word in words)})")
    return f"({' AND '.join(parts)})"


def _family_names(authors: Sequence[str]) -> list[str]:
    """The last part of each name, as it is written; a single letter is no family name."""
    names = (author.translate(_NOT_IN_NAME).split()[-1:] for author in authors[:_MOST_AUTHORS])
    return list(dict.fromkeys(name[0] for name in names if name and len(name[0]) > 1))


def _telling_words(title: str) -> list[str]:
    words = {word for word in title_tokens(title) if len(word) >= _SHORTEST_WORD}
    return sorted((word for word in words if word.isascii()), key=lambda word: (-len(word), word))[
        :_MOST_WORDS
    ]
