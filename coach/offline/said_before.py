"""What was said before it could be used: a role thought of, the hours for a plan."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from pydantic_ai.messages import ModelMessage, ModelResponse, ToolReturnPart

from coach.offline.history import previous_text
from coach.offline.questions import YOUR_TARGET, asked_before
from coach.offline.situation import SaidBefore, Situation
from prompts import render
from tools.spent_hours import hours_by_skill
from tools.titles import of_the_field
from tools.understanding import (
    Context,
    Intent,
    declines,
    field_aimed_for,
    is_document,
    role_thought_of,
    understand,
)
from tools.understanding.checkins.week_remarks import remark_of
from tools.vocabulary import Vocabulary

WAYS_ON = "goes to the question before"
"""What only the reply to an answer that could not be read says."""

_GIVES_UP = re.compile(
    r"\b(?:clear|drop|remove|forget|no longer|no)\b[^.]*\b(?:target|goal|aim|role)\b", re.IGNORECASE
)
_SAID = "§"
_LONGEST_SAID = 200
_ROLE = re.compile(r"Make “(?P<role>[^”\n]{1,200})” your target\? Yes or no\?$")
_BARE = re.compile(r"\W*\d*\W*")
_ALONG = re.compile(
    r"(?:I take|after a plan is made takes|(?P<twice>You told)) (?P<words>“[^”]+”(?:, “[^”]+”)*)"
    r" (?:along\.|before: it asks)"
)
_QUOTED = re.compile(r"“([^”]+)”")
_UNIT = re.compile(
    r"(?:\b|\d)(?:h|hrs?|hours?|weeks?|weekly|wk|daily|evenings?)\b"
    r"|(?:\d|\b(?:an?|per|each|every|all|half|few|working|work|free|one|two|three|four|five|six"
    r"|seven))\s*days?\b",
    re.IGNORECASE,
)
"""What says that a figure is time; "I'd say 4" was the level of something, an open day none."""
_HOURS = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hours?)\b", re.IGNORECASE
)


def said_before(
    messages: Sequence[str],
    before: Sequence[ModelMessage],
    situation: Situation,
    said: str,
    *,
    aims: bool,
) -> SaidBefore:
    """Return what the user has said that waits for something else.

    Args:
        messages: What the user has said in this conversation, the oldest first, this message last.
        before: The conversation before this message.
        situation: What is known.
        said: What the coach said last.
        aims: Whether this message sets a target.
    """
    role, aim, hours = None, None, None
    if situation.target is None:
        role = thought_of(messages, before, situation.roles)
        aim = None if role else field_aimed_for(messages[-1])
        role = role or (of_the_field(aim, situation.roles) if aim else None)
    if (aims or situation.target) and not situation.planned:
        context = Context(today=situation.today, roles=situation.roles)
        hours = hours_told(messages[:-1], before, situation.vocabulary, context)
    return SaidBefore(
        role=role,
        aim=aim,
        hours=hours,
        put=role is not None and _put(role_offer(role), before),
        now=role is not None and role_thought_of(messages[-1], situation.roles) == role,
        again=asked_before("target", before),
        spent=_spent(before, situation),
        unread=WAYS_ON in said,
    )


def gives_way(intent: Intent, situation: Situation) -> bool:
    """Whether what was made of a message gives way to the offer of the role that it thinks of.

    Args:
        intent: What was read.
        situation: What is known, with the role.
    """
    doubtful = intent.kind == "clarify" and [it.kind for it in intent.choices] == ["set_target"]
    offers = situation.before.now and not situation.before.put
    return offers and (doubtful or intent.kind == "unclear")


def role_offer(role: str) -> str:
    """Return the offer to aim for a role."""
    return f"Make “{role}” {YOUR_TARGET}"


def hours_offer(said: str) -> str:
    """Return the offer to plan with hours that were told before."""
    return render("replies/ask_hours_said", said=said)


_OWN = re.compile(
    r"Shall I keep (?P<own>[^“”?]+) as (?:a skill|skills) of your own"
    r"(?:, and (?P<meant>[^“”?]+) for “[^?]+”)?\? Yes or no\?$"
)
_LEVEL = re.compile(
    r"(?:^|, |(?:^|(?<=5)) and )(?P<skill>\S[^,]*?) (?P<level>[0-5])/5(?=,| and |$)"
)


def offered_in(said: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return what the coach's last words offer to do with what was said before, or ``None``.

    Args:
        said: The last words.
        vocabulary: The skills that are known.
        context: The day and the known roles.
    """
    role = _ROLE.search(said.rstrip())
    if role is not None:
        return Intent(kind="set_target", role=role["role"])
    before, _, after = hours_offer(_SAID).partition(_SAID)
    start = said.rfind(before)
    if start < 0 or not said.rstrip().endswith(after):
        return None
    words = said.rstrip()[start + len(before) : -len(after)]
    return _plan_in(words, vocabulary, context)


