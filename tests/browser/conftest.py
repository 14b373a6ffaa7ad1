"""A headless Chromium of the system; where there is none, tests say so and skip."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@dataclass(slots=True)
class Tab:
    """An open page, and all that its console complained of."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    """Addresses that the page asked for."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser, for the whole session."""
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="the extra `browser` is not installed"
    )
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    if not found:
        pytest.skip("there is no Chromium on this machine")
    with playwright.sync_playwright() as driver:
        # A container's root may not use the sandbox; only our own files are opened.
        browser = driver.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def tab(browser: Browser) -> Iterator[Tab]:
    """A fresh page; a complaint in its console, or an error in its scripts, fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    tab = Tab(page)
    page.on(
        "console",
        lambda said: (
            tab.complaints.append(said.text) if said.type in ("error", "warning") else None
        ),
    )
    page.on("pageerror", lambda error: tab.complaints.append(str(error)))
    page.on("request", lambda request: tab.asked.append(request.url))
    yield tab
    context.close()
    assert tab.complaints == []


def serious_faults(page: Page) -> list[str]:
    """What axe-core finds to be serious or critical."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    found = axe.run(page).response["violations"]
    return [
        f"{one['id']}: {node['html'][:200]} {node.get('failureSummary', '')}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]
