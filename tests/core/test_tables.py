"""The tables that the core reads by, entry by entry: a word that is lost from one is missed."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from crawler.core import claims as sources
from crawler.core.filekinds import Kind, kind_of
from crawler.core.links import LinkKind, link_kind
from crawler.core.match_date import date_signal, era_signal, month_of
from crawler.core.match_marks import Alarms, alarms, marks
from crawler.core.match_words import bits, stem
from crawler.core.model import (
    ArxivId,
    ArxivRecord,
    Claim,
    ClaimKind,
    Entry,
    PartialDate,
    Place,
    RepoId,
    Seed,
)
from crawler.core.naming import author_like
from crawler.core.pages import project_pages
from crawler.core.prose import (
    Voice,
    promise_in,
    promise_of_readme,
    sentence_around,
    voice,
)
from crawler.core.text import (
    Name,
    fold,
    parse_name,
    plain,
    says_others,
    storable,
    title_key,
    title_parts,
    title_tokens,
)

# --- letters ---------------------------------------------------------------------

LETTERS = """ø=o đ=d ð=d þ=th ł=l æ=ae œ=oe ħ=h ı=i ŋ=n ĸ=k ŧ=t ə=e ɛ=e ℓ=l ∞=infinity ×=x ∇=nabla
    ∂=partial √=sqrt &=and +=plus α=alpha β=beta γ=gamma δ=delta ε=epsilon ϵ=epsilon ζ=zeta η=eta
    θ=theta ϑ=theta ι=iota κ=kappa λ=lambda μ=mu µ=mu ν=nu ξ=xi ο=o π=pi ρ=rho ϱ=rho σ=sigma ς=sigma
    τ=tau υ=upsilon φ=phi ϕ=phi χ=chi ψ=psi ω=omega Ø=o Đ=d Þ=th Ł=l Æ=ae Œ=oe Ω=omega ß=ss"""


@pytest.mark.parametrize("pair", LETTERS.split())
def test_a_letter_without_parts_and_a_symbol_are_spelled(pair: str) -> None:
    sign, _, spelled = pair.partition("=")
    assert fold(sign).strip() == spelled
    assert fold(f"é{sign}").split() == ["e" + spelled] if sign not in "&+" else ["e", spelled]


@pytest.mark.parametrize("sign", "'’‘`´ʼ′")
def test_an_apostrophe_of_any_shape_parts_no_word(sign: str) -> None:
    if sign != "´":  # by itself it is an accent over a space
        assert title_tokens(f"Naïve Bayes{sign} rule") == ("naive", "bayes", "rule")
        assert title_tokens(f"Bayes{sign}s é") == ("bayess", "e")
    assert parse_name(f"Seán O{sign}Brien") == parse_name("Sean OBrien")


GONE = """to rightarrow longrightarrow leftrightarrow cdot circ deg textdegree prime ast star sim
    textdollar textbackslash quad colon approx simeq pm mp dagger perp ldots dots cdots textendash
    textemdash textregistered texttrademark circledR vert langle rangle geq leq le ge ne neq"""
LEFT = """aa=a AA=A ae=ae AE=AE oe=oe OE=OE o=o O=O l=l L=L ss=ss i=i j=j ell=l infty=infinity
    times=x texttimes=x varepsilon=epsilon vartheta=theta varphi=phi varrho=rho varsigma=sigma
    hbar=h quotesingle= textquotesingle= alpha=alpha sqrt=sqrt"""


@pytest.mark.parametrize("command", GONE.split())
def test_a_sign_of_tex_that_no_title_spells_leaves_a_space(command: str) -> None:
    assert plain(rf"a\{command}{{}}b") == "a b"


@pytest.mark.parametrize("pair", LEFT.split())
def test_a_letter_of_tex_is_what_a_title_has_in_its_place(pair: str) -> None:
    command, _, letter = pair.partition("=")
    assert plain(rf"a\{command}{{}}b") == f"a{letter}b"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{a}$b$~c", "ab c"),
        ("a~b", "a b"),
        ("a}b", "ab"),
        ("a$b", "ab"),
        (r"a\&b\+c\%d\,e\-f\'g", "a &b +c d e" + "fg"),
        (r"\"a\`b\^c\~d\=e\.f\(g\)\{h\}\[i\]\/j", "abcdefghij"),
        (r"\v{c}\u g \'e", "cg e"),
        ("a\\", "a "),
        ("360deg views, 20degC", "360 views, 20C"),
        ("90degree, deg", "90degree, deg"),
        ("Cats &amp; Dogs &lt;3", "Cats & Dogs <3"),
    ],
)
def test_markup_of_a_title_goes(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize(
    "between",
    [": ", "; ", "? ", "! ", " | ", " — ", " – ", "—", "–", " - ", " -- ", " --- ", "--", "---",
     " (", ") ", ". "],
)  # fmt: skip
def test_a_title_has_parts_at_what_parts_a_title(between: str) -> None:
    assert title_parts(f"One Thing{between}of Another") == ("onething", "ofanother")


@pytest.mark.parametrize("between", [" ", ", ", "-", ":", ".", "/", " & ", "'"])
def test_a_title_has_one_part_where_nothing_parts_it(between: str) -> None:
    title = f"One Thing{between}Another"
    assert title_parts(title) == (title_key(title),)


def test_what_holds_no_letter_is_no_part() -> None:
    assert title_parts("?! -- : ") == ()
    assert title_parts("...") == ()
    assert title_parts("A: - (b) .") == ("a", "b")


@pytest.mark.parametrize(
    "behind",
    "jr sr ii iii iv phd md dr prof professor mr mrs ms sir junior senior dipl ing msc".split(),
)
def test_what_stands_by_a_name_is_no_part_of_it(behind: str) -> None:
    assert parse_name(f"Ada King {behind.title()}.") == parse_name("Ada King")
    assert parse_name(f"{behind.upper()} Ada King") == parse_name("Ada King")


@pytest.mark.parametrize(
    ("text", "others"),
    [
        *((text, True) for text in ["X et al.", "X et al", "X et. al.", "ET AL.", "X and  Others",
                                    "and others", "X, others"]),
        *((text, False) for text in ["Brothers", "Mandothers", "other", "Pet Alder", "X et alia"]),
    ],
)  # fmt: skip
def test_others_are_told_in_a_few_ways(text: str, others: bool) -> None:
    assert says_others(text) is others


@pytest.mark.parametrize("tail", [" et al.", " et al", " and others", ", et al."])
def test_a_name_ends_before_the_others(tail: str) -> None:
    assert parse_name(f"Ada Byron{tail}") == parse_name("Ada Byron")


@pytest.mark.parametrize("hyphen", "-‐‑‒–—−")
def test_a_hyphen_of_any_shape_joins_two_given_names(hyphen: str) -> None:
    assert parse_name(f"Jean{hyphen}Luc Picard") == parse_name("Jean-Luc Picard")


# --- kinds of files ----------------------------------------------------------------

ARCHIVES = "7z bz2 gz rar tar tgz xz zip zst".split()


def kind(name: str) -> Kind:
    """``src/`` is a folder, ``ggml@`` a submodule."""
    return kind_of(
        Entry(name.rstrip("/@"), is_dir=name.endswith("/"), is_submodule=name.endswith("@"))
    )


@pytest.mark.parametrize("extension", ARCHIVES)
def test_an_archive_is_what_its_name_says(extension: str) -> None:
    assert kind(f"release.{extension}") is Kind.OPAQUE
    assert kind(f"my_code.v2.{extension}") is Kind.SOURCE
    assert kind(f"dataset-1.{extension}") is Kind.DATA
    assert kind(f"images.{extension}") is Kind.DATA


@pytest.mark.parametrize("word", "code codes scripts source src".split())
def test_a_word_for_code_tells_a_folder_and_an_archive(word: str) -> None:
    assert kind(f"old-{word}_x/") is Kind.CODE_FOLDER
    assert kind(f"Old.{word.upper()}.zip") is Kind.SOURCE
    assert kind(f"bar{word}x/") is Kind.FOLDER


KINDS = {
    Kind.PAGE: "a.css a.htm a.HTML a.less a.sass a.scss a.xhtml",
    Kind.SCRIPT: "a.cjs a.js a.mjs a.min.js",
    Kind.MANIFEST: """a.cabal a.csproj a.fsproj a.gemspec a.rproj a.rockspec a.sln a.vbproj
        a.vcxproj a.xcconfig Makefile makefile.am Makefile.in.old requirements.txt requirement.in
        requirements-dev.txt dev-requirements.in my_test-requirements_x86.lock requirement.txt
        package.json go.mod DESCRIPTION""",
    Kind.SOURCE: """Dockerfile dockerfile.gpu Dockerfile.dev.txt train.v2.py a.ipynb a.cu a.m
        CMakeLists.txt Snakefile a.c++ a.R""",
    Kind.TEXT: """readme_zh README license-mit LICENCE_old licences copying_lesser notice3rd
        citation_x changelog_old .gitignore .py a.md a.pdf a.PNG AUTHORS
        requirements.md requirements+.txt""",
    Kind.DATA: "a.csv a.json a.parquet a.db",
    Kind.WEIGHTS: "a.pth a.onnx a.bin",
    Kind.OPAQUE: "a.unheard run x. py zip requirements.py.bak",
    Kind.TEXT_FOLDER: "docs/ Figures/ .github/ docs@ img@",
    Kind.PAGE_FOLDER: "css/ _layouts/ public/ js@",
    Kind.CODE_FOLDER: "src/ Utils/ my-scripts/",
    Kind.DATA_FOLDER: "data/ Results/ checkpoints/",
    Kind.FOLDER: "method/ x/ codec/",
    Kind.SUBMODULE: "ggml@ src@ data@ x@",
}


@pytest.mark.parametrize("expected", KINDS)
def test_a_name_tells_the_kind_of_what_it_names(expected: Kind) -> None:
    names = KINDS[expected].split()
    assert {name: kind(name) for name in names} == dict.fromkeys(names, expected)


def test_every_kind_is_tried() -> None:
    assert set(KINDS) == set(Kind)


# --- who said it ---------------------------------------------------------------------


def test_sources_are_called_what_databases_hold() -> None:
    """A claim is kept under the name of its source for ever, and asked for by it."""
    assert (
        sources.SEED, sources.ABSTRACT, sources.COMMENTS, sources.FULL_TEXT, sources.PROJECT_PAGE,
        sources.HUGGING_FACE, sources.GITHUB_SEARCH, sources.ARCHIVE, sources.HERITAGE,
        sources.DATELINE,
    ) == (
        "seed", "arxiv abstract", "arxiv comments", "arxiv html", "project page",
        "hugging face", "github search", "papers with code", "software heritage",
        "arxiv dateline",
    )  # fmt: skip


# --- pages and names -------------------------------------------------------------------


@pytest.mark.parametrize(
    "host",
    "a.github.io a.gitlab.io a.netlify.app a.vercel.app a.pages.dev www.A.github.io".split(),
)
def test_a_page_where_projects_have_theirs_needs_no_word_on_a_first_page(host: str) -> None:
    urls = [f"https://{host}/x", "https://a.example.org/x"]
    claims = [Claim(ClaimKind.LINK, "s", Place.FIRST_PAGE, f"See {url}", url) for url in urls]
    assert project_pages(claims) == (urls[0],)


@pytest.mark.parametrize("place", Place)
@pytest.mark.parametrize(
    ("words", "hosted", "from_worth"),
    [
        ("Our project page is", True, -1),
        ("Our project page is", False, 0),
        ("The project page:", True, 0),
        ("The project page:", False, 1),
        ("See", True, 1),
        ("See", False, 2),
        ("We use", True, 3),
        ("An unofficial page is", True, 3),
    ],
)
def test_a_page_is_the_paper_s_own_by_its_place_its_words_and_its_host(
    place: Place, words: str, hosted: bool, from_worth: int
) -> None:
    worth = {Place.FIRST_PAGE: 1, Place.CONCLUSION: 1, Place.FOOTNOTE: 0, Place.BODY: 0}
    worth |= dict.fromkeys((Place.SEED, Place.ABSTRACT, Place.COMMENTS, Place.RECORD), 2)
    url = "https://a.github.io/x" if hosted else "https://a.example.org/x"
    found = project_pages([Claim(ClaimKind.LINK, "s", place, f"{words} {url}", url)])
    assert found == ((url,) if worth.get(place, -9) >= from_worth else ())


@pytest.mark.parametrize("word", "lab group team research nlp ai".split())
def test_a_laboratory_bears_its_head_s_name(word: str) -> None:
    people = ["Ada Byron", "Aleksander Madry"]
    assert author_like(f"Madry{word.title()}", people) == "Aleksander Madry"
    assert author_like(f"{word}madry7", people) is None


# --- promises, in words -----------------------------------------------------------------

CODE = """source code|source codes|source-code|sourcecode|code|codes|codebase|implementation
        |implementations|software|toolkit|library|script|scripts|repository|repositories
        |package"""
RELEASED = """available|release|released|publish|published|public|open-source|open sourced
        |opensourced|share|shared|provide|provided|accessible|uploaded|posted|found|hosted
        |maintained"""
SOON = """coming soon|coming very soon|available soon|released soon|public soon|uploaded soon
        |to come|to follow|will follow|on acceptance|upon acceptance|upon the acceptance
        |upon paper acceptance|on the paper's publication|upon publication"""
