"""The weights and lines that a decision is made by, as one value; it must not decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from crawler.core import match_thresholds, match_weights
from crawler.core.match_signals import Observed


@dataclass(frozen=True, slots=True)
class Model:
    """What decisions are made by; all in log-odds. The data modules tell what each line means."""

    base: float
    weights: Mapping[str, Mapping[str, float]]
    """By signal and level."""
    accept: float
    accept_one_name: float
    margin: float
    margin_one_name: float
    margin_of_part: float
    doubt: float

    def points(self, seen: Observed) -> float:
        """The log-odds of being the paper; a level without a weight tells nothing."""
        weights = self.weights
        return self.base + sum(
            weights[signal.name].get(signal.level, 0.0) for signal in seen.signals
        )


MODEL = Model(
    base=match_weights.BASE,
    weights=match_weights.WEIGHTS,
    accept=match_thresholds.ACCEPT,
    accept_one_name=match_thresholds.ACCEPT_ONE_NAME,
    margin=match_thresholds.MARGIN,
    margin_one_name=match_thresholds.MARGIN_ONE_NAME,
    margin_of_part=match_thresholds.MARGIN_OF_PART,
    doubt=match_thresholds.DOUBT,
)
"""The one in use, which ``tools/train_match.py`` wrote."""
