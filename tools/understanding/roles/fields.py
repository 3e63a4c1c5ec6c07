"""Fields of work by the words that people have for them, and the roles of the catalogue in each."""

import re
from typing import Final, NamedTuple

from tools.late import late


class Field(NamedTuple):
    """A field of work.

    Attributes:
        name: What a reply calls it.
        words: The words that name it, as a pattern.
        roles: The roles of the catalogue that belong to it, the plainest first.
    """

    name: str
    words: re.Pattern[str]
    roles: tuple[str, ...]


def _field(name: str, words: str, *roles: str) -> Field:
    return Field(name, late(rf"\b(?:{words})\b", re.IGNORECASE), roles)


FIELDS: Final[tuple[Field, ...]] = (
    _field(
        "machine learning and AI",
        r"machine[- ]learning|ml|a\.?i\.?|artificial intelligence|deep learning|llms?"
        r"|neural (?:nets?"
        r"|networks?)|chatbots?|language models?|ai[- ]?(?:ish|y)",
        "Machine Learning Engineer",
        "MLOps Engineer",
        "AI Integration Engineer",
        "Data Scientist",
    ),
    _field(
        "data and figures",
        r"data|numbers?|figures|statistics?|stats|analytics?|analysis|analysing|analyzing"
        r"|spreadsheets?"
        r"|excel|reports?|reporting|maths?|dashboards?|numbery|analytical",
        "Data Analyst",
        "Business Analyst",
        "Analytics Engineer",
        "Data Engineer",
        "Data Scientist",
    ),
    _field(
        "design",
        r"design(?:y|ing|er|ers|-y|ish)?|ux|ui|visual|creative|arty|artistic|draw(?:ing)?|graphics?"
        r"|illustration|photoshop|figma",
        "UX Designer",
        "UX Researcher",
        "Frontend Engineer",
    ),
    _field(
        "writing",
        r"writ(?:e|ing|ten|er)|words?|texts?|editing|editor|journalis[tm]|documentation|languages?"
        r"|translat(?:e|ing|ion|or)|wordy|copywrit(?:er|ing)",
        "Technical Writer",
        "UX Researcher",
        "Product Manager",
    ),
    _field(
        "people",
        r"people|humans?|customers?|clients?|helping|talking|patients?|pupils?|students?"
        r"|teach(?:ing|er|ers)?"
        r"|training|care|caring|nurs(?:e|es|ing)|social|users?|interviews?|support|sales|retail|hr"
        r"|hospitality",
        "Project Manager",
        "Product Manager",
        "UX Researcher",
        "Business Analyst",
    ),
    _field(
        "organising",
        r"organi[sz](?:e|ing|ation)|coordinat(?:e|ing|ion|or)|planning|plan things|logistics?"
        r"|scheduling"
        r"|projects?|operations?|events?|army|military|navy|air ?force|supply|warehous\w+"
        r"|shift lead(?:er)?"
        r"|foreman|site (?:manager|supervisor)|construction|admin(?:istration|istrative)?|office"
        r"|manag(?:e|ing|er|ement)|supervis\w+|running things|leading|team lead",
        "Project Manager",
        "Business Analyst",
        "Product Manager",
    ),
    _field(
        "money and accounts",
        r"bookkeep(?:er|ers|ing)|account(?:s|ing|ants?|ancy)|payroll|controll(?:ing|ers?)"
        r"|financ(?:e|ial)"
        r"|audit(?:s|ing|or)?|bank(?:ing|er)?|budgets?|invoices?|tax",
        "Business Analyst",
        "Data Analyst",
        "Project Manager",
    ),
    _field(
        "the web and apps",
        r"web(?:sites?| pages?| dev(?:elopment)?)?|websites?|front[- ]?end|apps?|mobile|ios"
        r"|android|phones?",
        "Frontend Engineer",
        "Full-Stack Engineer",
        "Mobile Engineer",
        "UX Designer",
    ),
    _field(
        "programming",
        r"cod(?:e|ing|er)|programm?(?:ing|er)?|software|develop(?:er|ers|ing|ment)|backend"
        r"|back[- ]end"
        r"|engineering|building (?:things|stuff|software)",
        "Software Engineer",
        "Frontend Engineer",
        "Full-Stack Engineer",
        "Senior Backend Engineer",
    ),
    _field(
        "running systems",
        r"cloud|devops|servers?|infrastructure|infra|networks?|linux|sysadmin|systems?"
        r"|platforms?|hardware"
        r"|it support|ops|kubernetes|docker|aws|azure",
        "Cloud Engineer",
        "DevOps Engineer",
        "Platform Engineer",
        "Site Reliability Engineer",
    ),
    _field(
        "IT",
        r"(?-i:IT)|computers?|technology",
        "Software Engineer",
        "QA Engineer",
        "Data Analyst",
        "Cloud Engineer",
        "Security Analyst",
    ),
    _field(
        "security",
        r"security|cyber\w*|hack(?:ing|er|ers)?|infosec|fraud|police|forensics?"
        r"|pen(?:etration)? ?test\w*",
        "Security Analyst",
        "Security Engineer",
    ),
    _field(
        "testing",
        r"test(?:s|ing|er|ers)?|qa|quality|finding (?:bugs|faults|mistakes)|automation|checking",
        "QA Engineer",
        "Software Engineer",
    ),
)
"""The fields; a role may belong to several."""

_LEFT_OUT: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (late(r"\bresearch", re.IGNORECASE), r"Research|Scientist"),
    (
        late(r"\b(?:on[- ]call|nights?|shifts?|weekends?)\b", re.IGNORECASE),
        r"Reliability|DevOps|Platform",
    ),
    (late(r"\b(?:manag|lead(?:ing)?\b|boss|people)", re.IGNORECASE), r"Manager|Lead\b|Staff"),
    (late(r"\b(?:cod(?:e|ing)|program|technical|tech\b)", re.IGNORECASE), r"Engineer|Developer"),
    (late(r"\b(?:maths?|statistic|number|figure)", re.IGNORECASE), r"Data|Analy|Machine"),
    (late(r"\b(?:sales|customers?|clients?|talk)", re.IGNORECASE), r"Product|Architect|Project"),
    (late(r"\bwrit", re.IGNORECASE), r"Writer"),
    (late(r"\bdesign|\bdraw", re.IGNORECASE), r"Design"),
)
"""What somebody does not want, and how the titles that are full of it read."""


def fields_in(words: str) -> tuple[Field, ...]:
    """Return the fields that words name, in the order of the words.

    Args:
        words: What somebody looks for, or does.
    """
    found = [(match.start(), it) for it in FIELDS if (match := it.words.search(words))]
    return tuple(it for _, it in sorted(found, key=lambda pair: pair[0]))


def roles_of(fields: tuple[Field, ...], unwanted: str, titles: tuple[str, ...]) -> tuple[str, ...]:
    """Return the known roles of some fields, first those that are of several of them.

    Args:
        fields: The fields.
        unwanted: What is not wanted, in the user's words.
        titles: The titles of the known roles.
    """
    known = {it.casefold() for it in titles}
    counted: dict[str, tuple[int, int]] = {}
    for it in fields:
        for place, role in enumerate(it.roles):
            of, best = counted.get(role, (0, place))
            counted[role] = (of + 1, min(best, place))
    no = [pattern for words, pattern in _LEFT_OUT if words.search(unwanted)]
    fit = (it for it in counted if it.casefold() in known and not any(re.search(p, it) for p in no))
    order = list(counted)
    ranked = sorted(fit, key=lambda it: (-counted[it][0], counted[it][1], order.index(it)))
    return tuple(ranked)
