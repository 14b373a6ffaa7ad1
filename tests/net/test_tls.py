"""Nothing turns the verification of TLS off: no variable, no file, no proxy, no other name."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from crawler.config import Config
from crawler.core.model import Failure, Page, Request, Trouble
from crawler.workshop import fetcher
from tests.net.conftest import Asking
from tests.net.server import Server

URL = "https://a.test/x"


def make_certificate(folder: Path, *names: str, days: int = 2) -> Path:
    """A key and a certificate that nobody but its own file vouches for."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the test's certificate, and is not here")
    file, public = folder / "certificate.pem", folder / "public.pem"
    command = [
        *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"),
        *("-nodes", "-subj", "/CN=test", "-addext", f"subjectAltName={','.join(names)}"),
        *("-days", str(days), "-keyout", str(file), "-out", str(public)),
    ]
    subprocess.run(command, check=True, capture_output=True)
    file.write_bytes(file.read_bytes() + public.read_bytes())
    return public


@contextmanager
def served(public: Path) -> Iterator[Server]:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(public.with_name("certificate.pem"))
    with Server(tls) as server:
        yield server


SWITCHES: dict[str, dict[str, str]] = {
    "nothing": {},
    "an empty bundle": {"REQUESTS_CA_BUNDLE": "", "CURL_CA_BUNDLE": "", "SSL_CERT_FILE": ""},
    "no verification": {"PYTHONHTTPSVERIFY": "0", "GIT_SSL_NO_VERIFY": "1"},
    "an empty folder": {"SSL_CERT_DIR": "."},
    "no proxy": {"NO_PROXY": "*", "no_proxy": "*"},
}


@pytest.mark.parametrize("variables", SWITCHES.values(), ids=SWITCHES)
def test_no_variable_makes_a_stranger_s_certificate_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]
) -> None:
    """The fetcher is made as every command makes it; nothing but its certificate is wrong."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password s3cret\n")
    (tmp_path / ".netrc").chmod(0o600)
    with served(make_certificate(tmp_path, "IP:127.0.0.1")) as server:
        network = {"route": {"arxiv.org": server.url}, "pace": {"arxiv.org": 0.0}, "attempts": 1}
        config = _config(network)
        with fetcher(config, tmp_path / "turns") as net:
            failure = net.fetch(Request("https://arxiv.org/abs/2211.10950"))
        assert isinstance(failure, Failure)
        assert (failure.trouble, failure.detail) == (
            Trouble.UNREACHABLE,
            "TLS: self-signed certificate",
        )
        assert server.seen == []


def _config(network: dict[str, object]) -> Config:
    """As from a file."""
    return msgspec.convert({"network": network}, Config)


@pytest.mark.parametrize(
    ("names", "is_good"),
    [(("IP:127.0.0.1",), True), (("IP:127.0.0.2",), False), (("DNS:127.0.0.1",), False),
     (("DNS:a.test",), False), (("DNS:*",), False)],
)  # fmt: skip
def test_a_certificate_of_another_name_is_none(
    asking: Asking, tmp_path: Path, names: tuple[str, ...], is_good: bool
) -> None:
    """Though whoever signed it is trusted."""
    public = make_certificate(tmp_path, *names)
    with served(public) as server:
        asked = asking.fetcher(
            routes={"a.test": server.url}, ca_bundle=str(public), attempts=1
        ).fetch(Request(URL))
        assert isinstance(asked, Page) is is_good
        assert len(server.seen) == is_good


def test_plain_http_is_not_taken_for_tls(asking: Asking, server: Server) -> None:
    routes = {"a.test": server.url.replace("http:", "https:")}
    failure = asking.fetcher(routes=routes, attempts=1).fetch(Request(URL))
    assert isinstance(failure, Failure)
    assert failure.trouble is Trouble.UNREACHABLE
