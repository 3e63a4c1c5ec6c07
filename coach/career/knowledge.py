"""What is known of the user: said, corrected, recalled and forgotten."""

import re
from collections.abc import Iterable

from coach.career.file import CareerFile
from coach.career.plan_wishes import PlanWish
from coach.career.planning import make_plan
from coach.views import ProfileSkill, ProfileView, Recollection, Said
from memory import ClaimChange, Forgetting
from tools.domain import Basis, Fact, FactKind, Roadmap, SkillClaim, Timeline
from tools.errors import CoachError, UsageError
from tools.history.timeline import timeline_of
from tools.intake import read_claims, read_remarks
from tools.vocabulary import custom_skill

TOP_LEVEL = 5


def said(career: CareerFile, text: str, source: int, basis: Basis = "stated") -> Said:
    """Read the levels out of the user's own words and save them."""
    label = career.store.source_label(source)
    known = career.vocabulary_for(text)
    claims = read_claims(text, known, source=label, on=career.today(), basis=basis)
    remarks = read_remarks(text, known)
    with career.store.transaction():
        career.keep_skills(claim.skill for claim in claims)
        changes = tuple(career.store.save_claim(claim, source) for claim in claims)
        return Said(changes=changes, remarks=remarks)


def set_level(career: CareerFile, typed: str, level: int, quote: str, source: int) -> ClaimChange:
    """Save the level that the user gave for a skill.

    Raises:
        CoachError: The skill is not known, or the level is not 0 to 5.
    """
    if not 0 <= level <= TOP_LEVEL:
        raise UsageError(f"Level {level}: levels go from 0 (none) to 5 (leads others). Give one.")
    claim = SkillClaim(
        skill=career.skill(typed).name,
        level=level,
        quote=quote,
        source=career.store.source_label(source),
        on=career.today(),
    )
    with career.store.transaction():
        career.keep_skills([claim.skill])
        return career.store.save_claim(claim, source)


def add_own_skill(
    career: CareerFile, name: str, level: int, quote: str, source: int
) -> ClaimChange:
    """Keep a skill that no list knows as one of the user's own, and the level they gave for it.

    Raises:
        CoachError: The level is not 0 to 5.
    """
    with career.store.transaction():
        if career.vocabulary.get(name) is None:
            career.store.save_skill(custom_skill(name))
        return set_level(career, name, level, quote, source)


def save_fact(career: CareerFile, fact: Fact, source: int) -> bool:
    """Save a fact the user gave today; say whether it was new."""
    label = career.store.source_label(source)
    told = fact.model_copy(update={"source": label, "on": career.today()})
    return career.store.save_fact(told, source)


def profile(career: CareerFile) -> ProfileView:
    """Return what is known of the user now."""
    target = career.target()
    return ProfileView(
        name=latest(career, "name"),
        headline=latest(career, "headline"),
        target=target.title if target else None,
        skills=tuple(_profile_skill(claim) for claim in career.store.claims()),
        facts=career.store.facts(),
        timeline=timeline(career),
    )


def timeline(career: CareerFile) -> Timeline:
    """Return what the positions that are known add up to, up to today."""
    return timeline_of(career.store.facts(), career.today())


def recall(career: CareerFile, subject: str | None = None) -> Recollection:
    """Return what is remembered and where it comes from.

    Args:
        career: The open career file.
        subject: A skill, all of whose versions are wanted; or words that facts hold; or ``None``
            for everything that holds now.
    """
    store = career.store
    if subject is None:
        held = tuple(h for c in store.claims() for h in store.claim_history(c.skill)[-1:])
        return Recollection(claims=held, facts=store.facts())
    skill = career.vocabulary.get(subject)
    return Recollection(
        subject=skill.name if skill else subject,
        claims=store.claim_history(skill.name) if skill else (),
        facts=tuple(it for it in store.facts() if _speaks_of(it, subject)),
    )


def _speaks_of(fact: Fact, subject: str) -> bool:
    """Whether words name the kind or subject of a fact, or stand in it as whole words."""
    words = subject.casefold().strip()
    said = f"{fact.kind} {fact.subject} {fact.value} {fact.unit}".casefold()
    one = words.removesuffix("s") if words.removesuffix("s") == fact.kind else words
    return re.search(rf"(?<!\w){re.escape(one)}(?!\w)", said) is not None


def held_ref(career: CareerFile, typed: str) -> str:
    """Return the reference of what is held by it, or of a skill by its name.

    Raises:
        CoachError: Nothing is held of the skill by itself.
    """
    named = career.vocabulary.get(typed.strip())
    if named is None:
        return typed.strip().upper()
    held = (it for it in career.store.items() if it.ref.startswith("S"))
    ref = next((it.ref for it in held if it.subject == named.name), None)
    if ref is None:
        raise CoachError(f"Nothing is held of {named.name} by itself, so nothing is dropped.")
    return ref


