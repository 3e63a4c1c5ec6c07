"""What users say they are called and work as."""

import re
from collections.abc import Iterator

from tools.counts import COUNT
from tools.late import late
from tools.number_words import NUMBER_WORDS
from tools.understanding.facts.names import read_name
from tools.understanding.facts.work_told import Work, work_told
from tools.understanding.intent import Context, Intent
from tools.understanding.questions.only_words import words
from tools.understanding.roles.occupations import is_occupation
from tools.vocabulary import Vocabulary

_END = (
    r"(?=\s*(?:[,.;:!?()]|\s[–—-]\s|$|\s(?:with|and|who|but|working|at|for|in|from|since|doing"
    r"|where|living|based|been|done|did|looking|wanting|hoping|wants?|trying|aiming|aspiring"
    r"|targeting|heading|(?:re)?training|dreaming|planning|thinking|considering|switching"
    r"|transitioning|moving"
    r"|right now|now|currently|these days|by trade|by training|by day|here|today|using|on"
    r"|actually|really|though|tho|btw|by the way|because|cos|tbh"
    r"|specialised|specialized"
    r"|(?<!\bband )(?<!\bgrade )(?<!\blevel )(?<!\bclass )(?<!\btier )\d+\w*)\b))"
)
_SINCE = (
    r"(?: (?:(?:since|for)(?: \w+){1,3} (?:years?|months?)|now|already|currently|presently|just"
    r"|still"
    r"|actually|basically|only|here|today|also))*"
)
_A = r"(?:(?:an?|the|your|our|their|my)\s+)?"
_WORK = late(
    rf"\b(?:i(?:'m| am)(?: working| employed)?{_SINCE}(?: working{_SINCE} as| (?:employed|paid"
    rf"|hired) as| a bit"
    rf" of)?"
    rf"|i(?: currently| now)? (?:work|freelance|volunteer|serve){_SINCE}"
    r"(?: right now| \d+ (?:years?|yrs?)|(?: \w+)? years?)? as"
    r"|i(?:'m| am|'ve| have)?(?: now| currently| been| always| only)*"
    r" (?:work(?:ing|ed)?(?<!\bi worked)|employed|hired|paid)"
    r"(?: (?!as\b|with\b|on\b)[\w'&-]+){1,6}? as"
    r"|(?:my|the|new|current|present)(?: (?:new|current|present|official))* (?:job|role|position"
    r"|title|job title|occupation|profession|work|employment)(?: title)?(?: (?:since|as of|from)"
    r" [\w ]{3,15})?(?: is| are|:)(?: now)?|current(?:ly)?(?: role| job| title| position)?\s*[:=]?"
    rf"|i(?:'ve| have) been{_SINCE}|working{_SINCE} as|^as"
    r"|(?:got|been|was|am|i'm)(?: just| recently)? (?:promoted|made|upgraded)(?: to)?|they(?:'ve|"
    r" have)?(?: just)?"
    r" (?:made|promoted) me(?: to)?"
    r"|(?:moved|switched|changed|risen)(?: now)?(?: up)? to the (?:post|position|role|job|rank) of"
    r"|(?:took over|started|hired|taken on|starting|joined)(?: at(?: the)? \w+)? as|^now:"
    rf"|\b(?:job|title|role)\b[^.]{{0,12}}, (?:it's|it is)(?: now)?){_SINCE}\s+{_A}"
    rf"(?P<work>[a-z][^,.;:!?()]{{1,70}}?){_END}",
    re.IGNORECASE,
)
_WORK_TITLE = late(
    rf"^(?:the |a |an )?(?P<work>[a-z][\w ]{{2,40}}) here{_END}"
    r"|^i (?!(?:stud|learn|train|want|like)\w*)(?P<work2>(?:\w+"
    rf" ){{0,2}}\w+?){_END}",
    re.IGNORECASE,
)
"""A job that is told without any verb: "I cleaning lady in hotel"."""
_FOR_YEARS = late(
    rf",? (?:for |since )?(?:(?:{NUMBER_WORDS}|{COUNT})\+? ?(?:years?|yrs?|decades?)|(?:a few|many"
    r"|some|several) years?)\b.*$|,? since (?:19|20)\d\d\b.*$",
    re.IGNORECASE,
)
_WORKING_AS = late(r"^(?:work(?:ing|ed)?|employed|hired|paid) as (?:an? |the )?", re.IGNORECASE)
_VERBS = words("nurse cook guard coach pilot tutor lead head judge host doctor intern")
_AT_A_PLACE = late(
    r"\bi(?:'m| am) (?:now |currently )*(?:doing|on|running|working(?: on)?) (?P<work>the (?!course"
    r"|same"
    r"|plan|lot)[a-z -]{3,30} (?:at|in|for) (?:an?|the|my|our) [^,.;!?]{2,40}?)"
    r"(?: (?:now|these days|currently|at the moment))[\s.!]*$",
    re.IGNORECASE,
)
_RATHER = late(
    r"\bi(?:'m| am) (?:not|no longer) [^.;]{2,40}?(?:,| but) (?:now )?(?:i'm |i am )?(?:an? )?"
    rf"(?P<work>[a-z][^,.;:!?()]{{1,40}}?){_END}",
    re.IGNORECASE,
)
"""The job that is named in the place of another: "not an accountant any more but controller"."""
_NOW = late(
    r"^(?:(?:so|and|but|ok|well|i'm)\s+)*(?:now )?(?:an? )?(?P<work>[a-z][\w/ -]{2,40}?)"
    r" (?:now|these days|at the moment)[\s.!]*$",
    re.IGNORECASE,
)
"""A job with nothing but that it is so now: "shift manager now"."""
_NEW = late(
    r"\b(?:now|currently|these days|nowadays|since|today|new|switched|changed"
    r"|started|for \w+ years?)\b",
    re.IGNORECASE,
)
"""What says that the work is another than before."""
_DOUBTED = 0.7
"""The confidence of a fact that is put to the user."""
_GRADED = r"(?: (?:class|grade|band|tier) \d\b)"
_WORK_ALONE = late(
    rf"^(?:an?\s+)?(?P<work>[a-z][^,.;:!?()\d]{{1,60}}?{_GRADED}?){_END}", re.IGNORECASE
)
_NO_WORK = late(
    r"\b(?:certificat(?:e|ion)s?|certs?|courses?|exams?|degree|bootcamp|class|application"
    r"|interview|ad|posting|son|daughter|wife|husband|fan|material|stuff)$"
    r"|\b(?:of|than) (?:an? |the )"
    r"|^(?:\w+ )?(?:daughter|son|child|wife|husband|friend|mother|father|part|kind|sort|type"
    r"|member|one) of\b"
    r"|^(?!(?:an? )?(?:board|state|fully|nationally) )\S+(?: \S+)? certified\b"
    r"|^(?:half|mid|part)[ -]?way\b|^(?:\w+ )?fan of\b"
    r"|^(?:an? )?(?:rubbish|terrible|awful|lousy|bad|worst|hopeless|useless|lazy"
    r"|horrible|crap|shit|shitty|mediocre|pathetic|slow) "
    r"|^(?:(?!(?:heating|nursing|marketing|cleaning|engineering|manufacturing|purchasing|accounting"
    r"|teaching|banking|catering|building|trading|sailing|mining|welding|plumbing|housing|shipping"
    r"|recruiting|training|testing) )\w+ing|after|not|so|very|in|at|on|with|interested|about|ready"
    r"|fancy|fancying|maybe|perhaps|possibly|hopefully|eventually|ideally|aspiring|would-be|future|dream"
    r"|target|goal|aim|objective|career (?:target|goal|aim)"
    r"|able|sure|good|no|the one|then|before|previously|formerly|once"
    r"|more"
    r"|less|better|open|happy|keen|new|one of|here|done|trying|i|we|you|he|she|they|it|tell|show"
    r"|give"
    r"|write|find|make|plan|set|help|what|which|who|how|why|where|when|is|are|do|does|can|could"
    r"|will"
    r"|would|should|let|please|book|call|send|buy|sell)\b|\b(?:is|was|are) (?:what|my|the)\b|\bi\b"
    r"|\b(?:becoming|to be|to become|want|wanna|level|\d/5|like to|please|pls)\b",
    re.IGNORECASE,
)
_FIGURATIVE = late(
    r"\bnot (?:an? |some )?(?:\w+ )?(?:computers?|machines?|robots?|calculators?|magicians?"
    r"|wizards?|mind[- ]readers?|genius(?:es)?|saints?|heros?|heroes|supermans?|einsteins?"
    r"|children|child"
    r"|kids?|bab(?:y|ies)|fools?|idiots?|toys?"
    r"|encyclop(?:a?e)dias?|dictionar(?:y|ies)|google|wikipedia|chatgpt)\b"
    r"|\b(?:an?|the|such an?|real|proper) (?:\w+ )?old (?:soldier|warrior|sailor|fighter|campaigner"
    r"|trooper|timer|hand|dog|horse|goat|fox|fart)\b"
    r"|\b(?:foot soldier|night owl|one[- ]man band|jack of all trades)\b",
    re.IGNORECASE,
)
"""What says with a trade what somebody is like, and no work of theirs."""
_AIMED = late(
    r"\b(?:is|would be|being|becoming) (?:(?:the|my|our) )?(?:\w+ ){0,2}?(?:dream|goal|aim|plan"
    r"|target"
    r"|ambition|hope|idea|endgame|end game|next step|direction|destination)\b"
    r"|\b(?:the|my|long[- ]term|end) (?:dream|goal|aim|ambition|target)\b"
    r"|\bor (?:something|similar|the like|so|some such)\b"
    r"|\bwhere i(?:'d| would)? (?:want|like|hope|wish|love|see)\b"
    r"|^(?:eventually|one day|some ?day|ideally|hopefully|maybe|perhaps)\b"
    r"|^[^,;]{2,40} (?:then|instead)(?=\s*(?:[,.!;]|$))"
    r"|\b(?:eventually|one day|some ?day|ideally|hopefully|down the (?:line|road))[\s.!]*$"
    r"|\bin (?:(?:about|around|roughly|say|maybe) )?(?:an?|one|two|three|four|five|ten|\d{1,2}"
    r"|a few)"
    r" years?(?:'?s?'? time)?\b(?! (?:of|as))",
    re.IGNORECASE,
)
"""What makes a job alone one that is aimed for: "staff engineer in two years is the dream"."""
_ASKS = late(r"(?:^|[,:–—-]\s*)(?:how|what|where|which|am i|do i|can i|is it)\b", re.IGNORECASE)
_BEEN = late(r"^(?:(?:been|was|working as|worked as) (?:an? |the )?)+", re.IGNORECASE)
_WANTED = late(
    r"^\W*(?:(?:(?:my|the|new|next|career)\s+)*(?:role|job|position|work|title) )?"
    r"(?:i(?:'d| would)? )?(?:want(?:ed|s)?|wanting|seek(?:ing)?|looking for|like|love|after"
    r"|(?:(?:my|the|new|next|career) )*(?:target|goal|aim|dream)(?: (?:role|job|position|title))?"
    r"|next(?: role| job)?)\s*(?::|=|\s[–—-]\s)",
    re.IGNORECASE,
)
"""What puts a job as the one that is looked for: "want: MLOps engineer"."""
_ARTICLE = late(
    r"(?:^|\b)an?\s+$|^an?\s|\bas\s+$|\b(?:job|role|position|occupation|profession)\b",
    re.IGNORECASE,
)
_AS = late(r"^as (?:an? |the )?", re.IGNORECASE)
_RATED = late(r"\s*[0-5]\s*(?:/|out of)\s*5\b", re.IGNORECASE)
_PARTS = late(r",\s*|;\s*|:\s+|\s[–—-]\s")
_LEADS = late(
    r"^(?:(?:and|also|now|just|only|simply|currently|i'm|i am|hi|hello|(?:since"
    r"|for)(?: \w+){1,3} (?:years?"
    r"|months?))\s+)*",
    re.IGNORECASE,
)


