"""Leading people, decisions and change."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, HUMAN, SkillMaker

_concept = SkillMaker("leadership", CONCEPT)
_human = SkillMaker("leadership", HUMAN)

SKILLS: tuple[Skill, ...] = (
    _human(
        "Leadership",
        "leadership skills, team leadership, leadership experience, leading teams, "
        "lead a team, leadership development, leading people, leadership qualities, "
        "leadership role, people leadership, servant leadership, leading a team, "
        "lead teams, building and leading teams, leadership capabilities, team leading",
        guarded="Leadership, leadership",
    ),
    _human(
        "Technical leadership",
        "tech leadership, engineering leadership, technical direction, technical vision, "
        "technical strategy, technical guidance, technical decision making, "
        "AI technical strategy, technical leadership skills, leading engineers, "
        "technology leadership",
    ),
    _human(
        "Engineering management",
        "managing engineers, manage engineers, management of engineers, "
        "engineering team management",
    ),
    _human(
        "People management",
        "managing people, team management, line management, staff management, "
        "direct reports, personnel management, managing teams, performance reviews, "
        "one-on-ones, supervising staff, manage a team, employee management, "
        "performance management, staff supervision, managing a team, management skills, "
        "management experience, team supervision, grow a team, growing a team, "
        "lead a team of engineers, manage a team of engineers, managing a team of",
        guarded="supervision, Supervision",
    ),
    _human(
        "Mentoring",
        "mentorship, coaching, coaching and mentoring, mentoring & coaching, "
        "mentorship/coaching, coaching and mentorship, mentoring junior developers, "
        "mentor engineers, mentor junior, mentor senior engineers, mentoring engineers, "
        "coaching skills, coach and mentor, coach junior, talent development, "
        "employee development, developing people, knowledge transfer, knowledge sharing, "
        "share knowledge, sharing knowledge, mentoring skills",
    ),
    _human(
        "Hiring",
        "interviewing candidates, talent acquisition, technical interviewing, "
        "technical interviews, headhunting, sourcing candidates, recruiting engineers, "
        "hiring and onboarding, candidate sourcing, hiring process, technical hiring, "
        "staff recruitment, employer branding",
        guarded="hiring, Hiring, recruitment, Recruitment, recruiting, Recruiting",
    ),
    _human(
        "Onboarding",
        "employee onboarding, onboarding programs, onboarding curriculum",
        guarded="Onboarding, onboarding",
    ),
    _human(
        "Team building",
        "building teams, team development, building high-performing teams, "
        "high-performing teams, team culture, scaling teams, build teams, "
        "engineering culture, team growth, organisational culture, culture building, "
        "psychological safety",
    ),
    _human("Delegation", "delegating tasks, delegating work", guarded="Delegation, delegation"),
    _human(
        "Cross-functional collaboration",
        "cross-functional teams, cross functional, cross-team collaboration, "
        "cross-functional leadership, interdisciplinary collaboration, "
        "interdisciplinary teams, multidisciplinary teams, cross-functional partners, "
        "cross-functional work, interdisciplinary, cross-functional alignment, "
        "working across teams, cross-department collaboration, multi-disciplinary teams, "
        "cross-functional stakeholders, collaborate across teams, cross-departmental",
    ),
    _human(
        "Stakeholder management",
        "stakeholder engagement, managing stakeholders, stakeholder relationships, "
        "stakeholder alignment, stakeholder communication, stakeholder collaboration, "
        "non-technical stakeholder communication, non-technical stakeholder management, "
        "stakeholder relations, collaborate with stakeholders, manage stakeholders, "
        "internal and external stakeholders, expectation management, "
        "managing expectations, C-level stakeholders",
        guarded="stakeholders, Stakeholders",
    ),
    _human(
        "Influence without authority",
        "influencing skills, influencing without authority, influencing stakeholders, "
        "influencing others, lateral leadership, leading without authority, "
        "driving alignment, consensus building, building consensus, ability to influence",
        guarded="persuasion, persuasive, influencing, Influencing",
    ),
    _human(
        "Strategic thinking",
        "strategic planning, strategic mindset, strategy development, strategic vision, "
        "business strategy, corporate strategy, strategic leadership, "
        "strategic decision-making, long-term planning, technology strategy, "
        "strategy execution, think strategically, vision and strategy, strategic skills, "
        "digital strategy, strategic insight",
        guarded="strategy, Strategy",
    ),
    _human(
        "Decision making",
        "making decisions, decision making skills, decision-making under uncertainty, "
        "technical judgment, technical judgement, pragmatic technical judgment, "
        "technical judgment and pragmatism, sound judgment, make decisions, good judgment, "
        "trade-off analysis, pragmatic approach, decision analysis, pragmatic solutions",
        guarded="judgment, judgement, Judgment, pragmatic, Pragmatic, pragmatism, Pragmatism",
    ),
    _human(
        "Change management",
        "organizational change, organisational change, change leadership, "
        "digital transformation, transformation programs, transformation management, "
        "driving change, drive change, transformation leadership, "
        "organizational transformation, drive AI adoption, business transformation, "
        "culture change, cultural transformation, organizational change management, "
        "team transformation, digitalization, digitalisation",
    ),
    _human(
        "Conflict resolution",
        "conflict management, resolving conflicts, conflict navigation, "
        "difficult conversations, resolve conflicts, conflict handling",
        guarded="mediation, Mediation",
    ),
    _human(
        "Giving feedback",
        "constructive feedback, feedback culture, giving and receiving feedback, "
        "receiving feedback, give feedback",
    ),
    _human(
        "Systems thinking",
        "big picture thinking, holistic thinking, end-to-end thinking, big picture, "
        "holistic approach, systemic thinking, end-to-end systems thinking",
    ),
    _human(
        "Problem solving",
        "problem solver, solving problems, analytical and problem solving skills, "
        "analytical problem-solving, solution-oriented, solve complex problems, "
        "complex problem solving, problem-solving skills, solve problems, "
        "solving complex problems, problem-solving mindset, solving technical problems, "
        "finding solutions",
    ),
    _human(
        "Analytical thinking",
        "analytical skills, critical thinking, analytical mindset, logical thinking, "
        "analytical abilities, analytical reasoning, analytically strong, analytic skills, "
        "critical analysis, quantitative skills, conceptual thinking, "
        "analytical capabilities",
        guarded="analytical, Analytical",
    ),
    _human(
        "Ownership",
        "taking ownership, take ownership, end-to-end ownership, ownership mindset, "
        "taking responsibility, take responsibility, sense of ownership, "
        "sense of responsibility, operational ownership, responsible attitude",
        guarded="ownership, Ownership, accountability, Accountability, integrity",
    ),
    _human(
        "Self-management",
        "self-organised, self-organized, self-motivated, self-starter, self-motivation, "
        "self-driven, work independently, working independently, independent work, "
        "self-direction, self-directed, autonomous work, take initiative, "
        "taking initiative, self-discipline, self-sufficient, work autonomously, "
        "pro-active, self-reliant, self-leadership",
        guarded="autonomous, driven, initiative, Initiative, proactive, Proactive, proactivity, "
        "autonomy",
    ),
    _human(
        "Time management",
        "organizational skills, organisational skills, organization skills, "
        "organisation skills, meet deadlines, meeting deadlines, multitasking, "
        "multi-tasking, planning and organizing, work under pressure, "
        "working under pressure, tight deadlines, planning skills, organisational talent, "
        "well organized, well-organised, organizational talent, working to deadlines, "
        "planning and organisation, managing priorities, strict deadlines, "
        "managing multiple projects, stress resistance",
    ),
    _human(
        "Adaptability",
        "fast-paced environment, dealing with ambiguity, adapt quickly, "
        "openness to change, change readiness, comfortable with ambiguity, "
        "fast-moving environment, ability to adapt, handling ambiguity, "
        "fast changing environment",
        guarded="flexible, Flexible, flexibility, Flexibility, adaptable, Adaptable, resilience, "
        "Resilience, resilient",
    ),
    _human(
        "Learning agility",
        "continuous learning, fast learner, quick learner, willingness to learn, "
        "eagerness to learn, eager to learn, lifelong learning, growth mindset, "
        "learn new technologies, learn quickly, self-learning, keen to learn, "
        "desire to learn, ability to learn, willing to learn, learn new things, "
        "intellectual curiosity, continuous improvement mindset, learning mindset, "
        "open-minded, open mind, self-development",
        guarded="curious, Curious, curiosity, Curiosity, inquisitive",
    ),
    _human(
        "Attention to detail",
        "detail-oriented, eye for detail, detail orientation, quality-conscious, "
        "quality oriented, quality mindset, high attention to details, "
        "structured approach",
        guarded="precision, structured, Structured, thorough, Thorough, meticulous, Meticulous, "
        "accurate, accuracy, Accuracy",
    ),
    _human(
        "Creativity",
        "creative thinking, innovative thinking, innovation mindset, creative skills, "
        "out of the box thinking, think outside the box, innovation management, "
        "creative mindset",
        guarded="creativity, Creativity, creative, Creative, innovation, innovative",
    ),
    _human(
        "Emotional intelligence",
        "EQ, self-awareness, interpersonal skills, people skills, social skills, "
        "social competence, interpersonal communication skills, intercultural skills, "
        "intercultural competence, cultural awareness, cultural sensitivity, "
        "intercultural understanding",
        guarded="empathy, Empathy, empathetic, Empathetic, interpersonal, Interpersonal",
    ),
    _human(
        "Teamwork",
        "team player, team work, collaboration skills, working in a team, work in a team, "
        "team-oriented, team spirit, work in teams, team collaboration, teamwork skills, "
        "working in teams, team player mindset, ability to work in a team, "
        "work collaboratively, team orientation, collaborative skills, team working",
        guarded="collaboration, Collaboration, collaborative, Collaborative, collaborate, "
        "cooperation",
    ),
    _human(
        "Remote work",
        "distributed teams, remote teams, remote collaboration, "
        "asynchronous communication, remote-first, async communication",
        guarded="Remote work, remote work",
    ),
    _human(
        "Entrepreneurship",
        "entrepreneurial mindset, entrepreneurial spirit, startup experience, "
        "start-up experience, startup mindset, founder experience, intrapreneurship, "
        "startup environment, start-up environment, building from scratch",
        guarded="entrepreneurial, Entrepreneurship, entrepreneurship",
    ),
    _human(
        "Diversity and inclusion",
        "DEI, diversity equity and inclusion, inclusive leadership, inclusive culture, "
        "inclusive teams",
        guarded="Diversity and inclusion, diversity and inclusion, Diversity and Inclusion, "
        "inclusion, Inclusion",
    ),
    _human(
        "Community building",
        "communities of practice, community engagement, community management, "
        "developer relations, DevRel, developer advocacy, AI community leadership, "
        "community leadership, event organisation, event management, event planning",
    ),
    _concept(
        "Workforce planning",
        "headcount planning, organizational design, organisational design, "
        "succession planning, org design, organisation development, organizational development",
    ),
    _concept(
        "Continuous improvement",
        "process improvement, Kaizen, process optimization, process optimisation, "
        "operational improvement, business process improvement, retrospectives, "
        "improving processes, improve processes, process redesign, process excellence",
    ),
)
