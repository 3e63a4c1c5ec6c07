"""What every tool does alike: read, write with a quote, answer, and say what went wrong."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TypeVar

from pydantic_ai import ModelRetry, RunContext, ToolFailed, ToolReturn

from coach.career import Career
from coach.toolset.refusing import misunderstood, refusal, shortly
from coach.turn import Turn
from tools.domain import Value
from tools.errors import CoachError

Call = RunContext[Turn]
Result = TypeVar("Result")


async def look(call: Call, work: Callable[[Career], Result], *, named: str | None = None) -> Result:
    """Read from the career file.

    Args:
        call: The call.
        work: What to read.
        named: What the model named that may be unknown; naming it better would help.

    Raises:
        ModelRetry: What was named is not known; the message lists the nearest.
        ToolFailed: It can't be done, whatever is named.
    """
    try:
        return await call.deps.look(work)
    except CoachError as error:
        raise _told(error, named) from error


async def change(
    call: Call,
    quote: str,
    work: Callable[[Career, int], Result],
    *,
    named: str | None = None,
    freely: bool = False,
) -> Result:
    """Write to the career file on the ground of the user's own words.

    Args:
        call: The call.
        quote: The words that it rests on, verbatim.
        work: What to write, given the career file and the number of the source.
        named: What the model named that may be unknown.
        freely: Whether the words may speak of others too, as what one did for them does.

    Raises:
        ModelRetry: The user did not say these words, or what was named is not known.
        ToolFailed: It can't be done, whatever is named.
    """
    if freely:
        require_spoken(call, quote)
    else:
        require_quote(call, quote)
    try:
        return await call.deps.change(quote, work)
    except CoachError as error:
        raise _told(error, named) from error


def require_quote(call: Call, quote: str) -> None:
    """Refuse a change that does not rest on what the user said of themselves.

    Raises:
        ModelRetry: The words are not the user's, or only suppose something.
    """
    require_spoken(call, quote)
    if call.deps.supposes(quote):
        raise misunderstood(
            call,
            f"“{shortly(quote)}”: there the user only supposes something or speaks of someone "
            "else, so nothing is saved. Ask them what holds for themselves.",
            f"“{shortly(quote)}” supposes something or speaks of someone else, so nothing is "
            "saved. Say what is so of you yourself, in a sentence of its own.",
        )


def require_spoken(call: Call, quote: str) -> None:
    """Refuse what does not rest on words of the user's.

    Raises:
        ModelRetry: The words are not the user's.
    """
    if call.deps.holds(quote):
        return
    if call.deps.document(quote) is not None:
        raise refusal(
            call,
            f"“{shortly(quote)}” stands in a text that the user passes on, or beside orders to "
            "you, so it is not their own word and nothing is saved. Ask them, or read a document "
            "of theirs with import_document.",
            f"“{shortly(quote)}” stands in a text that you pass on, so I don't take it for your "
            "word, and nothing is saved. Say it without the marks where it is so of you.",
        )
    raise refusal(
        call,
        f"“{shortly(quote)}”: the user did not write these words in this conversation, so nothing "
        "is saved. Quote their own words verbatim, or ask them.",
        f"“{shortly(quote)}”: I can't find these words in what you wrote, so nothing is saved. Say "
        "it once more, in a sentence of its own.",
    )


def refuse_misfit(
    form: str,
    given: Mapping[str, object],
    *,
    needs: Collection[str] = (),
    takes: Collection[str] = (),
) -> None:
    """Refuse arguments that do not go together, before anything is done with them.

    Args:
        form: How the tool is used, as the model reads it: 'recall about "timeline"'.
        given: The optional arguments by name; absent ones are ``None``, false or empty.
        needs: The names of those that this use needs.
        takes: The names of those that it takes beside them.

    Raises:
        ModelRetry: One is missing or does not belong; the message says what is valid.
    """
    there = {name for name, value in given.items() if value not in (None, False, "", ())}
    missing = [name for name in needs if name not in there]
    odd = sorted(there - {*needs, *takes})
    if not (missing or odd):
        return
    valid = ", ".join([*needs, *(f"{it} (optional)" for it in takes)]) or "nothing else"
    wrong = [f"give {' and '.join(missing)}"] * bool(missing)
    wrong += [f"leave out {' and '.join(odd)}"] * bool(odd)
    raise ModelRetry(f"{form}: {'; '.join(wrong)}. It takes {valid}; do one thing a call.")


def written(call: Call, file: str) -> str:
    """Return a path as the user wrote it.

    Raises:
        ModelRetry: They wrote no such path, so it may come from a text that they only gave to read.
    """
    path = call.deps.written(file)
    if path is None:
        raise misunderstood(
            call,
            f"“{file[:80]}”: the user did not name this file in a message of theirs, so nothing is "
            "written or read. Pass the path exactly as they wrote it, or ask them for it.",
            f"“{file[:80]}”: you named no such file, so nothing is written or read. Name it with "
            "its folder, such as ~/cv.pdf.",
        )
    return path


def answer(shown: object, view: object = None) -> ToolReturn:
    """Return a result: what the model reads, and the whole view for whoever renders it.

    Args:
        shown: What the model is given, as JSON data or a value.
        view: The value itself where the model is given less than all of it.
    """
    whole = shown if view is None else view
    return ToolReturn(return_value=as_data(shown), metadata=whole)


def as_data(value: object) -> object:
    """Return a value as JSON data."""
    if isinstance(value, Value):
        return value.model_dump(mode="json", by_alias=True)
    if isinstance(value, tuple | list):
        return [as_data(item) for item in value]
    if isinstance(value, dict):
        return {name: as_data(item) for name, item in value.items()}
    return value


def note(call: Call, lines: Iterable[str]) -> None:
    """Leave lines on what was changed for the session to report."""
    call.deps.notes.extend(lines)


def _told(error: CoachError, named: str | None) -> Exception:
    return ToolFailed(str(error)) if named is None else ModelRetry(str(error))
