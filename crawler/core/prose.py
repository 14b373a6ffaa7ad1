"""What a sentence says about code: that it is ours, that it is used, that it will come."""

from __future__ import annotations

import re
from enum import StrEnum

_CONTEXT = 300
_MOST = 60_000
"""Characters of a text that are read for a promise; a paper's fields and READMEs are shorter."""
_END = re.compile(r"[.!?]['\")\]]*\s+(?=[A-Z\[(\"'\\])|\n\s*\n")

_CODE = (
    r"(?:source[ -]?codes?|codes?|codebase|implementations?|software|toolkit|library|scripts?"
    r"|repositor(?:y|ies)|package)(?!-\w)"
)
_RELEASE = (
    r"(?:available|released?|publish(?:ed)?|public|open[- ]?sourced?|shared?|provided?"
    r"|accessible|uploaded?|posted|found|hosted|maintained)"
)
_SOON = (
    r"(?:(?:coming|available|released|public|uploaded) (?:very )?soon|to (?:come|follow)"
    r"|will follow"
    r"|(?:up)?on (?:the )?(?:paper'?s? )?(?:acceptance|publication))"
)
_LATER = r"(?:will|shall|plan(?:ning|s)? to|intend(?:s)? to|going to|aim to|would like to|hope to)"
# Gaps are bounded and hold no sentence end, so that reading stays linear.
_PROMISES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_CODE}\b[^.;]{{0,90}}\b(?:will|shall|to|would|going to|soon) (?:\w+ ){{0,2}}be"
        rf"(?: \w+){{0,3}} {_RELEASE}\b",
        rf"\b{_LATER}(?: (?!be\b)[\w-]+){{0,4}} (?:release|publish|open[- ]?source|share|upload)\b"
        rf"[^.;]{{0,60}}\b{_CODE}\b",
        rf"\b{_LATER}(?: [\w-]+){{0,2}} make\b[^.;]{{0,40}}\b{_CODE}\b[^.;]{{0,40}}"
        r"\b(?:available|public|open)",
        rf"\b{_CODE}\b[^.;]{{0,60}}\b{_SOON}\b",
        rf"\b{_CODE}\b(?: [\w-]+){{0,3}} to be {_RELEASE}\b",
        rf"\b(?:coming soon|stay tuned)\b[^.;]{{0,40}}\b{_CODE}\b",
        rf"\b{_CODE} (?:release )?(?:is |are )?(?:planned|in preparation|under preparation)\b",
    )
)
# "Code generation will be available", "will share our code of conduct": not about a release.
_NOT_OUR_CODE = re.compile(
    rf"\b{_CODE} (?:generat|complet|search|review|summar|understand|snippet|switch|of conduct"
    r"|language|book|word|rate)",
    re.IGNORECASE,
)
# Within what reads like a promise: it is denied, it is kept already, or it is for those who ask.
_NO_PROMISE = re.compile(
    r"\b(?:not|never|cannot|can't|won't|unable|neither|no longer)\b(?! only)"
    rf"|\b(?:is|are|was|were|has been|have been)(?: \w+ly| now| already)? {_RELEASE}\b"
    r"(?! (?:very )?soon| (?:up)?on (?:the )?(?:paper|acceptance|publication))"
    r"|\b(?:on|upon)(?: \w+)? request\b",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"[^.;]{0,40}\bupon(?: \w+)? request\b|[^.;]{0,40}\bon(?: \w+)? request\b", re.I
)
# "Our code is being cleaned. We will release it soon.": what is promised stands a sentence before.
_IT = r"(?:it|them|this|these|everything|all of (?:it|them)|both)"
_IT_WILL = re.compile(
    rf"\b{_LATER}(?: [\w-]+){{0,2}} (?:release|publish|open[- ]?source|share|upload|make) {_IT}\b"
    rf"|^(?:it|they|these|both|everything) (?:will|shall)(?: \w+)? be(?: \w+)?"
    r" (?:released|published|public|open[- ]?sourced|available|shared|uploaded)\b",
    re.IGNORECASE,
)
_IS_THERE = re.compile(
    rf"\b{_CODE}\b[^.;]{{0,60}}\b(?:is|are|was|were|has been|have been)(?: \w+ly| now)?"
    rf" {_RELEASE}\b|\bwe (?:have )?(?:release|publish|share|open[- ]?source)",
    re.IGNORECASE,
)
_IS_CODE = re.compile(rf"\b{_CODE}\b", re.IGNORECASE)