def forget_preview(career: CareerFile, typed: str) -> Forgetting:
    """Return what forgetting a subject, or one thing by its reference, would remove."""
    ref = _one_thing(career, typed)
    if ref is not None:
        return _called(career.store.forget_one_preview(ref), typed)
    typed = _skill_of(career, typed)
    subject, spellings, others = _wording(career, typed)
    return career.store.forget_preview(subject, spellings, other=others)


def forget(career: CareerFile, typed: str) -> Forgetting:
    """Remove everything that is remembered of a subject, or one thing, for good.

    A plan that named it is made anew from what is still known.

    Raises:
        CoachError: Nothing is remembered of it.
    """
    ref = _one_thing(career, typed)
    if ref is not None:
        return _called(career.store.forget_one(ref), typed)
    typed = _skill_of(career, typed)
    before = _target_plan(career)
    subject, spellings, others = _wording(career, typed)
    # A plan is computed from the role, so on its own it is nothing remembered of the user.
    if forget_preview(career, typed).counts.keys() <= {"plans"}:
        raise CoachError(
            f"“{typed}”: nothing of that is remembered, so nothing was removed. "
            "`coach profile` shows what is."
        )
    gone = career.store.forget(subject, spellings, other=others)
    if before is not None and _target_plan(career) is None:
        wish = _same_wish(before, (subject, *spellings))
        make_plan(career, career.role(), wish.ahead(career.today()))
        career.store.put_forgetting_last()
    return gone


def _one_thing(career: CareerFile, typed: str) -> str | None:
    """Return what was typed as the reference of one thing, or as the kind of several."""
    if career.vocabulary.get(typed) is not None:
        return None
    found = re.fullmatch(r"[FEPM][1-9][0-9]{0,9}", typed.strip().upper())
    return found[0] if found else career.store.kind_named(typed)


def _called(gone: Forgetting, typed: str) -> Forgetting:
    if gone.subject.casefold() == typed.strip().casefold():
        return gone
    return gone.model_copy(update={"subject": typed.strip()})


def forgets_words(career: CareerFile, typed: str) -> bool:
    """Whether forgetting what was typed means its words, and not things that are called so."""
    return _one_thing(career, typed) is None


def _skill_of(career: CareerFile, typed: str) -> str:
    """Return the skill that a reference such as S3 leads to, and anything else as it was typed."""
    ref = typed.strip().upper()
    if not re.fullmatch(r"S[1-9][0-9]{0,9}", ref):
        return typed
    return next((it.subject for it in career.store.items(past=True) if it.ref == ref), typed)


def _same_wish(plan: Roadmap, forgotten: Iterable[str]) -> PlanWish:
    """Return what a plan kept to, without the fixed dates that speak of what is forgotten."""
    words = [it.casefold() for it in forgotten]
    fixed = [
        it
        for it in plan.settings.fixed_dates
        if not any(word in f"{it.name} {it.skill}".casefold() for word in words)
    ]
    return PlanWish(
        hours_per_week=plan.hours_per_week,
        deadline=plan.deadline,
        weeks_off=plan.weeks_off,
        budget_changes=plan.budget_changes,
        fixed_dates=tuple(fixed),
        at_once=plan.at_once,
        first=tuple(it for it in plan.first if it.casefold() not in words),
        skip=tuple(it for it in plan.skip if it.casefold() not in words),
    )


def _target_plan(career: CareerFile) -> Roadmap | None:
    target = career.target()
    return None if target is None else career.store.roadmap(target.title)


def _wording(career: CareerFile, typed: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Return what to forget: its name, its other spellings, and longer names that stay."""
    skill = career.vocabulary.get(typed)
    if skill is None:
        return typed, (), ()
    spellings = (skill.name, *skill.aliases)
    own = {spelling.casefold() for spelling in spellings}
    others = (
        name
        for other in career.vocabulary.skills
        if other.name != skill.name
        for name in (other.name, *other.aliases)
        if any(spelling in name.casefold() for spelling in own)
    )
    return skill.name, spellings[1:], tuple(others)


def latest(career: CareerFile, kind: FactKind) -> str | None:
    """Return what is known of a kind and came last, or ``None``."""
    fact = career.store.latest_fact(kind)
    return fact.value if fact else None


def _profile_skill(claim: SkillClaim) -> ProfileSkill:
    return ProfileSkill(
        skill=claim.skill,
        level=claim.level,
        mentioned=True,
        source=claim.source,
        quote=claim.quote,
    )
