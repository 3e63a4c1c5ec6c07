"""Running one command line: the words in, text or JSON and an exit code out.

Nothing heavy is imported before it is known what is asked for.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from coach import garbage
from coach.clock import Clock
from coach.home import default_home, named_home
from coach.output import flush, let_go_of_stdout, show, take_any_character, tell
from coach.parser import parse
from coach.screens.early_keys import keys_waiting_unchanged
from tools.errors import CoachError, UsageError

if TYPE_CHECKING:
    from coach.commands.request import Answer, Request

DONE, NOT_DONE, MISUSED = 0, 1, 2
"""The exit codes."""

TRACEBACK = "COACH_TRACEBACK"
"""The environment variable that lets a fault of the program through with its traceback."""

DEMO_NOTICE = "A demo: this person is invented, and all of it is thrown away when you quit."


def run(arguments: Sequence[str]) -> int:
    """Do what a command line asks for and return the exit code: 0 done, 1 not, 2 misused.

    Args:
        arguments: The words after the program's name.
    """
    take_any_character()
    try:
        return _do(arguments)
    except CoachError as error:
        tell(str(error))
        return MISUSED if isinstance(error, UsageError) else NOT_DONE
    except KeyboardInterrupt:
        return NOT_DONE
    except BrokenPipeError:
        # The reader has seen enough, as `head` does.
        let_go_of_stdout()
        return DONE
    except Exception as error:
        # Whatever went wrong, a user gets one line, and the traceback only on request.
        if os.environ.get(TRACEBACK):
            raise
        tell(
            f"Coach: this is a fault of the program ({type(error).__name__}: {error}). "
            f"Set {TRACEBACK}=1, run it again, and report what it prints."
        )
        return NOT_DONE


def _do(arguments: Sequence[str]) -> int:
    try:
        options = parse(arguments)
    except SystemExit:
        # The help or the version has been printed, perhaps into a pipe that is closed by now.
        flush()
        return DONE
    clock = Clock(options.today)
    if options.command is None:
        _refuse_without_terminal(options)
        # First of all, because the imports take a second in which a user may type.
        with keys_waiting_unchanged() as typed, _home(options, clock) as home:
            return _open_app(options, home, clock, typed)
    with _home(options, clock) as home:
        return _run_command(options, home, clock)


@contextmanager
def _home(options: Namespace, clock: Clock) -> Iterator[Path]:
    if options.demo:
        from coach.demo import demo_home  # noqa: PLC0415 - only a demo needs its person

        talking = options.command in (None, "ask")
        if talking:
            tell("The demo takes a few seconds to prepare.")
        with demo_home(clock, talking=talking) as home:
            yield home
    else:
        yield default_home() if options.home is None else named_home(options.home)


def _refuse_without_terminal(options: Namespace) -> None:
    if options.json:
        raise UsageError("coach: --json goes with a command, such as `coach gaps --json`.")
    if not all(it is not None and it.isatty() for it in (sys.stdin, sys.stdout)):
        raise UsageError(
            "coach: the app needs a terminal. `coach ask TEXT` asks one thing without it, "
            "and `coach --help` lists the other commands."
        )


def _open_app(options: Namespace, home: Path, clock: Clock, typed: str) -> int:
    from coach.config import Caps, choose_model, read_config  # noqa: PLC0415 - only a model needs it
    from coach.screens.app import run_app  # noqa: PLC0415 - commands do without the screen

    config = read_config(home)
    model = choose_model(options.model, os.environ, config)
    caps = Caps(options.max_cost, config.max_cost_month)
    notice = DEMO_NOTICE if options.demo else ""
    return run_app(home, clock, model, notice=notice, typed=typed, caps=caps)


def _run_command(options: Namespace, home: Path, clock: Clock) -> int:
    # Imported here, so that --help does without the store.
    from coach.commands.request import Request  # noqa: PLC0415

    command = _command(options.command)
    if options.command != "ask":  # which imports a model's library first
        garbage.look_from_here()
    answer = command(Request(options, home, clock))
    if answer.text:
        show(_as_json(answer) if options.json else answer.text)
    for problem in answer.problems:
        tell(problem)
    return NOT_DONE if answer.problems else DONE


def _command(word: str) -> "Callable[[Request], Answer]":
    """Return the command of a word; ``import`` can't name a module."""
    name = "import_files" if word == "import" else word
    command: Callable[[Request], Answer] = import_module(f"coach.commands.{name}").run
    return command


def _as_json(answer: "Answer") -> str:
    from coach.json_output import as_text  # noqa: PLC0415 - only --json needs it

    return as_text(answer.data)
