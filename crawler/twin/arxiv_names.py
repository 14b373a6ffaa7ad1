"""How arXiv's pages divide an author's name; it must not know papers."""

from __future__ import annotations

_PARTICLES = frozenset(
    "da dal dalla de del della den der des di du la ten ter van von zu zur".split()
)
_SUFFIXES = frozenset(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"])


def divided(name: str) -> tuple[list[str], list[str]]:
    """Given names and surname, as words."""
    words = name.split()
    if len(words) < 2 or words[-1].lower() == "collaboration":
        return [], words
    at = len(words) - 1
    if words[at] in _SUFFIXES and at > 1:
        at -= 1
    while at > 1 and words[at - 1].lower() in _PARTICLES:
        at -= 1
    return words[:at], words[at:]


def last_first(name: str) -> str:
    """``Joost van der Putten`` as ``van der Putten, Joost``; a single name stays as it is."""
    given, surname = divided(name)
    return f"{' '.join(surname)}, {' '.join(given)}" if given else " ".join(surname)


def surname_first(name: str) -> list[str]:
    """The words of an author search: the surname with its comma, then initials."""
    given, surname = divided(name)
    if not given:
        return surname
    return [*surname[:-1], f"{surname[-1]},", *(word[0] for word in given)]
