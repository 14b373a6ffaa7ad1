"""Pieces of which inputs are put together, by target: what each reader looks for, and traps."""

from __future__ import annotations

_TRAPS = ("\x00", "\ufeff", "\u202e",
          "\u0301", "\u2028", "\x1b[2J", "\U0001f600", "ﬁ", "İ", "\r", "\n", "\n\n", "\t",
          " " * 40,
          "9" * 30)  # fmt: skip
_NESTS = ("{", "}", "[", "]", "(", ")", "<", ">", '"', "'", "`", "$", "\\", "*", "_", "|", "#",
          "&",
          ";", ":", ",", ".", "-", "--", "=", "/", "%", "@", "~", "!")  # fmt: skip
_WORDS = ("Attention Is All You Need", "Xichen Pan", "Pan, Xichen", "Å. Ångström", "et al.",
          "and",
          "2211.10950", "arXiv:2211.10950v2", "hep-th/9901001", "10.1145/3292500", "2022",
          "2022-11",
          "Nov 20, 2022", "https://github.com/xichenpan/ARLDM",
          "https://arxiv.org/abs/2211.10950",
          "https://lab.github.io/story", "http://", "https://doi.org/10.1145/3292500",
          "code will be released", "Code", "cs.CV", "CV", "The abstract of a paper is long.",
          )  # fmt: skip
_TEXT = (*_WORDS, *_NESTS, *_TRAPS)
_JSON_MARKS = ("{", "}", "[", "]", ",", ":", "null", "true", "false", "0", "-1", "1e999", '""',
               "[[",
               '"\\ud800"', '"\\u0000"', '{"', '":', '"x"', "NaN", "\\", "/*", "\n")  # fmt: skip
_HTML = ("<!DOCTYPE html>", "<html>", "</html>", "<body>", "</body>", "<div>", "</div>",
         "<a href=",
         "</a>", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "]]>", "<!ENTITY", "&lt;",
         "&#0;", "&#xD800;", "&#x110000;", "<p>", "<b ", ' class="', "<table>", "<template>",
         "<svg>",
         "<math>", '<base href="javascript:x">', '<a href="https://[">', "\x00",
         *_TRAPS)  # fmt: skip
_XML = ("<?xml version='1.0' encoding='UTF-8'?>", "<?xml version='1.0' encoding='utf-7'?>",
        "<!DOCTYPE x [<!ENTITY a 'b'>]>", '<!ENTITY % x SYSTEM "file:///etc/passwd">', "&a;",
        "&x;",
        "<![CDATA[", "]]>", "<!--", "-->", "&#x0;", "&amp;", "</", "/>", ">")  # fmt: skip


def _names(*names: str) -> tuple[str, ...]:
    """As the keys of JSON."""
    return tuple(f'"{name}":' for text in names for name in text.split())


_RIS = ("TY  - JOUR\n", "ER  - \n", "TI  - ", "AU  - ", "PY  - ", "UR  - ", "DO  - ", "AB  - ")
_BIBTEX = ("@article{key,\n", "@string{a = {b}}", "@comment{", "@preamble{", "title = {", "},\n",
           "}\n",
           "author = {", "year = 2022,", 'note = "', "a # b", "eprint = ", "archivePrefix",
           "{\\'e}",
           "\\url{", "@", "{{", "}}")  # fmt: skip
_MARKDOWN = ("- ", "* ", "1. ", "# ", "## ", "| a | b |\n", "|---|---|\n", "```", "~~~", "![",
             "](",
             "[Paper](https://arxiv.org/abs/2211.10950)", "[[Code]](", "<details>", "</details>",
             "**",
             "__", "[x]: http://x", "<br>", "> ", "- [ ] ", "&nbsp;", "<a href='")  # fmt: skip
