"""An index of the evaluation data, and one that lacks some papers; it decides nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from crawler.core.model import ArxivId, ArxivRecord, Seed
from crawler.core.text import title_key
from crawler.index.build import build_from
from crawler.index.candidates import by_likeness
from crawler.index.index import Index
from tools.pairs import load_further, load_pairs, load_records


@contextmanager
def index_of(folder: Path, *, crowded: bool = False) -> Iterator[Index]:
    """The records of the evaluation data, as an index file that is gone afterwards.

    ``crowded``: among further real papers, see :func:`tools.pairs.load_further`.
    """
    with TemporaryDirectory() as place:
        path = Path(place) / "arxiv.index"
        further = _further(folder) if crowded else iter(())
        build_from(chain(further, load_records(found(folder, "arxiv_records"))), path, {})
        with Index.open(path) as index:
            yield index


def _further(folder: Path) -> Iterator[ArxivRecord]:
    known = {title_key(record.title) for record in load_records(found(folder, "arxiv_records"))}
    for pair in load_pairs(found(folder, "eval_pairs")):
        known.add(title_key(pair.seed.title or ""))
    return load_further(found(folder, "titles"), known)


def found(folder: Path, name: str) -> Path:
    """The file of the evaluation data, whichever part it is of."""
    (path,) = folder.glob(f"{name}_*.jsonl.gz")
    return path


class Without:
    """An index as it would be without some papers."""

    def __init__(self, index: Index, papers: Collection[ArxivId]) -> None:
        self.papers = index.papers
        self._index = index
        places = ((place, index.record(place).arxiv_id) for place in _places(index, papers))
        self._hidden = {place for place, paper in places if paper in papers}

    def titled(self, title: str) -> list[int]:
        """As of the index."""
        return [place for place in self._index.titled(title) if place not in self._hidden]

    def posted(self, key: int, most: int) -> list[int]:
        """As of the index."""
        return [place for place in self._index.posted(key, most) if place not in self._hidden]

    def record(self, place: int) -> ArxivRecord:
        """As of the index."""
        return self._index.record(place)

    def candidates(self, seed: Seed, limit: int = 30) -> list[ArxivRecord]:
        """The papers that an entry without an identifier may be."""
        return list(by_likeness(self, seed, limit))[:limit]


def _places(index: Index, papers: Collection[ArxivId]) -> Iterator[int]:
    for record in index.by_id(papers).values():
        yield from index.titled(record.title)
