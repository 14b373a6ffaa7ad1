"""The modules and tables that are written and not typed, as text; it must not compute them."""

from __future__ import annotations

from collections.abc import Mapping

from crawler.core.match_model import Model

_WEIGHTS = '''"""The weights of matching; data only, it must not compare anything.

Points are log-odds: a record's points are ``BASE`` and the weights of what was observed, summed.
Written by ``tools/train_match.py``; the thresholds are in ``match_thresholds``.
"""

from __future__ import annotations

'''


def weights_source(model: Model) -> str:
    """The module ``crawler/core/match_weights.py``."""
    lines = [f"BASE = {model.base}", "", "WEIGHTS: dict[str, dict[str, float]] = {"]
    for signal, levels in model.weights.items():
        lines.append(f'    "{signal}": {{')
        lines += [f'        "{level}": {weight},' for level, weight in sorted(levels.items())]
        lines.append("    },")
    return _WEIGHTS + "\n".join([*lines, "}", ""])


_THRESHOLDS = '''\
"""Where matching draws its lines, in log-odds; data only, it must not compare anything.

Written by ``tools/train_match.py``, which tells how each line is drawn and measures it on papers
that it did not learn from.
"""

from __future__ import annotations

ACCEPT = {accept}
"""The best record is accepted from here."""

ACCEPT_ONE_NAME = {one_name}
"""The same, where one author alone confirms a title that differs."""

MARGIN = {margin}
"""How far the best record must stand above each other one."""

MARGIN_ONE_NAME = {margin_one_name}
"""The same, where one author alone confirms a title that differs."""

MARGIN_OF_PART = {margin_of_part}
"""The same, where the best shares a head, a tail or all of a title, and the other one does not."""

DOUBT = {doubt}
"""Below it nothing speaks for a record, and it is no candidate."""

LEARNT_FROM = {{
{files}
}}
"""SHA-256 of the files."""
'''


def thresholds_source(model: Model, digests: Mapping[str, str]) -> str:
    """The module ``crawler/core/match_thresholds.py``."""
    return _THRESHOLDS.format(
        accept=model.accept,
        one_name=model.accept_one_name,
        margin=model.margin,
        margin_one_name=model.margin_one_name,
        margin_of_part=model.margin_of_part,
        doubt=model.doubt,
        files="\n".join(f'    "{name}": "{digest}",' for name, digest in sorted(digests.items())),
    )
