"""Words and marks beside a name that show that it names a skill."""

import re

from tools.late import late
from tools.vocabulary.cues_abroad import AND_ABROAD, GOES_ON_ABROAD


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LEVEL = (
    r"(?:none|native|beginner|novice|basics?|elementary|familiar|junior|intermediate|proficient"
    r"|working|solid|strong|advanced|senior|fluent|expert|master|primary|secondary|learning"
    r"|mother\s+tongue|(?:upper|lower|pre)-intermediate|[ABC][12]"
    r"|(?:a\s+bit\s+|very\s+)?(?:rusty|shaky|weak|poor|good|excellent|conversational|bilingual)"
    r"(?=\s*(?:$|[\n,;.)]|level|proficiency|knowledge|skills))"
    r"|(?:(?:limited|full)\s+)?(?:professional|working)\s+(?:working\s+)?proficiency)\b"
)

_ANSWERED = (
    r"(?:(?:no|nope|never|zero|not|yes)(?=\s*(?:$|[\n,;.)]))|(?:never|not\s+(?:yet\s+)?)\s*(?:used|tried"
    r"|touched|learn\w+)\b|not\s+(?:yet|at\s+all)\b|no\s+(?:experience|knowledge|idea|clue)\b)"
)

LEVEL_AFTER = late(
    rf"(?:\s+(?:is|at|to|=)(?:\s+at)?|\s*[:=–—-])?\s*\(?\s*(?:10|\d)(?:\.5)?\s*/\s*(?:5|10)(?!\d)"
    rf"|\s*[:=]\s*[0-5](?=\s*(?:$|[\n,;]))|\s*(?:[*_]{1, 2})?\s*[:=–—-]\s*level\s+[0-5](?!\d)"
    rf"|\s*\(\s*{_LEVEL}|\s*[:=–—]\s*{_LEVEL}|\s+-\s+{_LEVEL}"
    rf"|(?:\s*[:=(–—]|\s+-)\s*{_ANSWERED}",
    re.IGNORECASE,
)
"""A level written as one: "go 3/5", "r (advanced)", "rust: expert". It serves in any case."""

HAVING = frozenset(("must have", "should have", "will need", "you need"))
"""Pairs of words behind which a name in capitals is what is asked for: "you must have Excel"."""

PLACING = _words("in with using via met mit con avec")
RATED_BEFORE = late(r"\w \((?:\d ?/ ?(?:5|10)|[a-z]+(?: [a-z]+)?)\)[,;] $")
"""A member of a list with its level in brackets, right before a name."""
NAMES_ALONE = frozenset(("Excel",))
"""What, in capitals behind one of these, is nothing else: "keep a budget in Excel"."""
COURSE = late(r"\s+(?:courses?|tutorials?|class(?:es)?|training)\b", re.IGNORECASE)
"""What makes the same of it where it follows: "an Excel course"."""

WELCOMED = (
    "would (?:help|be (?:(?:very|really) )?(?:nice(?: to have)?|great|good|ideal|lovely|useful"
    "|helpful|handy|valuable|welcome|wonderful|fantastic|amazing|cool|neat))"
)
"""What is said behind something that is nice to have: "Rust would be great"."""
_WELCOMED = WELCOMED.replace(" ", r"\s+")

_WEIGHED = (
    r"(?:,|;|\s*[(\[|:–—]|\s+-)\s*(?:(?:strongly|highly|an?)\s+)*(?:nice[\s-]to[\s-]have|preferred"
    r"|optional|desired|desirable|recommended|required|mandatory|essential|plus|bonus|must)"
    r"(?=\s*[)\].]*\s*(?:$|[\n;|\d]))"
)

