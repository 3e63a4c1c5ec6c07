"""Which model answers: the choices of the command line, the environment and the config file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Final

from tools.errors import CoachError
from tools.tasks import TASKS, Task

FILE = "config.toml"
"""The name of the config file in the home."""

OFFLINE = "offline"
"""The name of the coach that needs no model."""

ANTHROPIC = "anthropic:claude-sonnet-5-5"
"""The model that answers where an Anthropic key is all that is configured."""

ANTHROPIC_SMALL = "anthropic:claude-haiku-5-5"
"""The one that reads documents then: it only has to find what stands in them."""

_FORM = (
    "Write provider:model, such as `anthropic:claude-sonnet-5-5` or `openai-chat:qwen3`, "
    "or `offline`."
)


@dataclass(frozen=True, slots=True)
class Config:
    """What the config file says.

    Attributes:
        model: The model for everything, or ``None`` where the file names none.
        models: The models for single tasks.
        max_cost_month: How many US dollars may be spent in a calendar month, or ``None``.
    """

    model: str | None = None
    models: Mapping[str, str] = field(default_factory=dict)
    max_cost_month: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Caps:
    """How many US dollars may be spent; ``None`` for any number.

    Attributes:
        run: In this run of the program (``--max-cost``).
        month: In a calendar month (``max_cost_month`` in the config file).
    """

    run: Decimal | None = None
    month: Decimal | None = None


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


def choose_model(
    flag: str | None, environment: Mapping[str, str], config: Config, task: Task = "coaching"
) -> str:
    """Return the model for a task: ``offline`` or what pydantic-ai calls it.

    ``--model`` comes first, then ``COACH_MODEL``, the config file (where the model of the task
    comes before that for everything), and Anthropic where ``ANTHROPIC_API_KEY`` is set. Without
    any of these it is the offline coach.

    Args:
        flag: What ``--model`` was given, or ``None``.
        environment: The environment variables.
        config: What the config file says.
        task: What the model is asked for.

    Raises:
        CoachError: The name has no provider.
    """
    configured = config.models.get(task) or config.model
    named = flag or environment.get("COACH_MODEL", "").strip() or configured
    if named:
        return _full_name(named.strip())
    if not environment.get("ANTHROPIC_API_KEY", "").strip():
        return OFFLINE
    return ANTHROPIC if task == "coaching" else ANTHROPIC_SMALL


def _full_name(named: str) -> str:
    if named.casefold() == OFFLINE:
        return OFFLINE
    provider, colon, model = named.partition(":")
    if not (provider and colon and model):
        raise CoachError(f"Model “{named}”: no provider is named. {_FORM}")
    return named


_SETTINGS: Final = ("model", "models", "max_cost_month")


def _checked(settings: Mapping[str, object], path: Path) -> Config:
    if unknown := sorted(settings.keys() - set(_SETTINGS)):
        raise CoachError(
            f"{path}: the setting “{unknown[0]}” is not known. Those that are known are "
            f"{', '.join(_SETTINGS)}."
        )
    return Config(
        model=_model(settings.get("model"), "model", path),
        models=_models(settings.get("models", {}), path),
        max_cost_month=_cost(settings.get("max_cost_month"), path),
    )


def _model(named: object, setting: str, path: Path) -> str | None:
    if named is not None and not (isinstance(named, str) and named.strip()):
        raise CoachError(f"{path}: {setting} must be a name in quotes. {_FORM}")
    return named


def _models(named: object, path: Path) -> Mapping[str, str]:
    """Return the models of the section ``[models]`` by task."""
    if not isinstance(named, dict) or (unknown := sorted(named.keys() - set(TASKS))):
        wrong = f" “{unknown[0]}” is none of them." if isinstance(named, dict) else ""
        raise CoachError(
            f"{path}: models is a section [models] with lines for {' and '.join(TASKS)}.{wrong}"
        )
    models = {task: _model(it, f"{task} in [models]", path) for task, it in named.items()}
    return {task: it for task, it in models.items() if it is not None}


def _cost(given: object, path: Path) -> Decimal | None:
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, int | float) or not 0 <= given < _MOST:
        raise CoachError(
            f"{path}: max_cost_month must be a number of US dollars, such as max_cost_month = 5."
        )
    return Decimal(str(given))


_MOST: Final = 1_000_000