def promise_in(text: str) -> str | None:
    """The first sentence of ``text`` that says that code will come, folded, or ``None``.

    Where it says so of something that the sentence before names, it is both sentences.
    """
    before = ""
    for sentence in sentences(text[:_MOST]):
        if _is_promise(sentence):
            return sentence[:_CONTEXT]
        if _IT_WILL.search(sentence) and _IS_CODE.search(before) and not _IS_THERE.search(before):
            return f"{before} {sentence}"[-_CONTEXT:]
        before = sentence
    return None


def _is_promise(sentence: str) -> bool:
    # every promise names code: most sentences are done with here
    if not _IS_CODE.search(sentence) or _NOT_OUR_CODE.search(sentence):
        return False
    return any(_promised(found, sentence) for one in _PROMISES if (found := one.search(sentence)))


def _promised(found: re.Match[str], sentence: str) -> bool:
    denied = _NO_PROMISE.search(found[0])
    return denied is None and _REQUEST.match(sentence, found.end()) is None


def promise_of_readme(text: str) -> str | None:
    """What the README of a repository without code says of its coming, or ``None``.

    There *coming soon* needs no subject: it is the code that the README stands in for.
    """
    promise = promise_in(text)
    if promise:
        return promise
    items = _ITEM.sub("\n\n", text[:_MOST])
    short = (one for one in sentences(items) if len(one) <= _CONTEXT)
    return next((one for one in short if _COMING.search(one) and not _NO_PROMISE.search(one)), None)


