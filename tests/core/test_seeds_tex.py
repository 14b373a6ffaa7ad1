r"""LaTeX in a short field is read sign by sign, and what is no LaTeX stays as it is."""

from __future__ import annotations

import pytest

from crawler.core.seeds.tex import plain_text, with_letters

LOOKS = """bf bfseries bm boldmath boldsymbol cal em emph ensuremath hbox it itshape lowercase
    mathbb mathbf mathcal mathfrak mathit mathrm mathsf mathtt mbox MakeLowercase MakeUppercase
    normalfont operatorname protect rm sc scshape sf sl small sout text textbf textit textmd
    textnormal textrm textsc textsf textsl textsubscript textsuperscript texttt textup tt
    underline uppercase url""".split()


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        (r"\"{o}", "ö"), (r"\"o", "ö"), (r"\" o", "ö"), (r"{\"o}", "ö"), (r"\'{\i}", "í"),
        (r"\'\i x", "íx"), (r"\'{ e }", "é"), (r"\`a", "à"), (r"\^e", "ê"), (r"\~n", "ñ"),
        (r"\=a", "ā"), (r"\.z", "ż"), (r"\u{g}", "ğ"), (r"\v{s}", "š"), (r"\v s", "š"),
        (r"\H{o}", "ő"), (r"\c{c}", "ç"), (r"\r{a}", "å"), (r"\k{a}", "ą"), (r"\d{h}", "ḥ"),
        (r"\b{d}", "ḏ"), (r"\t{oo}", "oo"), (r"{\L}ukasz", "Łukasz"), (r"\ss", "ß"),
        (r"\O re", "Øre"), (r"\alpha", "α"), (r"$\alpha$-x", "α-x"), (r"{BERT}", "BERT"),
        (r"\textbf{A} \emph{b}", "A b"), (r"\url{x}", "x"),
        (r"A \& B \% \# \_ \$ C", "A & B % # _ $ C"),
        (r"A\ B\,C\;D\:E\>F\\G", "A B C D E F G"),
        (r"A\-B\/C\!D\@E\(F\)G\[H\]I", "ABCDEFGHI"),
        ("A~B", "A B"), ("a--b---c", "a–b—c"), ("``A''", "“A”"), (" a \n b ", "a b"),
        ("$X$ and $y$", "X and y"), ("$x^2$", "$x^2$"), ("$x_2$ $y$", "$x_2$ y"),
        (r"$\foo$", r"$\foo$"), (r"{A} \foo{B}", r"{A} \foo{B}"), (r"\foo x", r"\foo x"),
        ("a { b", "a b"), ("a } b", "a b"), ("$a", "$a"),
        (r"\textbackslash", "\\"), ("", ""),
    ],
)  # fmt: skip
def test_tex_is_read_as_it_is_printed(written: str, plain: str) -> None:
    assert plain_text(written) == plain


@pytest.mark.parametrize("command", LOOKS)
def test_a_command_that_changes_the_look_is_taken_out(command: str) -> None:
    assert with_letters(rf"{{\{command} A}}") == "{A}"
    assert with_letters(rf"\{command}*{{A}}") == "{A}"


def test_letters_are_decoded_and_braces_stay() -> None:
    assert with_letters(r"{\L}ukasz {\'E}") == "{Ł}ukasz {É}"
    assert with_letters("{a} b") == "{a} b"
