"""The answers of a check-in that a message gives, as the tool takes them."""

from collections.abc import Iterator

from tools.understanding import Intent


def answers_in(intent: Intent) -> Iterator[dict[str, str]]:
    """Yield what the tool takes for each answer; where there is none, for the open question alone.

    Args:
        intent: What holds them: those that each go to the question that they are of as its
            choices, with its key as their subject, and else in the order of the questions.
    """
    if intent.choices:
        yield from ({"reply": it.text, "question": it.subject} for it in intent.choices)
    elif intent.text:
        yield from ({"reply": it} for it in (intent.text, *intent.subjects))
    else:
        yield {}
