"""Gives an entry of a list its identity, which moving it within the list does not change."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

from crawler.core.model import Rejected, Seed


def seed_ids(entries: Iterable[Seed | Rejected]) -> Iterator[tuple[str | None, Seed | Rejected]]:
    """Pair every seed with its identifier; a rejected entry has none.

    The identifier comes from the source and from what the entry names: its arXiv identifier, DOI
    or title. Where a list names the same twice, the second has an identifier of its own.
    """
    seen: Counter[str] = Counter()
    for entry in entries:
        if isinstance(entry, Rejected):
            yield None, entry
            continue
        bare = _digest(entry.source, _named(entry))
        seen[bare] += 1
        yield bare if seen[bare] == 1 else _digest(bare, str(seen[bare])), entry


def _named(seed: Seed) -> str:
    if seed.arxiv_id:
        return f"arxiv:{seed.arxiv_id}"
    if seed.doi:
        return f"doi:{seed.doi.lower()}"
    return "".join(letter for letter in (seed.title or "").casefold() if letter.isalnum())


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]