def own_skills_offered(said: str, text: str, vocabulary: Vocabulary) -> Intent | None:
    """Return the skills of the user's own that the coach's last words offer to keep, or ``None``.

    What is offered a second time, with another level or without a skill, follows from no message
    alone.

    Args:
        said: The last words.
        text: The user's message before them.
        vocabulary: The skills that are known: what is among them may be misspelled in the message.
    """
    offer = _OWN.search(said.rstrip())
    if offer is None:
        return None
    named = [it for part in (offer["own"], offer["meant"] or "") for it in _LEVEL.finditer(part)]
    choices = tuple(
        Intent(
            kind="set_level",
            quote=text,
            skill=it["skill"],
            level=int(it["level"]),
            own=vocabulary.get(it["skill"]) is None,
        )
        for it in named
    )
    return Intent(kind="unrecognised", quote=text, text=text, choices=choices)


def thought_of(
    messages: Sequence[str], before: Sequence[ModelMessage], roles: Sequence[str]
) -> str | None:
    """Return the role that the user's messages think of last, if its offer was not declined.

    Args:
        messages: What the user has said in this conversation, the oldest first.
        before: The conversation before this message.
        roles: The titles of the known roles.
    """
    if _target_taken_back(before):
        return None
    own = (it for it in reversed(messages) if not is_document(it))
    role = next((it for said in own if (it := role_thought_of(said, roles))), None)
    return None if role is None or _declined(role_offer(role), before) else role


def role_in_greeting(said: Sequence[tuple[str, str]], roles: Sequence[str]) -> str | None:
    """Return the role that is offered in a greeting, since the user thought of it before.

    Args:
        said: Who said what of the conversation so far, the oldest first: "user" or "coach".
        roles: The titles of the known roles.
    """
    declined = {
        before
        for (_, before), (speaker, answer) in pairwise(said)
        if speaker == "user" and declines(answer)
    }
    for speaker, text in reversed(said):
        if speaker != "user" or is_document(text):
            continue
        if _GIVES_UP.search(text):
            return None
        role = role_thought_of(text, roles)
        if role is not None:
            offer = role_offer(role)
            return None if any(it.rstrip().endswith(offer) for it in declined) else role
    return None


def hours_told(
    messages: Sequence[str],
    before: Sequence[ModelMessage],
    vocabulary: Vocabulary,
    context: Context,
) -> str | None:
    """Return the latest words of the user that give hours for a plan and were not offered yet.

    Args:
        messages: What the user has said in this conversation before this message.
        before: The conversation before this message.
        vocabulary: The skills that are known.
        context: The day and the known roles.
    """
    for said in reversed(messages):
        words = next(_hours_in(said, vocabulary, context), None)
        if words is not None:
            return None if _put(hours_offer(words), before) else words
    return None


def _hours_in(said: str, vocabulary: Vocabulary, context: Context) -> Iterator[str]:
    if is_document(said) or not _HOURS.search(said):
        return
    for line in said.splitlines():
        words = line.strip(" .")
        if _BARE.fullmatch(words) or not _UNIT.search(words):
            continue  # it answered something else, or nobody knows what
        plan = _plan_in(words, vocabulary, context)
        if plan is None:
            continue
        part = _shortest_part(words, plan, vocabulary, context)
        if 0 < len(part) <= _LONGEST_SAID:
            yield part


