"""What resembles a request and is none: what is out of scope, tells, or orders a change."""

from tools.understanding.intent import IntentKind

ELSEWHERE: tuple[tuple[IntentKind, str], ...] = (
    (
        "out_of_scope",
        """what's the weather like; tell me a joke; write me a cover letter; write a function that
        sorts a list; can you fix my file; can you code me a game in <skill>; write a <skill>
        script; book me a flight; who won the match; what's 17 times 23; how much does a <role>
        earn; what salary should I ask for; should I quit my job; is my boss a bad person; find
        me a job; apply to that job for me; send an email; call my recruiter; translate this;
        who is the president; what's the capital of that country; recommend a restaurant; which
        stocks should I buy; what's the meaning of life; remind me tomorrow; set a timer; play
        some music; what do you think about the election; I'm feeling sad today; do my homework;
        write my test for tomorrow; summarise this article; what time is it; how do I cook rice;
        what's the best laptop; can you negotiate my salary; is AI going to take my job; how
        tall is the tower; rewrite my LinkedIn profile; do you like pizza; what's the price of
        bitcoin; how old are you; a good name for my dog; order me a taxi; give me the lyrics;
        how many calories are in it; can I sue my employer; what should I wear to the interview;
        what's the population; check my blood pressure; convert miles to km; write an essay;
        debug my code; explain how <skill> works; explain recursion in <skill>; explain <skill>
        to me like I am five; how do I sort a list in <skill>; what is the difference between a
        list and a tuple in <skill>; what is a list in <skill>; solve this for me; plan my
        holiday; plan my wedding; what's for dinner; is my rash dangerous; will it rain; who
        invented <skill>; which football team; make me a website; design a logo; do my taxes;
        what do you think of my boyfriend; is it a good offer; what is the pay like; how much
        does it cost; which visa do I need; who will win; what's the score of the match; does it
        matter""",
    ),
    (
        "unclear",
        """make it 10 hours; is <role> my target;
        I finished the course; only 6 hours; I can do 8; my <skill> is 3; I am
        good at <skill>; I know <skill>; never used <skill>; set my target to <role>; I want to
        become a <role>; forget my <skill> level; undo that; I'm away next week; start in
        December; I did three hours; raise both <skill> and <skill> by one; <skill> about the
        same as <skill>; I led a team; I built an app in <skill>; we cut costs by half; delete
        everything; save that; I'm tired; it went well; nothing; my kids were ill; good
        question; I don't care; whatever; change it; put it back; let's begin; remove it; school
        trip that week; the boss was angry; I was ill for two weeks; I hate <skill>; I love
        <skill>; I used <skill> at work; test me; quiz me; ask me some questions; rate my
        <skill>; let's do the check-in; does it matter that I'm only a 1 in <skill>; what would
        change; what would happen then; how many years of experience does the role ask for; how
        many hours have I worked; how many people work there""",
    ),
)
"""By what becomes of it: it is declined, or left to the rules, which alone may write."""
