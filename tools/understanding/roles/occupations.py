"""Whether words are what somebody works as, by the noun that they end with."""

import re

from tools.late import late
from tools.understanding.naming import names_role

_TRADES = (
    r"(?:post|fire|fore|fisher|police|sports|sales|crafts|chair|trades|clergy|camera|barge|ombuds"
    r"|crew|repair|handy|dust|milk|door|business)(?:m[ae]n|wom[ae]n|persons?)"
    r"|\w+(?:keeper|smith|wright|maker|worker|sitter|monger|dresser|layer|setter|fitter|driver"
    r"|cleaner|picker|packer|cutter|binder|jockey|grapher)s?"
    r"|[a-z]{3,}(?:ologist|ician|apist|armacist|eurist|ographer)s?"
    r"|(?:cleaning|lunch|dinner|tea) lad(?:y|ies)|paralegals?|secretar(?:y|ies)|receptionists?"
    r"|clerks?|foreman|supervisors?|housewi(?:fe|ves)|housekeepers?|maids?|nann(?:y|ies)|au pairs?"
    r"|janitors?|concierges?|(?:security |prison |life)guards?|stewards?|stewardess(?:es)?"
    r"|waitress(?:es)?|actress(?:es)?|vets?|attorneys?|barristers?|solicitors?|bankers?|traders?"
    r"|agents?|associates?|attendants?|handlers?|couriers?|porters?|stockers?|pickers?|welders?"
    r"|machinists?|fitters?|turners?|glaziers?|tilers?|florists?|optometrists?|opticians?"
    r"|dieticians?|physios?|radiographers?|artists?|illustrators?|animators?|dancers?|singers?"
    r"|poets?|authors?|reporters?|presenters?|producers?|priests?|pastors?|imams?|rabbis?|judges?"
    r"|detectives?|(?:sergean|sg)ts?|captains?|sailors?|conductors?|controllers?|estimators?"
    r"|surveyors?"
    r"|valuers?|underwriters?|adjusters?|tellers?|ushers?|instructors?|trainers?|educators?"
    r"|headteachers?|headmasters?|childminders?|postdocs?|phd (?:student|candidate)s?|undergrads?"
    r"|spark(?:y|ies)|chipp(?:y|ies)|brickies?|(?:school leaver|grad|graduate)s?|self-employed"
    r"|retired(?: \w+){0,3}|(?:help|front|service) ?desk(?: \w+)?"
    r"|landscapers?|foresters?|fishers?|growers?|millers?|brewers?|caterers?|baristas?|masons?"
    r"|operatives?|operators?|posties?|(?:cabin|air|ground|kitchen) (?:crew|staff)|cabbies?"
    r"|mechatronics technicians?|apprentices?|pupils?"
    r"|temps?|reps?|representatives?|dev|pm|hca|(?:ward|charge) (?:sister|nurse)s?"
    r"|(?:software|data|devops|network|systems?|chem|civil|mech|process|ml|ai|cloud|test|site) eng"
    r"|(?:lab|vet|pharmacy|it|network|field|nail|surgical|theatre|dental|x-?ray|radiology|auto"
    r"|science|vehicle|web|repair|support|service|hvac|electronics|patient care) techs?"
    r"|(?:account|marketing|sales|pr|hr|finance) execs?|civil servants?|(?:tour|travel|mountain"
    r"|museum) guides?|stage ?hands?|farm ?hands?|deck ?hands?|vicars?"
    r"|(?:stay[- ]at[- ]home|full[- ]time) (?:mum|mom|dad|parent)s?"
    r"|(?:first|second|third|1st|2nd|3rd)[- ]line support"
    r"|(?:care|support|factory|warehouse|shop|kitchen|bar|youth|key|farm|office|night|shift|agency"
    r"|production|construction|building|community|health|healthcare|childcare|nursery|hospital"
    r"|postal|case|outreach|domestic|retail|metal|steel|railway|field|site|catering|hotel) workers?"
)
_TRADE = late(rf"(?<![\w-])(?:{_TRADES})$", re.IGNORECASE)
_DOER = late(r"(?<![\w-])[a-z]{3,}(?:er|or|ist|eer|rian)s?$", re.IGNORECASE)
_NO_DOER = late(
    r"(?<![\w-])(?:beginners?|learners?|starters?|newcomers?|lovers?|users?|members?|numbers?"
    r"|fighters?|believers?|dreamers?|winners?|losers?|quitters?|strangers?|(?:grand"
    r"|step)?(?:mother"
    r"|father)s?|brothers?|sisters?|daughters?|others?|another|ever|never|over|later|better|older"
    r"|younger|bigger|faster|slower|under|after|together|whether|rather|summer|winter|computers?"
    r"|papers?|letters?|orders?|offers?|answers?|careers?|former|customers?|sufferers?|survivors?"
    r"|smokers?|runners?|gamers?|drinkers?|risers?|sleepers?|sinners?|joiner|major|minor|senior"
    r"|junior|error|colou?r|favou?r|prior|mirror|floor|door|exist|list|twist|perfectionist|optimist"
    r"|pessimist|realist|feminist|minimalist|egoist|tourist|racist|atheist|extremist|idealist"
    r"|pacifist|vegetarian|humanist|foreigner|outsider|insider|loner|owner|thinker|doer|player"
    r"|speaker|listener|reader|viewer|visitor|neighbou?r|settler|newbie|teenager|pensioner"
    r"|carer|parker|monster|master|poster|quarter|matter|chapter|number|finger|corner|border"
    r"|cancer|fever|easier|harder|sooner|earlier|lower|higher|procrastinator|talker|planner"
    r"|survivor|passenger|prisoner|stickler|sucker|worrier|fan|peer|beer|further|farther|leader"
    r"|(?:union|class|student|staff|parent|works council) (?:reps?|representatives?|stewards?)"
    r"|shop stewards?|fire wardens?|first aiders?"
    r"|starter|slow learner|team player|keeper|eager|clever|sober|proper|bitter)$",
    re.IGNORECASE,
)
_WORDS = 7


def is_occupation(phrase: str, *, sure: bool = True) -> bool:
    """Whether a phrase is what someone works as: it names a job, or ends with one who does things.

    Args:
        phrase: The phrase, without its article.
        sure: Whether the words before it say that it is work ("I'm a", "I work as"); then any noun
            of a doer will do, else only one that is nothing but a trade.
    """
    words = " ".join(phrase.split())
    if not words or len(words.split()) > _WORDS or _NO_DOER.search(words):
        return bool(words) and len(words.split()) <= _WORDS and names_role(words, ())
    named = names_role(words, ()) or _TRADE.search(words) is not None
    return named or (sure and _DOER.search(words) is not None)
