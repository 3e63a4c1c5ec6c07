"""Ways of putting the requests that only look something up, as examples to be compared with.

``<skill>`` and ``<role>`` stand for any skill and any role; what is out of scope is listed beside
them, so that it is compared with too.
"""

from typing import NamedTuple

from tools.understanding.exemplars_elsewhere import ELSEWHERE
from tools.understanding.intent import IntentKind


class Exemplar(NamedTuple):
    """One way to put a request.

    Attributes:
        kind: What it asks for; ``out_of_scope`` for what is none of the coach's business, and
            ``unclear`` for what tells or orders something that is only taken on a rule's reading.
        text: The part that is asked for, where a kind has parts.
        words: The words.
    """

    kind: IntentKind
    text: str
    words: str


_ASKED: tuple[tuple[IntentKind, str, str], ...] = (
    (
        "gaps",
        "",
        """what are my gaps; what is the gap between my CV and the job; show my gaps; where do I
        stand; what am I missing; what am I lacking; how far am I from the role; am I ready; how
        ready am I; what is my readiness; how am I doing overall; what's holding me back; what
        are my weak spots; where am I weakest; what is still missing; which skills do I still
        need; what do I still have to learn; what else do they want from me; am I anywhere near;
        how close am I to getting hired; how big is the distance; what should I be better at;
        list what I can't do yet; am I good enough for the job; which requirements do I not
        meet; how do I measure up; what's my score; what percent am I at; give me the gap table;
        what would an employer say I lack; where do I fall short; how much is left between me
        and the job; which skills are below the bar; could I apply already; do I qualify; before
        that what is missing; which of them am I short of""",
    ),
    (
        "target",
        "",
        """what is my target; which role am I aiming for; remind me what I'm aiming for; what was
        the goal again; what role did I pick; which job did we say; what am I working towards;
        what did I set as my target; what is the aim at the moment""",
    ),
    (
        "gaps",
        "<role>",
        """what are my gaps for <role>; what would I need for <role>; how far am I from <role>;
        what would I be missing for <role>; what about <role> what would I be missing there; how
        would I do as a <role>; could I be a <role>; is <role> within reach; should I become a
        <role>; would I be quicker as a <role>; would <role> be easier; what does it take to be
        a <role>; how ready am I for <role>; would <role> suit me; what do I lack for <role>; is
        <role> realistic for me; would I have a chance as a <role>; and for <role>; how about
        <role>; is <role> nearer than my target; am I better placed for <role> or for what I
        picked; which skills does a <role> need that I don't have; how do I look as a <role>;
        what's missing to be hired as <role>; do I stand a chance as <role>""",
    ),
    (
        "compare",
        "<role>",
        """compare <role> and <role>; <role> or <role>; <role> vs <role>; <role> vs <role> vs
        <role>; am I closer to <role> or <role>; which is nearer <role> or <role>; can't decide
        between <role> and <role>; which of <role> and <role> fits better; difference between
        <role> and <role> for me; put <role> next to <role>; <role> against <role>; is <role> a
        better fit than <role>; would I get there faster as <role> or <role>""",
    ),
    (
        "nearest",
        "",
        """which roles am I closest to; what job fits me best; rank the roles for me; which job
        would suit me; what else could I do with my skills; what could I become; which role is
        the quickest to reach; what jobs am I already good for; sort the roles by how well I
        fit; what other roles are within reach; where would I have the best chances; which role
        needs the least learning; any job that I could do straight away; what could someone like
        me do""",
    ),
    (
        "roles",
        "",
        """list roles; which roles do you know; show me the roles; what roles are there; what are
        the options; what jobs do you have; which positions can I choose from; what can I pick;
        all the roles you have; is there a list of jobs""",
    ),
    (
        "path",
        "",
        """show my career path; what comes after this role; where does this lead; what is the next
        step after the target; how does a career go on from there; what could I become later on;
        what's the ladder; where can I go from there in ten years""",
    ),
    (
        "path",
        "<role>",
        """what is the path to <role>; how do I get to <role>; what comes after <role>; how do I
        get from here to <role>; what does the way to <role> look like; what can a <role> become
        later; where does one go after <role>; which steps lead to <role>""",
    ),
    (
        "role",
        "interview",
        """what comes in the interview; what will they ask in the interview; which questions come
        up in interviews; what do they ask candidates; typical interview questions for the role;
        what should I expect at the interview; give me questions they might ask; which questions
        should I be ready for""",
    ),
    (
        "role",
        "kpis",
        """what would I be measured on; what are the KPIs of the role; how is success measured in
        the job; which numbers would I be judged by; how would they know I'm doing well""",
    ),
    (
        "role",
        "responsibilities",
        """what does the role answer for; what are the responsibilities; what would I do all day;
        what does the job involve; what are the duties; what does someone in that job do""",
    ),
    (
        "role",
        "<role>",
        """what does a <role> do; tell me more about <role>; what is a <role>; describe the job of
        a <role>; what would I do as a <role>; what is the work of a <role> like; a day of a
        <role>""",
    ),
    (
        "explain",
        "<skill>",
        """why <skill>; why is <skill> on the list; why is <skill> a gap; do I need <skill>; is
        <skill> really necessary; what's so important about <skill>; why should I learn <skill>;
        why do I need <skill>; explain the <skill> row; how come <skill> is so high up; why does
        <skill> come first; is <skill> required; how many hours for <skill>; why no hours for
        <skill>; how long will <skill> take; how much <skill> do they want; which level of
        <skill> is asked; could I skip <skill>; what if I leave <skill> out; does <skill>
        matter; is <skill> worth it; how high should my <skill> be; how important is <skill>;
        can I do without <skill>; where does the priority of <skill> come from; is a 3 in
        <skill> enough; who needs <skill> anyway; what is <skill> for in this job; why so many
        hours for <skill>""",
    ),
    (
        "learn_first",
        "",
        """what should I learn first and why; what should I learn next; where do I start; where
        does it make most sense to begin; what is the most important thing to learn; what brings
        me forward most; which skill first; what do I tackle first; where should I put my time;
        what's the best place to begin; what would help most; which gap should I close first;
        what is most urgent; what gives me the most for my effort; if I only learn one thing
        which; biggest gap; what now; and now what""",
    ),
    (
        "learn_how",
        "<skill>",
        """how do I learn <skill>; where can I learn <skill>; what should I read for <skill>; any
        good resources on <skill>; teach me <skill>; how do I get better at <skill>; got
        anything to read on <skill>; got anything free to learn <skill> from; a good course for
        <skill>; which book on <skill>; what do I build to show <skill>; how would I prove
        <skill>; where can I practise <skill>; a tutorial for <skill>; videos on <skill>; how do
        people usually learn <skill>; any tips for <skill>; how do I get <skill> up; what
        exercise for <skill>; can you recommend something for <skill>; something to practise
        <skill> with; how can I improve my <skill>; ideas for a <skill> project""",
    ),
    (
        "show_plan",
        "",
        """show my plan; show my roadmap; what's my plan again; when will I be done; when does it
        end; and when does it end; when am I finished; how long will it take; how many hours are
        left; how much is left; what comes after that; what's next week; in which month am I
        through; when do I get there; how many weeks is that; the whole plan please; what does
        the schedule look like; which date does it finish; what's the end date; print the plan;
        how much longer; can I see the calendar; what comes when; what do the next weeks hold;
        what is planned for January; why that order; until when do I have to study; is it
        possible by then; does it all fit; what doesn't fit into the plan; when is <skill>
        planned; when do I get to <skill>; in which week is <skill>; when does <skill> start;
        what do I do after <skill>""",
    ),
    (
        "this_week",
        "",
        """what is on this week; what do I do this week; what should I do today; what's due this
        week; what am I meant to be doing; what was I supposed to do; what should I have done by
        now; what's on my list this week; today's task; what do I work on now; what's up next
        for me; what shall I do tonight; my homework for this week""",
    ),
    (
        "commitments",
        "",
        """what did I promise; show my commitments; any promises still open; what did I commit to;
        what did I say I'd do; did I keep my promises; which promises are left; what have I
        signed up for; what did we agree on for this week""",
    ),
    (
        "plan_changes",
        "",
        """what changed in my plan; how did my plan change; how is this plan different from the
        last one; what moved in the plan; compare the plan with the previous one; what is new in
        the plan; is the end date later than before; what got pushed back""",
    ),
    (
        "pace",
        "",
        """what is my pace; am I slower than planned; how fast am I going; am I quicker than you
        thought; how does my speed compare; do I need longer than estimated""",
    ),
    (
        "progress",
        "",
        """am I behind; am I on track; am I on schedule; how is it going so far; have I made
        progress; did I get any further; will I make it in time; how much have I done already;
        am I late""",
    ),
    (
        "market",
        "",
        """what does the market ask for; what do employers ask for; what do my postings ask for;
        what do employers ask for in the postings we collected; which skills come up most in the
        ads; what's in demand; what's trending in the market; what do companies want; which
        skills are asked most; what do recruiters look for; most wanted skills; what are firms
        hiring for; summary of the job ads""",
    ),
    (
        "market",
        "<skill>",
        """how often is <skill> asked for; is there demand for <skill>; does the market want
        <skill>; do employers want <skill>; in how many postings is <skill>; how many ads
        mention <skill>; is <skill> in demand; which companies ask for <skill>; is <skill>
        popular with employers; show the postings with <skill>; what employers say about
        <skill>; how many companies want <skill>""",
    ),
    (
        "recall",
        "",
        """what do you know about me; what do you remember; what have you got on me; list all
        you've saved about me; what is stored about me; what did you note down; show everything
        you know; what's in your memory; tell me what I told you; what information do you keep;
        my data; what have you written down; which things do you have on file; who am I to you""",
    ),
    (
        "recall",
        "<skill>",
        """what do you know about my <skill>; what's my level in <skill>; where did you get my
        <skill> level from; who told you my <skill> is 3; why do you think my <skill> is 4; when
        did I tell you about <skill>; how good am I at <skill> according to you; says who that
        my <skill> is 2; what did I say about <skill>; what have you down for <skill>; which
        level do you have for <skill>; where does my <skill> figure come from; how do you know
        my <skill>; what have I told you about <skill>; did I tell you about <skill>; what was
        my <skill> before""",
    ),
    (
        "profile",
        "",
        """show my profile; show my skills; what skills do you have for me; list my levels; what
        can I do according to you; all my skills with levels; how do you rate me; my levels
        please""",
    ),
    (
        "changes",
        "",
        """what have you changed; show the changes; show the journal; show me the history of what
        was changed; what did you just save; what was the last change; what have you altered;
        the log please; what did you do to my data; which things did you write today; list the
        latest edits""",
    ),
    (
        "timeline",
        "",
        """how many years of experience do I have; are there gaps in my CV; how long have I worked;
        how long was I at my last job; how many years have I been working in total; add up my
        work experience; when did I start working""",
    ),
    (
        "grounds",
        "",
        """which of my levels are shown by evidence; what would prove my levels; which levels have
        no proof; what's backed up; which of my skills can I prove""",
    ),
    (
        "list_evidence",
        "",
        """show my evidence; list my evidence; what stories do I have; what proof have I given you;
        which achievements did I tell you; what have I done so far; which examples do you have
        from me; how many stories have I got; my successes so far""",
    ),
    (
        "points",
        "",
        """draft my talking points; my 30-second pitch; interview stories; give me my pitch; help
        me prepare for the interview; help me sell myself; sell myself; give me something to say
        in the interview; turn it into a story; how would I tell that in an interview; make an
        interview answer out of it; what can I say about myself; how do I present that to a
        recruiter; what should I tell them when they ask about me; write talking points; how do
        I introduce myself at an interview; put it in words for the interview; a short pitch
        about me; tell me about yourself answer; what shall I say when they ask for an example""",
    ),
    (
        "help",
        "",
        """what can you do; help; how does this work; what can I ask you; I'm lost; what do I do
        with you; which commands are there; how do I use this; what are you good for""",
    ),
)


def _exemplars(kind: IntentKind, text: str, phrases: str) -> tuple[Exemplar, ...]:
    return tuple(Exemplar(kind, text, " ".join(it.split())) for it in phrases.split(";"))


EXEMPLARS: tuple[Exemplar, ...] = (
    *(it for kind, text, phrases in _ASKED for it in _exemplars(kind, text, phrases)),
    *(it for kind, phrases in ELSEWHERE for it in _exemplars(kind, "", phrases)),
)
"""All ways of putting a request, in the order of what is asked for."""
