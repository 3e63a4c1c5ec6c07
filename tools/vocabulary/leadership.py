"""Leading people, decisions and change."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, HUMAN, SkillMaker

_concept = SkillMaker("leadership", CONCEPT)
_human = SkillMaker("leadership", HUMAN)

SKILLS: tuple[Skill, ...] = (
    _human(
        "Leadership",
        "leadership skills, team leadership, leadership experience, leading teams, "
        "lead a team, leadership development, leading people, leadership qualities, team lead, "
        "leadership role, people leadership, servant leadership, influence & leadership, "
        "influence and leadership, leadership and influence, leading a team, lead teams, "
        "team leader, building and leading teams, leadership capabilities, team leading",
    ),
    _human(
        "Technical leadership",
        "tech lead, technical lead, tech leadership, engineering leadership, "
        "technical direction, technical vision, technical strategy, lead engineer, technical guidance, "
        "technical decision making, technical decision-making, AI technical strategy, "
        "technical leadership skills, leading engineers, technology leadership",
    ),
    _human(
        "Engineering management",
        "engineering manager, managing engineers, manage engineers, "
        "management of engineers, engineering team management, head of engineering, "
        "engineering director",
    ),
    _human(
        "People management",
        "managing people, team management, line management, staff management, "
        "direct reports, personnel management, managing teams, performance reviews, one-on-ones, "
        "1:1s, supervising staff, manage a team, employee management, supervision, "
        "performance management, staff supervision, managing a team, management skills, "
        "people manager, management experience, team supervision",
    ),
    _human(
        "Mentoring",
        "mentorship, coaching, mentor, mentoring and coaching, coaching and mentoring, "
        "mentoring & coaching, mentorship/coaching, coaching and mentorship, mentoring junior "
        "developers, mentor engineers, mentor junior, mentor senior engineers, mentoring engineers, "
        "coaching skills, mentors, coach and mentor, coach junior, talent development, "
        "employee development, developing people, upskilling, knowledge transfer, "
        "knowledge sharing, share knowledge, sharing knowledge, mentoring skills",
    ),
    _human(
        "Hiring",
        "recruiting, recruitment, interviewing candidates, talent acquisition, "
        "technical interviewing, technical interviews, headhunting, sourcing candidates, "
        "recruiting engineers, hiring and onboarding, candidate sourcing, hiring process, "
        "technical hiring, staff recruitment, employer branding",
        guarded="hiring, Hiring",
    ),
    _human(
        "Onboarding", "employee onboarding, onboarding programs, onboarding curriculum", guarded=""
    ),
    _human(
        "Team building",
        "building teams, team development, building high-performing teams, "
        "high-performing teams, team culture, scaling teams, growing teams, build teams, "
        "engineering culture, team growth, organisational culture, culture building, "
        "psychological safety",
    ),
    _human("Delegation", "delegating tasks, delegating work"),
    _human(
        "Cross-functional collaboration",
        "cross-functional teams, cross-functional team, "
        "cross functional, cross-team collaboration, cross-functional leadership, "
        "interdisciplinary collaboration, interdisciplinary teams, multidisciplinary teams, "
        "cross-functional partners, cross-functional work, interdisciplinary, "
        "cross-functional alignment, working across teams, cross-department collaboration, "
        "multi-disciplinary teams, cross-functional stakeholders, collaborate across teams, "
        "cross-departmental",
    ),
    _human(
        "Stakeholder management",
        "stakeholder engagement, stakeholders, managing stakeholders, "
        "stakeholder relationships, stakeholder alignment, stakeholder communication, "
        "stakeholder collaboration, stakeholder relations, collaborate with stakeholders, "
        "manage stakeholders, internal and external stakeholders, executive stakeholders, "
        "expectation management, managing expectations, C-level stakeholders",
    ),
    _human(
        "Influence without authority",
        "influencing skills, influencing without authority, "
        "influencing, influencing stakeholders, influencing others, lateral leadership, "
        "leading without authority, persuasion, persuasive, persuading, driving alignment, "
        "consensus building, building consensus, ability to influence",
    ),
    _human(
        "Strategic thinking",
        "strategy, strategic planning, strategic mindset, strategy development, "
        "strategic vision, business strategy, corporate strategy, strategic leadership, "
        "strategic decision-making, long-term planning, technology strategy, strategy execution, "
        "think strategically, strategic thinker, vision and strategy, strategic skills, "
        "digital strategy, strategic insight",
    ),
    _human(
        "Decision making",
        "decision-making, making decisions, decision making skills, "
        "decision-making under uncertainty, technical judgment, technical judgement, "
        "pragmatic technical judgment, technical judgment and pragmatism, sound judgment, "
        "judgement, judgment, pragmatism, pragmatic, make decisions, good judgment, trade-off "
        "analysis, pragmatic approach, decision analysis, pragmatic solutions",
    ),
    _human(
        "Change management",
        "organizational change, organisational change, change leadership, "
        "digital transformation, transformation programs, transformation management, "
        "driving change, drive change, transformation leadership, organizational transformation, "
        "drive AI adoption, business transformation, change agent, culture change, "
        "cultural transformation, organizational change management, team transformation",
    ),
    _human(
        "Conflict resolution",
        "conflict management, resolving conflicts, conflict navigation, "
        "conflict navigation and stakeholder alignment, mediation, difficult conversations, "
        "resolve conflicts, conflict handling",
    ),
    _human(
        "Giving feedback",
        "constructive feedback, feedback culture, giving and receiving feedback, "
        "receiving feedback, give feedback",
    ),
    _human(
        "Systems thinking",
        "systems thinking and prioritization, big picture thinking, "
        "holistic thinking, end-to-end thinking, big picture, architecture and systems thinking, "
        "holistic approach, systemic thinking, end-to-end systems thinking",
    ),
    _human(
        "Problem solving",
        "problem-solving, problem solver, problem solvers, solving problems, "
        "analytical and problem solving skills, analytical problem-solving, solution-oriented, "
        "solve complex problems, complex problem solving, problem-solving skills, solution oriented, "
        "solve problems, problem solving skills, solving complex problems, problem-solving mindset, "
        "solving technical problems, finding solutions",
    ),
    _human(
        "Analytical thinking",
        "analytical skills, critical thinking, analytical mindset, "
        "logical thinking, analytical, analytical abilities, analytical reasoning, "
        "analytically strong, analytical ability, analytic skills, critical analysis, "
        "quantitative skills, conceptual thinking, analytical capabilities, critical thinker",
    ),
    _human(
        "Ownership",
        "taking ownership, take ownership, accountability, end-to-end ownership, "
        "ownership mindset, taking responsibility, integrity & ownership, integrity and ownership, "
        "take responsibility, sense of ownership, sense of responsibility, operational ownership, "
        "responsible attitude",
        guarded="ownership, Ownership",
    ),
    _human(
        "Self-management",
        "self-organised, self-organized, self-motivated, self-starter, "
        "self-motivation, self-driven, work independently, working independently, "
        "independent work, independently, self-direction, self-directed, autonomy, autonomous work, "
        "proactive, proactivity, initiative, take initiative, taking initiative, self-discipline, "
        "self-sufficient, work autonomously, pro-active, self starter, self-reliant, "
        "self-leadership",
        guarded="autonomous, driven",
    ),
    _human(
        "Time management",
        "organizational skills, organisational skills, organization skills, "
        "organisation skills, meet deadlines, meeting deadlines, multitasking, multi-tasking, "
        "planning and organizing, work under pressure, working under pressure, tight deadlines, "
        "planning skills, organisational talent, well organized, well-organised, "
        "organizational talent, working to deadlines, planning and organisation, "
        "managing priorities, strict deadlines, managing multiple projects, stress management, "
        "well organised, well-organized, stress resistance",
    ),
    _human(
        "Adaptability",
        "flexibility, flexible, agility, adaptable, fast-paced environment, "
        "fast paced environment, resilience, ambiguity, dealing with ambiguity, adapt quickly, "
        "openness to change, change readiness, comfortable with ambiguity, fast-moving environment, "
        "resilient, ability to adapt, dynamic environment, handling ambiguity, "
        "fast changing environment",
    ),
    _human(
        "Learning agility",
        "continuous learning, learning agility and pattern recognition, "
        "fast learner, quick learner, willingness to learn, eagerness to learn, eager to learn, "
        "lifelong learning, curiosity, curious, growth mindset, learn new technologies, "
        "learn quickly, self-learning, keen to learn, desire to learn, ability to learn, "
        "willing to learn, learn new things, intellectual curiosity, continuous improvement "
        "mindset, personal development, inquisitive, learning mindset, open-minded, open mind, "
        "self-development",
    ),
    _human(
        "Attention to detail",
        "detail-oriented, detail oriented, eye for detail, accuracy, "
        "thoroughness, thorough, meticulous, detail orientation, quality-conscious, "
        "quality oriented, accurate, quality mindset, high attention to details, structured approach, "
        "structured",
        guarded="precision",
    ),
    _human(
        "Creativity",
        "creative thinking, creative, innovation, innovative, innovative thinking, "
        "innovation mindset, creative skills, out of the box thinking, think outside the box, "
        "innovation management, inventive, creative mindset, out-of-the-box thinking",
    ),
    _human(
        "Emotional intelligence",
        "empathy, empathetic, EQ, self-awareness, interpersonal skills, "
        "people skills, interpersonal, social skills, soft skills, social competence, "
        "interpersonal communication skills, intercultural skills, intercultural competence, "
        "cultural awareness, cultural sensitivity, intercultural understanding, empathic",
    ),
    _human(
        "Teamwork",
        "team player, team work, collaboration, collaborative, collaboration skills, "
        "working in a team, work in a team, team-oriented, team spirit, work in teams, "
        "collaborating, team collaboration, teamwork skills, cooperative, working in teams, "
        "collaboratively, team player mindset, team environment, collaborate, "
        "ability to work in a team, work collaboratively, cooperation, team orientation, "
        "collaborative skills, team working, team-player, collaborative environment",
    ),
    _human(
        "Remote work",
        "distributed teams, remote teams, remote collaboration, "
        "asynchronous communication, working remotely, remote-first, async communication",
    ),
    _human(
        "Entrepreneurship",
        "entrepreneurial mindset, entrepreneurial, entrepreneurial spirit, "
        "startup experience, start-up experience, startup mindset, founder experience, "
        "intrapreneurship, startup environment, start-up environment, building from scratch",
    ),
    _human(
        "Diversity and inclusion",
        "DEI, diversity equity and inclusion, inclusive leadership, "
        "inclusion, inclusive culture, diversity & inclusion, inclusive teams",
    ),
    _human(
        "Community building",
        "communities of practice, community of practice, community engagement, "
        "community management, developer relations, DevRel, developer advocacy, "
        "AI community leadership, community leadership, event organisation, community building, "
        "event management, event planning",
    ),
    _concept(
        "Workforce planning",
        "headcount planning, organizational design, organisational design, "
        "succession planning, org design, organisation development, organizational development",
    ),
    _concept(
        "Continuous improvement",
        "process improvement, process improvements, Kaizen, "
        "process optimization, process optimisation, operational improvement, "
        "business process improvement, retrospectives, improving processes, improve processes, "
        "process redesign, process excellence",
    ),
)