def read_facts(clause: str, context: Context, vocabulary: Vocabulary) -> Iterator[Intent]:
    """Yield the name and the work that a clause states of the user.

    Args:
        clause: The clause, with plain quotes.
        context: What was asked: of someone new, a job alone is theirs.
        vocabulary: The skills that are known: none of them is a name.
    """
    named = read_name(clause, context, [it.alias for it in vocabulary.find(clause)])
    if named is not None:
        yield Intent(
            kind="fact", fact="name", confidence=named.plainly, quote=clause, text=named.name
        )
    work = _work(clause, context, beside=named is not None)
    plainly = 0.92
    done = None if work else _done(clause, context, vocabulary)
    if done is not None:
        work, plainly = _WORKING_AS.sub("", done.done), 0.92 if done.plainly else _DOUBTED
    if work:
        yield Intent(kind="fact", fact="headline", confidence=plainly, quote=clause, text=work)


def _done(clause: str, context: Context, vocabulary: Vocabulary) -> Work | None:
    """Return the work that a clause tells by what its writer does.

    Beside a headline that is held it is mostly said of the same work, or gives the ground of a
    level ("time management 4, I run a ward"): it takes the place of nothing by itself.
    """
    done = work_told(clause, vocabulary, asked=context.expecting == "about")
    held = [it.value for it in context.facts if it.kind == "headline"]
    if done is None or not held or done.done in held or _NEW.search(clause):
        return done
    return None if vocabulary.find(clause.replace(done.done, "")) else done