LATER = """will|shall|plan to|planning to|plans to|intend to|intends to|going to|aim to
        |would like to|hope to"""
VERBS = "release|publish|open-source|open source|opensource|share|upload"


def phrases(table: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in table.split("|")]


@pytest.mark.parametrize(
    "sentence",
    [
        *(f"The {word} will be released" for word in phrases(CODE)),
        *(f"The code will be {word}" for word in phrases(RELEASED)),
        *(f"All code is {word}" for word in phrases(SOON)),
        *(f"We {later} release our code" for later in phrases(LATER)),
        *(f"We will {verb} all our new code" for verb in phrases(VERBS)),
        *(f"The code {aux} be fully public" for aux in
          "will shall to would soon".split()), "The code is going to soon be public",
        *(f"We will then make all the code {word}" for word in ("available", "public", "open")),
        *(f"The full code still to be {word}" for word in phrases(RELEASED)),
        *(f"{words}: our code" for words in ("Coming soon", "Stay tuned")),
        *(f"Code {words}" for words in ("planned", "release planned", "is planned", "are planned",
                                        "in preparation", "under preparation")),
        "The code will not only be public but useful",
        "The code is available soon", "The code is released upon acceptance",
        "The code was published on the paper's publication",
    ],
)  # fmt: skip
def test_a_sentence_promises_code_in_many_words(sentence: str) -> None:
    assert promise_in(f"We do well. {sentence}. The end.") == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        *(f"The code will {word} be released" for word in ("not", "never", "no longer")),
        *(f"The code {word} to be released" for word in ("cannot be said", "can't be said",
                                                       "won't live", "is unable", "neither has")),
        *(f"Code {word} released, to be released" for word in
          ("is", "are", "was", "were", "has been", "have been", "is already", "is now",
           "is publicly")),
        *(f"Code {words} will be released" for words in
          ("generation", "completion", "search", "review", "summaries", "understanding", "snippets",
           "switching", "of conduct", "language", "book", "words", "rate")),
        *(f"Code will be released {words} request" for words in
          ("on", "upon", "on reasonable", "upon reasonable", "by us upon", "to you on")),
    ],
)  # fmt: skip
def test_a_promise_that_is_denied_kept_or_of_something_else_is_none(sentence: str) -> None:
    assert promise_in(f"We do well. {sentence}. The end.") is None


