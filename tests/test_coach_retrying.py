"""Which faults are waited for, and how long."""

from collections.abc import Mapping

import pytest
from pydantic_ai.exceptions import (
    ContentFilterError,
    ModelAuthenticationError,
    ModelConnectionError,
    ModelHTTPError,
    ModelOverloadedError,
    ModelQuotaExceededError,
    ModelRateLimitError,
    ModelRequestTimeout,
    ModelServerError,
    ModelTimeoutError,
    ModelUnavailableError,
)

from coach.retrying import Patience, pause_after

PATIENCE = Patience(pauses=(1, 2), longest=20)

Category = (
    type[ModelRateLimitError | ModelQuotaExceededError | ModelServerError | ModelUnavailableError]
    | type[ModelAuthenticationError]
)


def http(
    category: Category, status: int, headers: Mapping[str, str] | None = None
) -> ModelHTTPError:
    return ModelHTTPError.for_category(
        category, status_code=status, model_name="m", headers=headers
    )


@pytest.mark.parametrize(
    ("error", "pauses"),
    [
        (http(ModelRateLimitError, 429), [1, 2, None]),
        (http(ModelRateLimitError, 429, {"retry-after": "0"}), [1, 2, None]),
        (http(ModelRateLimitError, 429, {"retry-after-ms": "1200"}), [2, 2, None]),
        (http(ModelRateLimitError, 429, {"retry-after-ms": "7500"}), [8, 8, None]),
        (http(ModelRateLimitError, 429, {"retry-after": "20"}), [20, 20, None]),
        (http(ModelRateLimitError, 429, {"retry-after-ms": "20100"}), [None, None, None]),
        (http(ModelOverloadedError, 529), [1, 2, None]),
        (http(ModelUnavailableError, 503, {"retry-after": "3"}), [3, 3, None]),
        (http(ModelServerError, 500), [1, 2, None]),
        (http(ModelServerError, 500, {"x-should-retry": "true"}), [1, 2, None]),
        (http(ModelServerError, 500, {"x-should-retry": "false"}), [None, None, None]),
        (ModelConnectionError("m", "refused"), [1, 2, None]),
        (ModelTimeoutError("m", "stalled"), [None, None, None]),
        (ModelRequestTimeout("m", 45), [None, None, None]),
        (http(ModelQuotaExceededError, 429), [None, None, None]),
        (http(ModelAuthenticationError, 401), [None, None, None]),
        (ContentFilterError("no"), [None, None, None]),
        (UnicodeEncodeError("ascii", "ü", 0, 1, "no"), [None, None, None]),
    ],
)
def test_the_pause_before_each_further_request(error: Exception, pauses: list[int | None]) -> None:
    assert [pause_after(error, made, PATIENCE) for made in range(3)] == pauses
