"""Tells from a comment that its paper has been withdrawn; it must not guess from a mere mention.

arXiv's feed does not flag a withdrawal: only the comment of the withdrawn version says so
(https://info.arxiv.org/help/withdraw.html), in the words of the authors or the administrators.
"""

from __future__ import annotations

import re

_ITEM = (
    r"(?:papers?|articles?|manuscript|submission|(?:pre-?|e-?)print|work|note|draft|report|version)"
)
_DONE = r"(?:has been|have been|is|are|was|were)(?: now| temporarily)? "
# A paper taken back from a journal or a conference is still on arXiv.
_ELSEWHERE = r"\b(?! from (?!(?:the )?arxiv))"
_HERE = rf"withdrawn?{_ELSEWHERE}"
_SAID = re.compile(
    # Not where it is a part that was withdrawn: "version 1 of this paper", "a claim in our paper".
    rf"(?<!\bof )(?<!\bin )(?<!\bto )(?<!\bfrom )\b(?:this|the|our) (?:current |present )?"
    rf"{_ITEM} (?:{_DONE})?{_HERE}"
    rf"|\bthis {_DONE}{_HERE}"
    rf"|(?:^|[.,;:!] ){_ITEM} (?:{_DONE})?{_HERE}"
    rf"|(?:^|[.;:!] )withdrawn{_ELSEWHERE}(?! {_ITEM}\b)"
    rf"|\bwe (?:hereby )?withdraw (?:this|the|our) {_ITEM}\b",
    re.IGNORECASE,
)


def says_withdrawn(comment: str | None) -> bool:
    """Whether the comment states that the paper it stands by has been withdrawn.

    ``This paper has been withdrawn``, ``withdrawn by arXiv administrators``, ``We withdraw this
    paper``. Not: a request to withdraw, a withdrawn claim, part, earlier version or other paper,
    a withdrawal from a journal or a conference.
    """
    if comment is None or "withdr" not in comment.lower():
        return False
    return _SAID.search(" ".join(comment.split())) is not None
