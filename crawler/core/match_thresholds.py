"""Where matching draws its lines, in log-odds; data only. ``tools/accuracy.py`` measures them."""

from __future__ import annotations

ACCEPT = 0.0
"""The best record is accepted from here: likelier its paper than not, where three papers in ten
are not on arXiv and every one of its authors' other papers is among the candidates."""

ACCEPT_ONE_NAME = 1.0
"""The same, where one author alone confirms a title that differs."""

MARGIN = 3.0
"""How far the best record must stand above each other one."""

MARGIN_OF_PART = 1.5
"""The same, where the best shares a head, a tail or all of a title, and the other one does not."""

DOUBT = -4.0
"""Below it nothing speaks for a record, and it is no candidate."""