def test_a_promise_and_a_sentence_are_kept_up_to_three_hundred_characters() -> None:
    long = f"We will release our code {'x' * 300}"
    assert promise_in(long) == long[:300]
    told = f"{'y ' * 150}. Our code is new. We will release it {'z' * 200}"
    kept = promise_in(told)
    assert kept == f"Our code is new We will release it {'z' * 200}"
    both = f"Our code is {'new ' * 60}. We will release it {'z' * 200}"
    kept = promise_in(both)
    assert kept is not None
    assert (len(kept), kept[-200:]) == (300, "z" * 200)
    around = f"{'a' * 400}<x>{'b' * 400}"
    assert sentence_around(around, 400, 403) == f"{'a' * 300}<x>{'b' * 300}"


@pytest.mark.parametrize(
    ("sentence", "promised"),
    [
        ("Data are sent upon request, while our code will be released", True),
        ("We are glad to tell every reader that our code will be released upon request", False),
        ("We are glad to tell every reader that our code will be released on quick request", False),
        (f"Our code will be released, {'and so on ' * 5}upon request", True),
    ],
)
def test_for_those_who_ask_is_no_promise_where_it_is_said_of_the_code(
    sentence: str, promised: bool
) -> None:
    assert (promise_in(sentence) is not None) is promised


