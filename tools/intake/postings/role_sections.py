"""The sections of a posting or blueprint, told from their headings."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, Literal

from tools.formats.other_jobs import heads_other_jobs
from tools.intake.postings.denying import Denial, denial_of
from tools.intake.postings.sections_abroad import section_abroad
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words, sentences
from tools.late import late

Standing = Literal["must", "should", "nice", "future", "duty", "skip", "against", "open"]
"""What a section says of what stands in it: how much it is asked for, that it is wanted only in
years to come, that it is a duty of the role, that it is not about requirements, that it rules a
candidate out, or nothing."""

# The first kind with a phrase that fits counts. A phrase stands anywhere in the heading as whole
# words; "=X" is the heading X alone.
_PHRASES: Final[tuple[tuple[Standing, str], ...]] = (
    (
        "skip",
        """
        =us, about us, about the company, about the team, about the organisation
        about the organization
        =overview, =introduction, =about, =company, =the company, =the team, =contact, =location
        =pay, =notes, =faq, =contents
        company overview, company description, company profile, company type, company types
        company size, who we are, why us, why join, why work, our story, our values, our culture
        our mission, our company, our offer, our benefits, our process, our commitment, our promise
        =we give, =in return, what we give
        =the offer, =on offer, =what's on offer, =what is on offer
        =our customers, =our clients, =our investors, =our products, =our people, =what we do
        life at
        benefits, perks, compensation, salary, remuneration, rewards, we offer, we're offering
        in it for you, we provide, to apply, apply now, applying, application, hiring, interview
        interviews, selection process, recruitment process, next steps, next step, contact us
        working hours, equal opportunity, equal employment, diversity, inclusion, eeo, privacy
        accommodation, disclaimer, visa, kpi, kpis, metrics, scorecard, deliverables, milestones
        milestone, goals, objectives, okrs, outcomes, importance to, career path, career development
        progression, promotion, 30 days, 60 days, 90 days, 180 days, 30-day, 60-day, 90-day, 6-month
        12-month, red flag, red flags, green flags, anti-patterns, rejections, obsolete, declining
        trends, resource, resources, reading list, courses, books, communities, conferences, hidden
        emerging patterns, competitive, advantages, recommendation, recommendations, positioning
        learning path, learning plan, quick wins, action plan, gaps to close, checklist
        original request, table of contents, metadata, changelog, appendix, stakeholder
        stakeholders, collaboration map, decision rights, authority, escalation, day-to-day
        daily activities, weekly activities, monthly, recurring meetings, incident, variants
        typical interactions, risks, challenges, failure modes, bottlenecks, underperformance
        environment, evolves, changes the role, impact of ai, automation, feeder roles, next roles
        likely roles, backgrounds commonly seen, candidate profile, market insights, market outlook
        gap assessment, portfolio, practice project, practice projects, assessment
        executive summary, talking points, focus areas, roadmap, plan, variations
        """,
    ),
    ("future", "emerging, future, upcoming, next 2–5 years, next 2-5 years"),
    (
        "nice",
        """
        nice to have, nice-to-have, nice to haves, nice-to-haves, good to have, good-to-have
        good to haves, good-to-haves, meriting, meritorious, =merits, bonus, =plus, =pluses, a plus
        plus points, extra points, extra credit, extras, optional, brownie points, ideally
        would be lovely, would be useful, would be helpful, would be good
        great if you, nice if you, good if you, lovely if you, even better if, bonus if
        get excited, really excited, could have, could-have, could-haves, =could, would help
        =useful, =helpful, =also useful, =also helpful, useful to have, helpful to have
        even better, would be great, would be nice, not required, =nice, =ideally, =optionally
        """,
    ),
    (
        "should",
        """
        preferred, desired, desirable
        advantageous, =preferably, should have, should-have, should-haves, =should, =important
        beneficial, preferences, =our stack, =our tech, =the stack, =stack, stack you
        we'd love, soft skills, tools, tooling, tech stack, technology stack, technologies
        platforms, software, keywords, behavioral, behavioural, domain knowledge, domain expertise
        """,
    ),
    (
        "duty",
        """
        responsibilities, responsibility, duties, tasks, accountabilities, key activities
        =your role, =your mission, =your impact, =your job, =your work, =the job, =the opportunity
        what you'll do, what you will do, what you do, what you'll be doing, you will do
        what you'll work on, what you'll own, how you'll contribute, =you will, =you'll
        =you will be, in this role, main purpose
        """,
    ),
    (
        "must",
        """
        requirement, requirements, required, requires, must have, must-have, must haves, must-haves
        qualification, qualifications, prerequisite, prerequisites, essential, essentials, mandatory
        minimum, non-negotiables, criteria, skill, skills, competency, competencies, competence
        expertise, experience, knowledge, know-how, capabilities, frameworks, languages
        proficiency, proficiencies, what you need, what you'll need, what you bring
        you will need, you need, what you'll bring, what you have
        what you know, =you have, =you bring
        =you are, you must have, need to have, person specification, person spec, looking for
        we need, we expect, we seek
        we're seeking, we are seeking, who you are, about you, =your profile, your background, =you
        =what we ask, what we ask of you, what we ask from you, what we're asking for
        =what we ask for, who we want, who they want, who i want, who we're after, who they're after
        ideal candidate, the candidate, =profile, =education, =demands, most demanded, critical
        high demand, growing, =must, =musts, =absolute must, =absolute musts
        """,
    ),
)
_OUTRIGHT: Final = late(
    r"(?:(?:minimum|key|basic|required|technical|core|job|preferred) )*(?:requirements?"
    r"|qualifications?|responsibilit(?:y|ies)|must[- ]haves?|nice[- ]to[- ]haves?|skills)"
)
_SECTION_NOUN = (
    r"(?:requirements?|qualifications?|responsibilit(?:y|ies)|skills?|duties|tasks|experience"
    r"|competenc(?:ies|es)|technologies|tools|tech stack|education|benefits|perks|profile"
    r"|knowledge|abilities|attributes"
    r"|compensation|salary)"
)
_ALONE: Final = late(
    r"(?:(?:key|core|main|minimum|basic|technical|professional|preferred|required|desired|desirable|mandatory|optional|job|hard"
    r"|soft|your|essential|additional|other|specific|general|role|position|the|our) )*"
    rf"{_SECTION_NOUN}(?: (?:and|&|/|or) (?:\w+ )?{_SECTION_NOUN})*"
    r"(?: (?:of|for|in) (?:the|this|your) (?:job|role|post|position))?|meriting|meritorious|musts?"
    r"|you|us|(?:what )?you(?:'ll| will)? (?:really )?(?:need|must have)"
    r"|(?:great|nice|good|lovely|brilliant|even better|bonus|a bonus) if you(?:'ve| have)(?: got)?"
    r"|job (?:description|summary)|role (?:summary|overview|description)|equal opportunity.*"
    r"|about (?:us|you|the (?:role|job|team|company|position))|who (?:we|you) are|the role"
    r"|(?:the )?person spec(?:ification)?|(?:our|the) stack"
    r"|(?:ideally|preferably)(?: you(?: have)?)?"
    r"|you(?:'ll|'d| may| might| will| could| would)* be an? (?:\w+ )?fit if"
    r"(?: you(?: have| are)?)?"
    r"|(?:what|who) (?:we|you)(?:'re|'ll| are| will| should)? (?:offer|looking for|bring|need|ask"
    r"|do|be doing|have|get|gain)(?: to the (?:role|team|table))?|we offer|how to apply"
    r"|why (?:us|join us)"
    r"|(?:essential|desirable)(?: criteria)?"
    r"|(?:you )?(?:must|should|could|won'?t|will not|need|nice|good|useful|helpful)"
    r"[- ](?:to[- ])?haves?"
    r"|(?:would be|also) (?:nice|great|good|useful|helpful|welcome)(?: to have)?"
    r"|(?:it )?would (?:help|be (?:nice|great|good|useful|helpful|lovely|a plus|a bonus))"
    r"(?: if you(?:'d)?(?: had| have| know| knew| also)?)?|who (?:we|they|i) want"
    r"|(?:bonus|brownie)(?: points| skills)?|preferred|non-negotiables?"
    r"|you (?:have|are|bring|will)|in this role you will|your (?:role|mission|impact|background)"
    r"|the offer|(?:what(?:'s| is) )?on offer|our (?:offer|values|culture|mission)"
)
_NUMBER: Final = late(
    r"^(?:(?:\d{1,2}[.)]|[ivx]+\.|[^\w(]+)\s*)?"
    r"(?P<rank>(?:tier|priority|prio|p) ?\d ?[^\w\s(.]\s*)?"
)
"""What numbers or ranks a section before its name: "Tier 2 – Important"."""
_LABEL: Final = late(r"([A-Za-z][\w' /-]{2,40}?)(?: ?:| [–—]) (?=\S)")
_WEIGHTS: Final = late(
    r"(?:absolute )?musts?|should|could|won'?t|nice|required|mandatory|essentials?|desir(?:ed|able)"
    r"|optional(?:ly)?|plus(?:es)?|preferably|ideally|important|critical|useful|helpful",
    re.IGNORECASE,
)
_PIECE: Final = late(r"[.;!|](?:[*_]{2})?\s+(?:[–—-] )?(?=[*_]{0,2}[A-Za-z])")
_COUNTED: Final = late(
    r"(?:level|phase|step|stage|week|month) \d"
    r"|(?:(?:learning )?(?:track|path|module)|unit|course|lesson|sprint)"
    r" (?:\d{1,2}|[a-z]|[ivx]{2,4})(?:$| ?[:.)–—-])"
)
_DUTY_ENDS: Final = (" you will", " you'll", " you will be", " you'll be")
_CLAUSE_ENDS: Final = (
    *_DUTY_ENDS,
    *(f" {will} {do}" for will in ("will", "should", "needs to") for do in ("have", "bring")),
)
"""What a heading ends in that begins a sentence on the candidate."""
_MOST_WORDS = 9
_SHORT_LABEL = 3


def _pattern(phrases: str) -> re.Pattern[str]:
    """Return a pattern for the phrases of a kind of section."""
    anywhere: list[str] = []
    whole: list[str] = []
    for phrase in re.split(r",\s*|\n\s*", phrases.strip()):
        chosen = whole if phrase.startswith("=") else anywhere
        chosen.append(re.escape(phrase.removeprefix("=")))
    alone = f"|(?:{'|'.join(whole)})$" if whole else ""
    return late(rf"(?:.*?(?<![\w-])(?:{'|'.join(anywhere)})(?![\w-])){alone}")


_PATTERNS: Final = tuple((standing, _pattern(phrases)) for standing, phrases in _PHRASES)


@lru_cache(maxsize=2_048)
def standing_of(heading: str) -> Standing | None:
    """Return what a heading says of its section, or ``None`` where it says nothing."""
    plain = _plain(heading)
    if heads_other_jobs(plain):
        return "skip"
    if _COUNTED.match(plain):  # "Level 3: Expertise", "Track A: Metrics"
        return None
    if abroad := section_abroad(plain):
        return abroad
    found = next((standing for standing, pattern in _PATTERNS if pattern.match(plain)), None)
    found = found or _clause(plain)
    denial = denial_of(heading)
    return found if denial == "nice" and found in ("nice", "should") else denial or found


def _clause(heading: str) -> Standing | None:
    """Return what a clause about the candidate heads: "The Data Engineer will have"."""
    if not heading.endswith(_CLAUSE_ENDS) or heading.startswith("what"):
        return None
    return "duty" if heading.endswith(_DUTY_ENDS) else "must"


def standing(headings: Sequence[Passage]) -> Standing:
    """Return what the headings above a passage say of it, the innermost that says anything.

    What is not about requirements stays so in its deeper sections, unless one of them is plainly
    headed "Requirements" or the like. What is wanted in future stays so, and so do other jobs.
    """
    return _standing_below(tuple([it.text for it in headings]))


@lru_cache(maxsize=1_024)
def _standing_below(headings: tuple[str, ...]) -> Standing:
    result: Standing = "open"
    for heading in headings:
        if heads_other_jobs(heading):
            return "skip"
        said = standing_of(heading)
        if said is None:
            continue
        if result not in ("skip", "against", "future") or _OUTRIGHT.fullmatch(_plain(heading)):
            result = said
    return result


def standing_of_passage(it: Headed) -> Standing:
    """Return what a passage's own label says of it ("Nice to have: Kafka"), or else its headings.

    Below a heading that says something, only a label that is a section's name counts.
    """
    return standing_below(it.passage, standing(it.headings))


def standing_below(it: Passage, above: Standing) -> Standing:
    """Return the same of a passage below headings of which it is known what they say.

    Args:
        it: The passage.
        above: What its headings say.
    """
    if above == "skip" or it.kind == "heading" or (label := _label_of(it)) is None:
        return above
    if denial := _denial_of(label):
        return denial
    if not (above == "open" or _labels(label[1])):
        return above
    return standing_of(label[1]) or above


def at_labels(passages: Iterable[Passage]) -> list[Passage]:
    """Return lines in pieces, each with its label: "Required: Go. Preferred: Terraform; AWS.".

    A label that denies speaks of its own sentence alone.
    """
    pieces: list[Passage] = []
    for it in passages:
        if it.kind in ("text", "item") and _may_hold_a_label(it.text):
            pieces += _pieces_at_labels(it)
        else:
            pieces.append(it)
    return pieces


def _pieces_at_labels(it: Passage) -> Iterator[Passage]:
    start = 0
    for end in _PIECE.finditer(it.text):
        label = _LABEL.match(plain_words(it.text[end.end() :]))
        if label and (_labels(label[1]) or _denial_of(label)):
            yield from _to_sentence(it._replace(text=it.text[start : end.end()].strip()))
            start = end.end()
    yield from _to_sentence(it._replace(text=it.text[start:]) if start else it)


def _to_sentence(piece: Passage) -> Iterator[Passage]:
    """Yield a piece of a line, what stands behind the sentence of a denying label by itself."""
    label = _label_of(piece)
    if label is None or not _denial_of(label):
        yield piece
        return
    first = sentences(piece.text)[0]
    rest = piece.text.strip()[len(first) :].strip()
    yield piece._replace(text=first) if rest else piece
    if rest:
        yield piece._replace(text=rest)


def _label_of(it: Passage) -> re.Match[str] | None:
    return _LABEL.match(plain_words(it.text)) if _may_hold_a_label(it.text) else None


def section_label(it: Passage) -> str | None:
    """Return the label before a line that names a section or weighs it, or ``None``."""
    label = _label_of(it)
    return label[1] if label and _labels(label[1]) else None


def _may_hold_a_label(text: str) -> bool:
    return ":" in text or "–" in text or "—" in text


def _denial_of(label: re.Match[str]) -> Denial | None:
    """Return what a label denies; before a dash only a short one is a label."""
    colon = ":" in label[0] or len(label[1].split()) <= _SHORT_LABEL
    return denial_of(label[1]) if colon else None


def _labels(label: str) -> bool:
    """Whether a label before a list says how much it is asked for, or names a section."""
    return names_section(label) or bool(_WEIGHTS.fullmatch(label))


def names_section(line: str) -> bool:
    """Whether a short line alone is the name of a section."""
    if line.rstrip().endswith((".", ",", ";", "!")):
        return False
    plain = _plain(line)
    if len(plain.split()) > _MOST_WORDS:
        return False
    if _ALONE.fullmatch(plain) or section_abroad(plain) or heads_other_jobs(plain):
        return True
    return bool(_WEIGHTS.fullmatch(plain)) and _is_ranked(line)


def _plain(heading: str) -> str:
    plain = plain_words(heading).casefold()
    number = _NUMBER.match(plain)
    return (plain[number.end() :] if number else plain).strip(" :*#")


def _is_ranked(heading: str) -> bool:
    number = _NUMBER.match(plain_words(heading).casefold())
    return bool(number and number["rank"])
