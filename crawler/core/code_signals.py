"""The signals by which a repository is told to be a paper's own, and their weights: data only."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from crawler.core.model import Place
from crawler.core.prose import Voice


class Signal(StrEnum):
    """Something seen of a repository beside what is claimed of it; the value tells a person."""

    NAMED_IN_TITLE = "its name is that of the title"
    OWNER_IS_AUTHOR = "its owner's name is that of an author"
    OWNER_LIKE_AUTHOR = "its owner's name is like an author's"
    CUT_SHORT = "the text ends within the address"
    OLDER = "it is years older than the paper"
    LEFT_BEFORE = "nothing was changed in it since long before the paper"
    PAGE = "it is a web page, or the template of one"
    FORK = "it is a fork"
    LIST = "it is a list of papers"
    README_UNOFFICIAL = "its README says that it is not the authors'"
    README_OFFICIAL = "its README says that it is the official code"
    README_OURS = "its README speaks of our paper, or of the paper's code"
    README_IMPLEMENTS = "its README speaks of an implementation, and not of whose"
    README_TITLE_FIRST = "its README opens with the paper's title"
    README_TITLE = "its README names the paper's title"
    README_ID_FIRST = "the first arXiv identifier in its README is the paper's"
    README_ID = "its README names the paper's arXiv identifier"
    README_AUTHORS = "its README names the authors"
    README_CITATION = "its README asks to cite the paper"
    README_OF_ANOTHER = "its README opens with another paper, and does not name this one"


OFFICIAL_FROM = 6
"""A repository is official from so many points on."""

PLACES: Mapping[Place, int] = {
    Place.ABSTRACT: 6,
    Place.COMMENTS: 6,
    Place.SEED: 4,
    Place.RECORD: 2,
    Place.PROJECT_PAGE: 2,
    Place.FIRST_PAGE: 2,
    Place.CONCLUSION: 2,
    Place.FOOTNOTE: 0,
    Place.BODY: 0,
    Place.REPOSITORY: 0,
    Place.ARCHIVE: 0,
    Place.OLDER_VERSION: -2,
    Place.REFERENCES: -18,
    Place.COPY: -18,
}
"""Where the address stands. arXiv's abstract and comments are enough by themselves. An entry of a
list is not, for one list in twenty names another repository than the paper does; in the full text
words have to say whose code it is, the more so the further it stands from the first page. A
reference never is enough, and neither is a repository's word about itself."""

VOICES: Mapping[Voice, int] = {
    Voice.OURS: 6,
    Voice.RELEASED: 4,
    Voice.NONE: 0,
    Voice.USED: -6,
    Voice.UNOFFICIAL: -6,
}
"""What the sentence says that the address stands in."""

WEIGHTS: Mapping[Signal, int] = {
    Signal.NAMED_IN_TITLE: 2,
    Signal.OWNER_IS_AUTHOR: 2,
    Signal.OWNER_LIKE_AUTHOR: 1,
    Signal.CUT_SHORT: -18,
    Signal.OLDER: -3,
    Signal.LEFT_BEFORE: -3,
    Signal.PAGE: -12,
    Signal.FORK: -4,
    Signal.LIST: -8,
    Signal.README_UNOFFICIAL: -8,
    Signal.README_OFFICIAL: 4,
    Signal.README_OURS: 2,
    Signal.README_IMPLEMENTS: -3,
    Signal.README_TITLE_FIRST: 3,
    Signal.README_TITLE: 1,
    Signal.README_ID_FIRST: 1,
    Signal.README_ID: 1,
    Signal.README_AUTHORS: 1,
    Signal.README_CITATION: 1,
    Signal.README_OF_ANOTHER: -4,
}
"""What is seen of the repository itself. Stars are no signal: copies have many, and theses none."""

HEARSAY = frozenset({Signal.FORK, Signal.LIST, Signal.README_IMPLEMENTS, Signal.README_OF_ANOTHER})
"""Told against a repository only where the paper itself does not claim it: a survey's own list,
and a paper's own fork of a larger project, are official where the paper says so."""

OPENING = frozenset({Signal.NAMED_IN_TITLE, Signal.README_TITLE_FIRST, Signal.README_ID_FIRST})
"""What makes a repository one about this paper, and not one that names it among others."""

OF_ITS_PAPER = frozenset(
    {Signal.README_OFFICIAL, Signal.README_OURS, Signal.README_AUTHORS, Signal.README_CITATION}
)
"""What a README says of the paper that it is about: told only with one of ``OPENING``, for people
who wrote this paper have written others, and their repositories name them all."""

COMMUNITY = frozenset({Signal.README_UNOFFICIAL})
"""Somebody else's work, by its own word."""

TELLING = frozenset({Signal.README_OFFICIAL, Signal.OWNER_IS_AUTHOR, Signal.README_OURS})
"""What sets a repository apart from another that names the same paper just as well."""