def _shortest_part(words: str, plan: Intent, vocabulary: Vocabulary, context: Context) -> str:
    """Return the part of words that gives the plan which all of them give."""
    cuts = [0, *(it.end() for it in _PARTS.finditer(words)), len(words)]
    pairs = ((a, b) for at, a in enumerate(cuts) for b in cuts[at + 1 :])
    parts = sorted((words[a:b].strip(" ,.;:–-") for a, b in pairs), key=len)
    timed = (it for it in parts[:_MOST_PARTS] if _UNIT.search(it) and not _BARE.fullmatch(it))
    return next((it for it in timed if _same(_plan_in(it, vocabulary, context), plan)), words)


_PARTS = re.compile(r"[.;!?]+\s+|,\s+|\s+[–—-]\s+|\s+and\s+(?=i\b)", re.IGNORECASE)
_MOST_PARTS = 40


def _same(one: Intent | None, other: Intent) -> bool:
    wish = {"hours_per_week", "start", "deadline", "weeks_off", "hours_from", "first", "skip"}
    return one is not None and one.model_dump(include=wish) == other.model_dump(include=wish)


def _plan_in(words: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the plan that words alone ask for as the answer to the question for hours."""
    asked = context.model_copy(update={"expecting": "hours", "offered": None})
    read = understand(words, vocabulary, asked)
    weekly = [it for it in read if it.kind == "plan"]
    plans = [
        it for it in weekly if it.hours_per_week is not None or (context.planned and it.hours_from)
    ]
    return plans[0] if len(plans) == 1 else None


def _put(question: str, before: Iterable[ModelMessage]) -> bool:
    replies = (it for it in before if isinstance(it, ModelResponse))
    return any(question in (reply.text or "") for reply in replies)


def _spent(before: Sequence[ModelMessage], situation: Situation) -> dict[str, str]:
    """Return the words that the coach said to take along to the check-in, by skill or question.

    What it said is what holds, as the skill may be one that was only spoken of. Of a skill that
    was told of twice it said that it will ask: the second may hold the first, or not.
    """
    if situation.question is not None:
        return {}
    spent = dict[str, str]()
    for message in before:
        if any(_is_checkin(it) for it in message.parts):
            spent.clear()
        said = (message.text or "") if isinstance(message, ModelResponse) else ""
        for of, words in _along(said, situation.vocabulary):
            spent[of] = words
    return {skill: words for skill, words in spent.items() if words}


def hours_along(said: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the skills whose hours the coach's words take along to the check-in.

    Args:
        said: The words.
        vocabulary: The skills that are known.
    """
    yield from (of for of, words in _along(said, vocabulary) if words and vocabulary.get(of))


def _along(said: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield a skill or question with its words; none where it will be asked for once more."""
    for told in _ALONG.finditer(said):
        for words in _QUOTED.findall(told["words"]):
            named = tuple(hours_by_skill(words, vocabulary)) or (remark_of(words) or "wins",)
            yield from ((it, "" if told["twice"] else words) for it in named)


def _is_checkin(part: object) -> bool:
    return isinstance(part, ToolReturnPart) and part.tool_name == "checkin"


def _declined(question: str, before: Sequence[ModelMessage]) -> bool:
    """Whether the message after a question declined what it offers."""
    return any(
        isinstance(reply, ModelResponse)
        and question in (reply.text or "")
        and declines(previous_text(before[at + 1 :][:1]))
        for at, reply in enumerate(before)
    )


def _target_taken_back(before: Iterable[ModelMessage]) -> bool:
    """Whether a target was set before: who has none now does not want that one."""
    parts = (part for it in before for part in it.parts if isinstance(part, ToolReturnPart))
    return any(it.tool_name == "set_target" and it.outcome == "success" for it in parts)
