r"""Turns the LaTeX of a short field into plain text; it must not fail on what is no LaTeX.

The library decodes accents and symbols one at a time: given a whole field with an unbalanced
brace it fails in many ways.
"""

from __future__ import annotations

import functools
import re

from pylatexenc.latex2text import (
    LatexNodes2Text,
    get_default_latex_context_db,
)

_COMMAND = re.compile(
    r"""\\(?:
        (?P<accent>["'`^~=.]|[uvHtcdbkr](?![A-Za-z]))[ ]*(?:
            \{[ ]?(?P<inner>\\[ij]|[A-Za-z]{1,2})[ ]?\}
            |(?P<dotless>\\[ij])(?![A-Za-z])[ ]?
            |(?P<letter>[A-Za-z]))
        |(?P<word>[A-Za-z]+)\*?[ ]*
        |(?P<sign>.))""",
    re.DOTALL | re.VERBOSE,
)
# Commands that change the look and not the text.
_LOOKS = frozenset(
    """bf bfseries bm boldmath boldsymbol cal em emph ensuremath hbox it itshape lowercase mathbb
    mathbf mathcal mathfrak mathit mathrm mathsf mathtt mbox MakeLowercase MakeUppercase
    normalfont operatorname protect rm sc scshape sf sl small sout text textbf textit textmd
    textnormal textrm textsc textsf textsl textsubscript textsuperscript texttt textup tt
    underline uppercase url""".split()
)
_SIGNS = (
    {sign: sign for sign in "&%#_$"}
    | dict.fromkeys(" ,;:>\\\n", " ")
    | dict.fromkeys("-/!@()[]", "")
)
_MATHS = re.compile(r"\$([^$]*)\$")
_MARKS = frozenset("^_\\")
_LIGATURES = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"))
_ANY_COMMAND = re.compile(r"\\[A-Za-z]")
_BRACES = str.maketrans("", "", "{}")


def plain_text(text: str) -> str:
    r"""``{\L}ukasz`` is ``Łukasz``, ``{BERT}`` is ``BERT``, ``$\alpha$`` is ``α``.

    White space is folded. Maths with exponents, and commands that have no plain text, stay as
    they are, with their braces.
    """
    text = with_letters(text).replace("~", " ")
    for written, meant in _LIGATURES:
        text = text.replace(written, meant)
    text = _MATHS.sub(lambda maths: maths[0] if _MARKS & set(maths[1]) else maths[1], text)
    if not _ANY_COMMAND.search(text):
        text = text.translate(_BRACES)
    return " ".join(text.split())


def with_letters(text: str) -> str:
    r"""Accents and symbols decoded, braces left as they are: ``{\L}ukasz`` is ``{Ł}ukasz``."""
    return _COMMAND.sub(_decoded, text) if "\\" in text else text


def _decoded(command: re.Match[str]) -> str:
    if command["accent"]:
        letter = command["inner"] or command["dotless"] or command["letter"]
        return _accented(command["accent"], letter)
    word = command["word"]
    if word is None:
        return _SIGNS.get(command["sign"], command[0])
    if word in _LOOKS:
        return ""
    return _symbol(word) or command[0]


@functools.lru_cache(maxsize=1 << 12)
def _accented(accent: str, letter: str) -> str:
    return str(LatexNodes2Text().latex_to_text(rf"\{accent}{{{letter}}}"))


@functools.lru_cache(maxsize=1 << 12)
def _symbol(word: str) -> str:
    r"""The sign that a command without arguments stands for; empty where it is none."""
    known = get_default_latex_context_db().get_macro_spec(word)
    meant = known.simplify_repl if known else None
    return meant if isinstance(meant, str) and not set("%<") & set(meant) else ""
