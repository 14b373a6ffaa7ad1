"""A loopback stand-in for arXiv and GitHub, rendered from facts; it must not know a crawler."""

from crawler.twin.bundled import bundled
from crawler.twin.elsewhere import Elsewhere, Hosted, PaperRecord, WebPage
from crawler.twin.faults import Delay, Drop, Faults, Hang, Rule, Truncate
from crawler.twin.server import Hit, Twin
from crawler.twin.world import (
    Entry,
    EntryKind,
    FullText,
    Layout,
    Paper,
    Repository,
    Section,
    Version,
    World,
    entry,
)

__all__ = [
    "Delay",
    "Drop",
    "Elsewhere",
    "Entry",
    "EntryKind",
    "Faults",
    "FullText",
    "Hang",
    "Hit",
    "Hosted",
    "Layout",
    "Paper",
    "PaperRecord",
    "Repository",
    "Rule",
    "Section",
    "Truncate",
    "Twin",
    "Version",
    "WebPage",
    "World",
    "bundled",
    "entry",
]
