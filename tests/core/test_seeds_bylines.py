"""Names that stand side by side in running text are found whole, and nothing beside them."""

from __future__ import annotations

import pytest

from crawler.core.seeds.bylines import likeness, read_byline

Told = tuple[str, str, str]
"""The names, how the byline ends, and ``+`` where it is complete, ``c`` certain, ``i`` inverted."""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A. Byron, et al.: Of", ("A. Byron", "et al.", "-c")),
        ("A. Byron and others. Of", ("A. Byron", "others", "-c")),
        ("A. Byron et al of", ("A. Byron", " et al", "-c")),
        ("A. Byron; E. Smith; Of many", ("A. Byron; E. Smith", " Smith", "+c")),
        ("A. Byron, and E. Smith, Of many", ("A. Byron; E. Smith", " Smith", "+c")),
        ("A. Byron, & E. Smith, of", ("A. Byron; E. Smith", " Smith", "+c")),
        ("A. Byron; and E. Smith. Of many", ("A. Byron; E. Smith", " Smith", "+c")),
        ("A. Byron; & E. Smith. Of many", ("A. Byron; E. Smith", " Smith", "+c")),
        ("A. Byron,E. Smith. Of many", ("A. Byron; E. Smith", " Smith", "+c")),
        ("A. Byron*, E. Smith. Of many", ("A. Byron; E. Smith", " Smith", "+c")),
        ("A. Byron … E. Smith. Of many", None),
        ("A. Byron, … E. Smith. Of many", ("A. Byron; E. Smith", " Smith", "-c")),
        ("A. Byron, …, & E. Smith. Of many", ("A. Byron; E. Smith", " Smith", "-c")),
        ("A. Byron, . . . E. Smith. Of many", ("A. Byron; E. Smith", " Smith", "-c")),
        ("A. Byron, ..., E. Smith. Of many", ("A. Byron; E. Smith", " Smith", "-c")),
        ("Byron A, Smith E. Of many", ("A Byron; E Smith", "mith E", "+")),
        ("Byron AB-C and Smith E. Of many", ("AB-C Byron; E Smith", "mith E", "+")),
        ("Smith III. Of many", ("Smith III", "th III", "+")),
        ("A. Byron III, E. Smith. Of many", ("A. Byron III; E. Smith", " Smith", "+c")),
        ("A. Byron Jr., E. Smith. Of many", ("A. Byron Jr.; E. Smith", " Smith", "+c")),
        ("A. Byron, Sr, E. Smith. Of many", ("A. Byron Sr; E. Smith", " Smith", "+c")),
        ("A. Byron IV, E. Smith. Of many", ("A. Byron IV; E. Smith", " Smith", "+c")),
        ("Smith, A., Jr. Of many", ("A. Smith Jr.", "., Jr.", "+ci")),
        ("Smith, A., Byron, E. Of many things", ("A. Smith; E. Byron", "on, E.", "+ci")),
        ("A. Md. Rahman, Of many", ("A. Md. Rahman", "Rahman", "+c")),
        ("Md. Rahman, Of many", ("Md. Rahman", "Rahman", "+c")),
        ("A. B. C. D. E. F. Smith, Of many", ("A. B. C. D. E. F. Smith", " Smith", "+c")),
        ("A. B. C. D. E. F. G. Smith, Of many", ("A. B. C. D. E. F. G. Smith", " Smith", "+")),
        ("A.-b. Smith, Of many", ("A.-b. Smith", " Smith", "+c")),
        ("A.-B. Smith, Of many", ("A.-B. Smith", " Smith", "+c")),
        ("Ch. Smith, Yu. Byron. Of many", ("Ch. Smith; Yu. Byron", " Byron", "+c")),
        ("A. Smith Byron, Of many", ("A. Smith Byron", " Byron", "+c")),
        ("A. Smith of many", None),
        ("A. Smith (2017)", ("A. Smith", " Smith", "+c")),
        ("A. Smith(2017)", ("A. Smith", " Smith", "+c")),
        ("A. Smith [1]", ("A. Smith", " Smith", "+c")),
        ("A. Smith “Of", ("A. Smith", " Smith", "+c")),
        ("A. Smith – Of", ("A. Smith", " Smith", "+c")),
        ("A. Smith · Of", ("A. Smith", " Smith", "+c")),
        ("A. Smith | Of", ("A. Smith", " Smith", "+c")),
        ("A. Smith et E. Byron, Of many", ("A. Smith", " Smith", "+c")),
        ("A. Smith* . Of many", ("A. Smith", " Smith", "+c")),
        ("van der Berg, A. of many", ("A. van der Berg", "rg, A.", "+ci")),
        ("d'Avila, A. of many", ("A. d'Avila", "la, A.", "+ci")),
        ("al-Khatib, A. of many", ("A. al-Khatib", "ib, A.", "+ci")),
        ("O’Neil, P. of many", ("P. O’Neil", "il, P.", "+ci")),
        ("Smith-Byron, A. of many", ("A. Smith-Byron", "on, A.", "+ci")),
        ("Smith, A. B. of many", ("A. B. Smith", " A. B.", "+ci")),
        ("Smith Byron, A. of many", ("A. Smith Byron", "on, A.", "+ci")),
        ("Ozisik, A. Pinar, Smith, E. of many", ("A. Pinar Ozisik; E. Smith", "th, E.", "+ci")),
        ("Ozisik, A. Deep, Smith, E. of many", ("A. Ozisik", "ik, A.", "+ci")),
        ("A. van der Berg. Of many", ("A. van der Berg", "r Berg", "+c")),
        ("Ádá Nguyễn Văn, E. Li. Of many", ("Ádá Nguyễn Văn; E. Li", " E. Li", "+c")),
        ("John Smith, Ed., Of many", ("John Smith", ", Ed.,", "+")),
        ("John Smith (eds.) Of many", ("John Smith", "(eds.)", "+")),
        ("John Smith, Eds. Of many", ("John Smith", ", Eds.", "+")),
        ("Tom Smith and Xyz. Of many", ("Tom Smith; Xyz", "nd Xyz", "+")),
        ("Tom Smith & Xyz. Of many", ("Tom Smith; Xyz", " & Xyz", "+")),
        ("Tom Smith, Xyz. Of many", ("Tom Smith", " Smith", "+")),
        ("Tom Smith, Xyz, and John Byron. Of many", ("Tom Smith; Xyz; John Byron", " Byron", "+")),
        ("Tom Smith and Deep Xyz. Of many", ("Tom Smith; Deep Xyz", "ep Xyz", "+")),
        ("Tom Smith, Deep Xyz. Of many", ("Tom Smith", " Smith", "+")),
        ("Tom Smith, Deep Learning, Of many", ("Tom Smith", " Smith", "+")),
        ("Tom Smith, Deep Xyz, John Byron. Of many", ("Tom Smith; Deep Xyz; John Byron", " Byron",
        "+")),
        ("L M Patnaik, Tom Smith. Of many", ("L M Patnaik; Tom Smith", " Smith", "+")),
        ("Tom Smith, L M Patnaik. Of many", ("Tom Smith; L M Patnaik", "atnaik", "+")),
        ("L M Patnaik. Of many", None),
        ("Tom Smith, X Deep Learning. Of many", ("Tom Smith", " Smith", "+")),
        ("OpenAI. Of many", ("OpenAI", "OpenAI", "+c")),
        ("DeepSeek-AI. Of many", ("DeepSeek-AI", "eek-AI", "+c")),
        ("Anthropic (2024)", ("Anthropic", "hropic", "+c")),
        ("Google DeepMind: Of many", ("Google DeepMind", "epMind", "+c")),
        ("Mistral AI, Of many", ("Mistral AI", "ral AI", "+c")),
        ("NVIDIA", ("NVIDIA", "NVIDIA", "+c")),
        ("ATLAS Collaboration. Of many", ("ATLAS Collaboration", "ration", "+")),
        ("Qwen Team. Of many", ("Qwen Team", "n Team", "+")),
        ("Smith et al. Of many", ("Smith", "et al.", "-c")),
        ("van der Smith et al (2017)", ("van der Smith", " et al", "-c")),
        ("Smith, et al. Of many", ("Smith", "et al.", "-c")),
        ("Smith and others. Of many", ("Smith", "others", "-c")),
        ("Smith. Of many", None),
        ("Tom et al. Of many", ("Tom", "et al.", "-c")),
        ("Smith, John. Of many", ("John Smith", ", John", "+i")),
        ("Smith, John, and Tom Byron. Of many", ("John Smith; Tom Byron", " Byron", "+")),
        ("Smith, John; Byron, Tom. Of many", ("John Smith; Tom Byron", "n, Tom", "+i")),
        ("Smith, John A. (2017)", ("John A. Smith", "ohn A.", "+i")),
        ("Smith, John A. “Of", ("John A. Smith", "ohn A.", "+i")),
        ("van Smith, John. Of many", ("John van Smith", ", John", "+i")),
        ("Deep, Learning. Of many", None),
        ("Deep, John. Of many", None),
        ("Deep, John, Tom Smith. Of many", ("John Deep; Tom Smith", " Smith", "+")),
        ("Li Wei; Tom Smith. Of many", ("Li Wei; Tom Smith", " Smith", "+")),
        ("Tom Smith; Byron, John. Of many", ("Tom Smith; John Byron", ", John", "+i")),
        ("Tom Smith, John Byron; Lee Smith. Of", ("Tom Smith; John Byron; Lee Smith", " Smith",
        "+")),
        ("Tom de la Smith. Of many", ("Tom de la Smith", " Smith", "+")),
        ("Tom Smith", ("Tom Smith", " Smith", "+")),
        ("Tom Smith of many", None),
        ("Deep Learning. Of many", None),
        ("tom smith. Of many", None),
        ("", None),
    ],
)  # fmt: skip
def test_a_byline_is_read_as_far_as_it_goes(text: str, told: Told | None) -> None:
    found = read_byline(text)
    if told is None:
        assert found is None
        return
    assert found is not None
    signs = f"{'+' if found.complete else '-'}{'c' * found.certain}{'i' * found.inverted}"
    assert ("; ".join(found.names), text[: found.end][-6:], signs) == told