WORTH_AFTER = late(
    rf"{_WEIGHED}|\s*[(,:–—-]?\s*\d{{1,2}}\+?\s*(?:years?|yrs?)\b|\s+[0-5](?=\s*(?:$|[\n,;)]))"
    rf"|\s+[0-5](?=\s+(?:(?:and|but)\s+)?[A-Z][\w.+#/-]*(?:\s[A-Z][\w.+#/-]*)?\s+[0-5]\b)"
    rf"|\s*[(:–—-]?\s*\d{{1,3}}\s?%(?=\s*(?:$|[\n,;.)]))"
    rf"|\s+-?\d{{1,2}}\s?/\s?(?:5|10)(?!\d)"
    rf"|\s+\(?(?:at\s+)?levels?\b|\s+{_LEVEL}(?=\s*(?:$|[,;.|):(–\d-]))"
    r"|\s+(?:is|at|to|=)(?:\s+at)?\s+(?:an?\s+)?[0-5](?=\s*(?:$|[,;.]|\s(?:and|but|now)\b))"
    r"|\s+(?:(?:is|are|would\s+be)\s+)?(?:required|mandatory|preferred|essential|desirable|optional"
    r"|welcome|beneficial|advantageous|non-negotiable|expected|handy|table\s+stakes"
    r"|an?\s+(?:(?:nice|big|huge|great|real|strong|definite|added|major|clear|distinct)\s+)?"
    r"(?:plus|must|bonus|advantage|asset|given|prerequisite|hard\s+requirement))\b"
    rf"|\s+{_WELCOMED}\b"
    r"|\s+(?:wo|would|does)n['’]t\s+hurt\b|\s+(?:(?:will|would)\s+)?(?:earns?|gives?|gets?|sets?)\s+you\b"
    r"|\s+in\s+production\b|\s+(?:nivel|niveau)\b|\s+speakers?\b|\s+(?:at\s+)?(?:(?:JLPT|CEFR)\s+)?(?:[ABC][12]|N[1-5])(?=\s|$|[/,;.)])"
    r"|(?:\s+|-)(?:programming|languages?|develop(?:er|ers|ment)|engineers?|engineering|coding|code"
    r"|experience|frameworks?|library|libraries|codebases?|scripts?|scripting|services?|servers?"
    r"|microservices?|backends?|ecosystem|runtime|proficiency|proficient|skills?|knowledge"
    r"|expertise|experts?|stack|certifications?|certified|charts?|jobs?|clusters?|pipelines?"
    r"|sql|apps?|applications?|components?|hooks?|native|macros?|spreadsheets?|formulas?"
    r"|playbooks?|cookbooks?|modules?|packages?|projects?|basics|fundamentals|based)\b",
    re.IGNORECASE,
)
"""Years, a level word or a noun of the trade: "Go, 3 years", "Go Advanced", "Rust developer"."""

BOUNDARY = late(
    r"\s*(?:$|[\n,;:.!?/|)\]•·…\"”*`&+(–—]|-\s)"
    r"|\s+(?:and|or|nor|for|in|on|with|is|are|as|by|but|plus|over|from|than|via|also|etc|daily|well"
    r"|regularly|every|now|very|really|quite|too|sometimes|professionally|extensively|last|this"
    rf"|since|because|when|while|instead|yet|before|rather|{GOES_ON_ABROAD})\b"
    r"|\s+(?:v|version\s)?\d",
    re.IGNORECASE,
)
"""The name ends here: a mark, or a word that goes on about something else."""

PURPOSE = late(r"\s+(?:to|at)\b", re.IGNORECASE)
"""Also an end, after a verb of use: "use Excel to plan", "used R at work"."""

LIST_GAP = late(
    r"\s?(?:\([^()\n]{0,40}\)|[:–-]?\s?\d(?:\s?/\s?\d{1,2})?)?[`*]{0,2}\s*"
    r"(?:[,;/|•·+&]|\((?:(?:or|and)\s)?|,?\s(?:and|n?or)\s"
    rf"|\s(?:{AND_ABROAD})\s"
    r"|\s(?:in|on|plus|using|via|with|but\salso(?:\s(?:in|with|of))?)\s)(?:no\s)?[`*]{0,2}\s*",
    re.IGNORECASE,
)
"""What stands between two names that go together: the items of a list, with a level after the
first, or a thing and its tool, "monitoring with Datadog", "Unity (C#)"."""

