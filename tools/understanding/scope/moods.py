"""How somebody says that they feel, where they ask for nothing."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Intent

_LONGEST = 300
_FEELS = (
    r"(?:^|\b(?:i|i'?m|i am|i'?ve been|i have been|i was|i feel|feel|feeling)\b[^.,;]{0,20})"
    r"(?:(?:a bit|a little|so|very|really|quite|just|pretty|too|totally|rather)\s+)*\b"
)
_HELPS = (
    r"^(?:(?:so|and|but|ok(?:ay)?|hm+|or)[\s,]+)*(?:does|did|do|would|will|could|can"
    r"|might) (?:that|this"
    r"|it|any of (?:that|this|it)|these|those) (?:even |really |actually |ever |be of any )?help\b"
    r"(?! me (?!at all|here|much|get there))"
)
"""Whether what was told, or is thought of, is of use."""
_MOODS: Final = tuple(
    (mood, late(pattern, re.IGNORECASE))
    for mood, pattern in (
        (
            "loss",
            (
                r"\b(?:my|our|a|one of (?:my|our))\b [^.,;]{0,40}\b(?:died|passed away|is dying)\b"
                r"|\b(?:funeral|bereavement|miscarriage|i(?:'m| am) grieving)\b"
            ),
        ),
        (
            "setback",
            (
                r"\b(?:didn'?t|did not) get (?:the (?:job|role|post|place|position)|it|in|past)\b"
                r"|\b(?:they|he|she) (?:rejected|turned) me\b|\bi (?:was|got|'ve been) (?:rejected"
                r"|turned down|laid off|made redundant|fired|sacked)\b|\bgot a rejection\b"
                r"|\bi failed\b"
            ),
        ),
        (
            "cross",
            (
                r"^(?:(?:and|so|but|oh|well|wow|jeez|god|ugh|man|seriously"
                r"|honestly)[\s,]+)*(?:(?:you"
                r"(?:'?re| are|r)|this(?: (?:thing|app|tool|coach|program|bot))?(?: is|'s)"
                r"|that(?:'s"
                r"| is| was)|it'?s|coach is|what an?)(?: (?:so|really|just|absolutely|completely"
                r"|totally|all|pretty|fucking|bloody|a|an|such|utter(?:ly)?|the))*"
                r" (?:useless|worthless|stupid|dumb|rubbish|garbage|trash|crap|shite?|bullshit"
                r"|idiot(?:ic)?|moron|ridiculous|annoying|terrible|awful|pathetic|waste of (?:my )?"
                r"(?:time|space)|joke|worst(?: \w+)?|no (?:help|use)(?: at all)?|not helping|not"
                r" (?:very )?helpful)(?: (?:bot|thing|machine|program|coach|app))?|(?:fuck|screw"
                r"|sod"
                r"|damn)(?: (?:you|this|it|off|that|all this|this shit))?|piss off|shut up|get lost"
                r"|you suck|this sucks|wtf|i hate (?:you|this(?: (?:thing|app|tool|coach))?)"
                r"|(?:stupid|dumb|useless|fucking|bloody|damn) (?:bot|thing|machine|program|app"
                r"|coach|computer))\W*$"
            ),
        ),
        (
            "overlooked",
            (
                r"\b(?:got|was|were|been) promoted (?:over|instead of|before|ahead of) me\b"
                r"|\bpassed (?:me )?over\b|\btook (?:the |all the )?credit for my\b"
                r"|\bgave (?:it|the [\w ]{2,30}?) to (?:someone|somebody|anyone) else\b"
            ),
        ),
        (
            "good",
            (
                r"^new job\W*$|^(?:just |finally )*got (?:the|a|an|my)(?: new| dream)? (?:job|role"
                r"|post|position|offer|promotion)\W*$"
                r"|\bi(?:'ve)? got (?:the (?:job|role|post|place|position|offer)|an offer"
                r"|promoted)\b"
                rf"|{_FEELS}(?:happy|proud|chuffed|delighted|over the moon|thrilled|pleased)\b"
            ),
        ),
        (
            "doubt",
            (
                r"\btoo (?:old|late|young|thick|stupid|slow) (?:for (?:this|that|me|it|all)|to"
                r" (?:learn"
                r"|change|start|do))|\b(?:not|never be) (?:good|smart|clever|bright|qualified"
                r"|technical)"
                r" enough\b|\bimpost[eo]r\b|\b(?:wasting my time|a waste of time|out of my depth)\b"
                r"|\bi (?:can'?t|cannot|will never|'ll never) (?:do|manage|make) (?:this|it)\b"
                r"|\bdon'?t think i can\b|\b(?:giving|give) up\b|\b(?:hopeless|pointless)\b"
                r"|\bwho am i (?:kidding|fooling)\b|\blost (?:all )?(?:my )?confidence\b"
            ),
        ),
        (
            "age",
            (
                r"\b(?:will|would|do|does|is|are|can|could|am|should)\b[^.]{0,60}"
                r"\b(?:(?:bin|reject|turn (?:me )?down|throw (?:me )?out|hire|take|want|look at"
                r"|consider|employ|give|laugh|mind|care|chance|bother|realistic|point)\b[^.]{0,60}"
                r"\b(?:my age|someone my age|(?:i'?m|at|i am|over|being|that i'?m) (?:[4-7]\d"
                r"|(?:forty|fifty|sixty)\b[\w-]*)"
                r"|old(?! (?:people|folk|age|persons?|ladies|men|job|employer|boss)|-)|older)"
                r"|(?:worth|late|sensible|possible|mad|crazy|stupid|silly)\b[^.]{0,40}\b(?:at (?:my"
                r" age|[3-7]\d)|(?:i'?m|i am) (?:[3-7]\d)))\b"
            ),
        ),
        (
            "nervous",
            (
                rf"{_FEELS}(?:worried|nervous|anxious|scared|terrified|stressed|panicking"
                r"|afraid (?:of|that|to|it|i|they)|dreading)\b|\bdreading\b"
                r"|\b(?:is|are) (?:all )?a mystery to me\b"
            ),
        ),
        (
            "low",
            (
                r"\bnothing (?:matters|works(?: out)?|helps|makes sense"
                r"|is worth it)\b(?: (?:any ?more"
                r"|for me|at all))*\s*(?:[.,!]|$)|\bwhat(?:'?s| is) the point(?: (?:of (?:this|it"
                r"|any of"
                r" (?:this|it)|all this)|any ?more))?\W*$|\b(?:everything|it all|life"
                r"|my life) (?:is|'s|"
                r"feels) (?:so |just |all )?(?:shit|pointless|awful|meaningless|too much"
                r"|falling apart)\b"
                r"|\bi (?:can'?t|cannot) (?:take|do|stand|bear) (?:it|this|that) (?:any ?more"
                r"|any longer)\b"
                rf"|{_FEELS}(?:(?<!^)alone(?! (?:on|with|at|for|there|responsible)\b)|lonely|empty"
                r"|numb|worthless|broken|desperate|a (?:total "
                r"|complete )?"
                r"failure|a (?:loser|burden)|hopeless)\b"
            ),
        ),
        (
            "decide",
            (
                r"\bshould i (?:really |just |rather )*(?:quit|leave (?:my|this|the)|resign"
                r"|hand in my"
                r" notice|stay (?:in|at|where|put)|change (?:jobs?|careers?)|accept|take (?:the"
                r"|this|that"
                r"|a|an) (?:offer|job|pay cut|loan)|go back to (?:uni|school|college)|move to)\b"
                r"|\bdo you think i should\b|\b(?:is|was) (?:it|this|that|all this|the whole thing"
                r"|any of"
                r" (?:it|this)) (?:really |even |all )?(?:worth (?:it|the (?:effort|time|money"
                r"|trouble"
                r"|hassle))|a (?:good|bad|stupid) idea|a waste of (?:money|time))\b"
            ),
        ),
        (
            "missed",
            (
                r"(?:\bi |^(?:ok(?:ay)?[\s,]+|well[\s,]+|sorry[\s,]+)*)(?:did|have done|'ve done"
                r"|got)"
                r" (?:none|nothing)(?: (?:of (?:it|that|this"
                r"|the plan)"
                r"|at all|this week|last week|done|yet))*\s*(?:[.,!;]|$|and\b|am i\b|so\b)"
                r"|\bi (?:haven'?t|have not|didn'?t|did not) (?:do|done|start(?:ed)?|touch(?:ed)?"
                r"|open(?:ed)?"
                r"|look(?:ed)? at|manage(?:d)?)(?: \w+){0,2} (?:any(?:thing)?|a thing|it|that"
                r"|at all"
                r"|a single (?:hour|thing|minute))(?: (?:yet|at all|of (?:it|that)|this week"
                r"|last week))*"
                r"\s*(?:[.,!;]|$|am i\b|is that\b)"
            ),
        ),
        ("helps", _HELPS),
        (
            "unsure",
            (
                r"\b(?:not (?:really )?sure|no (?:real )?(?:idea|clue)|(?:don'?t|do not"
                r"|dunno) (?:really |even "
                r"|actually )?know|dunno|idk|can'?t (?:really )?decide|undecided(?: about)?)\b"
                r"(?: (?:about|yet|on))* what (?:job |role |kind of \w+ )?(?:i )?(?:really "
                r"|actually |even )?"
                r"(?:want|should|would like|wanna|am after)(?: to (?:do|be|become))?"
                r"(?: (?:next|with my life|tbh|to be honest|honestly|really|yet|any ?more"
                r"|lol))*[\s.!]*$"
                r"|\b(?:what (?:else )?could i|(?<=, )what can i) (?:do|be|become)"
                r"(?: (?:instead|now|next|then|with my life))*[\s?.!]*$"
            ),
        ),
        (
            "small",
            (
                r"^(?:(?:lol|haha|so|and|btw|oh)[\s,]+)*(?:my|the) \w+(?: \w+)? (?:thinks?|says?"
                r"|reckons?|believes?"
                r"|keeps (?:saying|telling me)|told me|is convinced|swears)(?: that)? (?:i'?d"
                r"|i'?ll|i'?m|i (?:would|should|could|must|might|ought|will|can))\b"
            ),
        ),
        (
            "small",
            (
                r"^(?:ugh+|meh|phew|whew|pfft|yay|woo+|hooray)\b[^?\d]{0,60}$"
                r"|^(?:half term|the weekend|weekend|holidays?|friday|christmas)"
                r" (?:finally|at last|again|soon|already)[\s.!]*$"
                r"|^(?:my|our|the) (?:class|kids?|pupils|students|team|crew|colleagues?|mates?|wife"
                r"|husband|boss|neighbours?) (?:was|were|is|are) (?:(?:such|so|really|very|little"
                r"|an?|absolute|total) )*(?:angels?|lovely|great|sweet|nice|brilliant|fab|kind|good"
                r"|fun|hilarious)\b[^?\d]{0,30}$"
            ),
        ),
        (
            "good",
            (
                r"^(?:(?:my|the) )?(?:boss|manager|foreman|supervisor|lead|they) (?:finally )?let"
                r" me"
                r" (?:run|lead|do|present|take|try|have)\b[^?]{0,60}$"
            ),
        ),
        (
            "angry",
            (
                r"\bi (?:really |so |absolutely )?(?:hate|loathe|despise|can'?t stand|am sick of)"
                r" (?:my|the|our) (?:boss|job|work|manager|commute|office|place|colleagues?|shift"
                r"|life)\b|^(?:my|our) (?:boss|manager|job|commute) is (?:(?:such|so|really|an?|a"
                r" total|an absolute) )*(?:nightmare|idiot|arse|pain|horrible|awful|joke|mess|hell"
                r"|annoying|rubbish|terrible)\b[^?\d]{0,30}$"
                rf"|{_FEELS}(?:pissed(?: off)?|annoyed|angry|furious|fuming|livid|gutted|raging"
                r"|mad at|seething)\b"
                r"|[\s,.!;–—-](?:ugh+|argh+|grr+|sigh|fuming|gutted|livid|annoying"
                r"|so annoyed)[\s.!]*$"
            ),
        ),
        (
            "tired",
            (
                r"\b(?<!on a )(?:rough|hard|tough|awful|terrible|horrible|bad|mad|crazy|long)"
                r" (?:old )?(?:week"
                r"|day|month|few (?:weeks|days)|time)\b"
                rf"|{_FEELS}(?:exhausted|knackered|shattered|burn(?:t|ed) out|overwhelmed|drained"
                r"|fed up|stuck(?! in(?:to)?\b)|behind|lost|tired|frustrated|sad|down|low)\b"
            ),
        ),
    )
)


_ASKED_TOO: Final = frozenset({"age", "doubt", "helps", "decide", "low", "missed"})
"""What is answered alike where it is asked."""


def read_mood(clause: str) -> Intent | None:
    """Return the mood that a clause tells of, or ``None``.

    Its ``text`` is one of: loss, age, setback, overlooked, cross, good, doubt, nervous, low,
    decide, missed, helps, unsure, small (what others think of one), angry, tired.

    Args:
        clause: The words, with plain quotes; longer than 300 characters they tell of more.
    """
    if len(clause) > _LONGEST:
        return None
    mood = next((it for it, pattern in _MOODS if pattern.search(clause)), None)
    if mood not in _ASKED_TOO and clause.rstrip().endswith("?"):  # what is asked wants an answer
        return None
    return None if mood is None else Intent(kind="mood", confidence=0.8, quote=clause, text=mood)
