"""github.com over HTTP: every layout, every state, and the marks of the recorded pages."""

from __future__ import annotations

import json

import pytest
from lxml import html

from crawler.twin import Layout, Repository, Twin, World, bundled, entry
from tests.shared import shared
from tests.twin.client import Browser, browse, metas

_HOST = "github.com"
_RECORDED = "recordings/github_html"
_LAYOUTS = ["a", "b", "c", "d"]


def _data(page: html.HtmlElement) -> list[dict[str, object]]:
    """Every piece of JSON that the page starts from, in order."""
    scripts = page.xpath('//script[@type="application/json"][@data-target]')
    return [json.loads(script.text) for script in scripts]


def _page(web: Browser, name: str) -> html.HtmlElement:
    return web.page(_HOST, f"/twin-cases/{name}")


def _recorded(name: str) -> html.HtmlElement:
    return html.fromstring((shared(_RECORDED) / name).read_bytes())


@pytest.mark.parametrize(
    ("layout", "recorded"),
    [
        ("a", "trafilatura__golemfactory-yapapi.html"),
        ("c", "transcribed/repo_root_2026-03__together-py.html"),
    ],
)
def test_metas_are_those_of_the_recorded_page(web: Browser, layout: str, recorded: str) -> None:
    """The same names in the same order, and for the route the same values."""
    ours, theirs = _page(web, f"code-{layout}"), _recorded(recorded)
    wanted = ("octolytics-dimension", "route-", "hovercard", "go-import", "user-login")

    def named(page: html.HtmlElement) -> list[str]:
        pairs = [pair for prefix in wanted for pair in metas(page, prefix)]
        return [f"{n}={v}" if n.startswith("route") else n for n, v in pairs]

    assert named(ours) == named(theirs)
    assert ours.xpath("//body/@class") == theirs.xpath("//body/@class")


def test_a_fork_has_the_metas_of_the_recorded_fork(web: Browser) -> None:
    theirs = _recorded("transcribed/blob_page_head_fork_2026-04__sidebar-card.fragment.html")
    ours = _page(web, "fork-c")
    prefix = "octolytics-dimension-repository"
    assert [name for name, _ in metas(ours, prefix)] == [name for name, _ in metas(theirs, prefix)]
    said = dict(metas(ours, prefix))
    assert said[f"{prefix}_parent_nwo"] == said[f"{prefix}_network_root_nwo"] == "twin-cases/code-a"


def test_the_applications_json_has_the_recorded_keys(web: Browser) -> None:
    theirs = _data(_recorded("transcribed/repo_root_2026-03__together-py.html"))
    ours = _data(_page(web, "code-c"))
    assert [sorted(each) for each in ours] == [
        ["props"],
        sorted(set(theirs[-1]) - {"meta"}),
    ]

    def at(data: object, path: str) -> object:
        for key in path.split("."):
            assert isinstance(data, dict)
            data = data[key]
        return data

    for path in ("refInfo", "tree.items", "overview.overviewFiles", "overview.commitCount"):
        kind = type(at(theirs[-1], f"payload.codeViewRepoRoute.{path}"))
        assert isinstance(at(ours[-1], f"payload.codeViewRepoRoute.{path}"), kind)
    repo = "payload.codeViewLayoutRoute.repo"
    lacking = {"ownerAvatar"}
    mine, other = at(ours[-1], repo), at(theirs[-1], repo)
    assert isinstance(mine, dict)
    assert isinstance(other, dict)
    assert {k: type(v) for k, v in mine.items()} == {
        k: type(v) for k, v in other.items() if k not in lacking
    }


def test_the_partials_json_has_the_recorded_keys(web: Browser) -> None:
    path = "transcribed/repo_root_2025-07__repos-overview.embeddedData.json"
    theirs = json.loads((shared(_RECORDED) / path).read_text("utf-8"))["props"]["initialPayload"]
    first, second = _data(_page(web, "code-b"))
    assert "initialPayload" not in str(first)
    props = second["props"]
    assert isinstance(props, dict)
    ours = props["initialPayload"]
    assert set(ours) <= set(theirs)
    assert set(ours["repo"]) <= set(theirs["repo"])
    assert set(ours["tree"]["items"][0]) == set(theirs["tree"]["items"][0])
    files = ours["overview"]["overviewFiles"]
    assert [each["preferredFileType"] for each in files] == ["readme", "license"]