def _work(clause: str, context: Context, *, beside: bool) -> str | None:
    """Return the work that a clause states; a job alone counts beside a name or when asked for."""
    if _FIGURATIVE.search(clause):
        return None
    wanted = _WANTED.match(clause)
    clause = clause[wanted.end() :].partition(", ")[2] if wanted else clause
    for match in _WORK.finditer(clause):
        lead = clause[match.start() : match.start("work")]
        if _is_work(match["work"], sure=_ARTICLE.search(lead) is not None):
            return _AS.sub("", _WORKING_AS.sub("", match["work"].strip()))
    bare = _RATHER.search(clause) or _NOW.match(clause)
    job = _BEEN.sub("", _FOR_YEARS.sub("", bare["work"])) if bare is not None else ""
    if job and _is_work(job, sure=False):
        return job.strip()
    place = _AT_A_PLACE.search(clause)
    if place is not None:
        return place["work"].strip()
    told = beside or context.expecting == "about"
    if not told or _ASKS.search(clause) or _AIMED.search(clause):
        return None
    return next((it for part in _PARTS.split(clause) if (it := _alone(part, context))), None)


def _alone(part: str, context: Context) -> str | None:
    """Return the work that a part of a clause is by itself."""
    asked = context.expecting == "about"
    verbless = _WORK_TITLE.match(part) if asked else None
    said = (verbless["work"] or verbless["work2"]) if verbless else ""
    said = _BEEN.sub("", _FOR_YEARS.sub("", said))
    if said and said.casefold() not in _VERBS and is_occupation(said, sure=False):
        return said
    alone = _WORK_ALONE.match(_LEADS.sub("", part))
    if alone is not None and _RATED.match(_LEADS.sub("", part), alone.end()):
        return None  # "Playwright 2/5" is a skill, whatever it sounds like
    bare = asked or _ARTICLE.match(part)
    work = _BEEN.sub("", alone["work"]) if alone else ""
    work = _AS.sub("", work.strip())
    return work if bare and work and _is_work(work, sure=False) else None


def _is_work(phrase: str, *, sure: bool) -> bool:
    """Whether a phrase is what someone works as, and nothing said about it."""
    said = phrase.strip()
    job = re.sub(rf"{_GRADED}$", "", said, flags=re.IGNORECASE)
    return is_occupation(job, sure=sure) and not _NO_WORK.search(job)