@pytest.mark.parametrize(
    "it", "it them this these everything|all of it|all of them|both".split("|")
)
def test_what_a_sentence_before_names_is_promised_as_it(it: str) -> None:
    for one in it.split() if it.count(" ") > 2 else [it]:
        told = f"We will soon publish {one}"
        assert promise_in(f"Our code is new. {told}. End.") == f"Our code is new {told}"
        assert promise_in(f"Our talk is new. {told}. End.") is None
        assert promise_in(f"Our code is released. {told}. End.") is None


@pytest.mark.parametrize(
    "words",
    ["It will be released", "They shall soon be fully public", "These will be open-sourced",
     "Both will be available", "Everything will be shared", "It will be uploaded",
     "It will be published"],
)  # fmt: skip
def test_what_is_promised_as_it_may_open_the_sentence(words: str) -> None:
    assert promise_in(f"Our code is new. {words}. End.") == f"Our code is new {words}"
    assert promise_in(f"We release our code. {words}. End.") is None
    assert promise_in(f"We have shared our code. {words}. End.") is None


@pytest.mark.parametrize(
    "line",
    ["Coming soon", "Stay tuned", "To be released", "To be uploaded", "To be updated",
     "Under construction", "Work in progress", "Will be released", "Will be uploaded",
     "Will be open-sourced", "Will be made public", "Will be public", "Available soon",
     "Release after acceptance", "Released upon publication", "- [ ] Full release", "即将",
     "敬请期待"],
)  # fmt: skip
def test_a_readme_promises_in_fewer_words(line: str) -> None:
    assert promise_of_readme(f"# DEMO\n\n{line}\n") == line
    assert promise_of_readme(f"# DEMO\n\n- Done\n{line if line[0] == '-' else f'* {line}'}") in (
        line,
        f"* {line}",
    )
    assert promise_of_readme(f"# DEMO\n\nNot so: {line.lower()}") is None


