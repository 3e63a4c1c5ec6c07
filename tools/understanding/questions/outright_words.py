"""How questions are worded that the whole of a message asks, by what they ask for."""

from typing import Final

from tools.counts import COUNT
from tools.late import late

_LED: Final = (
    r"^(?:(?:and|so|but|ok(?:ay)?|right|well|wait|hm+|um+|oh|ah|actually|sorry|then|also|now|wow"
    r"|huh|lovely|great|cool|nice|thanks|cheers|hang on|hold on|just|please|pls|btw|by the way"
    r"|before (?:that|we \w+|i \w+(?: you)?(?: \w+)?)|first|tell me|can you tell me|remind me"
    r"|quick (?:one|question)|honestly|be honest|no but|yes but)[\s,.:;!–—-]+)*"
)
_REMARK: Final = (
    r"(?:[\s,.;:!?–—-]+(?:that|thats|it|its|this)(?:'?s| is| was|'s been)? (?!.*\b(?:why|how|what"
    r"|when|which|if|please|my name)\b)[^\d]{0,70})?[\s?!.]*$"
)
"""What may stand after a question: a word on what it is about, "that's the only thing I know"."""
NOT_LEARNED: Final = late(
    rf"{_LED}(?:why|how come)(?:'?s| is| am| are| do| don'?t| isn'?t| aren'?t"
    rf"| can'?t)?\b[^.!?]{{0,20}}?"
    r"\b(?:not|never|n't|no longer)\b[^.!?]{0,20}?\b(?:learn\w*|study\w*|do|doing|plan\w*|start\w*"
    r"|get to|touch\w*)\b[^.!?]{2,40}[\s?!.]*$"
    rf"|{_LED}(?:is|are)(?:n'?t)? [^.!?]{{2,30}}? (?:not )?(?:part of|in|on) (?:it|this|that"
    rf"|there|the"
    r" plan|my plan|the list)(?: (?:at all|then|now))*[\s?!.]*$"
    rf"|{_LED}(?:did|have) (?:you|u) (?:forget|forgot|forgotten|miss|missed|overlook|overlooked"
    rf"|skip"
    r"|skipped|leave out|left out|drop|dropped)(?: about)? [^.!?]{2,30}[\s?!.]*$"
    rf"|{_LED}(?:you|it|the plan)(?:'?ve| have|'?s| has)? (?:left out|leaves out|skipped|skips"
    rf"|missed"
    r"|forgot|forgotten|dropped|misses) [^.!?]{2,30}[\s,.:;–—-]+(?:why|how come|why'?s that)\W*$"
)
"""What misses a skill that the plan has no work on."""
KNOCK_OUT: Final = late(
    rf"{_LED}(?:which|what|is there|are there|any|anything|what(?:'?s| is| are)|for what|on what"
    r"|do i have|have i(?: got)?|show me|list)\b[^.!]{0,60}?\b(?:(?:thrown|kicked|knocked|screened"
    r"|filtered|sifted|ruled|weeded) out|(?:turned|knocked) down|turned away"
    r"|(?:kick|throw|knock|screen|sift|rule|filter) me out|turn me (?:down|away)|bin me"
    r"|reject(?:ed|s)?|rejections?|binned|disqualif\w+|deal[ -]?breakers?|show[ -]?stoppers?"
    r"|red flags?"
    r"|knock[ -]?outs?(?: (?:criteri\w+|requirements?))?|auto(?:matic)?[ -]?(?:fail|reject)\w*"
    r"|blockers?|non[ -]?negotiables?|straight in the bin|fail(?:ed)? (?:me|at once|straight)"
    r"|cost me the (?:job|interview)|kill(?:s|ed)? my (?:application|chances)"
    r"|rule(?:s)? me out)\b[^.!]{0,60}$"
)
OF_WORDS: Final = late(
    r"\b(?:difference|mean(?:s|t)?|define|(?:is|'s) an? (?:red flag|blocker|deal[ -]?breaker"
    r"|knock[ -]?out)[\s?!.]*$|what are (?:red flags|blockers|deal[ -]?breakers|knock[ -]?outs)"
    r"[\s?!.]*$|(?:got|get|was|were|been|have been) (?:rejected|turned down)|stood in|in the way"
    r"|this week|learn|deal with|feel)"
)
"""What asks for the meaning of a word, or tells of what came to pass."""
TO_DO: Final = late(
    rf"{_LED}(?:(?:what|and what) (?:exactly |actually )?(?:am i|are we|should i|do i|will i|would"
    r" i|shall i|can i|must i|is there|am i actually|does one|do you|do people)(?: (?:actually"
    r"|really|supposed|meant|expected|going|have|exactly|even|need|want me|to|be|then))* (?:do"
    r"|doing|fill|spend|filling|put into|get through|work on)"
    r"|how (?:am i (?:supposed|meant|going|expected) to|do i|should i|would i|will i|can i)"
    r" (?:actually |best |even )?(?:fill|spend|use)"
    rf"|what (?:goes|happens|is there to do|do i fill))\b[^.!?]{{0,30}}?\b(?:(?:all )?(?:that|this"
    rf"|the|those|these|my|all)(?: (?:{COUNT}|first|whole|many))* ?(?:time|hours?|h|hrs|evenings?)"
    rf"|{COUNT} ?(?:h|hrs|hours))\b[^.!?]{{0,40}}\?*$"
)
SUPPOSES: Final = late(r"\b(?:if|suppose|imagine)\b")
WHY_NOT: Final = late(
    rf"{_LED}why (?:is (?:it |that )?|(?:it|that|this|that one) )?(?:and )?not "
    rf"(?:the |my |with )?[\w+#. -]{{1,30}}?(?:[,.?!]|$)"
    r"|^(?:and |but |so )*why that (?:one )?and not \S",
)
"""What asks, of what comes first, why it is not another skill."""
TELL: Final = late(
    rf"{_LED}how (?:do|would|can|could|should|will|am|does)(?: i| you| one| anyone| we)(?: ever"
    r"| even| actually| supposed to| meant to)* (?:tell|know|judge|notice|see|find out|decide"
    r"|be sure|measure|work out)(?: (?:whether|if|when|that|what))* ?(?:(?:it|they|one|that|a"
    r"|the|my|any|anything|something)(?: \w+)?(?: levels?)?)? ?(?:did|has|have|is|went|moved"
    r"|changed?|changes|goes up|go up|gone up|rose|improved?|got better|counts?|moves?)?"
    rf"(?: (?:changed|up|moved|risen|improved|gone up|better|now|a level|level|enough))*[\s?!.]*$"
    rf"|{_LED}(?:when|what) (?:does|do|would|counts as|makes|is) (?:a |the |my )?(?:level|it)s?"
    r"(?: a)?(?: (?:count as |really )?(?:changed?|changing|go(?:es|ing)? up|higher|different"
    r"|new|level up))+[\s?!.]*$"
    rf"|{_LED}what (?:counts|would count|qualifies) as (?:a |one )?(?:level )?(?:change|changed"
    r"|up|step|level up|going up)(?: (?:of|in) (?:a )?levels?)?[\s?!.]*$"
)
YOU_DO: Final = late(
    rf"{_LED}(?!what can (?:you|u) do\W*$|how do(?:es)? \w+ work\W*$)(?:what(?:'?s"
    rf"| is)(?: it)? (?:exactly |actually )?(?:that )?|what (?:exactly "
    r"|actually )?(?:do|can|could|will|would|are) |how (?:do|can|could|will|would|does) )"
    r"(?:you|u|this(?: (?:thing|app|tool|coach|program))?|coach|the (?:coach|app))(?:'re| are)?"
    r"(?: (?:actually|even|really|going to|supposed to|meant to|able to|exactly|here to))*"
    r" (?:do(?:es|ing)?|offer(?:ing)?|for|help(?:s|ing)?(?: (?:me|people|with))?|good for"
    r"|work(?:s)?|get out of (?:you|this|it)|here for)(?: (?:for|to|with) (?:me|us|people|someone"
    r"|somebody|folk)(?: like me)?)?(?: (?:exactly|actually|then|here|anyway|at all|really))*"
    r"[\s?!.]*$"
    rf"|{_LED}what (?:do|would|will|can|could) i (?:actually |even |really )?get (?:out of|from)"
    r" (?:you|this|it|coach|all this)[\s?!.]*$"
    rf"|{_LED}what(?:'?s| is| would be)? (?:your|coach'?s|the coach'?s) (?:job|role|purpose|deal"
    r"|function)(?: (?:here|then|exactly))*[\s?!.]*$"
)
CV: Final = late(
    rf"{_LED}(?:(?:can|could) (?:i|you|we|u)|how (?:do|can|could|would) i|is there (?:a |any"
    rf" )?way to"
    r"|do you (?:have|do|make|write))\b[^.!]{0,40}?\b(?:cv|resume|résumé|curriculum vitae)"
    r" (?:out of|from|with|of) (?:this|it|that|here|you|what (?:you|i))\b[^.!]{0,40}$",
)
"""What asks for a résumé of what is kept."""
FILE: Final = late(
    rf"{_LED}(?:(?:can|could|may|might) (?:i|you|we|u)|is there (?:a |any )?way|how (?:do|can|could"
    r"|would) i|i(?:'d| would)? (?:like|want|need)|any (?:chance|way)|where (?:do|can|could) i"
    r"|put (?:it|this|that)|save (?:it|this|that)|export (?:it|this|that|my plan|the plan)"
    r"|give me|get me|make me|send me|let me have"
    r"|do you (?:have|do))\b[^.!]{0,60}?"
    r"\b(?:(?:as|into|to|in|for) an? (?:(?:pdf|word|text|excel|proper|separate|little)"
    r" )?(?:files?|pdf|document|doc|print-?out|spreadsheet|one[- ]pager|handout|hand-out)"
    r"|(?:in|into|to|with) (?:my |the |an? |our )?(?:google |outlook |apple |phone |work )*calendar"
    r"|(?:as|in) (?:an? )?\.?(?:ics|ical)\b"
    r"|(?:download|print off|hand (?:it|this|that) (?:over|on|in)|attachment|attach)"
    r"|(?:file|pdf|document|doc|print-?out|copy|version|handout|one[- ]pager)(?: (?:of (?:it|this"
    r"|that|the plan|my plan)))? (?:to|for|that i can|i can|i could) (?:\w+ ){0,4}?(?:manager|boss"
    r"|team lead|lead|supervisor|hr|mentor|wife|husband|partner|employer|someone|colleagues?)"
    r"|(?:show|share|give|pass on|pass|hand|forward|copy)\b[^.!]{0,25}?\b(?:with |to )?(?:my |the "
    r"|our )(?:\w+ )?(?:manager|boss|team lead|lead|supervisor|hr|mentor|wife|husband|partner"
    r"|employer|coach|advisor|colleagues?)"
    r"|(?:so|that|which) (?:that )?i (?:can|could) (?:send|e-?mail|print|share|show|hand|take|give)"
    r")\b[^.!]{0,50}[\s.!]*$"
    r"|^(?:my|the) (?:\w+ )?(?:manager|boss|lead|supervisor|mentor|wife|husband"
    r"|partner)\b[^.!?]{0,30}?"
    r"\b(?:wants?|asked|needs?|would like|likes?) (?:to (?:see|have|look at|read|get)|for) (?:it"
    r"|this"
    r"|that|the plan|my plan|a copy)\b[\s,;–—-]+(?:how|can|could|is there|where)\b[^.!]{0,40}$"
)
OF_RECORDS: Final = late(
    r"\b(?:cv|résumé|resume|linkedin|posting|advert|memory|import|read|feedback|thanks|back)\b"
)
"""What is handed to the coach, or of the memory, which has an order of its own."""
_WHOLE: Final = (
    rf"(?:all|every|each)(?: (?:of )?(?:the|my|those|them))?(?: {COUNT})?(?: single| of the)*"
)
ALL_WEEKS: Final = late(
    rf"{_LED}(?:(?:can|could|may) (?:i|you|we) )?(?:please |just )*(?:(?:show|see|give|list|print"
    r"|display|have|let me see|let's see|i(?:'d| would)? (?:want|need|like)(?: to see)?|what about"
    rf"|how about|where are)(?: me)? )?(?:[^.!?\d]{{0,30}}?[\s,–—-]+)?"
    rf"(?:{_WHOLE} (?:weeks?|months?)"
    rf"|the (?:full|entire|whole|complete) (?:{COUNT} weeks?|schedule|list of weeks)"
    rf"|weeks? (?:1|one) (?:to|through|until|till) (?:the (?:end|last)|{COUNT})"
    r"|(?:right |all the way |up )?(?:to|until|till) the (?:very )?(?:end|last week))"
    r"(?:[\s,]+(?:of (?:it|them|the plan|my plan)|please|pls|now|too|then|in (?:full|one go)|one by"
    r" one|week by week|in the plan|at once|again))*[\s?!.]*$"
)
NOT_SHOWN: Final = late(
    r"\b(?:off|free|away|hours?|h|busy|holidays?|study|learn|work|move|push|double|skip|spread|plan"
    r" (?:for|to)|do|did|until|till) (?=.*weeks?)|\bevery week\b|\beach week\b|\ball week\b"
)
MATTERS: Final = late(
    rf"{_LED}(?:(?:can you |could you |please )*(?:tell|show) me )?(?:which|what)(?: (?:one|ones"
    rf"|skills?|things?|bits?|gaps?|requirements?|of|the|these|those|them|all|my|single|{COUNT}"
    r"|is|are|would|will|do|does|you|think|say))* (?:(?:matters?|counts?|weighs?|helps?|moves?"
    r"|pays? off|makes?|hurts?|is worth|are worth)(?: (?:the|a|it|me|my|needle|biggest"
    r"|difference))*"
    r" (?:the )?(?:most|heaviest|difference)|(?:the )?(?:most (?:important|urgent|pressing"
    r"|valuable|useful|critical)|weightiest|heaviest|biggest|top priority))"
    r"(?: (?:one|ones|skills?|gaps?|of (?:them|these|all|the lot)|here|now|then|for me|to me|for"
    r" (?:the|this|that) (?:job|role)))*[\s?!.]*$"
)
WEEK_OF: Final = late(
    r"\b(?:(?:in |from |by |at )?(?:which|what) (?:weeks?|months?|date|day)"
    r"|when(?:'?s|'?ll|'?d| is| do| does| will| would| am| are| can| shall| should)|how soon"
    r"|how long (?:until|till|before))\b(?=[^.!]*\b(?:start|begin|get|come|comes|do|on|reach|hit"
    r"|arrive|turn|up|move|scheduled|planned|due|learn|study|tackle|touch)\w*\b)"
)
NOT_OF_PLAN: Final = late(
    r"\b(?:did|was|were|had|said|told|if|interview|exam|apply|hours?|course|book|learned|learnt)\b"
)
OUT: Final = late(
    rf"{_LED}(?:why|how come|what happened to|what'?s (?:become of|with)|where(?:'?s| is| did"
    r"| has))"
    r"\b[^.!?]{0,60}?(?:\b(?:left|leave|leaving|cut|taken|kicked|dropped|miss|missed|thrown|ruled)"
    r"(?: \w+){0,3} out\b|\b(?:not|isn'?t|nowhere|never|n't)(?: \w+){0,3} (?:in|on|part of|included"
    r"|planned|there|mentioned)\b|\b(?:dropped|missing|absent|omitted|excluded|skipped|ignored)\b"
    r"|\bno (?:hours|time|weeks?|room|place|mention|sign)\b[^.!?]{0,12}\b(?:for"
    r"|of|to)\b)"
    rf"(?:(?!\b(?:and|but|so|please)\b(?! (?:can|could|would|will|put|add"
    rf"|may)\b))[^.!?]){{0,40}}?{_REMARK}"
)
GONE: Final = late(
    rf"{_LED}(?:what(?:'?s)? (?:has |ever )*(?:happened to|became of|become of)"
    r" (?:the |my |all (?:the |my )?)?[^.!?]{2,30}?(?: (?:stuff|part))?"
    r"|where(?:'?s| did| has| have) (?:the |my |all (?:the |my )?)?[^.!?]{2,30}?"
    rf" (?:go|gone|went|vanish\w*|disappear\w*)(?: to)?){_REMARK}"
)
"""What misses a skill in the plan."""
WEEKLY: Final = late(
    rf"{_LED}(?P<n>{COUNT}) ?(?:h|hrs?|hours?)(?: (?:a|per|each|every) week| weekly)?"
    r"(?P<doubt>(?:'s| is| are|'re)(?: (?:just|really|way|far|a bit|simply|probably|still|clearly"
    r"|rather|a little|much|definitely|all))* (?:too (?:much|many|ambitious|optimistic|hard|heavy)"
    r"|not (?:doable|possible|realistic|going to happen)|more than i (?:can|have)|impossible"
    r"|unrealistic|a stretch)(?: (?:for me|with \w+(?: \w+){0,4}|right now|now|at the moment|i"
    r" think|to be honest|tbh|honestly|these days|anyway|manage|do))*)?[\s?!.]*$"
)
YOU_JUDGE: Final = late(r"\b(?:would|do|should|could|can) (?:you|u)\b[^.?]{0,60}\?*$")
LEVEL: Final = late(r"\b(?:level|to|at|a|lvl) ?(?P<n>[1-5])\b|\b(?P<m>[1-5]) ?/ ?5\b")
