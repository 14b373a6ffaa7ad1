"""Fits the weights and draws the lines of matching, and writes both; run by hand, offline.

    python -m tools.train_match [DATA] [--every N] [--write ROOT]

The index holds the records of the evaluation data among further real papers by many of the same
authors. First all of it is done on four fifths of the papers and measured by the real decision on
the other fifth, five times; what is written is then learnt from all of them.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from statistics import stdev

from crawler.core.match_model import Model
from crawler.index.index import Index
from tools.accuracy import data_folder
from tools.logit import fit
from tools.marked import between
from tools.match_examples import FITTED, FOLDS, LONE, Case, cases_of_pairs, lone_cases, year_weights
from tools.match_growth import DENSER, grouped, growth, mistaken, outcomes
from tools.match_modules import thresholds_source, weights_source
from tools.match_page import written
from tools.pairs import load_pairs, load_records
from tools.shelves import found, index_of

FILES = ("arxiv_records", "eval_pairs", "titles")

BY_HAND: dict[str, dict[str, float]] = {
    # No seed of the data shows an abstract, a category, a DOI or an ID.
    "abstract": {"0+": -3.0, "5+": -1.0, "20+": 1.5, "50+": 4.0, "80+": 6.0},
    "category": {"fits": 0.5, "other": -1.5},
    "doi": {"same": 8.0, "other": -2.0},
    "id": {"given": 6.0},
    # Log-odds of 1 % in 2007 and 23 % in 2017 are 3.4 apart; about half, for the authors of a
    # paper that is there post others too. The data cannot show it: their entries were chosen.
    "era": {"to 2008": -2.5, "to 2012": -2.0, "to 2016": -1.5},
}
DAYS_BY_HAND = {
    "days 3": 3.0, "days 45": 0.5, "days 400": -0.5, "days 1200": -1.5, "days more": -3.0,
    "day of the year": 1.5, "months 1": 1.5,
}  # fmt: skip
FAR = -6.0  # titles so far apart teach nothing: they are left out of the examples

# --- the lines --------------------------------------------------------------------

MOST_WRONG = 0.005
"""Of entries whose paper the index lacks, how many may be taken for a sister paper. One in a
hundred is promised, of entries whose authors have fewer other papers on arXiv than these have."""
MOST_LOST = 0.01
"""Of reworded entries whose paper is compared, how many may end without any candidate."""
ONE_NAME = 1.0
"""How much more it takes where one author alone confirms a title that differs."""

MOST_TAKEN = 0.0006
"""Of accepted papers, how many may be a sister paper taken for the entry's own, which is there."""
OF_ONE_NAME, OF_PART = 5.0, -1.0
"""How much more the margin is where one author alone confirms, and where a part is shared."""

_ACCEPT = [step / 4 for step in range(-4, 13)]
_MARGINS = [step / 2 for step in range(6, 17)]  # twenty times as likely at least
_DOUBT = [-step / 2 for step in range(4, 17)]


def lines(model: Model, cases: Sequence[Case]) -> Model:
    """The model with its thresholds, as the cases want them.

    ``accept`` is the lowest line over which no more than :data:`MOST_WRONG` of the entries without
    a paper come; ``margin`` is the least that keeps no more than :data:`MOST_TAKEN` sister papers
    accepted in an index :data:`DENSER` times as full; ``doubt`` is the highest line under which no
    more than :data:`MOST_LOST` are lost.
    """
    absent = [case for case in cases if not case.right]
    present = [case for case in cases if case.right]
    model = replace(_apart(model, _MARGINS[0]), doubt=_DOUBT[-1])
    model = _accepting(model, next((a for a in _ACCEPT if _is_safe(model, a, absent)), _ACCEPT[-1]))
    model = replace(model, doubt=_doubt(model, present))
    wider = [_apart(model, margin) for margin in _MARGINS]
    return next(filter(_keeps_apart(present), wider), wider[-1])


def _apart(model: Model, margin: float) -> Model:
    return replace(
        model,
        margin=margin,
        margin_one_name=margin + OF_ONE_NAME,
        margin_of_part=margin + OF_PART,
    )


def _accepting(model: Model, accept: float) -> Model:
    return replace(model, accept=accept, accept_one_name=accept + ONE_NAME)


def _is_safe(model: Model, accept: float, absent: Sequence[Case]) -> bool:
    return _wrong(_accepting(model, accept), absent) <= MOST_WRONG * len(absent)


def _keeps_apart(present: Sequence[Case]) -> Callable[[Model], bool]:
    """Whether a model takes few enough sister papers for papers that are there."""
    groups = grouped(present).values()

    def is_kept(model: Model) -> bool:
        taken = sum(mistaken(model, group) for group in groups)
        return DENSER * taken <= MOST_TAKEN * outcomes(model, present)["right"]

    return is_kept


def _doubt(model: Model, present: Sequence[Case]) -> float:
    points = [
        model.points(seen)
        for case in present
        for record, seen in case.compared
        if case.kind == "reworded" and record.arxiv_id in case.right
    ]
    most = MOST_LOST * len(points)
    fits = (line for line in _DOUBT if sum(own < line for own in points) <= most)
    return next(fits, _DOUBT[-1])