_ITEM = re.compile(r"\n(?=[ \t]{0,8}(?:[-*+#|]|\d{1,2}\.))")
_COMING = re.compile(
    r"\b(?:coming soon|stay tuned|to be (?:released|uploaded|updated)|under construction"
    r"|work in progress|will be (?:released|uploaded|open[- ]?sourced|made public|public)"
    r"|available soon|release(?:d)? (?:after|upon|on) (?:acceptance|publication))\b"
    r"|^[-*\s]*\[ \] [^.]{0,40}\brelease\b|即将|敬请期待",
    re.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """Split prose into sentences, white space folded; abbreviations may split one in two."""
    return [folded for part in _END.split(text) if (folded := fold(part))]


def fold(text: str) -> str:
    """White space of every kind to single spaces, none at the ends."""
    return " ".join(text.split())


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence of ``text`` that holds the span, folded, at most 300 characters around it."""
    before, after = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    opening = 0
    for match in _END.finditer(before):
        opening = match.end()
    closing = _END.search(after)
    return fold(
        before[opening:] + text[start:end] + (after[: closing.start()] if closing else after)
    )


class Voice(StrEnum):
    """Whose code a sentence with an address speaks of."""

    OURS = "ours"
    """The authors' own: our code, we release."""
    RELEASED = "released"
    """Code is available there; the sentence does not say whose."""
    USED = "used"
    UNOFFICIAL = "unofficial"
    NONE = "none"


_UNOFFICIAL = re.compile(
    r"\b(?:un-?official|third[- ]party|re-?implement(?:ation|ed|ing|s)?|pytorch port"
    r"|community (?:implementation|version|port|code))\b",
    re.IGNORECASE,
)
_USED = re.compile(
    r"\b(?:we|which|that|and) (?:\w+ )?(?:use[sd]?|utili[sz]ed?|adopt(?:ed)?|employ(?:ed)?"
    r"|follow(?:ed)?|borrow(?:ed)?|adapt(?:ed)?|extend(?:ed)?|modif(?:y|ied)|built|base)\b"
    r"|\b(?:based|build|built|builds|building|relies|relying|implemented?) (?:up)?on\b"
    r"|\b(?:using|via|with) (?:the |an? )?(?:[\w-]+ ){0,4}(?:library|toolkit|package|framework"
    r"|implementation|repository|codebase|code of|code from|code by|code provided)\b"
    r"|\b(?:implemented|trained|taken|borrowed|adapted|computed) (?:using|from|with|in)\b"
    r"|\b(?:official|original|publicly available|(?<!have )(?<!has )(?<!we )open[- ]sourced?"
    r"|public) (?:\w+ ){0,2}"
    r"(?:implementation|code|codes|codebase|repository) (?:of|from|by|for|provided|released)\b"
    r"|\b(?:code|implementation|repository) (?:is )?(?:provided|released) by\b"
    r"|\b(?:thank|acknowledge|courtesy of|baselines? (?:are|is|from)|see also)\b",
    re.IGNORECASE,
)
_AND_MORE = r"(?:,? (?:and|&|/)(?: [\w-]+){1,4})?"
_OURS = re.compile(
    rf"\b(?:our|this paper's|this work's)(?: [\w-]+){{0,3}} {_CODE}\b"
    rf"|\b{_CODE}{_AND_MORE} (?:of|for|from|to reproduce|accompanying) (?:this|our|the present)\b"
    r"|\bwe (?:\w+ ){0,2}(?:release|open[- ]?source|publish|share|make|provide)\b"
    r"|\bwe (?:(?:have|also|\w+ly) ){0,3}(?:released|open[- ]?sourced|published|shared|made)\b"
    r"|\b(?:paper|work|text|article) (?:comes with|is accompanied (?:by|with))\b"
    rf"(?: [\w-]+){{0,6}}? {_CODE}\b(?: (?:in|with|for|of) [\w-]+)?"
    r"|\bour (?:\w+ ){0,2}(?:project (?:page|website|site)|home ?page|web ?page|website)\b",
    re.IGNORECASE,
)
_RELEASED = re.compile(
    rf"\b{_CODE}{_AND_MORE}(?: \w+){{0,3}} (?:is|are|can be|will be|have been|has been)"
    rf"(?: \w+){{0,3}} {_RELEASE}\b"
    rf"|\b{_CODE}{_AND_MORE} (?:publicly |freely )?(?:available|released?|at|here)\b"
    rf"|\b{_CODE}{_AND_MORE}(?: address| link| page| url)?\s*:"
    r"|\b(?:is|are|be|been) (?:\w+ ){0,2}(?:available|released|open[- ]?sourced|found)"
    r" (?:at|on|under|via|in|from|here)\b"
    r"|\bproject (?:page|website|site)\b",
    re.IGNORECASE,
)


# "A program based on it is available": a sentence of its own, and no aside on what was used.
_STATED = re.compile(
    r"(?<!which )(?<!that )\b(?:is|are|has been|have been|can be) (?:\w+ ){0,3}"
    r"(?:available|released|accessible|open[- ]?sourced|downloaded|obtained|found)\b",
    re.IGNORECASE,
)


def voice(context: str, name: str) -> Voice:
    """Whose code the sentence speaks of where it names ``name``, an address or a part of one.

    What stands before the address decides; where it opens the sentence, what stands behind it.
    """
    at = context.lower().find(name.lower())
    before = context[:at] if at >= 0 else context
    behind = context[at:] if at >= 0 and len(before.split()) <= _OPENING_WORDS else ""
    return _said(before) or _said(behind) or Voice.NONE


_OPENING_WORDS = 3


def _said(text: str) -> Voice | None:
    """A sentence that tells of our code and of code that is used means what it says last."""
    if _UNOFFICIAL.search(text):
        return Voice.UNOFFICIAL
    ours, released, used = (_last(pattern, text) for pattern in (_OURS, _RELEASED, _USED))
    if used >= 0 and ours >= 0:
        return Voice.OURS if max(ours, released) > used else Voice.USED
    if used >= 0:
        return Voice.RELEASED if _last(_STATED, text) > used else Voice.USED
    if ours >= 0:
        return Voice.OURS
    return Voice.RELEASED if released >= 0 else None


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.end() for match in pattern.finditer(text)), default=-1)
