"""What would be evidence of a level, by the kind of skill."""

from tools.vocabulary.effort import (
    CONCEPT,
    DOMAIN,
    EVERYDAY,
    FIELD,
    FRAMEWORK,
    HUMAN,
    LANGUAGE,
    PLATFORM,
    TONGUE,
    TOOL,
)

Ladder = tuple[str, str, str, str, str]
"""A sentence for each level from 1 to 5; ``{skill}`` stands for the skill's name."""

LADDERS: dict[tuple[float, float, float, float, float], Ladder] = {
    EVERYDAY.hours: (
        (
            "A few lines of your own on what {skill} is for and where its limits are, from an hour "
            "of trying it."
        ),
        (
            "A real document, board or file of yours made in {skill} along a guide, which one "
            "other person has used."
        ),
        "A week of your own work run in {skill} without help, with what you set up in it and why.",
        (
            "A set-up of {skill} that others use, with templates, rules or automation, and what it "
            "replaced."
        ),
        (
            "A written way of using {skill} that a whole team follows under your lead, and two "
            "people whom you taught it."
        ),
    ),
    TOOL.hours: (
        (
            "A page of your own on what {skill} solves and what else would, with the commands of a "
            "first try and what they printed."
        ),
        (
            "A repository in which {skill} does one task of yours, after its tutorial and changed "
            "for your case, with the steps in its README."
        ),
        (
            "A project of yours in which {skill} is set up from nothing without a guide, with its "
            "configuration in the repository and one problem that you found and solved."
        ),
        (
            "A set-up of {skill} that others rely on, beyond its defaults, with what it saved "
            "them, measured before and after."
        ),
        (
            "A standard for {skill} that several people or teams follow under your lead, with the "
            "reviews in which you taught it and what changed for them."
        ),
    ),
    FRAMEWORK.hours: (
        (
            "A page of your own on what {skill} takes off your hands and what it asks for, with "
            "its smallest example running."
        ),
        (
            "A small program built on {skill} after its tutorial, with one feature that the "
            "tutorial does not have, in a repository with tests."
        ),
        (
            "An application of your own built on {skill} without a guide, tested, deployed and "
            "used by at least one other person, with its repository."
        ),
        (
            "A part of a running system on {skill} that you redesigned or made faster, with the "
            "figures before and after and the alternatives that you turned down."
        ),
        (
            "A team's code base on {skill} whose structure you set: its conventions in writing, "
            "the reviews in which you taught them, or a contribution that {skill} itself merged."
        ),
    ),
    PLATFORM.hours: (
        "A drawing of the parts of {skill} with a sentence on each, from a first tour of it.",
        (
            "A small system set up on {skill} after its tutorial and taken down again, with the "
            "steps written so that another person could repeat them."
        ),
        (
            "A system of yours that runs on {skill} without help, with its set-up as files in a "
            "repository, its costs, and one failure that you found and repaired."
        ),
        (
            "A system on {skill} that others depend on, for whose load, costs and recovery you "
            "answered, with the figures before and after a change of yours."
        ),
        (
            "A design on {skill} that several teams follow under your lead, with the decisions in "
            "writing and the people whom you brought to run it."
        ),
    ),
    LANGUAGE.hours: (
        "Ten short programs in {skill} that you can explain line by line, in a repository.",
        (
            "A program of some hundred lines in {skill} that solves a task of your own, with tests "
            "and a README, reviewed by somebody who knows it."
        ),
        (
            "Two projects in {skill} written without help, tested, packaged and used by at least "
            "one other person, with their repositories."
        ),
        (
            "A library or service in {skill} that others use, with a hard fault or a slow path "
            "that you traced to its cause, and the figures before and after."
        ),
        (
            "A code base in {skill} whose style and structure a team takes from you: conventions "
            "in writing, reviews in which you taught them, and two people who grew by it."
        ),
    ),
    CONCEPT.hours: (
        (
            "{skill} explained by you on one page, with an example from your own work and one "
            "where it would be wrong."
        ),
        (
            "{skill} applied once to a small real case under the eye of someone who knows it, with "
            "their comments and what you changed."
        ),
        (
            "{skill} applied twice by yourself to real work, with the decision, the alternatives "
            "and the outcome of each in writing."
        ),
        (
            "{skill} applied where the textbook did not fit, with what you adapted, why, and what "
            "it changed, measured."
        ),
        (
            "{skill} as others practise it because of you: a written approach that a team follows, "
            "the people whom you taught, and the results they had with it."
        ),
    ),
    FIELD.hours: (
        (
            "{skill} in an overview of your own: its main questions and terms on two pages, each "
            "with a source."
        ),
        (
            "{skill} practised on the problem sets of one course, with your worked solutions and a "
            "small project in a repository."
        ),
        (
            "{skill} used in a project that you framed, carried out and evaluated by yourself, "
            "with the data or code and a report of its limits."
        ),
        (
            "{skill} brought to bear on a problem without a known answer, with a comparison "
            "against a baseline that others can reproduce."
        ),
        (
            "{skill} advanced for others by you: a published result, a course that you gave, or a "
            "group's direction that you set, with what came of it."
        ),
    ),
    HUMAN.hours: (
        (
            "{skill} observed: notes on two occasions where someone did it well or badly, and what "
            "made the difference."
        ),
        (
            "{skill} tried in one real situation that you prepared with someone, with their "
            "feedback in writing."
        ),
        (
            "{skill} shown by yourself in three real situations, each told as situation, action "
            "and result, with one comment of someone who was there."
        ),
        (
            "{skill} shown where interests or opinions clashed, with what was at stake, what you "
            "did, and what the others said of it afterwards."
        ),
        (
            "{skill} grown in others: two people whom you coached in it, what each can do now, and "
            "what they say of your part."
        ),
    ),
    DOMAIN.hours: (
        (
            "{skill} on one page of your own: who the players are, how money is earned, which "
            "rules bind them, each with a source."
        ),
        (
            "{skill} checked against people: a talk with two who work in it, with what you had "
            "misunderstood."
        ),
        (
            "{skill} put to use: a product decision, analysis or system of yours that follows one "
            "of its rules, with the rule cited."
        ),
        (
            "{skill} judged: a risk or chance that you saw before others, with the reasoning and "
            "what it came to."
        ),
        (
            "{skill} taught and decided on: a strategy or standard in it that others follow "
            "because of you, with the outcome."
        ),
    ),
    TONGUE.hours: (
        "A recording of two minutes in {skill} in which you introduce yourself.",
        (
            "A recorded talk of ten minutes in {skill} about your work, and a page that you wrote "
            "in it, both corrected by a speaker."
        ),
        (
            "A meeting or interview held in {skill}, and a report written in it, without a "
            "translator; or a certificate of level B2 (CEFR)."
        ),
        (
            "A presentation with questions, or a negotiation, held by you in {skill}; or a "
            "certificate of level C1 (CEFR)."
        ),
        (
            "A team led, a course given or a text published in {skill}; or a certificate of level "
            "C2 (CEFR)."
        ),
    ),
}
"""The sentences by the hours of a kind, which no two kinds share."""

ANY: Ladder = (
    "A page of your own on what {skill} is for, with a first example that you tried.",
    (
        "A small piece of work with {skill} that you finished with help, and what the helper said "
        "of it."
    ),
    (
        "Two pieces of real work with {skill} that you did alone, each with its outcome, where "
        "others can see them."
    ),
    (
        "A hard case in {skill} that you solved, with what made it hard and the figures before and "
        "after."
    ),
    "People or a team who work with {skill} in the way that you showed them, and what it changed.",
)
"""The sentences for a skill of no known kind, such as one that the user added."""
