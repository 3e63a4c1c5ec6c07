"""Answers at a check-in that tell of nothing: no level changed, nothing went well."""

import re

from tools.late import late

_NO = (
    r"(?:no|nope|nah|naw|none|nothing|well|sadly|unfortunately|hm+|honestly|afraid not|not really"
    r"|(?:for|from|with) me|(?:on|from) my side)"
)
_ALL = (
    r"(?:all|everything|both|everything'?s|all'?s|still|they(?:'re| are| all|)?|it(?:'s| is| all)?"
    r"|levels?(?: are| is)?"
    r"|pretty much|about|just|exactly|much|more or less|as good as|the|stayed|stays?|remain(?:s"
    r"|ed)?)"
)
_SAME = (
    r"(?:(?:same )?(?:as (?:it|they) (?:was|were|is|are)|as before|as (?:is|last (?:time|week)"
    r"|ever)"
    r"|like (?:before|last (?:time|week)))|same(?: levels?| (?:old )?(?:thing|story))?|unchanged"
    r"|where (?:it|they) (?:was|were)|put)"
)
_CHANGED = (
    r"(?:chang(?:e|es|ed|ing)|mov(?:e|ed|ing)|movement|shift(?:ed)?|improv(?:ed?|ement)|progress"
    r"|differen(?:t|ce)|new|to report|to add|up|higher|better|went up|gone up)"
)
_NOT_CHANGED = (
    rf"(?:(?:no|none|nothing|not (?:a (?:thing|bit|lot)|much|one)|neither)(?: (?:levels?|of (?:them"
    rf"|it|those)))?(?:'s| is| has| have| did| was)?(?: (?:really|much|any))*(?: {_CHANGED})+"
    rf"|(?:i |they |it |we )?(?:haven'?t|hasn'?t|didn'?t|don'?t|won'?t|have not|has not|did not"
    rf"|not)(?: (?:really|much|any|have|been))*(?: {_CHANGED})+)"
)
_NOT_THAT = (
    r"(?:(?:not|none|nothing|no)(?: (?:one|level|change))? (?:that|which) (?:i|you)(?:'d|'ve| would"
    r"| have| can| could)?(?: (?:noticed?|know(?: of)?|am aware of|see|saw|say|tell|feel|felt"
    r"|think of|remember|spotted|call))+|not (?:as far as|so far as) i (?:know|can (?:tell|see))"
    r"|not (?:yet|really|this (?:week|time)|noticeably|measurably|honestly|to my knowledge|so far"
    r"|quite(?: yet)?)"
    r"|(?:i )?(?:don'?t|do not|wouldn'?t) (?:think|say|believe|reckon) so|i doubt it|doubt it"
    r"|(?:only )?in my dreams|i wish|if only|hardly|too (?:early|soon)(?: to (?:say|tell))?)"
)
_ENDS = (
    r"(?:[\s,]+(?:there|here|(?:in|with|on|about) (?:the |my )?levels?"
    r"|for (?:now|me)|this (?:week|time)|last (?:week|time)|yet|i (?:think"
    r"|guess|suppose|reckon|believe|fear|'?m afraid)|really|at all|again|sorry|honestly"
    r"|to be honest"
    r"|since(?: last (?:time|week))?|from before|as before|actually|sadly|tbh|lol|either|in a week"
    r"|after (?:one|a|just one) week|with (?:any|either) of them|no))*"
)
_ONLY_SAME = late(
    rf"(?:(?:{_NO}|{_ALL})[\s,.;:]+)*(?:{_SAME}|{_NOT_CHANGED}|{_NOT_THAT}){_ENDS}[.! ]*",
    re.IGNORECASE,
)
_FIRST = late(
    r"\s*(?:[.;!?]+\s+|,\s+|\s[–—-]+\s+|\s+(?:but|although|though)\s+|\s+(?=(?:because|since)\b))"
)
_TELLS = late(
    r"\d|\b(?:zero|one|two|three|four|five|up|down|higher|lower|raised?|rose|improved|except|apart"
    r"|but(?! (?:i|it|we|my|the|that|there|not)\b))\b",
    re.IGNORECASE,
)
"""What tells of a level all the same."""
_BAD = late(
    r"(?:(?:well|honestly|hm+|um+|oh|no|nope|sorry|tbh|to be honest|not much|i(?:'d| would) say|it"
    r"|this|that|has|'s|was|is|been|had|just|all in all|overall|rather|really|quite|pretty|so|such"
    r"|an?|the|what|bit of|kind of|absolutely|totally|complete(?:ly)?|one)[\s,'’]+)*"
    r"(?:rubbish|bad|awful|terrible|rough|lousy|horrible|crap(?:py)?|dreadful|shit(?:ty)?|lost"
    r"|wasted"
    r"|miserable|poor|write-?off|disaster|nightmare|a mess|mess|hell)"
    r"(?:[\s,]+(?:week|one|time|fortnight|month|of (?:a|an) (?:week|month)|this (?:week|time)"
    r"|all (?:round|over)|really|honestly|tbh|to be honest|again|from start to finish))*[.! ]*"
    r"|(?:(?:well|honestly|hm+)[\s,]+)*(?:nothing|not (?:a lot|a thing|much|anything)"
    r"|no) (?:really "
    r"|much )?(?:went (?:well|right|to plan|as planned|my way)|good)(?: (?:this week|really|at"
    r" all|honestly))*[.! ]*"
    r"|(?:it |things |this week |the week )?(?:didn'?t|did not) go (?:very |so |too |that )?well"
    r"(?: (?:at all|this week))*[.! ]*",
    re.IGNORECASE,
)


def is_unchanged(said: str) -> bool:
    """Whether an answer says that no level changed; what follows may only remark on it.

    Args:
        said: The answer: "not that I noticed", "same as they were, it was a busy week".
    """
    plain = said.replace("’", "'")
    if _ONLY_SAME.fullmatch(plain):
        return True
    cut = _FIRST.search(plain)
    if cut is None or _TELLS.search(plain, cut.end()):
        return False
    return _ONLY_SAME.fullmatch(plain[: cut.start()]) is not None


def is_bad_week(said: str) -> bool:
    """Whether an answer says that nothing went well, and nothing else: "it was a rubbish week".

    Args:
        said: The answer.
    """
    return _BAD.fullmatch(said.replace("’", "'")) is not None