def test_a_byline_may_begin_within_a_text_and_a_lone_name_needs_its_likeness() -> None:
    text = "Of things by Deep Smith. Of many"
    found = read_byline(text, 13, -1.0)
    assert found is not None
    assert (found.names, found.end) == (("Deep Smith",), 23)
    assert read_byline(text, 13) is None
    assert read_byline("Tom Deep. Of", 0, -1.0) is not None
    assert read_byline("Tom Deep. Of", 0, 3.0) is None
    assert read_byline("A. Deep. Of", 0, 3.0) is not None


@pytest.mark.parametrize(
    ("name", "like"),
    [
        ("Zzxx", 0.5), ("Deep", -4.0), ("Smith", 4.0), ("A.", 0.25), ("AB", 0.25), ("van", 0.25),
        ("A. Smith", 2.125), ("van Smith", 2.125), ("Deep Smith", 0.0), ("Deep Team", 0.25),
        ("Deep Zzxx COLLABORATION", 0.25), ("Team", -2.0), ("Smith-Deep", -4.0), ("O'Zzxx", 0.5),
        ("Smith’Zzxx", 0.5), ("Smith‐Deep", -4.0), ("XQZ", 0.5), ("-", 0.5),
    ],
)  # fmt: skip
def test_the_likeness_of_a_name_is_the_mean_of_its_words(name: str, like: float) -> None:
    assert likeness(name) == like
