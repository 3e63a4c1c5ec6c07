"""The server that plays providers' APIs: what breaks a rule is refused, and fails the test."""

import json
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.anthropic_server import serving

GOOD: dict[str, Any] = {
    "model": "claude",
    "max_tokens": 10,
    "messages": [{"role": "user", "content": [{"type": "text", "text": "hello"}]}],
}


def post(address: str, body: dict[str, Any]) -> bytes:
    """Return what a server answers to a request."""
    request = Request(address, json.dumps(body).encode())  # noqa: S310 - of this machine
    with urlopen(request, timeout=10) as answer:  # noqa: S310 - of this machine
        came: bytes = answer.read()
    return came


def test_a_request_that_keeps_to_the_rules_is_answered() -> None:
    with serving("So it is.") as server:
        came = post(f"{server.address}/v1/messages?beta=true", GOOD)
    for part in (b'"So "', b'"it "', b'"is."', b"message_stop"):
        assert part in came
    assert server.requests == [GOOD]


@pytest.mark.parametrize(
    ("path", "body", "said"),
    [
        ("/v1/messages", GOOD | {"max_tokens": 0}, "max_tokens: 0 is not from 1"),
        ("/v1/complete", GOOD, "/v1/complete: the model is asked at /v1/messages"),
    ],
)
def test_what_breaks_a_rule_is_refused_and_fails_whoever_asked(
    path: str, body: dict[str, Any], said: str
) -> None:
    with pytest.raises(AssertionError, match=said):
        refused_at(path, body)


def refused_at(path: str, body: dict[str, Any]) -> None:
    """Ask what is refused, and say on leaving what was wrong with it."""
    with serving("Never said.") as server:
        with pytest.raises(HTTPError) as refused:
            post(server.address + path, body)
        assert refused.value.code == 400
        assert json.loads(refused.value.read())["error"]["message"] == "".join(server.broken) != ""
