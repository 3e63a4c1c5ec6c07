"""Which model answers."""

from decimal import Decimal
from pathlib import Path

import pytest

from coach.config import ANTHROPIC, Config, choose_model, read_config
from tools.errors import CoachError

KEY = {"ANTHROPIC_API_KEY": "k"}


@pytest.mark.parametrize(
    ("flag", "environment", "configured", "chosen"),
    [
        (None, {}, None, "offline"),
        (None, KEY, None, ANTHROPIC),
        (None, {"ANTHROPIC_API_KEY": " "}, None, "offline"),
        (None, KEY, "openai-chat:qwen3", "openai-chat:qwen3"),
        (None, KEY | {"COACH_MODEL": "offline"}, "openai-chat:qwen3", "offline"),
        (None, {"COACH_MODEL": ""}, "openai-chat:qwen3", "openai-chat:qwen3"),
        ("openai-chat:a:b", KEY | {"COACH_MODEL": "offline"}, None, "openai-chat:a:b"),
        ("Offline", KEY, None, "offline"),
        (" anthropic:claude-haiku-5-5 ", {}, None, "anthropic:claude-haiku-5-5"),
    ],
)
def test_the_nearest_choice_wins(
    flag: str | None, environment: dict[str, str], configured: str | None, chosen: str
) -> None:
    assert choose_model(flag, environment, Config(configured)) == chosen


@pytest.mark.parametrize("named", ["claude-sonnet-5-5", ":qwen3", "openai-chat:"])
def test_a_model_without_a_provider_is_refused(named: str) -> None:
    with pytest.raises(CoachError, match="Write provider:model"):
        choose_model(named, {}, Config())


@pytest.mark.parametrize(
    ("flag", "environment", "config", "chosen"),
    [
        (None, KEY, Config(), "anthropic:claude-haiku-5-5"),
        (None, KEY, Config("a:b"), "a:b"),
        (None, KEY, Config("a:b", {"extraction": "c:d"}), "c:d"),
        (None, {}, Config(None, {"coaching": "c:d"}), "offline"),
        (None, {"COACH_MODEL": "e:f"}, Config("a:b", {"extraction": "c:d"}), "e:f"),
        ("g:h", {"COACH_MODEL": "e:f"}, Config("a:b", {"extraction": "c:d"}), "g:h"),
    ],
)
def test_a_task_can_have_a_model_of_its_own(
    flag: str | None, environment: dict[str, str], config: Config, chosen: str
) -> None:
    assert choose_model(flag, environment, config, "extraction") == chosen


def test_a_home_without_a_config_sets_nothing(tmp_path: Path) -> None:
    assert read_config(tmp_path) == Config()
    assert read_config(tmp_path / "absent") == Config()


def test_the_config_names_models_by_task_and_a_cap(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(
        'model = "a:b"\nmax_cost_month = 2.50\n[models]\nextraction = "c:d"\n'
    )
    assert read_config(tmp_path) == Config("a:b", {"extraction": "c:d"}, Decimal("2.5"))


def test_the_config_names_the_model(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('model = "openai-chat:qwen3"\n')
    assert read_config(tmp_path) == Config("openai-chat:qwen3")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"model = offline", "no valid TOML"),
        (b"\xff", "no valid TOML"),
        (b"modle = 'offline'", "the setting “modle” is not known"),
        (b"model = 7", "must be a name in quotes"),
        (b"model = ' '", "must be a name in quotes"),
        (b"models = 'a:b'", r"models is a section \[models\]"),
        (b"[models]\nreading = 'a:b'", "“reading” is none of them"),
        (b"[models]\nextraction = 3", r"extraction in \[models\] must be a name in quotes"),
        (b"max_cost_month = 'five'", "max_cost_month must be a number of US dollars"),
        (b"max_cost_month = -1", "max_cost_month must be a number of US dollars"),
        (b"max_cost_month = nan", "max_cost_month must be a number of US dollars"),
        (b"max_cost_month = true", "max_cost_month must be a number of US dollars"),
    ],
)
def test_a_config_that_says_nothing_known_is_refused(
    tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "config.toml").write_bytes(content)
    with pytest.raises(CoachError, match=said):
        read_config(tmp_path)


def test_a_config_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config.toml").mkdir()
    with pytest.raises(CoachError, match=r"config\.toml: it can't be read"):
        read_config(tmp_path)
