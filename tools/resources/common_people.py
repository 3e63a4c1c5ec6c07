"""What would be evidence of a level of the commonest skills with people and words."""

PEOPLE: dict[str, dict[int, str]] = {
    "Stakeholder management": {
        2: "A map of the people around one piece of your work, with what each needs, checked with "
        "someone who knows them.",
        3: "A piece of work of yours with three parties who wanted different things: what each "
        "wanted, what was agreed, and a note of one of them.",
        4: "A conflict of interests that you brought to a decision, with the options, who gave up "
        "what, and how it held.",
    },
    "Communication": {
        2: "A difficult message that you prepared with someone and gave, with their feedback.",
        3: "Three messages of yours to people outside your field, a mail, a meeting and a page, "
        "with what each of them led to.",
        4: "A misunderstanding between groups that you cleared up, with what each believed before "
        "and after.",
    },
    "Cross-functional collaboration": {
        2: "A task done with someone of another profession, with what each of you learned of the "
        "other's work.",
        3: "A result delivered with at least two other professions, with your part, theirs, and a "
        "comment of one of them.",
        4: "A way of working between two departments that you changed, with the handovers or "
        "delays before and after.",
    },
    "Code review": {
        2: "Five reviews that you gave with a checklist, with the author's answer to each.",
        3: "Ten reviews of yours that found a fault or made the code plainer, each linked, with "
        "what was changed.",
        4: "A team's review practice that you shaped, with the guide, time to first review and "
        "escaped faults before and after.",
    },
    "Mentoring": {
        2: "Three sessions with one person, with the goal they set and their feedback.",
        3: "A person whom you accompanied for three months, with what they could do before and "
        "after, in their words.",
        4: "Two people with different needs whom you mentored, with what you did differently and "
        "what each achieved.",
    },
    "Technical writing": {
        2: "A how-to of one page for a tool that you know, followed by a reader who had to ask "
        "nothing.",
        3: "The documentation of a project of yours, with tutorial, reference and explanation, "
        "and two changes that readers asked for.",
        4: "Documentation of others that you restructured, with what readers searched or asked "
        "before and after.",
    },
    "Requirements gathering": {
        2: "Notes of one interview with a user, turned into five requirements that they confirmed.",
        3: "The requirements of a piece of work from at least three sources, ordered by weight, "
        "with the acceptance criteria it was tested by.",
        4: "A need that was not what had been asked for, found by you, with how, and what was "
        "built instead.",
    },
    "Metrics and KPIs": {
        2: "One goal with two measures, how each is counted, and how each could mislead, checked "
        "by someone who owns the goal.",
        3: "A small set of measures that a team looks at weekly, with the definition of each and "
        "one decision that it led to.",
        4: "A measure that you replaced because it steered wrongly, with the behaviour before and "
        "after.",
    },
    "Agile": {
        2: "Two iterations of work of your own or with a group, with the plan, what was shown, "
        "and what the review changed.",
        3: "A release delivered in iterations in which you took an active part, with what changed "
        "on users' feedback.",
        4: "A practice of a team that you changed after a retrospective, with cycle time or "
        "predictability before and after.",
    },
    "Presentation skills": {
        2: "A recorded talk of ten minutes before two people, with their comments.",
        3: "A talk to an audience that did not know you, with slides, recording and two questions "
        "that you answered.",
        4: "A presentation that a decision hung on, with the decision, the objections and how you "
        "met them.",
    },
    "Technical communication": {
        2: "A technical matter explained on one page to someone outside the field, with what they "
        "understood, in their words.",
        3: "The same decision told to engineers and to managers, a page each, with what each of "
        "them did with it.",
        4: "A technical risk that you put so that it was acted on, with what was decided and what "
        "it spared.",
    },
    "Writing": {
        2: "A text of a page in three drafts, with the comments that led from one to the next.",
        3: "Three published or circulated texts of yours for different readers, with what each "
        "was to achieve and did.",
        4: "A text on which others acted, or texts of others that you edited, with before and "
        "after.",
    },
}
"""The sentences by skill and level."""
