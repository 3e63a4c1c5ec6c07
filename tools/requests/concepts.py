"""Words of requests that mean the same here, and words that say nothing of what is asked."""

from functools import cache
from typing import Final

_TEXT: Final = """
    plan: roadmap schedule timetable calendar planning planned plans
    end: finish finished done complete completed over through finishes ends ended finishing
    begin: start starts starting begins tackle beginning began started commence
    gap: gaps lack lacking shortfall shortfalls lacks
    missing: miss absent short
    need: needs needed require required requires requirement requirements necessary necessity
    role: job jobs roles position positions occupation occupations profession professions careers
        post trade trades title titles
    employer: employers company companies firm firms recruiters recruiter hiring market bosses
    posting: postings ad ads advert adverts vacancies vacancy listings listing adverts
    ask: asks asked asking demand demanded expect expected expects
    want: wants wanted wanna fancy like love
    save: saved stored store keep kept hold noted note recorded record remember remembered holding
        notes storing memory memorised
    know: knows knew known
    change: changed changes altered edits edited modified alter modify edit amended amend tweak
        tweaked adjust adjusted adjustment switch
    history: journal log changelog
    promise: promises promised commit committed commitments commitment pledged pledge pledges
        agreed
    evidence: proof proofs prove achievements accomplishments wins successes examples example
        achievement win deeds
    story: stories pitch anecdote anecdotes
    interview: interviews interviewer interviewers panel
    learn: study studying learning learnt learned practise practice train training improve
        studied trained
    resource: resources course courses book books tutorial tutorials material materials video videos
        link links reading youtube
    first: firstly foremost initially
    near: close closer closest nearest nearer far distance closeness off
    fit: suit suits fits suited match matches matched
    show: display see view list print look give tell read bring pull
    important: importance matter matters crucial essential priority
    why: reason reasons reasoning
    aim: aiming target goal goals aims targets objective
    week: weeks weekly wk
    pace: speed fast quick quicker slower slow faster rate
    good: strong great well decent solid fine
    bad: weak weakest weakness weaknesses rubbish poor hopeless useless terrible
    experience: employment
    rank: sort order ranking
    best: better top
    pay: pays paid paying salary salaries wage wages earn earns earning money pounds income
    cv: resume résumé curriculum
    undo: revert reverse rollback scrap unwind
    delete: remove erase wipe bin chuck forget drop clear scrub dump purge delete get rid
    day: days today tomorrow tonight
    month: months monthly january february march april june july august september october
        november december
    weekday: monday tuesday wednesday thursday friday saturday sunday
    hour: hours hrs hr h
    away: holiday holidays vacation leave abroad travelling traveling break off
    ill: sick hospital surgery operation poorly unwell
    exam: exams test tests assessment certification
    test: quiz assess examine grill question questions
    kin: wife husband partner brother sister son daughter mother father mum mam dad cousin uncle
        aunt nephew niece friend mate neighbour boyfriend girlfriend
    mate: colleague colleagues coworker coworkers team teammate teammates boss manager supervisor
        gaffer apprentice trainee intern
    suppose: supposing imagine pretend hypothetically assuming say if were
    wish: hope hoping dream someday
    past: ago used previously formerly once years
    file: document documents pdf docx
    backup: export exporting copy transfer move
    import: upload load take feed
    private: privacy secure safe safety cloud server servers share shared sharing sold internet data
    robot: ai bot human person machine computer chatbot program real
    hello: hi hey hiya morning evening afternoon howdy
    bye: goodbye cheerio later night
    thank: thanks ta cheers thankyou grateful appreciated
    yes: yeah yep aye yup sure ok okay correct right
    no: nope nah naw not never none nothing
    level: levels score rating grade
    skill: skills ability abilities knowledge
    progress: headway improved further
    behind: late slipping ahead track
    doable: realistic possible feasible reachable
    next: after following
    posted: often frequently many common popular
    compare: versus vs against between
    evidenced: built led cut reduced raised increased saved doubled halved ran organised won
        designed wrote launched fixed
    cook: recipe recipes bake dinner lunch food
    health: rash doctor pain symptoms medicine
    law: sue legal lawyer solicitor tax taxes visa
    write: draft compose rewrite
    letter: email e-mail essay cover
    worker: librarian librarians nurse nurses teacher teachers electrician electricians plumber
        plumbers welder welders joiner joiners carpenter carpenters chef chefs driver drivers
        accountant accountants bookkeeper carer carers baker bakers butcher butchers farmer farmers
        engineer engineers developer developers designer designers analyst analysts manager managers
        officer officers technician technicians assistant assistants administrator receptionist
        receptionists cook cooks builder builders bricklayer painter painters mechanic mechanics
        barista baristas bartender writer writers editor editors scientist scientists consultant
        consultants architect architects paramedic paramedics midwife midwives sister matron
        supervisor foreman coordinator coordinators clerk clerks cashier buyer planner planners
        recruiter secretary secretaries lawyer lawyers solicitors therapist therapists florist
        florists hairdresser hairdressers gardener gardeners soldier soldiers pilot pilots tutor
        tutors lecturer sommelier copywriter translator translators
    news: weather football match score election
"""
"""A concept and the words for it, which count as one."""

FILLERS: Final = frozenset(
    [
        "please",
        "kindly",
        "pls",
        "just",
        "now",
        "so",
        "well",
        "ok",
        "okay",
        "then",
        "and",
        "but",
        "oh",
        "hey",
        "hi",
        "hello",
        "um",
        "really",
        "honestly",
        "actually",
        "again",
        "though",
        "anyway",
        "coach",
        "thanks",
        "you're",
        "could",
        "would",
        "can",
    ]
)
"""What is left out where words are paired."""


@cache
def concepts() -> dict[str, str]:
    """Return the concept of each word that is one of several for it."""
    found: dict[str, str] = {}
    concept = ""
    for line in _TEXT.splitlines():
        head, colon, rest = line.partition(":")
        concept = head.strip() if colon else concept
        found |= dict.fromkeys((concept, *(rest if colon else head).split()), concept)
    return found
