"""Words and weights for splitting titles from names; made by ``tools/make_lexicon.py``.

It is data: it decides nothing. The counts are facts about arXiv and conference records.
"""

from __future__ import annotations

from collections.abc import Iterator

from crawler.core.seeds.wording import Lexicon


def load() -> Lexicon:
    """Decode the tables below."""
    names: dict[str, int] = {}
    titles: dict[str, int] = {}
    ends: dict[str, int] = {}
    for key, words in _groups(_WORDS):
        for table, digits in zip((names, titles, ends), key.split(), strict=True):
            if digits != "0":
                table.update(dict.fromkeys(words, int(digits)))
    trigrams = {word: int(key) for key, words in _groups(_TRIGRAMS) for word in words}
    rows = (row.partition(" ") for row in _WEIGHTS.splitlines())
    weights = {feature: float(weight) for weight, _, feature in rows}
    return Lexicon(names, titles, ends, trigrams, weights)


def _groups(table: str) -> Iterator[tuple[str, list[str]]]:
    for row in table.replace("\n ", " ").splitlines():
        key, _, words = row.partition(": ")
        yield key, words.split(" ")


_WEIGHTS = """\
-3.52 and
-1.84 apart
+0.83 apart end !
+0.96 apart end "
+0.11 apart end $
-0.67 apart end '
+1.53 apart end )
-2.04 apart end -
-4.05 apart end .
-3.24 apart end :
+2.55 apart end ?
+1.91 apart end ]
-1.74 apart end capitals 2
-0.32 apart end capitals 2 known
-0.45 apart end capitals 3
+1.37 apart end capitals 3 known
-0.50 apart end capitals 4
+0.35 apart end capitals 4 known
+2.83 apart end capitals s
+1.78 apart end capitals s known
+0.41 apart end digit
-0.98 apart end digits and 1
-2.04 apart end digits and 2
-3.34 apart end digits and 3
-2.45 apart end digits known
-2.34 apart end guess -1
-1.25 apart end guess -2
-0.70 apart end guess -3
-2.44 apart end guess 0
-2.63 apart end guess 1
-3.90 apart end guess 2
-3.18 apart end guess 3
-1.09 apart end humped guess -1
-1.65 apart end humped guess -2
-1.80 apart end humped guess -2 capitals
-0.68 apart end humped guess -3
-0.17 apart end humped guess -3 capitals
-4.39 apart end humped guess 0
-2.91 apart end humped guess 0 capitals
-0.66 apart end humped guess 1
-0.68 apart end humped guess 1 capitals
-2.63 apart end humped guess 2
-2.44 apart end humped guess 2 capitals
-4.39 apart end humped guess 3
-3.19 apart end humped guess 3 capitals
-3.35 apart end humped known -1
-2.59 apart end humped known -2
+0.70 apart end humped known -3
-1.40 apart end humped known -3 capitals
-0.70 apart end humped known -4
-1.08 apart end humped known -4 capitals
+0.51 apart end humped known -5
-0.11 apart end humped known -6
+0.87 apart end humped known -6 capitals
-1.75 apart end humped known 0
-0.42 apart end humped known 1
-2.21 apart end humped known 2
-1.20 apart end humped known 3
-1.80 apart end humped known 3 capitals
-3.70 apart end humped known 4
+0.06 apart end humped known 4 capitals
-3.39 apart end humped known 5
-1.89 apart end humped known 5 capitals
-3.51 apart end humped known 6
-3.24 apart end humped known 6 capitals
-1.27 apart end humped, one letter last
-2.34 apart end known -1
-2.43 apart end known -2
+0.07 apart end known -3
-0.53 apart end known -4
+0.13 apart end known -5
-0.48 apart end known -6
-1.94 apart end known 0
-2.29 apart end known 1
-1.37 apart end known 2
-2.06 apart end known 3
-3.25 apart end known 4
-2.74 apart end known 5
-4.22 apart end known 6
-3.12 apart end one capital after ' '
-0.44 apart end one capital after '-'
-2.33 apart end one capital after 'sign'
-2.42 apart end one small after ' '
-0.81 apart end one small after '-'
-1.49 apart end one small after 'sign'
-0.87 apart end sign
+0.50 apart end ’
-1.87 apart last 0
+1.42 apart last 1
+2.51 apart last 2
-0.91 body after alien
-1.76 body after capitals 2 name
-3.19 body after capitals 2 title
-1.44 body after capitals 2 unknown
-2.03 body after capitals 3 name
+2.41 body after capitals 3 title
-2.60 body after capitals 3 unknown
+1.33 body after capitals 4 name
+2.81 body after capitals 4 title
+0.51 body after capitals 4 unknown
-2.57 body after guess -3
-0.40 body after guess 0
-0.86 body after guess 3
+2.62 body after humped -3
+1.58 body after humped -5
-1.21 body after humped -6
+0.80 body after humped 3
+0.68 body after humped 4
+0.94 body after humped 5
+1.56 body after humped 6
+0.63 body after humped, capital last
-3.76 body after initial
-1.51 body after known -4
+2.43 body after known -6
+1.00 body after known 3
+0.05 body after known 4
-0.31 body after known 5
-1.27 body after known 6
-1.27 body after particle
-1.16 body after small
+0.64 end !
+1.04 end "
-0.46 end $
-0.97 end '
-2.50 end (
+3.04 end )
+2.35 end *
-0.15 end +
-2.26 end -
-0.16 end .
-3.68 end /
+0.34 end :
+4.72 end ?
+2.94 end ]
-2.58 end capitals 2
-1.16 end capitals 2 known
-0.27 end capitals 3
+1.25 end capitals 3 known
-0.37 end capitals 4
+2.03 end capitals 4 known
+4.36 end capitals s
+4.01 end capitals s known
+0.86 end digit
+2.17 end digits and 1
-1.55 end digits and 2
-2.01 end digits and 3
+0.09 end digits known
-0.41 end guess -1
-0.60 end guess -2
+1.61 end guess -3
-1.51 end guess 0
-1.14 end guess 1
+1.71 end guess 2
-0.34 end guess 3
-2.11 end humped guess -1 capitals
+0.46 end humped guess -2
-2.35 end humped guess -2 capitals
+1.41 end humped guess -3
-0.18 end humped guess -3 capitals
+1.87 end humped guess 0
-0.26 end humped guess 0 capitals
-2.02 end humped guess 1 capitals
-2.44 end humped guess 2 capitals
-1.33 end humped guess 3
-2.37 end humped guess 3 capitals
+0.21 end humped known -1 capitals
+0.62 end humped known -2 capitals
+1.38 end humped known -3
+0.45 end humped known -3 capitals
-0.62 end humped known -4
-0.09 end humped known -4 capitals
+0.97 end humped known -5
-0.08 end humped known -5 capitals
+1.69 end humped known -6
-0.08 end humped known -6 capitals
-0.43 end humped known 0
-0.09 end humped known 0 capitals
+1.64 end humped known 1
-1.53 end humped known 1 capitals
-2.50 end humped known 2
-0.68 end humped known 3
-1.82 end humped known 3 capitals
-3.04 end humped known 4
+0.27 end humped known 4 capitals
-3.23 end humped known 5
-2.41 end humped known 5 capitals
-3.30 end humped known 6
-4.35 end humped known 6 capitals
-1.79 end humped, one letter last
-0.57 end known -1
-0.18 end known -2
+0.87 end known -3
+0.38 end known -4
+0.59 end known -5
+1.75 end known -6
-1.97 end known 0
+0.56 end known 1
-0.52 end known 2
-2.57 end known 3
-1.75 end known 4
-1.83 end known 5
-2.67 end known 6
-3.00 end one capital after ' '
+0.10 end one capital after '-'
-0.54 end one capital after 'sign'
-1.81 end one small after ' '
+2.15 end one small after 'sign'
+0.23 end roman
-2.84 end sign
+0.58 end }
+0.20 end ’
+2.19 end ”
-0.65 first begins abbreviation
-5.56 first begins alien
+0.89 first begins article
-2.91 first begins body
-2.40 first begins capitals 2 title
-1.04 first begins capitals 2 unknown
-1.93 first begins capitals 3 title
-1.45 first begins capitals 3 unknown
+2.78 first begins capitals 4 name
-2.86 first begins capitals 4 title
-0.84 first begins capitals 4 unknown
-1.67 first begins capitals.
-1.08 first begins dotted
-0.49 first begins double guess -1
-0.09 first begins double guess -2
-1.97 first begins double guess -3
+0.09 first begins double guess 0
-1.17 first begins double guess 1
+0.42 first begins double guess 2
+1.01 first begins double guess 3
+0.79 first begins double known -1
-0.88 first begins double known -3
-1.40 first begins double known -4
-2.39 first begins double known -5
-3.63 first begins double known -6
-0.80 first begins double known 0
+1.17 first begins double known 1
-0.48 first begins double known 2
+1.15 first begins double known 3
+2.67 first begins double known 4
+2.48 first begins double known 5
+4.03 first begins double known 6
+1.64 first begins foreign
-0.72 first begins guess -1
-0.41 first begins guess -2
-1.72 first begins guess -3
-0.75 first begins guess 0
-0.24 first begins guess 1
-0.17 first begins guess 2
+0.95 first begins guess 3
+1.73 first begins han 2
+1.80 first begins han 3
-2.52 first begins humped -1
-1.63 first begins humped -2
-3.71 first begins humped -3
-2.16 first begins humped -4
-2.70 first begins humped -5
-3.91 first begins humped -6
-2.08 first begins humped 0
-1.72 first begins humped 1
-1.35 first begins humped 2
+0.73 first begins humped 3
+1.03 first begins humped 4
+1.58 first begins humped 5
+1.23 first begins humped 6
-1.67 first begins humped known -1
-2.90 first begins humped known -3
-3.08 first begins humped known -4
-3.26 first begins humped known -5
-2.52 first begins humped known -6
-1.96 first begins humped known 0
-0.36 first begins humped known 1
-1.77 first begins humped known 2
+1.57 first begins humped known 3
+2.16 first begins humped known 4
+2.55 first begins humped known 5
+3.15 first begins humped known 6
-2.83 first begins humped, capital last
-0.63 first begins initial
+0.24 first begins initial.
-0.60 first begins known -1
-0.18 first begins known -2
-3.47 first begins known -3
-3.22 first begins known -4
-3.17 first begins known -5
-6.37 first begins known -6
-0.48 first begins known 0
-0.71 first begins known 1
+0.30 first begins known 2
+1.50 first begins known 3
+1.95 first begins known 4
+2.03 first begins known 5
+2.04 first begins known 6
+0.96 first begins small
-0.75 first begins small name
+1.16 first ends abbreviation
-3.19 first ends alien
+2.19 first ends body
+2.81 first ends capitals 2 name
-1.56 first ends capitals 2 title
+2.85 first ends capitals 3 name
-1.82 first ends capitals 3 title
+0.17 first ends capitals 3 unknown
+2.75 first ends capitals 4 name
-2.17 first ends capitals 4 title
+1.16 first ends capitals 4 unknown
-0.61 first ends dotted
+1.17 first ends double guess -1
+2.10 first ends double guess -2
+0.29 first ends double guess -3
+0.99 first ends double guess 0
+1.62 first ends double guess 1
+1.51 first ends double guess 2
+0.36 first ends double guess 3
+0.59 first ends double known -1
-1.19 first ends double known -4
-0.39 first ends double known -5
-1.07 first ends double known -6
-0.21 first ends double known 0
+1.35 first ends double known 2
+2.03 first ends double known 3
+2.29 first ends double known 4
+2.61 first ends double known 5
+2.54 first ends double known 6
+1.54 first ends foreign
+1.32 first ends guess -1
+1.45 first ends guess -2
+0.10 first ends guess -3
+1.74 first ends guess 0
+2.55 first ends guess 1
+1.62 first ends guess 2
+3.17 first ends guess 3
-1.65 first ends han 2
-1.70 first ends han 3
+0.67 first ends humped -1
+2.15 first ends humped -2
-1.33 first ends humped -3
-0.66 first ends humped -4
-2.00 first ends humped -5
-3.07 first ends humped -6
+1.05 first ends humped 0
+1.14 first ends humped 1
+1.25 first ends humped 3
+1.75 first ends humped 6
-1.36 first ends humped known -4
-1.32 first ends humped known -5
-2.26 first ends humped known -6
-0.48 first ends humped known 1
+0.56 first ends humped known 3
+1.98 first ends humped known 4
+0.95 first ends humped known 5
-1.81 first ends humped, capital last
-0.97 first ends initial
+2.18 first ends initial.
+1.38 first ends known -1
+1.49 first ends known -2
-1.59 first ends known -3
-1.44 first ends known -4
-2.79 first ends known -5
-4.52 first ends known -6
+1.99 first ends known 0
+0.11 first ends known 1
+0.85 first ends known 2
+2.39 first ends known 3
+2.99 first ends known 4
+2.39 first ends known 5
+3.41 first ends known 6
-2.15 first ends particle
-2.46 first ends sign
-3.12 first ends small
+0.66 first ends small name
-0.84 first has abbreviation
-4.01 first has alien
+0.79 first has article
-2.22 first has body
+1.20 first has capitals 2 name
-2.57 first has capitals 2 title
-0.93 first has capitals 2 unknown
-0.08 first has capitals 3 name
-1.78 first has capitals 3 title
-0.99 first has capitals 3 unknown
+2.39 first has capitals 4 name
-1.87 first has capitals 4 title
-0.61 first has capitals 4 unknown
-0.50 first has capitals.
-1.67 first has dotted
-0.68 first has double guess -3
-0.76 first has double guess 0
-0.67 first has double guess 2
+0.24 first has double guess 3
-0.51 first has double known -3
-1.33 first has double known -4
-2.03 first has double known -5
-2.39 first has double known -6
-1.16 first has double known 0
-0.81 first has double known 2
-0.58 first has double known 3
+0.86 first has double known 4
-0.38 first has double known 5
-0.09 first has double known 6
-1.77 first has foreign
+0.29 first has guess -1
-0.59 first has guess -2
-2.11 first has guess -3
-0.39 first has guess 0
+0.11 first has guess 1
-0.41 first has guess 2
+0.48 first has guess 3
-2.15 first has humped -1
-0.86 first has humped -2
-1.64 first has humped -3
-3.40 first has humped -4
+0.10 first has humped -5
-2.54 first has humped -6
-2.81 first has humped 0
-2.68 first has humped 1
-2.55 first has humped 2
-1.17 first has humped 3
-2.30 first has humped 4
-2.22 first has humped 5
-1.95 first has humped 6
-0.47 first has humped known -1
-0.52 first has humped known -3
-1.67 first has humped known -4
-1.09 first has humped known -5
-2.51 first has humped known -6
-1.36 first has humped known 0
-0.62 first has humped known 1
-0.59 first has humped known 2
-1.28 first has humped known 3
-1.18 first has humped known 4
-1.35 first has humped known 5
-0.36 first has humped known 6
-2.01 first has humped, capital last
+1.34 first has initial
+0.70 first has initial.
-0.22 first has known -1
-1.01 first has known -2
-1.47 first has known -3
-2.45 first has known -4
-2.62 first has known -5
-2.87 first has known -6
-0.26 first has known 0
-0.12 first has known 1
+0.98 first has known 2
+0.53 first has known 3
+0.79 first has known 4
+0.40 first has known 5
+0.39 first has known 6
+0.34 first has particle
+0.27 first has sign
-2.65 first has small
-1.32 first has small name
+0.67 first is abbreviation
-1.78 first is alien
-4.15 first is body
-1.57 first is capitals 2 name
-2.73 first is capitals 2 title
-2.57 first is capitals 2 unknown
-1.65 first is capitals 3 name
-1.96 first is capitals 3 title
-3.39 first is capitals 3 unknown
-2.74 first is capitals 4 name
-2.47 first is capitals 4 title
+0.35 first is capitals 4 unknown
+1.87 first is dotted
-0.75 first is double guess -1
-0.70 first is double guess -2
-1.59 first is double guess -3
-1.16 first is double guess 0
-1.55 first is double guess 1
-0.94 first is double guess 2
-0.98 first is double known -4
-0.75 first is double known -6
-1.47 first is double known 4
+0.48 first is double known 5
-0.61 first is double known 6
-3.36 first is foreign
+0.11 first is guess -1
-1.46 first is guess -2
-1.01 first is guess -3
-1.41 first is guess 0
-0.40 first is guess 1
-0.72 first is guess 2
-0.85 first is guess 3
+1.73 first is han 2
+1.80 first is han 3
+1.01 first is humped -1
+2.54 first is humped -2
+1.87 first is humped -3
-2.64 first is humped -4
-1.11 first is humped -5
+0.65 first is humped -6
-1.82 first is humped 0
-1.57 first is humped 1
-2.71 first is humped 2
-0.94 first is humped 3
-2.24 first is humped 4
-0.40 first is humped 5
-2.15 first is humped 6
-2.01 first is humped known -4
-1.66 first is humped known -5
-0.23 first is humped known -6
-1.57 first is humped known 3
-1.46 first is humped known 4
-1.57 first is humped known 5
+1.69 first is humped, capital last
-1.78 first is initial
+0.24 first is initial.
-1.29 first is known -1
-2.12 first is known -2
-0.88 first is known -3
-2.57 first is known -4
+0.30 first is known -5
-1.78 first is known -6
-2.32 first is known 0
-1.45 first is known 1
-1.12 first is known 2
-0.66 first is known 3
-1.08 first is known 4
-1.33 first is known 5
-1.74 first is known 6
-0.36 first is particle
+0.59 first is small
+0.51 first is small name
+0.11 first of 1
+0.50 first of 2
-0.07 first of 3
-0.76 first of 4
-1.47 first of 5
-3.42 first of 6
+0.45 last 0
+2.58 last 1
+3.16 last 2
+0.49 names 1
-0.50 names 1 et al.
+0.52 names 2
-2.01 names 2 et al.
+0.16 names 3
+1.96 names 3 et al.
-0.87 names 4
+1.78 next begins abbreviation
-1.43 next begins alien
+0.20 next begins article
+0.74 next begins capitals 2 name
-0.47 next begins capitals 2 title
+0.45 next begins capitals 2 unknown
+0.25 next begins capitals 3 title
-0.38 next begins capitals 3 unknown
+2.10 next begins capitals 4 name
-0.20 next begins capitals 4 title
-0.44 next begins capitals 4 unknown
+0.86 next begins capitals.
+0.40 next begins dotted
+0.76 next begins double guess -1
+1.52 next begins double guess -2
+0.09 next begins double guess -3
+0.84 next begins double guess 0
+0.57 next begins double guess 1
+1.64 next begins double guess 2
+1.87 next begins double guess 3
+1.08 next begins double known -1
+1.31 next begins double known -2
+0.06 next begins double known -3
+0.91 next begins double known -4
+0.12 next begins double known -5
-0.33 next begins double known -6
+2.47 next begins double known 0
+1.78 next begins double known 1
+1.42 next begins double known 2
+1.90 next begins double known 3
+2.94 next begins double known 4
+1.38 next begins double known 5
+4.17 next begins double known 6
+1.05 next begins foreign
+2.06 next begins guess -1
+1.16 next begins guess -3
+0.37 next begins guess 0
+1.67 next begins guess 1
+2.56 next begins guess 2
+1.12 next begins guess 3
+1.49 next begins han 2
+2.45 next begins han 3
+0.48 next begins humped -1
-1.16 next begins humped -2
-0.44 next begins humped -3
-0.49 next begins humped -4
+1.84 next begins humped -5
+0.33 next begins humped -6
-0.90 next begins humped 0
-0.46 next begins humped 1
-0.60 next begins humped 2
+0.35 next begins humped 3
+1.10 next begins humped 4
+1.44 next begins humped 5
+1.75 next begins humped 6
-0.22 next begins humped known -4
-0.30 next begins humped known -5
-0.66 next begins humped known -6
+1.12 next begins humped known 4
+0.83 next begins humped known 5
+0.63 next begins humped known 6
-0.53 next begins humped, capital last
+1.11 next begins initial
+1.52 next begins initial.
+0.47 next begins known -1
+0.24 next begins known -2
-0.59 next begins known -3
-0.46 next begins known -4
+0.05 next begins known -5
-1.50 next begins known -6
+0.35 next begins known 0
+1.35 next begins known 1
+1.85 next begins known 2
+1.97 next begins known 3
+2.13 next begins known 4
+2.52 next begins known 5
+1.83 next begins known 6
-0.71 next begins particle
+0.14 next begins sign
-1.50 next begins small
+2.84 next begins small name
+1.28 next ends abbreviation
-1.41 next ends alien
+0.78 next ends article
+1.43 next ends body
+1.07 next ends capitals 2 name
+0.52 next ends capitals 2 title
-0.27 next ends capitals 2 unknown
+0.16 next ends capitals 3 name
+0.78 next ends capitals 3 title
+0.06 next ends capitals 3 unknown
+1.90 next ends capitals 4 name
-0.49 next ends capitals 4 title
+0.58 next ends capitals 4 unknown
+1.31 next ends double guess -1
+1.73 next ends double guess -2
+0.78 next ends double guess -3
+1.89 next ends double guess 0
+0.62 next ends double guess 1
+2.08 next ends double guess 2
+2.42 next ends double guess 3
+0.69 next ends double known -2
+0.66 next ends double known -3
+0.86 next ends double known -4
-0.28 next ends double known -6
+1.04 next ends double known 0
+0.56 next ends double known 1
+1.47 next ends double known 2
+1.75 next ends double known 3
+2.91 next ends double known 4
+1.79 next ends double known 5
+1.95 next ends double known 6
+0.95 next ends foreign
+0.84 next ends guess -1
+1.98 next ends guess -2
+2.60 next ends guess 0
+1.94 next ends guess 1
+1.43 next ends guess 2
+1.25 next ends guess 3
+0.24 next ends humped -1
+1.74 next ends humped -2
+0.29 next ends humped -3
-0.26 next ends humped -4
-0.29 next ends humped -5
-0.27 next ends humped -6
+0.86 next ends humped 0
+1.08 next ends humped 1
+1.62 next ends humped 2
+1.51 next ends humped 3
+0.61 next ends humped 6
-0.30 next ends humped known -6
+0.49 next ends humped known 3
+2.11 next ends humped known 4
+1.32 next ends humped known 5
-1.36 next ends humped, capital last
-0.20 next ends initial
+1.20 next ends initial.
+0.12 next ends known -1
+1.88 next ends known -2
+0.10 next ends known -3
-0.49 next ends known -4
-0.39 next ends known -5
-1.23 next ends known -6
+1.78 next ends known 0
+1.70 next ends known 1
+0.29 next ends known 2
+0.87 next ends known 3
+1.16 next ends known 4
+1.98 next ends known 5
+2.22 next ends known 6
+0.59 next ends particle
-1.07 next ends sign
-1.35 next ends small
+1.21 next ends small name
+2.00 next has abbreviation
-1.11 next has alien
+0.33 next has article
-0.72 next has body
+0.58 next has capitals 2 name
+0.63 next has capitals 2 unknown
+0.05 next has capitals 3 name
+0.78 next has capitals 3 title
+1.02 next has capitals 4 name
+1.76 next has capitals 4 unknown
+0.37 next has capitals.
-0.41 next has dotted
+1.03 next has double guess 2
-0.07 next has double guess 3
-0.87 next has double known -6
+0.55 next has double known 1
+0.77 next has double known 2
-0.07 next has double known 3
+0.78 next has double known 4
+0.67 next has double known 6
+0.76 next has guess -1
+0.65 next has guess -2
-0.10 next has guess -3
+1.03 next has guess 0
+1.32 next has guess 1
+1.46 next has guess 2
+0.70 next has guess 3
-0.30 next has humped -1
-0.53 next has humped -3
+0.66 next has humped -4
+1.09 next has humped -5
-0.39 next has humped -6
+0.30 next has humped 0
-1.73 next has humped 3
-1.22 next has humped 4
-1.06 next has humped 6
-0.29 next has humped known -6
+0.34 next has humped known 6
+0.10 next has humped, capital last
+0.82 next has initial
+0.61 next has initial.
+0.53 next has known -1
+0.96 next has known -2
-0.80 next has known -3
-0.48 next has known -4
-0.75 next has known -5
-0.59 next has known -6
+1.04 next has known 0
+1.09 next has known 1
+0.05 next has known 2
+0.47 next has known 3
+0.49 next has known 4
+1.44 next has known 5
+1.24 next has known 6
+0.44 next has particle
-0.32 next has sign
-0.70 next has small
+0.56 next has small name
-0.39 next is alien
-0.53 next is capitals 3 unknown
-1.16 next is capitals 4 title
+1.02 next is capitals 4 unknown
+1.46 next is dotted
-0.64 next is double known -6
-0.32 next is guess -2
+0.11 next is guess -3
-0.34 next is guess 3
+1.49 next is han 2
+2.45 next is han 3
-0.60 next is humped -3
+0.85 next is humped -6
-0.19 next is humped 3
-0.39 next is humped known -6
+0.74 next is humped, capital last
-0.36 next is known -4
+1.42 next is known -5
-1.20 next is known -6
+0.62 next is known 4
+1.14 next is known 6
+0.85 next is sign
-0.74 next is small
-0.24 next of 1
+1.47 next of 2
+1.00 next of 3
-0.56 next of 4
-0.30 next of 5
-1.69 next of 6
-1.58 none
-1.63 odd "
-3.19 open (
-1.79 open [
-0.92 open {
-2.61 seam in a name 2
-2.88 seam in a name 3
-3.27 seam in a name 4
-1.17 seam in a numeral
-3.07 seam in a title word 2
-3.10 seam in a title word 3
-4.86 seam in a title word 4
-1.78 title of 1
-1.11 title of 2
-0.52 title of 3
-1.26 turn 'Aa
-1.06 turn -A'
-1.18 turn -A.
-0.77 turn -A?
-1.24 turn -AA
-0.77 turn -A_
-2.48 turn -Aa
-2.35 turn .A.
+1.16 turn .AA
+1.57 turn .Aa
-2.21 turn 1A-
+1.40 turn 1A.
-0.75 turn 1A?
-0.64 turn 1AA
-1.67 turn 1A_
+2.22 turn 1Aa
+0.68 turn 1aa
-0.56 turn ??
-2.44 turn ???
-2.04 turn ??_
+1.06 turn ?A'
+1.57 turn ?A.
-0.23 turn ?A1
-0.87 turn ?A?
+0.24 turn ?AA
+0.63 turn ?A_
+1.70 turn ?Aa
-0.09 turn ?aa
+1.56 turn A??
-3.85 turn AA
+1.41 turn AA'
-1.98 turn AA-
+3.69 turn AA.
-2.54 turn AA1
-3.38 turn AA?
-3.13 turn AAA
-1.91 turn AA_
+2.38 turn AAa
+1.60 turn Aaa
+0.88 turn a'a
+2.42 turn a??
+2.94 turn aA'
-1.01 turn aA-
+4.35 turn aA.
+0.16 turn aA?
-0.81 turn aAA
+1.43 turn aA_
+0.48 turn aAa
+1.70 turn aa'
-1.55 turn aaa
"""
"""A weight in nats, and its feature."""

_TRIGRAMS = """\
-6: <bb <bc <bd <bp <bs <bt <cb <cc <cd <cf <cg <cm <cn <cp <ct <db <dc <dd <df <dg <dl <dm <dn <dp
 <ds <dt <eq <ex <fc <fd <ff <fm <fp <fs <ft <gc <gd <gf <gm <gp <gs <gt <hc <hd <hg <hm <hp <in
 <kg <lb <lc <ld <lg <lm <lp <lr <ls <lt <md <mf <mg <ml <mm <mp <ms <mt <mv <nc <nf <nl <nn <np
 <nv <op <pb <pc <pd <pg <pm <pp <ps <pt <pv <qp <qs <rb <rc <rd <rf <rg <rl <rm <rp <rs <rt <sd
 <sq <ss <td <tf <tg <tm <tp <tt <ua <un <vc <vd <vf <vm <vs <vt <ws <xl <xp <xs <xt <基於 abl act
 acy ads adv ap> aph aps apt axo bbl bc> bca bco bf> bio ble bm> bn> box bp> br> bse bst bt> byt
 cat cb> cc> cce cd> cde cee cep ces cf> cg> cga chp cip cit ckd ckg ckp cl> cli clo clr clu cm>
 cn> cne cnn coa cod cog coh com cop cp> cpr cps cr> crn cro cry cs> csp ct> cta ctc cte ctf ctg
 cti ctl ctm ctn cto ctr cts ctu cub cv> cyb cyc cyt db> dc> dca dcl dco ddr dds ded dex df> dfa
 dfs dg> dif dm> dn> dnn dp> dpa dpi dpr dps dr> ds> dsl dsp dsr dta dtr dv> dx> dyn dys eab eak
 eam eap ecd ecl eco ect ecu ed> edc edg edp eec eex efl emt eoc eos epc epg epl epm epr eps ept
 eq> eqa erf erp esd etb etd etg eud ex> exc exe exg exm exo exp exs ext fac fc> fco fd> fec fem
 ffc ffs fft ffu fib fic fix fm> fn> foc fp> fr> fs> ftr fts fus fy> fyi gc> gcl gcn gd> ggr ght
 gic giq gly gm> gn> gnn gp> gpt gr> gs> gsp gtr gy> gym hbb hbf hca hco hdr hfr htf htn hyb hyd
 hyp hys ial ica icg icl icm icn icp icr ics ict icy idp ids iff ifi ify igr iii iml imp inf inv
 ion ipd ipl iqa isg isp itd ity ive ixe ize jec kd> kf> kg> kpr lcl lex lfl lfu lg> lit lll lm>
 lmc ln> log lp> lps lpt lr> lsd lsp lti ltl lyp lyr map mbd mc> mco md> mds mem mew mex mf> mfo
 mg> mix ml> mlp mls mms mmu mn> mni mpl mpr mpt mpu mr> ms> msc msm msp mt> mtr mv> mvi mvs ncd
 ncr nct ncy ndc net nex nf> nfi nfl nfo nft niq nkt nll nlp nly np> npl nr> nsf nsp nsr nsv nsw
 ntb ntd ntm ntp ntr nv> nve nvo nym oac oad oap obj oca ocl oco ocr ocu ocy ofl ogr ogs ogy oid
 omn omp onf onl onp ons onv ooo oph opl opr ops opt opy orm orp osd osp osy owf ox> oxe oxy pc>
 pca pco pd> pda pde pec pex pg> pga pgr ph> phe pho phs pht phy pix pla pli plm pm> pme pmo pn>
 pne poi pos ppr pr> pro ps> pse psi psp psu psy pt> ptc pte pth pti pto ptr pts ptu pub py> pyt
 qa> ql> rc> rct rdf rdn rds ref reo rep req rex rf> rfl rhy rld rll rm> rml rmn rnn rop ror rox
 rph rpl rpr rps rsp rtg rtp sc> scl scr sd> sdf sdr sds seq sf> sfo sfu sg> sgd sio sm> sms sn>
 soc sp> sph spl spm spn sps sq> sqa sql sqr sr> ssd ssp ssr sss sst stc std stf stp sts stt sup
 sv> svd syc syn sys tax tbo tc> tca tcl tco tcr td> tde ted tex tf> tfa tfi tfl tfo tfu tg> tgp
 tgr thb thc thf tic tif tio tiq tiv tiz tk> tly tm> tmo tmu tn> toa tox tp> tpo tpr tr> trl ts>
 tsd tsp ttc ttt tua tv> ty> tyl typ ubc ubd ubm ubp ubs ubt ucl uct ugm ult uou upe upl ups usp
 utb vab vbe vc> vd> ve> vex vg> vl> vlm vm> voc vox vp> vqa vr> wav web wif wns ws> wst xam xat
 xce xed xel xer xes xfo xic xif xne xpa xpe xpl xpo xpr xt> xtb xte xti xtm xtr xts xtt xtu ybr
 yce ycl ydr ymm ync ynt ype yph ypi ypo ypt ysc ysi zat zed 之研究 研究> 語音辨 音辨識
-5: <ae <cv <cy <ep <ic <im <ip <km <kp <ns <ov <rr <sf <sg <tv <tw <uw <wr ace acr amf apy asf atc
 ate atg ati bbr bif bil bip biv bje bly bs> bsc cal cbe ccu cda ce> ced cei chd chg cid cif ckf
 coi con cra cul cum cup cur cus cy> dd> def deo dep dfi dly dne doc dop dsc dsi dte eac ead eaf
 eal ear eat ecn ecr edf edn edu efo efu eg> egm emc enc ent env epf epn epo equ etc etv etw eur
 exh fea fed fig fl> flo flu fly for fty gfo ggl glm gme gpr hd> hs> hsc htr ibl ibr ifl ift int
 iom ip> iph ipm ips ipt isf ism itg ium ix> kbo kdo ked kfo lb> lc> led liz lly lms loa low lph
 ls> ltr ly> max mb> mdi meb mef met mob mod mop mto mul nal nce ncl neo neu nip nl> nom nsl nsy
 ntg ntl nts nui nx> nyt oal oar obs oc> oci ocs oct ody ogi oic oin olv ope otp owc own pbe pea
 pee pfo phi plo plu pow psc rap rcr rdb rea rec rl> rms roa rs> rtf rtr ryp sce sdi sec sed ses
 sex sk> spe spo ss> stm sym tab tat tbe tbr tec ths tit tst ual unv uto vec wea wn> wri xis xit
 ybe yca yco ym> ymb ymp yst yte yth
-4: <ac <au <ck <cl <co <dy <ea <ec <eo <ev <hs <ht <id <kb <ll <mn <oa <oc <ph <pn <py <re <sp <sy
 <tc <uf <up abs acm adc adf aft agm ags apf apn asy aut ax> bim boa bso bte cap ceg cem cen cge
 cib cie cis ckb ckc cle cma coe coo cre cri cut cvi dbo ddl dec det dgr dio dju dme dmi dof dsh
 dth dua duc dve dvi dwo eai eas eav ec> eca ece eci ecs edb eds eea eep eez efi egr egs emd emo
 eog eot eou epi es> ess esy ete etn etr evo exa exi fam fas fes fin fla foi foo ft> ful gea ged
 geg gif goa gra gth gvi hea hfo hrm hyl hyt iab icu ifs igh igm imd img iob iod ipf irf isd isr
 iti itp ivi ixt joi kno ks> ksl kt> lat lea lec lif lig llc llm llr lls lne loc loq lpo lpr lsi
 ltu lyc lyg lyt lyz mbl med mev mic mip mm> mml mne mph mta mts ndb ndf ndn ndp new nfr ngv nif
 niz nod noi npr ns> nsi nt> nte ntn nyl oam oas oat oce ode odu ofo og> oil oly onr oof ool ory
 otr pac ped per phr pl> ple ply pre pst puf pyr quo rb> rcl rcs rcu rfu rgm rgr rip riz rls rmb
 rme rpo rpu rv> sb> sco seg sem sgu sif sit siv sl> smo spa stb stg sty sua sub tac tba tda tdi
 thl thr tib tim tme tmi toc too top tor tpa tra try ttr tub twi two uas uat ubl udg ugs uiv ulp
 ums upt urf urv usi utf uv> vae vco vib vid vma voi vs> whe wl> wma wne wor wse xim xma ys> yti
 ytr ywa zz>
-3: <ap <aq <ax <cr <di <dv <em <en <et <fl <gn <ii <ir <kt <lv <mb <nt <of <om <pl <sb <sn <tl <tr
 <ub <uc <ug <ui abc ack acl acs acu adm ag> age al> alg aln alp aml ape asp asv atb awn bev big
 biq bit bli boo bot bsa bti cao ceb cef cfa chf cir civ cks ckt cla cme cmi cov cse cuo dap dat
 dba dee deq dfo dga dge dic dis dit diu dlm dno dpo dsa ebn edi ely emb emp ene eom eov eph erc
 ers esg esp et> eta eti etm ets eup evl ffi ffl fir fit fle fli fne fol fse fte fun fuz gco gec
 gef gen geo gig gne gsa gt> gyr hfu hic hoi hot hro hts iag iat ibu ic> ice ici idb ide idn ies
 ifo ifr igs ilt ime inp iop ipc ipr iqu irc ird irp irr isi ist itb ite itu itw iv> iza izi jud
 kti ldm ldn lds lib liq lk> lre lum lus lux lyd lyi lym lys mat mbi mbs mca mcl me> mea mec mis
 mli mmo moc mp> mpo mps mre msl msu mte mti mum nc> nco ncs nds ned nes nk> nkn nks noa noc non
 npa nre nsd nsm nst ntc ntt nuc nva nvi obl obo oft oge ogm ome oml omm omt omy ona onc onm oop
 op> opi opu or> ors osq otc oty oup ove owd owm owt pe> pem pha pic pid pim pip pma po> poe pol
 por ppl pps ppy psh pta pup put qas qua rac ral rbl rbs rce rdl rdr red reg res rew rfa rfi rfo
 rgs rks rmi rmo rmu rob rp> rse rsi rsu rtt rtw sca sci sde sea sfi sge sgr sib sic sig sis siz
 sli sly smu sod sof soi sor spr spu sru ssc st> sti str swi tag tbu tem ter tes tga tge thm tip
 tlo tod toe tog tre tri tru tts tud tup tur tut twe uad uds uid uit unc upc upo urp usl utd utm
 vem vep ves vim vip vis vto wid wik wis wra xas xha xid xon ybo yme yna yno yto yze zym
-2: <ad <aw <cs <dr <ed <ee <eg <fo <gb <gl <hy <ib <if <mh <mk <mr <mw <ne <ob <on <ox <pr <qa <qu
 <sl <sm <sw <te <ty <wh <wl <xe abi aco adb adn adp afl agg agr air als apl aqa arq asg ast ato
 atp atu axi ays bb> bch bdi bed blo blu bne bop bui cac cad caf cau ccl ccr cer cil cin ciz ckn
 ckw coc cof cor cos cou cru cue dab dbe des dgi dia div dl> dom dow dro dse dso dss dvo eag ebl
 ebu edr eed eeg ef> efr egi egt egy eig elp eme ems enp enu eo> eof eop eor epu erq erv esi esq
 est esu eto etu ety eut ew> fab fai fav fee ffn fie fis fog fti fto gap geb gem ges get giv goc
 gve hap hbo hec hes hex hif hip hns hog hom hop hrn hso ht> hth hum hyr iax ico id> idt iee iew
 igd ign iit ili imc imm ims inc ing ioc ipe iq> ire irl isc ise iso isu isy it> itm ixa ket key
 kip kmo kth lab lay lco lcu le> lep leq les lf> lge lic lid lip llb lld llu loi lor lsc lth lue
 lui lut lv> mag mce mde mes mga mge mii mim miz mla mlo mmi moe mog mom mot mpa mpi msd mst mup
 mwa myo mys myt nch nci ndm ndw nef nep nfu nic nim nit niv nme nns nop not npo npu nsc nse nti
 ntw nua num nyc od> ods odt oe> ofi ogb ogn oke olo omd omi omo oms onb ono ont oom oot opa opc
 orc ork orl ort osc ose osi osr ote otm oto ots otu ovl ow> owe owl owr pai par pep pfi pig poc
 pop pot ppo pri pso pul puz que qui rax rbo rco ree rfe rgl rgy rib riv rk> rly rmp roc rof rog
 roi roj rom row rti rtm ruc rve ry> ryb ryt sat sbi se> see sew sfe sga sim sip slo sne sno sop
 spi ssh ssu ssw stl sum sur swe swo tal tch teb teg teo tew the tid tig tih til tin tiw tl> tne
 toi tom tot tro tsm tue tyr tys uag uar ubn uco udo uee ues ufo ug> uip ula uln um> umb ump und
 unf uni unr ure uro usd ust ute uti utl vap vde vdi veg ver vev vio vit viz vne vol vot vse wap
 wed whi wim wre xiq xto ygo yhe yle yli ymi yol yvi zab zip zoo
-1: <af <ai <at <bi <cu <de <ef <fi <ie <ig <it <kn <lh <mu <nd <no <nu <or <ou <po <rh <sk <st <su
 <sv <uh <ul <um <us <ut <vl <vo <xa <zs aai abn ac> aca acc aci adg adt ae> afe aff afn afo agn
 ain alc alf ali alr aly ame ams amt amv anc ans api app aq> aqu arf arm ary ase ask atm atr aug
 awk ayh azy baf bbo bda bea ben bic bid bma bub buf bug buo bys cab cam cas cav cea cec cel cet
 cgr chb cia cig cim ckl ckr cku col cot cq> csa csi cua cui dac daf dea der dig dih dim diq dir
 diz dli dlo dma doa dre dst dva dwi dyr ean ebo ebr ebs ebt edl edm edv edw edy efe eff ega egn
 ego eip eiv ekt ele elf emi emn emr emy enf ens eod eow ep> epa epe era erb ere eri erm ese eso
 esr etl euv evc eve ewa ewo ews eys faa fak fe> feb feg feo ffe ffo fil fim fo> fre fst fue fug
 fut gaf gag gai gat gau gaz ge> gib gin gis git gl> glo gma gof gpo gpu gro hbe hed hem hga hge
 hno hrl hst htm hwo hy> hym ibi idg idm idr ien if> ife ige igt iim ild ile ilp ils imb imt imu
 ind ine ink inl ins ioa iog ipa ipu irt isa isb isn itc itl itn iwi job jug kbe kef kif kiw kni
 kpo kwi kyl lar las lax lbo ldb lef leg lel lem lgi lgo lhi lir lis liv lix llg lob loo lop loy
 lpe lpi lse lta lts lty lua lul lur lve mab maf mam mba mcp mda meg men meo mer mif miu mle mma
 mna mo> moi mor mpe msa mse mut ncu nde ndi ndv nea nec neg nem ngu nhi nib nle nmo noe nof nog
 nor now nsa nso nsu nta ntu nud oag obi obu occ odi odl odr oev of> ofr ofu ogg oir ois oje olu
 oma omc omr on> one oni onu ony ood ook ora ord ore orr osm ost osw ot> otf oti ous out ovo ovr
 owo oxi oys pab pat peg pen pes pf> pi> pik pil pir piv pod pog pok pom ppi psa pum pun rad raf
 rai rat rbi rch re> rel rem ret rev ric rid rif rim riq rit rix rma rne rod rol rot rpa rpe rpi
 rqu rro rsl rso rts rtu rvi rvo rys saf sag sbo sda sef sep set sgo shg sia sid sin ske skl sme
 sna soa sol sot spy squ ssb ssi ssl sta sth stn suf sui sva sy> syl taa tai tap taq tci te> tea
 tee ten tep tet teu thn tho thv thw tie tis tla tle tli tob tof tok tsh tsy ttl tui tum tun tva
 tvi tyc uab ubb uce uci uis uls ume uml umm umn unp unt uor up> upr urb urr urs us> use usn usw
 ut> utr vat vea ved veh ven vie vo> voy vre vu> way wee wer win wir wle xa> xen ych yd> ydi yge
 ygu yll ylo yma ymo ynd yro yse zes zin zom
1: <am <ao <ar <ej <es <eu <fa <fu <gy <hr <ia <ih <il <iv <le <li <ly <oi <pa <pe <pf <pi <pu <sc
 <si <so <sr <ti <to <tu <uk <ur <uz <ve <wa <wi <wo <zy aaf aas abe abt acq aed aer afu agb agi
 ago aic aig ail aio ait aky ale alm alw am> amg amr ank aoa aor apo arb ard are arl arn asb asc
 asi asr at> ata atv avi avo axe ayb ayc aye ayg ba> bac bap bat bav bbe bem bib bir bis biu bla
 bol bra bre bum bun byo cae cag cca cco cgi chn cio ck> cke ckh cki ckm cko cqu cso dad dal dch
 ddi del deu dev dew did die djo dla dod doi doo dra dru dui dwa dwe ea> eb> eba ebb ebi ecc eda
 eek eem een eey efs ehe eho eia eje eju ela elc eld eli eln elo elr els elt elu emm eob epp er>
 erd err eru erw esa esm euf eui eum eus evd evi evr eye eze fad faq feu fiq fos fou fuc gac gbe
 gg> gga gge ggi ghn gie gim gno goi gon goo got gua gui gum hac hdi hef heg her hie hin hls hoa
 hoc hol hoo hos how hpo hr> hsi hsu iaf iam ias iav ib> ibo iby ida idi idu ief iei iga igu ii>
 iin ike iki ilc ilm ilo ily imr ina ini inm inn inq inr iot iou iov ipi ipp ir> irb irg irm irn
 irs iss ith its itt itv iub iva jdi jek jig joy kba kde kea ker kly kso kst kte kva kwe kx> kyr
 lag lan lca lde ldi ldr leb len leu lev lfa lfs lii lmo lod lol lom lon lqu lsb lst lt> ltm lto
 luf lyo ma> mae mai mal mas mav mbu mcd mcf mhe mia mit mke mme moa moo mov mra mro mso myl nac
 nam nan nap nbo ndt ne> nfa ngi ngs nig nih nii nio nis niu nje nki nli nnu nob npe nqu nro nto
 nty nug nup nus obe oby oda odd oef oeg oei oen oep oes off oga ogu oho oia ojo oki okm ol> ola
 olb oli olp olr ols omu onw opf orf orh osa otk otl otn ouc oug ovn owa oyd pas paw pet pfa phu
 pie piu poh pp> pru pug pur pya rab rar ras rbe rci rd> rde rej ren rgo rgu rhi rhu rie rig ril
 rio rir ris rke rki rla rli rlu rn> rna rng rni roe rok ron rou rth rup rwa rwe ryc ryg sa> sap
 sbe sby sen sfa shb shd siu sle sma sog sre ssy sue sve svi syr taf tam tan tau tef tev th> thy
 tir tiu tma tna tol tou tse uak uam ub> ubo ubr uca ude udi ue> ued uef ufl ufr uil uin ulc uld
 ule ulf umu unk uno unw uod uot upi ura usa usr uth uts uty uvi uvo uvr vam vch vei vey vig vli
 vod voe vor vos wab wac war was wat wec wha xie xil yec yer yla yni ynn yov yra yso yss yt> yta
 zig
2: <aa <al <br <do <du <eh <er <ga <gk <gw <he <hj <ho <la <ma <mc <na <ng <ny <os <ot <ri <ro <ta
 <ue <vu <we <wy aa> abb abk abo abr ade adi adj adl ado adu aeb aef aes aet afr afs afy ahs aid
 ais akc akd akl akt alb alq alu alv ami amo and ane anf ano anp ar> ari as> asu ats auc aud aun
 aux avd avn avs avy awe awy ay> ayi ayl aym aze bab bal bam ban bas bay beb bee beg bet bh> bij
 bik bo> bob boc boi bok bor bos bow bro bry bua cah cak chm cho chy cka cuc cun dae dam dar das
 day daz dei dh> dhe dhr dib dil dip doe dry dub dun duo dy> dyu ebe eck edd ede edh edj edo ee>
 eeb eel eer eew egg egl ehi eit ekl eks elg ell elv ena enm enr enw eoh epk erg erh etk euc euk
 ewi eyn fa> fal fau ffr fot fri fth fuh fur gal gas gba gda gde gdo ghr gje gob god gom gop gor
 gos gue gup gut hab hal has hat hba hbi hde heo hep hib hig hio hiv hmi hmo hne hni hod hre hsa
 hta hub hup hvi hwi iaa iac iad iae iap iaq iar icc ick iel iet ig> iho ikt il> ila ilb ilg ill
 ilu imk imo inb inj iny irh irv iry iun iur iwo iz> izo jef jik juk jur kab kag kao keb kec keg
 ken keo kes kib kic kid kit kje kl> kli kna knu kse kug kup kvi kwo lad lai lbe lbl lbr lce lch
 lee ler lfe lie lio lj> lke lki ll> lle lli lme lmi lmu lof los lra lub luc luh luo lva lvi lwo
 mbr mcg mcn mel mie mil mpf mri mun mye nad naf nai nar nas nau nbi nda neb nei nel nge ngl ngn
 ngo ngr nh> nia nke nkh nkl nla nma nn> nny noo nou nss nuo nwa nwo oan obr och odo oed ofe ohy
 oi> oit okl oky olc olg olk olm oln olt omh onh oor oro orv os> ouv owi oyn ozo pan pau pel pez
 pni ppa pud pue qu> qvi rao rav ray rba rbu rdh rdu rei rii rle rnd rno rnu rny ro> rov rra rri
 rsb rsd rsh rto rul rut ruv rva ryd ryn sab sai sal sam sao sau seb seh sei sej sel shl shm sil
 siq skr so> sob soe son sou sra sse sso swa tad thi tlu ton tta tth ttu tu> tye udd udl udn udy
 ueg uel uev ugl ugo ugr uia uie uif ulb ulg ull ulm ulu uma umi una uon uos upu urg uri url usc
 uss utc utt uve vaa vad vag var vda vge vin vle vts wae wag wai wak we> weg wel wet wil wit wso
 xiz yab yau yde yeb yed yee yeg yel yem ygi yha yin yod yog yor ysk zap zef zep zle zne zop zra
 zte zue
3: <ab <ba <be <bu <by <ch <da <ha <hu <ik <iw <ke <ki <lj <oe <og <oh <ol <ra <ts <va aad aag aal
 aam aan aat abu ach ady aec aeg aen agd agy ahe ahj aho aif aim aiv ajc ajo akb akm aks alh ani
 any aop aot apa ara arr arv ash asn atn auh aul aup aur ava avl avu awo awr ayo ayt bad bag bar
 bec beh bel beo ber bey bez bin biz boe bon bru buc bud buy cai cey cha che chh chi da> dai dan
 dav daw ddo dki dni do> dob doh dok dol dor dou dt> dud dur dut eha eht ehu eid eif eim ein el>
 elb enq esh esk esl esw eu> eyd eyo ezu fat ffa fi> fik fsh fu> ga> gab gca gdu gee ger gfa gfu
 gh> gio gir gke gli gna goe gov gry gse gso gta gti gto gur gus gwa gwu had hai har he> heb hee
 hel heq heu hey hho hil hit hku hli hlo hmu hok hon hra hru hti huf hug hut hva hyn ia> iau ido
 ie> iec ier iez ifa igl igo ih> ihy iky iln inh ino inw io> iok iri is> ish isw iug ius iut jab
 jac jai jam jav jib jor jou jub kaa kda kee keu kev kie kim kiv kle klo kma ksi ku> kuk kwa kya
 lav lba lbi lbu lci lda ldo lgu lho lia lih lik liw lju lla llo loh lou lsh lso lvo lwa lyn maj
 mak mar mcc mir mok mou msh msk mua mud mue mug nae nag nbe nbr ndr nev nga ngd ngp ngt nie nil
 njo nju nmu npi nri nue ny> nzl oec oer oiv ok> okk olf onz orn oru ott otz oub oud our ovi ows
 oye pah pal pap pfe pia pke pov ppu pra pu> ra> rae rau rby rda rdj rdt rdy reu rha rkh rkl rnh
 roy rsc rua rub rue rug run saa sas sav say sbu sdo sev sh> shp shr sht sie sir sjo sku sni ssa
 sug sz> szt szu ta> tah tav tay teh tey thk thu tke tki to> tsc tt> tti ttm tty tug tuk tuo tzm
 uay uba ubi uck ueb uec uer uet ufa uga ugi uhe uib uig uim ul> upa urd urk urm urt urw ury usm
 ux> vas vau vej vi> vil vog von voo vou vov vra vy> waa wal wam wes wey wli wo> wol wsh wy> xan
 xio yaa yae yag yda yea yid yl> yn> yns yok yom yr> yug yup yy> zaa zac zag zas zbe zde zdi zee
 zeg zoh zy> zze
4: <ah <aj <bo <cz <ez <gi <go <iz <je <ju <jy <kj <lu <ni <sa <sh <sj <tj <ze <zo aab aev afi aga
 agl agu aht ahu ai> aia aib aiq aiw ajd ajm ajn ala ald alj ama amh amk amu amz an> ana anl anm
 ann anr anu aok aon aos arw asa asl atw aty auf auv avr ayn azi azo bai bba bhr bi> biy bov bu>
 bue bur buz by> bye cay cci chl cht chw ci> cic cik cu> cze dau dda ddh ddy dej dey dho dhu dje
 don doy du> dya eau eeh eev ehk ehm ehs eic eil eix ej> elh elm en> enh enn eny erk esz ett eug
 euw eux evg evs eyi eyl eym ezi fae fah far feh fel fen fry fum gad gah gar gav gbo gey gia gol
 gpi gru gsi gsu gu> guz haa hae hag hav haw haz hda hez hiu hiz hja hle hma hnu ho> hoe hoh hou
 hsh hud hur hux ian iba iem ieu ihe ihi iia ije ijk iks ilk ilv imh inx ira irk iro iru iuc ivy
 iwa ixi jag jaw jda jde jed jem jid jk> jma jna jo> kaf kah kap ke> keh kel kem khs khy kih kii
 kiz kla klu kod kof kog kon koo ksa kue laa laf lau laz ldh ldu lej lew lhe lil liu llw lma lna
 lni lo> loe lov ltz lun luw lwe lyk lz> man maw mbh mck mha mij mru muj naa nbu ncz nee nen ney
 ngf nha nhe nij nmi nna nni noj noy noz nsh nur ogl ohi ohm ohn oht oja ojt oka omk orj oya oyl
 paa pak pav pek piz rak rff rg> rho rih rje rju rku rnb roh rty rtz rud ruj rwi ryk rzy sad san
 saw sha shc she shi shn shv si> sky soh sow soy suo sut suv sya sze tae taj tak taw tei tek tiy
 tni toy tsa tsi tsk tsu tto tul tuz tyn tyu ua> uah ubh ucc uch ucu ud> uei uem ufe uge ugn ugu
 uhn uhr uik uix uiz ujo ukr uks uku unu uof uog uok uow uoy uqu ur> urj ush usk uso usu uva uw>
 uwa uxu vaj vay vet vic vro wah wia wig wul wun wut wyn yaf yah yal yay yck ydo yen yet yis yki
 yos yot ysa ysh yub yut yva yza zda zei zem zet zez zit zl> zmi zna zon zor zos zur zwe
5: <dh <dj <dz <gh <gu <jh <jo <ok <oy <ru <sz <vy <yo <zl <zw aba adh afa ahd aik aki alz amy anb
 ang anw aob aoc aod aog aom arh aro asw atk aue awi ayd ayr azr baa bah bak bdo bei beu bhi bhu
 bie bog boh bou dhi dij diy dov duf ehn ehr ehy eih eir eis eiz ejo eke eki eky emk enj enz eon
 erj eub ey> eyk fan faz fey gaa gak gbi geh gei gel ggo gho gil gja gki gky glu gow gun haf hak
 han hau hei hej hha hia hih him hir hix hka hlb hlm hn> hof hov hoy hri huc hue hun hus ich icz
 ieg iep iey ilh in> isz itk izz jau je> jea jel jes jew jis jit jko jot jue kae kat kei khm kht
 kia kio kku kob koh kom kra kro kru kua kub kud kuh kut ky> kye kyo la> lae lao ldt leh lei ley
 lgh lka lok loz lsk lu> lup luz lya lyu maa mad mau mee mi> mko moz muk mur muz mya naw nba ndh
 ndy ngb ngm nho nky no> nov nsk ntz nu> nuk nyi nyo nze odh odk oek oh> ohr ohs oik oju oko okr
 okt oku olh onk oo> oog ooi ooj oon osh osk oue ouw ova oxu oy> oyi oz> ozz pao puc raa rck rdo
 rek rey rko rsk ruf ruh rur rye rze rzi sae sar sey shy sih ski sko sok sov sri sud sun szo tez
 tha tij tja tje tka tov tso tz> tze tzs uda udr uf> uiq ulh uli ulk unq uny uol uom utk vai van
 vee vez wei wi> wic wu> xi> yap yar ye> yko you yuc yum zav zeh zen zim zli zma zog zol zot zsc
 zuc zul zwa
6: <ak <ay <az <bh <bj <ek <hw <ja <ji <ka <kh <kl <ko <kr <ku <kw <ky <oz <qi <ry <tz <wu <xi <xu
 <ya <ye <yi <yl <yu <za <zd <zh <zi <zu aak aar aaz abd abh abz acz adk adz aee aeh aei aej aek
 ael aeu aew aey aez agh agk ah> aha ahb ahi ahl ahm ahn ahr ahy aie aih aij aix aiy aiz aj> aja
 aje aji ajj ajk aju ak> aka akh akk ako akr aku amj anh anj anq anx anz ao> aof aoh aoj aol aoq
 aou aow aox aoy aoz apu aqi arj aru arz asz atz au> aub auk aum auw auz avk awa aya ayk ayu ayy
 az> aza azd azh azl azm azu azz bae baj bao bau baz bde bdu bek bha bho bih bjo boj boy boz bsk
 buh buj buk bya byu bza caz cch cek chk chu ciu coz cz> cza czk czu czy dah dak dao ddu deh dek
 dez dha dhy di> dik dja dji dka dko drz dug duk dza dze dzi eej eeu egh eh> ehd ehl ehw ehz ei>
 eib eie eij eik eiq eiy eja eji ek> eka ekh ekk eko ekr eku elj elk elz enb eng enk enx eok eqi
 erz etz eue eul eun ev> evy eya eyh eyr eyu ez> eza ezh ezn ezz fag fay fei fek fio fuj fuk gaj
 gao gaw gay gch geu gez gfe ggu gha ghe ghi ghu ghw ghy gi> giu gji gjo gju gka gko gku gmi goh
 gok gou goz gpe gqi gqu gsh guc gud gug guk guo guy gwe gwo gxi gxu gya gye gyi gyo gyu gze gzh
 ha> hah haj ham hao hay hch heh hek hen hev hew hi> hid hij hik hiw hiy hke hki hko hl> hla hna
 hoj hry hu> hua huh hui huj huk hul huo huv huw huy huz hwa hwe hya hye hyo hyu hza iah iak iao
 iaw iay iaz ibh idh idz ieb ieh iej iek iha ihl ihu ij> ija iji ijn ijo ijs iju ik> ika ikh ikk
 ikl iko ikr iku ilj ilz inz iqi irz itz iu> iud iuh iuk iul iuy iuz ivk iwe ixu iy> iya iye iyi
 iyo iyu izh izu ja> jaa jad jae jaf jah jak jal jan jar jas jat jay jaz jee jeh jen jeo jer jev
 jha ji> jia jic jie jih jil jim jin jio jir jiu jiy jja jn> jne joe jog joh jol jon joo jos jov
 jra ju> jua juh jul jun jwa jyo jør ka> kac kad kai kaj kak kal kam kan kar kas kau kav kaw kay
 kaz kci kej kez kh> kha khe khi khl khn kho khr khu ki> kik kir kis kiy kka kke kki kko ko> koc
 koe koi kok kol kop kor kos kot kou kov kow koy koz kre kri kry krz ksh kuc kui kul kum kun kur
 kus kuz kyi kyu lah laj lak lal lcz lek lez lha li> lij liy lja lje ljo lkh lko lku luk luy lza
 lze mah mao may maz mch meh mei mej mek meu mey mez mih mik miy mka mki moh moy muh muy myk myr
 myu mza na> nah naj nak nao nay naz nck ndj ndz neh nej nek nez ngc ngg ngh ngj ngk ngq ngw ngx
 ngy ngz nhu nhw nhy ni> nik niy nja nji nka nko nku nlu nok nqi nru nwe nwu nxi nxu nya nye nyk
 nyu nz> nza nzh nzi nzo ocz odn odz oeh ogh oha ohl ohu oij oiu oji okh olw olz ong ooh ooy ooz
 oqi orz osz ou> oua ouf ouh oui ouj ouk oul oum ouq oux ouy ouz ov> ovs oyo oyu oza ozd oze ozh
 ozi ozk ozn ozu paj paz pei pey piy pka pou poz prz puj qi> qia qin qio qiu qun rah raj raz rcz
 rez rgh ri> rij rik riw riy rja rji rjo rka roz ru> rui ruk ruo ruy ruz rya ryu rz> rza rzh rzo
 sah saj sak saz sch sek seo shk shu shw sij sik siy ska soo su> suh suj suk suw suy suz sza szc
 szk szy tao taz tej ti> tik tko tku tny toj tya tza tzi tzk tzl tzo uai uan uaz udh udu udz ueh
 uej uek uey uez ufi ufu uh> uha uhi uhl uho uhu uhy ui> uih uij uiy uja uje uji uju uk> uka uke
 ukh uki ukk uko uky ulo uly umy un> ung unh unj unx unz uo> uoc uoh uoj uoq uox uoz uqi urh uru
 urz usz utz uus uwe uxi uy> uya uye uyi uyo uys uyu uz> uza uze uzh uzi uzo uzu va> vah vak vaz
 vek vij vik vko vna vni voj vri vsk vuk vur vya wa> wad waj wan waz weh wek wen wie wij woh woj
 won woo wsk xia xin xiu xu> xua xue xun ya> yac yad yaj yak yam yan yao yas yat yav yaw yaz yeh
 yej yek yeo yeu yev yi> yia yil yim yir yiz yk> yka yke ykh yo> yoh yoj yon yoo yu> yua yud yue
 yuh yuj yuk yul yun yur yus yuz yya yye za> zad zae zaf zah zai zak zal zam zan zar zaw zay zaz
 zba zcz zec zej zek zel zev zew zey zha zhe zhi zho zhu zi> zia zic zid zie zih zik zil zio zir
 zis ziv ziz zka zke zki zko zky zla zlo zme zni zo> zoc zou zov zu> zub zuh zuk zum zun zuo zyk
 zyn zza zzi zzo
"""
"""Half bits towards a name: three letters of rare words."""

_WORDS = """\
0 3 0: abandonment abbreviation aberration abnormalities abstain abusing abusive accelerometers
 accept acceptable accepted accidents accommodating accompaniment achievable achieves acquire
 activating adagrad adaptative adc addiction additively addressee adequate adhd adhesive adjectival
 adjust administrative admissibility admissions adolescent adolescents adverbial aegis aerodynamic
 aerospace affiliation affinities affix afips afm afraid agencies agglutinative aggression agv
 aiding aim aiming aiml airline airport airway alarm alcohol alexnet algorithmically alias aliased
 alkali alkaline alleviate alleviation allow allows aloha aloud already altruism aluminum amazons
 ambulatory amenable amidst amnesia amongst amortised amortization amount amounts amplified
 amplifying amyotrophic analogous analytically ancestral aneurysm animacy anime annihilation
 announcement anns anonymized anonymizing antecedents antibody antiferromagnet antimicrobial
 antineutrino aortic ap apollo appendix appliance apply approachability approche apriori arabe
 arbitrariness archimedean architect architecting archiving arcs areal argus arousal artificially
 ascending aspectual aspiration assertion assessed assessor assists associate assortment assume
 assuming astrocyte asvspoof asymmetrically atis atm atn atrous attacker attaining attosecond
 attract audible audits aug auger augmentative aura aurora austrian authenticated authorization
 autocorrelated autonomic aux avenues avoided azimuth babel baby backchannel backdooring backed
 backhaul backprop backscatter backup backwards baidu baking baltic bamboo banana banded bare
 barlow barycentric baseball baseband basics basins basket bass bat bbn beads beamspace bec because
 becoming bee behaved beijing believing bells belt beltrami bem beneath benfords betti bfgs bigram
 bijective bim binning biochemical biodiversity biofeedback biographical bioinspired
 biomechanically birkhoff bisimilarity bitmap bladder blade blip blob blockage blocklength blowup
 bn boat bolt bonding bones borders borel borne boss bottle bounce boussinesq bow br bracket
 bracketing brackets braided brainstorming brake braking brasil brauer breach bridged briefly
 brightness brittleness broadening broader broccoli broker browse brst brush bs bsdes bucket
 buckling budgeting buffered buffering builder bullet bump bunch buoyancy burden bures burning
 burrows button buying bv cached cactus cage calabi calendar calib calibrator called calm campus
 canadian canonicalization canonization cantilever cape capping caps carcinoma careful caregivers
 cargo caricature caring carotid carousel carry cash caster categorizing causing cautionary
 cautious cave cdns celestial centaur centred cepstrum certificate cervical cf cg chained chameleon
 chamfer characterising charges charting chasm chatgpts chats checked checklists chemically
 cherenkov chernoff chinas chirp chroma chromatin circulation circumventing clausal claw clearing
 clearly cleft clickthrough climb clinic cloak clone closely clpsych clr cma cn coach coalescence
 coalgebraic coarsely coastal coating coaxial codet codeword coevolving coffee cognate cognates
 coils coins collaboratively collinear colloquial coloured colt columbia columnar coma
 combinational combinator comes comfortable coming comma commenting commissioning committed
 commutativity comparator compensatory compiled complaint complementation completing completions
 composes compounding comprehensible compressors compromising con concatenative concavity
 concealing concealment concentrated conceptualizing condensing conductive conductor configuring
 confluent conformable confounded confronting confusing conjectures conjunction connectedness
 consensual consolidated consolidating constellation constitutive constrain contain contest
 contingencies contingent contracting contractive contradictions contradictory contrastively
 controlnet controversy converse convert convolutive cookies cooks cooled copenhagen copies
 coplanar cops coral correctable correlational correntropy corridor cosmo cosmos couette countdown
 coupon cov covered cps crank crater crawl crawled creators credal cricket criminal crisp
 crowdworkers crs crt crucial css ctrl cu cubical cuboid cuckoo cued cumulant cumulants cuni curb
 curl cusp customize cybernetic cytometry dad dagger dairy damaged dangerous darboux darcy darkness
 datacenter dative days dbscan dcu ddos ddpm debias debug debunking dec decentralization decide
 decipherment decodability decodable deconfounded deconfounding deconvolutional decouple decrease
 decremental deduplication defeasible defeating defective defender deficiencies deficit deflation
 deforestation degrade deictic deletions delexicalized deliberate deliberative delivering
 demonstrate demonstrated demosaicking dendritic dengue denoised denotational densenet
 dependability dependable depends depressive depths derandomized descending described deserves
 desire desk despite detects deterioration determines determinism df diacritic diagnose die
 differentiate diffuser dig digging digitally digitized digraph dilute dim dimer dinformation dinov
 diophantine dioxide dip directing director directory disabled disaggregated disambiguate discard
 discipline disclosures disconnected discontinuities discretisation discriminate discriminatively
 discriminatory discuss disfluencies disguised disinformation disruptive distancing distiller
 distinguishability distractor distress diver diverging diversify divided dividing divisible dock
 docker doctors domino donation dosing doubt dpg dress droplet dropouts drought drowsiness drugs
 drum dry dsl dsm dtw dubins duluth dvl dwell dyck dynkin dysarthria ea eaai earley earlier
 earnings eastern eat echography eclipse eclipsing edinburghs ef efl efx egalitarian egyptian
 eigensolver eikonal ejection elaboration elasto elastomer elbow electoral electrically
 electromechanical elevator eleventh elicit elicits ellipse ellipses ellipsoid ellipsoidal
 elucidating ema embeddability embrace emitter emnlp emo emotionally empathic empirically employee
 emu emulators enablers enclosing encounter encouraging endangered enforced engineer enrich ensure
 entrepreneurship entrywise enzyme epidemiological epidermal epilepsy episode equally equilibrated
 erase ergonomics erroneous eruption eso esports established estimands eta eth ethernet evade
 evaluative evasive ever everybody eviction evidences evo evoked evolutionarily evolvable exascale
 excavator exchangeability excitable excitonic exclusivity exocentric expandable expansive
 experienced explorable export expose exptime extensional extinction extrusion facilitation
 factories faint fallback fame fantastic faq farthest fas faulty favorite fbg fbk fc fdd fdtd fear
 feather fedavg federal feeling feels feminist ferromagnetic fertility feshbach fibered fifo fight
 filaments filterbank finds finetuned finish fir fishers fission fixations fixpoint flavour flex
 flipped floorplan flops floquet flutter fluxes fo foam fock foil foldable follows fool forestry
 forgetful forgotten fork formalisation formally formant formative formatting forwarding founder
 fpn fractionally fragmented freeze frequently fronts frugal ft functioning functor functorial fund
 funds funnel fx gabidulin gallery garden gaseous gat gateway gauged gb gegenbauer gem gemm
 genealogy generalisable generalising generalizes genuine geographically geological geomagnetic
 geophysical geopolitical geostatistical geotagged gg gift gigaword girth glauber gliding glue gm
 golf gossiping gough gpc gpgpu gradually grafting grammaire granularities graphlet graphlets
 grayscale greed greenhouse greybox gridless grobner groebner grothendieck groundwater groupwise
 grown gw gyroscope haar habits hadronic halide hallucinate halting handles happen happens
 happiness hardening harmless harmonized hc hdg headed header heap heavily hedge heegaard hep heres
 heston heun hexahedral hint hippocampus histology hl hls hodgkin holistically hollow homeless
 homeostatic homing homologous honey horizontally hotspot householder hp hpo hrtf hst html hubness
 huffman hundreds hurricane huxley hvac hydrogels hydrostatic hype hypercomplex hyperelastic
 hyperlinks hypernyms hyponyms hyponymy hypothetical ia iaai iaas icecube icelandic icf icl iclr
 icml idempotent identifier identifies ideological ideology idiomatic idiosyncratic iest ignition
 illegal illness illuminant illuminating ilp imager imitative impacting implantable implanted
 implemented implies imply imprint improper inaccuracy incentivized inception inchworm incoherence
 incompatibility incompleteness incorporate incorporated incorporation incrementality indifference
 indistinguishability individuality induces inelastic inevitable inf infected infinitesimal
 inflected inflectional infra infusing ingredient initialized initiation injective innate inorganic
 insider inspecting inspiration instantons institute instructed instructor instrumentation
 insulator int integrality intended intensional intentional interactional interception
 interdependence interested interestingness interferences interlanguage interlingua interlinked
 interlocking interplanetary interpolatory interpreter interpretive intersectional intertwining
 interviewer intonational intracellular intraday intraocular intraoperative intraoral introduce
 inversions inverter investing investor involved involvement ionized ionizing iou ipa ipv iq
 irradiation irrationality irs irt ism isoperimetric isotope isotopic iss ive iwcs jaccard
 jacobians jammer jaw jitter journalistic joystick json jupiter justifications justified kafka
 kagome kantorovich kb kendalls keyboards keying keyphrases khovanov kids killer kinect kinship
 kitaev kitchen kite kleene knock knockout koszul kp kpi ks kurdish kws laden lambek lamp lanczos
 lanes langues lapse lart later latex laundering layering lazily lc lcd lcs ld ldm leaks
 legislative lengthening lepton lesson lethal levenshtein leveraged levitated levitation
 lexicalization lg lif lifshitz ligand lightning likely likeness linearizations linfty lingua lion
 lipid listing littlewood liveness lives livestreaming ll ln loan locust logically logo logographic
 logspace longitudinally looped loose lorawan lose losing lot lowering lowest lq ls lsm lti lucid
 luminance lvcsr lyman lyric magnetism magnetization magnetoelectric magnetohydrodynamic
 mahalanobis malignancy mammals mammogram manage managed maneuverability manin manipulated
 manipulative mapper markings marrying mastery matchmaking mathbbc maxout maybe maze mceliece mdd
 mdl mdm meal meant mechatronic mediating medieval medusa mega megapixel melanoma melt member
 memetic memorability memorize mendelian mentor mentoring merit meromorphic meshless mesons
 metabolic metacognition metagenomic metalearning metamodel metapath metaphorical metapopulation
 metro mev mf mfa microlensing micrometer micron microresonator midi migrant migrating mildly milli
 mimetic mined minhash minimising minimized minimizes minmax minwise mirroring mise mistral
 mitigates mitre mmd moba modeled modeles moderated moderating moderator modularized modulations
 modulator modulus mol mondrian monkey monoid monoidal monopole montreal mooc morality morph
 morphemes morphologies mosaicing mostly mot motile motivating motivic motorized mountain mover mpm
 mrc mrs mse multicriteria multidisciplinary multihop multilateral multilayered multimode
 multipartite multiphysics multiplane multipole multipurpose multirate multiset multistep
 multistream multitemporal multithreaded mumford mutational mutex mvsnet mwes myself myths nand
 nanorobotic nanotube narrated nasa nasal nations navigable negatively neglect neon nerv nesterovs
 nethack neurally neurological neutrality neutrosophic newly newsletter nexus neyman nft nfv nh
 ninth nisq nitsche nlos nmpc nodules noethers noisenoise noising nonadiabatic nonasymptotic
 noncompact nonconcave nonexpansive nonextensive noninvasive nonlinearities nonlocality nonmyopic
 nonrigid nonseparable nonstandard nonsymmetric nontrivial nonzero northern nosql noted nozzle npcs
 nsga ntcir ntk nuanced nucleation nucleon nugget numeral numerically nurbs nurse nursing nv nvidia
 obfuscated objectness obstructive obvious occams occupations occurring octa octave ocular odyssey
 offshore og olfactory omission ongoing op openai opencl openmp opf optomechanical orbifold orca
 organised organising osn osteoarthritis ot outage outages outerplanar outsourced overestimation
 overparametrized oversmoothing oxford packaging pade paid paint palindromic palmprint pancreatic
 panning paradigmatic parafac parallax paraphrastic parental parliamentary parrot partisan partite
 paste patchmatch pathogens pathwise patrol patterning pavement paving paxos pbr pcb pcf pcr pebble
 peculiar pedal peek peeking peg penalizing penetrating peptides perching percussive perfusion
 perils peristaltic perpetual personalize persuasiveness petct pets pg phantom pharmaceutical
 phaseless phasor pheromone philippine phonetics phonotactic photoelectron photogrammetry
 photoionization phrasing physiology pic picosecond pie piezo pile pinch pinching pinn pinyin pit
 pitaevskii pitman placing planned planted plasmon plateau platooning platoons playback playful
 playground playlist please pls pluggable plural pneumonia pnp pod podcast poet pointcloud poison
 polariton polaritonic polaron polite polling polycyclic polyhedron polymorphic polynomially
 polyphone polysemous polytopic pore portugues posedness positively postures pot potassium ppo
 practically precession precoder preconditions precursor predator predefined predominant prefer
 premium preoperative preordering prepare prepared prescriptive presented preserves pressures
 presupposition pretext prevalent previously prey primes princeton printable printer prints
 prismatic privilege prize probable probit problematic procedurally processed procrustes profinite
 programme projectivity prominence prominent promising pronominal propaganda propagate propbank
 properly prophet proportion prose protective proteus prove provided provides pseudospectral psf
 psycho psychometrics ptas ptz publish published pulling pumping punishment punjabi pupil purely
 purify purifying qc qft qkd ql quadruple quadtree qualia quanta quantitatively quarks quartet
 quartic quasar quasicontinuum quasistatic qubo quenching queuing quickly quiet quintic quite
 quotation qwen rabi racism radially radiographs radiological radiologist radiometric raft raid
 raise ramp rap rapport raspberry rater raven rbms rcnn readings realize reallocation reasonable
 reassessing rebuilding rec recalling recap receiving reception recoil recommend recon
 reconfiguring reconnaissance reconsidering reconstructed reconstructive recoverable rectangle
 recurring recursively redesigning redirection rediscovering redshifts redundantly referencing
 reform reformulating refresh refusals reg regenerative regrasp regressing regularize regularly
 regulations reimagined reimagining reject rejecting rejoinder relapse relate relax reliably
 relieving religious reloaded relocation relying remaining remark remarkable remediation
 remembering remixing remnant renal rendered renewal rental reorderings reorganization rep
 repeatable replicable replicated replicating replicator repositioning representer reprojection
 repulsion require requiring rescheduling reservation respiration responsiveness restructuring
 resulting retain retaining retraction returning reviewer reviving revolutionizing rewritability
 rheological ribbon richly rider rig rigging rightarrow righting rights rigidly risky rkhs robbers
 robbins robotically robotized robustifying rocket rollback romance rome roof rotationally roto
 rouge roughness routine routines rp rpc rppg rr rsa rss rubidium rubrics rumour rwth sac
 safeguards sage sagemaker sail salt sandbox sandwich sans sars satisficing saw says scanpath scar
 schelling schematic schwinger scintillator screens screw scripting sdd sdf sdr sdss seal seam
 searcher seasonality secretary sectors secular secured seeded seer segmenter selfie selling
 semantique semialgebraic semileptonic semisupervised semitic sensed sensorless sentimental
 separations serendipitous serialized serpentine settling sewer seyfert shade shall sharpe shedding
 shine shirt shoe shortcomings shorter shoulders shouted shrink sic sighted sigmod sigmorphon
 simplenlg simplifications simplify simply simulacra simulink singlet singularly sinhala sis
 situating ski skyrmions sleepiness slices slimmable slippery slit slo slowfast smale smc smells
 smote snp sns sobre sociolinguistic socratic sodium solo sonic sonification sorry sot sounding
 soundness soundscape southeast southern sovereign spacetimes spammer sparsest sparsifying speaks
 spear specialised specializing speckle spectrally speeches spent spice spillover spinor spl splits
 splittings spoof spoofed spotlight spreaders springs spur sq squeezed squid srgb ssm sst
 stabilizability staining stake standardizing stanford stare startup statically statistique stealth
 steel steepest steins stencil stepped stepsizes stereotype stereovision stiff stigma stimulated
 stoc stones stopped storyline straggler straightforward strand strange strangers strata streaks
 streamlining streets stresses stretched strongest struct studied stumps stuttering styling
 subadditive subcarrier subcellular subclass subclasses subcritical subgame subgoal subjected
 submissions subpopulation subscription subseasonal subsequent subtask subtitle subtle successes
 suction suffer suffixes sugar suggest suited summarize summarized summing supercharging
 supercritical superfluidity supermassive supermodular superpoint supersymmetry supertagging
 supervise supplement supplementary supportive suppress supreme supremum surely surfacing surfel
 surge surpassing surrounding survivable sustained sustaining suture svg swaps sweep sweet
 switchable sybil syllables synchronize synchrotron synopsis synset synthetically systematically
 tabu tacotron tactics tailor taken takeoff talent tales tall taln tangential taxonomic taylors tcn
 tdt tea teaches teeth tei teichmuller telecommunication television tem tendency tensorized tenth
 terabyte terminals terminologies terrorist texas textes textural textureless texturing thats
 therapist thermalization thermo thing thinning thorax those threading thresholded throughout
 thruster thumb thy tibetan tick tightening tiled tiles timestamp timetabling tinyml tipping titans
 tldr today toolchain toolkits torso totally touching tour tower town traction traded traders
 traitement transcriptional transfemoral transformational transformative transiting transitional
 transitioning transliterated transportability transpose transversals traverse treasure treat
 triadic triaging triangulated tribe trident trifocal trilemma trillion trimmed trinity triplane
 tripping triton trotting trouble troubleshooting tsallis tsetlin tuberculosis tumbling tumour
 tunisian tweeting twentieth twisting twitters uefa uhd uhf uima ultrahigh ultralight ultrametric
 umls unaligned unannotated unanswerable unauthorized unaware uncorrelated uncountable uncoupled
 underdamped underrepresented undesirable unfair unicode unicycle uniformization unimodular
 uniquely universals unknowns unlearnable unlearned unlimited unlock unpredictable unravelling
 unregistered unrelated unrooted unsegmented unsigned unsynchronized untargeted untrained
 untranscribed unusual unveil unweighted unwritten upgrade upgraded uploading uptake upv usages usv
 utilisation utilize vad vague vagueness valet valuable valve vancouver vars vary vasculature ve
 velocities ventricular veracity verbalization verbalized verbatim verbnet veto viability viable
 vice vicinal victims videoconferencing viewed viewer violating virtualized vis visualising
 visuotactile vita viterbi vm vocalisation vocalization vocalizations vod voicing volunteer
 vorticity voyager vt wafer wage wandering wannier wanted warming wasp wastewater weapons weave
 weaving weblog webpage webs wedge weighing weil weno wet wetting whale wheat whispers whom
 widefield widespread wikis wildfires willingness windowed windowing winds wine wins wireframe
 wisely witness woman wont worm wormhole wormholes worrying woven wrap wrapping wrench xenon xeon
 xquery xtag xx yahoo yaw yesno yor youre zebrafish zygmund
0 3 1: adder ages alternations apnea artefacts arxiv axiom barcodes bigdata bitstream blender
 bloggers bonds branches brdf captures carving cattle cdma clicks clir cohorts collaborators
 colliders colourings comb comics commitments compaction competencies consultation counterpart
 criticism critiquing cubature cylinder decades deficiency degeneration delineation derandomization
 differencing differently dilution disguise dissection drama drifts drt eacl eigenmaps eigenspace
 elegans expanders explosion farsi fes fetching folksonomies fonts gazetteer germany groupoid gwas
 hex hmd households hyperplanes ic icon impersonation implicatures improvisation impurities imus
 incidents infomax interdiction intermediary intractable investments involutions italy korea
 kriging lasers leaderboard leaning liability linkages magnetohydrodynamics magnetosphere maml
 maxent maximisation mediators medline messenger microassembly millirobot misconceptions mmi
 moltbook monitors monologue morphisms nls notebooks nudging offers paradoxes pcfgs perimeter pn
 poems poles poset postprocessing prefetching premises priorities quasars quaternions
 questionnaires rationalization recurrences redesign reducibility regressor relief repetitions
 replenishment requirement reset rounds rows runs schemata scientist scopus selections
 sensitivities separators shielding silhouettes simrank singapore sl slang slider slots slovene
 snapshots soup speedup staleness stems stigmergy subdiffusion suboptimality substrate supernovae
 supervisors temporality testers thesis timelines timeseries titles torques trails tutors
 typicality versa voters worldwide yarn
0 3 2: abbreviations abell acquisitions adaptors adhesives adverbials africa airbnb alc
 amalgamation america analysts anaphors anger animations announcements ansatz appeal approximators
 arithmetics asteroids autoformalization auvs backscattering balancer bars barycenters bath beacons
 beamline betting bidders billiards bins biosignals bip blimp brachytherapy bricks browsers buses
 businesses buyers canvas cart cate caves cavities centralities centres checks chunks ciphers
 circumscription cleansing clearance clef cloaking coalitions coda collaborations colours combs
 committees commons concentrations concern conductors connectomics consequence constellations
 constituents contextuality contouring converters correlator corridors countability counterparts
 covariances cqa crashes critics crowding crowdsensing cryptocurrencies cryptosystems cylinders
 dbpedia defer definability delegation democracy deployments diarisation dielectrophoresis
 differentials digits discounting disruptions dop drosophila dwt dyslexia earthquakes eavesdropping
 efficientnet elastodynamics electrocardiograms electrophysiology emails emitters endpoints
 endurance erasures explainers exponentials fabrics fairly fans farming farms fencing fillers
 filtrations financing fingering flagella flares flattening flips footage fractures fricatives
 functors garments gcns gf gflownets globalization glosses grb gujarati handshaking harnesses
 headsets helicopters heterostructure heterostructures homeomorphisms homographies honeypots
 hospitals hownet hubs hybridization ignorance illusions illustrations inclusions increments
 indonesia indowordnet industries infants injections injuries insects insertions interactivity
 interconnects interfacing interferometers iqa iran irish isometries isotopes jammers jax journals
 labelers laboratories leaves legislation loras managers mathbbz medians mediator metaheuristics
 metrology microcontrollers microinjection misclassification misleading mismatches multigraphs
 nanomanipulation nanoparticles nanostructures nanowires nc nepali neurosurgery neutrons newspapers
 oligopoly olkin omnet openstreetmap operads oss outbreak outpainting painleve palate panels
 paragraphs parameterizations passes payoffs performers perovskites phylogeny physicists pilots
 pipes placements plasmons plms plots podcasts pointers polarimetry portals preface proportionality
 propositions prostheses prosthetics proteomics psycholinguistics ptychography puns quadcopter
 quivers radii radiomics radios radiotherapy ranlp rasterization rats rdbms readmission reflexes
 refutation regrasping rel relabeling relays relus remix renderer reprogramming resolvers resume
 retouching rideshare rods rotors savings scaffolds scatterers schedulers seekers semimetal
 semimetals sentiwordnet setups silos simplices since sinks skimming slipping slms sls smoothers
 snakes snippets spain spectrometer spinors squad starcraft strokes stutter subgoals subsequences
 substrates substructures subtasks subwords suffices summarizer supercomputers supernet
 superpositions tableaux tabletops tastes teenagers tessellations tether tetrahedra threefolds
 timestamps tokamak tooling topography topos tori trafficking transplantation treebanking trusses
 truths tutorials typography uas ukraine undecidable unemployment unfoldings universes unwrapping
 variances vggt visited visitors vocoding wat waters wavefunctions wavelengths webpages wellness
 wings workforce writers
0 3 3: classrooms rectangles wheelchairs workspaces writings
0 4 0: aac abdominal absorbing abstracting accented accessing according accountable accreting
 accumulated ace acquired acronym actual actually acute adaptability add adequacy adherence adic
 adjacency adjacent adjective adjustable admissible admission adsorption adult advance advancements
 advertisement ae affected affecting affordable ag aggregative aggregator agility agree airborne
 albedo aleatoric alert alike allocating alma alphabet alternate amodal amorphous amp ampere
 amplify analogies analyser anaphoric anarchy anatomically andor animating annealed annotate anova
 antagonistic anthology anticipating anticipatory antiferromagnetic anxiety aperiodic apex apparent
 apple apples applicable appraisal apprenticeship approaching approximability approximated aquatic
 arbitrarily arch archetypal arctic arma arrhythmia arrow artery artin artists ary assembled
 assembling assigning associating asteroid asymmetrical atari atomistic atrial attached attempt
 attending attractive attributing atypical auditable authentic authored autistic autocorrelation
 automate automorphism av avec averse backend bacterial bagging ballistic bandlimited bargaining
 barycenter baryon basin basketball batched battle bb bc bdi beacon become becomes beetle behave
 believe benard bend beneficial besov bespoke bessel bf bibliographic bibliometric bicycle
 bifurcations bigger biharmonic bike bilayer bilstm bimodal binocular biomechanical bionic biopsy
 birth bistable blackwellized blame blend bleu blink blockwise blow blue blurred blurry boosts
 border born boron borrowing botnet boundedness bp braid brains branched breadth breath brick bring
 british buchi burgers bursty butterfly buy bypassing caging cal calcium calibrate california
 camouflage cane canopy capillary captcha cardiovascular cartoon casimir cast casting casual
 catadioptric cats causation caused cayley cbct cc ccd ceiling census centering centroidal cepstral
 cerebral certainty certifiable certifying cfd cfg changepoint characterize charm chasing chatting
 checklist checkpointing chime chimera cholesky choose chord chordal cinematic circles circulant
 cited civic civil clarifying clarity classic classified clear clinically clinician clipped
 closeness cmb cmu coalitional cocktail coco codebooks coder cognitively cohesive coil coincidence
 collaborate collaborating collage collapsed collect collected collisionless collocational
 colloidal collusion colony colouring com combat combinatory come comet comic communicate
 communicative compared compensated compensating competency complement completely complicated
 compose compton computerized concatenation conception conditionally conductance conducting
 conduction confidentiality confirmation conflicting confluence conformalized conformance
 conformation conforming conformity congested congruence conic conjugacy connect connective
 connectome connectors conscious consecutive conserved conserving consider considered consumers
 contactless contained container contemporary contextualizing contextually contiguous contingency
 continually continued contribute controversial conv convective converges converging converter
 convnet cookie cooperating coordinating cope copper coprime coreset coronal coronary corrective
 correlates correlating correlative corresponding corrosion costly cough countable counterexample
 countering countermeasure court covariant coverings coxeter cpg cr cracking craft crafted credible
 critically critique cropping crossed crosslingual crosstalk cruise cryogenic cryptanalysis crypto
 curated curating cure currency cursor curvilinear customers customizing cvpr cxr cyclotomic damped
 damper dancing danger darpa dart datalog deadlock deaf debris debt decaying decode decompose
 deconstructing decreasing dedicated deeply defend defensive deferred defi define deformed
 deforming deft deg democratic denial denied densest deployed depthwise derivational derivations
 desi designer desired desktop destructive det detectability determinant determined develop
 developable developed diabetes diachronic dialectical diet dietary differentiated differentiating
 diffractive diffusing dilation diminishing diode dipolar dirty disability disagree discharge
 disciplinary disco discount discovered discrepancies discretely discretized disentangle disfluency
 dish disjunctive dispatching dispersive displaced displaying dissimilar distinctive distinguish
 distorted distributing distributive district diving dlr doc doctor doesnt dofs dog done door
 doubling downward dpm dpo drafting dragon dram draw drawn dressing drifting drilling dropping dt
 duet dune durations duty eagle east ec eccentric echocardiography ecnu economical econophysics
 editable editorial effector efforts egomotion ehr eigen eight eighth ekf electrochemical electrode
 electroweak elephant elevating eligibility eliminate elite embarrassingly embed embracing emerges
 emitted emoji emphasis empowerment emulating encyclopedic endovascular endpoint enemy engage
 engineered entrainment entre enumerating envisioning envy epic epileptic epoch erdos ergodicity
 ergonomic es esl essence establishment estate ethnic etude eu evacuation evading evaluated evil
 evolve evolved exception excessive exchangeable exciting exciton excluded exclusive execute
 executing exhaustive exhibit exo exogenous exotic expand expander experiential explains
 explorative express expressed expressing extend extent exterior extragalactic extragradient
 extremity fabricated facet facets facilitated facing factorial factorizing fails fairer falcon
 fano farm fastest fat fate favor fcc fd fdr fe featuring fed federation feelings female femtocell
 fermion fermionic ferroelectric feynman fibonacci fibre fibrillation fictional fiducial fighting
 figurative filament fill filled filtration finer finitely finsler firing firm fitted fl flag flair
 flame flavor flexibly flexure float floer flooding flowing fluctuating fluent fluidic fluorescent
 fm fokker folded folk font forcetorque forearm formed fortran fostering found foveated fp
 fragility framelet francais freebase freeform freehand freezing frequentist fresh freshness
 frustrated frustratingly fun funding fundus gamification garbage gel gemini genesis gestural gets
 gif gigapixel gist giving glance glimpse globular gloss glottal glucose gluon glyph gmm goes
 golden got governed governing grad graduate gramian graphic graphon grassmann greater greens grip
 grokking grow guard guarded guarding guess guitar gumbel had hailing hallucinating handcrafted
 handed handful hankel happy harmony harms hat hateful haze heading heartbeat heatmap hecke hedonic
 helical helicity helix hellinger helpful herding hereditary heterogenous heterophilic
 heteroscedastic hide hijacking hilliard hip hippocampal histopathological historic hits hiv hodge
 hold homogeneity homological honest honesty horse hosting hotel hotspots hough hourglass hours
 house housing hovering hr htn hubbard hubble huge humanitarian hunting hurt hydra hyperbolicity
 hyperdimensional hyperedge hyperfine hypernym hypernymy hyperplane hyperspherical icassp iccv icd
 ict identical identifiable identified idiom ids ie ignore ijcai ijcnlp imaginary imagine imagined
 imagining immediate immersed immune imperative imperceptible implied impossibility impossible
 imprecise impression impulsive inaccurate inapproximability inclined incoherent inconsistencies
 increases incrementally indefinite independently indigenous individualized individually indo
 induce inefficiency inexpensive infectious inferential infinitely inflated influenced influencing
 influenza inform informational informativeness informing infty inherently inhibitory initializing
 injected insensitive instantiation instead institutional instructing insufficient integrator
 intellectual interact interactively interatomic interconnected interferometric interlingual
 interoperable interpersonal interpolated interpreted intersecting interspeech interstellar
 intimate intracranial intravascular intriguing introductory intuition intuitionistic invasion
 invention inverting investigate involutive ionic irony irreducible irrelevant island isnt
 isogeometric isolating isomorphic isomorphisms isotonic isp itemset janus jigsaw judging judicial
 kac kaczmarz kahler kd kdv kepler keynote keystroke kg kinematically kinesthetic knowledgeable
 knows kuramoto labour lack laminar lanalyse langue lax layerwise leadership league leak leaky
 learnt lebesgue lectures led legendre lego lemmatization lever lexicale lexico license licensing
 lies lift lightly limitation lindenstrauss lineage linguists lips liquidity listener listwise
 literal lithium lmm loaded locate located locked loco logits lognormal loopy loosely lorentzian lr
 luce luminosity luminous lumped lunar lunch lut mach macroeconomic mad magellanic magneto
 magnetoresistance major majorana makespan male malleable mallows manager manga manhattan
 manipulate manually mapless mapped marginalized markup marriage matern maternal matryoshka
 maturity maximally maximin maximize maxsat maxwells mckean mds measurable measured mechanically
 medial medication mem members memorizing memoryless memristor menu meson mesoscale met
 metacognitive metallicity metamorphic metastable meteor methane metonymy metrical mg mhd mice
 microarray microbial microfluidic microgrid microrobot microrobotic microscale microservice
 microsoft might mil mild mile military milky millions millisecond mimic mimicking minds miner
 miniaturized minibatch minimalistic minimisation minkowski mip mis misaligned mises mismatched
 mispronunciation miss misspecified mistake misuse mit mmse mobius mod modele modelled moderate
 modulating moire mole monadic monetary monge mono monochromatic monomial morpheme mos mosaic mots
 mouth movable movers mp mpi mrf msr mst multiband multibody multicomponent multifaceted
 multifunctional multilinguality multimodality multiphase multiplayer multiplexed multiplexing
 multipoint multirobot multirotor multisensor multisensory multiwinner muse must mv mvdr mwe myopic
 nanoparticle narrowband narrowing naturally navigate navigational ne nebula necessarily necessity
 negotiating neighboring neighbour neighbours nematic nerve neurips newspaper newtonian newtons
 nice nilpotent nl nli nmr nodule noether nonconforming nondeterministic nonequilibrium
 nonprehensile nonuniform nonverbal nordic normed nothing notification notions novices novo nrc
 ntire nucleus nuisance nutrition nyquist oblique observe observing obstruction obtain occupational
 octopus octree odds odor offer olog olympiad omics oov opaque operated operationalizing operative
 opinionated opioid opt optimised optoelectronic orchestrated orchestrating orchestrator
 organisation organizational orienteering origami original orlicz orthogonality orthographic
 orthonormal os outfit outperform outsourcing overcomplete overlooked oxide oxygen pacific packed
 palette paralinguistic parallelizable parallelized parallelizing parameterised parametrized parent
 parents parole parsed partir passenger patching patterned pause pb pd peaked pedagogical pediatric
 peft pen peptide perceptive perfectly performant performative periodically permission perplexity
 perturb pessimism pessimistic phased phenomenological phenotype phonemes phonemic phonetically
 phonon photometry photovoltaic phrasal physician pickup pictorial pion pioneering pipelined
 pivotal pl plasmonic platoon plausibility plda plugin pluralistic plurality pm pmi pocket poisoned
 polaritons pole politeness politics poly polya polyglot polylogarithmic pooled porting positron
 possibilistic possibilities possibility possibly posted potentially poverty powder powering pr
 prague precedence precipitation preconditioner preconditioners preemptive prefill prehensile
 premise preparing preposition prepositional prerequisite prescribed presenting presidential
 pretrain prevalence prevent previous primate primordial print prioritize prioritizing prisoners
 privately prm probably procurement produce producing productive progressively projecting promises
 promptable prone propeller propensity proposed proposition proprietary prospect prospective
 protect proto protoplanetary pruned ps psd pseudorandom psychiatric psycholinguistic psychology
 psychometric pt publicly pulsar pulsed pump purchase purity put pv pyramidal qr quadrilateral
 quantify quasilinear quasiparticle quasiperiodic quest quickest racial rademacher radical rail
 rainbow raising randomised rat rather rbf react reactor readable realizable realized reasons
 receding receive recency receptor recherche recognising recombination reconciling recorded recover
 rectifier rectifying rectilinear reduces refactoring referenced reflect reflected reflex reflexive
 refractive reframing refusal regarding register regulating relatively releasing relevancy reliance
 rely remember remotely remove render reparameterized replacing replica reply reported
 representativeness represented reproduce repulsive required rescoring reserve residue resistive
 resolve respond responding restful resting restore rethink retinex retinopathy retrieved
 retrofitting reversed reversing reviewed reviewers reviewing revised revising revisions revisit
 rhythmic riccati richer riesz rip ripple risc rising river rlvr rm roadside rod rogue roll
 romanian rooted rope rosetta rotary rotated rssi rst rtl rubber rubric safeguarding sale sand
 sandhi satisfying saturated save scanned scatter scattered schatten scheduled scholes schur sd sde
 sdp secretly seek seg seizure selectively selfish semg semiclassical semigroup semisimple
 sensation sensemaking sentinel sepsis seq seqseq serendipity serious serve seven severe sewing sex
 sg shap sharper sheaf shield ship shoulder shrinking shuffled sides sift sighan sigmoid
 significantly silence silhouette silico silo simd simons sine singleton sink sinr sinusoidal sir
 sit sitter skeletal sketched skid skull skyline slab slate slave slavic sleeping slowly sma
 smallest smarter smartwatch smile smoke smoother sms snap snippet snow soc socioeconomic sok
 solvability something sorted sourcing sp spacing spammers sparser sparsified spd specialist
 specifying spectro spectrometry specular spherically splat splicing sport spots squibs sram srl ss
 ssd ssl stabilizer staged stagewise stair stakeholder stakeholders stakes stateful stateless stdp
 steep steer steganalysis steganographic stemming stepwise stereotypes stft stiefel stieltjes
 stochastically storing storyboard strategyproof streamable streamlined strengthening strengths
 stretch stretchable stride strikes strip structurally struggle studio styled stylistic subalgebras
 subband subexponential subgradient sublanguage submanifold submap suboptimal subquadratic
 subsampled substance substitute subsurface subtree sufficiency suicidal suicide suitability
 supernova supersense supersymmetric supervisor suppressed suppressing surprising surprisingly
 surround susceptible suspicious suturing svbrdf swe swiss syllabification symbiotic symmetrical
 symptom synapse sync synchronizing synergizing synonym syntagmatic synthesize systeme systolic tab
 tablet tackle tactical taiwanese tame tampering tank tasking taught taxi tc tdnn tdoa teammates
 telecom teleoperated telerobotic tempering tempo tenant tensions tensorial terahertz
 terminological testable tester tethered tetrahedral textile tf theme themes theoretically theres
 thermoelectric these theta thick thousands thrust thz tidal tied tier tightness tikhonov tilted
 tilting timely timestep tipster titan tm toe toeplitz tof tonal tooth topographic tours toxic toy
 tracer tracked traduction trail transactional transcribed transcript transferrable transferred
 transformable translucent transmit transmitter transverse trapping travelling treated treating
 trec tremor trending triggering trigonometric trimming tripartite truck truss truthfulness ts tt
 tta tumors tuple turbo turns typological ud uda ugv ultimate ultraviolet unambiguous
 unconventional uncover undecidability underdetermined undergraduate undersampled underspecified
 unequal unfolded unidirectional unify unilateral unintended unity universally unlabelled unlocks
 unnormalized unordered unpacking unposed unreasonable unrolled unrolling unsafe unsteady
 untangling untethered untrimmed updated uplift upon ups url usefulness ux valency validate
 validated valley vandalism vanilla vapor var varied vascular vast vcg vectorial vegetation vein
 venue verifiers verilog vers versions vertically vibe vid viewport vinci vine virasoro virtually
 virus vista visualisations visualize visuo vital vl vlasov void voip voluntary vp vtol vv waals
 waiting warped wavefront waypoint weaker weaknesses wear webly weibull welding were western wfst
 whether whos widely wider wigner wiki wildfire wildlife winding wishart witten wizard wlan womens
 worse wound wreath xl xr xxz youth zigzag zipfs zmp zoo zooming
0 4 1: ablation abstention abundance accelerometer accountability achievement acid adaptations
 adjustments adopt advantages agenda agi agn agreements aliasing alive alloy alphabets alphazero
 alternation amharic animals arbitration argon arts asia asp assemblies asymmetries attenuation
 australia authority automorphisms autonomously avalanche aversion aviation axes backbones backoff
 bacteria bags banking bard behaviours below bigrams bioinformatics biomarkers biomechanics bionlp
 blogs blstm blueprint bluetooth bosons breaks bulgarian bursts buyer cables caches capacities
 cards cartography cas catalan catalog catalogue catalyst censorship centre cern certificates
 chamber charts chemotaxis chirality citizens clinicians clips clones closures club clue
 clusterings cms coarsening coevolution coexistence cohort collider collocations colonoscopy
 colorings combinatorics comfort commentary commitment compactness complements compositing
 conceptualization confounder connector consortium contextualization conventions converge
 conversions copying corrector correlators counseling country couples croatian crossings
 crowdfunding cry csr cuda cultures curricula cvar dashboard dbms deadline decline decoherence
 decorrelation deepfakes deepseek defence demands demosaicing denoiser densification department
 deposition detoxification dft diagnoses digitization disaggregation disagreements discretizations
 dissimilarity distinction distraction dns docking donnees downsampling downscaling dqn droplets
 dsp duplication dynamo earths ease easier eating eccentricity echoes edition eigenfunctions
 electrocardiogram electrodes electrodynamics electromyography electronics emissions empathy
 employment emr emulator ends engineers enhancer entertainment entries entropies epidemiology
 equipment equivalences equivalents erasing erm estonian ethereum ev evaluator everyone exam
 exclusion exist exiting exoplanets explained explainer explorations explorer factoring
 factorisation factory fallacy falling feeding feet fibers files fin finder finiteness finnish
 fixation flatness flaws flights football footprints foresight formality fov fpt fraction fractions
 fragile frontend furniture gameplay gdpr genai generality genes genetics genomics genres gis gl
 glove gpts grating gru guessing guideline guides gym habitat handover harassment hashtags haystack
 hazards headlines helium hevc highlighting highlights hinge hitters hive homogenization horizons
 hour hri hrp http hulls hypernetwork hypersphere ideation illustration immersion implant
 implication impurity incidence infection inhibition innovations instagram installation
 institutions integrability interferometer interpolants invertibility investors irradiance islands
 isometry isotropy itemsets jailbreaks javascript jets judgement judgements justice justification
 kdd killing kinetics knitting lag letters lexicography lfg lifespan lime linux literacy
 lithography lmc locking locus logarithm logistics lqg lsh macaulay mail maker makers mammography
 maneuvering maple marching marl matches mathbbr mav maxima mcts mergers metaheuristic metasurface
 metaverse microblogging microservices milling mimicry minecraft minute minutes mirage mirrors
 misalignment missingness mlps modifications motives moves multiplicity multiply museum mutations
 naturalness needles neuroscience nitride nmt noma normals notation notifications nowcasting
 numerics obstructions office often olap opacity opportunity optima optimism orientations
 overconfidence overload pad passwords patrolling pddl peaks perceiver periodicity periods
 perovskite phenotyping philosophy photoplethysmography physicians pieces pinns planarity poker
 polishing portability positives ppg practitioners pragmatics presentations press preview primer
 priming programmer projectors prolog proprioception prover provider providers provision prox pso
 psychotherapy pubmed pytorch qoe quadrics qualification quantisation quantity quotient quotients
 radiograph railway rainfall ranker ranks ransac rationales rdma reads realisation recalibration
 recognizer recognizers reconciliation recsys recursion refinements refiner reformulations
 regeneration registers regularisation regulators rehearsal relaying replicability rescaling
 researcher reshaping resizing resnet resonator responsibility restart retrievers retrosynthesis
 revise revolution rewiring rewrite ridesharing robocup rocling rollout rooms router ruin saga
 sanskrit satellites scaffold scarcity scholar scripts sculpting sdes secrecy secrets securities
 seeding senseval sentiments sequentially servicing sharpening shocks shoes shortcuts shortfall
 shots shuffle shuffling sieve silica sizing skewness skipping slides slopes sn sos spanner
 sparseness speeds speedups sph spider spreadsheets squeezing standardization stations stepsize
 stochasticity stops stretching substructure subsystem suit superconductivity superconductor
 superfluid supports surprisal surveying svrg sweeping swimmers sycophancy synchronisation
 synchrony synthesizer tableau tagset taiwan tamil tango taste tcp telescopes telling telugu tennis
 textiles throwing tilings tips tones tourism tournament trailer transceiver transcriptomics
 transients transitivity treatments trick tricks triplets trips tubes tutor tying ucb uml
 unfairness variates verifier vessels vibrations videoqa viewpoints virtualization viscosity visit
 visualisation vits vortices vowels war warnings waveguides wellbeing whitening widths winners
 wordvec workbench workshops writer www
0 4 2: abduction academia accents adcs advertisements advisor aggregates aids aligner alloys
 amplifier analogues analyzers anchors angiography antennas anywhere aphasia appliances
 astrophysics atmospheres attackers attrition audition automaton averages axioms backgrounds
 bangladesh batches batching batteries bibliography binarization bioasq blindness boards bribery
 budgets calorimeter capsules catalogs cca censoring chaining checker chores clocks codecs columns
 companies companions competitions competitiveness compilers composites compressor concordance
 cones conferences conferencing confusions consciousness consideration constructs containers
 contests contractions cooking coq corners cpus crises crops cryptosystem csp csps cubes decade
 decidable deflection denoisers detections diagonalization diffeomorphisms disassembly disasters
 discoveries discriminability discs distortions drops dwarfs ecommerce economies editors
 eigenvectors electroencephalography encounters enterprises envelopes episodes europe exams
 exchanges exemplars exercises exoskeletons expect exposures externalities extractor facilities
 faults feedbacks feeds fiction figures fingertips firms flickr foliations formalisms formats fps
 fractals generations geolocalization gev giants graphrag grassmannian groupoids guards
 hamiltonians handoff handovers haptics heaps helicopter hetnets hmms homomorphisms hopper
 hypercube hyperparameters hypersurfaces icub identifiers idioms immunity implants impressions
 infilling ingredients ins insulators integers intensities intents interferometry itself january
 jobs journalism junctions kernelization knapsacks knockoffs lakes laplacians leaders lending
 lenses lexica lidars lifecycle lights likes limbs linkedin lipreading lmms loads magnets manet
 manner manuals manuscripts marathi marginalization marginals marketplace martingales mathbb
 matroids mavs meetings melting membranes metals metamaterials metasurfaces microgrids
 micromanipulation microstructures minimizers minors moderators monoids moocs mosaics motors mrfs
 nanotubes negotiations nerfs neuroevolution noises nominalizations nominals nondeterminism
 observables october offsets oncology optimizations orderings orthogonalization orthosis outlook
 oversight overthinking packages packets packings padding palpation pansharpening parses parties
 partners passages payments penalization penalties phenotypes photographs photons pinterest plants
 plasmas plates polyhedra polymers polytope portraits posets posters professionals prognosis
 proportions provers pspace pulsars purposes quadrocopter quantifiers qubits questioning queues
 radars radiography ranges rankers razor readers reals reasoner received receivers recipes
 redistribution reenactment regularities reinflection remedy repairs reservoirs resetting retina rn
 roads rollouts rotations rotorcraft rovers scanner schizophrenia schools seconds seeds
 segmentations selector semiconductors separator sfm shadowing sheaves sheets shows skeletons
 smartwatches societies som spanners spans spdes spectrograms speculation spikes spins splats
 stacks stocks submodularity subnetworks substitutions subtitles subtyping superalgebras
 superconductors superpixels surgeries suspensions switches symptoms synapses synonyms tablets
 taggers temperatures tempeval tensorflow themselves tissues tokenizers tournaments traceability
 tracks transfers transistors translationese translator translators transmissions traps tsp
 tweezers unions unitaries universities urls utilities vaes vocabularies votes wearables wikidata
 wordnets wsns zones
0 4 3: bakeoff marketplaces nodalida novels resonators valuations
0 5 0: aaai abductive abnormality above absence accent acceptance accident accretion accurately
 achieve acting actionable activated actively adaptable additional adiabatic adjoint adjusted
 adjusting admittance advection aesthetic aesthetics affects african agglomerative aggressive
 agricultural aid ais alleviating also altitude amazon ambient analogical analogue analyse analyze
 anatomical anchored ancient animatable animated ankle ant anthropomorphic apache applicability
 appropriate approval approximately archival arena argumentative arising arrangement articulation
 artist artistic asian asking assess astronomical astrophysical attacking attend attitudes
 attractor audience audit augment australian automatique available averaged avoid away axial
 axiomatic axion backdoors beating beauty bed behavioural beliefs bellman bending benign bernoulli
 bethe bezier biasing bid bifurcation bimanual binarized binomial biomarker biomimetic bipolar
 bisimulation bitcoin bitrate bivariate blackbox blended blog bloom board bone bootstrapped boson
 bosonic breakdown breathing brief broadband broken budgeted buffer bug built bulk burst bus byte
 ca cahn cake calculating calling camouflaged cannot capable capacitated capacitive capital
 captured card cardinality career carrier catch catching cauchy causally causes cd centralized
 centroid certifiably chance chapter characterisation charging cheap chebyshev choosing chromatic
 chronic chunk circ circle citizen cl claim clarification classify clause clickbait closest clothed
 clothes cloze cm cmos coalition cochlear codebook college colour combating combine command commit
 committee commodity communicating commutative companion compass competence compiling composable
 composing compress compressible computable concentric concerning concerns concise concrete
 concurrency condensed confident confidential configurable confined conformer conjunctive conll
 consent consonant constituency construct constructed containing contaminated contention
 continuously contrasting conventional converting coping copyright corner corporate corrected
 corrupted cortical cosine could coulomb covert cp crack crafting crash created credibility crime
 crossover crowded cryo cryptographic crystalline ctr cube culturally curiosity curious custom
 customizable cyberbullying cyclegan cylindrical dataflow db dct dd dead deal dealing debiased
 decentralised deceptive decidability deciding deciphering declarative decomposable decomposing
 deductive default defects defocus degenerate degraded delaunay deliberation delving democratizing
 demographic demographics demonstrating demystifying denoise densely dental deployable deploying
 describe descriptive designed destination detected determinants determine developer developmental
 devil dg dgs diabetic dialectal dice did dielectric diff diffeomorphic diffusive digit dipole
 directly disambiguating discounted discriminating disparate disruption dissecting dissemination
 dissipation dissipative distantly distill distinct dive divergent diversified diversifying dl
 doing domestic dominant dominated dominating doped doppler dot downlink drag dream drives drl drop
 ds dueling duplicate dwarf each ear easily eco ecological edited efficacy eigenvector electro
 electrostatic elevation eliciting eliminating elliptical ellp embodiment emerge emg empathetic
 empower empty encode endogenous energetic engaging ensuring entire epipolar equalization equipped
 equitable erasure escape escaping essay essential establishing estimated eulerian eval everything
 evidential ex exactly exceptional excess excited executable existential exoplanet expanded
 expensive explanatory explicitly exploit exponent exponentially exposing expressiveness
 expressivity extra faceted facilitate factoid fall fatigue feel fem fetal fewer fi fifth figure
 file filtered final fingerprint fingertip fisheye fits fix flapping flare flipping flocking flood
 floor fluctuation fluency fluorescence fog fold follower fooling footstep foraging forbidden
 forced forget formalizing former forming foundational fragment framing frechet freely frictional
 frobenius frontiers frozen fruit fuel functionality functionally fuse fused gaia galactic galois
 garch gauss gcn gear genome genomic geodesics geographic geographical geography geolocation
 getting ghost give gnss gossip government gp grade gradual grain grapheme great gromov grouped
 hadamard hadron hair halo hamming handheld handwriting harder harmonizing harness hashtag
 hausdorff having hazard hdr headline healing healthy hear heating hebbian heisenberg helmholtz
 helpfulness helping hermite heterophily hexagonal hexapod hi hierarchically higgs highlight
 highway hindsight hit hitting hlt holonomic homography homomorphic hopf hopfield hopping
 horizontal hospital host household hpc hub humor hydraulic hydrodynamic hypergeometric hysteresis
 ibm icu idea illusion imitating implement implicitly impulse incentivizing incident income
 inconsistent increase increased indexed indic indicator indivisible indonesian inertia infant
 infer inferred influences influential informal infused inherent initio injecting ink inquiry
 insect instantaneous instruct instrumental integrable integrate integrative intel interdependent
 interdisciplinary interesting intermittent interpolating interpret interventional interview
 intrinsically introspective involving io ionization ip irregularly isac iso isolated isometric
 isotropic iterate iteratively jacobian jet josephson journey jpeg junction keep keeping kernelized
 keyframe kidney kind kl knapsack knee knn knowing krylov kullback kutta labelled labor ladder
 lagrange lambda laparoscopic larger largest latin laughter lazy ldpc leading leaf lean leap learns
 leave lecture legacy leibler lensing lets leverage lexicographic lifetime limiting linearity
 linearized liouville listen lite literary lived liver llava lm loading localize locating logging
 longer longest lorentz lost lovasz lte ltl lvlm macroscopic magic magnet magnetically magnetized
 maintaining majorization makeup maneuver maneuvers maritime marked markerless mars martingale
 mastering mcp meanings med mediation meme memristive mems mention merge merger mesoscopic metallic
 meter methodological metropolis microstructure microwave minimalist minimize minor modifying
 moduli modulo monaural money monitor monolithic mood moral morphable morpho morphologically
 morphosyntactic mortality motif motivations movie ms multicast multicore multifractal multigrid
 multilabel multilinear multiobjective multiparty multipath multiplier multiresolution multistage
 multitasking multiuser multiway muon musculoskeletal mutually naming nanoscale narrow naturalistic
 navier nearby needed neighbourhood neurosymbolic never nighttime nist nn nodal nominal
 noncommutative nonlocal nonstationary normalisation normality normative north notion novice
 numeric nystrom obtained obtaining ocean oct odd ofdm offensive offset oil omega onboard onset
 onto ontological opening opponent optic optically optimising optimum organ organic organized
 origins ornstein oscillating oscillation oscillatory outer outside overall overcome overlapped
 overlay overparameterized paced paired par para paragraph parkinsons parsimonious participant
 partitioned partner passivity password pathological payment payoff pc pcfg pdf peoples perceive
 perceiving perceptually perform performing peripheral permanent personalised personalizing persons
 persuasive perturbative pervasive phd phishing photoacoustic piano pick pid piece piezoelectric
 pipe plain planck plastic plot poi poincare pointer pointwise polarimetric polygonal polyhedral
 polymer polyp polyphonic pomdp pool popular porous port portal posed positivity postural precoding
 preconditioned predictability predictable predicted predicts preferential preferred preprint
 preserve preserved priori prism privileged probabilistically produced programmatic promise promote
 prompted pronoun pronouns propagating propelled propositional proprioceptive prostate prosthetic
 protected protecting provide providing prune publication pull pulmonary punctuation pushdown
 putting quad quantified quantifier quark quaternion queueing race radiative radius radon rain
 ranging ranked rationale rayleigh reachable reader ready realism realizations realizing receiver
 recommending reconstruct rectangular redefining referential reflecting regressive regularizing
 regulated reinforcing relaxing relightable remarks rendezvous renewable renormalization repairing
 repeat repetitive replace represent representational reproducing repurposing request requires
 residential resourced respiratory responsive rest restaurant restless restoring retrieve reusable
 reusing revealed revenue reversal rewarding reweighted rfid rgbd rhythm ride rise rna robustly roc
 routes row rt rural rydberg safer salesman salience saving sc scarce scholarly scoping seasonal
 segmental segmented segregation seismic selected selectional semiconductor semilinear
 semiparametric sensorimotor separate separated serverless servo seventh sexual shelf shifted shock
 shop shortcut shutter sigir sigma signs silent simpler simplicity simplifying simreal simulate
 sinkhorn situational sixth sized skew skewed smaller snapshot snn snr societal soliton solvable
 sourced sparsely specified spectroscopic spell spiked spinal spinning spiral spreadsheet sqrts
 squared squeeze sr stabilized stackelberg stand standardized standing starting statistically stay
 stealing stealthy steered stem stereoscopic stick still stimulus straight strict strictly stylegan
 stylized subcategorization subgroup subjectivity submission subword successful successive
 successor suffix suitable superconducting superior superpixel superposition supervisory sure
 susceptibility suspended swap swin swing syllable symposium synaptic syntactically synthesized
 systemic tailored tailoring tails takes talker tandem tangible tap td tech technological tele
 telephone tempered tendon tense tensegrity tension ternary terrestrial textured thematic
 therapeutic thermodynamic thickness thirty thousand thread ticket tiered tighter tightly tile
 tiling tilt timbre timeline timescale tip title tomographic tongue topical topologically toric
 toroidal tractability trait trans transformed transit transitive translate translated
 translational trapped traveling traversability traversing triangular trip trivial trojan tropical
 truly tune tunnel tunneling turbine twenty twice twisted typical ubiquitous uhlenbeck ui ultracold
 ultrafast ultrasonic unbalanced uncalibrated unconditional underground underlying undirected une
 unet uneven unexpected uni uniformity uniformly unimodal unitary united univariate unmasking
 unobserved unraveling unreliable unscented unstable untrusted urdu usable uses uv uwb vaccine
 valence valid validating variate vc vectorized verify vi vibrational vibrotactile violations viral
 viscoelastic viscous visuomotor vivo vla vlsi volatile volterra vote voter vq vulnerable vx wait
 wake want warm warp was waste watching watermark waveguide wavelength wavvec ways wealth
 weisfeiler weyl whisper whose wi wiener wifi winner winograd women worker would write wrong yes
 yield yields yolo yolov york yourself youtube zeta zoom
0 5 1: abc abuse acceptability accumulation acoustics acts addition adhesion adjectives adversary
 affordances agency aging allocations alone ambiguities amplitudes anchoring angles anisotropy
 annotators anonymity arbitrage archive arrangements ascent assessments assimilation assumption
 asymmetry atmosphere attachment attentions attraction attributions auc authors autoencoding automl
 auv availability backbone backtracking bands bangla barriers basque bci beamformer beams beats
 bengali betweenness binaries biometrics bits broadcasting bubbles bugs calculi calls campaign
 cantonese carrying catheter cavity centers century certification characterizations chess churn
 cipher citations classroom cleaning clipping cliques cloning clues cohesion coin combinations
 compare complementarity complexities compositions compounds computability condensation
 conductivity confinement conflicts confounding connectives consolidation constancy constants
 contagion containment contours contract contributions convnets cooling copilot cores coresets
 counts covers cpu crawler crawling crisis criticality cryptocurrency cryptography csi culture cup
 curation cycling czech death deduction degeneracy demo designers developers developments
 deviations dexterity diagnostics dialects diameter dichotomy difficult dilemma disc discontinuity
 disorders disparities dispatch divergences domination dots draft drawings earthquake economics
 editor edits elderly electrons ellipsis emulation endoscope energies enforcement enhancements
 epidemics equity equivariance estimations everywhere excitations exercise exponents extractors
 extremes fabric fading fft films fingerprints flexibility flip forcing forensics formalization
 formations formulations fragmentation framenet freeness frequencies friend fundamentals futures
 fuzzing gains gaits gaming generalizability generalizations genus ghz github grams grasps greek
 grpo guardrails hacking hadoop halfspaces harmonics heritage hiding hints histopathology
 homomorphism homophily hpsg humanities humanoids hungarian hydrodynamics ica icp ideas identities
 imagenet impaired implementations incentives inclusion indexes inferences infinity inheritance
 injury integrators intentions interests interleaving interoperability interpretations intonation
 invariances inventory investigations isolation jamming joining joins judges jwst keyboard keys
 keywords knot laboratory labs latents layouts lda leads legs lengths lesions letter lhc
 linearization listeners lms lookahead lookup lqr ltag lyrics magnification manipulability
 marketing marking masses matlab matroid mdp membrane mentions meshing messaging methodologies
 microrobots microscope middleware mistakes mixer mle moderation monotonicity morphing mouse
 multipliers naacl neck neuroimaging night nlg nlu nmf now nuclei observatory observers occlusions
 occurrences orbits others overflow overhead oversampling ownership pain pairing pandemic panorama
 paradox parallelization parking participants pathway payload pedestrians pendulum penetration
 performances periphery persian personas pet phenomenon picture pictures pivot places plagiarism
 planes planet planets pollution polysemy portfolios poster predicates prepositions prevention
 prioritization productivity proficiency profit projector promotion propulsion provisioning
 publications publishing purification puzzle quantiles quantities queue racing rationality ratios
 rays reactions readout realizability rebalancing reciprocity reconnection reconstructions
 recording recruitment recycling redshift reductions reformulation relativity relocalization
 reparameterization repetition replanning reporting reproduction resampling researchers resonances
 restriction retail retargeting retriever retrospective returns reverberation reweighting rigidity
 rlhf roadmap roadmaps roots rotor rounding rover rrt scaffolding schedule scheduler schedules
 sclerosis sdn section sections seen selectivity sem separability setup sft shading shadows sheet
 shopping signaling slope soil solitons sort spacecraft spacetime specialization specificity spine
 stages staging standards station stationarity statistic stimulation stimuli store storm
 stratification subdivision subsampling subsequence subsets subtraction suggestions summarisation
 summation surprise swapping swimming synergies synergy tabletop taxonomies teamwork
 telemanipulation telepresence telescope terminal termination thermodynamics thesaurus thoughts
 threats thresholds tickets tokenizer tolerance toolbox torsion touchscreen tract traits
 transactions transduction trap traversal treewidth triage triangulation triggers triples
 truncation trustworthiness twins twist typology unmixing uplink vaccination vacuum validity
 variety vectorization vertices violation violence vocoder warehouse warning watermarks wavelets
 wavenet wheelchair workplace works wrist wsdm xai year
0 5 2: abstracts accelerators accounts actors again agriculture alternatives anonymization apis
 archives assets assignments astronomy attractors autoregression balls blockchains books bots boxes
 buildings bundles campaigns canada cars cities classifications clauses clients coaching colors
 commands condensate condensates confounders contacts contents copulas corruptions cosmology
 counterfactuals countermeasures countries couplings courses covariates crfs crystals currents dags
 dating debates decays december decoders deformations dialogs digraphs dilemmas disabilities
 discriminators diseases disks disturbances dnns documentation ecosystems endoscopy essays
 evaluators factorizations february fermions fingers fixtures formulae forum fpgas gases geometries
 glasses grippers harmonization hebrew histograms histories holography homes hypernetworks
 imagination impairment india inflection informatics infrastructures instabilities interviews ions
 iterations japan judgments july jumps keypoints knots libraries likelihoods liquids lvlms
 manipulations matting memes metaphors microphones missions misspecification motifs movies muscles
 negatives neighborhoods neutrinos ngc nonlinearity norwegian obfuscation ones organizations
 panoramas paradigms pathfinding perceptrons phones phonology photography photos pivoting planners
 polygon polygons polytopes positions posteriors probes programmers proposals prosthesis proteins
 proxies pulses qed quadrotors reasoners recommenders recourse reddit regressions regularizer
 regularizers regulator repositories requests residuals resolutions restrictions retraining
 samplers schemas scientists searches sector semigroups september servers sessions shells
 simulators situations solids spheres statements stitching stores stylization subjects surrogates
 surveys symbols terrains tev threads ties torus trackers trains transcriptions treebanks triangles
 triangulations upsampling waveforms websites wheels
0 6 0: ab abelian abnormal absolute absorption accelerate accessible account accounting acm
 acquiring acyclic adapt adapted adaptively adding address adjoining advantage adverse affinity
 affordance aggregate aggregated aggregating ahead align along alpha always ambiguous american
 amortized amplitude analysing anaphora anatomy angular animal annotator annual another anytime
 aperture ar arc architectural arrival article articulatory artifact ask asset assist assisting
 associative asymptotically atmospheric atom attentional attitude audiovisual auditing author
 authoring authorship automotive avoiding axis bad bag banach battery bearing behind being benefit
 bev bilevel bilinear billion binaural binding biologically biometric birds blocking blood boost
 boosted bottom branching brazilian break breast bregman bringing broad brownian browsing bubble
 build bundle byzantine cad calculation calibrating candidate cant capsule caption carbon cardiac
 cartesian cascading cat catastrophic categorial cause censored certain charge charged chart chat
 chatbot chest child childrens chiral circular clean clique close closer closing cloth clustered
 coling collecting collocation colored column comment commercial compatible competing composed
 compressing computationally computed concave concentration confusion congestion conjugate
 connecting connectionist conquer conservation conservative constituent constraining constructive
 consumer contribution controllability convergent copula copy correct cosmic cosmological cot
 counter course covariate covering create creative credit crop crossing ctc cubic cue cumulative
 curse curved customized cybersecurity daily damage dans dc deception decomposed deeper defect
 defending defining definite degrees delta depression derivative derived deriving describing detail
 detailed determinantal determining detr diagnosing diagonal diagram dialect diffuse dilated dirac
 disaster discover discriminant disjoint disordered disparity displacement distilled distinguishing
 disturbance doa dominance dose downstream dp drawing driver drivers due duplex duration dyadic
 dysarthric ecg echo effectively ego einstein electrical electricity electromagnetic elementary
 elimination ell email emergency employing empowered enable enables encoded encrypted endoscopic
 enforcing enhances enriching entangled entropic envelope epidemic episodic epistemic epsilon equal
 equivalent ergodic ethical ethics euclid euler european evaluate every everyday excitation
 existing exit expanding explain exploitation exploratory explore extensible extensive extract
 extracted extractive extremal extrinsic eyes facilitating factored factorized factual faithful
 faithfulness fashion feasible feed feedforward fermi fiber findings fingered fire fitness five
 fixing flash floating flux flying focal focusing follow foot footprint foreground foreign forensic
 forgery foundations fourth fpga fractal fracture fraud freedom frequent front frontier further
 gamma garment gate gauge generalised generalist genre geodesic geometrical geometrically
 geospatial get giant given going goodness google gps graded granular graphics guaranteed half
 handle handwritten harmful has hash hate hd hearing heart hedging height helps here hermitian
 hessian histogram hmm holographic holomorphic homotopy hot hydrogen ice id ideal identifiability
 ieee iid ill immersive imperfect implementing important imu incentive including inclusive
 incompressible inconsistency inducing inexact inhomogeneous inner innovative inside instant
 instructional intelligibility intensive interior interleaved interplay intrusion intrusive
 intuitive inverted invertible investment invisible invited irregular ising iterated jacobi
 jailbreak join journal jumping keyphrase kinodynamic kronecker kv land landing laplace late
 lateral lead leader leakage left leg lesion let lexicalized lifted limb linearly linguistically
 lip listening llama localizing logarithmic logit looking lossless lossy lottery lp lyapunov macro
 magnitude majority malicious managing manipulating manual marker markovian massively master
 matched meaningful mechanistic median microblog microscopic mid middle millimeter million mini
 miniature minority mitigate mix mllm mlp mm mmwave modulated monotonic motivated mounted move mpc
 much multiagent multichannel multiclass multilayer multinomial multiplex multiplicative
 multispectral multiword muscle musical mutation naive nano nas national nd necessary needle
 negotiation neuronal neutral neutrino nonholonomic nonnegative nonsmooth novelty np null oblivious
 observable observational occluded occurrence ode offloading old older ood operating operational
 opportunistic optimistic optimize option oral orbit orbital ordered ordinary organization origin
 our outcome own packet panel panoptic panoramic parabolic paraphrase parity parse participation
 participatory passage patent pay pde peak penalized perceived perceptions persona perturbed phases
 phoneme phonological photonic photorealistic phylogenetic physiological pitfalls planetary plant
 plate plausible plus pneumatic polar polarity polarized popularity portable portrait positional
 posteriori posture powerful pp pragmatic preconditioning predicate prefix present preventing
 primary prime primitive principled printed prioritized priority pro procedural professional
 programmable projected promoting pronunciation proper proportional proton prototypical
 psychological pulse pure push pushing qos quadrupedal quick radial radiation radiology randomly
 rapidly rating rdf reach reaching realtime receptive recipe reciprocal recognize record rectified
 recurrence refine refined refining reflective regional regularity regulatory relating relativistic
 relaxed relay removing renyi reordering repeated representative reproducibility reproducible
 reservoir resistant resolved resonant respect responsible result retention retinal retrieving
 return reveal revealing reveals reverberant rf rhetorical ridge riemann rigorous ris rolling
 rotating rotational round rumor saddle same sampled sar sarcasm say scalar scaled school scope
 screen script sea seamless secondary secret securing seed segmenting select semidefinite sensory
 sentential separating sequencing serial several severity shaped shapley share sharpness show sided
 sight signature significance significant simplicial simplified situ situated situation six skip
 sky sleep slice sliced slip slot smoothed snake sobolev socially socio solid south spam span
 spanning speak speaking specialized spectrogram speeding spelling spline sponsored sports spot
 spread spreading spring spurious stabilizing stacked stacking steady steerable stellar stepping
 stokes stop strain stratified stroke stronger structuring studying subjective sublinear succinct
 summarizing supply supported sustainable switch switched symbol symplectic synchronized
 synergistic tackling tagged take tale taming tangent targeting teach terminology there this threat
 timed tiny tissue tone toxicity traditional trainable transaction transductive transferring
 transforming translating travel trend trial triangle trigger triggered triple triplet true
 truncated trusted truthful try tumor tunable turbulent turing turning tutoring tv tweet typed
 unconstrained underactuated unfolding unique universality unleashing unlocking unpaired
 unrestricted updating usability useful utterance vanishing variant vehicular verbal verifiable
 verified verifying vessel vibration viewing vlm vocal voltage voronoi vortex vowel voxel watch
 website whats wheel wheeled wideband winning wire working workload worth written zeroth zone
0 6 1: abilities abstractions accelerator accessibility adapters adaption adaptivity admm adoption
 ads adults aircraft alignments amplification analogy analyses analyzer android annealing anomalies
 api areas arguments artifacts associations assurance auction autism backpropagation bank baselines
 bidding biology blending blocks blur bodies bootstrap bot bottlenecks browser calculations
 cancellation candidates ccg centrality characteristic chatbots check choices chunking claims clock
 clothing codec coefficient cognition cohomology comments compatibility compilation compiler
 completeness compositionality computations cone configurations consequences considerations
 contamination continuation continuity contraction controls convection convexity corrections
 correctness corruption creativity crf customization cuts cutting cycles damping debate debugging
 defenses definitions deletion dementia dereverberation derivation details determination deviation
 differentiation diffraction disagreement disclosure discretization discriminator discussions disk
 dispersion diversification division drones dust dutch edges effort eigenvalues elasticity election
 encodings enrichment ensembling entry enumeration equality evaluations evasion examination
 expectations experimentation expertise extrapolation facebook facility facts factuality fail film
 fingerprinting fly fmri folding forces forecast forecasts formalism format formula fragments
 friends functionals galaxies gathering gating gaussians generalisation generalize gestures gnns
 goals goods governance grading graphene gripper guidelines harvesting hci heads hierarchies holes
 hypotheses imbalance impacts improvements indicators indices individuals initiative innovation
 insertion insight instances instrument insurance integrals integrity intersections ir isomorphism
 issue italian jailbreaking java judge judgment lab labelling landmarks learnability lemma lexicons
 lighting lines linkage lists living localisation locations mappings margins markers matchings
 mathematics medium metaphor migration minima misinformation mismatch mission mixup modification
 modularity molecules motivation multiplication negation neighbors networking norms nouns
 observability observer ocr offs once opinions optics optimally optimizer optimizers orchestration
 orders oscillations oscillator outliers overfitting overlap owl pagerank painting parallelism
 parameterization parametrization paraphrases paraphrasing pathology penalty perceptron percolation
 period persistence phenomena picking pixels plans plasma plasticity pointing polish possible
 predictor preparation preprocessing presentation prices processor progression prototyping
 provenance proving qcd quadrature qubit randomization randomness ratings readability rearrangement
 reconfiguration rectification references reflectance reflections rehabilitation rejection
 relatedness relaxations release relighting replacement replication repository reputation reranking
 rescue resilience resistance reuse revision running russian sampler satisfiability saturation
 scalability segments senses serving shear shifting shrinkage signatures silicon similarities
 simplex simultaneously singularities singularity slicing smoothness soccer sonar sounds sparql
 stack status steganography steps stopping stories storytelling styles subgroups substitution
 suggestion suite sums sustainability svd swedish tagger teachers teaming tell templates testbed
 textures theorems therapy thresholding together tokenization too tracker tradeoff tradeoffs
 transducer translations transparency trials tube turkish union uniqueness usa utilization
 utterances vae valuation variants vietnamese voices vqa warping welfare windows workers workspace
 wsd years zeros
0 6 2: activations adversaries advice anticipation apps arms assistants assumptions atoms
 augmentations captions cascades cases chemistry china clutter colorization complexes computers
 contracts coordinates cortex crowds decompositions dehazing delays densities deraining diffusions
 displays economy ecosystem elections expansions finance fluids formulas forums gpus guarantee
 hypergraphs ideals impairments industry inflation instruments joints landscapes logics logs loops
 lstms mapreduce masks medicine memories messages microblogs muc narratives ner odes oracles
 oscillators outputs pages parsers partitions patches pathways permutations persuasion pipelines
 players poetry pomdps populations poses posts predictors printing procedures processors projects
 proofs prospects prototypes puzzles rankings recordings regimes reports rings rnns scans sciences
 scratch sites sizes sketches smartphones society spark splines strings subgraphs subspaces svms
 swarms tags tensors topologies traces transcripts transducers typing uncertainties universe
 varieties visualizations vlms volumes workflows workloads
0 7 0: abstractive academic achieving acl act actor actuated adapter addressing advanced advances
 adversarially affect affective affine after age agile almost alternating alternative alzheimers
 among analog analytic analytical anchor angle anisotropic annotating anomalous antenna anti
 anything app applying approximating armed around articulated aspects assistive associated atomic
 attributed auditory augmenting automating backward balance band bandwidth barrier before
 behavioral bench benefits beta biased bilateral bio biological bipartite biped bipedal boltzmann
 boolean bootstrapping both bounding branch broadcast business cable cache calibrated call
 canonical capturing car cascade cascaded categorical center centered central certified challenging
 changing chaotic chemical circuit citation city classifying click client climate climbing
 cluttered coarse coded cold collapse combination combined commonsense comparable competitive
 complementary compliant compound compressive compute conceptual concurrent conflict conformal
 connection considering constructing contextualized continuum contour contrast controlling
 coordinate coordinated correcting count covid creating crowdsourced ct cultural current customer
 cyber cycle cyclic debiasing decoupled decoupling deepfake defined definition degradation delayed
 detect dexterous diagnostic differences difficulty dimensionality direction dirichlet
 discontinuous discussion disentangling distant distilling distributionally divide dna dont doubly
 down drift drive drone drug dynamically earth economic edit educational efficiently egocentric
 eigenvalue electric electron elliptic em emergence emergent emerging emission empowering ended
 enhance enough enriched entanglement enterprise environmental equivalence estimate et euclidean
 examining exemplar existence expectation expected explaining exposure extremely fact failure fake
 false family far feasibility find fit flat flight focus focused food four friendly fundamental
 fusing galaxy galerkin generalizing geo globally gnn gram grammatical granularity gravitational
 greedy growing growth guide guiding hallucinations hamiltonian hardness harmonic harnessing have
 heat heuristic historical hoc hole holistic homogeneous hop hyper hypergraph hyperparameter
 identify if imbalanced impedance increasing independence indian indirect informative initial
 intensity intention interacting intermediate internal interpreting intersection interval intra
 introducing introduction invasive job jointly jump kalman keypoint kinetic known labeled
 lagrangian landmark landscape langevin last layered learnable legged lens lessons lifelong lifting
 linked lipschitz liquid list live locality localized logistic longitudinal made make makes malware
 mamba mandarin marginal match math maximal maximizing me meaning mechanical mediated meeting
 membership memorization mental metal microphone minimally minimizing mirror modern modified
 molecule monolingual monotone most motor multidimensional multilevel multimedia multiscale
 multitask multiview name narrative nature navigating nearly neighborhood nerf nested networked
 neuro neuromorphic neuron neutron nonconvex normalized normalizing noun nuclear observed obstacle
 occupancy omni omnidirectional ordinal organizing orientation other outdoor outlier overcoming
 overlapping pac pair pareto partition party pass past perfect permutation persistent personality
 phone phonetic photo photometric photon physically piecewise pilot pitch plan planner player plug
 poisoning political portfolio pos posterior precise preliminary pressure primal proactive probe
 procedure projective proposal prosodic prosody provable provably proximity proxy purpose pyramid
 quadruped qualitative quantile querying rare rational raw reachability reaction reactive really
 reason recall recent recognizing reconfigurable reconstructing recovering red reduce redundant
 referring reinforced relevant relu representing resilient resolving resonance restricted reverse
 reversible riemannian right room root rough route runtime salient scan scanning schema schrodinger
 seeing seeking selecting semantically separable session shadow shallow shortest should siamese
 signed similar simulated simulating singing skeleton sketch skin slide sliding slow smartphone
 softmax solve spatially special specification speculative spike split splitting spontaneous square
 stance start stiffness story street stress string strongly subgraph subject subset success
 sufficient summary surrogate survival synchronous synthesizing tabular tag taking talking targeted
 temperature template temporally then they think third threshold throughput tight timing tolerant
 torque total touch trace track tractable train transferability transferable transient transparent
 trustworthy tuned tutorial twin unbiased unbounded uncovering understand unification unmanned
 unseen unstructured unveiling update upper used utilizing various velocity verb versatile versus
 vertex vertical very viewpoint visibility visible visualizing visually volatility volumetric
 vulnerability walk waveform wearable weather which while who wind window workflow worst yet
0 7 1: ability abstraction activities actuator adjustment agreement ambiguity answers argumentation
 arithmetic assistance assistant asymptotics attribution authentication automation autonomy avatar
 averaging beamforming behaviour benchmarks boundaries budget caching capability care categories
 causality cells changes chaos characteristics chatgpt children chip closure collisions coloring
 commerce compensation competition compliance condition conditioning configuration connections
 consumption controllers convolutions cover criteria criterion critic curve cut decay decisions
 deconvolution deformation delivery derivatives descriptor diarization dictionaries discrepancy
 discrimination disentanglement disorder display dropout duality easy elicitation emotions
 encryption engagement entailment equilibria era exchange exoskeleton experiences explainability
 extensions fabrication faces failures filling finetuning fitting fluctuations forest forgetting
 forms formulation frames frameworks friction gain gaps gas gpt gravity grouping hands healthcare
 heterogeneity heuristics hierarchy hindi history home homology illumination implications
 imputation indexing inequalities inequality infrastructure initialization inspection instability
 interpretability intervals intervention invariance invariants issues items iteration kinematics
 korean laplacian lasso laws layers learner levels library limitations maintenance manufacturing
 masking mcmc merging metadata methodology microscopy mind mitigation ml modes module modules
 moments morphology motions movements mt names needs notes occlusion operation opportunities
 optimality optimisation options oracle ordering outcomes overview package packing particles
 partitioning parts passing patients pca personalization perspectives placement playing
 polarization pooling positioning practices preservation principle principles probabilities
 products profile profiles profiling progress protection protocols pursuit python qa quadrotor
 realization redundancy regulation relaxation repair replay requirements rewriting risks rnn roles
 sat satisfaction scenario scores screening server servoing shapes shaping simplification simulator
 sketching smt solver solvers sorting spanish sparsification species spectra sphere sql
 stabilization stars strength students summaries suppression surveillance svm symmetries talk terms
 them things thinking times tomography toolkit topics tracing trading transcription transitions
 transliteration transportation trends truth tts turbulence ultrasound unlearning us usage
 variability variations verbs vr vulnerabilities watermarking waves weighting width wordnet worlds
 writing xml
0 7 2: actuation actuators advertising animation arrays articles auctions avatars bases calculus
 categorization characters cnns coefficients collections comparisons components conjecture
 constructions contexts correspondences costs deblurring demonstrations descriptors designs
 diagrams dialogues directions distances encoders engines families forests generators grids
 inpainting inputs instructions interventions lattices links losses mdps mechanics meshes mllms
 modalities nets neurons nodes numbers objectives obstacles ontologies operations papers pdes
 phrases platforms polynomials portuguese potentials practice primitives projections records regime
 rewards scales setting settings shifts speakers specifications spectroscopy spoofing spotting
 surgery tables targets teams technologies theories tokens transformations transforms treebank
 tweets uavs units updates walks weights wmt
0 8 0: about accelerated accelerating activation adapting additive advancing agentic agnostic aided
 air algebraic algorithmic aligned aligning annotated answer any appearance applied arabic
 arbitrary area argument aspect assessing association asymmetric asymptotic asynchronous attentive
 attribute auto automatically autoregressive auxiliary average backdoor background balanced
 balancing bandit basis batch bayes beam belief biases bidirectional bilingual biomedical bit book
 bounded breaking but cancer capacity category cell cellular character characterization
 characterizing choice classical closed cluster coherence coherent collection collective collision
 color combinatorial common compact comparing complete component composite compressed conditioned
 conference connected controlled core coreference correlated counterfactual coupled covariance
 coverage critical crowd curriculum dark defense deformable degree delay demand deterministic
 developing dictionary difference different differentially directed directional discovering
 disentangled distortion distributional dnn dof double early eeg effectiveness elastic electronic
 element embedded embodied emotional enabled enabling encoder equivariant evolutionary evolving
 expert explicit exponential expression expressive extending extension external extracting extreme
 eye factor faster fault fidelity fixed fluid form formal forward fourier fractional fuzzy gait
 gated gaze gender generalizable generate generic genetic gesture goal graphical grasp ground
 hallucination handling haptic heavy help highly horizon humanoid hyperbolic hyperspectral identity
 importance improves incomplete incorporating individual indoor induced inductive industrial
 inferring infinite infrared integer integral intent inter interest internet intrinsic item keyword
 kinematic know laser latency layout least legal length less life likelihood limits load locally
 location log logical look lower margin mask mass massive material mathematical measure meets mesh
 message micro mimo minimal minimax minimum missing mobility mode molecular moment momentum
 morphological movement moving mutual native nearest neighbor next node nonparametric norm normal
 note only ontology opinion optimized orthogonal output pairwise parameterized partially passive
 patch patient pedestrian perceptual periodic personal phrase pixel place play poisson population
 positive powered predict presence pretrained principal probing program progressive proof protein
 prototype proximal pseudo public quadratic quantifying quantitative quantized quasi radiance radio
 rag randomized rapid ratio reading realistic recursive reduced reducing reference region regret
 regular related relationship relative relevance reliability reliable revisiting rgb rigid road
 rotation rule saliency satellite score searching secure segment selective semeval sensitivity side
 sign singular skill smooth spatiotemporal spectrum speed spherical spiking spin standard star
 static stationary strategic stream strong submodular subspace sum supporting surgical swarm
 symmetric systematic table tactile tail tailed taxonomy teacher teaching technical texture than
 theoretical thermal top trade transmission treatment trust turn uav ultra uncertain underwater
 uniform unifying unit unlabeled utility valued varying volume wasserstein water wavelet weak well
 where whole why wide within
0 8 1: acceleration actions algebra analytics approximations arm array assembly assignment
 autoencoder avoidance awareness base baseline behaviors blockchain bottleneck bound capabilities
 capture checking classes classifier clip communities composition concepts connectivity consensus
 controller conversation conversion convolution cooperation coordination correlations
 correspondence counting coupling creation crowdsourcing cues curvature decoder demonstration
 dependence dependencies deployment description detector diagnosis dialog dimension divergence
 elements engine entities equilibrium errors estimates estimator estimators example execution
 expansion experience experiment explanation expressions factors following formation generator gpu
 grasping grid hardware hashing humans hypothesis improvement index induction injection insights
 interference interpolation interpretation inversion investigation iot japanese lattice lexicon
 limit linguistics linking literature locomotion lstm manifold manipulator market matter matters
 means mechanisms mixing mixtures modulation mri need normalization observation odometry operator
 pairs paper paradigm parameters parser paths people perturbation pipeline plane points pretraining
 pricing production project prompting property protocol quantification radar rates reflection
 regions relationships report responses reviews rl scattering schemes scoring sentences sgd skills
 smoothing sparsity splatting squares states steering storage switching symmetry synchronization
 syntax technique technology teleoperation terrain tests theorem thought tools topology
 transformation types validation values variation visualization voting walking wikipedia work
0 8 2: algebras annotations architectures attributes autoencoders automata cameras captioning
 chains channels circuits classifiers clouds clusters codes communications comprehension
 conversations curves databases descriptions detectors dimensions documents education ensembles
 examples filters gradients grammars guarantees imagery interfaces kernels learners manifolds
 manipulators markets materials measurements observations operators perturbations predictions
 preferences programs prompts recommendations registration removal restoration revisited robotics
 samples scenarios sensors services simulations sources statistics streams studies surfaces
 trajectories variables vectors version views
0 9 0: accurate acoustic across activity aerial against analyzing anomaly approximate artificial
 assisted be benchmarking better big binary blind body boosting boundary box brain bridging
 building centric chain clinical cnn cognitive combining community comparative comparison
 compositional comprehensive computer concept confidence consistent contact contextual continual
 controllable conversational cooperative correlation cost decentralized dense density dependency
 dependent designing differentiable digital direct discourse discriminative disease diverse
 diversity does dynamical emotion ensemble entropy estimating evidence exact experimental
 explainable exploiting extended facial fair fairness financial finding first flexible force
 foundation frame full fully functional future gap generated geometric grained grounded hard head
 health hidden higher identifying imitation improve incremental independent inertial influence
 informed inspired instruction integrated integrating intelligent international interpretable
 invariant investigating it iterative layer learn lexical lidar light lightweight like limited line
 lingual linguistic link loop magnetic many map masked maximum mean measurement measuring
 mitigating mixed mixture modality modular monocular monte multivariate music named near negative
 net news no noisy number numerical objective off offline optical optimizing oriented out
 parametric part partial particle pattern person personalized physical planar polynomial position
 potential practical precision predictive preference preserving private probability proceedings
 product prompt range rate recommender regularized relation relational remote residual response
 rethinking reward role safe safety scaling scientific second security sense sensitive sentence
 shared signal simultaneous soft software solution solving some sound spatio specific spoken
 stability stable stage step stereo streaming structural student style super support symbolic
 syntactic synthetic target tensor term textual that their theoretic three token topic topological
 toward traffic trained transition type universal unknown up use value variable variance vehicle
 vocabulary voice vs wave we weakly weight weighted when wireless workshop your
0 9 1: access accuracy acquisition aggregation allocation annotation approaches asr attack
 calibration challenges coding computation consistency constraint construction correction database
 decoding denoising descent device disambiguation editing efficiency encoding engineering english
 equation events evolution experiments experts explanations factorization filter filtering game
 grammar grounding guidance implementation input integration intelligence interface labeling making
 management maximization measures mechanism metrics modelling monitoring nlp patterns physics
 platform policies projection propagation properties pruning quantization questions reality
 recovery reduction refinement regularization relations resources results review routing rules
 scheduling scheme science semantics separation service sharing shift size slam solutions
 strategies strategy tagging techniques transform transport users verification words
0 9 2: abstract bandits challenge completion conditions corpora datasets devices distributions
 domains driving environment flows forecasting french groups interactions labels machines maps
 matrices minimization priors queries rendering scenes sequences sets signals spaces structures
 supervision texts trees twitter vehicles videos
0 10 0: action active all are audio augmented automated between bias bounds case causal channel
 class cloud code collaborative complex computational conditional constrained content continuous
 contrastive convergence convex convolutional decision depth detecting dialogue differential
 dimensional discrete document dual edge effect effective effects empirical energy enhanced
 enhancing entity error evaluating event exploring face federated few finite frequency general
 generalized generating global group heterogeneous hybrid impact implicit improved instance
 interactive into inverse its kernel label leveraging matrix medical meta metric multilingual
 nonlinear not novel one order over parallel parameter path phase policy pose pre predicting
 privacy probabilistic quality query question rank recurrent resource risk robotic sample scalable
 scene semi sensor sentiment sequence sequential set shape simple source spatial speaker spectral
 statistical structured surface test tool trajectory tree unified variational vector virtual what
 without world zero
0 10 1: approximation architecture assessment attacks augmentation behavior benchmark beyond camera
 chinese communication complexity compression computing corpus decomposition development discovery
 distance distillation embedding enhancement exploration feedback flow function fusion
 generalization geometry imaging interaction logic loss manipulation mapping media memory mining
 navigation noise objects parsing perception problem process processing programming ranking
 regression research robustness sensing series similarity simulation survey testing theory tuning
 uncertainty
0 10 2: agents answering constraints embeddings environments equations fields functions games
 languages perspective problems processes recommendation robots summarization tasks transformers
0 11 0: adversarial agent application at attention automatic autonomous bayesian context cross
 diffusion distributed distribution driven end fast feature free gaussian generative gradient
 guided hierarchical improving is joint latent level linear llm local mobile modal motion
 multimodal multiple natural new online open optimal performance point quantum random real shot
 single social sparse state stochastic structure temporal two under unsupervised user view vision
 web word
0 11 1: adaptation algorithm algorithms alignment clustering dataset design dynamics evaluation
 extraction features identification inference llms localization matching method methods planning
 reasoning reconstruction representation representations resolution retrieval sampling search
 selection space study synthesis tracking transfer transformer understanding
0 11 2: applications graphs images translation
0 12 0: adaptive aware domain dynamic efficient framework graph high human knowledge machine non
 object reinforcement robust scale self semantic speech supervised task text through time towards
 video visual
0 12 1: approach control estimation information modeling optimization prediction robot system
 training
0 12 2: classification generation recognition segmentation systems
0 13 0: by from image language large multi neural via
0 13 1: analysis data detection model network
0 13 2: networks
0 14 0: based using
0 14 2: models
0 15 0: with
0 15 1: learning
3 0 0: aadirupa aalst aarne aasish abby abdelali abdelhamid abdelwahab abdenour abdessalem
 abdollahi abdulkadir abdulla abdur abeille abekawa abhimitra abigale abishek abnar abner abowd
 abrahamsson abram abrams abubakr acero achal achan adami adele adib adina adith adji adnane adorno
 adriaan adway aerts afifi afouras afshan aftab agam agerri aghazadeh agostinelli ahmadabadi
 ahmadian ahmadreza aho aibek aidin aikaterini ailamaki aileen aiping aisling ait ajanthan ajian
 ajith ajoudani ak akansel akbas akbik akcakaya akifumi akihisa akimichi akisato akos akshar
 akshita aktas aku alamdari alanazi alane alasdair alba albin alcazar aleksandrov aleksey aleotti
 alexandrov alexia alham alharthi alia aliaga alicja alim alipour alix aljoscha alkhouli allman alm
 almut alpay alregib alstrup alumae alva alwen amalia amancio amanpreet amarnag ambar ambedkar
 ambika ambrish amel amid aming amirat amita amith ammari amogh amorim amparo amruta amrutha amulya
 anagha anahita anamika anatoli andreev andrieu aneeshan ange angelis anghel angshul anhong anisha
 anit anjan anjuli ankan anlin annalisa anni annick ansh anshu ansong anssi antognini antonello
 anubhav anwitaman anya appel appert arabzadeh arafat aragam arakawa aran arata aravindh arefin
 arens arezoo argall argyrios argyriou ariane arild arkin arnaldo arnd arnulf aroyo arren arruda
 arsenii arsinte artsiom arvid aryal aryaman arzucan asaduzzaman asanka ashtiani asi asier asimina
 asish aslan asoke assent asudeh atanas atefeh ates athena atia atiya atro atserias attardi atwell
 augustus aukosh aumann aurore austrin avadhanula averbuch avijit avinava avirup avner avrachenkov
 avron ayad ayako aymeric aysegul azade azari azim azin azizi azizzadenesheli azzam babaioff baca
 bacciu bachir bachoc backurs badih baena baeriswyl baez bagautdinov bagher bagon bahrami baig
 baihua baishakhi bajic bajwa bakir bako balaguer balahur balam balandat balch balestriero balkcom
 ballan ballas ballester balntas baltrusaitis bamler bampis bamshad banik baojian baoli baoliang
 baolong baopu baorui baoxing bapi baquero barabasi baranov baranwal barbarossa barcelo barco
 bargal barik barlas barner baron baronchelli barr bartholdi bartlomiej bartolo bartolomei bartz
 baruah barz basaran basel bashir bashiri baskin bassett bast batu batya baucom baum baumeister
 baumer baur bayat bayen bayerl baykal bayraktar bayu beaini beal beard beattie becchetti beckman
 beckmann beer beerel beery begona begum behnezhad beierle beilun beinborn bekiroglu belagiannis
 belardinelli bella bellec bellile bellini bellogin belov beltrachini benaim benajiba benatallah
 benedetta benedi benfeng bengtsson benhabib benko bent benzi berbeglia berberidis bergbreiter
 berkant berkes bernacchia bernadette bernardini berthouze bertino bertossi beskow bethany betz
 beygelzimer beyza bezenac bezerianos bezzo bhamidipati bhattacherjee bhattad biadsy biagioni
 bialkowski bianchini bianconi bichen bidisha bies bikas bilenko bingchuan bingcong bingning
 bingqian bingyu bingzhe binjie binti binxin binxing binyang biplav bir birnbaum biroli bischoff
 biswanath biundo biyani bjorkelund bjorkman bjornson blackwell blai blanke blankevoort blaser
 blasi blelloch blitzer blodgett bloesch blu blume blumenschein bobicev bocklet bodirsky bodnar
 boedihardjo bogdanov bogo boguna boisen bojie bojun bollmann boloni bolton boming bommes bonald
 bonatti boncz bondarenko bonfe boni bonin boning bonnabel bonneau bonner boqi bora boracchi
 bordelon boren borisov borkar bornn bors borth bosco boshen bosheng boshi bosman botelho botond
 boualem bouallegue boukouvalas bourgeois bousmalis bousseau bowyer boying bozma bozorgtabar bozzon
 bradbury bradford bradic bradshaw brambilla branham branimir branka braud braune brazil breck
 breckon brefeld brehmer bremer brenda bretl breuel breuer brianna bridget brijesh brink britton
 brodka brookes brualla bruhn brunet brusilovsky buc buchbinder buchmann budden bueno buhler
 bulatov bullock bulthoff bunel burchardt burcu burdet burghardt burhan burkhard burkhardt burr
 bustamante butz buyu buyue byungjun byungsoo cabello cabrio caccavale caciularu cadene cafarella
 caglayan cagri cagrı caines caixia calabrese calandra calauzenes caliskan callahan callegaro
 cambazoglu camelia campen campolo canberk candido cang cani cantin canton canuto carle carlee
 carlucci carmela carmelo carmi carro carufel casalino casals casillas cassel cassia castanon
 castellani castelli cathal catia cattan cattaneo cattuto cavalcante cavallo cavusoglu cebrian
 cecchi celebi celestine celina celis cemgil censor ceze chabot chaitali chakravarthy chalvatzaki
 champagne chand chanda chandima chandrasegaran chandrashekar changchang changchun changhan changho
 changil changjoo changkyu changpinyo changwang changwen changxing changyang changyi chanyeol
 chaoli chaoqi chaorui chara charmgil chatterji chatzinotas chaya chazal chehreghani chemori
 chengbo chengfu chengjin chengqiang chengquan chengxi chengying chengze chenjun chenkai chenlu
 chennupati chenyue cheolkon chernyak chestnutt chethan chhabra chhaya chiappa chiba chicheng
 chihao chihiro chikashi chilimbi chisholm chli chongjian chongjun chongyu choon chopin chorowski
 choshen christ christakopoulou christiano christodoulopoulos chrysos chrysoula chuanguang chuanren
 chuanyang chuhao chui chuizheng chunchao chunhao chunjie chunluan chunxu chyi ciaramita cicek cid
 cimino cintra cinzia ck claassen clancy clemente clint cobbe cobos codella coen colizza coll
 colmenares coltin comas comber comon concetto conde conneau conroy constantinescu cooke
 coppersmith coquand corbett cordoba cormack corneli cornelis cornia coronado corro cortez
 cosentino cosgun cosley costantini coste costea costello coveney cowie cremonesi crespi crestani
 creswell cristianini crouch crutchfield csirik cucchiarini cuesta cuiping cuiyun cullen currey
 czerwinski czumaj dabre dabrowski daejin dagnino dahiya dahlmeier dahmen dahyun dajiang dalbelo
 dalca dalche dali dalin dallasta damaris damer damiani damianou damith danesh danforth danhang
 danijar daniyar danping dantas danupon daochen daphney darja darvish dasari dasigi dathathri
 dauwels davy dayoub debayan decebal decreusefond deeksha deepali deepesh deepu degenne dehong
 dejean dejun deleu delp delvenne dembczynski demers demetris dengji denilson denman deo deok deon
 derong desbrun despoina desrosiers detienne devamanyu devis dewitt dezfouli dhananjaya dhoedt
 dhuliawala diba dibya dieguez diethe diganta dighe dignum dileep dillahunt dillenbourg
 dimakopoulou dimitropoulos dingding dinghao dingkun dingler dingyi dingzeyu dinneen dion dipan
 dipendra disalvo disha divyakant divyam djafari djoerd djordje dobler dobzinski doddipatla dogus
 doh dohyeong dombrowski donatella donatello dongbing dongchan dongfu donghyuk dongli dongseok
 dongshuo dongsoo dongxiang dongyeop dongyoung dongyue donmez donnelly donoho doretto dorn doro
 doya doyen doyeon dragicevic dragotti dragut draper drettakis drews dreyer driess droniou drouin
 drucker drude duchamp duchene duda duenas dufaux dugas duk dukkipati dumitras dumont dumoulin
 dumpala dundar dunner duque durfee durga durgesh durrande dushyant dusko dutra dutykh dvir
 dwarikanath dyreson dzikovska dziri eberle ebner echizen eckenhoff eckle eddie edlund eghbal egon
 ehrhardt ehrlich eike eiko einat eirik eisenberger eisert eita eklund ekta elazar eldan elfes
 eliana elidan eliezer elina eliya eliza elizalde elizaveta elkin ellinas ellouze elmirghani
 elvander elyor emanuela emeline emmerich emrich enamul endriss engels englebienne engstrom enver
 enzweiler ephrat erdogmus eris erkan erkki erman ernie erol erp erran ertugrul erven eryigit esau
 eshan eshed espla espy estela estival etai etesami ethem etter ettinger eudes euijong eunah
 eunbyung eunhyeok evrard ewald eysenbach ezgi faber fabiano fablet fadili faegheh faeze faezeh
 faghri fahrbach faiz faizan fajie fakhri fakoor fanchao fangchen fanghui fangxin fangzhen fanman
 fanti fanyi faouzi farach faralli faramarz farhana farhat farhi farinaz farinelli farley farnia
 farokhi farrow farzaneh fatemi fathima faulkner fausto faye fayyaz fazeli fearnhead federmann
 feinstein feiszli fekri fel feller felt fenghua fengli fengqi fengwei fengyun fermin feron
 ferragina ferraguti ferrero ferres ferroni fessler fiana fierrez figueredo fikri filipi fineman
 fionn fisch fischione fishman fitzsimmons fleury fliess florentina florescu floris floyd follmer
 fons fontan fontanari forcada forough forrester fortuin fosca fotios fotouhi fraichard fraiman
 fraisse franc france franciska francopoulo frantisek frati frazer frederique fredrikson freed
 frellsen fremont frew frid frieder friedl friedland friedlander friedrichs frintrop frisch
 frohlich fromont frost fruhwirth fuh fuhrer fujimaki fujino fulda fulin fulton fuming fumitoshi
 fumiya fumiyo furqan furrer fuxman fuxun fuyu fuzheng fyshe gabbouj gabe gabora gabrielli
 gabrilovich gaffney gahgene gaido gaku gakuto gala galasso gali galibert galliani galvan galvez
 gamback ganapathi gane gangi gangrade ganian ganu ganzhao gaoang garces garima garlaschelli garner
 garnier garrepalli garrette garrick garud gasparri gasthaus gatterbauer gaubert gavinsky gavrila
 geehyuk gehring gehui gelbukh gelfand gellert gemmis gemulla genevera genichiro georgiadis
 georgiana georgopoulos georgoulis geraci gerdes germann gero gerome gerry gershman gerstner gertz
 geurts ghadimi ghadirzadeh ghaffarzadegan ghasemzadeh gheith gheorghe ghimire ghorbel
 ghoshdastidar giampiero giancola giannarou giannotti gibbon gibbons gidel giesbrecht giese gilmer
 gilson ginestra gioi giorgi gipp giraud girgin giridhar giryes gita gkatzelis gkioxari glassman
 glavic glorot gluck godage godard godfrey godin godsill goebel goharian gokmen goldin golovach
 golovin golowich gomis gonczarowski gonzales gore gormley gorrell gorski gorur gosine gotardo
 gottlob goulart govindaraju govindu gower gowri gozde grabner grabowski graca gracia grady graefe
 graff grama granda grande gratta gravano gravdahl gravin grazia grebenstein greenwald greenwood
 greff grieser grigore grizzle groen grompone groot grossglauser grotz groueix groß grupen græsbøll
 guanchen guandao guanghua guanglin guangwen guangyan guangyong guangyou guangzhong guanjun guanlin
 guanqi guanqun guanxiong guanya guanying gubanov guenter guergana guerraoui guerrini gugenheimer
 gugercin guglielmelli guglielmino guihong guile guilhem guillen guimaraes guiraud guixiang guixu
 guiying gulati gulsen gunasekar guney gungor guochen guowu guoxu guozhu gupte gurari gurcan
 gurprit guruganesh guzzi gwak gwenn gweon gyanendra gyawali gyeongsik gysel gyula haakon habel
 habich habrard hacioglu haddadi hadeel hadian hadid haeupler haewoon haghir hagit haihong haijian
 haijin hailey hailiang haimin haining haithem haiwei haj haji hajiramezanali hajj haleh halevi
 haley halil halim halimi halit halloran halteren haltmeier hamarneh hamelin hammerla hammoud
 hanbury hancheng hanieh hanjie hank hankui hankz hanning hanpeng hanrahan hansi hanssen hantao
 hanumant hanwei hanxun haojun haolong haopeng haoqiang haosen haoxi haoxing haoye haozheng
 harishchandra hartvigsen haruhiko haruo harvill hasanuzzaman hase haseeb hasenclever hasibi hasim
 hauck hauke haunschild haupt havlena havoutis hawes hayashibe hayko hayward healey healy hebei
 hebrard hecht heckerman heckman hedges hedman heeseung heesung heewon heeyoung heilman hejazi
 heliang hellmuth hemachandra hemmer hendrikx hendry hendrycks hengyu henkel hennessy henryk heon
 herault herbelot herbin herbst herke hermansky hermelin herrero herschel hesam hessam hester heuer
 heusdens hexiang hexin heylen hg hian hidekata hidetsugu hiemstra higashi higashinaka hila hilal
 hildebrand hirn hiromu hironobu hirota hirvonen hisataka hiyan hjelm hodan hodgson hoeppner
 hoffart hofman hohage hohman hoifung hojjat holladay hollenstein holst holstein holt holte
 holtzman homan homayoun homer homma hongan hongchen hongen hongfeng hongguang honglu honglun
 hongmin hongsong honguk hongyin hontani hoory horta horton hoshi hossam hotta houghton howell hoyt
 hrishikesh hristo huabin huaijiang huanjing huanran huaqing huat huaxin hubicki huda huey huifang
 huijun huiping huiqi huisi huiyan humayun humberto hummel hussam hwangbo hwanhee hwi hwidong hy
 hyde hyejin hyeonseok hyojin hyomin hyong hyuck hyunchul hyunjae hyunjik hyunjoo hyunjoon hyunseok
 iacovides ibsen idaku idrissi ig igl ignat ignatiev ignaz ihor ikemoto ikram ilarraza ilievski
 iliopoulos ilmun ilse imen immanuel immorlica inaguma inamura indira indiveri indurthi infante
 ingle ingram insu insup ioannou ippolito irpan isabela isar iscen isele ishi ishigami isil ismael
 ismet isobe ithapu iti itziar itzik ivandre ivar izumi izzeddin jaafar jabbari jaber jabri jacinto
 jacobo jaeheung jaehun jaehyeok jaehyuk jaein jaeyong jafar jagadeesan jagannath jagarlamudi
 jagielski jagmohan jai jaimes jaimie jakobsson jalali jalan jalsenius jamnik jamroga janani janapa
 jankowski janna jarosław jasjeet javan javid javidi jaya jayanta jayasuriya jayawardhana jayson jb
 jekaterina jemin jenatton jentzen jeongho jeongsoo jer jes jess jette jhang jiachang jiafei jiahan
 jiajing jiakui jianbiao jiancan jiancong jiangang jiangbin jiangchuan jianghong jiangnan jiangrong
 jiangyong jiani jianjian jianjie jianling jiannong jianxi jianyang jiaqiang jiaru jiayao jiayue
 jiazhong jichang jicheng jicong jidong jiechuan jieun jiexi jiexin jieyi jihan jihao jihyeon jiji
 jimeno jina jinfa jingfan jinghang jinglei jingli jingming jingran jingwan jingxian jingyong
 jinheon jinhyun jinjing jinli jinqi jinsoo jinsun jinwook jinxiao jinxin jinxing jinzheng jinzhi
 jishnu jisoo jitao jitkrittum jiuming jiwan jixin jixing jiyong jizheng joana joanis jogendra
 joglekar johanne johannsen johari joho jona jonghoon jonghun jongwook jonnalagadda joohyun
 joonhwan joonsuk jorgensen jorma joseba jozefowicz juheon junde juneja junfan junfu jungdam
 jungers junghun junghwan jungseock jungseok jungseul jungsoo jungyeul junha junhai junhyeok
 junhyung junier junkang junke junkun junqiu junsu juntae junwoo junxuan junze jussara justyna
 juvela jw kaban kadir kah kahatapitiya kaheer kaichun kaikai kailong kain kainz kaixiong kajiwara
 kakadiaris kakimura kalech kamali kamar kamat kambhamettu kameda kamesh kamezaki kamp kamrul kanak
 kanayama kandemir kanhabua kanhere kanj kanle kantarcioglu kanthashree kaori kaoru kappen kapralov
 kapturowski karafyllis karam karami karanasou karapetyan karimian karishma karkaletsis karkkainen
 karla karlheinz karmalkar karn karnik karoui karpinski karpov karthick karthika kartic karttunen
 karunasekera karydis kassem kasten kasun kataria katariya katsaggelos katsuhiro katsumata kaushal
 kavi kavosh kavukcuoglu kawabata kawamoto kawano kawin kaye kazhdan kazienko kazunari kc kechadi
 keehoon keerthana kegl kehl keigo keim keivan kejia kejian keli kellnhofer kelner kelong
 kementchedjhieva kenichiro kenney keong kepa keping keqin ker kerber kermani kerschbaum kerui
 kesheng kh khadivi khamy khansari khassanov khetarpal khiet khimya khisti khoo khudabukhsh
 khurshid kiarash kiciman kihyuk kil kiley kilgarriff kinga kingma kini kipf kiraly kiraz
 kirichenko kirschstein kiselev kish kishan kishor kitov kitsuregawa kittur kitty kiya kiyoaki
 klavans klebanov kleiman klejch klemmer klimchik kline kling knauer knepper knijnenburg knoop
 knott knudsen knyazev kobbelt kobbi kobourov kocak kocaoglu kociumaka kocour kodagoda kodirov
 koelle koenraad koeppl kogure kohl koide koldovsky koley kolla kolling konar konecny konietschke
 konstan konstantinou konstas konukoglu kooij kooti kopparty korayem kording kordjamshidi korin
 kormushev kornai korniss korotin kosaka kosch kosecka koskenniemi kosta kostakos kostylev kotov
 kottas kouhei kouichi kourtellis koushanfar koutris kowalik koyanagi koychev koyuncu kozma kpotufe
 kraemer krajnik kranti kratsch kreiss kresimir kretinsky krieg krishnamachari krishnamoorthy
 kristan kristensson krivanek kriz krogh krotzsch krupa krupka kruschwitz krysta ksenia kuchaiev
 kuhnle kuikui kulik kumano kumawat kummerfeld kumon kunchang kundan kuniaki kunihiko kunlun
 kunnemann kuntz kunwar kurata kurban kurenkov kurniawan kuroda kurokawa kuroki kurths kusupati
 kutuzov kutzkov kuzborskij kuzelka kuzmin kwanghyun kwangyoun kyohei kyong laaksonen laan labeau
 laddha ladislau laet lafreniere lago lagun laguna laha laird lamba lambiotte lamine lampe lampinen
 lample lampouras lancewicki lanchantin lanctot landay langerman lank lantian lapalme laparra
 laporte lappas lappin laprie laradji larkin laskar laskowski latorre laue lauer laufer laugier
 laureano lauscher lavelli laviola lavrukhin lawrie leach leang lebedev leclerc lecolinet lecue
 lederer lefloch lehal lehtola leidner leilani leimkuhler leino leinonen leitner lek lelis lemeng
 lemieux lemire len lendvai lenssen lenzen lenzi leonie lerasle lerch lerchner leroux lessard
 levene levinson leyi liana liangda lianghua liangjian liangyue liansheng liaw lichan licia ligett
 ligozat liguo lihao lijin liljeback limei limsopatham linas lindberg lindgren lindstrom lingchen
 linghao linghe lingjing lingteng liniger linrui linyang linyu liou lipka lippe liqi liqian lirui
 lisha littwin litvinenko liudmila liuhui liuyi livia livingston lixia liya liyanage liyong lizi
 llion lloret loaiciga lobell lockhart lodi logothetis lohse lokesh lokhande longo longtao loper
 lopera lops lord loredo lorenzi loser lothar lotker loubes louizos loup lourenco lovekesh lovell
 loweimi lubbers lubos lucero luchen ludkovski luengo lum lumia lund lundberg luowei luoyi luskin
 lustig luther lux luyu lykouris lyndon lyudmila maalouf maathuis maayan macavaney mace macharet
 macherey macklin madaan madani maddison maddox madhavan madhur madnani madrid maeng maeno magalie
 magno maham mahbubur maheswaran maheswaranathan mahnoosh maina mainak mainprice mair maitra majed
 makadia makela makse maksims malay malioutov malis malitsky malomed malone malvezzi maly mamidi
 mamou mamoulis mamun mana manchanda mandana mandl maneth manhardt mano manshadi manuele manyi
 manzano maojun marano mareike margarida margenstern marichal mariet mariko maris markakis
 markovitch marlon marlos marlow marr marriott marsi marthinus martinel martires martyn maruf
 marwah marzena mascaro masci maslov masopust masouros mastrogiovanni masui masuyama mateja
 mathioudakis matia matko matsumura matsushima matthes mattila mattina mattos mattson matusov
 matveev matviienko mau maua maudet maung mavrogiannis maxi maximilien maybank maystre mayya maza
 maziarz mazur mcafee mcbride mccabe mccauley mccord mccormick mcdonagh mcdonnell mcfarland mcgill
 mcgraw mcguinness mcguire mckay mckenna mcleod mcnamara mcnaught mcshane mcwilliams mead medo
 medrano medvedev meent mees meeyoung megh meghna meghyn megumi mehlhorn mehr mehrabi mehri
 mehrnoosh mehwish meichun meihui meij meina meinhardt meinshausen meiqin mejia melby mele melendez
 melina melinda mellinger mellor meltzer memming mendel meneguzzi mengdan mengfei menghao mengjing
 mengke mengling mengwei mengxin mengxuan mensah merav mercado merchant meriem merkel merlet
 mertens mervat mesgar mestre meteer mettes metz meyerhenke micaelli miceli michaelis michailidis
 michalkiewicz micheal michelangelo michels michieli middleton mihael mihaylov mikhailov miklau
 mikolov milanfar milios mille milner milton milward milz mimno minato minchul minda minfeng
 minghai minghong minghuan mingjian mingjiang mingkai minglai mingqian mingqin mingquan mingsong
 mingwen mingxi mingxiao minho minier minjoon minju minkai minkov minkyu minnan minnen minye
 miraldo mirheidari mirin mirmehdi mitja mitsunori miyata miyoshi mizuki mizuuchi mladenov mobahi
 mobasher mochizuki moeness mofijul mohsin mohta moitreya mojsilovic moju mokhov molinari molino
 molli monaco monfort moni moniz monroe montali montavon montesano montesi montse mooij mooly morad
 morchid morellas morerio moretti morgenstern moriceau morik morinaga mork morstatter mosleh moslem
 mosquera mostafavi motahari mott moulin mounir mourao mourikis moussallem moustakides moustapha
 mozes mroueh muaz mucha muelling muggleton muhie muhle mullins muneeb munindar muraki muralidhar
 muralidharan murari muratore murdoch murooka murtagh murua murugesan muselet musolesi muthukumar
 muthusamy mutka muyang muyao muyi muzammal myaeng myronenko myroslava myunghwan naama naaman nacke
 nada nadathur nadeau nadjib naeemul naesseth naga nagaraja nah nai naidu naiyang najibi nak nakada
 nakamoto nakaoka nakatsuji nakshatrala nalini nalisnick nallanathan namkoong nandini nandy nanni
 nanongkai nanxuan nanyang naohiko napoles naradowsky narahari narasimha nassar nastaran nataliya
 natan natesh nattiya navarrete navjot navneet nayeon nazim nazneen ndiaye neary neate nebel
 nebeling nebot nedelec nederlof nedim nedoluzhko neehar neeldhara neema negahban nehme neiman
 nekrich nello nenggan neoklis nepal neri netzer neubert neverova nevmyvaka newell newling nhung
 nianzu niazi nickisch niebuhr niehren niekler nielson niess nihat nikhita nikil nikolaev
 nikolentzos nil ninghui ningyuan nirmal niru nisar nishihara nishio nishit nishiura nishizaki
 nishizawa nissen nithya nivio nix nobata nobuhiko noji nomoto noord nordstrom norihito norris
 noureddine nov nova novoselov nozomi nuchter nummenmaa nupur nuri nusrat nut nørvag oberlander
 oberlin ocampo ochoa odena oesterheld ogren ogrodniczuk ohtani oikonomidis okawa oksana olav oleh
 oleksiy oleynikova olov olshevsky olszewski omesh omologo ontanon oostdijk oota oran orcun
 orecchia orekhov oreshkin oriane orin orlandi oron orourke orseau ortmaier osband osogami
 ostrovsky osuka otake otavio otero ouaknine ouezdou ourselin owaki oya oyallon ozair ozer ozturk
 pabitra pachocki packard padraig pagani paine paisley pajic pakhomov palacio palaniappan
 palanisamy palazzo paliouras palla pallavi palli pallotta pallottino panahi panangaden pande
 pandit pankratov pantazis pantofaru panwar paolillo paolini papaioannou papakonstantinou papi
 pappu paraboni paradiso paranjape paraschos parashar parcollet parde pardis paria parida parinya
 parrilo parry parsons parviainen pas pasunuru patino patoglu patrascu pattacini patten pattie
 patwary paulin paulusma pauw pavithra pavlakos pavlidis pavlopoulos pavol pawelzik payal pazienza
 pecina pedregosa pedreschi peebles pegah pehlevan peirong peitz peixi peixiang pekar pelc pelillo
 pengchuan pengju pengxu pengyue pengyun pengzhi penstein peralta perra perrot perttu pesavento
 petia petkovic pettersson pettre pey pfeffer pfeil pfeuffer phang philemon phillippe piantanida
 piat piater piazza picek picheny pichler pietikainen pighin pim pimentel pingali pinghui pingyang
 pingyi pinho pinsker pinter pinxue pio piorkowski piramuthu pirrelli pirros pitas pitkow piwek
 piya plachouras plaza pleiss pless plessis pock podobnik poellabauer pohlmann poli pollack poller
 polushin polyanskiy polyzotis pomerleau pont poo poonam poorten poorya poovendran pooyan popovski
 potamias potash potdar pott poudel poul pourya pozo pradipta prafull prajapati prajwal pramit
 pranava prange prangle prasant prat prathamesh prathyusha pravin predrag preiss preotiuc prete
 preusche prevot pritch pritchard prof protzel prugel pruthi pugeault pugh pumarola punarjay
 punnappurath puschel pushpendra pyatkin qiangeng qiannan qianwen qianying qiaomin qiaosheng
 qicheng qihua qijie qili qinbin qinfeng qingcheng qingchuan qingjiang qingpeng qingquan qingsheng
 qingtao qingxiong qinxun qinyi qishen qiuchen qiufeng qiuhao qiujia qiulin quanfu quanzheng
 quanzhi quasthoff querlioz quesada quigley quimper quintero quispe raanan rabab rabl racz
 radanovic radeva radfar radinsky radoslaw rafail rahaf raheem rahnama rahtu raihan rajapakse
 rajaraman rajendra rajeswar rajhans rajmohan ramamohanarao ramazan ramisch ramm ramshaw ranade
 rand rang ranjbar ranjitha rankin ransalu ranta raposo raptis rashad rath rathi rathod rathore
 ratna ratnesh ratsikas rattray rauber rauch raue raunak ravin rawal raychowdhury razenshteyn
 rebekah rebekka rebeschini rebollo rebuffi redi redwan rees reeves reffin regazzoni reginald
 rehbein reichman reilly reimann reiterer remko rena renbo renhe renssen renuka renxian renzhe
 resnick ressel restrepo reto rettinger reuther reuven rhinehart rianne riashat riba ridao
 riddhiman ridha riegler riemenschneider rijhwani rika rilliard rin rinaldi rinard rincon rink
 rintaro rishab rishav risheek rishikesh ritabrata ritov ritt ritzmann riva rivaz rivka riyaz riza
 roa robson rochan rocio rockova roderic rodner roetzer rognvaldsson rohrer roig roijers rolandos
 roldan rombach ronghang rongsheng rongyao rony rosca rosenschein rosie rosing rossato rostamizadeh
 rostamzadeh rote rothblum rothermel rothvoss rotman rottmann rouvier roxane rozovskaya ruch ruchi
 rude rudinac rudner rudovic rudrasis rueckert rueda rugamer ruggeri ruggero ruichu ruida ruihang
 ruiheng ruihui ruili ruinian ruiqiang ruirui ruitao ruixi ruiying rujie rumen rumi runhui runpeng
 runxin runzhong ruofeng ruolin ruonan ruoshi ruotsalo ruoxuan rupam rupesh rushi rushil rutherford
 ruy ryant rybakov rye ryll ryoichi ryoji ryotaro rysova ryszard ryuki ryutaro ryzhikov saavedra
 sabbir saberian sabet sabina sabour sach sack sadayappan saeedeh saeger saers safari sagawa saglam
 sahami saharia sahbi sahlgren saibal saiful saihui sajal sajib sakaino sakaridis saketh sakshi
 salama salaris salehkaleybar salhi salima salimans salinas salisbury salloum saloni saluja
 salvatori salvietti samb sambasivan samek sammy samragh samyadeep samyak sanchis sanford sanghoon
 sanghwan sangjun sanguinetti sanguthevar sangwook sangyoon sangyoun sangyun sanjana sanjaya sankai
 sankararaman sankowski sanmay santaholma santhosh santi sanyuan sapino saquete saraclar sarafianos
 saragadam sarang saranli sardar sarfaraz sari saria sarikaya saripalli sarka sarkhel sarmad
 sarraute sarwate saska saskia sassano sasu sathyendra satorras saturnino satyam sauerwald saugata
 savage savani savas savova sawant sawyer saxon scaglione schadschneider scharf scharr scheffler
 scheible scheibler schenk schewe schick schied schiehlen schiffer schijndel schilder schill schlag
 schlesinger schmelcher schnabel schneegass schoenauer scholten schone schonfeld schops schrijvers
 schroers schubotz schultheis schwarzentruber schwertfeger sculley seabra seanie sears sebastiani
 seco seddik seeker seguin sehgal seiichiro seita sekimoto sekiyama selma selvam semini sena
 sengers seokhwan seonghyeon seongyong seonwoo seop sepideh seppi sepulveda serafin serhiy servan
 setareh sethuraman setti settle settles setty seuken seunggyu seunghak seunghan seunghun seunghwan
 seungju severyn seyfried seymour shafer shafie shafieibavani shahnawazuddin shahriari shahrokh
 shahroz shakti shakya shames shamma shams shangfei shangzhe shanika shankara shanu shaobin shaokai
 shaokang shaoliang shaoming shaonan shaopeng shaoxu shaoyi shaoyu sharaf sharid sharir sharmanska
 shashua shayne sheffet sheinin shekarpour shekhovtsov shelton shengbang shenghai shenglin shengnan
 shengsheng shengyang shenhan shepherd sherjil shiang shiao shibiao shichang shichun shida shifu
 shijia shik shikha shimazu shimei shimkin shimoda shimodaira shimosaka shinn shinnou shion shira
 shirani shirish shiue shiun shivesh shivkumar shiwan shixia shiying shiyong shiyun shizhan shoeybi
 shoichiro shokri shourya shouxun shreyansh shridhar shuaihang shuangzhi shubhangi shubhanshu
 shubhendu shudong shufang shugao shugrina shuguo shumpei shuncheng shuohang shuya shyamal siam
 sicun siddhesh siddiqi siebert sifakis sijin sikka silberstein silei silke silvestre simeng simi
 simion simitsis simko simkus simonin sindhu sinead siohan sipeng siran siru sisson sistu sitaram
 sitzmann sivalingam siwon sixian sizov skantze skiena skinner skoric slaney slater slavkovic
 slivkins sloth slusallek smarandache smid smita smriti sobel soffer soha sojoudi sokolova sola
 solange soledad soler solmaz solowjow somasundaran somdeb songxiang songyan songze sonya sook
 sooyong soravit sornlertlamvanich soro soueres souhaib soulier souma soung souvenir spaan
 spalanzani spampinato spandan spanias sparsh spector speer speidel spenko spieker spiliopoulou
 spindler spinello sprague spranger sprechmann springer spyropoulos squicciarini srdjan sreeram
 srini srivatsan srujana sruthi stafford stafylakis stahlberg stallard stamatia stamatios stamm
 stanforth stappen starr stasse stavness steck steed steele steenkiste stefanidis stegagno steidl
 steil steinberg stepputtis steyvers stig stinis stirling stjepan stojanovic stoltz stonebraker
 storandt storey straka strik strobel strobl strohmaier strohmeier strubell stump sturmfels subakan
 subash subeen subhankar subhashini subhojyoti subhrajit sucan sucar suchanek sucheng sucheta suda
 sudeepa sudheendra sudo suendermann suganuma sugata suhail suhyeon suin sujin sukanya sulem
 sultana sumi sumithra sunayana sundaralingam sune suneel sungdong sungrack sungryull sunmin
 suomela supratik surana suris suryakanth sushrut susmita sutanu suya suyeon suykens suyoung suyuan
 suzan suzumura svendsen svetlin svinin svoboda swanand swanson swaprava swarup swetha syeda
 sylvestre szalay szegedy szewczyk sznitman szoke tabatabaei taboada tabor tachet tad tadas taehyun
 taekyung taewan taewon taguchi tagyoung tahar tahmasebi tahsin taigman taisei tajana tajer taji
 takacs takamasa takami takaya takuhiro takuji taleb tallec tamburini tamchyna tamio tanabe tanel
 tankovich tanti tantipongpipat tanvir taojiannan taoran tapanainen tapus tarique tarjan tarkoma
 tartaglione tashev tasos tassa tassi tassiulas tathagata taule tavares tawanna tawara taylan teck
 tefas tejaswi tembine temnikova tengyang teodorescu teodoro tepper terada terashima terenin
 terumasa teseo tessa tessone thach thadani thais thalaiyasingam thapliyal tharun theja themos
 theocharous theodoridis theophane theophilus thibodeau thiruvathukal thodoris tholander thornton
 thuilot tianbo tiancai tianchi tianheng tianhui tianjiang tianlu tianmeng tianqing tianran tianyao
 tianying tianyou tianyun tibor tickoo tieyong tijana tikhanoff tillmann tilmann tingfa tipaldi
 titsias tiu tixier tj tohru toker toma tomashenko tome tomic tomohide tomohito tomokazu tomomasa
 tomomichi tomono tomonori tompkin tonghan tongshuang tongyao tonio topi torii toulis toumi tovar
 toyoda toyotaro trac trager traina trani trapp travers traversaro trent triantafyllos trinkle
 trishul trost trotman trueba trujillo trulls truszczynski tryphon tsachy tsakiris tschannen
 tsiakoulis tsichlas tso tsourakakis tsuboi tsubouchi tsuda tsur tudisco tuhin tuong turab turhan
 turmukhambetov turnbull turpin turrini tuukka tuzhilin ubaru udayan ude udit uesato uichin ulle
 ummenhofer unberath unterthiner urata urdiales uresova uryupina usenko ustalov uta uthaipon
 utschick uy uzuner vage vahabi vaish vaishak vaishnavi vakili val valenti valentine valentini
 valeriya valsesia valstar valter valverde vanetik vangelis vania vanni vapnik vaquero varanasi
 vaskevicius vaya vecchio vedantam veenstra veer veikko veit veitch velarde velardi velasquez veldt
 velegkas velingker velupillai vemula vemulapalli venkatakrishnan venkataramanan venugopalan
 verbelen verbin verga verhagen vermeulen vernon vestman vezhnevets vezzani viana vianello vidit
 vieillard vigna vihan vijayan vijaykumar vikramjit vikrant villanueva villata villemonte vineel
 vining vinith virach viresh virgil virpioja visesh vishwajeet visvanathan vitali vitaliy viviana
 vladimirov vlado vlaski vogler voida volkov voorhees vos vouga voutilainen voyles vural wadim
 wagstaff wahab wajdi wakamatsu walas walton wambacq wanchun wanda wangyou wanjia wankou wann
 wanrong wanyue wanyun wardetzky warnell warrell washio wasim weerkamp wehn wehrli weicai weide
 weidner weijing weilun wein weinmann weintraub weiqin weishi weissenborn weixian weixing weiye
 weizhang weizhou weiß welbl wellington wenbiao wendelin wendt wenguang wenhuan wenju wenmin wennan
 wensheng wensing wenxiong wenxue wenyin wenyue wenze wenzhong wenzhuo wesam westenbroek westphal
 wettergreen weyrich whitehead whiteley wicaksono wicker wiebke wiegreffe wiens wierstra wiesław
 wieting wigdor wiggins wijmans wilensky wiles wilfred wilker winder winslow wisse wit witbrock
 wittawat wittenburg wittmann wm wojcik wolters woojeong wooseong worgotter workman worrell
 wortmann wouters wubben wug wuhrer wulf wulfram wun wuwei xaq xenofontas xenophon xiangjian
 xiangjie xiangning xiangpeng xiangrong xiangshi xiangyi xiangyong xianjun xiankai xianling
 xianlong xianrui xiaochi xiaofen xiaoheng xiaohuan xiaolan xiaomei xiaoshi xiaotie xiaoxin xiaozhi
 xichen xikun xilun xincheng xinchi xingliang xinglin xingping xingrui xingtong xingwu xingye
 xingyou xingyue xinjiang xinle xinli xinlin xinmeng xinnan xinnian xinrong xinsheng xinshi xinwen
 xinying xinzhu xiongkuo xiongwei xiucheng xiuzhen xiyan xize xuanchi xuandong xuanming xuechen
 xuejian xuejin xuejing xueli xuemiao xueping xuequan xuesu xueyi xuezhou xuhai xuhong xujiang
 xutong xuxi xuxin xylogiannopoulos yaacov yachao yafang yafu yagan yago yaguchi yalou yamakita
 yamana yamauchi yamawaki yamin yamir yanardag yanbing yanchun yaneva yanfen yangang yangfeng
 yangguang yangyi yangyong yanheng yanlei yanmeng yannai yanni yannik yanqiao yansen yanzhen yaochu
 yaowu yarlagadda yarman yarosh yaroslavtsev yashraj yasseri yasuaki yasuhiko yasumasa yat yatin
 yaxuan yazhe yc yea yedidia yegnanarayana yehonatan yequan yerbolat yeshwanth yeying yide yihe
 yiin yijin yijing yingchen yingfan yingqian yingqiang yingqing yingting yingtong yinhao yinlin
 yipei yiqiang yiquan yirong yishu yisi yiteng yixian yixue yizhu yoad yoelle yogamani yom yon yona
 yonetani yongfei yongguo yonghan yonghwan yongjing yonglong yongqin yongrui yongyu yongzhen
 yongzhi yoshi yoshifumi yoshiko yoshinaka yoshino yoshiyasu yosinski yota youjin youmin younggyo
 younghyun youngjae youngjin youngjoong youngjun youngseok youngwoon youssouf yousuf youyong yova
 yuanhui yuanhuiyi yuanlong yuanpei yuanpeng yuanqi yuansheng yuanxing yuanyi yubing yucen yuchuan
 yucong yudai yuedong yuehao yuewei yueyang yueyue yugang yuhe yujiang yukio yulai yulu yumi
 yunchen yuncong yunhan yuni yunjian yunjiang yunke yunshan yunsu yunxiang yunyun yunzhu yuqin
 yuran yuxia yuzhuo zacharias zadik zaixi zaiyi zajac zalmout zanin zaniolo zantema zappella
 zaragoza zaremba zarifis zarrouk zaslavsky zavlanos zaytsev zbynek zdansky zdenka zebin zedong
 zefeng zeger zeiler zejiang zeke zelnik zengfeng zenghui zengyi zenil zerong zesen zetian zexuan
 zezhong zhanfeng zhanghui zhanzhan zhaohua zhaojiang zhaojie zhaolong zhaorui zhaorun zhaosong
 zhaoyan zhaoyuan zhaozheng zhehuai zheleva zhenfang zhengjie zhengmian zhengping zhengxiao
 zhengyao zhenhuan zhenjiang zhenkun zhenliang zhenlin zhenning zhenpeng zhenshan zhenyao zhenye
 zhenyuan zhepeng zheqi zheyan zheyang zhiao zhichun zhifan zhijin zhikun zhile zhilei zhiqin
 zhiqiu zhiru zhisong zhitang zhitong zhiyun zhmoginov zhongchao zhongdao zhonghai zhongqiang
 zhongxing zhongxuan zhongyang zhourong zhuliang zhuocheng zhuohan zhuoming zhuoning zhuoye ziad
 zian ziani zick zieba ziebart ziling zilles zillich zilu zimeng zimin zink ziqiao zitai zitian
 zixian zixiong ziyong ziyou zizhang zizhen zlatan zobel zock zoi zoller zollmann zollo zonglin
 zongsheng zonooz zuber zuffi zuidberg zulong zuluaga zunino zuohui zuozhu zuxin zwick
3 3 0: aha ante asl cousins dac egg gail ing lay lempel mat nesterov pa pauli peers que rc roe vila
3 3 1: mb
3 4 0: aa blessing bragg loc los meg mel mine oz polyak rust schwarzschild sup weed
3 4 1: hastings nao tess
3 5 0: ac cs dag gd grey landau lock melody palm rock runge sales sur
3 5 1: bridges iv tax walls
3 5 2: april march
3 6 0: dance gold gs kolmogorov main mr rd
3 7 0: basic bridge des finger hilbert just meet newton ring site thin university
3 8 0: during good sub
3 8 2: gans
3 9 0: more short
3 9 1: prior
3 10 0: co
3 11 0: as fine
3 16 0: of
4 0 0: aakanksha aakash aamir aapo aaronson aashish aastha abadi abbasnejad abbe abboud abdalla
 abdelfattah abdelhadi abdelhak abdelkader abdellah abdellatif abderrahim abderrahmane abdeslam
 abdessamad abdulaziz abdulrahman abebe abed abend aberer aberman abernethy abhijith abhijnan abhik
 abhilash abhilasha abhimanyu abhradeep abi abid abou abramo abrar achintya achlioptas achraf
 achuta ackerman ackermann acosta acuna adali adan adar addad adeel adeli adelson adiga adilson
 adolfo adrienne advait advaith adwait aeron afonso afra afsaneh afshar agapito agarwala agata
 aggelos aghili agic agmon agostino agudo aguilera aguirre agustin ahad aharon aharoni ahrenberg
 ahrens aickelin aiello aigerman aiguo aihara aiken aila ailing aimee airoldi aisha aishan
 aitchison aiti aittala aj aji ajit akanksha akella aker akgun akhilesh akiba akihito akil akimoto
 akin akitoshi akiyama akoglu akrami akshara aksoy akula akyildiz ala alahari alahi alameda alaoui
 alarcon albanie albers alberti alejandra alejandrina aleksandrs alena alencar alenya alessia
 alghamdi alhajj aliakbar aliaksandr aliaksei alisa alissa alistarh alkis allamanis alona alouini
 alp alterovitz althoff altman altmann altun alvise alwan amaral amari amaro amartya ambainis
 ambati ambikairajah ambrus ambrym ameesh amey amigo amirali amirreza amitabh amitabha amizadeh
 amjad amlan ammanabrolu amnon amrit amrita anais anant ananth anantha ananthakrishnan ananthram
 anastasiia anastasopoulos anat anatole anbang ander andoni andreff andrejs andriluka andris andros
 androutsopoulos aneesh aneja anelia angeliki angelina angelini aniello anika animashree anind
 aniruddh anirudha anitha anjali anji anjie anjum anlei anlong anmol annan annemarie anpei anran
 anshelevich anshuman anson anteneodo antonella antonelli antonino antske antunes anupama anwer
 aodha aoife aojun aono aoran aouada aoxue aoying aparicio apidianaki apoorv apostolos appelt
 apratim apurva ara aragon aramaki arandjelovic arani arantza arbelaez archambeau archana archer
 arda aref aren arguello argyros ariadna arik arimoto arjan arjen arka arkadiusz arkady arkaitz
 armen arnak arnau arndt arnob arnon arpan arras arriaga arroyave arroyo artemiadis artetxe arto
 arturs artyom arul arumugam aruna arunesh arushi arvindh aryeh asa asadi asahara asai asama asgari
 asghar ash ashiqur ashraful ashton ashwini asja aslam asokan aspuru assadi asterios astrid
 astudillo asuman asuncion aswani ata atanasov athar atharva athey atish atkins atkinson atle atri
 atsuhiro atsutoshi atsuyuki attia attias atzmon aubin aubry audhkhasi audibert augustin augustine
 auli aurelio avery avestimehr avigdor avik aviles avinatan avraham avramidis avrim awni ay aya
 ayache ayala ayanian aydemir aydin ayellet ayesha ayoub ayoung ayse ayumi ayuso azaria azevedo
 azizpour azzopardi babaei babbar babenko bachem bacher bachman bachmann backstrom bacon badia
 badong badr badri bagci baharan bahareh bahdanau bahl bahman bahram baichuan baifeng baigui baik
 bailin bailis bailly baining baird bajaj bajcsy bakker bakshy baktashmotlagh bal balaam balakumar
 balan balaraman balasubramaniam baldini balduzzi bali balkanski ballard balog balu balzano bamman
 banavar bandara bandeira bando baohua baosen baosheng baosong baotian baoxiang baoxin baoxiong
 bapna baptista barahona baraldi barba barbic barbieri barbora bardzell barkan barla barna barnard
 barnett barone barra barrat bartels barthelemy barto bartoli bartolini bartolozzi bartłomiej
 baruch basak basar basha bashar basil baskar baskaran basri bassily bateman bateni battaglia
 battista batty batuhan bau bauckhage baudisch bauml bautista bazin bazzani beale bear beata
 beaudouin beaufays becerra bechet bedathur bedi bedrich beeler behera beheshti behl behley behnaz
 behrang behrens behrouz beidi beier beigman beirami bela belanger belen belguith belilovsky
 belinda belle bellemare belomestny belta beltagy beltran belz benallegue bence benedict benenson
 benes benesty benetos benevenuto benford bengt benini benito bennamoun bennewitz bentivogli
 bentley bento benyou berard berberich bercher berenson bergamasco bergen bergeron bergler bergman
 bergmann bergner bergsma bergstrom berisha berk berkay berkenkamp berman bermano bermudez bernal
 bernardi bernardino bernasconi berns berrak berseth bertasius berthet berti bertin bertini
 bessiere beutel bevan bevilacqua bewley bezerra bhagavatula bhandari bhanu bharadhwaj bharati
 bharti bhatnagar bhattacharjya bhavana bhavani bhavya bhowmik bhunia bhuwan bialek bianca bianco
 bibi bica bicici bick bidaud bie bien bientinesi bienvenu bifet biggio biggs bigot billah billy
 bimal bimbo binder bineng bingchen bingel bingham bingpeng bingqing bingquan bingxin bingyi binnig
 binod bipin biplab biqiao biqing birdal birgit birk birkholz bisazza bistra bita bitton biwei
 bjerva bjorklund bjørn blaauw blache blackburn blain blais blanc blanchet blaschko bloem blumberg
 blundell bobadilla bobak bobby bobrow boche bochen bock bod boddeti bodhisattwa boedecker boehmer
 boer bogunovic boguraev bohao bohnet boitet boix bojan bojana bojanowski boleda bolkart boll
 bollegala bolun bona bonafonte bonastre bonchi bondi boneh bongshin booth bor borchers borg
 borgwardt borin borislav borji bornmann borse borst bosselut botao botian bottou botvinick bou
 bouamor bouaziz boubekeur bouchaud boucher boudin bougares bouillon boularias boult bouma bouman
 bouneffouf bouraoui bourlard boursier boussaid bovik bower bowers boxiang boxiao boxing boya
 boykov bozkurt bracha brachmann brady braga brahma brais branko branson brants bras braunstein
 bravo brazdil breazeal brecht bremond brenden brendon brenna brenner brereton bresler bretonnel
 brew brewer brewster briggs bringmann brinkmann briot brito britta brittany brockett brockschmidt
 broderick brodley brody brouwer brunel brunner bruyninckx bryce bryon bucci buch buchanan bucher
 buchholz buchler buchli buck buckley budvytis bue buesing bugra buhlmann buhmann buitelaar bulent
 bull bulling bulo bumsub bun burgess burnett burschka bursuc burton busa busam busch buschek butt
 buttery buye buys buyya byeon byeongho byrd byungjoo caba cabral caccia caelan caesar cagatay
 cagdas caigui caio caire cakmak calandriello calder calderara calderbank calhoun calinon callan
 callaway callum calmon calvanese calzolari camara camgoz camila camillo campo camps candan candes
 candito caner canh canny cano canonne canyu capra capretz cara caragiannis caramanis carberry
 carbin carbone cardinal caren carenini carina carley carloni carme carmine carmona carneiro carole
 carpentier carpin carreras carrie carson carterette caruso casacuberta casanova casas caseiro
 casiez caspar cassidy cassio castaneda castellano castells castiglioni catalano catalina catanzaro
 caterina cathy cauwenberghs cavalcanti cavallaro cavazza cedeno celia celik celikyilmaz celli
 celso censi cerda cernak cettolo ceyuan cezary chacon chadha chadwick chadwicke chaib chaim chak
 chakraborti chakravarty chakravorty challet chalmers cham chamberlain chamon chandak chandrasekhar
 changan changhee changhong changhu changhua changhwan changhyun changick changjian changjiang
 changjun changliang changlin changlong changning changsong changwei chanho chantal chaofan
 chaofeng chaojie chaojun chaokun chaoning chaoqun chaoran chaoyi chaoyu chaozhuo chapelle charbel
 charette chari charikar charilaos charith charless charlin chatziafratis chaudhry chaves cheah
 chebotar cheema chekuri chelba chelmis chenfei chengbin chengcheng chengfei chenggang chenghu
 chengjian chengjiang chengjun chengkai chengkun chenglei chengliang chenglu chengming chengtao
 chengxu chengyang chengyao chengyi chengyuan chenhang chenjie chenlei chenlin chenming chenpeng
 chenrui chenshu chenxiao chenxin chenye cherif chernova chernozhukov chertkov cherubini chetty
 cheuk chevallereau chiao chiarcos chicote chidambaram chierichetti chiew chiho chii chikara childs
 chilin chinchali chiori chiou chirikjian chitnis chitralekha chiyu chiyuan chklovskii chodorow
 cholakkal chongjia chongxuan choong choromanska choromanski choukri chowdhary choy christa
 christel christen christiansen christie christin christo christoforos chrupała chuah
 chuangsuwanich chuanhao chuanxia chuchu chuck chulhee chuming chunbin chunbo chunhong chunlei
 chunlin chunmei chunming chunpeng chunping chunwei chunxia chunyi chuong churchill chuzhoy ciaran
 cichocki cidon cignoni cihan ciliberto cimiano cimini cinbis ciobanu ciocarlie ciriaco cirillo
 ciro cisneros cj claudius claveau clavel clemence clemencon clementine clergerie clifton clune
 cochran cock cockburn coelho coeurjolly coja colas coles coley collados colleen colley collobert
 collomosse coltekin colton comaniciu combes comport congcong congfu congying connelly connie
 consolvo contreras coolen copestake cordeiro cordero corinne cormode cornell cornish corrado
 corral corrales correia correll cosimo coskun cosma cosmin costanza costin cotter cottrell
 couillet courty couto crabbe crandall cranmer cranor crawford crego cristani cristea cristia
 cristofaro cristopher crook croon crowley csato csordas cubuk cucchiara cucuringu cudre cuenca
 cuiling culbertson culotta culpepper curino curless curry cutrell cuturi cygan czarnecki dabney
 dabouei dachselt dadush daehee daehyun dagmar daguang daille daisy daizong dakuo dal dalalyan
 dalessandro dalia dalla dalmia dalong daly dam damianos damla damon danai danail dandapat
 daneshmand danfei danfeng dangelo danial daniels daniely danijela danil dann danna danni danqi
 danqing dantong danushka danwei danyang daoqiang daoud daoyuan daqing daquan dar dara daren
 dariush dariusz darko darryl darshan darwiche dasarathy daspremont dauphin davenport davila davood
 davoodi daw dawid dawson daya dayiheng dayong dayou dazhi deanna debadeepta debajyoti debarghya
 debarun debashis debasis debasish debevec debin debing debnath debora dechter declan deemter
 deeparnab deepayan deepika deepti deguchi deheng dehghan dehua deirdre deka dekang deleforge
 delfim delia deligiannis dellorletta delmonte delong delphine demaine demartini demberg demeester
 demetri deming demiris demmel demner demonceaux demuynck denero dengel dengyong denil denoyer
 denton denzler deqiang dequan derczynski derezinski derpanis derrick derry dershowitz desheng
 desjardins detlef detmar dette deussen deutsch dev devang devansh devanur devault devesh devlin
 devon dexter dezhen dezhi dezhong dhar dharmashankar dhaval dhawan dhiman dhiraj dhruva dhurandhar
 diamant dianbo dianhai diarmuid didac didyk diehl dieng dietmayer dietterich dietz diez difan
 diggavi dijk dilin dilkina diller dillmann dimarogonas dimitra dimitriadis dimitrova dimosthenis
 din dingcheng dinggang dingwen dinitz dios dipak dipanjan diptesh dixin dizier djallel djame
 djamel djamila dmitriev dobre dobriban dobson dodds dodge doermann doerr dogar doi dokania
 dokmanic dolev dolz domeniconi domingo domingues domke domotor donato dongbin dongfeng dongha
 dongheui dongho donghoon donghui donghwan donghyeon dongjie dongkuan donglai dongmin dongming
 dongqi dongqing dongruo dongsuk dongwei dongwoo dongwook dongyang dongyu dongze dongzhan donley
 doo dora doran dorin doris dorit doron dorsey dorta dosovitskiy doss dotan douc doulgeri douze dov
 dow dowmunt downey doyne draa dragos drake dries dror drozdz drton drugman drutsa duane dube
 dubrawski duchi duckett duckworth dueholm duff duffield dufresne dugan dughmi duke dumais dumas
 dumitrescu dunbar dunlap dunne dupuis duraiswami durrett dusan dusit dutt duval duvenaud duyu
 dwyer dymczyk dymetman dziugaite dzung earl eaton eben eberhard ece ecker eckert eckhard eckstein
 edelman eden eder edison edmonds edo edson efe efroni efthymiou eftychios ege eger ehinger ehlers
 ehsani eichhorn eickhoff eidelman eijnden eileen eirikur eirini eisele eisemann eiter ek ekapol
 ekin elahe elan elder eleftherios elgammal elgharib eliassi eliathamby elif elijah elin elise ella
 elmer elmore elmqvist elovici elsa elvin elvira elvis emami emerson emery emilien emin emir
 emtiyaz ender endre endres ene enea enes engelhardt engelmann englert englot enis enric eoin eom
 eppner epps equille ercan erdal erdmann erdogan erel eren erfani erhard erichson erjavec erkmen
 erkut ersin ervin esa escalera escande escolano escudero esha esin eskenazi eskimez eskin esmaeili
 espana espen esposito esser essid estelle esteves estrada estrin etemad euan eugenia euiwoong eum
 eung eunji eunsol eunwoo eunyee evanini evelyn evelyne everett everitt evers evert evgenii evgeniy
 evimaria evren ewa ewan ewert ezio ezra fabre fah fahmy faigl fakotakis falco fallon fanelli
 fanello fangbo fangfang fanghua fangneng fangwei fangyuan fangyun fangzhao fanhua fani fanqing
 fantuzzi farahmand farajtabar faraz farber farbod fares faria farias farmer farnadi farnoosh
 farokh farquhar farrell farrugia farrus farshidian faruk faruqui farzan fatahalian fatiha fatikow
 fatima faust favaro favre fazel fazli feder fedorov fehr feichtenhofer feifan feige feilong feiran
 feixiang feiyang feldmann felicia fellbaum felner fels felsberg fengbo fengda fenglin fengmao
 fengqing fengxiang fengyi fengyuan feras feraud fercoq ferdous ferenc fereshteh ferhan fernanda
 ferrante ferrara ferraz ferret ferri ferro fetaya fethi feuerriegel fey fienberg fierro figueira
 figueroa filho filippone filippos filliat filos finale finch findlater fingscheidt finin finkel
 finkelstein finlayson finley finzi fiona fiore firas firat firoj fisac fiser fishel fitch
 fitzgerald fitzgibbon fitzmaurice fitzpatrick flacco flach flamary flammini flaxman fleischer
 fleming flemming flickinger flint flor florea floreano florez fogarty fokkens folkesson fonollosa
 fontaine fontana fontoura foo fookes foong forsyth forte fortunato fotis fouad fouhey fountoulakis
 fournier fowler fowlkes foygel fraga franca franceschi francisci frans fraundorfer frazier freddie
 freddy frederico freek freifeld frese freund fridovich fritsch froehlich frolov frongillo frontini
 fry fuad fuchen fudong fuegen fuji fujimura fujisawa fukumizu fukumoto fukunaga fukushima fuller
 fulvio fumagalli funakoshi funk funke furkan furtado furui furuta fusco fusheng fushman futami
 futoshi gabbay gaboardi gabrielle gadde gadepally gaetan gafni gagandeep gage gagie gagne gagnon
 gaidon gaillard gajos gale galen galhotra galia galin galina gallardo galley galun gamage gamal
 gamarnik gamba gambardella gamboa gamon gamper ganchev gandhe ganea ganesan gangadharaiah gangloff
 gannot gaofeng gaowen garber gargi garivier garnett garrison garth gartner garvesh gasic gasnikov
 gaspar gaspard gaspers gasser gassert gaston gatsis gatt gaunt gaussier gautham gauvain
 gawrychowski gay gedas gedeon geffner gehler gehrig geiping geir gelly gelman gemert genc genest
 geneva gennady gennaro genova genovese genta geoffroy geon georgescu georgila georgy gera
 geraldine geraldo gerber gerkmann gerlach gernot gerold gerrit gershenson gerstoft gertjan gerven
 gery gesualdo geunbae geva gevers geza ghani gharan gharbi ghasemi ghazaleh ghazi ghazvininejad
 gheshlaghi ghiasi ghorbani ghosal ghose ghoshal ghulam gia gianfranco giang giannakopoulos gidaris
 gienger gierad gifford giguere gijs giljoo gillespie gillian gillick gillis gilpin gina ginosar
 gintare ginter girard girdhar girin girju giro girolami gispert giuliani giunchiglia giusti
 gjergji glaser glasser gligorijevic gliozzo glocker glover glynn goce goerick goetz goetze gojcic
 gokhale gokul golan goldblum goldenberg goldfarb goldie goldsmith goldwater golland gollapudi
 golnaz golnoosh golshan golub golyanik gombolay gonen gongping gongshen goodfellow goodwin goot
 gopala gorbunov gori gorka gorkem gorman gosse gosztolya gotlieb gottlieb gottschalk gouk gourav
 goutam goutte govind govindarajan gowal gowda gowtham grabocka graciela gramacy granados grandi
 grandvalet grangier gratch grave graves gravier grbovic greenberg greene greengard greenspan greer
 gregg gribonval griffith grigorescu grigori grigorios grigoris grimes grimm grinberg grioli gripon
 grisetti grohe gros grossi grosu groth grouin groves gruber grue grundmann grunwald guancheng
 guandong guanfeng guangcan guangjun guanglu guangzhi guanhua guanjie guanrong guanting guanyi
 guanyun guarino guclu guedj guenther guerin guerini guerreiro guevara guez guglielmo guibo guihai
 guizani guizilini guler gulwani gunduz gunjan gunopulos guocheng guofu guohong guohua guojie
 guolei guoli guolin guoqi guorong guorui guowei guoxian guoxin guoyin guoyu guozhen guozheng gur
 gurevich gurpreet guru guruprasad guruswami gus gustafson gustafsson gutin gutmann guttag guvenc
 guzik gwon gyeong gyun haardt haase habermann habibi hachem hachey hadj hadrich haeb haeng haesun
 hafez hafiz hafner hagai haghighi haghtalab hagiwara hahm haibing haicheng haichuan haidar haidong
 haiming hainan haiping haiqin haiqing hairong haishan haisheng haitham haitian haitong haiwen
 haixin haixu haixun haiyi haiying haiyong haiyu haiyun hajicova hak hala haldar halder halevy
 hamad hamada hamann hamdan hamdi hamdy hameed hamel hamidi hamish hamm hamme hamprecht hanan
 hanbin hanchen handa hande handong handschuh hanebeck hangjie hanh hani hanif hanjalic hannaford
 hannan hanne hannun hanocka hanqi hanrong hanrui hansbo hanseok hansheng hanson hany hanyuan
 hanzhang hanzi haoang haofei haofen haofeng haohuan haojian haojin haoli haoliang haolun haomiao
 haoning haoqi haorui haotong haowei haoxin haoyue haoyun haoze haozhi harabagiu harabor hardik
 harding hardmeier hardt hare harel harikrishna harini harit harman harmon haro haroon harpreet
 harri harrington harrisen harshal harshavardhan hart hartline harutyunyan harwath hasani haseyama
 hashim hashizume hasler hassanzadeh hassibi hassidim hassner hata hatami hatano hatton hauberg
 haubold hauff hauskrecht hausman hautamaki havard haw hawkins hayase hayden hayder hayley haynes
 hazarika hazel heafield hearst heck heckel hedvig heejin heeman heer hehe heid heidari heiden
 heiga heikki heikkila heimann heinecke heiner heinonen heintz hejia hejna helbing heli helin
 hellerstein helmer helmert hemanth hemaspaandra henaff henao hendler hendrickx hendriks hengrui
 hengyi hengyuan heni hennequin henrich hensman heping herbrich heredia hermjakob hernaez herranz
 hertz hertzmann herzog hesham heskes heuiseok heuvel hewitt heyang heydari heyer hh hicham hichem
 hicks hidaka hidekazu hidenori hidetaka hidetoshi hiep higashimori higgins higuera hikaru hilary
 hilde hildebrandt hillel himabindu hin hindle hines hing hinrichs hirakawa hirao hiraoka hirayama
 hirche hirokatsu hiromi hiromitsu hironori hirotaka hiroto hiroyasu hirschman hisami hitesh hitomi
 hladka hlavac hobson hod hodges hodgkinson hoe hoefer hoefler hofer hoff hoiem holden hollerer
 hollis holloway holly holme holtz holub holynski holzer homa homanga hon honavar hongchang
 hongchao hongcheng hongda hongfu honghao honghua honghui hongjian hongjin hongjun hongke hongli
 hongmei hongrui hongseok hongshen hongsuck hongtu hongwen hongxiang hongxing hongxun hongyao
 hongye hongying hongzhan hongzhou honig honkela honorio honza hoof hoogs hook hooker hooman hoos
 hopcroft hoppe horacek horaud horesh horgan horia horiguchi horowitz horvat hose hosein hoshen
 hoshino hosoda hosseinzadeh houben houda houde houlsby hout houwen hoyer hozumi hrvoje hsiu hsiung
 hsun huafeng huaibo huaijin huaizu huajian huajie huajin huaming huanyu huaxiu huayan huayi huayu
 huazheng huazhu huberman huet hug huggins huibin huifeng huihuan huihui huijia huijie huijing
 huijuan huilin huiling huiming huiqiang huishuai huiwen huizhong hullin humbert humphreys huong
 huosheng hurley husain huttenlocher huyen huzefa hwajung hwanjo hwann hyeokjun hyewon hynek hyo
 hyon hyouk hyoung hyungjin hyungjun hyungtae hyungyu hyunjin hyunjun hyunjung hyunseung hyunsoo
 hyvarinen iacono iagnemma iason iba ichikawa ichnowski ichter iddo idreos idris ievgen iftekhar
 igel iglesias ignas ignasi ignatov ihler iizuka ijaz ijima ike iker ikeuchi ikuo ila ilaria ildiko
 ilja ilker imad imai imaizumi imari imed imoto imre imtiaz ina inagaki inbal inbar indelman
 inderjeet indra ingria inhwan inkpen inkyu inna inouye interlandi iolanda iordachita iordanis
 iosifidis iria iro irshad irvine irving isard isbell isha ishaan ishida ishizaki ishizuka ishwar
 isik issam isufi isuru itamar itoyama itti ittycheriah iulia iuliana iuliia ivanova ivy iwamoto
 iwasaki iyyer izmailov izquierdo ja jacky jad jade jadhav jaeger jaehong jaehyun jaejin jaejun
 jaeseok jaewook jaewoong jaffe jagadeesh jagadish jager jagersand jahan jahangir jahidul jaideep
 jaitly jamali jamil jamison janek janez jangho janice janine jannis janson janssen janzing
 jaramillo jaron jaroslaw jarosz jarrett jarvis jasmin jasmine jaspreet jatin jauhiainen jaume
 javaid javanmard jayakumar jayaram jayashree jaydev jayesh jayne jbara jc jeanne jebara jed
 jefferson jeffery jegou jehee jena jeng jeni jenq jeongmin jeongwoo jeremiah jermaine jernej jerzy
 jessie jey jhe jheng jhih jiaao jiabao jiabin jiabo jiacong jiadong jiafan jiahang jiahong jiahua
 jiajia jiajin jiakai jialei jialiang jialun jianda jiandong jianfu jiangchao jianghao jiangmiao
 jiangpeng jiangtong jiangxin jiangyan jianheng jianhong jianhuang jiankun jianliang jianpeng
 jianqiao jianquan jianrong jianru jiansheng jianxiang jianyi jianyong jiaojiao jiaolong jiaoyan
 jiaoyang jiaping jiaqing jiasheng jiashun jiashuo jiatao jiatong jiawan jiawang jiaxian jiaxu
 jiayan jiayin jiayun jiazhen jiazhi jibin jichao jichen jiefeng jiezhong jifan jifei jignesh
 jiguang jiho jihye jihyun jikai jilong jimei jinan jingcai jingchao jingcheng jingen jingfei
 jinghan jinghua jingjie jingkai jingkang jingliang jinglu jingnan jingping jingqi jingru jingtong
 jingtuo jinguo jingya jingyan jingyao jingyun jingze jingzhao jingzhou jinhan jinhu jinjia jinjian
 jinjin jinjun jinkun jinkyoo jinlan jinliang jinman jinseok jinshi jinsung jintai jinwen jinxi
 jinxiang jinyan jinyeong jinyong jinzhu jipeng jiqing jiquan jisu jiu jiwon jiwoong jiyan jiyao
 jiye jiyuan jiyun jizhou jj jl joanne joaquim jocelyn joemon johns johnstone jojic jokinen joly
 jonatan jongho jongwon jongwuk jonker joohyung joonseok jooyoung jordon jorgen jos joschka
 josephine josiane josif josifovski josip josse josue jou joulin joung jouni jovanovic jozef jozsef
 jp juba judd judit juefei jufeng juhan juhua jules juliette junaed junaid junchen junczys junda
 junfei junge jungho jungwon jungwoo jungwook junhyuk junji junkai junlan junle junli junlong junni
 junoh junpeng junqi junqing junru junseo junseok junshan junsik junwu junxian junxiang junxiao
 junxing junxiong junyao junying junyoung junzhe jur juraj jurdak juri jurie justine juwei juyong
 jyothi jyoti jyrki jørgensen kacper kadambi kadiri kafle kag kagami kagan kageura kahng kahou
 kaibo kaichen kaihao kaihua kailai kailash kaile kaili kailkhura kailun kaiqiang kaiqing kairouz
 kais kaito kaiyan kaiyi kaiyue kaize kaizhi kaizhu kaji kajita kakiuchi kakushadze kalakrishnan
 kalika kalinli kalita kalkan kalle kallirroi kalogerakis kalra kalyanaraman kamarainen kambhatla
 kameoka kamgarpour kamigaito kamilov kampffmeyer kamps kamyar kanai kanako kanamori kanan kanchana
 kandasamy kando kangcheng kangkang kangning kangrui kangwook kankanhalli kann kannala kanojia kant
 kantaros kanzaki kap kapadia kappler kara karahalios karampelas karanam karanasos karasuyama
 karatzas karger kari karimireddy karine karlgren karlinsky karlsson karnin karp karpatne karrie
 karsai karteek karypis kasaei kasai kashif kashima kashino kashioka kasiviswanathan kasneci kasra
 kastner katabi katarina katayama katharine katoen katrina katsu katsuhiko katsuhito katsuki
 katsumi katsushi katsutoshi katsuya katti katy katzschmann kaul kaustubh kavan kavitha kavraki
 kawase kawashima kayacan kayhan kayla kayvon kazakov kazama kazanzides kazuaki kazuhide kazuhiko
 kazushi kazutaka keane kecheng kedar kede kedia keegan keelan keen keerthi kees kefan kehai kehler
 kehua keiichi keiichiro keiko keil kejiang kejie kele kelleher kellermann kellie kelsey kembhavi
 kemelmacher keming kempe kemper kenan kenjiro kennington keno kenthapadi kenyon keogh kepner
 keqiang keqing kerem kersten kertesz keshav keshet keskin kessler ketan keun keuper kevyn kewen
 keyan keyang keyi keze kezhi kha khabsa khac khademi khai khalifa khalifeh khalili khamis khanal
 khang khani khardon kharitonov kharlamov khashabi khashayar khatri khattak khe kheddar kheng
 khodak khoi khong khorram khosla khosravi khoury khurram kiani kiat kientz kieran kiet kifer
 kihwan kikuchi kikui kikuo kimelfeld kimia kimin kimmel kimon kingsbury kirchhoff kirchner
 kiriakos kirillov kiritchenko kiros kirsch kirschner kirstin kishimoto kishky kiss kita kitagawa
 kitahara kitamura kittler kiu kiyavash kiyohiro kiyong kiyotaka kjellstrom kjetil klaas klabjan
 klakow klambauer klami klara klas kleek kleiner klemens klimek klinger klivans klumpp kneip knop
 knowles knut kober kobi kobilarov kobus koc koditschek koenigstein kogan kohavi koichiro koike
 koishida koivunen kok kokkinakis kolb kolesnikov kolev kolja kollar kollias kolossa kolouri
 koltchinskii komachi komatsu komei kon konda kondor konishi koniusz konno konstantopoulos
 kontchakov kontorovich kontschieder konyo kookjin koolen kopf kopparapu koppula koray korbayova
 korbinian kordoni korkmaz kornblith kortylewski kosseim kossmann kotagiri kotani kottur kourosh
 koushik koushil koustuv kouta koutra kovac kovacs kovashka kow kowalczyk kowdle kozareva koziris
 kozlov kraft krahenbuhl kratochvil krauthgamer kravchenko krawczyk krebs kreis kreutz kreutzer
 kriegel kriegman krikamol krishnakumar krishnaprasad krishnaram krista krister kristiina kristjan
 kristof kristoffer kristopher krisztian kroemer kroening krueger krug kruse kruszewski krut
 krzakala kshitiz kubler kubo kubota kucera kuchenbecker kuehne kuei kuffner kuhnlenz kuipers
 kukelova kuldeep kuleshov kulesza kulic kulick kulikov kulis kumara kumaran kumari kumiko kummerle
 kunchukuttan kunihiro kuniko kunio kuno kunyu kunz kurazume kurihara kurita kurland kurniawati
 kurtz kurz kusner kutulakos kuzman kuznetsova kwiatkowska kwiatkowski kwitt kyng kyo kyogu kyoko
 kyomin kyosuke kyriakos kyriazis kyrillidis kyumin kyungdon kyungho kyungjae kyungmin kyungsik
 kyungtae labatut lacalle lacerda lachlan lackner ladicky lafon lafourcade lagniez lahaie lahoud
 laina laine lajoie lajos lakkaraju lakmal lakshminarayanan lalit lalmas lalonde lama lamel lamia
 lamiraux lanbo lanckriet landgraf landi landman landrieu langer langlais langley langlois lanxiao
 laput larisa laskey lasse lassner lathuiliere latif latifur latora lattimore laurel laurianne lauw
 lavaei lavalle lavergne lavi lavoie lavrenko lazar lazaro lazaros lazebnik lazic leander leandros
 lease lebanon lechao lecheng lechner lecouteux lecuyer leen leena lefeber lefebvre lefei legay
 legenstein legg legrand lehel lehner lehnert leibny leibo leigh leike lejian lelarge lele leme
 lemercier lenain lengyel lenhart lensch leone leonel leonetti leonhard leopold leopoldo leordeanu
 leow lepage lepora lepri lerner leroy lerrel leshem letizia letourneau leus leutenegger levent
 levente levit levitan levow lew lewandowski lewei lewenstein lex lexing leyang leyton leyuan
 lezama liakata liangchen lianghao liangjie liangjun liangzhe lianwen liarokapis liat libby lida
 lidan lien lifan lifu lihan lihe liheng lihi lihui lijian likun lilian liliana liling lillicrap
 lillo linan lincheng lincoln lind lindauer lindell lindenbaum linder linderman lindner lindsey
 lindsten lingbo lingdong lingjia linglong lingqiao lingwei lingyang lingyi lingzhi linhai linhao
 lining linli linning lino linqi lintao linus linxi linxiao linyi linyuan linzen lioutikov lipani
 lipeng lippiello lipson liquan liren liron lischinski lisi liskiewicz liss litany litian liting
 liujuan liva livio livni livshits liwicki lixing liyan liyi liying liyu lizhong ljubesic lobo
 locatello logacheva loianno lois loizou lok lokshtanov lombardi lombardo lomuscio london longbo
 longguang longhua longhui longqi longwen longxiang longyin longyue lonneke loong loren lorena
 lorenza lorraine lorrie losada loukachevitch loukas loureiro lovett lowry luana lubin lubomir
 lubor lucchese lucchi lucena lucic lucien lucier lucile ludovico ludvig lue lugosi luh luise lujia
 lujun lukin lulu luming lupu luque luss lutteroth luwei luxi luxin luyang luyao lvmin ly lygeros
 lynette lynne lyon maani maarek maarouf maas maass maaten macedo maciejewski mack macke mackey
 maclean macleod madalina maddern madhyastha madian madikeri madison madotto madrigal madry mads
 madsen maehara maekawa maes magalhaes magdon maged magee maggie magimai magli magnani magri
 maguire magy maha mahadeva mahapatra mahata mahbub mahdavi mahdian mahdieh mahendra mahendran
 mahler mahmut mahowald maia maik maire maite maithra maiti maitreya maity makhoul maki malacria
 maldonado maleki malgorzata malhotra mali malika malin malinowski malkin mallat mallick mallya
 malu malvina mamadou manaal manan manchester mandar mandayam mandic mandryk mandt mandy mangal
 manisha mankoff manna mannan manoel manon manor manos mansard mansi mansoor mansouri mantas
 mantiuk manurangsi manya manzini manzoor maolin mar mara marathe marcela marcella marchal
 marchetti marchi marcio marculescu mardani marecek margo margret mariam mariani maribel marieke
 marinescu marinka marinov mariona marisa marissa mariusz marjan markert marketa markku markopoulos
 markos markovic marlet marlin marneffe marquardt marquis marrese marron marsden marsic marsili
 martel martinelli martinet martini maruyama marwa marzyeh masahiko masakatsu masakazu masamichi
 masatsugu masaya mascolo masood masoumeh massih massoulie masud mataric mate matejka mateo mateos
 mateus mathai mathelin matheson mathews matilde matsoukas matsuno matsuura matsuyama matsuzaki
 matta matteson matteucci matthey mattoccia matuszek matwin matyas maud maulik maura maureen maurer
 mauroux maurya maxence maximo maxine mayfield maynard mayol mayu mayur mazen maziar mazzara
 mcallester mcallister mcauliffe mcclatchey mccrae mcdermott mcduff mcgee mcgregor mcgrenere
 mcilraith mcintosh mclaren mclaughlin mclean mcloughlin mcmahon mcmillan mcnicholas mcpherson mech
 medard medeiros medioni meek meel meena meer meera meger meghan mehdad mehler meila meiling meiqi
 meira meister mekler melamed melchiorri melih meliha melis mellish melnik melnyk memisevic
 menapace menard menciassi menczer mendelson mendonca mendoza menell menezes mengfan mengjiao
 mengjie menglei menglin menglong mengmi mengqi mengqiu mengshi mengtian mengting mengxi mengxiao
 mengyang mengyao mengye mengying mengzhe menno mensink menzel mercer merino merlo merrill merritt
 mertikopoulos merve meseguer mesgarani mesquita messina metatla metelli metzger meurers meyers
 meysam meza mezouar michaeli michalak michalski michaud micheli michiardi michihiro michio
 middelburg mihail mihajlo mihalis miika miikka miikkulainen mikaela mikolaj mikolajczyk mikołaj
 milani milano mildenhall milena milenkovic milo miltiadis mimura minami minas minematsu minervini
 mingbao mingbo mingcheng mingi mingjia mingjun mingkun minglei minglun mingmin mingqi mingqiang
 mingqing mingtao minguez mingwei mingxiang mingyan mingzhen mingzhi mingzhu minjae minje minji
 minjia minjing minjun minka minker minlong minmin minming minqi minseok minshuo minsik minsoo
 minsuk minwoo minyi minyoung mireille miri miron miroslaw mirovsky mirzaei mirzasoleiman mishne
 mislove mistry misu mita mitamura mitch mithun mitkov mitrovic mitsufuji mitsuharu mitsuishi
 mitsuo miyake miyamoto mizoguchi mizumoto mizuno mizutani mj mocanu modiano moein moez moffat
 moghadam moghaddam mohammadhossein mohanty mohr mohseni moin moira mok mokhtar molei molinaro
 molly molnar momi monachini monath moncef mondelli monga monperrus monroy montana montano
 montemagni montero montgomery montiel montoya montoyo montserrat moonen moor moosavi moraes
 morante morariu morcos mordatch mordohai morgado morgane morioka morisawa morishita morita moriya
 moroz morozov morrissey mortensen morton moseley moshfeghi moss mostefa mostofa mota mothe
 motlicek motoki mouchtaris mounia mouret mousavian moussa moustafa mower moya mozafari mridul
 mrigank mrksic muandet mueen muhamad muhlhauser muhua muise mukadam mukesh mukul mulin mumtaz
 mundt munir munk munmun munro munson munteanu mura murad murai murano murase murawaki murdock
 muresan muriel murillo murilo murphey murtaza murty musa musat musco musil mustapha muthu
 muthukrishnan mykhaylo myle myra myriam myszkowski møller nabeel nabi nachmani naderi nadja nadler
 naeem naffouri naftali nag nagahara nagamatsu nagao nagatani nagesh nagy nahum naim naiyan najafi
 najork nakamasa nakao nakata nakazawa nakkiran nakul nalin nallapati namiki namrata nana
 nanayakkara nandakumar nandan naohiro naqvi narayana narayanaswamy nardini narges narita
 narodytska narumi naseer naser naskar nasredine nasrin nassif nastase natali natasa natasha
 natesan natsuki naughton nauman naumann navarretta navas navdeep nawaz nayar nayeem nayyeri
 nazanin nazar nazarenko nazari nazir nazli nebojsa necati nectarios neda nederhof nee needell neff
 negi negin neill neira neiswanger nejat nejdl nelly nemeth nenad nenadic nesreen ness nestor
 netrapalli neu neuhaus neustaedter nevena neveol newcombe neyshabur nezhad ngiam ngomo ngonga nhan
 nia niall niazadeh nic nickel nicol nicolae nicolaus nicoletta nicosia nidhi niedermeier niekerk
 niemeyer niemi niepert niessner nieves nigam nihar nik nika niket niklaus nikolaidis nikolic
 nikolova nikunj niloofar nimrod ninghao ninomiya niraj nisan nisarg nisha nishanth nishiwaki
 nitanda nithin nitta niwa nixon niyati niyato nobuaki nobuhara nobuhiro nobuo nobutaka noe noelle
 noemi noemie noguchi nojun nolan noman nonaka noriaki norio noroozi noseong nour noura nourbakhsh
 nouri novi novikov nowe nowozin nowrouzezahrai noy nozaki nozawa nugues nung nur nurul nutan
 nyberg oakley oard oberman obozinski obradovic obraztsova och ochiai ochs oda odalric odest odette
 odijk odile odobez odom odonovan ofek oflazer ogasawara oghlan ognjen ogura oguzhan ohashi ohn
 ohnishi ohrimenko ohta ohtake oi oier oikawa oishi ojeda ojha oka okabe okan okatani okutomi
 oldrich oleary olena olgica oliviero olli ollivier olsen olteanu oluwasanmi om omalley omari ombao
 omkar onak onal oncel ondel oneata onishi onn onno oord ophir opper orabona orallo orasan orazio
 ordyniak oreilly orestis oriolo orlando orlitsky ororbia ortner osbert oseledets osenova osep
 osher oshima osindero osipov osmar osokin ostadabbas ostermann ostling osullivan osuna othman
 otoole otsuka otsuki otte ottersten otto ouali oudeyer oveis oyama oymak ozaki ozay ozdaglar
 ozdemir ozgun ozkan ozsoy oztireli pach padilla padro paes paetzold pahwa paige pajarinen pajdla
 pala palacios palangi palash paliwal palma palomar palpanas palvolgyi pamela panagakis panageas
 panayotis pandya panigrahy paninski panne panolan panov pantel pantelis panupong pao papadakis
 papageorgiou papandreou paperno papernot paquet paquette parada paragios paramita paraskevopoulos
 paredes parekh parham parisi parisot paritosh parmentier paroubek parr parvez pasca paschalis
 pasha pashkevich pasini pasquier passerini passonneau pasupat pati patnaik patra patras patrizia
 patro patti patton patwardhan pauline paull paulos pauls paulus pauwels pavlina pavlov pawar
 pawlowski payel payne pearce pechenizkiy pecora pedarsani pedersoli peeters peggy peharz peidong
 peihua peijie peijun peiliang peipei peiqi peiran peixian peiyao peiyu peiyuan peize peizhao peled
 pellegrini peltonen penghao penghui pengkun pengwei pengyang pengyi pennington pennock penny pere
 perego peri perng pernkopf perolat perozzi perpinan perrault perrier perrone pete petitjean petko
 petkov petrik petroni petropulu petteri pettersen pettie petukhova petya peyre pfaff pfahringer
 pfau pfeifer phani philippos philips phoebe phuc pianta piasecki piccardi pichao piek pier
 piergiovanni pierluigi piero pierpaolo pierrette pierrick pierrot pierson piet piji pike pilanci
 piliouras pillow pinaki pingchuan pingping pino pinyan piper pires pirk piroska pirotta pirsiavash
 pizarro pla plas plataniotis plchot plummer poddar pohl poibeau poignet pokorny pokutta pol
 politis pollak pollard polson pompili ponti pontus pooja popat popel porto porzi potapov pottmann
 pouget pouran pourang pouria povey prabhat prabhavalkar prachi prada pradalier prado pradyumna
 prasanga prasanth prattichizzo pratul pratyush pravesh preciado preethi preeti preetum prescott
 priebe prieto prince principe prisacariu pritam priyadarshini priyank probst proenca prorok
 prosenjit proutiere przepiorkowski psomas puglisi pui puig pujara pulman pun purnamrita purohit
 purushotham purushottam purver pushkar puy puzis pyo pyysalo qadir qazi qiangqiang qianhui qiankun
 qianlong qianru qiantong qianyi qianyu qiaojun qibing qichao qichen qidong qie qifei qiguang qihan
 qihao qihui qilin qingbo qingcai qingchao qingfeng qingfu qinghai qinghao qinghong qingjie qingkai
 qingli qingliang qinglong qingmin qingnan qingshan qingwei qingwen qingyi qingyong qingyuan
 qionghai qipeng qiqi qirong qirui qitian qiuhong qiuqiang qiuyu qixin qixuan qiyang qiyao qiyuan
 qiyue qizhe qizhi quadrianto quanyan quanyu quanzeng quattoni quattrini quek quercia quevedo
 quinlan quintana quirk rabbani rabbany rabbat rabe rabiee rabinowitz rabusseau rachael rachit
 radford radicchi radke radlinski radomir radosavljevic radoslav raef rafał raff raffay rafi rafiei
 ragan raghunathan raghuveer raghvendra ragni rahaman rahma rahmati raiber raich raileanu raimund
 rajagopal rajagopalan rajani rajarshi rajasekaran rajdeep rajen rajeswaran rajib rajni
 rakotomamonjy rakshit rakshith ralaivola ramachandra ramadge ramage ramakanth ramalingam ramanath
 rambhatla ramchurn rameau rameswar ramezani ramit ramnath ramona ramponi ramsay ramtin ramy ramzi
 randal ranftl ranga ranganath ranganathan rangarajan rangwala rania ranu raouf raoul rapp rares
 rashed rasheed rashidi raskin raskutti rasool rasoul rasouli rastegari rasul rathinam ratnaparkhi
 ratner ratsch rau raval ravanbakhsh ravanelli ravichander ravichandran raviteja raz razavi
 razaviyayn razi razieh recasens recht reem reese reeve regev regis regnier reichel reichert reif
 reihaneh reimer rein reinecke reis reisinger reitter rekimoto rekleitis relja remco remus renan
 renate renhao renjiao renjing renjun renqiang rens renz reshef reut revaud reynaud reynold reyzin
 rezatofighi rhee rhemann rhodes rhodin ri riad riaz ribas ricard ricca richardt riche richmond
 richong rickard rida rie rieck riedmiller rieger ries rifai rifat rigollet rik riku riloff rimell
 rinat ringger rini rio risheng risi risteski ristic risto ritesh ritschel ritvik rivas rivero
 rives riviere rizzo rj robba robbie roberson robertsson robles robu robyn rocca roch roche
 roderick rodola rodolphe rodrygo roee roei roel roesner roetteler rogez rohani rohde rohini rohith
 rokach rokhlenko rolando rolland rolnick rom romanov romary ronak ronggang ronghao ronghua ronghui
 rongjun rongzhi ronitt ronnie roosta rosales rosas rosell rosenbaum rosenhahn roser rosman rosner
 rossano rost rostami rotaru rotem rotenberg roudaut roughgarden roukos rousseau roussel rowan rowe
 roweis rowland roychowdhury royer rozo rozza rua rubenstein rubinfeld rubino ruby rudinger
 rudnicky rudra rudy rudzicz ruey ruggiero ruhi ruibin ruichen ruicheng ruifang ruihao ruihong
 ruihua ruilong ruimao ruimin ruining ruipeng ruiping ruisheng ruixiang ruixin ruiyang ruiyu
 ruiyuan ruize ruizhen rukzio ruml rumshisky rundensteiner rundong rune rung runhao runmin runqi
 runsheng runyu runzhe ruo ruocheng ruofei ruoqi ruosong ruotian ruozzi rupak rupert rupp
 ruppenhofer ruppert ruqi ruqing rusinkiewicz rustam rustem ruta ruths rutter ruud ruyi rybach
 rybicki ryder ryeol ryoma ryong ryuichiro ryunosuke ryusuke ryuta saab saar saba sabah sabattini
 saber saberi sabri sabuncu sacha sachindra sadaf sadeghian sadeh sadhu sadler sadra sae saeedi
 saehoon saeidi saez safa saffiotti safwan sagae sagi sagie sagiv sagnik sahan sahani saharon sahay
 sahidullah sain sainbayar saining sainyam sajad sajid sajjadi sak sakaue sakib sakr saksham
 sakurai sala salakoski salam salameh salamon salcudean saleem salerno salih salil salimi sally
 salma salomon saltz salzman samadi samaneh samanta samar samarakoon samarasinghe sameep sameera
 sameh samory sampaio sampo sampson samrat samuelsson samuli samulowitz sana sanae sanchit sanda
 sandberg sandesh sandhya sandini sandoval sandrine sandu sanfeliu sangal sangbae sangdoo sanghack
 sanghavi sangho sanghun sangkeun sangpil sani sanjabi sanjiban sanjit sanjukta sankalp sanping
 santamaria santana santhanam santini santo santoro santu santus saon sap sapkota sapp saputra
 saqib saquib saracco saraf saragih saran saravanan sarawagi sarfraz sariel sarita sarker sarkis
 sarkka sarti sartoretti sartori sarvadevabhatla sarvapali sasa sathish sathya sattigeri satyandra
 satyen sau saumya saunders saverio savva savvas sawhney saxe sayeed scala scarton scells schabes
 schaefer schaik schapire scharenborg schaul schechner schedl scheffer scheirer scheutz schlegel
 schober schoellig schoenebeck schoenholz schofield scholer scholl scholz schonberger schoning
 schotten schramm schulter schulze schumacher schumann schwager schwarting schwind scutari seaghdha
 sebag seddah seddighin seeger seetharaman sefik segev segovia sei seibold seid seif seifert seiji
 sejdinovic sejun sekar sekhon sekiguchi seldin selen seligman selim selin sellen selman semenov
 semeraro semmar senanayake seneff senem sener senjuti sennur sentis senzhang seokju seongmin
 seoung serafini serban sercan serdar serdyuk seretan sergii sergios sergiu serhat serizel serkan
 sermanet serna serre seshadhri seshia sethi setlur seto seul seunghoon seungjae seungjin seungjun
 seungmin seungwhan seungwon seungwoo seungyong severin sevilla seyoung seyyed sezer sgall sh
 shaban shabat shabbir shabnam shabtai shachi shad shadbolt shaddin shadi shady shafi shafiee
 shafique shagun shahabi shahaf shaham shahbazi shahrampour shahriar shahrzad shahzad shaik
 shailesh shakarian shakeri shakir shakkottai shalabh shalit shalom shamsi shanahan shanbhag
 shandian shangchen shangguan shangling shangqian shani shanker shanmuganathan shansong shaocong
 shaodi shaofei shaohan shaokun shaoli shaoning shaoting shaowu shaozi sharf sharif sharkey sharmin
 sharoff sharpnack shasha shashanka shashidhar shashwat shaul shaunak shawna shazeer shea sheena
 sheffer shelby shengbo shengcai shengchao shenghao shenghuo shengjia shengjin shengjun shengkui
 shengli shenglong shengping shengqiong shengwei shengwu shengyao shengyi shengyuan shenlong
 shentong shepard sher sheridan sherry sherstov shevchenko shibasaki shibuya shicai shichen shidong
 shieber shien shigang shigeru shihan shihong shihua shihui shijin shijun shikhar shikui shili
 shilin shilpa shindo shinichiro shinoda shinsaku shintaro shinzato shipra shiqian shiqiang shir
 shiratori shirazi shiri shirin shirley shiry shishir shitao shitong shiu shivakumar shivangi
 shivaram shivashankar shixin shiyi shiyuan shizhong shkurti shlens shlezinger shlomi shmueli
 shoham shoichi shokouhi shotaro shotton shouhuai shoujin shoukang shouling shpitser shravan shree
 shriberg shrikant shuaiqiang shuangfei shuangyong shubhankar shubo shuchen shuchi shuchin shufan
 shuheng shuhong shuichi shujun shukai shulin shuly shunichi shuning shunli shunyu shuqi shurui
 shusen shusheng shutao shuting shutong shutova shuuji shuwei shuwen shuxian shuyan shuyi shuyu
 shuyuan shuyue shweta shwetak siarohin sibei siciliano sicong sid siddarth siddharthan siddique
 siddiqui sidford sidharth sidi sidorov siegel sievers siew sifan sigaud sigurd sihao sihem sikdar
 sil silberman silfverberg silvan silvana silvano silveira silvere silverman silviu sima simchowitz
 simeone simeoni simiao simin siming simona simonetta simonsen simov simperl simran simsek simsekli
 simyung sindhwani sinem sining siniscalchi sinz siow sirisha sirouspour sisi siskind sisman sitan
 sitbon siteng sitong sivakumar siwen sixing siyan siyao siying siyue sizhe sjoerd skoglund
 skorokhodov skowron skyler slabaugh slava slawomir slawski sloan slock slonim slotine sloun slovak
 smagt smaranda smirnova smit smolensky smucker sneha snehal snigdha sobhan soderland sodhani sodhi
 sofiane sofie sofien sohail sohel sohler sohrab sohrabi soichiro sokol sol solano sole soliman
 solin solovey soltanolkotabi soman somani somesh somnath sonali songcan songcen songfang songhe
 songhua songyou sonntag sonoda sood sooyoung sordoni sorensen soria soriano sorin soroa sorokin
 soroosh sosa soshi sotirios soudry soufiane soumik soummya soumyabrata sourabh sourish soyeon
 sparks spielman spina spirakis spirtes sporleder springenberg sproat squartini sree sreedharan
 sreenivasan sreyan sridha srijan srikanta srikrishna sripada sriparna sriperumbudur sriraam staab
 stacey stadler stahl stajner stangl stanislas stanislaw stanisław stankovic stanovsky stanton
 starke stasinos stauffer stavroula stede steeg steen stefani stefankovic stefanov steger steimle
 steinke steinmetz steinwart stelios stenetorp stengel stenger stent stentz stepan stephenson
 steurer stevan stiffler stiller stilman stilwell stolkin stoll stork stoyanovich strapparava
 strassel stratis straub strimel strohman strom strub strzalkowski stuckenschmidt stuckler studer
 stuker stulp stumpf sturtevant stylianou stymne subba subbian subhadeep subhajit subhransu
 subrahmanian subrahmanyam subramani subramaniam subramanya subrata suchi sudan sudarsana sudderth
 sudeshna sudha sudhakar sudhanshu sudheer sudhir sudipto sudoh suel suen sugahara sugawara
 sugihara sugita sugiura suguru suhr suhyun sujan sujit sukhan sukhbaatar suksompong sukumar
 sulaiman suleiman suleman suma sumanth sumio sumner sundararajan sunderhauf sunghoon sunghwan
 sungjoon sungsoo sungyeon sungyong sunjae sunjun sunkara sunwoo suppa supriya supun suqi surajit
 suranga surbhi suren suriya susanna sushil susmit susskind susstrunk susumu suter sutter suwon
 suyoun suzhi suzumori svante svec svenja svetla swabha swamy swapna swapnil swarat swastik
 swayamdipta sweeney swersky sweta swoboda sy sydney synnaeve syrgkanis sze szeider szeliski
 sznaier szolnoki szolovits szpakowicz szpektor szu szymanski sørensen tabassum tack taco tadahiro
 tadakuma tadesse tadic taehoon taehwan taesung taeuk taeyoung taghavi tagliabue tahara taheri
 tahir taichi taifeng taiga taiki taiping taira taisuke tajima takac takahide takaki takamatsu
 takamitsu takano takase takashima takayama takayasu takayoshi takeaki takehiko takehiro takiguchi
 takubo takuro talamadupula talbot talebi talha talukder tamal tamassia tameem tamy tanay tanaya
 tancik taneja tanguy tania tannier tansel tanveer taotao tapia taraka taras tareq tarlow
 tartakovsky tas tasche taskar tasnim tassilo tasuku tatjana tatti tatyana tauman teague teddy
 teemu teevan tehrani teich teichmann tejaswini tejinder tekin telgarsky teller tellex teney
 teodora teppei ter tero terra teruhisa teruko terzi terzopoulos tesauro teso tessler tete tetsuji
 tetsunori tewfik thabo thakkar thakker thakurta thanasis thao tharindu thater theis theofanis
 therese thibaud thiemann thieme thiemo thiery thijs thinh thiran thirion thirunarayan tho thoma
 thomaszewski thomaz thome thomsen thomson thong thorne thorpe thorup thrampoulidis thuan thuc
 thuerey thurner tianchen tianfei tiange tianhang tianhe tianjia tianjian tianjun tianlin tianmiao
 tianmin tianpei tianpeng tianrun tianshi tianxi tianxin tianye tianze tianzi tiberio tiberiu
 tiezheng tighe tijl tijmen tilo timon tinghui tingyang tingyu tino tirthankar tishby titouan titus
 tiwary tixeuil tiziano tjandra tjong tobin todo togami toh toledo tolstikhin tomanek tomaz tomek
 tomioka tomislav tomita tomkins tomlinson tomoko tompson ton tonellotto tongzhou toon torabi
 torben torbjørn tore toro torras toshev toshihiko toshihiro toshihisa toshiki toshimitsu toshiro
 toshiya toshniwal tosi touati tov tova townsend towsley toyama trabelsi trajcevski tramer
 triantafillou triebel trimpe trischler tron troncoso trond trzcinski tsakalidis tsarfaty tsay
 tschiatschek tsiotras tsotsos tsou tsu tsuhan tsukada tsuruoka tsybakov tsz tufis tulay tulio
 tully tumer tun tuomo turan ture turmo tuyls tuzel tyers tyng tyree tzamos tzes tzimiropoulos
 tzinis tzirakis uday udi udupa uemura ugander uh uhler uijlings ujjwal ulas ulrik ultes ulugbek
 ulukus ulusoy umair umang umeda umesh una ungar unger upfal urbani urbashi urena uriel urs usama
 ushiku ute utku utpal utsav vaggos vaidyanathan vajda vajjala vakilian valada valdes valencia
 valente valenzuela valera valero valia valiant vallet vamshi vamsi vanden vanderborght
 vandergheynst vandermeulen vanderwende vanja varadarajan varakantham vardhan varley varoquaux
 varvara vasan vasco vasil vasiliki vasiljevs vasily vasseur vassilevska vassilios vassilvitskii
 vats vatsa vatsal vaxman vaz vazirani veale vedant vedula veen veeraraghavan veeravalli vehtari
 veiga velasco velazquez velez velickovic velipasalar velldal velloso velten vemuri venkataramani
 venkatasubramanian venkatraman venturi venturini venu ver vered vergara vergari versley vert
 veselin vesely vespignani vetere vetter vetterli veyseh vial vicenc vicky vida vidhisha
 vidhyasaharan vidya viegas vien vig vigoda vijaya vijayakumar viktoriia vilar vilares villalobos
 villani villavicencio villegas vilnat vimal vines vinit vinker vinodkumar violeta vipin viraj
 virgilio virginie virtanen visa visar vishnoi vishwa vishwakarma visser visweswariah vitale
 vitalii vitanyi vittoria vivi viviane vladan vladyslav vogelstein voigt voigtlaender volha volkova
 vondrak vora vorobeychik vorobyov vosoughi vossen voudouris vovk vreeken vucetic vuk vullikanti
 vyacheslav wachsmuth wachter wadhwa waggoner walczak wald walder waleed wallach waller wallis
 walterio walther wand wangbo wangchunshu wanqi wanquan wanying waqas warner waseem wasi waslander
 wassim watkins watts weaver weeds wegner wehrle weibel weibin weichen weicong weifu weigang
 weiguang weihan weihs weijer weike weikun weiliang weimer weiner weining weinzaepfel weiquan
 weishan weissman weitong weitz weiwen weixi weixiang weixiong weixun weiyan weiying weize weizhe
 weizhen welch welker wellman wellner wells wenchang wencheng wenda wenfei wenfeng wenge wengong
 weninger wenji wenjian wenjin wenjuan wenli wenqian wenshan wentian wentong wenwei wenxi wenxiang
 wenxiao wenxiu wenya wenyan wenzhen wenzhi weon wessel weyand whitcomb whiting whyte wichern wick
 widmer wieber wiegand wieland wierman wiese wigderson wijaya wiktor wil wilbur wilcock wilcox
 wilde wilder wildes wilhelm wilk willemsen willi wills willy wimmer winata windisch winfried
 wingate winn winter winther wintner wirth wiseman wistuba witte wobbrock wohlhart wolinski
 wollherr wolpert woltran wonjun wonmin wonseok wonyong woodward woodworth wooldridge woon woong
 wooseok wornell worrall worring wozniak wrede wuebker wulff wulong wuthrich wyeth wynne xialei
 xianchao xiangang xiangbo xiangdong xiangfeng xianghui xiangji xiangjun xiangli xianglin xiangmin
 xiangming xiangping xiangtai xiangwei xiangxu xiangyuan xiangyun xiantong xianwei xiaobai xiaochao
 xiaochuan xiaocong xiaohai xiaohao xiaohe xiaokai xiaoke xiaoliang xiaoman xiaopei xiaosen
 xiaoshan xiaoshuang xiaoshui xiaotao xiaoting xiaowang xiaowu xiaoxi xiaoxia xiaoxing xiaoxu
 xiaoya xiaoyue xiaozhe xiaozhu xibin xide xidong xihong xijun xike xinbing xinchen xinfeng xingbo
 xingchao xingcheng xingguang xingguo xingkun xinglong xingquan xingwei xingxuan xingyao xingyuan
 xinhai xinhui xinjian xinjie xinjun xinkai xinliang xinning xinping xinqi xinru xinrun xinshuo
 xinting xinxing xinya xinyao xinyun xinze xinzhe xiping xirong xiting xiujun xiuli xiulong
 xiuqiang xiuwen xiuye xiuyi xiuying xiuyu xiuyuan xiwei xiwen xixi xixian xiyao xiyu xiyuan xizhou
 xuanhui xuankai xuanli xuanlong xuansong xuanyi xuanyu xubo xuchao xuchen xuebin xuedong xueguang
 xuehan xuehui xueliang xuelin xuemei xueqian xuerui xuetao xuewei xuewen xueyan xueyuan xuezhe
 xufeng xugang xuhang xujie xunliang xupeng xurong xusheng xuying yaakov yabin yada yadan yadati
 yadkori yadollah yafei yafeng yaghoobzadeh yagi yagmur yahav yahui yahya yakun yalin yalong yam
 yamakawa yaman yamanaka yamasaki yaming yamini yana yanagisawa yanai yanchen yanchi yanda yanfu
 yangfan yangming yangqing yangsheng yanguang yangyu yanhong yanhui yanli yanlin yanling yanlong
 yanlu yanming yannakoudakis yannan yano yanpeng yanru yanshan yanwen yanwu yanxi yanxiang yanyong
 yanzhang yanzhao yanzhe yaochen yaohua yaojie yaoliang yaoming yaonan yaoyu yapeng yaping yaqian
 yaru yasamin yasha yasheng yashesh yasser yasui yasuko yasutoshi yatabe yatao yatskar yavuz yaxing
 yaxiong yazan yecheng yedid yefei yehao yehoshua yehuda yehudai yehui yeol yeom yeop yeow yepes
 yeqing yevgeni yevgeny yewen yexiang yexin yeyun yian yichang yida yidan yidi yiduo yige yigit
 yijiang yik yildirim yildiz yile yimam yimeng yinfeng yingce yingchun yingcong yingda yingfei
 yingfeng yinghuan yingjun yingli yinglong yingming yingping yingqi yingtao yingxia yingxue yingya
 yingyi yingzhen yinjie yinlam yinyu yiqiao yiqin yiru yishi yitian yixiang yixiong yixu yiyuan
 yiyue yize yizhak yizheng yizhong yizhuo yngve yoan yoann yogarshi yogatama yohann yoichiro yoji
 yoko yokoo yokota yokoya yokoyama yolanda yonathan yongbin yongcheng yongchun yonggan yonghao
 yonghua yongkun yongliang yongmei yongqi yongqing yongwei yongxiang yoni yoonho yosef yoshiaki
 yoshihisa yoshikazu yoshimi yoshimoto yoshinaga yoshinari yoshinobu yoshitaka yoshito yotaro
 youcheng youfang youjian youliang younes youngho youngjoon youngjune youngjung youngmin youngwoo
 youwei youyi youzheng youzhi yozen yuanbin yuanchen yuancheng yuanfang yuanfeng yuanhang yuanhe
 yuanhong yuanjie yuanming yuantao yuanwei yuanxin yuanyu yuanzhe yuanzhen yuanzhuo yucel yuchang
 yuda yudi yuechao yuechen yuecong yuefeng yueh yuekai yuexiang yueyi yufang yuge yugo yuhei yuhuai
 yui yuichiro yujian yujiao yuka yukihiro yukiko yuko yuksel yulei yuli yuliya yumer yumin yuncheng
 yunde yunfang yunhang yunji yunjie yunjin yunjun yunkai yunli yunming yunqi yunqing yunqiu yunrong
 yunsheng yuntian yunus yunwen yunxiao yunxin yunze yunzhong yunzhou yupei yuqiang yuquan yuren
 yuret yurii yurochkin yuru yurui yurun yushan yushu yushun yutaro yuxian yuxiong yuyan yuyao yuyi
 yuying yuyu yuyuan yuzhang yuzheng yuzhi yvan yvette zabokrtsky zac zachariah zack zadrozny zafar
 zafarani zaharia zahedi zahid zai zaiane zaidan zain zainab zaiqiao zaiqing zakharov zakharyaschev
 zamir zampetakis zanchettin zander zanella zanette zanfir zanzotto zare zarrieß zbigniew zdeborova
 zechao zechen zecheng zechner zechun zeevi zefan zeghidour zehavi zehong zehuan zehui zeinab
 zeinali zekai zelasko zeljko zeller zellers zelong zeman zemin zeming zengchang zenklusen zens
 zepeng zeqi zeqiang zeren zerui zewei zewen zexi zexin zexu zexue zeyer zezhou zhangjie zhanhao
 zhaochen zhaocheng zhaodong zhaofan zhaofeng zhaohan zhaoheng zhaojun zhaolin zhaonan zhaoqing
 zhaowen zhaoxi zhaoxin zhaoyi zhaoyu zhecheng zhedong zhefeng zhehao zheming zhenan zhenbo zhenfei
 zhenfeng zhengbao zhengdao zhengfeng zhengjun zhengkun zhengliang zhenglin zhenglu zhengqin
 zhengrong zhengtao zhenguang zhengxin zhengxing zhengxuan zhengyan zhengzhang zhengzhe zhenhao
 zhenheng zhenhong zhenjie zhenjun zhenqiang zhenting zhenwen zhenxin zhenya zhenyang zhenyi
 zhenzhe zhepei zherong zhichen zhidong zhiguang zhihai zhijiang zhijing zhikai zhikang zhiling
 zhilong zhimeng zhineng zhiqian zhiqing zhiquan zhirui zhishuai zhixian zhixing zhixiong zhixun
 zhiyao zhize zhizhen zhizheng zhizhou zhongang zhonghao zhonghua zhongjie zhongjun zhongkai
 zhongkui zhongming zhongqi zhongqing zhongwen zhongxiang zhongxiao zhongying zhouhan zhoutong
 zhouyuan zhuangzhuang zhuge zhulin zhumin zhuolin zhuoren zhuotao zhuowei zhuoyan zhuoyi zhuoyuan
 zia zibo zichong zichuan zickler zidong zied zihe zihui zijing zikun zimmer zimmerman zimmert zimo
 zinan zining ziniu zinn zinovi zipeng ziping ziquan ziran ziru zitao zitnick zitnik zitouni
 ziviani zixu zixun ziye ziyin ziying ziyun zizheng zohreh zois zollhofer zollner zonghao zongming
 zongwei zongxin zongyao zongyu zongyuan zongze zongzhang zornitsa zorzi zoubir zubiaga zuchao
 zucker zue zufferey zuidema zujie zunlei zura zweig zwicker zygmunt øvrelid
4 3 0: ami aoi ava been calderon clay flora foley gini ginzburg har hurst isa kr lehman lindley
 montague ra roller sm smirnov soda such witt
4 3 1: weibo
4 3 2: hockey
4 4 0: ada baxter bloch bright cap ci cv diamond dm eddy er hardy kerr mae mc merlin mills miso neo
 nm pace pop ramanujan rho ritz rs swift um uma washington wh worn ziv
4 4 1: blank corona ga hope mas ph rice stemmer
4 4 2: km men
4 5 0: am anonymous au cam company cramer dun fleet grand granger holder hull love morse phi powers
 ramsey win
4 5 1: danish
4 5 2: august gates
4 6 0: beat crystal gibbs hawkes koopman les little pour read run un wisdom
4 6 1: fish moe
4 7 0: lie lora nash sharp stock wall
4 7 1: day
4 8 0: ad art block constant solar th
4 8 1: ii
4 8 2: wild
4 9 0: best hand learned post smart wise
4 10 0: field markov
4 16 0: for
5 0 0: aarti aayush abad abate abbott abd abdallah abdel abdelaziz abdou abeer abhay abhayapala
 abhijeet abir abolfazl abreu acar acharya achille adachi adda adeline adhikari adil adish adithya
 aditi adler adriano afshin afzal agha agichtein agirre agnes agnieszka agrawala aguiar aguilar
 ahmadi ahsan aida aidong aijun aik aimin aishwarya aitor aixin ajinkya ajmal akata akbar akbari
 akhil akhtar aki akihiko akiko akinori akram akshat alami alastair alban albrecht albu alcherio
 alekh aleksei alessandra aletras alexandr alfaro alfio alfons alfredo alicia aline alizadeh aljosa
 alku alla allauzen aloimonos alok alper alt althoefer aluisio alvarado alves aly alyssa amal
 amaury amber ameet amelia amelie amer ames ameya amiri amitava amol amor anagnostopoulos ananya
 anas anatoly andersson andi andong andreea andrews andrii andriy anette angeles angelica angelika
 angelos angelova angjoo anguelov angus anibal aniruddha anis anke ankita ankush annette annika
 ansari ansgar anshul antal antonia antonin antonis antony anup anusha aoki aoyama apoorva aram
 aravindan arbel arenas aria arian arianna arie arif arijit aris aristides aritra armand armstrong
 arnav aron arpita arsalan arsha arshad arturo artzi arunkumar asad aseem asfour asher ashraf asim
 asli asma aston aswin athina atif atkeson atsunori atsuo attila atul audrey auer augenstein auke
 aviad avidan avila aviral avishek avrithis aw awadallah awais awasthi ayed aykut ayman azad azadeh
 azam azar baba bachrach backes bader baeza bagchi bagheri bagnell bahar bahri baier bak bala
 balachandran balcan baldi baldridge balint balle ballesteros banchs bangalore baocai baochang
 baolin baoquan baoyuan barak baral baran baraniuk barath barbosa barbu bareinboim barfoot baris
 barker barman baroni barreto barros barth barthe barton bas basile basili bastani bastiaan bastien
 basura bates batista baumgartner beatriz beetz behnam behnke behrooz beibei bekris bel belinkov
 belis belkin bellet bello bellot bender bendersky beng bennis benno benny benton beom bera berant
 bergstra berlin berry berthold bertram besacier bethard bethge bettina beyer bharadwaj bharat
 bhardwaj bhargav bhargava bhaskara bhowmick bhuiyan bhuvana bibiane bicchi bickel bigham bihan
 bilen bilge billard binghui bingsheng birch birchfield bischof bishop bisk bjoern blair blaise
 blanchard blondel blum blunsom bodo bohg bohm bohyung boi bojar bok bonan bonet bong bonilla
 bontcheva boon boots bordes borges borja borui bousquet boutilier bowden bowei bowling bowman
 boyan boyi boyuan brad brahim bram branco brandt braverman brendel brennan brice brigitte brill
 briscoe broeck bronstein brooke brostow brox brubaker brun bruna brunskill bryant bubeck bulat bum
 bunt buntine burdick burget burman burnaev burns buss busso butler byeong byoung byun caballero
 cabrera cadena caetano caglar cahill caitlin caldarelli calin calleja calvin calvo camacho cambria
 camille caputo caragea cardie carles carlini carlone carlotta carlsson carman carmel caro carola
 carolin caron carpenter carpuat carr carreira carrillo caruana caselli casper castellanos catalin
 catarina caverlee cees cengiz cenk cernocky cesa cesare cetin ceylan chablat chad chakrabarty
 chandar chandler chandraker chandran chandrasekaran changhao changhe changjie changqing changshui
 changxi changxin chanwoo chanyoung chaochao chaohui chaowei chaoyang chaoyue chapman chapuis
 charalampos charniak charu chattopadhyay chaturvedi chaudhari chaudhary chaudhury chavez chenfanfu
 chenfeng chenghua chengqi chengwei chengyue chengzhi chenhui chenwei chenxu chenyan chenyi cheon
 cherian cherry chetan chevalier chinmay chirag chiranjib chloe chol chongjie chongyi chopra
 choudhary christer christiane christoffer chuanqi chuhan chum chunfeng chunhui chunjing chunxiao
 chunyang church chuxu cicero cieri cihang cindy cipolla ciprian civera clare clarkson claudiu
 claus clinton coates cody cohan coleman collier collin colombo conghui conitzer conrad constantine
 conti corentin corey corina corinna corke cornelius coros correa corso cory costas cote courtney
 cowan crammer crane craswell cristiano cristobal croce croft cuevas cummings cummins cunha
 cunningham curran cutkosky cutler cyrille cyrus daan dae daelemans dahl daichi daiki dalal dalton
 dalvi damen damiano damir danda dandan dandrea danelljan danescu daphne daria darius darren
 darwish daskalakis daxin dayan debanjan debbah debmalya decker declerck defu dehak dehghani
 deisenroth dejan dejing dekai dekel delcroix delgado deli deliang dell della dellaert demir
 dengxin denise denys depeng dernoncourt deshmukh desmond devavrat devin dheeraj dhingra dick
 dickerson dickinson dickstein diederik dietmar dilek dilip dillon dimakis dimitar dimitrov dimos
 dingkang dinu diogo dipankar dipti dissanayake divesh divya divyansh dixit dixon diyi dj djuric
 dmitrii dmytro doan doclo dogan doherty dolan domingos dominguez donahue dongbo dongfang donghao
 donghong donghyun dongjin dongrui dongwon dongxiao dongxu dongyoon donna doppa dor dorian dorothea
 dorr dorsa douwe doyle dras dredze drummond dsouza dubois dudik duen dufour duh dumitru dunn
 dunson dupont dupoux duran durmus durr durrani durrant dusek duygu dvijotham dwivedi dy dzmitry
 eamonn ebert ebrahim ebrahimi eck eckart eckehard eddine edmond edmund eero efstratios efthymios
 egerstedt egger ehud eiichi eiji eisenstein ekbal elaheh elaine elchanan eleanor eleni eleonora
 elhadad elham elhamifar elhoseiny elia elie elisabetta elke elkind ellie elsayed ely emad emiel
 emile emilia emiliano emine endo eneko engel engin enze enzo eppstein epstein eran erez erfan
 ergun erhan erica erich erick erickson erika erk ernest errui erwan esfandiari eslami espinosa
 esra essa esteban ester esteve etzioni eugen eui eustice evelina eyke fabbri fabienne fabricio
 fadi fahim faliszewski falk faltings fandong fangcheng fangyu fangzhou fanny farah fard farhan
 farid farina farkas farooq farshad farzad fathi fatma fawzi fearing federica feihu feiyue feizi
 fekete felice fen fenglong fengyu ferdinando fergus ferguson feris fermuller fernandes ferran
 ferraro ferrer figueiredo filipe fink fiorini fletcher fleuret florence florentin flores florina
 flynn foerster fomin fonseca forbes ford forrest forster fort fosler fragkiadaki frahm frances
 franchi francine francoise franke franklin frasca frazzoli fredo freedman freire freitag fried
 frossard fuentes fujie fujimoto fujun fukui fumihiko fumin fumio funkhouser furong furukawa fuxin
 fuzhen gabriella gagan gai gaizauskas gales gallagher gallego gallinari gallo galstyan gama gamini
 ganapathy gandhi gangshan ganguli gardent gareth garimella garrido gatti gaur gauri gauthier
 gautier gavves gazit gee gehrke geist genevieve gentile geoff georgi georgiev gerasimos gergely
 germain getoor geyer ghaffari ghassan ghassemi ghavamzadeh ghodsi gholami gholamreza gi gian
 giancarlo gianluigi gianmarco gianni giannis gibson gideon gildea gilitschenski gill gimenez
 gimpel ginsburg gionis giorgia giovanna giri girshick giuliano gkioulekas glavas gleb gleich glen
 globerson gloria gogate gokhan goldberger goldwasser gon goncalo goodrich gopalan gopinath
 gosselin goswami goto gould graber graepel graf gramfort grau greco grefenstette gregorio greiner
 griffin grigory grinspun grosse grossman grosz grover guangtao guangwei guangyao guangyi guangyu
 guangyuan guannan guansong guanyu guerra guestrin guibin guiguang guilin guillem gul gulcehre
 gummadi gun gunes gunhee gunnemann gunther guofeng guohao guohui guojun guoquan guoying gusev
 gustav guthrie gutwin guyue gyu haan haas habash haber habib hadar hadas haddad haddow hadfield
 hado hadrien hadsell hady haffari hagen haggai hagita haichao haider haihua haijun hailong hain
 haiyan hajiaghayi hajic hajishirzi hakim hakkani hale haller halperin ham hamalainen hammer
 hammond hamon hana hanbo hanbyul hancock hangyu hanjun hanlin hannaneh hanneke hanno hanspeter
 hanting hanwen hanxiao hanyang hanyu haocheng haohan haokun haolin haomin haoming haoqian haowen
 haoxiang haoyi haoyuan harandi harchaoui hari harley harper harshit hartley hartmut hartwig
 hassani hasselt hastie hatem hattori hau hauptmann havlin hay hayakawa hayat hayato hays hazem
 heath heess hei heidi heidrich heike heller hema heming hen hengel henghui hengshu hengshuang henk
 henri henrique henriques hentenryck henze henzinger hermans hernan hernando hero herrera herrmann
 hershey herzig hesheng hess hessel heung heyan hidalgo hideaki hideyuki hien higuchi hilliges
 hilton himanshu hirai hirano hirata hirofumi hirokazu hiroya hirschberg hirst hisham hoa hobbs
 hochreiter hockenmaier hoda hodgins hogan hogg holland hollinger holm holz honda honggang hongjie
 honglei honglin hongming hongru hongteng hongxin hongxu hongyan hooi hoover hopkins hoque hornbæk
 horng hornung horrocks horvath horvitz hoste houfeng howe hsen hsing hsueh huadong huai huaiyu
 huajun huamin huanhuan huaping huawei huazhe huazhong huck hudson huei hugues huh huiyu huiyuan
 hujun hulden hullermeier humphrey hur hurtado huseyin hutchinson hwanjun hyeok hyeong iadh iasonas
 ibanez ida igarashi iida ijspeert ik ilan ilia ilic ilija ilyas imamura imani imran inaki inderjit
 indranil indyk inigo ioan ioanna ioannidis ionescu ionut iosif irani irena irfan irie isabella
 isao ishan ishihara ishtiaque isler isola israel issa issei istvan itai itay itoh iulian ivana
 ivanovic ivo iyad iyengar izadi jaap jackie jacobsen jacopo jadbabaie jaegul jaeho jaehoon
 jaehyung jaemin jaesung jaewon jaewoo jaeyeon jaeyoung jafari jaggi jaillet jaiswal jalal jamal
 jameel jamieson janardhan janet jani janis jannik janusz janyce jari jaroslav jascha jatowt javed
 jawahar jayadev jayant je jeannette jee jegelka jelinek jenna jennings jensfelt jeroen jessy jiahe
 jiaheng jiahuan jiajie jiale jiali jialong jialu jiamin jianbin jianbing jianchao jiangbo
 jiangning jianhao jiankai jiankang jianke jiann jiannan jianqing jianshu jiantao jianwen jianxiong
 jianxun jianyuan jianzhong jianzhu jianzhuang jianzong jiapeng jiarong jiasen jiashu jiawen jiaxi
 jiaxiang jiaxing jiaxuan jiayang jiaye jiaying jiayuan jiazheng jieming jieyu jifeng jihong jihoon
 jihun jihwan jilin jill jilles jimin jiming jinchao jincheng jindal jindrich jingang jingfeng
 jinghao jinghui jingjin jingkuan jinglin jingren jingtao jingxuan jingyang jinhao jinho jinhong
 jinhua jinjie jinkyu jinlong jinming jinoh jinqiao jinshan jintao jinyang jinyi jinyoung jinyuan
 jiong jiun jiuxiang jiwei jiyang jiyoung jizhong jm joachims joaquin joern johansen johnny
 johnston jonah jonghyun jongmin jongwoo joni jonsson joong jorn josiah jost juanzi judea juergen
 jugal juha jukka juliana junbin junchao jundong junghyun jungong junho junhong junhua junior
 junlin junming junmo junnan junping junsheng juntao junting junwen junya junyan junyang junyong
 junyuan junzhi junzhou jurgens jussa jussi justus jyh jyun kaan kabir kadri kaess kahl kahn
 kaicheng kaidi kaifeng kaiming kaipeng kaiqi kaisheng kaixiang kaixin kaixuan kaiyuan kalai
 kalantari kale kalina kallmeyer kallus kamalika kambhampati kamel kamil kaminski kamper kanazawa
 kanehiro kanishka kano kanoulas kantor kapil karaman karel karina karolina karras kaspar kataoka
 katarzyna kathrin kathryn kathy katia kaur kaveh kavita kawakami kawarabayashi kawasaki kaya
 kazemi kazi kazuhito kazuma kazuo kazutoshi kazuyoshi kazuyuki kearns kee keenan kehan keita kejun
 keke kelley kelvin kemal kemp kendall keng kengo kensuke kenta kento kenton keren kern kerstin
 keutzer kevrekidis kewei kfir khandelwal khanh khapra khare khatib khoa khot khudanpur khurana
 kiefer kiela kien kijung kimberly kimmo kinnunen kiong kirby kiril kirkpatrick kirsten kishore
 kiyoharu kleijn knill koby kochenderfer koehler koen koenig kohler kohn koivisto koizumi koki
 kokkinos kolar kolter komatani komodakis komura kondrak konidaris konig konstantina kook kopp
 koppel korman kosuge kot kota kotaro kothari kowalski koyama koyejo krahmer kramer kraska kress
 krieger krim krishnendu kristy kroer kroger kruger kruijff krystian kshitij kudo kuen kuhlmann
 kumagai kumaraguru kuniyoshi kunpeng kunze kurimo kush kushal kveton kwanghoon kwong kyeong
 kyriakopoulos kyrki lacoste lacroix ladislav laetitia lafferty lahiri laks lakshmanan lakshmi lal
 lampert langford lanqing lantao lao lap laptev lara laroche larochelle latecki lattanzi laurens
 lauri laurie lavie laviolette lazaric leah leandro leckie leeuwen lefevre lehtinen leibe leilei
 leite lemao lemon lempitsky lenci lenka lennart lenz leonardi leonardis lepetit lerman lester
 letian leydesdorff liane liangyu lianli liberman libin lichao lichen lidia liefeng liew lifang
 ligang lijie likhachev lilienthal lilja lily linares linchao linden lindsay lingfei lingfeng
 lingjie lingjuan lingling lingpeng lingxi lingyun linh linjie linjun linwei lio lioma lipman
 liqing liqun lise litman littman litvak livescu liviu liwen liyang lizhi lizhuang lloyd lobato
 loet loh longbiao longbing longfei longin loo loris lotfi lourdes lowe lucey lucian luciana lucie
 lucio luk luka lukasiewicz luping lussier luxburg luz lyle lynch lyons machado mackay mackenzie
 madan madden madeleine madeline madhav madhava madhu magdalena magdy magnini magnusson mahadevan
 mahajan maher mahesh maheshwari mahmud mahony mahyar maillard mairal maji majumder mak makarov
 makarychev makino maks maksim maksym malek malmasi mamoru manandhar manas mancini mandel mang manh
 manik manjunath manling manmohan manny manohar manolis manu manzil maragos marcaurelio marchesi
 marcia maren margarita margot mari mariana marianna marianne mariano marija marijn marilyn marinho
 marion mariya marjorie markham markl marks maron marten martens martine martinoli martius marton
 marwan marx marzieh masafumi masahito masanori masataka masson massoud masuda masumura matan matas
 matei matheus mathilde mathis matjaz matos matsuda matsui matsuoka matsushita mattei matthies
 matthijs mattias matus mausam mayr mazumdar mazumder mccann mccoy mcmahan megan megha mehran
 mehrotra mehrtash mehul meirav meisam meishan meka mello melvin mendes mendez mengchen menghan
 mengnan mengyu mengyuan mengyue meredith merel merouane mete metin metta metze meunier mia mian
 miaomiao micha michaela michail michela mickael mihir mika miki mikio mikkel miklos milford milica
 minchen mingchen mingda mingfei minghan minghua mingkui mingliang mingrui mingxing mingyi mingyue
 mingze mingzhe minhao minhyuk minjie minoru miquel mir mircea mirco mireia mirela miro mirza misha
 mitesh mitsuhiro mitsuru mitzenmacher miura miwa miyao miyashita miyazaki mizil mladen mnih modi
 moeller moens mohammadtaghi mohapatra moitra mokhtari molchanov moldovan moll molla moller mondal
 mong monique monojit montanari monteiro montes monti montufar monz moo mor mora moradi morel
 morimoto morishima moro morten mossel mottaghi moulines mourad mousavi mozer mrinal mrinmaya
 muhammed muhan muhao mukund mun munawar munch munos murakami murino mutlu myers mykel mykola
 mysore nachum nadav nadeem nader nadine nadir nagai nagano nagaraj nagpal nagrani nakadai nakagawa
 nakanishi nakashima namboodiri nanda nandi nanyun naoaki naonori naor naoto naoya naoyuki narang
 nardi naren narendra naseem nasim nasir nasr nasrabadi natale nate nati naumov nava naveed navin
 naylor neeraj negri neha nemanja neng nenkova neto nevatia neves neville nevin ngan nghia nianwen
 niao niccolo nichols nicholson niclas niculae niculescu niebles niehues niekum niethammer nießner
 nikolaj nikolas nikolov nilanjan nilesh nilsson ningyu nino nirenburg nisheeth nishikawa nishimura
 nishino nissim nitesh nitish nitzan niv noa noble noboru nobuyuki nock noda noga nogueira noguer
 nong noor nori norihiro noriko norouzi norton noth novak novotny nunez nuo nuria oana oates obrien
 oconnor octavia octavian odonnell oepen ofir ohara ohno oisin okamoto okamura okane okazaki olaf
 oleksandr oleksii oliva olivia ollero olof olsson ommer oneill onkar ooi ordonez orhan ori orozco
 orr osama osamu oskar ostendorf osvaldo oswald ota otani otmar oulasvirta ounis oussama ovsjanikov
 owens ozawa ozcan ozlem paavo pacchiano pacheco padhraic padmanabhan pado pagh paik paiva pak
 paloma panchenko pani panigrahi panozzo pantic papadimitriou papailiopoulos papalexakis
 papanikolopoulos parag parameswaran pardo parikshit parisa parkes parmar parra parsa parth
 parthasarathy pascanu pascual pasi pasin pastor patric patricio patterson pau paudel pauly pavlick
 pavlo pavlos pavlovic paxton payam paz pedram peifeng peihao pekka peleg pena pengjie pengjun
 pengpeng pengtao pengxiang pengyuan pennacchiotti pentland perc perchet peres perkins perona
 perrin perry persson petersson petit petridis petrovic petter pfeiffer pheng phong phu phuoc
 phuong pia piao pierce pietquin pil pilehvar pilipczuk pillai pineda pingzhong pinheiro pinkal
 piot platt plumbley poesio poggi poggio ponce pong ponnurangam pontil ponzetto poole pooya popa
 popov porat poria porikli porta porter posner potamianos potthast poupart pouya powell prabhakar
 prabhakaran pradhan prakhar pranay pranjal prasanta prasenjit prashanth pratim pratt prem preston
 prithviraj priyanka procaccia provost przemyslaw przemysław pucci pulkit puneet pustejovsky qianli
 qiaoming qiaozhu qihang qijun qilong qiming qinglin qingqing qingyao qingyun qiushi qiwei qixiang
 qixing qiyu quanming quanshi qureshi quynh rachid radek radha radhakrishnan radhika rae raedt
 rafal raffaele raffaella raffaello raffel raghav rahim rahmani rahwan raia rainforth rajat rajeev
 rajendran rajkumar rajput rakhlin ramabhadran ramachandran ramakrishna ramamoorthy ramamurthy
 ramanathan ramani ramaswamy ramchandran ramdas ramya ranasinghe randy rani ranjay ranzato
 rappoport rashmi raskar rasmussen rastogi ratliff ratn ravindra ravindran ravishankar raviv rawat
 rayner rayson raza reddi regan rehg rehman rei reich reichart reinhold reiss renals renata renee
 renrui resnik restelli reuben rey reyes rezaei rezende riccardi richa richang ricky riedl rieser
 riezler rigau righetti riley rinaldo ringel rios rishi ritchie ritwik rizwan rizzi roark robby
 roberta robuffo rocktaschel rodney rodolfo rogerio roh rohrbach rok romano romeo romer rongjie
 roni roos roozbeh rory rosario rosasco rosemary rosenfeld rosenthal roshan rosset rosso rota rothe
 rother roumeliotis roxana rubio ruder rudi rudiger rudin ruibo ruigang ruihan ruilin ruiming
 ruixuan ruiyi ruizhe ruizhi rumpe runnan runze ruobing ruochen ruofan ruohan ruoming rupprecht
 rush russakovsky rusu rynson ryohei ryoo ryuichi sabato sabharwal sabrina sachan sachdeva sadegh
 sadigh saeid saggion sagot sahai sahand sahar sahin sahoo sahu saif saikat sainath saini saint
 sakaguchi sakamoto saket sakriani sakti sakuma salazar salem saligrama salmon salvador salvi saman
 samantha samaras samarth samer samet samson samuele samy sanders sanderson sandip sandipan sandler
 sandor sandro sandy sanghyuk sanghyun sangmin sangwon sangwoo sanjoy sankar sankaran sanket sanmi
 sanner sano santanu sanyal sanz sapiro saptarshi sarit saruwatari sarwar sascha sasha sashank
 sastry satish satoh satoru satta sattar sattler satwik satya sauer saurav savvides sawada scarlett
 schaeffer schafer schaffer schaub scherrer schiller schilling schlangen schluter schmitz
 schockaert schon schonlieb schreiber schroder schroeder schuler schulman schuster schutter schwab
 schweitzer schwenk sclaroff sebastiano secchi seelamantula segal segarra segura sehoon seidl
 seiichi seitz sejnowski sekhar seki sekine selcuk seltzer semih seneviratne sennrich senthil
 sepehr sepp ser serdyukov sergej sergi sergiy serguei sertac servedio seshadri sethu seunghyun
 seungryong sewoong shachar shahab shahid shaikh shakhnarovich shalini shallit shanghang shangsong
 shanmugam shantanu shaobo shaojun shaolei shaoshuai shaowei shaowen shaoxiong shapira sharad
 sharan sharath sharifi shashi shaun shawe shayan shechtman sheila sheldon shengfeng shengyu shenoy
 sherif sherman shervin sheth shetty shibata shibo shichao shicheng shifeng shigeo shiji shikai
 shikun shilei shilong shima shimada shimin shiming shimojo shing shingo shinnosuke shinohara
 shinsuke shinya shipeng shiqing shirai shirui shiv shiva shivani shiwen shixiang shiyang shiyao
 shiyin shizhe shizhu shlizerman shmuel shoaib shogo shohei shoji shoko shon shoudong shouhong
 shoushan shrestha shreya shroff shuaicheng shuchang shugen shuhan shuhang shuhao shuhei shuhui
 shui shuigeng shuji shujie shukla shum shumin shuqiang shuran shuxin shyam siamak sian siang
 siavash sibo sida siddhant sidiropoulos sidney siegfried sierra sifei sigal sihan sihang siheng
 sihong sijie sik siliang silvestri simaan simard simeon simmons simo simoncelli simpson sin sinan
 sinclair singhal sinisa sinno sirui sitti sivaji sivan sivaraman sivic siyang siyi sk slav
 smaragdis smeulders sminchisescu snajder snavely snoek snyder soares socher soham sohl sokolov
 soleymani solis solorio soltani somayeh sommer sonal songhwai songyang soni sonja sontag soong
 soricut sorkine sornette soroush sotiris soto soujanya soumen souvik sowmya spence spyridon sra
 sreenath sreenivas sridharan srihari srikant srikumar srinath stacy stark steedman stefania
 steinbach steinberger steinhardt stelian stepanov stephens stergios sterling stevens stich
 stiefelhagen stijn stolcke storkey stoyanov stramigioli stratos strauss stricker strube stuckey
 stylianos subbarao subhabrata subhash suciu sudarshan sudeep sudip sudipta sue sugano sugimoto
 suha suhang suhas sujay sujian sujith sujoy sukkarieh sukthankar sultan sumeet summers sundar
 sundaram sundaresan sungchul sungho sunghyun sungjin sungmin sungroh sungwon sunita sunkavalli
 sunny suo suraj surdeanu suri susana sutherland sutskever suvrit svensson svetha svitlana swami
 swaroop swati syan sycara sylvia sylvie symeon szabo szekely szlam søren tachibana tadashi
 tadayoshi tadepalli tadokoro taesup tagliasacchi taher taiji taixe takagi takamichi takamura
 takanobu takanori takao takehito takemura takenobu takumi talal tali talmon talukdar talwalkar
 talwar tamar tambe tamim tamir tamura tandon tani taniguchi tanmay tanner tanya tapio tardos tarik
 tariq tarokh tarun tatsunori tatsuo tavakoli tchetgen tedrake teja tejas tennenholtz teo teodor
 terence terrance terrence tetreault tetsuro teufel thabet thamar theertha themis theodorou theresa
 thiagarajan thibaut thies thilo thom thomason thore thrun thu thushara thuy tianfan tianfu
 tianjiao tianle tianming tianqi tianrui tianshu tianxiang tianxing tianyuan tianzhu tibshirani
 tiedemann tiffany tilman timm timothee timur tingwen titov toan todisco todor todorov todorovic
 tokekar tokuda tokunaga tolga tolias tomar tomaso tomi tomizuka tomlin tommasi tommy tomoaki
 tomoharu tomoya tonelli tongtong topcu tor toral torisawa torre torresani toshiaki toshiyuki toth
 toutanova tovi tracy trancoso trang traum tremblay tresp trevisan trigoni trinh tripathi trivedi
 trong troy truyen tsao tsin tsubasa tsuchiya tsui tsuji tsukasa tsun tsutomu tsuyoshi tsvetkov
 tudor tulsiani tulyakov tur turaga turchi tyagi tyson tze tzeng tzong tzung uchida uchimoto
 uchiyama uddin uehara ueno ufuk ugo ugur ul ulf ullah ullman ullrich umbach umberto umit uno
 upadhyay ur usunier uszkoreit utiyama utsuro vaclav vahdat vaidya valerie valery valin valko valle
 valls vander vaneet vardi varga varghese varol varsha vasant vasile vasquez vasu vasudeva
 vasudevan vaswani vaughan vazirgiannis vechev vela vempala venkat venkata venkataraman ventura
 venugopal verbeek verspoor vetrov viacheslav vianney vibhav vieira vignesh vijayaraghavan vikash
 villa villalba vinayak vince vineeth vinh vinicius vinyals viola vipul vishwanath vishwanathan
 viswanathan vito vivian vivien vlachos vogt vojtech volk vollmer volodymyr vondrick voss vries
 vulic vuong wada wade wael wah wahl wainwright walde wallner walters wanner wanyu warmuth warut
 wasserman wataru wattenhofer webb webster weichao weicheng weidi weiguo weihang weihong weijian
 weijun weikai weikang weilin weilong weimin weinberg weinstein weiqi weiqing weir weischedel
 weisheng weisi weitao weixuan weiyang weiyao weiyi weiyu weizhong weizhu weld wenbing wendong
 wengang wenger wenguan wenhai wenhu wenhui wenjia wenkai wenke wenlin wenpeng wenqing wenrui
 wenshuo wenting wenwen wenxin wenyi wenyuan wenzel wenzhao wenzhe wenzheng wermter whan whang
 whiteson whitney wiebe wilfried wilkinson wilko wilks willem willett willie willis wim winkler
 wipf wisniewski wolff wolter wonka woodland woods woojin wotao wray wuyang wyatt xianfeng xianghua
 xiangliang xiangru xiangrui xiangxiang xianming xianpei xianzhi xiaobao xiaobing xiaochen
 xiaocheng xiaodi xiaofan xiaofang xiaohang xiaojian xiaojiang xiaojing xiaokui xiaokun xiaolei
 xiaoling xiaolu xiaomin xiaonan xiaoning xiaoqi xiaoqian xiaoqin xiaoran xiaorong xiaorui
 xiaoshuai xiaosong xiaowen xiaoxuan xiaoxue xiaoye xiaoying xiaoyuan xiaozhong xiatian xiawu
 xifeng xihui ximing xindi xindong xingang xingchen xinge xinggang xinghao xinghua xingjun xingxing
 xingyi xinhang xinhao xinhua xinlong xinmei xinming xinpeng xinrui xintong xinwang xinxin xitong
 xixin xiyang xuancheng xuebo xuecheng xuefei xuejun xuemeng xuemin xueming xueqing xuesong xueting
 xueyang xueying xuezhi xuguang xunying xutao xuyang yabiao yabo yacine yadong yahia yahong yajie
 yajing yajuan yajun yakov yale yali yamane yamanishi yamazaki yanbin yanchao yancheng yandong
 yanfang yanfei yanfeng yanghao yanghua yangqiu yanhao yanhua yankai yanping yanqi yanqing yanran
 yanting yanyu yanyun yaohui yaowei yap yaqi yaqing yarin yaroslav yarowsky yasaman yasemin yashar
 yasin yasir yassine yasuda yasunori yasuo yasutaka yasuyuki yating yawei yaxin yazdani yazhou
 yebin yefeng yelong yevgen yevgeniy yezhou yibin yichao yichi yichong yichuan yichun yicong yiding
 yidong yifang yifu yihang yiheng yihua yihui yijia yijie yikai yikang yike yikun yilei yili yiling
 yilong yinda yinfei yingbin yingbo yingwei yingyan yingyu yinpeng yinqiang yinuo yiqi yiqing yiren
 yisen yitao yiting yixing yiyi yiyu yizhen yizhi yo yohan yokoi yongchao yonggang yongjian yongjie
 yongjun yongkang yongli yongming yongsheng yongtao yongyi yorick yoshii yoshikawa yoshiki
 yoshimasa yoshimura yoshinori yoshio yoshioka yoshiyuki yosuke yotam youcef youn yousef yousefi
 yuanbo yuanchao yuanchun yuandong yuang yuanhao yuanjun yuankai yuanqing yuanzhi yubin yuchi
 yuejie yueming yueqi yuexin yuguang yuh yuhua yujin yujing yujiu yukai yukang yuling yulun yuma
 yumeng yunan yunbo yunchao yunfan yunhai yunhong yunhui yunsong yunyao yunyi yunzhe yunzhi yuping
 yuqian yuriy yurong yusen yusheng yushi yusong yusu yusuf yutian yuto yuwen yuxing yuya yuyin yuze
 yuzhe yuzhen yuzhong yuzhou yvonne zach zadimoghaddam zaheer zaidi zakaria zaki zaman zamani
 zampieri zan zdenek zebang zeeshan zehan zehao zehua zejian zejun zelin zell zen zenan zenglin
 zequn zesch zexiang zeyang zeyi zeynep zhanpeng zhanxing zhanyu zhaochun zhaowei zhengdong
 zhenghua zhengming zhengqi zhengwei zhengyi zhengyu zhengzhong zhentao zhenwei zhenxing zhenzhen
 zhenzhong zhewei zheyuan zhicong zhiding zhifei zhihan zhihang zhiheng zhijun zhili zhiliang
 zhimin zhiping zhirong zhisheng zhitao zhiting zhiwu zhixiang zhixuan zhiying zhongfei zhongliang
 zhongwei zhongyi zhongzhi zhoujun zhun zhuosheng zibin zichao zico ziegler zielinski zifan zifeng
 zijia zikai zilberstein zilei zili ziliang zilin zimu ziqian ziqiang ziqing ziteng zitong ziwen
 zixiang zixin zixing ziyan ziyao ziyue zizhao zohar zongqing zorin zsolt zu zubair zuccon zukerman
 zuxuan zuzana zvi zweigenbaum
5 3 0: ah alexa bayer bonnet cliff dash faith halpern hirsch hunt joy kondo lamb mans mira moreau
 moser ok pearl pearson penn picard rex rim rubin soma till whittaker yau
5 4 0: brand chambers chase clifford dino dit fa hs ide lake leman potts silver sri sturm tau
 wheeler
5 4 1: cord horn
5 4 2: turk
5 5 0: bird bond chern held iris petri poor reynolds shannon steiner ten ti tri
5 5 1: harm ros uk
5 5 2: banks
5 6 0: atlas ball even page st vit
5 6 1: pi shell wolfe
5 6 2: june
5 7 0: go my team
5 8 0: back key peer way
5 8 1: collaboration
5 9 0: urban
5 10 0: how power small
5 13 0: deep
5 14 0: on to
6 0 0: aaditya abbasi abdelrahman abe abel abhijit abigail abraham achim adarsh adel adi adnan
 adria adriana ahuja aidan aizawa ajay akash akihiro akio alaa aldo alec aleksandar aleksander
 aleksandr aleksandra ales alexandru alfonso alfred alin alina alison alistair allison alois alvin
 aman amar amato ambuj amine amini amirhossein ammar ananda anandkumar ananiadou anca andersen ando
 andrade andras andrej angelo ani aniket anima animesh anindya anirban anirudh anish anita anja
 annie anqi anshumali antoni antonios anuj anupam anwar aparna araki araujo arias arman armando
 arnab arno arpit arslan arvind arya aryan asada asaf asano ashkan ashley ashok ashwin assaf
 athanasios aude augusto aurelie avi avinash aviv ayan aziz babak baek bailey baker balaji
 balakrishnan balazs ban bandyopadhyay baobao baptiste barber barnabas barnes barrett barron
 bartlett bartosz barzilay batra baumann beatrice beck behzad belongie benedikt benson berger bernt
 beth bharath bhaskar bhat bhatia bhatt bhattacharjee bhiksha bianchi biemann bilal bilmes binbin
 bingbing binh blake blanco blei boaz bob bohan bolei bolin bonnie boqing bos bosch bouchard boxin
 boyang boyd boyer boyu branislav braun brent brett brock brooks burak burch burger burke byrne
 byron byung caiming caldwell caleb callison cameron camilo campos carbonell cardoso carey carla
 carlson carmen carol carolina carolyn carroll carter casey castillo cecile cecilia celine cem cen
 cevher cewu ch cha chae chaitanya chakrabarti chandan changsheng changyou charlie charlotte
 chauhan chaumette chawla chechik chellappa chelsea chenchen chenghao chengjie chenglin chenglong
 chengqing chenguang chengxiang chengyu chenhao chenliang chenxi chenyu cheol cheong chew chiara
 chitta chng choe chongyang choo choset christensen christof chul chunhua chunyan chunyu chunyuan
 clara clarke clayton clemens cole connor conor constantin constantinos cook cordelia cornelia
 cortes cotterell courville cruz cun cuong curtis cyrill dagan damian dani danica danielle daniil
 daniilidis dao dapeng darwin dat datta daume davidson davies davison deb deborah deniz denny
 deqing desai deshpande deva devi deyi deyu dhillon diab diakonikolas dian diane diao dias dietrich
 dima dimitri dina dmitri dmitriy dollar domenico dominic don dongdong dongjun dongliang donglin
 dongmei dongyan doshi doucet doug dragan drew duarte dubey dudek duncan dung duo duong durand
 durme dustin duy edgar edith edoardo edouard edwards efros egor eiichiro eisner eitan eldar
 elisabeth ellen elliot elliott ellis elmar emanuel emil emilie emmanouil eng enhong erdem eriksson
 erin ermon ernesto ernst erwin esther etienne eugenio eunho eyal eytan fabien fabrice fai faisal
 faloutsos farhad farhadi fatemeh fatih fedor feifei feiping feiyu feldman fern ferrari fidler
 flavio florent florin fong francesc franziska fraser frederick frederik frey fritz fua fuchs
 fuchun fujii fujita fujiwara fukuda fuli fumihito furu gabriela gael gall ganguly gardner garrett
 gavin geert geiger gemma genabith georges georgia georgiou gerardo gerd gert ghahramani ghanem
 giannakis gilad gilbert giles gim giordano giorgos girish giulio glenn goh goldman gomes goo
 goodman gopal gopalakrishnan goran gou graeme grauman gregoire gregor gretton griffiths grishman
 guanbin guanghui guangming guerrero guha guibas guilherme gunnar gunter guoliang guoping guoqiang
 guoqing guosheng gurevych guzman gyorgy haddadin hae hager hahn haibo hailin haim haipeng haiyang
 hajime hakan hal hamidreza hamza hanghang hanqing hanwang haobo haochen haodong haojie haoxuan
 haoyang haozhe haque hara hariharan haris harish harold harsh harsha hartmann harvey hashemi
 hauser hayashi hayes hazan heather hebert hegde heide heiko heinrich heinz helena helene helge
 helmut hemant henderson hennig henning herbert herman hideo hieu hinrich hinton hirose hirzinger
 hisashi hoai hoffman hoffmann holmes hongdong hongfei hongkai honglak hongliang hongning hongtao
 hongxia hongyi hongzhi horacio hori hospedales hossain hosseini houqiang howie hsi hsiao huchuan
 hugh huimin hussain hussein huu huynh hwa hwee hye hyeon hyuk hyunwoo iain ichiro idan ikeda il
 ilias iman inaba ines ingmar ingo ingrid inui ioana iqbal ira irwin iryna isaac isabel isahara
 ishiguro ishikawa ivanov ivor iwata iyer jaakko jaakkola jacek jacobson jacqueline jaesik jake
 jampani janne janos jansen jared jasper javad jayaraman jelena jenkins jenny jeremie jesper
 jiachen jiafeng jianan jiancheng jiangtao jianguo jianhui jianing jianjun jianlong jianming
 jianping jianqiang jianwu jianye jianyu jiarui jiashi jiaya jieping jiliang jimeng jinbo jindong
 jinfeng jingrui jingwen jingyu jingyuan jinhui jinpeng jinsong jinwei jinwoo jinyu jitendra jiwen
 joanna jochen joelle joerg joey johann johanna johansson jonathon joost joris josep joty joyce
 joydeep judith judy jue julio julius junbo juncheng junhao junhui junjun junliang junsong junyi
 jurafsky jure kaelbling kaiser kaiwen kaiyu kakade kalyan kam kamal kamath kamran kanade kanda
 kane kaneko kaplan kapoor kar karbasi kareem karimi karin karol karsten karthikeyan kashyap kaski
 kasper katerina katie katja katrin kaufman kaufmann kawaguchi kawai kawamura kay kazuki kazunori
 kazuya keh keiji kenichi kennedy kenny kent kersting keung kexin keyu khaled khalid khalil khanna
 ki kian kilian kimura kin kinoshita kira kirill kirk kitani kiyoshi kleinberg knight knoll koch
 koehn koh kohli koichi koji kojima koller koltun koo koren korhonen kosuke kou kragic kraus
 krishnaswamy kristin kuk kundu kung kurohashi kuznetsov kwan kyoung kyu kyun kyung kyunghyun
 lambert lance lange lapata larsen larson larsson laszlo laure lauren laurence lawson lea leal
 lecun lehmann leif leila lena leng leskovec lev levi liam liangliang libo licheng lidong lifeng
 lihong lihua lijuan lillian lima limin liming lina linda linfeng lingxiao lingyu linlin liping
 lipton liqiang lirong lixin liyuan lizhen lluis logan loic lori louise loy luciano lucy ludwig lui
 luisa luiz lukasz luna luong luu lydia lynn macdonald maeda mahmood mahoney mahsa maier maja
 majumdar malcolm malte manabu mandal maneesh mani manish mann mannor manoj manuela maosong
 marchand marcu margaret marian marin marino marios marques marquez marshall marti martial martijn
 martina martino marvin masaaki masao masaru masato masatoshi masayoshi mason masoud matej mateusz
 mathew mathur matias mats matsubara matsuo matthews matti mattia matusik maurice mauricio maya
 mayer mcauley mccallum mccarthy mcdonald mckeown medina mehrdad mehryar meier meir melanie melissa
 mengdi mengmeng menon mert metaxas metzler micah michalis michał michiel mihalcea mikael mikel
 mikko milad milan miles milind mina minghao minghui mingjie mingli mingsheng mingxuan mingyuan
 minlie minsu miranda mirella miriam mirko miroslav mirrokni mohamad mohammadi mohammadreza mohd
 mohri mojtaba molina mona monika mooney moreira morency morgan morin morrison moschitti moses mou
 moura mubarak mukhopadhyay murali murat murata murthy myung nabil nadia nagarajan nagata naik
 najim nakajima nakano nakatani nakayama nakov naman nando nannan nanning naomi narasimhan naresh
 nascimento nasser nassir natalie natarajan nath nathalie nathanael navab navarro naveen navid
 navigli nayak neal neel negar nenghai neubig ngai nhat nico nicolai nicolo nicu niels nielsen
 nieto niki niko nikola nikolai nikolaus nikolay niloy niranjan nishant nishida nivre nizar noel
 noh nora norbert norman nowak nunes oded ofer ogata ogawa oguz ohad okumura okuno ola ole olson
 omid omri ono onur oriol ortega osborne osman ott ozan ozgur pack pai panayiotis panda pankaj
 panos paola papadopoulos pappas parker partha pascale pasquale pat pathak patil patrice patricia
 patrik pavan pavone pawan pawel paweł pedersen peilin pengyu percy perera petar peterson petra
 petros petrov peyman pfister phan phil phillips phung pinar pineau pinto piyush plank poczos
 polina pons poon popescu popovic prabhu pramod pranav praneeth prasanna prashant pratap prateek
 pratik praveen precup preslav priya pushmeet qianqian qibin qifan qifeng qinghua qingming qingsong
 qingyang qingyu qiong quanquan quinn rabinovich rad rada radev raghavan raghavendra raghu rahimi
 rai raja rajan raju rakesh ramamoorthi ramanan rambow rami ramin ramirez ramon rana randall rashid
 rasmus ravikumar razvan reda regina reinhard reiter remy renaud renjie richards richtarik richter
 rick rico riedel rijke rina ritter rivera ro robertson rocco rocha rojas rolf ronan ronen ronny
 rosen rosenberg roux rubinstein rudolf rudolph ruifeng ruijie ruiqi ruoxi ruoyu russ russo ruth
 ryen ryosuke ryota sadao sadat sadeghi saenko sagar sahil sajjad sakai salah saleh salehi salim
 salvatore salzmann sameer samir samira sander sandholm sanjiv sankaranarayanan sarath sarma
 sarthak sasaki satinder saul savarese sayan sayed scaramuzza schaal schaar scherer schiele
 schindler schmidhuber schmitt schuller schulte schultz schulz schutze schuurmans schwing sebe
 sengupta seon serena serra serrano shafiq shahar shahbaz shahin shahram shalev sham shanshan
 shaofeng shaogang shaohua shaohui shaojie shaoping shapiro shashank shaw shawn sheikh shekhar
 shenghua shengjie shie shigeki shiguang shihao shijian shijie shiliang shimizu shimon shinichi
 shiqi shivam shiwei shlomo sho shota shreyas shrikanth shruti shuguang shuicheng shuiwang shujian
 shuming shunsuke shuyang shwartz sicheng sijia sing singla siong siu siva slobodan smola smyth
 soatto sofia soh soheil sohn songlin songtao sonia soon sophie soren soumya sourav sousa specia
 spencer spyros srebro srikanth stachniss stanislav stavros stella stern stevenson stoica suarez
 suh suk sukhatme sullivan suman sumit sumita surya susanne sushant sutton suzanne swaminathan
 szepesvari szymon søgaard taha tak takaaki takafumi takanishi takeda takeo takeuchi taku takuma
 tam tamara tamas tamer tanja tanmoy tara tarek taro tatiana tay teh teixeira tengfei tengyu tewari
 thakur theo theobalt theodore theodoros thi thiago thibault thien tiago tianbao tiancheng tianhao
 tianlong tiantian tianwei tianyang tiejun tieniu timofte tin tina tingting tinne tiwari toby
 tombari tommi tomoki tomoyuki tongliang toni toru toshio tou toussaint travis tristan truong
 tsagarakis tsang tse tsujii tuo tuomas turner tushar tuytelaars udo ueda ulrike umar umut urtasun
 usman utkarsh vadim vahab vaibhav valentina valeria valerio vanessa vargas varma varshney
 vasconcelos vasileios vasilis vassilis vazquez vedaldi vega veloso venkatesan vera verena veronica
 veronika veronique vicente ville vincenzo vincze vineet vinod virginia vishnu viswanath vitaly
 vitor vladislav vladlen vyas waibel walid wallace walsh wangmeng wanxiang warren webber weifeng
 weihao weihua weijia weijie weikum weili weinberger weipeng weiping weiqiang weiran weixin weizhi
 weller welling wenchao wendy wenhan wenjing wenliang wenlong wenming wenping wenqiang wenyu wesley
 weston wetzstein whye williamson winston woodruff wook wouter xianglong xiaobin xiaobo xiaochun
 xiaoguang xiaohong xiaohu xiaohua xiaojin xiaojuan xiaokang xiaoli xiaomeng xiaoou xiaoping
 xiaoqiang xiaoqing xiaotian xiaotong xiaoxiao xiaoyang xiaoyi xiaoyong xiaoyun xilin xinbo xinchao
 xingjian xinlei xinran xintao xinwei xinyan xinyang xinyuan xinyue xipeng xiu xuanjing xuefeng
 xuelong xueqi xuhui xuming yael yair yaliang yamagishi yamaguchi yamashita yanbo yangyang yaniv
 yanjie yanjun yanmin yanning yansong yantao yanwei yanyan yanzhi yaodong yaron yaser yasuhiro
 yasuhisa yasushi yates yawen yeo yeon yeong yew yiannis yibing yibo yicheng yih yihan yihao yihong
 yijun yilmaz yim yimin yinan yinghao yinghui yingjie yingying yining yip yipeng yiping yiran
 yishay yisong yitong yiu yiwen yixiao yiyang yizhe yogesh yohei yoichi yonatan yongdong yongfeng
 yonghong yonghui yongqiang yongxin yonina yoram yoshihiko yoshihiro yossi youssef yubo yuchao
 yudong yuen yueting yuexian yufan yuhan yuheng yuhong yuhui yujia yuke yukun yulan yulia yuliang
 yulin yulong yuming yunfei yunfeng yunhao yunhe yuning yunlong yunpeng yuntao yupeng yuqi yuqing
 yury yutaka yutao yuwei yuxi yuxiao yuyang yvon zadeh zafeiriou zahra zaid zang zekun zemel
 zettlemoyer zeyuan zhaohui zhaopeng zhaoran zhaoxiang zhaoyang zhendong zhenghao zhenguo zhengyang
 zhengyuan zhenhua zhenhui zhibin zhibo zhifang zhigang zhiguo zhihong zhihua zhihui zhijian zhijie
 zhilin zhiming zhiqi zhiwen zhixin zhiyang zhiyi zhiyu zhizhong zhongyu zhongyuan zhouchen zhuoran
 zhuowen ziang zichen zicheng zihang ziheng zijie zijun zilong ziming ziqi zirui zisserman ziyuan
 zoe zoltan zoran zoubin łukasz
6 3 0: chow dawn ed huber jr ku magnus richardson said seidel she singer solomon te terry toda vo
 watson
6 3 1: friedman hubert
6 3 2: harris
6 4 0: ba bang bell bernstein dos gen grace hill hoi hunter lorenz paris roi sa schubert schwarz
 slim stewart ta tucker west
6 5 0: amr bar cox ee gray hamilton im mac marine ricci thai
6 6 0: bose dr hall lung sim
6 6 1: may se
6 7 0: gene ion per see
6 8 0: bert rich
6 8 1: german law
6 9 0: change
6 10 0: re
6 11 0: low
6 15 0: the
6 16 0: and
7 0 0: abbas abbeel abdul abdullah abu adams adrien aggarwal ahmet ahn akira akshay alain alam
 alessio alexandros alexei alexey alexis alireza allan almeida alon alonso alvarez alvaro amanda
 amos amy anastasia anastasios andrzej ang angel ankit ankur anoop antti anurag ao arai arash
 aravind ari ariel arindam arjun armin arne arora artem artur ashutosh asif atsushi aurelien austin
 axel ayush babu bach bae balasubramanian baldwin barry bastian basu bauer becker bei bennett berg
 bernardo bernd bertrand bhattacharya bhattacharyya bian biao biswas bogdan brandon brendan bu bui
 burgard campbell carin caroline carsten carvalho castro catherine cedric cesar chai chatterjee
 chau chaudhuri chee chenyang chieh chiu chou choudhury chowdhury christina christine chua claudia
 cohn collins costa cremers cristina csaba cynthia cyril dacheng dahua daisuke dale dana danilo
 danny dario darrell dasgupta dave dawei dean dey dhruv diana diaz didier dieter dinh doina
 dominique donald dongsheng dragomir duc dutta dyer dylan eduard edwin ekaterina elad eli elias
 elisa emanuele emilio emma emre enrico enrique ethan eun evan evangelos evans evgeny fabrizio
 fahad felipe ferreira filip filippo finn fischer fox francesca franck franco franz fred fredrik
 freeman freitas friedrich fung gabriele gal ganesh gary gautam gerald giacomo gianluca gil gilles
 giorgio giulia goel goldberg goldstein goncalves gonzalo gool grzegorz guido guillermo guodong
 gustavo gutierrez hadi haibin haitao haizhou hamed hanna hannah hannes hansen haonan haotian haoyu
 harada harald harrison hasegawa hashimoto hector hein hendrik henrik heo hermann hernandez herve
 hideki hiroaki hiroki hiroyuki hitoshi hofmann holger hongbin hongbo hongsheng hongwei hongyang
 hongyu hongyuan hoon horst hovy howard hsien hughes hun huo hutter huy hwan hyung ibrahim ichi ido
 ignacio inoue irene irina isabelle ishii islam ismail jackson jacobs jacques jaime jakub jamie
 jana jane jeon jerry jesse jesus jha jiacheng jiahui jialin jiaming jianbo jianfei jianhua jianmin
 jianwei jianxin jiaxin jiayi jiayu jiebo jim jimenez jingbo jingdong jingjing jingwei jingyi jiri
 jo joakim joan joe johan joo joon jordi josh juho jui junchi junfeng junichi junwei junyu ka
 kannan kao karan karen karim kartik kate katharina katherine kathleen kato katz kaushik kautz
 kawahara kazuhiro kei keisuke keith keller kentaro kiran kohei konrad konstantin kostas krause
 kris krishnamurthy krishnan kristen kristian kristina kuan kuhn kui kulkarni kunal kurt kwak kwang
 kweon kwok lang larry lau leon leonard leonardo leong leonid leonidas leslie leung levin lewis
 lijun lili lionel lior liwei lopes lozano luan lucia ludovic luigi lun lutz maarten maciej mahdi
 mahmoud mai majid makoto malik manfred manning manocha mansour marcello marcelo marcin marcos
 marek marina marius marko marta martha martins mary maryam masahiro masaki masashi masayuki
 massimiliano massimo matsumoto maurizio mauro maxim maxime mayank mehmet mehta melo meyer michelle
 mihaela mihai milos mingming mingyang mingyu misra mittal mohan mohsen monica morales moran moreno
 mori moritz morris morteza moshe mostafa mueller munoz murphy murray mustafa nair nancy naoki
 narayan narayanan natalia nathaniel nelson newman ney ngo ngoc nian nicole nigel nikita niklas
 nils nima nina nitin noam nuno okada oleg oliveira omar omer ondrej ong oren ortiz ou owen palmer
 pandey parikh paula paulo pengcheng pereira petersen petr phillip pollefeys pradeep prakash
 pushpak quang quentin qun rachel rainer rajesh rajiv ralf ralph rama ramakrishnan ramesh ramos
 ranjan raquel raul renato rene ribeiro riccardo rishabh rita rob robinson rodrigo rodrigues rogers
 rohan rohit romain romero ronald rongrong rosa rose rossi ru ruan ruben ruiz rus ruslan ryo ryu
 saad sabine sachin saeed saito salakhutdinov salman sami sandeep sandra sanja sanjay sanjeev
 santiago santosh saxena schmid scholkopf schwartz seng seok seong serge sergei seth seyed sha shai
 shamir shane shankar sharon shay shim shinji shiyu shou shrivastava shubham shun siddhartha
 siegwart silvia silvio sinha siqi siwei siyu sophia souza sridhar srinivas srinivasa sriram stan
 stefanie stefanos steffen stephanie stuart subramanian sugiyama sui sunil suresh susan svetlana
 syed tae takahashi takahiro takayuki takeshi takuya tal tatsuya ted tenenbaum teresa tetsuya thang
 thierry thorsten tien timo todd tomasz tomer tommaso tomohiro torr torralba torres torsten trung
 tseng tsung tuan tung tyler tzu uri uwe vahid valentin varun verma victoria vidal viet vikas
 vikram viktor vinay vishal vittorio vivek vogel volkan volker wagner wanli ward wayne weber wee
 weidong weiming weinan weiss weiwei wenbin wenbo wenhao wenjun wenqi wentao wenwu wenxuan werner
 wolfram wood wright xiangnan xiangyang xiaodan xiaofei xiaogang xiaohan xiaohui xiaojie xiaolin
 xiaolong xiaoming xiaopeng xiaoyan xingyu xinyi xudong yadav yamada yamamoto yanan yann yannick
 yannis yash yee yeh yejin yeung yichen yifeng yilin yilun yiqun yiwei yixin yixuan yizhou yoav yoo
 yoshida yuanyuan yucheng yufei yufeng yuhang yuhao yuichi yuille yuji yujie yujun yuki yung yuri
 yuta yuting yutong yuval yuxiang ze zhangyang zhichao zhicheng zhifeng zhihao zhipeng zhiyong zi
 zihan zihao zijian zimmermann ziwei zixuan ziyang ziyi ziyu zong
7 3 0: bill bradley ce claude cooper eva foster harry jensen kelly moore oscar po roberts sina
 stanley vlad
7 3 1: lo
7 4 0: alice gabor grant gross ito kan leo maxwell mi na nir pin reed
7 4 1: bart lisa ram walker
7 4 2: reid
7 5 0: arnold neumann raman san stone tie von
7 5 1: kit
7 6 0: green gui levy so stein thompson
7 6 1: glass iii
7 7 0: en fisher la lane will
7 8 0: price ray
7 9 0: black
7 10 0: or
7 11 0: ai
7 15 0: in
8 0 0: abhinav abhishek agarwal agrawal ahmad albert alejandro alexandra amin amit ana anand anders
 andrei andres andrey andy angela anh anil anne antoine anton arnaud arun ashish banerjee bansal
 barbara bengio benoit bernard bernhard bjorn boris bowen bruce bruno bryan carl chakraborty che
 cheung chia chiang chien chih chin ching chong christophe christos chuan chuang claire clark
 claudio clement colin craig cristian damien dang daniela daniele davide davis deepak den denis
 dennis derek dimitrios dimitris dinesh dirk dmitry dominik dou eduardo ehsan elena elizabeth emily
 emmanuel eugene fabian federico fernandez francis frederic garg gaurav geng geoffrey georg
 georgios gerard gerhard giovanni giuseppe gomez goyal graham greg guang guillaume guy ha haifeng
 hamid hans haoran hasan hassan hee helen henry hiroshi hoang hossein hsiang hsieh hsin hsuan hugo
 hyun igor ilya ioannis jae jakob jang javier jay jeff jen jennifer jens jeong jeremy jerome
 jessica jiahao jiajun jianfeng jiao jiaqi jimmy joachim joao joel jon jonas jong jorg jorge josef
 joshi julie julien junjie jurgen karl karthik ken kenji kenneth king klaus ko kobayashi
 konstantinos krishna krzysztof kuang kuo kwon kyle lam lars lawrence levine lian lopez lorenzo lou
 louis luc lucas lukas luke lv lyu marcel marcus mario martinez mathias mathieu matt matthieu
 maximilian mehdi michal michel michele mike mikhail miller minh mishra mitchell mitra mohammed
 mohit mukherjee nakamura nam neil ng nick nicola nikhil nikolaos nikos noah olga ouyang pablo pal
 panagiotis patel pavel pengfei peters pham pieter pietro piotr prasad quoc radu rafael rahman
 rahul raj raphael ravi raymond rebecca reddy remi reza ricardo roger roland ron ross roth russell
 saha sai sanchez sang santos sara sarkar sato satoshi saurabh schneider sean sebastien seo sergio
 seung shih shuang shuo siddharth silva simone siyuan son soo srinivasan srivastava stephane steve
 suzuki sven sylvain tai takashi tanaka tat teng thanh tianyi tianyu tomas tony trevor tsai ulrich
 venkatesh vijay wai walter watanabe weng wenjie williams wojciech wolfgang won woo xavier xian
 xiangyu xiaodong xiaofeng xiaojun xiaowei xiaoyu xinyu xun ya yen yifei yiming yoshua yuchen
 yusuke yuxin yuxuan yves zachary zeyu zha zhai zhan zhenyu zhiqiang zhiwei zhiyuan zhuo zuo
8 3 0: arthur brown chandra diego douglas francisco jack jordan mo ni roman sen vu wolf
8 4 0: allen ann del gordon jones klein moon muller pu robin schmidt wilson
8 4 1: julia
8 5 0: anderson mu taylor
8 5 1: ran si
8 5 2: al
8 6 0: man white wing
8 7 0: sam
8 8 0: bi gan
8 9 0: do
8 9 1: carlo
8 10 0: can
9 0 0: aaron aditya adrian alan alberto alessandro alexandre amir andre anna anthony bai bao bing
 carlos chan charles cho christoph chu chung cong das duan edward erik fabio felix fernando florian
 francesco francois gabriel garcia ghosh gonzalez gregory guan hai hang heng hou hsu huan hung
 hwang ian ivan jacob jain jeffrey jiawei johannes joseph joshua ju juan julian jung justin khan
 kun lai lan laura laurent liao lim luca luis manuel mao marie markus matteo matthias mei miao
 miguel mohamed muhammad nan nathan nicholas nie ning niu oliver olivier pang paolo pascal pedro
 pei perez philip philipp philippe ping qiang qiao qing qiu quan roberto rodriguez rong roy ryan
 samuel sarah scott sergey shan shang shao sharma shin shu shuai stefano stephan steven sung tim
 timothy ting tobias tran tu victor vincent vladimir wan wong xuan yifan yoon zhe zhen zhi zhuang
 zou
9 3 0: gang ho oh qu shah smith tom xi
9 4 0: cohen ge johnson md
9 4 1: kong
9 5 0: da der
9 5 1: el
9 6 0: rao young
9 8 0: max
9 10 0: you
9 13 0: an
10 0 0: ahmed alex ali andrea andreas antonio ben benjamin brian cai cao chao choi chris christian
 christopher chun cui dai dan deng ding eric fang fei george gong gu gupta hua hui jan jason jean
 ji jia jian jie jing jonathan jose kai kang ke kevin ling marc maria meng mohammad nguyen nicolas
 patrick pierre qian qin ren richard rui sebastian sheng simon singh stefan stephen tan tian tong
 william xia xiang xing xiong xue yin ying yong yue yun zeng zhong
10 3 0: di marco matthew park
10 5 0: adam chi pan su
10 6 0: bin du frank le
10 7 0: min
10 11 0: long
11 0 0: andrew bo chang cheng dong feng fu gao guo hao hu jiang jin jun kumar lei liang luo ming
 peng peter qi robert shen shi tang tao wen xiao xie xin yan yao ye yi yuan
11 3 0: alexander han james paul thomas
11 4 0: hong john ma mark martin
11 5 0: fan song van
11 5 1: he
11 9 0: de
12 0 0: daniel huang kim lin michael wei wu zhao zheng zhou zhu
12 3 0: david lee
12 4 0: lu
12 5 1: sun
13 0 0: xu yu
13 5 0: yang
14 0 0: chen liu zhang
14 3 0: wang
14 4 0: li
"""
"""Level among names, level among titles, readiness to end a title: words."""
