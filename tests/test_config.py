"""The configuration is read whole, or refused with one line that names the key."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from crawler.config import PACES, Config, ConfigError, load

ROOT = Path(__file__).parent.parent


def test_the_file_in_the_repository_documents_every_key_with_its_default() -> None:
    shipped = load(ROOT / "config.toml")
    assert msgspec.structs.replace(shipped, base="", network=Config().network) == Config()
    assert shipped.network.paces() == PACES
    text = (ROOT / "config.toml").read_text()
    keys = msgspec.to_builtins(Config())
    del keys["base"]
    for table, fields in keys.items():
        assert f"[{table}]" in text
        for key in fields:
            assert f"\n{key} = " in text or f"[{table}.{key}]" in text, key


def test_without_a_file_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load(None) == Config()


def test_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    file = tmp_path / "my.toml"
    file.write_text('[database]\npath = "x.db"\n')
    config = load(file)
    assert config.path_of(config.database.path) == tmp_path / "x.db"


def test_a_host_may_be_routed_and_its_pace_be_nothing(tmp_path: Path) -> None:
    file = tmp_path / "my.toml"
    file.write_text(
        '[network.route]\n"github.com" = "http://127.0.0.1:8000/"\n'
        '[network.pace]\n"github.com" = 0\n"export.arxiv.org" = 5\n'
    )
    network = load(file).network
    assert network.routes() == {"github.com": "http://127.0.0.1:8000"}
    assert network.paces() == PACES | {"github.com": 0.0, "export.arxiv.org": 5.0}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[network]\ntimeout = "x"', "`network.timeout`: Expected `float`, got `str`"),
        ("[network]\ntimeout = 0", "`network`: timeout must be more than 0"),
        ("[network]\nattempts = 0", "`network`: attempts and max_bytes must be at least 1"),
        ("[netwrk]\na = 1", "unknown key `netwrk`"),
        ("[network]\nspeed = 1", "unknown key `network.speed`"),
        ('base = "x"', "unknown key `base`"),
        ('[seeds]\npaths = "x"', "`seeds.paths`: Expected `array`, got `str`"),
        ("[arxiv]\nfull_text = 1", "`arxiv.full_text`: Expected `bool`, got `int`"),
        (
            "[arxiv]\ntitles_per_query = 0",
            "`arxiv`: titles_per_query and ids_per_query must be at least 1",
        ),
        ("[github]\nrepos_per_query = 0", "`github`: repos_per_query must be from 1 to 100"),
        ("[github]\nrepos_per_query = 101", "`github`: repos_per_query must be from 1 to 100"),
        (
            '[network.pace]\n"github.com" = 0',
            '`network`: pace."github.com" may be 0 only for a host that is routed elsewhere',
        ),
        (
            '[network.pace]\n"github.com" = -1',
            '`network`: pace."github.com" must be a number of seconds, 0 or more',
        ),
        (
            '[network.pace]\n"github.com" = true',
            '`network`: pace."github.com" must be a number of seconds, 0 or more',
        ),
        (
            '[network.route]\n"github.com" = "127.0.0.1:8000"',
            '`network`: route."github.com" must be an address such as http://127.0.0.1:8000',
        ),
    ],
)
def test_what_is_wrong_is_told_in_one_line_that_names_the_key(
    tmp_path: Path, text: str, message: str
) -> None:
    file = tmp_path / "my.toml"
    file.write_text(text)
    with pytest.raises(ConfigError) as error:
        load(file)
    assert str(error.value) == f"{file}: {message}"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"x = = 1", "is not TOML"),
        (b"\xff\xfe", "is not UTF-8 text"),
        (b"#" * 100_001, "is no configuration: it has more than 100,000 characters"),
        (None, "cannot read"),
    ],
)
def test_a_file_that_is_no_configuration_is_refused(
    tmp_path: Path, content: bytes | None, message: str
) -> None:
    file = tmp_path / "my.toml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ConfigError, match=message):
        load(file)


def test_a_file_of_the_most_characters_is_read(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b"#" * 100_000)
    assert load(file) == Config(base=str(tmp_path))
