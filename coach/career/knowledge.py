"""What is known of the user: said, corrected, recalled and forgotten."""

from coach.career.file import CareerFile
from coach.views import ProfileSkill, ProfileView, Recollection, Said
from memory import ClaimChange, Forgetting
from tools.domain import Basis, Fact, FactKind, SkillClaim
from tools.errors import CoachError, UsageError
from tools.intake import read_claims

TOP_LEVEL = 5


def said(career: CareerFile, text: str, source: int, basis: Basis = "stated") -> Said:
    """Read the levels out of the user's own words and save them."""
    label = career.store.source_label(source)
    claims = read_claims(text, career.vocabulary, source=label, on=career.today(), basis=basis)
    with career.store.transaction():
        return Said(changes=tuple(career.store.save_claim(claim, source) for claim in claims))


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
    return career.store.save_claim(claim, source)


def save_fact(career: CareerFile, kind: FactKind, value: str, quote: str, source: int) -> bool:
    """Save a fact the user gave; say whether it was new."""
    label = career.store.source_label(source)
    fact = Fact(kind=kind, value=value, quote=quote, source=label, on=career.today())
    return career.store.save_fact(fact, source)


def profile(career: CareerFile) -> ProfileView:
    """Return what is known of the user now."""
    target = career.target()
    return ProfileView(
        name=_latest(career, "name"),
        headline=_latest(career, "headline"),
        target=target.title if target else None,
        skills=tuple(_profile_skill(claim) for claim in career.store.claims()),
        facts=career.store.facts(),
    )


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
    words = subject.casefold()
    return Recollection(
        subject=skill.name if skill else subject,
        claims=store.claim_history(skill.name) if skill else (),
        facts=tuple(f for f in store.facts() if words in f"{f.kind} {f.value}".casefold()),
    )


def forget_preview(career: CareerFile, subject: str) -> Forgetting:
    """Return what forgetting a subject would remove."""
    return career.store.forget_preview(*_subject(career, subject))


def forget(career: CareerFile, subject: str) -> Forgetting:
    """Remove everything that is remembered of a subject, for good.

    Raises:
        CoachError: Nothing is remembered of it.
    """
    gone = career.store.forget(*_subject(career, subject))
    if not gone.lines:
        raise CoachError(
            f"“{subject}”: nothing of that is remembered, so nothing was removed. "
            "`coach profile` shows what is."
        )
    return gone


def _subject(career: CareerFile, typed: str) -> tuple[str, tuple[str, ...]]:
    skill = career.vocabulary.get(typed)
    if skill is None:
        return typed, (typed,)
    return skill.name, (skill.name, *skill.aliases)


def _latest(career: CareerFile, kind: FactKind) -> str | None:
    facts = career.store.facts(kind)
    return facts[-1].value if facts else None


def _profile_skill(claim: SkillClaim) -> ProfileSkill:
    return ProfileSkill(
        skill=claim.skill,
        level=claim.level,
        mentioned=True,
        source=claim.source,
        quote=claim.quote,
    )
