"""What the name of a file or folder tells of what it holds; it must not judge a repository.

All tables are lower case. What no table knows is unknown, and is never taken for source code.
"""

from __future__ import annotations

import re
from enum import StrEnum

from crawler.core.model import Entry


class Kind(StrEnum):
    """What one line of a listing most likely is."""

    SOURCE = "source"
    """A program, a notebook, or a build script that only a program needs."""
    SCRIPT = "script"
    """JavaScript: a program, or a part of a web page."""
    MANIFEST = "manifest"
    """Tells what source code needs, and is often there before any."""
    PAGE = "page"
    """A part of a web page."""
    DATA = "data"
    WEIGHTS = "weights"
    TEXT = "text"
    """README, licence, prose, images, settings: what a placeholder holds."""
    OPAQUE = "opaque"
    """An archive, or a kind of file that no table knows: code cannot be ruled out."""
    SUBMODULE = "submodule"
    """Another repository, mounted here."""
    CODE_FOLDER = "code folder"
    TEXT_FOLDER = "text folder"
    PAGE_FOLDER = "page folder"
    DATA_FOLDER = "data folder"
    """Data most likely, yet often the code that loads it."""
    FOLDER = "folder"
    """Its name does not tell."""


_SOURCE = """
    4th abap adb ads agda ahk aidl als ampl applescript as asm awk bas bash bat bugs c c++ cairo
    cbl cc cfc circom cl clj cljc cljs cmake cmd cob coffee cpp cr cry cs csx cu cuh cxx cy cypher
    d dart dfy do dockerfile dpr ec ejs el elm erb erl ex exs f f03 f08 f77 f90 f95 fish fnl for
    frag fs fsi fst fsx fth ftn gap gd glsl gms go gradle groovy h hack hh hlsl hpp hrl hs hx hxx
    i idr ino inl ipp ipynb j jags java jl jsm jsx kt kts lagda lean lhs lisp lsp lua m mac magma
    maple metal mk ml mli mll mlw mlx mly mm mo mojo mos move mpl mpy mts muf mzn nb nf nim nix
    nlogo nlp opencl p4 pas pbs pddl pde php pig pl pm pp prism prolog prototxt ps1 psm1 purs pv
    pvs pxd pxi py py3 pyi pynb pyw pyx q qasm qmd qml qs r rake rb re res rkt rmd rnw rq rs s
    sage sas sbatch sbt sc scala scd sce sci scm sh shader sld slurm smk smt2 sml sol sparql spthy
    sps sql ss stan sv svelte svh swift tcl thy tla tpp ts tsx v vb vba vbs vert vh vhd vhdl vue
    vy wgsl wl wls wlt wlnb x10 xquery y zig zsh
"""
_DATA = """
    arff arrow avro bed conll conllu csv dat data db duckdb fa fasta fastq feather fits geojson
    gml graphml h5 hdf5 json json5 jsonl kml las lmdb mat mdb mid midi mol nc ndjson nii npy npz
    nt obj owl parquet pcd pck pdb pickle pkl ply rda rdata rdf rds root sav sdf smi sqlite
    sqlite3 stl tfrecord tsv ttl vcf xls xlsx xyz
"""
_WEIGHTS = """
    bin caffemodel ckpt engine ggml gguf joblib mlmodel onnx params pb pdparams pt pth
    safetensors t7 tflite trt weights
"""
_TEXT = """
    adoc aac ai avi avif bib bmp bst cff cfg cls conf doc docx drawio editorconfig eot eps
    flac gif heic ico ini jpeg jpg key license lock log m4a m4v markdown md mdown mdx mkd mkv mov
    mp3 mp4 odp odt ogg org otf pdf png ppt pptx properties ps psd rd rst rtf sketch sty
    svg tex textile tif tiff toml ttf txt wav webm webp woff woff2 xml yaml yml
"""
_ARCHIVES = frozenset("7z bz2 gz rar tar tgz xz zip zst".split())
_BY_EXTENSION: dict[str, Kind] = {
    extension: kind
    for kind, extensions in (
        (Kind.TEXT, _TEXT),
        (Kind.WEIGHTS, _WEIGHTS),
        (Kind.DATA, _DATA),
        (Kind.PAGE, "css htm html less sass scss xhtml"),
        (Kind.SCRIPT, "cjs js mjs"),
        (Kind.MANIFEST, "cabal csproj fsproj gemspec rproj rockspec sln vbproj vcxproj xcconfig"),
        (Kind.SOURCE, _SOURCE),
    )
    for extension in extensions.split()
}
_BY_NAME: dict[str, Kind] = {
    name: kind
    for kind, names in (
        (
            Kind.SOURCE,
            """build.bazel cmakelists.txt configure containerfile dockerfile gradlew justfile
            meson.build mvnw rakefile sconstruct snakefile vagrantfile workspace wscript""",
        ),
        (
            Kind.MANIFEST,
            """brewfile build.xml cargo.lock cargo.toml composer.json conda.yaml conda.yml
            deno.json description docker-compose.yaml docker-compose.yml env.yaml env.yml
            environment.yaml environment.yml gemfile gemfile.lock go.mod go.sum
            lake-manifest.json lean-toolchain makefile manifest.in manifest.toml namespace
            package-lock.json package.json pipfile pipfile.lock pixi.toml poetry.lock pom.xml
            procfile project.toml pyproject.toml renv.lock requirement.txt setup.cfg stack.yaml
            tox.ini tsconfig.json uv.lock yarn.lock""",
        ),
        (
            Kind.TEXT,
            """acknowledgements authors changelog changes citation cname codeowners contributing
            contributors copying copyright funding history install legal license maintainers
            news notice owners patents readme security thanks todo unlicense version""",
        ),
    )
    for name in names.split()
}
_WITH_ANY_EXTENSION = frozenset({"dockerfile", "makefile"})
_TEXT_STEMS = ("readme", "license", "licence", "copying", "notice", "citation", "changelog")
_REQUIREMENTS = re.compile(r"(?:[a-z0-9]+[_-])*requirements?(?:[_-][a-z0-9]+)*\.(?:txt|in|lock)")

