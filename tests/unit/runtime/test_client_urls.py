"""Servers, their variables, base URLs, and what of them may be shown."""

from __future__ import annotations

import pytest

from generator.runtime.errors import ConfigurationError
from generator.runtime.redaction import MASK, excerpt, is_secret, shown_url
from generator.runtime.unset import UNSET
from generator.runtime.urls import (
    Server,
    ServerVariable,
    base_url,
    check_base_url,
    join,
)
from tests.unit.runtime.golden_client.v1 import Client

ENDPOINT = ServerVariable("endpoint", is_required=True)


@pytest.mark.parametrize(
    ("template", "value", "url"),
    [
        ("https://{endpoint}/openai", "a.test", "https://a.test/openai"),
        ("https://{endpoint}/openai", "a.test/", "https://a.test/openai"),
        ("https://{endpoint}/openai", "a.test:8443", "https://a.test:8443/openai"),
        ("https://{endpoint}/openai", "gw.test/azure", "https://gw.test/azure/openai"),
        (
            "https://{endpoint}/openai",
            "http://127.0.0.1:8000/",
            "http://127.0.0.1:8000/openai",
        ),
        ("{endpoint}/openai", "https://a.test", "https://a.test/openai"),
        ("{endpoint}", "https://a.test/", "https://a.test"),
        ("https://{endpoint}.a.test/v1/", "eu", "https://eu.a.test/v1"),
        ("https://a.test/{endpoint}", "x/y", "https://a.test/x/y"),
    ],
)
def test_a_variable_fills_its_template(template: str, value: str, url: str) -> None:
    assert url == base_url(Server(template, (ENDPOINT,)), {"endpoint": value})


@pytest.mark.parametrize(
    ("template", "value"),
    [
        ("https://{endpoint}.a.test", "evil.test/"),
        ("https://{endpoint}.a.test", "http://evil.test"),
        ("https://{endpoint}.a.test", "evil.test:80"),
        ("https://a.test.{endpoint}", "x/y"),
        ("https://{endpoint}", "user:pw@evil.test"),
        ("https://{endpoint}", "a.test?x"),
        ("https://{endpoint}", "a.test#x"),
        ("https://{endpoint}", "a b"),
        ("https://{endpoint}", "a.test\n"),
        ("https://{endpoint}", "evil.test\\x"),
        ("https://{endpoint}", ""),
        ("https://{endpoint}", "ftp://a.test"),
    ],
)
def test_a_variable_cannot_change_what_the_template_means(
    template: str, value: str
) -> None:
    with pytest.raises(ConfigurationError):
        base_url(Server(template, (ENDPOINT,)), {"endpoint": value})


def test_a_missing_variable_names_its_argument() -> None:
    with pytest.raises(ConfigurationError, match=r"needs `endpoint`.*`base_url`"):
        Client()


def test_defaults_and_choices() -> None:
    region = ServerVariable(
        "region", default="eu", values=("eu", "us"), argument="where"
    )
    server = Server("https://{region}.a.test", (region,))

    assert "https://eu.a.test" == base_url(server, {"region": UNSET})
    with pytest.raises(ConfigurationError, match='`where` must be one of "eu", "us"'):
        base_url(server, {"region": "xx"})


def test_a_base_url_takes_the_place_of_everything() -> None:
    with Client(base_url="http://127.0.0.1:1/v9/") as client:
        assert "<Client http://127.0.0.1:1/v9>" == repr(client)


@pytest.mark.parametrize(
    "url",
    [
        "a.test",
        "/v1",
        "",
        "ftp://a.test",
        "https://",
        "https://u:s3cr3t@a.test",
        "https://a.test?x",
        "https://a.test:x",
        "https://a.test/ b",
        "https://a.test/\n",
        "https://[",
        "https://{host}/",
    ],
)
def test_what_is_no_base_url(url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        check_base_url(url)
    assert "s3cr3t" not in str(caught.value)


def test_joining() -> None:
    assert "http://h/b/c" == join("http://h/b", "/c")
    assert "http://h/b/c" == join("http://h/b", "c")
    assert "https://x/c" == join("http://h/b", "https://x/c")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://u:p@h/x?a=1", "https://h/x?a=1"),
        (
            "https://h/x?sig=abc&a=1&api-key=k",
            f"https://h/x?sig={MASK}&a=1&api-key={MASK}",
        ),
        ("/x?subscription-key=k&flag", f"/x?subscription-key={MASK}&flag"),
        ("https://h/x?mine=k", f"https://h/x?mine={MASK}"),
        ("https://h/a@b", "https://h/a@b"),
    ],
)
def test_urls_are_shown_without_secrets(url: str, shown: str) -> None:
    assert shown == shown_url(url, secret_names={"mine"})


@pytest.mark.parametrize(
    "name",
    [
        "Authorization",
        "Api-Key",
        "X-API-Key",
        "Ocp-Apim-Subscription-Key",
        "cookie",
        "Set-Cookie",
        "x-ms-token",
        "client_secret",
        "Proxy-Authorization",
        "sig",
    ],
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize("name", ["accept", "content-type", "api-version", "limit"])
def test_names_of_no_secrets(name: str) -> None:
    assert not is_secret(name)


def test_a_secret_across_the_cut_is_masked() -> None:
    content = b"x" * 498 + b"s3cr3t" + b"y" * 5000
    assert "s3" not in excerpt(content, ["s3cr3t"])
