"""What the coach can do, by example; and which of it a message comes nearest to."""

from collections.abc import Iterable

from rapidfuzz import fuzz

from tools.understanding.intent import Intent, IntentKind
from tools.understanding.phrases import bare

ABILITIES: dict[IntentKind, tuple[str, ...]] = {
    "introduce": (
        "I'm a backend engineer, Python 4/5, no Kubernetes",
        "my skills are",
        "I know Python",
    ),
    "set_level": ("Docker is 2", "no, my SQL is 4", "set my level"),
    "set_target": (
        "I want to become a senior AI engineer",
        "change my target to ML engineer",
    ),
    "roles": ("list roles", "which roles do you know", "show me the roles"),
    "role": (
        "what would I be measured on",
        "what are the KPIs of the role",
        "what comes in the interview",
        "what does the role answer for",
    ),
    "find_roles": ("search occupations for data", "find jobs about nursing"),
    "gaps": (
        "what are my gaps",
        "show my gaps",
        "where do I stand",
        "what am I missing",
        "how far am I",
        "am I ready",
    ),
    "market": (
        "what does the market ask for",
        "how often is Kubernetes asked for",
        "what do my postings ask for",
    ),
    "compare": (
        "compare AI engineer and data engineer for me",
        "am I closer to ML engineer or data engineer",
    ),
    "nearest": ("which roles am I closest to", "rank the roles for me"),
    "path": (
        "how do I get from here to staff engineer",
        "show my career path",
        "what is the path to ML engineer",
    ),
    "explain": ("why is Kubernetes P0", "why that one", "explain a row"),
    "learn_first": (
        "what should I learn first, and why",
        "what should I learn next",
        "where do I start",
    ),
    "learn_how": (
        "how do I learn Kubernetes",
        "what should I read for SQL",
        "what do I build to show Docker 3",
    ),
    "plan": (
        "make me a plan with 8 hours a week until the end of June",
        "plan 10 hours a week",
        "I have 8 hours a week",
    ),
    "show_plan": ("show my plan", "show my roadmap", "when will I be done"),
    "what_if": ("what if I had 12 hours a week?", "what would 10 hours a week change"),
    "plan_changes": ("what changed in my plan?", "how did my plan change"),
    "timeline": ("how many years of experience do I have", "are there gaps in my CV"),
    "past_weeks": ("what did I get done last month", "how many hours have I put in so far"),
    "pace": ("what is my pace", "am I slower than planned"),
    "this_week": ("what is on this week", "what do I do this week"),
    "recall": (
        "what do you know about me",
        "what do you remember",
        "where did you get that",
        "what do you know about my Docker",
    ),
    "profile": ("show my profile", "show my skills"),
    "search": ("search for salary", "find what I said about my team"),
    "changes": ("what have you changed", "show the changes", "show the journal"),
    "undo": ("undo that", "take back change 5"),
    "forget": ("forget my Kubernetes level", "delete what I said"),
    "checkin": ("let's do the check-in", "start the weekly check-in"),
    "assess": ("assess my Kubernetes", "I don't know my level in Docker", "help me rate my SQL"),
    "grounds": ("which of my levels are shown by evidence", "what would prove my levels"),
    "commitments": ("what did I promise", "show my commitments"),
    "export": ("export my memory to backup.jsonl", "back up my data", "save everything you know"),
    "take_in": ("restore my backup backup.jsonl", "import the memory from backup.jsonl"),
    "import_chat": (
        "import my ChatGPT conversations from chatgpt.zip",
        "take in my Claude export conversations.json",
    ),
    "evidence": ("evidence: I cut p95 from 900 ms to 120 ms", "add evidence"),
    "list_evidence": ("show my evidence", "list my evidence"),
    "points": ("draft my talking points", "my 30-second pitch", "interview stories"),
    "adopt": ("add “agentic coding” as a skill",),
    "import": ("import ~/cv.md", "import my résumé", "read a job posting"),
    "help": ("what can you do", "help"),
}
"""What can be asked for; the first example of each is the one to show."""

_TYPO = 84
_NEAR = 75
_OFFERED = 3
_DEFAULTS: tuple[IntentKind, ...] = ("gaps", "learn_first", "help")
_OF_PLAN: frozenset[IntentKind] = frozenset(
    {"show_plan", "what_if", "plan_changes", "pace", "this_week", "commitments", "checkin"}
)
_OF_TARGET: frozenset[IntentKind] = _OF_PLAN | {
    "role", "gaps", "path", "explain", "learn_first", "plan", "grounds", "points", "adopt",
}  # fmt: skip
_OF_THE_USER: frozenset[IntentKind] = frozenset(
    {
        "set_level", "nearest", "compare", "timeline", "past_weeks", "recall", "profile", "search",
        "changes", "undo", "forget", "export", "list_evidence",
    }
)  # fmt: skip
"""What needs a plan, a target, or that anything is known of the user."""
_LOOKING: frozenset[IntentKind] = frozenset(
    {
        "roles",
        "gaps",
        "market",
        "learn_first",
        "show_plan",
        "plan_changes",
        "pace",
        "this_week",
        "profile",
        "commitments",
        "list_evidence",
        "points",
        "help",
    }
)


def nearest(message: str) -> Intent:
    """Return the reading of a message that no rule understands.

    A misspelled request that only looks at things is taken for what it resembles; of anything
    else the nearest abilities are offered.
    """
    said = bare(message).casefold()
    kind, score = max(
        ((kind, _resemblance(said, kind)) for kind in ABILITIES if kind in _LOOKING),
        key=lambda pair: pair[1],
    )
    if score >= _TYPO:
        return Intent(kind=kind, confidence=0.75, quote=message)
    return Intent(
        kind="unclear", confidence=0.0, quote=message, text=message, choices=_offers(said)
    )


def offers_now(
    near: Iterable[Intent], *, known: bool, target: bool, planned: bool
) -> tuple[str, ...]:
    """Return what can be said by where the user stands, the nearest to the message first.

    Args:
        near: The abilities that a message comes nearest to.
        known: Whether anything is known of the user.
        target: Whether a target is set.
        planned: Whether there is a plan.
    """
    lacks: set[IntentKind] = set() if planned else set(_OF_PLAN)
    lacks |= set() if target else _OF_TARGET
    lacks |= set() if known else _OF_THE_USER
    usual: tuple[IntentKind, ...] = ("introduce", "roles", "help")
    if planned:
        usual = ("this_week", "gaps", "help")
    elif target:
        usual = ("gaps", "plan", "help")
    elif known:
        usual = ("nearest", "set_target", "help")
    fitting = [it.kind for it in near if it.kind not in lacks | set(_DEFAULTS)]
    kinds = list(dict.fromkeys([*fitting[: _OFFERED - 1], *usual]))[:_OFFERED]
    return tuple(ABILITIES[it][0] for it in kinds)


def _resemblance(said: str, kind: IntentKind) -> float:
    return max(fuzz.ratio(said, bare(example).casefold()) for example in ABILITIES[kind])


def _offers(said: str) -> tuple[Intent, ...]:
    """Return the nearest abilities, filled up with those that most people want."""
    scored = sorted(
        (-max(fuzz.token_set_ratio(said, bare(example).casefold()) for example in examples), kind)
        for kind, examples in ABILITIES.items()
    )
    near = [kind for score, kind in scored if -score >= _NEAR]
    kinds = list(dict.fromkeys([*near[:_OFFERED], *_DEFAULTS]))[:_OFFERED]
    return tuple(Intent(kind=kind, text=ABILITIES[kind][0]) for kind in kinds)