_CODE_FOLDERS = frozenset(
    """agent agents api app apps backbone backbones backend bin cli client cmd code codebase codes
    common core cpp crates cuda dataloader dataloaders engine engines eval evaluate evaluation
    evaluator evaluators frontend include infer inference internal java julia
    kernel kernels layers lib libs loss losses main matlab metrics module modules net nets network
    networks notebook notebooks ops optim optimizer optimizers packages pipeline pipelines pkg
    plugins postprocessing preprocess preprocessing python r runner runners rust script scripts
    server solver solvers source sources spec src test tests tool toolbox tools train trainer
    trainers training util utilities utils""".split()
)
_TEXT_FOLDERS = frozenset(
    """appendix art asset assets audio badges doc docs documentation fig figs figure figures font
    fonts gif gifs icon icons image images img imgs latex licenses logo logos manuscript media
    paper papers pdf pdfs photo photos pic pics picture pictures poster posters presentation
    presentations screenshot screenshots slide slides static supp supplement supplemental
    supplementary talk talks teaser teasers tex video videos""".split()
)
_DATA_FOLDERS = frozenset(
    """annotation annotations checkpoint checkpoints ckpt ckpts data dataset datasets log logs
    metadata output outputs prediction predictions pretrained pretrained_models prompt prompts
    raw_data res resource resources result results sample samples splits weights""".split()
)
_PAGE_FOLDERS = frozenset(
    """_data _includes _layouts _pages _posts _sass css js page project-page project_page
    projectpage public site style styles stylesheets vendor web webpage website www""".split()
)
_CODE_WORDS = frozenset({"code", "codes", "scripts", "source", "src"})
_DATA_WORDS = _TEXT_FOLDERS | _DATA_FOLDERS
_WORDS = re.compile(r"[^a-z0-9]+")


def kind_of(entry: Entry) -> Kind:
    """The kind of a file by its name and extension, of a folder by its name."""
    name = entry.name.lower()
    if entry.is_submodule:
        kind = _folder(name)
        return kind if kind in {Kind.TEXT_FOLDER, Kind.PAGE_FOLDER} else Kind.SUBMODULE
    return _folder(name) if entry.is_dir else _file(name)


def _file(name: str) -> Kind:
    first, _, _ = name.partition(".")
    stem, _, extension = name.rpartition(".")
    if name in _BY_NAME or first in _WITH_ANY_EXTENSION:
        return _BY_NAME.get(name) or _BY_NAME[first]
    if name.startswith("."):
        return Kind.TEXT
    if _REQUIREMENTS.fullmatch(name):
        return Kind.MANIFEST
    if stem and extension in _ARCHIVES:
        return _archive(stem)
    known = _BY_EXTENSION.get(extension) if stem else None
    return known or (Kind.TEXT if name.startswith(_TEXT_STEMS) else Kind.OPAQUE)


def _archive(stem: str) -> Kind:
    """What is packed, as far as the name says it."""
    words = frozenset(_WORDS.split(stem))
    if words & _CODE_WORDS:
        return Kind.SOURCE
    return Kind.DATA if words & _DATA_WORDS else Kind.OPAQUE


def _folder(name: str) -> Kind:
    if name.startswith(".") or name in _TEXT_FOLDERS:
        return Kind.TEXT_FOLDER
    if name in _PAGE_FOLDERS:
        return Kind.PAGE_FOLDER
    if name in _CODE_FOLDERS or not _CODE_WORDS.isdisjoint(_WORDS.split(name)):
        return Kind.CODE_FOLDER
    return Kind.DATA_FOLDER if name in _DATA_FOLDERS else Kind.FOLDER
