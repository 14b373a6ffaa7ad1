"""One server for the tests that only read; a test that breaks things starts its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from crawler.twin import Twin, bundled
from tests.twin.client import Browser, browse


@pytest.fixture(scope="session")
def web() -> Iterator[Browser]:
    """The bundled world, without faults."""
    with Twin(bundled()) as twin, browse(twin).session as session:
        yield Browser(twin, session)
