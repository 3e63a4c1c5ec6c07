"""Which parts of a message something was read of, and whether two readings say the same."""

from collections.abc import Callable, Sequence

from tools.understanding.intent import WRITES, Context, Intent, IntentKind, Shown
from tools.understanding.message_parts import Part
from tools.understanding.phrases import bare

QUESTIONS: frozenset[IntentKind] = frozenset({"clarify", "unrecognised", "ask_level"})
"""What is put to the user."""


def only_names(intent: Intent) -> bool:
    """Whether it is asked what is wanted of a skill that is only named.

    Args:
        intent: What was read.
    """
    return bool(intent.choices) and all(it.kind in {"explain", "recall"} for it in intent.choices)


def holds(one: str, other: str) -> bool:
    """Whether one of two texts is all of the other, or a part of it.

    Args:
        one: The first text.
        other: The second.
    """
    return bare(one) in other or bare(other) in one


def overlap(intent: Intent, words: str) -> bool:
    """Whether something was read of words, or of more that they are in.

    Args:
        intent: What was read.
        words: A part of a message.
    """
    said, quote = bare(words), bare(intent.quote)
    return bool(quote) and (said in quote or quote in said)


def only_of_role(intent: Intent, found: Sequence[Intent]) -> bool:
    """Whether a level is of a skill that is only called as a part of a role that is asked about.

    Args:
        intent: What a part says by itself.
        found: What was read of the message.
    """
    skill = (intent.skill or "").casefold()
    titles = ((it.role or "").casefold() for it in found if it.kind == "role")
    return intent.kind == "set_level" and any(skill in it for it in titles)


def same(intent: Intent) -> object:
    """Return what is alike of two intents that ask for the same.

    Args:
        intent: What was read.
    """
    return (intent.kind, intent.skill, intent.role, intent.roles, intent.text)


def says_as_much(said: Intent, intent: Intent) -> bool:
    """Whether something that was read asks what an intent does, or the same of something named.

    Args:
        said: What was read.
        intent: What else was read.
    """
    role = (intent.role or "").casefold() in (said.role or "").casefold()
    skill = intent.skill in {None, said.skill}
    return said.kind == intent.kind and role and skill and intent.text in {"", said.text}


def is_of_all(intent: Intent, clauses: Sequence[Part]) -> bool:
    """Whether an intent only looks something up and was read of several clauses together.

    Args:
        intent: What was read.
        clauses: The clauses of a sentence.
    """
    held = [it for it in clauses if bare(it.words) in intent.quote]
    return intent.kind not in WRITES | QUESTIONS | {"unclear"} and len(held) > 1


def read_as_asked(
    words: str,
    read: Callable[[str, Context], tuple[Intent, ...]],
    context: Context,
    skill: str | None,
) -> tuple[Intent, ...]:
    """Return what words ask of the skill spoken of, with the question mark that they may lack.

    Args:
        words: A part of a message.
        read: Reads a part where a conversation stands.
        context: Where the conversation stands.
        skill: The skill that the message has named before.
    """
    shown = context.shown
    if skill is not None:
        shown = Shown(kind="explain", skill=skill)
    found = read(f"{words.rstrip(' .!?')}?", context.model_copy(update={"shown": shown}))
    return tuple(it.model_copy(update={"quote": words}) for it in found)
