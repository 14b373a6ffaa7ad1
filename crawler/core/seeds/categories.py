"""Knows arXiv's categories by their full names and by the suffix that listings print."""

from __future__ import annotations

import functools
import re

# https://arxiv.org/category_taxonomy
_ARCHIVES = {
    "astro-ph": "CO EP GA HE IM SR",
    "cond-mat": "dis-nn mes-hall mtrl-sci other quant-gas soft stat-mech str-el supr-con",
    "cs": "AI AR CC CE CG CL CR CV CY DB DC DL DM DS ET FL GL GR GT HC IR IT LG LO MA MM MS NA NE"
    " NI OH OS PF PL RO SC SD SE SI SY",
    "econ": "EM GN TH",
    "eess": "AS IV SP SY",
    "math": "AC AG AP AT CA CO CT CV DG DS FA GM GN GR GT HO IT KT LO MG MP NA NT OA OC PR QA RA"
    " RT SG SP ST",
    "nlin": "AO CD CG PS SI",
    "physics": "acc-ph ao-ph app-ph atm-clus atom-ph bio-ph chem-ph class-ph comp-ph data-an ed-ph"
    " flu-dyn gen-ph geo-ph hist-ph ins-det med-ph optics plasm-ph pop-ph soc-ph space-ph",
    "q-bio": "BM CB GN MN NC OT PE QM SC TO",
    "q-fin": "CP EC GN MF PM PR RM ST TR",
    "stat": "AP CO ME ML OT TH",
}
_WHOLE = (
    "gr-qc hep-ex hep-lat hep-ph hep-th math-ph nucl-ex nucl-th quant-ph astro-ph cond-mat"
    " acc-phys adap-org alg-geom ao-sci atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas dg-ga"
    " funct-an mtrl-th patt-sol plasm-ph q-alg solv-int supr-con"
).split()
"""Archives without subdivision, with those that were closed by 2007."""
_SHARED = {
    "CV": "cs.CV",
    "IT": "cs.IT",
    "MP": "math-ph",
}
"""Suffixes of several archives that still say one thing. Listings of this kind are lists of
computer science, and print CV for computer vision, which has many times the papers of complex
variables. math.IT and math.MP are other names of cs.IT and math-ph, which hold the same papers."""
_SHAPE = re.compile(r"[A-Z]{2}|[a-z]+(?:-[a-z]+)?\.(?:[A-Z]{2}|[a-z]+(?:-[a-z]+)?)")


def category(text: str) -> str | None:
    """The full name for a full name or a suffix: ``cs.CV`` for ``CV``, ``math.AG`` for ``AG``.

    ``None`` where arXiv has no such category, and where the suffix is that of several: GT is
    computer science's and mathematics', NA and SY were different papers in either archive.
    """
    if text in _full_names():
        return text
    return _SHARED.get(text) or _suffixes().get(text)


def is_like_category(text: str) -> bool:
    """Whether a list may mean a category by it: a known one, an archive, or of such a shape."""
    known = text in _full_names() or text in _suffixes() or text in _ARCHIVES
    return known or _SHAPE.fullmatch(text) is not None


@functools.cache
def _full_names() -> frozenset[str]:
    divided = (f"{archive}.{end}" for archive, ends in _ARCHIVES.items() for end in ends.split())
    return frozenset((*divided, *_WHOLE))


@functools.cache
def _suffixes() -> dict[str, str]:
    """Those that one archive alone has."""
    owners: dict[str, list[str]] = {}
    for archive, ends in _ARCHIVES.items():
        for end in ends.split():
            owners.setdefault(end, []).append(f"{archive}.{end}")
    return {end: full[0] for end, full in owners.items() if len(full) == 1}