KNOWN_END = late(
    r"\s*(?:$|[\n,;.!?)])|\s+(?:and|or|but)\s|\s+(?:(?:quite|very|pretty|really)\s+)?well\b",
    re.IGNORECASE,
)
"""The name ends here beyond doubt, so that it serves in any case after "know"."""

NEITHER = late(r",?\s(?:and|or|nor)\sno\s", re.IGNORECASE)
"""What stands between two names that are both denied: "no go and no rust"."""

USE = _words("""
    using use uses used know knows knew knowing learn learns learning learned learnt
    wrote write writes writing
    speak speaks master mastered mastering teach taught study studied studying program coded like
    include includes including e.g e.g. eg i.e. preferably ideally via about forget add drop skip
    started apply applying conduct conducting define defining do doing drive driving own owning
    perform performing practice practise run running
""")
"""Verbs of use and words that give an example: the next word is what is used."""

DEGREE = _words("""
    no without never none beginner novice basic elementary junior intermediate proficient working
    solid strong advanced senior fluent expert primary secondary good excellent great deep decent
    clear perfect flawless confident outstanding exceptional proven superb native spoken written
    verbal oral professional
    conversational bilingual near-native mother-tongue a1 a2 b1 b2 c1 c2 n1 n2 n3 n4 n5
    years year yrs yr
""")
"""Degrees of command, none among them: the next word is what is commanded."""

KNOWING = frozenset({"know", "knows"})
"""Verbs of knowing: straight after them a name serves in any case, "I know react"."""

AMOUNTS = _words("some any zero touched touch tried try tries")
"""Words before something there may be more or less of, or that was tried: after them a name in
capitals is one, "some Rust", while "some rest" is not."""

KINDS = _words("language languages framework frameworks library libraries")
"""Kinds of skill: the next word is the name of one, "the language Go"."""

LABELS = _words("""
    language languages skill skills stack technology technologies tech tool tools tooling framework
    frameworks library libraries software database databases backend frontend front-end back-end
    programming competencies competences expertise keywords have must-have nice-to-have required
    requirements qualifications preferred bonus plus pluses must musts nice mandatory essential
    essentials desired desirable optional optionally should could help
""")
"""Labels of a list, before a colon or bracket: "Languages: Go, R", "tools (Helm)"."""

COMMAND = _words("""
    programming coding wrote rewrote written rewritten writing rebuilt implemented developing
    development developer developers engineer engineers proficient proficiency experience
    experienced fluent fluency knowledge skilled skills skill expertise expert experts familiar
    familiarity competence competent competency work working worked works background command
    understanding grasp mastery service services microservices api apis backend backends tools
    scripts code systems application applications apps certified year years yrs built build building
    comfortable confident strong interest interested training trained good communicate communication
    unfamiliar ideally preferably hands-on specialised specialized specializing specialising
    exposure fundamentals principles basics strength strengths bit level levels lot
    weak rusty poor shaky novice beginner self-taught solid advanced excellent deep basic
    intermediate
""")
"""Words that, with a preposition after them, speak of what is commanded: "experience in Go"."""

PREPOSITIONS = frozenset({"in", "of", "with"})

OPENINGS = frozenset(
    {
        "any of",
        "bad at",
        "can read",
        "can write",
        "beginner at",
        "better at",
        "exposed to",
        "expert at",
        "exposure to",
        "good at",
        "great at",
        "either of",
        "novice at",
        "one of",
        "skilled at",
        "credit for",
        "kudos for",
        "points for",
        "poor at",
        "props for",
        "stars for",
        "strong at",
        "such as",
        "terrible at",
        "weak at",
        "weaker at",
    }
)
"""Pairs of words before what one can do; other words before "at" say where: "work at Oracle"."""

FILLERS = frozenset({"a", "at", "both", "either", "least", "modern", "one", "some", "the", "e.g."})
"""Words that may stand between a preposition and the skill."""

PERSON = frozenset(
    {"who is", "who are", "you are", "to be", "must be", "should be", "i am", "am a", "are a"}
)
"""Beginnings of what a person is: "you are curious"."""
