"""How orders for the world outside are worded, and questions for vacancies.

They are told by their verb with what it takes, at the start of what is ordered; the same verbs
told of oneself ("I rang my old boss") or with what the coach has ("send me my plan") are none.
"""

import re
from typing import Final

from tools.late import late

_START = (
    r"(?:^|[,;:.!?–—]\s+|\s-\s+)(?:(?:please|pls|kindly|just|so|ok(?:ay)?|oh|hey|then|and|also"
    r"|now|coach"
    r"|maybe|perhaps|quickly|go and|go|(?:can|could|would|will|might) (?:you|u)(?: (?:maybe"
    r"|please|also|just))*"
    r"|(?:would|do) you mind|i (?:want|need|wish) you to|i'd like you to|you (?:should|could"
    r"|can|must)"
    r"|(?:is it|would it be) possible to|any chance (?:you could|of you))[\s,]+)*"
)
_WHOSE = r"(?:my|our|the|this|that|these|those|his|her|their|a|an|some)"
_PERSON = (
    r"(?:boss|bosses|manager|lead|leader|chief|supervisor|colleagues?|co-?workers?|team|teams"
    r"|mate|mates|friends?"
    r"|wife|husband|partner|girlfriend|boyfriend|mum|mom|mother|dad|father|parents|sister"
    r"|brother|son|daughter|kids"
    r"|nan|gran|aunt|uncle|cousin|neighbou?r|teacher|professor|tutor|headteacher|head|landlord"
    r"|doctor|dentist|gp|hr"
    r"|recruiters?|agency|agent|company|employers?|firm|office|bank|school|university|college"
    r"|customers?|clients?"
    r"|people|guys?|lads?|accountant|lawyer|police|insurance|jobcentre|foreman|client|mentor"
    r"|coach|director|ceo)"
)
_SOMEBODY = (
    rf"(?:him|her|them|everybody|everyone|somebody|someone|{_WHOSE} (?:[\w'-]+ ){{0,3}}?{_PERSON}"
    r"|(?:mum|mom|dad|nan|gran|hr)\b|(?-i:[A-Z][a-z]+)(?= (?:from|at|in|about|that|to|and|if"
    r"|for|whether)\b))"
)
_MANY = (
    r"(?:compan(?:y|ies)|firms?|employers?|business(?:es)?|recruiters?|headhunters?|agenc(?:y|ies)"
    r"|organi[sz]ations?|everyone|everybody|people|hr)"
)
_SENT = (
    r"(?:e-?mails?|mails?|messages?|texts?|letters?|notes?|invites?|invitations?|sms|dms?"
    r"|applications?|requests?"
    r"|reply|replies|invoices?|postcards?|link)"
)
_REACHES = (
    r"(?:ring|phone|telephone|text|sms|whatsapp|e-?mail|message|dm|contact|write to|reply to"
    r"|respond to|talk to"
    r"|speak to|speak with|talk with|chase|invite|ask|tell|inform|notify|warn|thank"
    r"|congratulate|remind)"
    rf"(?: up)? {_SOMEBODY}\b"
    rf"|call(?: up)? (?:him|her|them|{_WHOSE} (?:[\w'-]+ ){{0,2}}?{_PERSON}\b(?! (?:an?"
    r" )?(?:[0-5]|zero|one|two|three|four"
    r"|five)\b)|(?:mum|mom|dad|nan|gran)\b)"
    r"|(?:ring|phone|text|sms|whatsapp|e-?mail|ping|nudge|poke|prod|page|alert|notify|wake)"
    r" me\b(?! (?:through|out)\b)"
    rf"|(?:give|drop) {_SOMEBODY} (?:a |an )?(?:call|ring|shout|buzz|line|bell|{_SENT})\b"
    rf"|send (?:off )?(?:to )?{_SOMEBODY} \w"
    rf"|send (?:off )?(?:{_SOMEBODY} |me )?(?:{_WHOSE} )?(?:[\w'-]+ )?{_SENT}\b"
    rf"|(?:send|forward|pass|mail|e-?mail) (?:[\w'-]+ ){{1,4}}?(?:on )?to {_SOMEBODY}\b"
    r"|(?:send|forward|mail|e-?mail|submit|distribute)(?: out| off| in| round"
    r"| around)? (?:[\w'-]+ )"
    rf"{{1,4}}?(?:on |out |off )?to (?:[\w'-]+ ){{0,3}}?{_MANY}\b"
    r"|(?:send|mail|e-?mail|hand|give)(?: (?:my|the|our)(?: \w+)? (?:cv|r[ée]sum[ée]s?|papers))?"
    r" (?:out|off|round|around)\b(?: (?:my|the|our)(?: \w+)? (?:cv|r[ée]sum[ée]s?|applications?))?"
    r"(?= for\b|[\s.!?]*$)|let"
    rf" {_SOMEBODY} know\b"
)
_REMINDS = (
    r"remind me(?: again)? (?:to|tomorrow|tonight|later|on|at|in|next|every|when|before|this"
    r" (?:evening|afternoon"
    r"|weekend)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|about (?:it|this|that)\b|by)\b"
    r"|(?:set|create|make|add)(?: me)?(?: up)? (?:an? |the |my )?(?:\w+ )?(?:reminders?"
    r"|alarms?|timers?)\b"
    r"|(?:put|add|enter|block|write|note|mark|get) .{1,40}? (?:in|into|to|on) (?:my |the |our"
    r" )?(?:google |outlook |apple"
    r" |phone |work )*(?:calendar|diary|agenda)\b"
)
_PAPERS = (
    r"(?:file|submit|lodge|hand in|fill in|fill out|fill|complete|do|prepare|work out"
    r"|calculate|sort(?: out)?|handle"
    r"|process|pay|finish) (?:me )?(?:my|our|the|this|that|these|his|her|an?) (?:[\w'-]+"
    r" ){0,2}?(?:tax|taxes|tax returns?|vat"
    r"(?: return)?|returns?|timesheets?|payroll|expenses|invoices?|bills?|forms?"
    r"|application(?: form)?|applications"
    r"|paperwork|claim|accounts|bookkeeping|homework|shopping|laundry|dishes|rent|fees?|fine"
    r"|visa)\b"
    r"|(?:register|sign|enrol+|book|reserve|order|buy)(?: up)? for (?:me|us)\b"
    r"|(?:register|sign|enrol+|book)(?: me| us)(?: up| in| on)?(?: (?:for|to|on|into|with"
    r"|at)\b|[\s.!?]*$)"
    r"|apply (?:for|to|at|there|on)\b.*\b(?:for me|on my behalf|in my name)\b|apply (?:for|to)"
    r" (?:it|that|this|them|all"
    r"|those|these|the (?:first|second|last|top))\b"
    r"|(?:buy|order|purchase|rent|reserve|book|pay for)(?: me| us) (?:an?|the|some|two|my) \w"
    r"|(?:buy|order|purchase|reserve) (?:an?|the|some|two|my|it|them|that)\b"
)
_POSTS = (
    r"(?:post|publish|share|upload|tweet|put|announce|update|change|edit|fix|clean up|write"
    r"|polish|rewrite)\b.{0,60}?"
    r"\b(?:linked ?in|twitter|facebook|xing|instagram|slack|whatsapp|indeed|stepstone"
    r"|glassdoor)\b"
    r"|(?:google|bing|duckduckgo) (?:it|that|this|for|the|my|what|who|how|whether|if)\b"
    r"|(?:search|check|look|browse|see|find)\b(?!.*\b(?:courses?|tutorials?|learn|books?"
    r"|videos?|free)\b).{0,50}\b(?:online|on the (?:web|internet|net)|the (?:web|internet)"
    r"|(?:on|at|through) (?:indeed|linked ?in|reed|stepstone|monster|xing|google))\b"
    r"|(?:turn|switch|dim) (?:the |my )?(?:\w+ ){0,2}?(?:on|off|up|down)\b"
    r"|play (?:me )?(?:some|something|a|the|my)\b|open (?:the|my|a) (?:window|door|garage"
    r"|browser|fridge|curtains)\b"
)
_TENDS: Final = (
    r"(?:unlock|reset|recover|restore|renew|cancel|restart|reboot|install|uninstall|deploy"
    r"|configure|set up|connect|log|sign|repair|mend|unblock|activate|deactivate|unfreeze|refund"
    r"|scan|update|upgrade|fix|back up|raise|request|order|top up|extend|replace)"
)
_THING: Final = (
    r"(?:passwords?|passcode|pin|pin code|account|vpn|wi-?fi|router|servers?|printer|laptop|pc"
    r"|computer|machine|phone|mailbox|inbox|driv(?:ing|er'?s) licen[cs]e|licen[cs]e(?: key)?"
    r"|passport|visa|tickets?|subscription|membership|appointment|prescription|booking"
    r"|reservation|(?:bank|credit|debit|sim|id|key|access) card|boiler|tenancy|lease|deposit"
    r"|website|app|firewall|broadband|internet|insurance|phone contract|parcel|permit)"
)
_TENDED: Final = (
    rf"{_TENDS}(?: (?:me|us))?(?: (?:on|off|in|into|up|out|back))*(?: (?:\w+ on|to))? (?:my|our"
    rf"|the|this|that|his|her|their|an?) (?:[\w'-]+ ){{0,3}}?{_THING}\b(?! (?:skill|level))"
    r"|(?:log|sign) me (?:back )?in\b|install [\w.+# -]{2,25} on (?:my|the|our|this)"
    r" (?:\w+ )?(?:machine|laptop|pc|computer|mac|phone|server)\b"
)
"""What is to be done to a device, an account or a paper."""
ORDERS: Final = tuple(
    late(rf"{_START}(?:{it})", re.IGNORECASE)
    for it in (_REACHES, _REMINDS, _PAPERS, _POSTS, _TENDED)
)
SENSES: Final = late(
    r"\b(?:can|could|do|will) you (?:actually |really |also |even )*(?:see|hear|watch|read"
    r"|access|listen to"
    r"|look at|open|track) (?:me\b(?! (?:as|in|becom))|(?:what (?:i|is|i'm)\b.{0,30} )?(?:my"
    r"|the|on my|on the)"
    r" (?:other )?(?:screen|camera|webcam|face|desktop|inbox|e-?mails?|mails?|calendar|phone"
    r"|browser|microphone|mic|voice"
    r"|messages|whole computer|computer|room)\b)|\bwhat i (?:type|do|have open) on (?:my|the)"
    r" (?:other )?(?:screen"
    r"|computer|phone)\b",
    re.IGNORECASE,
)
_WORK = r"(?:jobs?|vacanc(?:y|ies)|openings?|open positions?|positions?|job offers?|work)"
_BETWEEN = r"(?:(?!\b(?:i|i'[a-z]+|me)\b).){0,60}?"
_NEAR = (
    r"\b(?:near(?:by| me| here)|(?:round|around) here|locally|within \d+ (?:miles|km)|in my"
    r" (?:area|town|city|region))\b"
)
_PLACE = r"\b(?:in|near|around|round|close to|at) (?:the )?(?P<place>(?-i:[A-Z])[\w-]{2,})"
VACANT: Final = late(
    r"\b(?:are there|is there|any|find|show|look for|search for|get me|got|know of|list|which"
    rf"|what)\b.{{0,40}}?"
    rf"\b{_WORK}\b{_BETWEEN}(?:{_NEAR}|{_PLACE})"
    rf"|\b(?:are|is) there (?:any |some )?{_WORK}\b{_BETWEEN}\b(?:at the moment|right now"
    r"|currently|these days)\b"
    r"|\b(?:any|some|find|show|list|get|search|are there)\b(?!.*\b(?:my|imported"
    r"|saved)\b).{0,40}\b(?:vacancies|openings"
    r"|open positions|job offers)\b"
    r"|\b(?:who|(?:which|what) (?:companies|firms|employers)|anyone|anybody|somebody"
    r"|companies)(?:'s| is| are)?"
    r" (?:\w+ )?(?:hiring|recruiting|taking (?:people|somebody))\b",
    re.IGNORECASE,
)
TO_THE_COACH: Final = late(r"\b(?:me|you|please)\b", re.IGNORECASE)
