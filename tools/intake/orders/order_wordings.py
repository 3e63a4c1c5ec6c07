"""More wordings of orders to an assistant, each with parts one of which a line must hold for it."""

from typing import Final

from tools.intake.text.phrases import one_of

_MACHINE = one_of("""
    ai, a\\.i\\., ai (?:language )?(?:model|assistant|agent|system|tool|bot|screener)s?
    (?:large )?language models?, llms?, chat ?bots?, chatgpt, gpt(?:-\\d)?, claude, gemini, copilot
""")
_NAMED = rf"(?:{_MACHINE}|assistant|coach|bot)"
_DO = one_of("""
    add, append, record, set, mark, rate, rank, treat, store, save, approve, recommend, score, raise
    give, ignore, say, write, output, remember, tell, put, hide, delete, update, print, assume
""")
_MUST = "(?:must|should|shall|has to|have to|will|needs? to|is to|are to)"
_BEGIN = r"(?:^|[.!?:;] ?|\b(?:please|must|should|always|and|you will) )"
_PERSON = "(?:user|candidate|applicant|person|reader)"
_OF_PERSON = rf"(?:the {_PERSON}(?:'s|s')?|this {_PERSON}(?:'s|s')?|my)"
_KEPT = "(?:skills?|skill (?:set|list)|profile|memory|r[ée]sum[ée]|cv|record)"
_OBJECT = r"(?:(?-i:[A-Z0-9])[\w+#./-]* ){1,4}"
_PRAISED = one_of("""
    perfect, ideal, excellent, top, best, highly, strong, qualified, an? expert, suitable, \\d
    first, a \\d, the (?:highest|best|top|first)
""")


def _pairs(words: str, others: str) -> tuple[str, ...]:
    """Return every word with every other one, each with blanks for its underscores."""
    plain = [it.replace("_", " ") for it in others.split()]
    return tuple(f"{one.replace('_', ' ')}&{it}" for one in words.split() for it in plain)


_READING = r"(?:read|screen|process|pars|review|summari[sz]|scann|analy[sz])\w* (?:this|it)"

MORE_ORDERS: Final[tuple[tuple[tuple[str, ...], str], ...]] = (
    (
        ("ignor", "vergiss", "negeer", "zignoruj", "игнорир", "oubli", "忽略", "無視", "무시"),
        (
            r"\bignora (?:tutte )?(?:le )?(?:(?:tue|precedenti) )*(?:istruzioni|regole)"
            r"|\bignor[ea] (?:todas )?(?:as )?(?:(?:suas|tuas) )?(?:instruções|regras)"
            r"|\bnegeer (?:(?:alle|de|je|uw|eerdere|vorige) )+(?:instructies|regels|opdrachten)"
            r"|\bignorera (?:(?:alla|dina|tidigare) )+(?:instruktioner|regler)"
            r"|\bzignoruj (?:\w+ ){0,3}(?:instrukcje|polecenia|zasady)"
            r"|\bигнорируй\w* (?:\w+ ){0,3}(?:инструкции|указания|правила)"
            r"|\bignorieren sie (?:(?:alle|die|ihre|bisherigen|vorherigen) )+(?:anweisungen|regeln)"
            r"|\boublie[zs]? (?:toutes? )?(?:(?:les|vos|tes) )+(?:instructions|consignes|règles)"
            r"|忽略.{0,12}(?:指令|指示|规则|提示)|(?:指示|命令|ルール).{0,6}無視"
            r"|(?:지시|명령|규칙).{0,8}무시|"
            r"\b(?:ignoriere?|vergiss) (?:(?:alle|deine|die|bisherigen|vorherigen) )+"
            r"(?:anweisungen|regeln|befehle)"
            r"|\bignore[sz]? (?:toutes? )?(?:(?:les|vos|tes) )+(?:instructions|consignes"
            r"|règles)"
            r"|\bignora (?:todas )?(?:(?:las|tus) )+(?:instrucciones|reglas)"
        ),
    ),
    (
        ("as a&,", "as the&,", "being a&,", "being the&,"),
        (
            rf"\b(?:as|being) (?:an?|the) (?:{_MACHINE}|assistant(?= reading))(?: {_READING})?, "
            rf"(?:please )?(?:you {_MUST} )?{_DO}\b"
            r"|\bas an? (?:ai|(?:ai|large) language model|llm|chat ?bot|ai assistant), you must\b"
        ),
    ),
    (
        _pairs(
            "rate_ rank_ score_ mark_ treat_ grade_ approve_ shortlist_ recommend_ give_ advance_",
            "_candidate _applicant _résumé _resume _cv _reader _user _person _application",
        ),
        (
            rf"{_BEGIN}(?:rate|rank|score|mark|treat|grade|approve|shortlist|recommend|give|advance)"
            rf" (?:this (?:{_PERSON}|r[ée]sum[ée]|cv|application)\b|the {_PERSON} (?:as )?(?:an? )?"
            rf"{_PRAISED}\b)"
        ),
    ),
    (
        _pairs(
            "the_user the_reader memory qualified profile applicant candidate as_a_skill /5 /_5",
            "assistant ai_ ai_s llm model bot gpt claude",
        ),
        (
            rf"\b(?:{_MACHINE})(?: (?:that|which|who) [^.!?,]{{1,40}}?)? {_MUST} "
            rf"(?:always )?{_DO}\b[^.!?]{{0,60}}\b(?:skills?|memory|qualified|profile|the"
            rf" (?:user|reader)|candidate"
            r"|applicant|[0-5] ?/ ?5)\b"
            rf"|\bassistant {_MUST} (?:always )?{_DO}\b[^.!?]{{0,60}}"
            r"(?:\bas an? skill\b|\bmemory\b|\bqualified\b|\bthe (?:user|reader)\b|[0-5] ?/ ?5)"
        ),
    ),
    (
        (
            "llm&approve",
            "ai&approve",
            "gpt&approve",
            "llm&recommend",
            "gpt&recommend",
            "llm&accept",
        ),
        rf"(?:^|[.!?] ?)\W*{_MACHINE} ?[:,–—-] ?(?:please )?(?:approve|recommend|accept)\b",
    ),
    (
        _pairs("read screen process pars review summari scann analy", "_this _it"),
        (
            rf"\b(?:if|when|once|should) (?:an? |any |the )?(?:{_MACHINE}|assistant|bot) (?:is "
            rf"|are )?"
            rf"{_READING}\b"
        ),
    ),
    (
        _pairs("follow_ following_ obey heed", "guideline rule instruction prompt programming"),
        (
            r"\b(?:do not|don't|never|stop) (?:follow|obey|heed)(?:ing)?(?: (?:any|all|of|the))*"
            r" (?:your|previous|prior|earlier|system|above|original) (?:\w+ )?(?:guidelines?|rules?"
            r"|instructions?|prompts?|programming|constraints?)\b"
        ),
    ),
    (
        ("your new ",),
        (
            rf"\byour new task is to {_DO}\b[^.!?]*\b(?:profile|user|skills?|candidate|memory"
            rf"|level)\b"
            r"|\byour new (?:instructions|rules|directives?|orders|system prompt) (?:are|is)\b"
        ),
    ),
    (
        _pairs("assume_", "_user _candidate _applicant _person _reader"),
        rf"{_BEGIN}assume (?:that )?(?:the |this ){_PERSON} (?:has|is|knows|can)\b",
    ),
    (
        ("the user that", "the reader that", "the user to ", "the reader to "),
        rf"{_BEGIN}(?:tell|inform|assure|convince) the (?:user|reader) (?:that|to)\b",
    ),
    (
        _pairs("send_", "data memory profile database messages"),
        (
            rf"{_BEGIN}send (?:all )?(?:the user's|the candidate's|their) (?:data|memory|profile"
            r"|database|messages) to\b"
        ),
    ),
)
"""The parts are as in ``addressed``: "&" joins two that a line must both hold."""

