"""What a root listing amounts to: real listings, and the rules one by one."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.contents import Contents, judge_contents, worth_a_look
from crawler.core.filekinds import Kind, kind_of
from crawler.core.model import Entry
from tests.shared import shared

CODE, PLACEHOLDER, UNDECIDED = Contents.CODE, Contents.PLACEHOLDER, Contents.UNDECIDED


def listing(names: str) -> tuple[Entry, ...]:
    """``src/ setup.py ggml@``: a slash marks a folder, an at sign a submodule."""
    return tuple(
        Entry(name.rstrip("/@"), is_dir=name.endswith("/"), is_submodule=name.endswith("@"))
        for name in names.split()
    )


def judge(names: str) -> tuple[Contents, tuple[str, ...]]:
    return judge_contents(listing(names), is_empty=False)


# --- real listings ------------------------------------------------------------

REAL = {
    "iLearn-Lab/TMM25-RA-BLIP, April 2026": ("README.md assets/", PLACEHOLDER),
    "iLearn-Lab/TMM25-RA-BLIP, later": (
        """.gitignore README.md assets/ datasets.py eval_webqa.py eval_webqa.sh lavis/ model.py
        qformer.py requirements.txt train_webqa.py train_webqa.sh utils.py""",
        CODE,
    ),
    "MuHeDing/PCKD": (
        "README.md distiller_zoo/ models/ requirements.txt train_student.py",
        CODE,
    ),
    "Tebmer/Awesome-Knowledge-Distillation-of-LLMs": (
        "README.md googleda123a28ab37e419.html imgs/",
        PLACEHOLDER,
    ),
    "visteam-isr-uc/DFIC": (
        ".gitignore README.md data/ inference.py method/ requirements.txt resources/",
        CODE,
    ),
    "zgspose/TARViTPose": (
        """.gitignore README.md configs/ core/ datasets/ demo/ engine/ environment.yml models/
        posetimation/ requirements.txt tools/ utils/""",
        CODE,
    ),
    "CUGfreshman/UHR-Net": (
        ".gitignore paper.pdf README.md README_CN.md assets/ data/ engine/ models/ scripts/ utils/",
        CODE,
    ),
    "lzw108/ConspEmoLLM": ("README.md configs/ data/ src/", CODE),
    "HaitaoWuTJU/Turing-Machine-Bench": (
        ".gitignore README.md assets/ data/ requirements.txt results/ scripts/ src/",
        CODE,
    ),
    "henrymoss/COLING2018": ("Interactive/ README.md non-interactive/", UNDECIDED),
    "microlinkhq/mql": (
        """.github/ dist/ src/ test/ .editorconfig .gitattributes .gitignore .npmrc CHANGELOG.md
        LICENSE.md README.md index.d.ts index.html lightweight.js package.json rollup.config.js""",
        CODE,
    ),
    "golemfactory/yapapi": (
        """.github/ art/ docs/ examples/ tests/ yapapi/ .gitattributes .gitignore
        .pre-commit-config.yaml .readthedocs.yaml LICENSE README.md pydoc-markdown.yml
        pyproject.toml""",
        CODE,
    ),
    "nduykhanh/basic-key": (
        """API/ Resources/ .gitignore BasicKey.plist Makefile Makefile_dylib Obfuscate.h README.md
        Tweak.xm control""",
        CODE,
    ),
}


@pytest.mark.parametrize("name", REAL)
def test_a_real_listing_is_judged_right(name: str) -> None:
    names, contents = REAL[name]
    assert judge(names)[0] is contents


TREES = {
    "repos/hub4j/github-api/git/trees/main?recursive=1": CODE,
    "repos/hub4j-test-org/GHTreeBuilderTest/git/trees/main?recursive=1": PLACEHOLDER,
    "repos/jenkinsci/jenkins/git/trees/d96a6e8b7231571b49af150a683177f37a180f04": CODE,
    "repos/sferik/rails_admin/git/trees/3cdfabd973bc3caac209cba903cfdb3bf6636bcd": CODE,
    "repos/sigmavirus24/github3.py/git/trees/96726db07528a87b7c1f266ed42cd321070470c2": CODE,
}


def test_the_recorded_trees_are_judged_right() -> None:
    found = {}
    for meta in shared("recordings/github_api/trees").glob("*.meta.json"):
        path = json.loads(meta.read_text())["url"].partition("repos/")[2]
        tree = json.loads(meta.with_name(meta.name.replace(".meta.json", ".body")).read_text())
        root = [
            Entry(line["path"], is_dir=line["type"] == "tree")
            for line in tree.get("tree", ())
            if "/" not in line["path"]
        ]
        found[f"repos/{path}"] = judge_contents(root, is_empty=False)[0]
    assert {path: found.get(path) for path in TREES} == TREES


# --- the rules ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "contents", "evidence"),
    [
        ("README.md train.py", CODE, "1 source file: train.py"),
        ("a.py b.c c.cu d.m e.jl f.R", CODE, "6 source files: a.py, b.c, c.cu, d.m, e.jl, …"),
        ("README.md demo.ipynb", CODE, "1 source file: demo.ipynb"),
        ("README.md Dockerfile.gpu", CODE, "1 source file: Dockerfile.gpu"),
        ("README.md my_code.zip", CODE, "1 source file: my_code.zip"),
        ("README.md src/ scripts/", CODE, "folders for code: src/, scripts/"),
        ("README.md simulation_scripts/", CODE, "folders for code: simulation_scripts/"),
        ("README.md requirements.txt method/", CODE, "folders beside requirements.txt: method/"),
        ("README.md PRETRAIN-requirements.txt a/", CODE,
         "folders beside PRETRAIN-requirements.txt: a/"),
        ("README.md ggml@", CODE, "submodules only: ggml/"),
        ("README.md main.js", CODE, "1 source file: main.js"),
        ("README.md method/ data/", UNDECIDED, "folders that may hold code: method/, data/"),
        ("README.md requirements.txt data/", UNDECIDED, "folders that may hold code: data/"),
        ("README.md x.unheard", UNDECIDED, "files that may hold code: x.unheard"),
        ("README.md release.zip", UNDECIDED, "files that may hold code: release.zip"),
        ("README.md run", UNDECIDED, "files that may hold code: run"),
        ("README.md", PLACEHOLDER, "only README.md"),
        ("LICENSE README.md assets/", PLACEHOLDER, "only LICENSE, README.md, assets/"),
        ("README.md requirements.txt", PLACEHOLDER, "only requirements.txt, README.md"),
        ("README.md main.tex refs.bib Makefile figs/", PLACEHOLDER,
         "only Makefile, README.md, main.tex, refs.bib, figs/"),
        (".github/ .gitmodules .eslintrc.js CITATION.cff LICENSE-MIT docs@", PLACEHOLDER,
         "only .gitmodules, .eslintrc.js, CITATION.cff, LICENSE-MIT, .github/, …"),
        ("README.md train.csv test.json", PLACEHOLDER, "data only: train.csv, test.json"),
        ("README.md dataset_v2.tar.gz", PLACEHOLDER, "data only: dataset_v2.tar.gz"),
        ("README.md model.safetensors", PLACEHOLDER, "weights only: model.safetensors"),
        ("README.md index.html static/ js/ script.js", PLACEHOLDER,
         "a web page only: index.html, js/, script.js, static/"),
        ("_config.yml _layouts/ Gemfile README.md", PLACEHOLDER,
         "a web page only: _config.yml, _layouts/"),
        ("index.html Gemfile a/", UNDECIDED, "folders that may hold code: a/"),
        ("index.html requirements.txt a/", CODE, "folders beside requirements.txt: a/"),
        ("index.html package.json vite.config.js", CODE, "1 source file: vite.config.js"),
    ],
)  # fmt: skip
def test_a_listing_is_judged_by_the_names_in_it(
    names: str, contents: Contents, evidence: str
) -> None:
    assert judge(names) == (contents, (evidence,))


def test_a_submodule_beside_source_code_is_told_as_such() -> None:
    assert judge("README.md a.py ggml@") == (CODE, ("1 source file: a.py", "submodules: ggml/"))


@pytest.mark.parametrize(
    ("entries", "is_empty", "expected"),
    [
        (None, True, (Contents.EMPTY, ("no commit",))),
        ((), True, (Contents.EMPTY, ("no commit",))),
        (None, False, (UNDECIDED, ("the files are not known",))),
        (None, None, (UNDECIDED, ("the files are not known",))),
        ((), False, (PLACEHOLDER, ("no file",))),
        (listing("a.py"), True, (CODE, ("1 source file: a.py",))),
    ],
)
def test_without_files_the_hosts_word_decides(
    entries: tuple[Entry, ...] | None,
    is_empty: bool | None,
    expected: tuple[Contents, tuple[str, ...]],
) -> None:
    assert judge_contents(entries, is_empty=is_empty) == expected


@pytest.mark.parametrize(
    ("root", "inside", "expected"),
    [
        ("README.md method/", {"method": "a.py"}, (CODE, ("folders for code: method/",))),
        ("README.md method/ data/", {"data": "x.csv", "method": "y.csv"},
         (PLACEHOLDER, ("only README.md, method/, data/",))),
        ("README.md method/ data/", {"data": "x.csv"},
         (UNDECIDED, ("folders that may hold code: method/",))),
        ("README.md method/", {"method": "deeper/"},
         (UNDECIDED, ("folders that may hold code: method/",))),
        ("README.md src/", {"src": ".gitkeep README.md"}, (PLACEHOLDER, ("only README.md, src/",))),
        ("README.md src/", {"src": "deeper/"}, (CODE, ("folders for code: src/",))),
        ("README.md x.unheard", {"x.unheard": "a.py"},
         (UNDECIDED, ("files that may hold code: x.unheard",))),
    ],
)  # fmt: skip
def test_a_look_into_folders_outweighs_their_names(
    root: str, inside: dict[str, str], expected: tuple[Contents, tuple[str, ...]]
) -> None:
    known = {name: listing(names) for name, names in inside.items()}
    assert judge_contents(listing(root), is_empty=False, inside=known) == expected


@pytest.mark.parametrize(
    ("names", "folders"),
    [
        ("README.md data/ method/ docs/", ("method", "data")),
        ("README.md x.unheard", ()),
        ("README.md docs/", ()),
        ("train.py method/", ()),
    ],
)
def test_only_folders_that_could_settle_it_are_worth_a_look(
    names: str, folders: tuple[str, ...]
) -> None:
    assert worth_a_look(listing(names)) == folders


def test_an_unknown_listing_names_no_folder() -> None:
    assert worth_a_look(None) == ()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Code/", Kind.CODE_FOLDER),
        ("QR_code_reader/", Kind.CODE_FOLDER),
        ("barcode/", Kind.FOLDER),
        ("Images/", Kind.TEXT_FOLDER),
        (".vscode/", Kind.TEXT_FOLDER),
        ("licenseCompleter.groovy", Kind.SOURCE),
        ("LICENSE.CODE", Kind.TEXT),
        ("readme_zh", Kind.TEXT),
        ("dev-requirements.txt", Kind.MANIFEST),
        ("requirements_notes.txt.bak", Kind.OPAQUE),
        ("CMakeLists.txt", Kind.SOURCE),
        ("notes.txt", Kind.TEXT),
        ("setup.PY", Kind.SOURCE),
        (".py", Kind.TEXT),
        ("py", Kind.OPAQUE),
        ("x.", Kind.OPAQUE),
        ("docs@", Kind.TEXT_FOLDER),
        ("src@", Kind.SUBMODULE),
    ],
)
def test_a_name_tells_its_kind(name: str, kind: Kind) -> None:
    assert kind_of(listing(name)[0]) is kind


FILES = """README.md LICENSE docs/ index.html _config.yml train.py src/ data/ method/ ggml@
    x.unheard requirements.txt a.csv w.pth"""
names = st.lists(st.sampled_from(listing(FILES)), max_size=8, unique=True)
anything = st.builds(
    Entry, st.text(min_size=1, max_size=12), is_dir=st.booleans(), is_submodule=st.booleans()
)


@given(names, names)
def test_a_file_more_never_takes_code_away(some: list[Entry], more: list[Entry]) -> None:
    """Scripts apart, which beside a page's ``index.html`` are parts of that page."""
    before = judge_contents(some, is_empty=None)[0]
    after = judge_contents([*some, *more], is_empty=None)[0]
    assert before is not CODE or after is CODE


@given(st.lists(anything | st.sampled_from(listing(FILES)), max_size=8))
def test_every_judgement_gives_its_reason_and_the_order_of_files_does_not_matter(
    entries: list[Entry],
) -> None:
    contents, evidence = judge_contents(entries, is_empty=None)
    assert all(evidence)
    assert evidence
    assert judge_contents(entries[::-1], is_empty=None)[0] is contents
