"""The weights and thresholds of matching, as measured; data only, it must not compare anything.

Points are log-odds: a record's points are ``BASE`` and the weights of what was observed, summed.
"""

from __future__ import annotations

BASE = -0.5

WEIGHTS: dict[str, dict[str, float]] = {
    "alarm": {
        "strong": -2.1,
        "weak": -0.9,
    },
    "authors": {
        "all 1 common": 1.2,
        "all 1 initials": 0.0,
        "all 1 rare": 1.0,
        "all 2": -0.1,
        "all 2 in order": 1.6,
        "all 3": 0.5,
        "all 3 in order": 2.1,
        "all 4": -0.1,
        "all 4 in order": 2.6,
        "all 5": 0.5,
        "all 5 in order": 3.5,
        "all 6": -0.1,
        "all 6 in order": 4.7,
        "first common": 3.2,
        "first found later": -0.3,
        "first initials": -0.2,
        "first not found": -2.9,
        "first rare": 3.0,
        "none": -6.5,
        "none of few": -7.7,
        "part 0+": -3.3,
        "part 34+": -2.7,
        "part 51+": -1.6,
        "part 75+": -0.9,
        "shown 1 common": 0.7,
        "shown 1 initials": -0.5,
        "shown 1 rare": 0.4,
        "shown 2": -0.6,
        "shown 2 in order": 0.3,
        "shown 3": -0.6,
        "shown 3 in order": 3.1,
        "unknown": -0.2,
    },
    "cover": {
        "0+": 0.5,
        "20+": 1.3,
        "40+": 2.1,
        "60+": 2.4,
        "80+": 2.8,
        "95+": 2.9,
    },
    "part": {
        "part": 1.7,
        "same head": 1.9,
        "same tail": 1.0,
    },
    "swapped": {
        "1": -0.8,
        "2": -1.1,
        "3": -1.5,
    },
    "title": {
        "exact 0+": 0.8,
        "exact 15+": 2.6,
        "exact 25+": 3.9,
        "exact 40+": 3.6,
        "like 0+": -6.0,
        "like 15+": -4.2,
        "like 25+": -3.6,
        "like 35+": -2.9,
        "like 45+": -2.4,
        "like 55+": -1.7,
        "like 65+": -1.0,
        "like 75+": 0.2,
        "like 85+": 1.0,
        "like 93+": 2.7,
        "same words 40+": 1.0,
    },
    "date": {
        "day of the year": 1.5,
        "days 1200": -1.5,
        "days 3": 3.0,
        "days 400": -0.5,
        "days 45": 0.5,
        "days more": -3.0,
        "months 1": 1.5,
        "years +0": 1.0,
        "years +1": 0.5,
        "years +2": -1.8,
        "years +3": -2.5,
        "years +4": -2.5,
        "years +5": -2.5,
        "years +6": -2.5,
        "years -1": -1.8,
        "years -2": -2.4,
        "years -3": -2.5,
        "years -4": -2.4,
        "years -5": -2.5,
        "years -6": -2.5,
    },
    "abstract": {
        "0+": -3.0,
        "20+": 1.5,
        "5+": -1.0,
        "50+": 4.0,
        "80+": 6.0,
    },
    "category": {
        "fits": 0.5,
        "other": -1.5,
    },
    "doi": {
        "other": -2.0,
        "same": 8.0,
    },
    "id": {
        "given": 6.0,
    },
}

ACCEPT = 0.0
ACCEPT_ONE_NAME = 1.0
DOUBT = -4.0
MARGIN = 1.5
