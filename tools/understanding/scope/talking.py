"""Small talk, questions about the coach itself, and what it has no business with."""

from tools.understanding.rule import Rule, rule

_TERM = (
    r"(?:p[0-3]|priorit(?:y|ies)|unassessed|assessed|(?:readiness )?range|readiness(?: score)?"
    r"|weights?"
    r"|blockers?|(?:skill )?levels?|frequenc(?:y|ies)|hours|milestones?|phases?|commitments?"
    r"|check-?ins?|evidence|star(?: stor(?:y|ies))?|mentioned|missing|met|must|should|nice"
    r"|(?:level )?[0-5] ?(?:/|out of) ?5|levels? [0-5]|not recognised|unrecognised)"
)

_BEFORE_GOING = (
    r"(?:(?:ok(?:ay)?|aye|yes|thanks?(?: you)?|thx|ta|cheers|good|right|great|well|anyway|so"
    r"|alright|cool"
    r"|brilliant|perfect|and)[ ,.]+)*"
)
RULES: tuple[Rule, ...] = (
    rule(
        "greet",
        r"^(?:hi|hello|hey|howdy|hiya|yo|greetings|good (?:morning|afternoon|evening|day)|hallo"
        r"|moin|salut|morning|afternoon|evening|(?:i'?m )?back(?: again)?)"
        r"(?:[ ,]+(?:there|coach|again|everyone|all))*$",
        0.97,
    ),
    rule("greet", r"^(?:how are you(?: doing)?(?: today)?|what'?s up|how(?:'s| is) it going)$"),
    rule(
        "thanks",
        r"^(?:(?:ok(?:ay)?|great|cool|perfect|many|nice|wonderful)[ ,]+)*"
        r"(?:thanks?|thank you|thx|ty|ta|cheers|much"
        r"|very much"
        r" appreciated|appreciate it)(?:,? (?:a lot|so much|very much|coach|you|for .*|again|mate"
        r"|man|buddy|pal|really|truly|honestly))*$",
        0.97,
    ),
    rule(
        "thanks",
        r"^(?:great|nice|cool|good|perfect|awesome|excellent|ok(?:ay)?|got it|makes sense|fine"
        r"|understood|i see|alright|wow|interesting|good to know|noted|super)"
        r"(?:[ ,]+(?:thanks|thank you|great|cool|good|got it))*$",
        0.85,
    ),
    rule(
        "bye",
        r"^(?:good)?(?:bye(?:[ -]?bye)?|see (?:you|ya)(?: (?:later|soon|tomorrow|next week))?|ciao"
        r"|quit|exit|good ?night|that'?s (?:all|it)(?: for (?:now|today))?|i(?:'?m| am) (?:done"
        r"|off)"
        r"(?: for (?:now|today))?|talk (?:to you )?(?:later|soon)|later|until next week)"
        r"(?:[ ,]+coach)?$",
    ),
    rule(
        "bye",
        r"^(?:(?:ok(?:ay)?|aye|yes|thanks?(?: you)?|ta|cheers|good|right|great)[ ,.]+)*"
        r"(?:laters?|(?:speak|talk|chat|catch(?: you)?|see (?:you|ya)|until|till|back)(?: (?:to "
        r"|with )?(?:you|u))?(?: (?:up|again))*"
        r" (?:soon|later|tomorrow|then|next (?:week|time|month)|in a (?:bit|week|few days"
        r"|fortnight)"
        r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day))(?:[ ,]+(?:coach|then|mate))*$",
        0.97,
    ),
    rule(
        "bye",
        r"^(?:(?:ok(?:ay)?|danke|merci|gracias|grazie|thanks)[ ,.!]+)*(?:tsch[uü]e?ss?i?|tschau"
        r"|servus|ade|auf wiedersehen|bis (?:bald|dann|morgen|sp[aä]ter|n[aä]chste (?:woche|mal))"
        r"|adi[oó]s|hasta (?:luego|pronto|mañana|la (?:vista|próxima))|au revoir|[aà] bient[oô]t"
        r"|[aà] plus|arrivederci|a presto|ci vediamo|do widzenia|na razie|tot ziens|doei|hej d[aå]"
        r"|vi ses|at[eé] (?:logo|breve)|tchau)(?:[ ,.!]+(?:bis (?:bald|dann|morgen|n[aä]chste"
        r" woche)"
        r"|hasta (?:luego|mañana)|und danke|danke|bye|coach|ciao))*$",
        0.985,
    ),
    rule(
        "bye",
        rf"^{_BEFORE_GOING}(?:(?:that'?s|thats|that is|that'?ll be|that will be) "
        r"(?:me|it|all|enough)(?: (?:done|finished|off|from me))*"
        r"|that(?:'ll| will) do(?: me)?|(?:i'?m|i am|im) (?:off|done|out|outta here"
        r"|heading (?:off|out|home)"
        r"|logging off|signing off|going)(?: to (?:bed|work|sleep|the pub|the gym))?"
        r"|(?:i )?(?:got ?ta|gotta|have to|need to|must|should) (?:go|run|dash|head off|leave"
        r"|sleep)"
        r"|(?:let'?s |i'?m |i'?ll )?call(?:ing)? it (?:a day|a night|quits)|off to (?:bed|sleep"
        r"|work)|time for bed"
        r"|(?:good ?)?night(?: night)?)"
        r"(?: (?:for|from me(?: for)?|now|today|tonight|then|this week|here|the (?:day|night"
        r"|moment|time being)))*"
        r"(?:[ ,.]+(?:night|bye|thanks|thank you|cheers|see (?:you|ya)|later|coach|mate|ta))*$",
        0.97,
    ),
    rule(
        "yes",
        r"^(?:yes|yep|yeah|yup|y|sure|please do|do it|go ahead|correct|right|exactly|of course"
        r"|absolutely|definitely|confirm(?:ed)?|ok do it|i do|i am sure|i'm sure|that's right"
        r"|sounds good|yes please|save it|keep it|please|ja|oui)"
        r"(?:[ ,]+(?:please|do|do it|go ahead|forget it|save it|keep it|i am|sure|i'm sure"
        r"|delete it|that'?s right|thanks|of course))*$",
        0.95,
    ),
    rule(
        "no",
        r"^(?:no|nope|nah|n|don'?t|never ?mind|cancel(?: (?:it|that))?|stop|forget (?:it|that|about"
        r" it)|leave it|keep it as it is|not now|rather not|no thanks|no thank you|not really"
        r"|please don'?t|do not|wrong|skip(?: it)?|i'?d rather not(?: say)?|abort"
        r"|none of (?:them|these|those)|neither)"
        r"(?:[ ,]+(?:thanks|thank you|don'?t|please|keep it|leave it|not now|never ?mind))*$",
        0.95,
    ),
    rule(
        "help",
        r"^(?:help(?: me)?(?: please)?|help me with .*|\?+|commands?|options|menu|usage|man"
        r"|instructions|examples?"
        r"|(?:can|could|will|would) you (?:even |really |also )?help (?:me|us|somebody|someone"
        r"|people"
        r"|a person)(?: (?:like me|too|in my (?:situation|position|place)|at all"
        r"|with (?:this|that|my career)))*"
        r"|what now coach|i need help|i'?m lost|i don'?t know what to (?:do|say|ask))$",
        0.95,
    ),
    rule(
        "help",
        r"\b(?!what could i do\b)(?!(?<=, )what can i do\b)"
        r"what (?:can|could|do|are) (?:you|i|we) (?:do|able to do|capable of|ask|say|type"
        r"|tell you"
        r"|ask you|help (?:me )?with|offer|here)\b(?!.*\b(?:this week|today|first|next|about)\b)"
        r"|\bwhat (?:are|is) (?:your|the) (?:commands|options|features|abilities)\b"
        r"|\bhow (?:does this|do (?:i|you|we)|does it|does coach) (?:work|use (?:this|you|it|coach)"
        r"|help|start)\b|\bhow can you help\b|\bwhat(?:'s| is) (?:this|coach)(?: (?:thing|app"
        r"|tool))?$"
        r"|\bwhat (?:commands|features)\b|\bshow (?:me )?(?:the )?(?:help|commands|options)\b"
        r"|\bwhat else can\b|\bhow do i (?:talk to you|get started)\b"
        r"|(?<!\bthat )(?<!\bthis )(?<!\bit )\bhelp$",
        0.93,
    ),
    rule(
        "identity",
        r"\bhow old (?:are|r) you\b|\bwho (?:made|built|wrote) you\b|\b(?:who|what) (?:are"
        r"|r) you\b|\bare you (?:an? |the |really |just )*(?:ai|bot|chatbot"
        r"|human|real|person|robot|machine|model|llm|language model|chatgpt|gpt|claude|offline"
        r"|online|connected)\b|\b(?:which|what) (?:ai |language )?(?:model|llm|ai)\b"
        r"(?=.*\b(?:you|this|is|use|running|answer\w*)\b)|\bwhat'?s your name\b|\bdo you use (?:ai"
        r"|chatgpt|gpt|claude|an llm)\b|\b(?:do you|does (?:coach|this|it)) (?:work"
        r"|run) offline\b|\bam i talking to\b|\bis this (?:an? )?(?:ai|bot|chatbot"
        r"|chatgpt|gpt|claude|llm|human|real)\b",
        0.95,
    ),
    rule(
        "privacy",
        r"\bwhere (?:is|are|do you (?:store|keep|save)) (?:my|the|all my) (?:data|file|memory"
        r"|information|answers)\b|\b(?:privacy|gdpr|confidential|private)\b"
        r"|\b(?:do|are|will) you (?:ever )?(?:send|share|sell|upload|store|transmit|sending"
        r"|sharing)"
        r" (?:\w+ )?(?:my|any|data|anything|this)\b|\bwho (?:can|else can|could) (?:see|read) "
        r"|\bis (?:my|the) (?:data|information) (?:safe|secure|sent|stored|shared)\b"
        r"|\bwhat (?:do you|gets|is) (?:send|sent)\b"
        r"|\b(?:sav|stor|kept|keep|upload|send|sent|shar|goes|go|put|end)(?:ed?|ing|s)?(?: up)?"
        r"(?: \w+){0,2} (?:on|in|to|into|onto) (?:the |an? |some |your )?(?:internet|cloud|web|net"
        r"|servers?)\b(?! engineer)",
        0.93,
    ),
    rule(
        "term",
        rf"\bwhat(?:'s| is| are| does| do)?(?: an?| the| my)? (?P<text>{_TERM})"
        r"(?: (?:mean|stand for|for|here|again))?$"
        r"|\bwhat (?:does|do) \"?(?:a |an |the |being )?"
        rf"(?P<text2>{_TERM})\"? (?:mean|stand for)\b"
        rf"|\b(?:meaning|definition) of (?:the )?(?P<text3>{_TERM})$"
        rf"|\bwhat do you mean by (?:the )?\"?(?P<text4>{_TERM})\"?$",
        0.93,
    ),
    rule(
        "term",
        r"\bhow (?:is|are|do you|did you|does|do|was|were) (?:the |my |these |those )?"
        r"(?:calculate |compute |get |estimate |work out |determine |set )?(?:the |my )?"
        rf"(?P<text>{_TERM})(?: (?:\w+ )?(?:calculated|computed|estimated|determined|measured"
        r"|worked out|made|work|defined|decided|set|derived))?$",
        0.93,
    ),
    rule(
        "term",
        r"\bhow (?:did|do|can|could|would) you (?:work out|come up with|come to|arrive at|get"
        r"|figure"
        r" out|reckon|estimate|count|know|calculate|compute|decide|set)(?: on)? (?:the |those "
        r"|these"
        r" |all |my |how many )*(?P<text>hours|weights?|priorit(?:y|ies)|levels?|readiness|ranges?"
        r"|percentages?|numbers?|scores?)(?: (?:it|they|i|that|this|needs?|takes?|for|of|to|in|all"
        r"|the"
        r"|my|these|those|need))*$"
        r"|^(?:and |so |but )?where (?:do|did) (?:the |those |these |all |your )*(?P<text2>hours"
        r"|weights?|priorities|levels?) come from$",
        0.98,
    ),
    rule(
        "term",
        r"^(?:and |so |but )?why (?:is|are|do you (?:give|show|have)|does) ?(?:it|that|there|this"
        r"|the"
        r" readiness|my readiness|they|me)? ?(?:only |always |just )?(?:such )?(?:an? )?(?:wide "
        r"|big"
        r" |huge |large )*(?P<text>ranges?|two (?:numbers|percentages|figures))\b[^,;]{0,30}$"
        r"|^(?:and |so |but )?why (?:such )?an? (?:\w+ )?(?P<text2>range)$",
        0.985,
    ),
    rule(
        "term",
        r"^(?:and |so |but )?(?:what(?:'?s| is| does)|explain) (?:the |your |this )?(?:level )?"
        r"(?P<text>scale)\b[^;]{0,40}$"
        r"|^(?:and |so |but )?(?:is|does) (?:a |an )?(?P<text2>[0-5]|five|one|zero) (?:the )?"
        r"(?:best|highest|good|bad|lowest|top|worst|high|low|max(?:imum)?)(?: (?:or .{1,20}|here"
        r"|level|then))?$",
        0.98,
    ),
    rule(
        "term",
        r"^(?:and |so |but )?what (?:counts|goes|passes|qualifies|do you (?:count|take)) (?:as"
        r"|for) (?:an? "
        r"|good |real )*(?P<text>evidence|proof|levels? [0-5])$"
        r"|^(?:and |so |but )?what (?:do|will|would|did|does) (?:you|coach|it) (?:do"
        r"|use) (?:with )?(?:my "
        r"|the )?(?P<text2>evidence|stories)(?: for)?$",
        0.98,
    ),
    rule(
        "term",
        rf"^(?:explain|define) (?:the |what )?(?:is |are )?(?:the )?(?P<text>{_TERM})$",
        0.93,
    ),
    rule(
        "out_of_scope",
        r"\b(?P<text>salar(?:y|ies)|(?:how much|what) (?:\w+ ){0,6}(?:earn|pays?|paid"
        r"|make (?:money|in|at|per))"
        r"|compensation|pay rise|raise my pay|pay range|market rate)\b",
        0.92,
    ),
    rule(
        "out_of_scope",
        r"\b(?:hurts?|headache|fever|chest pain|medicine|medication|paracetamol|ibuprofen"
        r"|symptoms?|dosage|pregnan\w+"
        r"|lawyer|landlord|sue|lawsuit|mortgage|divorce|instagram|tiktok|footballers?|pirate)\b"
        r"|\bwhat(?:'s| is) the (?:time|date|temperature|capital|population|price|score"
        r"|phone number|address)\b"
        r"|\b(?:hack|password of|passwords? for)\b|\bignore (?:all |any )?(?:previous|prior"
        r"|earlier) instructions\b"
        r"|\b(?:weather|bitcoin|horoscopes?|lottery|haiku|limerick|pizza|restaurants?|recipes?)\b"
        r"|^(?:(?:please|can you|could you) )?(?:book|order|buy|rent|reserve) (?:me |us )?"
        r"(?:an?|the|some|two|my|our) \w"
        r"|\b(?:tell|write|give|make|know) (?:me |us )?(?:an? |some |another "
        r"|any )?(?:\w+ )?(?:jokes?|poems?|songs?"
        r"|story about|stories about)\b"
        r"|\b(?:find|get|search|look for) (?:me |us )?(?:for )?(?:an? |some |any )?(?:new "
        r"|better |remote )*(?:jobs?|openings?"
        r"|vacanc(?:y|ies)|positions?|work) (?:in|near|at|around|close)\b"
        r"|\b(?:fix|debug|review|rewrite|check|correct|refactor|write) (?:me )?(?:my|this|the"
        r"|an?) (?:\w+ )?(?:code"
        r"|docker-?file|script|query|yaml|config\w*|function|program|regex|essay|cover letter"
        r"|linkedin(?: profile)?)\b",
        0.985,
    ),
    rule(
        "out_of_scope",
        r"\b(?:weather|forecast|jokes?|poems?|haiku|limerick|recipes?|cook|bitcoin|stock (?:price"
        r"|market)|lottery|horoscope|football|soccer|movies?|films?|songs?|lyrics|news|president"
        r"|capital of|translate|translation|cover letter|book (?:a|me)|order (?:a|me)|pizza"
        r"|dating|girlfriend|horoscopes?|meaning of life|cat|dog|restaurant|holiday ideas"
        r"|essay|homework|diet|workout|medical|legal advice|tax(?:es)?)\b",
        0.7,
    ),
    rule(
        "out_of_scope",
        r"^(?:write|code|implement|debug|fix|refactor|generate|program|solve)\b.*\b(?:code|script"
        r"|function|program|class|bug|sql query|regex|algorithm|app|website|email|mail|letter"
        r"|tweet|r[ée]sum[ée]|cv|linkedin post|blog|essay|text|stacktrace|error|test)s?\b"
        r"|^what(?:'s| is) \d+ ?[-+*/x] ?\d+|^(?:calculate|compute) \d"
        r"|\b(?:review|proofread) my (?:code|letter|email|essay)\b"
        r"|\b(?:find|search|look) (?:me |for )?(?:an? |some )?(?:jobs?|openings|vacancies)\b"
        r"|\bapply for me\b|^teach me\b|\bhow do i (?:write|code|implement|fix|install|use) ",
        0.88,
    ),
)