# --- whose code, in words ------------------------------------------------------------------

AT = "github.com/a/b"
VOICES = {
    Voice.UNOFFICIAL: """an unofficial|an un-official|a third-party|a third party|a reimplementation
        |a re-implemented|we are reimplementing|reimplements|a PyTorch port
        |community implementation|community version|community port|community code""",
    Voice.USED: """we use|we used|which uses|that utilise|we utilized|we adopt|and adopted|we employ
        |we employed|we follow|we followed|we borrow|we borrowed|we adapt|we adapted
        |we extend|we extended|we modify|we modified|we built|we base|we also use|based on
        |based upon|build on|built on|builds on|building on|relies on|relying on
        |implemented on|using the library|via a toolkit|with an own package
        |using the very large framework|with the implementation|using the repository
        |via the codebase|with the code of|using code from|using code by
        |using the code provided|implemented using|trained with|taken from|borrowed from
        |adapted from|computed in|official implementation of|original code from
        |publicly available code by|open-sourced code for|public repository provided
        |official codebase released|original codes of|the code is provided by
        |implementation released by|repository is released by|we thank|acknowledge
        |courtesy of|baselines are|baseline is|baselines from|see also""",
    Voice.OURS: """our code|our very own new code|this paper's implementation|this work's software
        |code of this|code for our|code from the present|code to reproduce this
        |code accompanying our|code and models of this|code & data for our
        |code, and all the data of this|we release|we fully open-source|we publish
        |we will also share|we make|we provide|we have released|we also published
        |we have also shared|we kindly made|we open-sourced|this paper comes with code
        |the work is accompanied by some code|this text is accompanied with software
        |the article comes with scripts|our project page|our new project website
        |our project site|our homepage|our home page|our web page|our webpage|our website""",
    Voice.RELEASED: """code is available|code are now publicly accessible|code can be found
        |code will be released|code have been uploaded|code has been shared
        |code and models are hosted|code available|code publicly available
        |code freely available|code released|code at|code here|code:|code address:
        |code link:|code page:|code url:|is available at|are fully released on
        |be found under|been open-sourced via|is available in|is found from
        |are available here|project page|project website|project site""",
    Voice.NONE: "see|more at|the text of|codec:|the dataset at|as in",
}


@pytest.mark.parametrize("expected", VOICES)
def test_words_before_an_address_say_whose_code_it_is(expected: Voice) -> None:
    said = phrases(VOICES[expected])
    assert {words: voice(f"So {words} {AT}", AT) for words in said} == dict.fromkeys(said, expected)


