"""Which model answers: the choices of the command line, the environment and the config file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.errors import CoachError

FILE = "config.toml"
"""The name of the config file in the home."""

OFFLINE = "offline"
"""The name of the coach that needs no model."""

ANTHROPIC = "anthropic:claude-sonnet-5-5"
"""The model that answers where an Anthropic key is all that is configured."""

_FORM = (
    "Write provider:model, such as `anthropic:claude-sonnet-5-5` or `openai-chat:qwen3`, "
    "or `offline`."
)


@dataclass(frozen=True, slots=True)
class Config:
    """What the config file says.

    Attributes:
        model: The model to use, or ``None`` where the file names none.
    """

    model: str | None = None


def read_config(home: Path) -> Config:
    """Read ``config.toml`` in a home; an absent file sets nothing.

    Raises:
        CoachError: It can't be read, is no TOML, or sets what is not known.
    """
    path = home / FILE
    try:
        settings = tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return Config()
    except OSError as error:
        raise CoachError(
            f"{path}: it can't be read ({error.strerror}). "
            "Make it readable for you or move it away."
        ) from error
    except ValueError as error:  # broken TOML and broken UTF-8 alike
        raise CoachError(
            f'{path}: it is no valid TOML ({error}). Write a line such as model = "offline".'
        ) from error
    return _checked(settings, path)


def choose_model(flag: str | None, environment: Mapping[str, str], config: Config) -> str:
    """Return the model that answers: ``offline`` or what pydantic-ai calls it.

    ``--model`` comes first, then ``COACH_MODEL``, the config file, and Anthropic where
    ``ANTHROPIC_API_KEY`` is set. Without any of these it is the offline coach.

    Args:
        flag: What ``--model`` was given, or ``None``.
        environment: The environment variables.
        config: What the config file says.

    Raises:
        CoachError: The name has no provider.
    """
    named = flag or environment.get("COACH_MODEL", "").strip() or config.model
    if named:
        return _full_name(named.strip())
    return ANTHROPIC if environment.get("ANTHROPIC_API_KEY", "").strip() else OFFLINE


def _full_name(named: str) -> str:
    if named.casefold() == OFFLINE:
        return OFFLINE
    provider, colon, model = named.partition(":")
    if not (provider and colon and model):
        raise CoachError(f"Model “{named}”: no provider is named. {_FORM}")
    return named


def _checked(settings: Mapping[str, object], path: Path) -> Config:
    if unknown := sorted(settings.keys() - {"model"}):
        raise CoachError(
            f"{path}: the setting “{unknown[0]}” is not known. The one that is known is model."
        )
    model = settings.get("model")
    if model is not None and not (isinstance(model, str) and model.strip()):
        raise CoachError(f"{path}: model must be a name in quotes. {_FORM}")
    return Config(model=model)