def test_rows_of_the_old_layout_carry_the_recorded_classes(web: Browser) -> None:
    rows = '//div[@role="rowheader"]//a[contains(@class,"js-navigation-open")]'
    ours = _page(web, "code-a").xpath(rows)
    theirs = _recorded("trafilatura__golemfactory-yapapi.html").xpath(rows)
    assert {a.get("class") for a in ours} == {a.get("class") for a in theirs}
    assert [a.get("title") for a in ours] == ["src", "LICENSE", "README.md", "setup.py"]
    assert [a.get("href") for a in ours][:2] == [
        "/twin-cases/code-a/tree/main/src",
        "/twin-cases/code-a/blob/main/LICENSE",
    ]


@pytest.mark.parametrize("layout", _LAYOUTS)
def test_shows_what_it_is(web: Browser, layout: str) -> None:
    page = _page(web, f"code-{layout}")
    text = " ".join(page.text_content().split())
    assert page.xpath('string(//*[@id="repo-stars-counter-star"]/@title)') == "1,234"
    assert page.xpath('//span[contains(@class,"Label")]/text()') == ["Public"]
    assert "MIT license" in text
    assert "Python" in text
    assert "A repository with code & more" in text
    assert page.xpath('//a[@role="link"]/@href') == ["https://example.org/"]
    assert page.xpath('//a[contains(@class,"topic-tag")]/@href') == ["/topics/twin", "/topics/test"]
    assert len(page.xpath('//article[contains(@class,"markdown-body")]')) == 1


@pytest.mark.parametrize("layout", _LAYOUTS)
def test_an_archived_repository_has_banner_and_label(web: Browser, layout: str) -> None:
    page = _page(web, f"archived-{layout}")
    verb = "has been" if layout in "ab" else "was"
    banner = " ".join(page.xpath('string(//div[contains(@class,"flash-warn")])').split())
    said = f"This repository {verb} archived by the owner on Jun 23, 2025. It is now read-only."
    assert banner == said
    assert page.xpath('//span[contains(@class,"Label")]/text()') == ["Public archive"]
    assert "View license" in page.text_content()
    recorded = (shared(_RECORDED) / "transcribed/archived_pages_text_2026-04.txt").read_text()
    assert layout in "ab" or said.replace("2025", "2023") in recorded


def test_only_the_newest_layout_tells_in_json_that_it_is_archived(web: Browser) -> None:
    told = {x: "isArchived" in str(_data(_page(web, f"archived-{x}"))) for x in _LAYOUTS}
    assert told == {"a": False, "b": False, "c": False, "d": True}


@pytest.mark.parametrize("layout", _LAYOUTS)
def test_an_empty_repository_says_so_and_lists_nothing(web: Browser, layout: str) -> None:
    page = _page(web, f"empty-{layout}")
    recorded = _recorded("transcribed/empty_repo_2018__itmtr-Agar.io.fragment.html")
    assert page.xpath("//h3/text()") == recorded.xpath("//h3/text()")
    assert "tree" not in str(_data(page))


@pytest.mark.parametrize("layout", ["b", "c", "d"])
def test_without_a_readme_none_is_listed_and_none_is_shown(web: Browser, layout: str) -> None:
    page = _page(web, f"no-readme-{layout}")
    text = str(_data(page))
    assert ("'shouldRecommendReadme': True" in text, "readme'," in text) == (True, False)
    assert not page.xpath("//article")


@pytest.mark.parametrize(
    ("path", "status", "location"),
    [
        ("/xichenpan/ARLDM", 200, None),
        ("/xichenpan/ARLDM/", 200, None),
        ("/xichenpan/ARLDM?tab=readme-ov-file", 200, None),
        ("/Flash-321/ARLDM", 301, "https://github.com/xichenpan/ARLDM"),
        ("/flash-321/arldm", 301, "https://github.com/xichenpan/ARLDM"),
        ("/XICHENPAN/arldm", 301, "https://github.com/xichenpan/ARLDM"),
        ("/xichenpan/ARLDM.git", 301, "https://github.com/xichenpan/ARLDM"),
        ("/Flash-321/ARLDM/tree/main", 301, "https://github.com/xichenpan/ARLDM/tree/main"),
        ("/xichenpan/ARLDM/issues", 200, None),
        ("/xichenpan/ARLDM/tree/main", 200, None),
        ("/xichenpan/ARLDM/tree/main/models", 200, None),
        ("/xichenpan/ARLDM/blob/main/main.py", 200, None),
        ("/xichenpan/ARLDM/blob/main/nothing.py", 404, None),
        ("/xichenpan/ARLDM/tree/dev", 404, None),
        ("/xichenpan/ARLDM/nothing", 404, None),
        ("/xichenpan", 200, None),
        ("/flash-321", 200, None),
        ("/nobody-at-all", 404, None),
        ("/xichenpan/nothing", 404, None),
        ("/topics/python", 200, None),
        ("/", 200, None),
        ("/robots.txt", 200, None),
        ("/twin-cases/blocked", 451, None),
        (
            "/huggingface/pytorch-pretrained-BERT",
            301,
            "https://github.com/huggingface/transformers",
        ),
    ],
)
def test_statuses(web: Browser, path: str, status: int, location: str | None) -> None:
    reply = web.get(_HOST, path)
    assert (reply.status_code, reply.headers.get("Location")) == (status, location)


