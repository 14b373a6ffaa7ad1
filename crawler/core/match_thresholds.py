"""Where matching draws its lines, in log-odds; data only, it must not compare anything.

Written by ``tools/train_match.py``, which tells how each line is drawn and measures it on papers
that it did not learn from.
"""

from __future__ import annotations

ACCEPT = -0.5
"""The best record is accepted from here."""

ACCEPT_ONE_NAME = 0.5
"""The same, where one author alone confirms a title that differs."""

MARGIN = 3.0
"""How far the best record must stand above each other one."""

MARGIN_ONE_NAME = 8.0
"""The same, where one author alone confirms a title that differs."""

MARGIN_OF_PART = 2.0
"""The same, where the best shares a head, a tail or all of a title, and the other one does not."""

DOUBT = -5.5
"""Below it nothing speaks for a record, and it is no candidate."""

LEARNT_FROM = {
    "arxiv_records_dev": "bbfe7da7de08b54af04713d8f70ac71c2eed7dc6158aa5fe7cd31680249787f1",
    "eval_pairs_dev": "b2ad13368e9816ed7eba2edb5100366538ee2172c313db3a2bcc5c83ed04a1d1",
    "titles_dev": "d05e2e5f03d7ba6c4f5a1980ace4558dd51c7cd13488b29fd9219d6aae44000b",
}
"""SHA-256 of the files."""