@pytest.mark.parametrize("expected", VOICES)
def test_words_behind_an_address_that_opens_the_sentence_do_so_too(expected: Voice) -> None:
    said = phrases(VOICES[expected])
    behind = {words: voice(f"In all, {AT} x {words} y", AT) for words in said}
    assert behind == dict.fromkeys(said, expected)
    far = {words: voice(f"In one of all, {AT} x {words} y", AT) for words in said}
    assert far == dict.fromkeys(said, Voice.NONE)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        *((f"A tool based on it {verb} fully {word} at", Voice.RELEASED)
          for verb in ("is", "are", "has been", "have been", "can be")
          for word in ("available", "released", "accessible", "open-sourced", "downloaded",
                       "obtained", "found")),
        ("A tool based on x, which is available at", Voice.USED),
        ("A tool based on x that is available at", Voice.USED),
        ("We use x; our code is at", Voice.OURS),
        ("Our code is based on", Voice.USED),
        ("Our code, based on x, is available at", Voice.OURS),
        ("we have open-sourced code of", Voice.OURS),
    ],
)  # fmt: skip
def test_of_two_things_said_the_last_counts(words: str, expected: Voice) -> None:
    assert voice(f"{words} {AT}", AT) is expected


# --- how titles of sister papers differ ------------------------------------------------------

NUMERALS = "i ii iii iv v vi vii viii ix x xi xii".split()
IN_WORDS = {
    "1": "first 1st one",
    "2": "second 2nd two",
    "3": "third 3rd three",
    "4": "fourth 4th four",
    "5": "fifth 5th five",
}
REPLIES = """comment on|comment to|comments on|comments to|correction to|corrections to
    |discussion of|discussion on|rebuttal to|rebuttal of|reply to|response to|supplement to"""


@pytest.mark.parametrize(("number", "numeral"), list(enumerate(NUMERALS, 1)))
def test_a_numeral_tells_a_part(number: int, numeral: str) -> None:
    within = frozenset({f"part {number}"}) if numeral not in ("i", "v", "x") else frozenset()
    assert marks(("of", numeral, "tides")) == within
    assert marks((numeral, "tides")) == within
    assert marks(("tides", numeral)) == {f"part {number}"}
    assert marks(("tides", "part", numeral, "end")) == {f"part {number}"}


@pytest.mark.parametrize(
    ("number", "word"),
    [(number, word) for number, all_ in IN_WORDS.items() for word in all_.split()],
)
def test_a_number_in_words_is_one(number: str, word: str) -> None:
    assert marks((word, "tides")) == {f"number {number}"}
    assert marks(("tides", word)) == {f"part {number}"}
    assert marks(("volume", word, "tides")) == {f"part {number}"}


@pytest.mark.parametrize(
    "word", "part parts volume vol paper chapter section type class phase".split()
)
def test_what_stands_before_a_number_makes_it_a_part(word: str) -> None:
    assert marks((word, "i", "tides")) == {"part 1"}
    assert marks((word, "007", "tides")) == {"part 7"}
    assert marks((word, "000")) == {"part 0"}
    assert marks(("x", "007", "tides")) == {"number 7"}
    assert marks(("7", "tides")) == {"number 7"}
    assert marks((word, "tides")) == frozenset()


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        ("reply", "addendum addenda corrigendum corrigenda errata erratum rejoinder retraction"),
        ("reply", "retracted"),
        ("not", "not no never without cannot cant dont doesnt isnt arent"),
        *((word, word) for word in
          "survey review overview tutorial proceedings thesis dissertation revisited plus".split()),
    ],
)  # fmt: skip
def test_a_word_marks_a_title(mark: str, words: str) -> None:
    for word in words.split():
        assert marks((word, "tides")) == marks(("of", "tides", word)) == {mark}


@pytest.mark.parametrize("phrase", phrases(REPLIES))
def test_a_phrase_marks_a_reply(phrase: str) -> None:
    assert marks(("a", *phrase.split(), "tides")) == {"reply"}
    assert marks(("a", phrase.split(maxsplit=1)[0], "tides")) == frozenset()


@pytest.mark.parametrize(
    ("one", "other", "strong", "weak"),
    [
        ("part 1", "part 1", (), ()),
        ("part 1", "", ("part 1",), ()),
        ("reply", "", ("reply",), ()),
        ("proceedings", "", ("proceedings",), ()),
        ("survey", "", (), ("survey",)),
        ("number 1", "", (), ("number 1",)),
        ("number 1", "number 2", ("number 1", "number 2"), ()),
        ("number 1", "part 2", ("number 1", "part 2"), ()),
        ("number 1 not", "number 2 plus", ("number 1", "number 2"), ("not", "plus")),
        ("number 1 number 2", "number 1", (), ("number 2",)),
    ],
)
def test_a_mark_that_one_title_has_alone_raises_an_alarm(
    one: str, other: str, strong: tuple[str, ...], weak: tuple[str, ...]
) -> None:
    def split(text: str) -> frozenset[str]:
        return frozenset(re.findall(r"(?:part|number) \d|\w+", text))

    for left, right in ((one, other), (other, one)):
        assert alarms((), split(left), (), split(right)) == Alarms(strong, weak)


