"""Normal forms of titles and names, for comparing them; it must not decide that two are one."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

# --- characters ---------------------------------------------------------------

# Letters that Unicode does not take apart, and symbols that titles also write in words.
_SPELLED = str.maketrans(
    {
        "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "æ": "ae", "œ": "oe", "ħ": "h",
        "ı": "i", "ŋ": "n", "ĸ": "k", "ŧ": "t", "ə": "e", "ɛ": "e", "∞": "infinity", "×": "x",
        "∇": "nabla", "∂": "partial", "√": "sqrt", "&": " and ", "+": " plus ", "α": "alpha",
        "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta",
        "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi",
        "ο": "o", "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi",
        "χ": "chi", "ψ": "psi", "ω": "omega",
    }
)  # fmt: skip
_MARKS = re.compile("[\u0300-\u036f]+")
_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘`´ʼ′", ""))


def fold(text: str) -> str:
    """Lower case, without accents, in compatibility form: ``Łukasz Müller`` is ``lukasz muller``.

    Greek letters and a few symbols become words, so that ``α`` equals ``\\alpha`` and ``alpha``.
    Other scripts stay as they are. Idempotent.
    """
    if text.isascii():
        folded = text.lower()
        return folded.translate(_SPELLED) if "&" in folded or "+" in folded else folded
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold()
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", bare))
    return unicodedata.normalize("NFC", bare.translate(_SPELLED))


# --- LaTeX --------------------------------------------------------------------

_COMMAND = re.compile(r"\\(?:([A-Za-z]+)\*?|(.)|$)", re.DOTALL)
_ACCENT_OVER = re.compile(r"\\[cuvHkrbdt](?:\s+|(?=\{))(?=\{?\\?[A-Za-z])")
# Commands that change the look and not the text.
_LOOKS = frozenset(
    """bar begin bf bfseries big bigg boldmath boldsymbol boxed bm Bbb cal displaystyle dot emph em
    end ensuremath footnotesize frak hat hbox href huge it itshape large left limits lowercase math
    mathbb mathbf mathcal mathds mathfrak mathit mathop mathrm mathscr mathsf mathtt mbox mkern
    negthinspace normalsize operatorname overline pmb protect rm right sc scriptsize sf sl small
    smash tensor text textbf textit textmd textnormal textrm textsc textsf textsl textsubscript
    textsuperscript texttt textup tilde tiny tt underline url uppercase vec widehat widetilde
    xspace""".split()
)
# Commands whose name is not what a plain title has in their place.
_WORDS = {
    "aa": "a", "AA": "A", "ell": "l", "infty": "infinity", "times": "x", "texttimes": "x",
    "varepsilon": "epsilon", "vartheta": "theta", "varphi": "phi", "varrho": "rho",
    "varsigma": "sigma", "hbar": "h", "to": " ",
    "rightarrow": " ", "longrightarrow": " ", "leftrightarrow": " ", "cdot": " ", "circ": " ",
    "deg": " ", "textdegree": " ", "prime": " ", "ast": " ", "star": " ", "sim": " ",
    "textdollar": " ", "textbackslash": " ", "quad": " ", "colon": " ", "approx": " ",
    "simeq": " ", "pm": " ", "mp": " ", "dagger": " ", "perp": " ", "quotesingle": "",
    "textquotesingle": "",
    "ldots": " ", "dots": " ", "cdots": " ", "textendash": " ", "textemdash": " ",
    "textregistered": " ", "texttrademark": " ", "circledR": " ", "vert": " ", "langle": " ",
    "rangle": " ", "geq": " ", "leq": " ", "le": " ", "ge": " ", "ne": " ", "neq": " ",
}  # fmt: skip
_NO_SPACE = frozenset("\"'`^~=.-(){}[]/")


def plain(text: str) -> str:
    """Decode HTML entities and LaTeX: ``{\\"o}`` is ``o``, ``$\\alpha$`` is ``alpha``.

    What has no plain equivalent keeps its name (``\\sqrt`` is ``sqrt``); braces and dollars go.
    """
    if "&" in text:
        text = html.unescape(text)
    if "\\" in text:
        text = _COMMAND.sub(_decoded, _ACCENT_OVER.sub("", text))
    if "{" in text or "$" in text or "}" in text or "~" in text:
        text = text.translate(_BRACES)
    return _DEGREES.sub("", text) if "deg" in text else text


# Proceedings write 360deg where others have 360°, and others again leave the sign out.
_DEGREES = re.compile(r"(?<=[0-9])deg(?![a-z])")
_BRACES = str.maketrans({"{": "", "}": "", "$": "", "~": " "})


def _decoded(command: re.Match[str]) -> str:
    word, sign = command[1], command[2]
    if word is None:
        return "" if sign in _NO_SPACE else f" {sign or ''}" if sign in ("&", "+") else " "
    if word in _LOOKS:
        return ""
    return _WORDS.get(word, word)


# --- titles -------------------------------------------------------------------


def _spaced(kept: Callable[[str], bool]) -> bytes:
    """A table that lower-cases ASCII, and has a space for what is not kept of it.

    It translates bytes, which takes a fifth of the time, and text alike.
    """
    ascii_only = ((chr(code).lower() if kept(chr(code)) else " ") for code in range(128))
    return "".join(ascii_only).encode() + bytes(range(128, 256))


_APART = _spaced(str.isalnum)
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())
_ALNUMS = re.compile(r"[^\W_]+")


def _is_simple(title: str) -> bool:
    """Nothing to decode: one pass over the characters does. Nineteen titles in twenty are so."""
    if not title.isascii() or "\\" in title or "deg" in title:
        return False
    return "&" not in title and "+" not in title


def storable(text: str) -> str:
    """Without halves of characters, which UTF-8 cannot write: bytes of an argument or of a file's
    name that are no text are such."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def title_key(title: str) -> str:
    """Letters and digits alone, folded: equal for titles that differ in looks only.

    Blind to case, accents, markup, spacing, hyphens and punctuation; ``&`` is "and", ``+`` is
    "plus". Empty where the title holds neither letter nor digit.
    """
    if _is_simple(title):
        return title.encode().translate(_APART, _SIGNS).decode()
    return "".join(_ALNUMS.findall(fold(plain(title))))


def title_tokens(title: str) -> tuple[str, ...]:
    """The folded words and numbers of a title, in order; an apostrophe does not part a word."""
    if _is_simple(title):
        return tuple(title.encode().translate(_APART, b"'`{}$").decode().split())
    return tuple(_ALNUMS.findall(fold(plain(title)).translate(_APOSTROPHES)))


# Only titles that hold one of these have more than one part; to look for it is quick.
_BREAK = re.compile(r"[:;?!|.)]\s|\s[-(]|--|[—–]")
_PART = re.compile(r"[:;?!|—–] | -{1,3} |---?|[—–]| \(|\) |\. ")


def title_parts(title: str) -> tuple[str, ...]:
    """The keys of a title's parts at colons, dashes, brackets and sentence ends; one or more."""
    if not _BREAK.search(title):
        return tuple(filter(None, (title_key(title),)))
    keys = (title_key(part) for part in _PART.split(" ".join(title.split())))
    return tuple(key for key in keys if key)


# --- names --------------------------------------------------------------------

_PARTICLES = frozenset(
    """af al am auf bin da dal das de degli dei del della den der des di dos du el ibn la las le lo
    los of san st ten ter und van vom von zu zum zur""".split()
)
_NOT_NAMES = frozenset(
    "jr sr ii iii iv phd md dr prof professor mr mrs ms sir junior senior dipl ing msc".split()
)
_OTHERS = re.compile(r"(?:\bet\.?\s*al\b\.?|\band\s+others\b|\bothers$)", re.IGNORECASE)
_UMLAUTS = re.compile("(?<=[aou])e")


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name, folded. Spellings of one name need not be equal: see ``authors``."""

    family: str
    """Letters only, without particles: ``bergh`` for ``van den Bergh``, ``gomezrodriguez``."""
    given: tuple[str, ...]
    """The given names or initials in order: ``("jean", "p")``; ``()`` where none is shown."""

    @property
    def words(self) -> frozenset[str]:
        """The names of more than one letter, family name included."""
        return frozenset(word for word in (*self.given, self.family) if len(word) > 1)


def name_words(names: Sequence[str]) -> set[str]:
    """The folded words of all names together, without initials: a quick look before comparing."""
    text = plain(" ".join(names))
    if _is_plain(text):
        words = text.encode().translate(_LETTERS, b"'`").decode().split()
    else:
        words = fold(text).translate(_APOSTROPHES).translate(_LETTERS).split()
    return {word for word in words if len(word) > 1}


_LETTERS = _spaced(str.isalpha)


def _is_plain(text: str) -> bool:
    """Folding it is no more than lower case."""
    return text.isascii() and "&" not in text and "+" not in text


def says_others(name: str) -> bool:
    """Whether the text says that further authors are not shown: ``et al.``, ``and others``."""
    return _OTHERS.search(name) is not None


@lru_cache(maxsize=16_384)
def parse_name(text: str) -> Name | None:
    """Read one name, ``Given Family`` or ``Family, Given``; ``None`` where it holds no letter.

    Titles, ``Jr.``, roman numerals and numbers behind the name go, and so do particles; German
    ``ö`` and ``oe`` become ``o``. Which part is the family name is a guess for East Asian names.
    """
    cleaned = _OTHERS.sub(" ", text[:200]) if "l" in text or "thers" in text else text[:200]
    head, comma, tail = plain(cleaned).partition(",")
    if not comma:
        return _western(_name_parts(head))
    family, given = _name_parts(head), _name_parts(tail)
    if not family or not given:
        return _western(family or given)
    return Name(_spell("".join(_family_parts(family))), _given(given))


def _name_parts(text: str) -> list[str]:
    """The name's parts in folded form; a part that holds hyphens stays one part."""
    if _is_plain(text):
        parts = text.encode().translate(_LETTERS_AND_HYPHENS, b"'`").decode().split()
    else:
        bare = text.translate(_APOSTROPHES).translate(_HYPHENS)
        parts = fold(bare).translate(_LETTERS_AND_HYPHENS).split()
    if "-" in text or not text.isascii():
        parts = [bare for part in parts if (bare := part.strip("-"))]
    return [part for part in parts if part not in _NOT_NAMES]


_HYPHENS = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_LETTERS_AND_HYPHENS = _spaced(lambda sign: sign.isalpha() or sign == "-")


def _western(parts: list[str]) -> Name | None:
    if not parts:
        return None
    family = _spell(parts[-1].replace("-", ""))
    given = [part for part in parts[:-1] if part not in _PARTICLES] or parts[:-1]
    return Name(family, _given(given))


def _family_parts(parts: list[str]) -> list[str]:
    bare = [part.replace("-", "") for part in parts if part not in _PARTICLES]
    return bare or [part.replace("-", "") for part in parts]


def _given(parts: list[str]) -> tuple[str, ...]:
    return tuple(_spell(piece) for part in parts for piece in part.split("-") if piece)


def _spell(word: str) -> str:
    """One spelling for umlauts written out: ``mueller`` and ``muller`` are ``muller``.

    Short words stay: ``xue`` and ``xu`` are two names.
    """
    return _UMLAUTS.sub("", word) if len(word) > 4 and "e" in word else word