MORE_WISHES: Final[tuple[tuple[tuple[str, ...], str], ...]] = (
    (
        (", coach", ", assistant", ", ai", ", chatgpt", ", claude", ", llm", ", bot", ", gpt"),
        (
            r"\b(?:record|save|store|remember|note|add|set|mark|keep|put)\b[^.!?]{0,100}, "
            rf"{_NAMED}\W*$"
        ),
    ),
    (
        ("remember that", "record that", "note that", "know that"),
        rf"(?:^|[.!?] ){_NAMED},? (?:please )?(?:remember|record|note|know) that\b",
    ),
    (
        (
            *_pairs(
                "add_ append_ insert_ save_ store_ remove_ delete_ drop_", "_my_ user candidate"
            ),
            *_pairs("add_ save_ store_ remove_ delete_ drop_", "candidate applicant person reader"),
            *_pairs("memory", "save_ store_ write_ commit_"),
        ),
        (
            rf"{_BEGIN}(?:add|append|insert|save|store|write|remove|delete|drop) {_OBJECT}"
            rf"(?:to|from|in|into) {_OF_PERSON} {_KEPT}\b"
            r"|\b(?:save|store|write|commit) (?:this|that|it|the following) (?:to|in|into) "
            r"(?:your |the |long-term )*memory\b"
        ),
    ),
    (
        ("profile&level", "profile&/5", "profile&/ 5"),
        rf"{_BEGIN}update {_OF_PERSON} profile (?:with|to)\b",
    ),
    (
        ("from now on",),
        (
            r"\bfrom now on,? (?:you are (?:an? |the )|you (?:will|must) (?:act|answer|behave"
            r"|obey|only)"
            r"|(?:please )?(?:answer|respond|reply|act|behave|ignore|obey|treat|say|speak"
            r"|output)\b)"
        ),
    ),
    (
        ("system prompt", "your instructions", "your prompt", "your hidden"),
        (
            r"\b(?:reveal|print|repeat|show|output|display|leak|disclose)(?: (?:me|the|your|all"
            r"|text"
            r"|words|contents?|of|full|exact|hidden|initial))* (?:system prompt|(?<=your"
            r" )instructions"
            r"|(?<=your )prompt|(?<=hidden )prompt)\b"
        ),
    ),
    (
        _pairs("everything_", "delete erase forget"),
        r"\b(?:delete|erase|forget) everything (?:you (?:know|have)|about (?:the|this) user)\b",
    ),
)
"""Those that may be the wish of the person who writes to the coach; the parts are as above."""
