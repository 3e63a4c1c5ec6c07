"""What job titles are worded with, as data."""


def _each(words: str) -> frozenset[str]:
    return frozenset(words.split())


SAME: dict[str, str] = {
    "architecture": "architect",
    "artificial intelligence": "ai",
    "back end": "backend",
    "cyber security": "security",
    "cybersecurity": "security",
    "design": "designer",
    "dev ops": "devops",
    "dev": "engineer",
    "developer": "engineer",
    "em": "engineer manager",
    "eng": "engineer",
    "engineering": "engineer",
    "engr": "engineer",
    "front end": "frontend",
    "full stack": "fullstack",
    "infosec": "security",
    "jr": "junior",
    "machine learning": "ml",
    "management": "manager",
    "mgr": "manager",
    "ml ops": "mlops",
    "mle": "ml engineer",
    "pm": "product manager",
    "programmer": "engineer",
    "quality assurance": "qa",
    "science": "scientist",
    "sde": "software engineer",
    "sdet": "qa engineer",
    "site reliability": "sre",
    "snr": "senior",
    "solution": "solutions",
    "sr": "senior",
    "swe": "software engineer",
    "tech": "technical",
    "test": "qa",
    "tester": "qa engineer",
    "testing": "qa",
    "ui ux": "ux",
    "user experience": "ux",
    "ux ui": "ux",
    "writing": "writer",
}
"""What people write, and the words it stands for."""

# Words that say nothing about which role is meant, wherever they stand.
NOISE = _each(
    "a an and as for freelance fulltime hybrid in job of onsite position remote role roles the to"
)

# Words that say nothing where they follow a title, behind a colon or in brackets.
ASIDES = NOISE | _each(
    "blueprint career contract d description f full guide h kpi kpis m opening overview part path "
    "permanent posting profile requirements responsibilities salary skill skills time vacancy w "
    "with x your"
)

NOUNS = _each(
    "administrator analyst architect associate consultant designer director engineer manager "
    "researcher scientist software specialist technical writer"
)
RANKS = _each(
    "chief distinguished entry executive fellow graduate head intern junior lead mid principal "
    "senior staff trainee"
)