@pytest.mark.parametrize(
    ("one", "other", "strong"),
    [
        ("yolov7", "yolov8", ("yolov7 / yolov8",)),
        ("gpt4", "gpt", ()),
        ("7", "8", ()),
        ("gpt4 lower", "gpt3 upper", ("gpt3 / gpt4", "lower / upper")),
        ("with", "without", ("with / without",)),
        ("supervised", "semisupervised", ("semisupervised / supervised",)),
        ("parabolic", "hyperbolic", ("hyperbolic / parabolic",)),
        ("parabolic", "elliptic", ("elliptic / parabolic",)),
        ("lower upper", "upper", ()),
        ("lower", "lower upper", ()),
    ],
)
def test_words_that_stand_in_place_of_their_opposites_raise_an_alarm(
    one: str, other: str, strong: tuple[str, ...]
) -> None:
    none = frozenset[str]()
    for left, right in ((one, other), (other, one)):
        assert alarms(left.split(), none, right.split(), none) == Alarms(strong)


@pytest.mark.parametrize(
    ("identifier", "month"),
    [
        ("9101001", (1991, 1)), ("9001001", (2090, 1)), ("0712.0001", (2007, 12)),
        ("0700.0001", None), ("0713.0001", None), ("HEP-TH/9912001", (1999, 12)),
        ("cond-mat.str-el/0001001", (2000, 1)), ("hep_th/9912001", None),
    ],
)  # fmt: skip
def test_an_identifier_tells_its_month_or_is_none(
    identifier: str, month: tuple[int, int] | None
) -> None:
    assert month_of(identifier) == month


@pytest.mark.parametrize(
    "category", "astro-ph.CO cond-mat.str-el gr-qc hep-ex hep-th math-ph nucl-th quant-ph".split()
)
def test_fields_that_were_on_arxiv_from_the_beginning_have_no_rare_years(category: str) -> None:
    def era(*categories: str) -> tuple[str, str] | None:
        record = ArxivRecord(ArxivId("0703.0001"), 1, "Tides", (), categories=categories)
        return era_signal(record)

    assert era(category, "cs.LG") is None
    assert era("cs.LG", category) == ("to 2008", "few papers of 2007 are on arXiv")


@pytest.mark.parametrize(
    ("paper", "level"),
    [("0812.0001", "to 2008"), ("0901.0001", "to 2012"), ("1212.0001", "to 2012"),
     ("1301.0001", "to 2016"), ("1612.00001", "to 2016"), ("1701.00001", None)],
)  # fmt: skip
def test_the_years_of_an_era_end_with_it(paper: str, level: str | None) -> None:
    found = era_signal(ArxivRecord(ArxivId(paper), 1, "Tides", ()))
    assert (found and found[0]) == level


DAY = date(2022, 11, 20)


@pytest.mark.parametrize(
    ("days", "level"),
    [(0, "days 3"), (3, "days 3"), (4, "days 45"), (45, "days 45"), (46, "days 400"),
     (400, "days 400"), (401, "days 1200"), (1200, "days 1200"), (1201, "days more")],
)  # fmt: skip
@pytest.mark.parametrize("sign", [1, -1])
def test_a_day_is_near_or_far(days: int, level: str, sign: int) -> None:
    there = DAY + timedelta(days=sign * days)
    seed = Seed("list", 1, date=PartialDate(there.year, there.month, there.day))
    first = datetime.combine(DAY, time(23), UTC)
    record = ArxivRecord(ArxivId("2211.10950"), 1, "Tides", (), published=first)
    assert date_signal(seed, record) == (level, f"date {sign * days:+d} d")
    nearer = replace(record, updated=first + timedelta(days=sign * days))
    assert date_signal(seed, nearer) == ("days 3", "date +0 d")
    assert date_signal(seed, replace(nearer, published=None)) == ("days 3", "date +0 d")
    later = replace(seed, year_inferred=True)
    near = ("day of the year", f"date {sign * days:+d} d") if days <= 3 else None
    if days < 180:
        assert date_signal(later, record) == near