def _wrong(model: Model, cases: Iterable[Case]) -> int:
    return outcomes(model, cases)["wrong"]


# --- learning and measuring -----------------------------------------------------------


def learn(cases: Sequence[Case]) -> Model:
    """The weights and the lines that these cases teach."""
    fitted = fit(example for case in cases for example in case.examples())
    rows: dict[str, dict[str, float]] = {"title": {"like 0+": FAR}}
    for name, weight in fitted.items():
        if name != "base":
            signal, _, level = name.partition("=")
            rows.setdefault(signal, {})[level] = round(weight, 1) + 0.0
    for signal in FITTED:
        rows.setdefault(signal, {})
    years = year_weights(cases) | DAYS_BY_HAND
    rows["date"] = {level: round(weight, 1) + 0.0 for level, weight in years.items()}
    model = Model(round(fitted["base"], 1), rows | BY_HAND, *[0.0] * 6)
    return lines(model, cases)


Shares = dict[str, float]


def shares(model: Model, cases: Sequence[Case]) -> Shares:
    """What is promised, of these cases, in per cent."""
    papers = outcomes(model, [case for case in cases if case.kind != LONE])
    lone = outcomes(model, [case for case in cases if case.kind == LONE])
    told = {"accept": model.accept, "margin": model.margin, "doubt": model.doubt}
    told |= {name: _recall(model, cases, kinds) for name, kinds in RECALLS.items()}
    told["wrong"] = 100 * papers["wrong"] / max(1, papers["right"] + papers["wrong"])
    told["wrong, own taken out"] = 100 * lone["wrong"] / max(1, lone.total())
    return told


RECALLS = {
    "same, case, LaTeX": ("same", "case-punct", "latex"),
    "subtitle": ("subtitle",),
    "reworded": ("reworded",),
}


def _recall(model: Model, cases: Sequence[Case], kinds: Sequence[str]) -> float:
    """Of reworded titles, where all authors are given."""
    some = [
        case
        for case in cases
        if case.kind in kinds and (case.kind != "reworded" or case.seed.authors_complete)
    ]
    return 100 * outcomes(model, some)["right"] / max(1, len(some))


def cross_validated(cases: Sequence[Case]) -> list[Shares]:
    """By fold, what is learnt from the papers of the others gives on the fold's own."""
    return [
        shares(
            learn([case for case in cases if case.fold != fold]),
            [case for case in cases if case.fold == fold],
        )
        for fold in range(FOLDS)
    ]


def report(folds: Sequence[Shares]) -> str:
    """A line a fold, and how far they are spread, in Markdown."""
    names = list(folds[0])
    rows = [(f"fold {number}", fold) for number, fold in enumerate(folds, 1)]
    rows.append(("mean", {name: sum(f[name] for f in folds) / len(folds) for name in names}))
    rows.append(("± s.d.", {name: stdev(f[name] for f in folds) for name in names}))
    head = [f"| | {' | '.join(names)} |", "|---|" + "--:|" * len(names)]
    lines = (f"| {label} | {' | '.join(f'{row[n]:.2f}' for n in names)} |" for label, row in rows)
    return "\n".join([*head, *lines])


# --- the run --------------------------------------------------------------------------


def gather(index: Index, folder: Path, every: int = 1) -> list[Case]:
    """All pairs, and every second record as a lone one; ``every`` thins both out."""
    pairs = list(load_pairs(found(folder, "eval_pairs")))[::every]
    records = list(load_records(found(folder, "arxiv_records")))[:: 2 * every]
    return [*cases_of_pairs(index, pairs), *lone_cases(index, records)]


def digests(folder: Path) -> dict[str, str]:
    """What the files were that was learnt from."""
    paths = [found(folder, name) for name in FILES]
    return {path.name.partition(".")[0]: sha256(path.read_bytes()).hexdigest() for path in paths}


def write(model: Model, digested: dict[str, str], tables: Mapping[str, str], root: Path) -> None:
    """Write the two modules of data, and the page's tables by their markers."""
    page = root / "docs/matching.md"
    text = written(page.read_text(encoding="utf-8"), model)
    for name, table in tables.items():
        text = between(text, name, table)
    page.write_text(text, encoding="utf-8")
    core = root / "crawler/core"
    (core / "match_weights.py").write_text(weights_source(model), encoding="utf-8")
    (core / "match_thresholds.py").write_text(thresholds_source(model, digested), encoding="utf-8")


def main() -> None:
    """Cross-validate, report, and write the modules where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", help="folder of the evaluation data")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth case")
    parser.add_argument("--write", type=Path, metavar="ROOT", help="the checkout to write to")
    options = parser.parse_args()
    folder = data_folder(options.data)
    with index_of(folder, crowded=True) as index:
        cases = gather(index, folder, options.every)
    print(f"{len(cases)} entries, {sum(case.kind == LONE for case in cases)} without their record")
    folds = report(cross_validated(cases))
    print(folds)
    if options.write:
        model = learn(cases)
        tables = {"folds": folds, "growth": growth(model, cases, RECALLS)}
        print(tables["growth"])
        write(model, digests(folder), tables, options.write)


if __name__ == "__main__":
    main()