def test_www_leads_to_the_site(web: Browser) -> None:
    reply = web.get("www.github.com", "/o/r?x=1")
    assert reply.status_code == 301
    assert reply.headers["Location"] == "https://github.com/o/r?x=1"


def test_a_missing_repository_has_the_recorded_marks(web: Browser) -> None:
    theirs = _recorded("404_raw_path__bakery__2025-10.html")
    missing = html.fromstring(web.get(_HOST, "/nobody/nothing").content)
    file = html.fromstring(web.get(_HOST, "/xichenpan/ARLDM/blob/main/x").content)

    def marks(page: html.HtmlElement) -> tuple[object, ...]:
        image = page.xpath('//img[starts-with(@alt,"404")]/@alt')
        return (page.findtext(".//title"), image, metas(page, "is_logged_out_page"))

    assert marks(missing) == marks(file) == marks(theirs)
    tagged = [bool(metas(page, "hovercard-subject-tag")) for page in (missing, file, theirs)]
    assert tagged == [False, True, True]


def test_a_blocked_repository_names_its_notice(web: Browser) -> None:
    page = html.fromstring(web.get(_HOST, "/twin-cases/blocked").content)
    assert page.xpath("//h3/text()") == ["Repository unavailable due to DMCA takedown."]
    (notice,) = page.xpath("//a/@href")
    assert notice.startswith("https://github.com/github/dmca/")


def test_json_is_to_be_had_for_the_asking(web: Browser) -> None:
    found = web.get(_HOST, "/twin-cases/code-d", Accept="application/json")
    missing = web.get(_HOST, "/twin-cases/none", Accept="application/json")
    assert found.json()["payload"]["sidebarAbout"]["repo"]["license"]["spdxId"] == "MIT"
    assert (missing.status_code, missing.json()) == (404, {"error": "Not Found"})


def test_padding_makes_pages_as_large_as_the_real_ones() -> None:
    sizes = []
    for padding in (0, 400_000):
        with Twin(bundled(), padding=padding) as twin:
            sizes.append(len(browse(twin).get(_HOST, "/xichenpan/ARLDM").content))
    assert 390_000 < sizes[1] - sizes[0] <= 400_000


def test_text_of_users_cannot_break_the_page() -> None:
    evil = "</script><b>\"&'</title>"
    names = ("a&b.py", 'q".py')
    repositories = (
        Repository(
            f"o/{layout}",
            description=evil,
            readme=f"# {evil}\n```\n{evil}\n```",
            entries=tuple(map(entry, names)),
            layout=layout,
        )
        for layout in Layout
    )
    with Twin(World([], repositories)) as twin:
        web = browse(twin)
        for layout in Layout:
            page = web.page(_HOST, f"/o/{layout}")
            assert evil in page.findtext(".//title")
            assert not page.xpath("//b")
            assert evil in page.xpath("string(//article)")
            assert set(names) <= set(page.xpath("//a/@title"))
            assert all(_data(page)) or layout is Layout.A


def test_a_circle_of_forks_ends() -> None:
    world = World([], [Repository("a/r", fork_of="b/r"), Repository("b/r", fork_of="a/r")])
    with Twin(world) as twin:
        page = browse(twin).page(_HOST, "/a/r")
    assert (
        dict(metas(page, "octolytics-dimension-repository"))[
            "octolytics-dimension-repository_parent_nwo"
        ]
        == "b/r"
    )


def test_a_fork_of_what_is_gone_still_names_it() -> None:
    with Twin(World([], [Repository("a/r", fork_of="gone/r")])) as twin:
        page = browse(twin).page(_HOST, "/a/r")
    prefix = "octolytics-dimension-repository"
    said = dict(metas(page, prefix))
    assert said[f"{prefix}_parent_nwo"] == said[f"{prefix}_network_root_nwo"] == "gone/r"