@pytest.mark.parametrize(
    ("months", "level"),
    [(0, "months 1"), (1, "months 1"), (2, "years +0"), (6, "years +0"), (7, "years +1"),
     (18, "years +2"), (-1, "months 1"), (-2, "years +0"), (-7, "years -1"), (-66, "years -6"),
     (-99, "years -6"), (99, "years +6")],
)  # fmt: skip
def test_a_month_is_near_or_years_away(months: int, level: str) -> None:
    year, month = divmod(12 * 2022 + 10 + months, 12)
    seed = Seed("list", 1, date=PartialDate(year, month + 1))
    record = ArxivRecord(ArxivId("2211.10950"), 1, "Tides", ())
    assert date_signal(seed, record) == (level, f"date {months:+d} months")
    assert date_signal(replace(seed, year_inferred=True), record) is None
    years = year - 2022
    alone = Seed("list", 1, date=PartialDate(year))
    assert date_signal(alone, record) == (
        f"years {max(-6, min(6, years)):+d}", f"year {years:+d}",
    )  # fmt: skip


# --- at the edges of text ------------------------------------------------------------------


def test_a_half_of_a_character_is_stored_as_a_sign() -> None:
    assert storable("a\ud800é") == "a?é"
    assert storable("plain") == "plain"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("van der, Ada", Name("vander", ("ada",))),
        ("van-der, Ada", Name("vander", ("ada",))),
        ("De La-Cruz, Ana", Name("lacruz", ("ana",))),
        ("Al-Rashid, Bo", Name("alrashid", ("bo",))),
        ("van der", Name("der", ("van",))),
        ("Ada van der", Name("der", ("ada",))),
        ("Smith-Jones", Name("smithjones", ())),
    ],
)
def test_a_family_name_of_particles_alone_is_one(text: str, name: Name) -> None:
    assert parse_name(text) == name


def test_an_address_of_a_code_host_leads_to_code_where_it_names_no_repository() -> None:
    for host in ("github.com", "www.github.com", "gist.github.com"):
        assert link_kind(f"https://{host}/") is LinkKind.CODE


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        (PartialDate(7), "0007"),
        (PartialDate(2024, 5), "2024-05"),
        (PartialDate(2024, 5, 3), "2024-05-03"),
        (PartialDate(2024, 12, 31), "2024-12-31"),
    ],
)
def test_a_date_is_shown_as_far_as_it_is_known(told: PartialDate, shown: str) -> None:
    assert str(told) == shown


def test_a_repository_s_names_are_parts_of_its_address() -> None:
    deep = RepoId("h.test/a/b/c", "A/B/c")
    assert (deep.host, deep.owner, deep.name, deep.url) == (
        "h.test", "A", "c", "https://h.test/A/B/c",
    )  # fmt: skip
    assert deep == RepoId("h.test/a/b/c", "a/b/C")
    assert str(ArxivId("2101.00001")) == "2101.00001"
    assert ArxivId("2101.00001") < ArxivId("2101.00002")


# --- how common words are --------------------------------------------------------------


@pytest.mark.parametrize(
    ("tier", "words"),
    [
        (1, "for"),
        (2, "a and in of"),
        (3, "learning model models on the with"),
        (4, "based data from general generation language multi networks network to using via"),
        (5, "an visual graphs systems"),
        (6, "3d adaptive videos vision"),
        (7, "2 accurate actions"),
        (11, "marmot zzz"),
    ],
)
def test_the_more_titles_hold_a_word_the_less_it_tells(tier: int, words: str) -> None:
    assert {word: bits(stem(word)) for word in words.split()} == dict.fromkeys(words.split(), tier)


@pytest.mark.parametrize(
    ("word", "stemmed"),
    [
        ("learning", "learni"), ("models", "model"), ("graphs", "graph"), ("abcdef", "abcdef"),
        ("abcdefs", "abcdef"), ("abcdes", "abcde"), ("gas", "gas"), ("cats", "cat"),
        ("mass", "mass"), ("s", "s"), ("ss", "ss"), ("bus", "bus"), ("cat", "cat"),
    ],
)  # fmt: skip
def test_a_stem_is_six_letters_or_a_word_without_its_plural(word: str, stemmed: str) -> None:
    assert stem(word) == stemmed