_SEEDS = _names("title authors year date abstract doi arxiv_id urls id name given family")
_SEEDS += _names("message items results data display_name authorships externalIds creators DOI URL")
_REPO = _names("full_name archived fork parent license spdx_id language stargazers_count topics")
_REPO += _names("pushed_at created_at description homepage tree path type truncated message block")
_REPO += _names("html_url reason name git_url total_count items incomplete_results status")
_GRAPHQL = _names("data r0 r1 errors message type nameWithOwner isArchived isEmpty isFork parent")
_GRAPHQL += _names(
    "licenseInfo spdxId root entries name md text f0 pushedAt repositoryTopics nodes"
)
_GITHUB = (
    '<meta name="octolytics-dimension-repository_nwo" content="xichenpan/ARLDM">',
    '<meta name="route-pattern" content="/:user_id/:repository">',
    '<meta name="route-action" content="disambiguate">',
    '<script type="application/json" data-target="react-app.embeddedData">',
    '<script type="application/json" data-target="react-partial.embeddedData">',
    '<react-app app-name="code-view">', '<article class="markdown-body">', "</article>",
    '"payload":', '"codeViewRepoRoute":', '"tree":', '"items":', '"overview":',
    '"overviewFiles":',
    '"richText":', '"repo":', '"name":', '"contentType":"directory"', '"totalCount":',
    '"isEmpty":',
    "This repository was archived by the owner", "This repository is empty.", "Page not found",
    "You have exceeded a secondary rate limit", "Repository unavailable due to DMCA takedown.",
    '<div role="grid">', '<div role="row">', '<span class="Label">Public archive</span>',
    "BorderGrid", "<title>", "</title>", *_JSON_MARKS, *_HTML,
)  # fmt: skip
_ABS = (
    '<meta name="citation_title" content="', '<meta name="citation_author" content="Pan, X">',
    '<meta name="citation_arxiv_id" content="2211.10950">', '<h1 class="title mathjax">',
    '<div class="authors">', '<blockquote class="abstract mathjax">', '<div class="dateline">',
    '<span class="descriptor">', '<td class="tablecell comments mathjax">', "[v1]", "(withdrawn)",
    '<div class="submission-history">', "[Submitted on 12 Jun 2017 (v1)]", '<span class="error">',
    "Article not found", "this https URL", "This paper has been withdrawn by", *_HTML, *_WORDS,
)  # fmt: skip
_LATEXML = (
    '<article class="ltx_document">', '<section class="ltx_section">', '<p class="ltx_p">',
    '<span class="ltx_note ltx_role_footnote">', '<a class="ltx_ref ltx_url" href="',
    '<div class="ltx_abstract">', '<h2 class="ltx_title">', "Conclusion", "</section>", "</span>",
    '<li class="ltx_bibitem">', "No HTML for", *_HTML, *_WORDS,
)  # fmt: skip
_ATOM = (
    "<feed xmlns='http://www.w3.org/2005/Atom'>", "</feed>", "<entry>", "</entry>", "<id>",
    "</id>",
    "http://arxiv.org/abs/2211.10950v2", "<title>", "</title>", "<updated>", "<published>",
    "2022-11-20T00:00:00Z", "<author><name>", "</name></author>", "<summary>", "<arxiv:comment>",
    "xmlns:arxiv='http://arxiv.org/schemas/atom'", "<opensearch:totalResults>",
    "<category term='",
    "<link rel='related' title='doi' href='", "http://arxiv.org/api/errors", *_XML, *_WORDS,
)  # fmt: skip
_OAI = (
    "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'>", "<ListRecords>", "<record>",
    "<header>",
    "<identifier>oai:arXiv.org:2211.10950</identifier>", "<datestamp>2022-11-20</datestamp>",
    "<metadata>", "<arXivRaw xmlns='http://arxiv.org/OAI/arXivRaw/'>", "<id>",
    "<version version='v1'>",
    "<date>Mon, 2 Apr 2007 19:18:42 GMT</date>", "<title>", "<authors>", "<categories>",
    "<abstract>",
    "<resumptionToken>", "<error code='noRecordsMatch'>", "</record>", "</ListRecords>",
    "</OAI-PMH>",
    "<setSpec>", 'status="deleted"', *_XML, *_WORDS,
)  # fmt: skip

