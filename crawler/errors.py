"""The errors that a user can mend: each is one line and an exit code. Bugs are none of them."""

from __future__ import annotations


class UserError(Exception):
    """The program could not run; the message is one line for a person."""

    code = 2


class BusyError(UserError):
    """Another run holds the database."""

    code = 75