TOKENS: dict[str, tuple[str, ...]] = {
    "any-list": (*_TEXT, *_BIBTEX, *_RIS, *_MARKDOWN, *_SEEDS),
    "listing": ("CVNov 20, 2022", "CVNov 20, 2022Code", "LGDec 31", "Feb 29", "\n", *_TEXT),
    "bibtex": (*_BIBTEX, *_TEXT),
    "ris": (*_RIS, *_TEXT),
    "markdown": (*_MARKDOWN, *_TEXT),
    "references": ("[1] ", "1. ", "(2022)", "In Proceedings of", "vol.", "pp. 1-9", "doi:",
                   *_TEXT),
    "reference": ("[1] ", "(2022)", "In Proceedings of", "pp. 1-9", "“", "”", "doi:", *_TEXT),
    "titles": _TEXT,
    "table": ("title,authors,year\n", "Title\tDOI\n", '"', '""', "sep=;\n", *_TEXT),
    "json-seeds": (*_SEEDS, *_JSON_MARKS, *_TEXT),
    "file": ("\x1f\u008b\b", "PAR1", "%PDF-", "\u00ff\u00fe", *_TEXT),
    "identifiers": (*_TEXT, "github.com/", "git@github.com:", ".git", "gist.", "raw.", "/tree/",
                    "gitlab.com/",
                    "huggingface.co/datasets/", "zenodo.org/records/",
                    "anonymous.4open.science/r/",
                    "?tab=", "\u2010", "xn--", "[::1]", "@", "%2f"),
    "urls": (*_TEXT, "\\url{", "\\href{", "\\_", "github.com/", "www.", "https: //", ".git",
             "}{"),
    "tex": ('\\"o', "\\'{e}", "\\v{C}", "\\textbf{", "\\begin{x}", "\\end{x}", "$x^2$", "\\(",
            "{\\aa}",
            "\\cite{", "%", "\\verb|", "\\\\", "\\c", "{\\i}", "~", "``", *_TEXT),
    "names": ("van der", "Jr.", "III", "et al.", "(MIT)", ",", ";", " and ", "\\'e", "Å.",
              *_TEXT),
    "prose": ("Code will be released", "upon acceptance.", "e.g.", "is available at", "Our code",
              "not",
              "PyTorch implementation", "unofficial", "coming soon", "TODO", *_TEXT),
    "feed": _ATOM,
    "abs": _ABS,
    "full-text": _LATEXML,
    "oai": _OAI,
    "github-2019": _GITHUB,
    "github-2024": _GITHUB,
    "github-2026": _GITHUB,
    "rest": (*_REPO, '"Git Repository is empty."', '"2022-11-20T00:00:00Z"', '"a/b"',
             *_JSON_MARKS),
    "readme": ("<div>", "<article>", "<h1>", "<pre>", "<code>", "<img alt=", "<li>", *_HTML),
    "graphql": (*_GRAPHQL, '"NOT_FOUND"', '"RATE_LIMITED"', '"path":["r0"]', '"a/b"',
                *_JSON_MARKS),
    "search": (*_REPO, '"a/b"', *_JSON_MARKS),
    "hugging-face": (*_names("id githubRepo projectPage linkedModels linkedDatasets"),
                     *_names("githubRepoAddedBy"),
                     '"https://github.com/a/b"', *_JSON_MARKS),
    "robots": ("User-agent: *\n", "Disallow: /", "Allow: ", "Crawl-delay: ", "1e99", "*", "$",
               "%7e",
               "Sitemap: ", "nan", "Request-rate: 1/5", "Visit-time: ", *_TRAPS),
    "project": ("<button>", "<h1>", "Synthesizing Coherent Story", "Code", 'href="',
                "aria-label=", *_HTML,
                *_WORDS),
    "hosted": (*_REPO, *_names("values next path error"), '"commit_directory"', '"blob"',
               '"repository_expired"', '"Tree Not Found"', *_JSON_MARKS),
    "heritage": (*_names("origin snapshot date exception"), '"NotFoundExc"',
                 '"https://github.com/xichenpan/ARLDM"', '"2024-05-01T00:00:00Z"', *_JSON_MARKS),
    "archive": (*_names("paper_arxiv_id paper_url_abs repo_url is_official mentioned_in_paper"),
                '"2211.10950"', '"https://github.com/a/b"', *_names("framework"), *_JSON_MARKS),
    "snapshot": (*_names("id title authors authors_parsed comments journal-ref doi categories"),
                 *_names("abstract versions version created update_date"), '"v1"', '"2211.10950"',
                 '"Mon, 2 Apr 2007 19:18:42 GMT"', '"2008-11-26"', *_JSON_MARKS),
    "headers": ("Retry-After: ", "X-RateLimit-Remaining: 0", "X-RateLimit-Reset: ", "Date: ",
                "\n",
                "Mon, 02 Apr 2007 19:18:42 GMT", "120", "9" * 20, "-1", *_TRAPS),
    "addresses": ("https://", "http://", "//", "a.test", "lab.example.org", "127.0.0.1", "[::1]",
                  "@", ":443",
                  "0x7f.1", "2130706433", "%00", "\\", "#", "?", "..", "/../", "xn--",
                  "localhost", *_TRAPS),
    "rulings": ("2211.10950", "xichenpan/ARLDM", "none", "# ", "56bef2423c46", '"A Title" ',
                "\n", *_TRAPS),
    "config": ("[network]\n", "[database]\n", "path = ", '"x"', "contact = ", "[network.pace]\n",
               "timeout = ",
               "[network.route]\n", '"a.test" = ', "3.0", "inf", "nan", "true", "[[", "'''",
               *_TRAPS),
}  # fmt: skip
