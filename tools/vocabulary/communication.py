"""Saying and writing things, and the languages to do it in."""

from tools.domain import Skill
from tools.vocabulary.effort import HUMAN, TONGUE, SkillMaker

_human = SkillMaker("communication", HUMAN)
_tongue = SkillMaker("communication", TONGUE)

SKILLS: tuple[Skill, ...] = (
    _human(
        "Communication",
        "communication skills, written and verbal communication, "
        "verbal and written communication, oral and written communication, "
        "written and oral communication, effective communication, communicate effectively, "
        "communicate clearly, verbal communication, written communication, "
        "oral communication, communication abilities, clear communication, "
        "communicative skills, excellent communicator, interpersonal communication, "
        "written and spoken communication, communication and presentation skills, "
        "communication and interpersonal skills, communicational skills, "
        "communication capabilities, communicate with clarity",
        guarded="Communication, communication, communicate, Comms, comms",
    ),
    _human(
        "Technical communication",
        "explaining technical concepts, explain technical concepts, "
        "communicating technical concepts, non-technical audiences, technical and non-technical "
        "audiences, non-technical stakeholders, technical and non-technical stakeholders, "
        "communicate complex ideas, communicate technical concepts, explain complex concepts, "
        "technical explanations, explain complex topics, communicate complex technical "
        "trade-offs, complex technical concepts, technical presentations",
    ),
    _human(
        "Executive communication",
        "executive-level communication, executive presence, executive presentations, "
        "C-level communication, board presentations, communicating with executives, "
        "communicate to executives, executive briefings, board presentation skills, "
        "exec comms, executive reporting, senior leadership communication, "
        "executive-ready communication, present to executives",
    ),
    _human(
        "Public speaking",
        "conference speaking, conference talks, speaking at conferences, "
        "speaking engagements, keynotes, conference presentations, keynote speaking, tech talks, "
        "speaking at events, public presentations, meetup talks, podcasting, community talks",
    ),
    _human(
        "Presentation skills",
        "slide decks, Keynote presentations, presenting results, presenting findings, "
        "present findings, presenting to stakeholders, presenting skills, pitch decks",
        guarded="presentation, Presentation, presentations, Presentations, presenting, Presenting",
    ),
    _human(
        "Technical writing",
        "technical documentation, writing documentation, docs-as-code, API documentation, "
        "documentation skills, software documentation, user manuals, "
        "Markdown documentation, documentation writing, technical reports, "
        "technical articles, user documentation, user guides, knowledge base articles",
        guarded="documentation, Documentation",
    ),
    _human(
        "Writing",
        "blogging, blog writing, blog posts, published content, published articles, "
        "content writing, proofreading, scientific writing, report writing, "
        "academic writing, writing skills, article writing, book writing, journalism, "
        "newsletters, storytelling, creative writing, creative content writing, "
        "written skills, editorial skills, writing reports, thought leadership, "
        "grant writing, published work, writing proficiency",
        guarded="writing, Writing, editing, Editing",
    ),
    _human("Copywriting", "ad copy, copy writing, advertising copy"),
    _human(
        "Facilitation",
        "workshop facilitation, facilitating workshops, meeting facilitation, "
        "facilitating meetings, workshop design, facilitate workshops, "
        "facilitation skills, running workshops, facilitate discussions, "
        "leading workshops",
        guarded="workshops, Workshops, moderation",
    ),
    _human(
        "Teaching",
        "training delivery, lecturing, instructional design, curriculum design, "
        "curriculum development, teaching experience, tutoring, e-learning, elearning, "
        "corporate training, workshop teaching, conducting trainings, training others, "
        "train the trainer, pedagogy, course development, training development, "
        "delivering training, university teaching",
        guarded="teaching, Teaching",
    ),
    _human("Active listening", "listening skills", guarded="listening, Listening"),
    _human(
        "Client communication",
        "client-facing, customer-facing, customer communication, client relationship, "
        "client interaction, customer interaction, client engagement, client management, "
        "client-facing skills, customer-facing experience, client relations, "
        "customer contact, client contact, liaising with clients, customer liaison",
    ),
    _human(
        "Consulting",
        "technical consulting, IT consulting, management consulting, consulting skills, "
        "strategy consulting, advisory services, consulting experience, "
        "consultative approach, consulting services, advising clients",
        guarded="Consulting, consulting, advisory, consultancy",
    ),
    _human(
        "Translation",
        "translating documents, technical translation",
        guarded="translation, Translation",
    ),
    # The languages of the world are adjectives too ("the German market"), so all are guarded.
    _tongue(
        "English",
        "business English, English language, English proficiency, English speaking, "
        "professional English, fluent English, Englisch, Englischkenntnisse, anglais, inglés, "
        "inglese, inglês, Engels, angielski, język angielski, języka angielskiego",
        guarded="English, english",
    ),
    _tongue(
        "German",
        "German language, business German, German speaking, fluent German, Deutsch, "
        "Deutschkenntnisse, allemand, alemán, alemão, tedesco, Duits, niemiecki, język niemiecki",
        guarded="German, german",
    ),
    _tongue(
        "French",
        "French language, French speaking, fluent French, Français, Französisch, "
        "Französischkenntnisse, francés, francês, francese, francuski",
        guarded="French, french, Frans",
    ),
    _tongue(
        "Spanish",
        "Spanish language, Spanish speaking, fluent Spanish, Español, Spanisch, "
        "Spanischkenntnisse, espagnol, espanhol, spagnolo, Spaans, hiszpański",
        guarded="Spanish, spanish",
    ),
    _tongue(
        "Italian",
        "Italian language, Italian speaking, fluent Italian, Italienisch, italiano, "
        "Italiaans, włoski",
        guarded="Italian, italian",
    ),
    _tongue(
        "Portuguese",
        "Portuguese language, fluent Portuguese, Portugiesisch, portugués, português, portugais, "
        "portoghese, Portugees",
        guarded="Portuguese, portuguese",
    ),
    _tongue(
        "Dutch",
        "Dutch language, Dutch speaking, fluent Dutch, Niederländisch, Nederlands, néerlandais, "
        "neerlandés, olandese, holenderski",
        guarded="Dutch, dutch",
    ),
    _tongue("Danish", "Danish language, fluent Danish", guarded="Danish, danish"),
    _tongue("Swedish", "Swedish language, fluent Swedish", guarded="Swedish, swedish"),
    _tongue("Norwegian", "Norwegian language, fluent Norwegian", guarded="Norwegian, norwegian"),
    _tongue(
        "Polish",
        "Polish language, Polish speaking, fluent Polish, Polnisch, polonais, polaco, polacco, "
        "polski, język polski",
        guarded="Polish",
    ),
    _tongue(
        "Romanian",
        "Romanian language, Romanian speaking, fluent Romanian, Rumänisch, roumain, rumano, "
        "rumeno, romeno, rumuński",
        guarded="Romanian, romanian",
    ),
    _tongue("Welsh", "Welsh language, fluent Welsh", guarded="Welsh, welsh"),
    _tongue("Czech", "Czech language, fluent Czech, Tschechisch", guarded="Czech, czech"),
    _tongue(
        "Hungarian",
        "Hungarian language, fluent Hungarian, Ungarisch",
        guarded="Hungarian, hungarian",
    ),
    _tongue("Greek", "Greek language, fluent Greek, Griechisch", guarded="Greek, greek"),
    _tongue(
        "Bulgarian",
        "Bulgarian language, fluent Bulgarian, Bulgarisch",
        guarded="Bulgarian, bulgarian",
    ),
    _tongue(
        "Russian",
        "Russian language, fluent Russian, Russisch, rosyjski",
        guarded="Russian, russian",
    ),
    _tongue(
        "Ukrainian",
        "Ukrainian language, fluent Ukrainian, Ukrainisch",
        guarded="Ukrainian, ukrainian",
    ),
    _tongue(
        "Mandarin Chinese",
        "Mandarin, Chinese language, fluent Mandarin, fluent Chinese, Mandarin language",
        guarded="Chinese, Cantonese",
    ),
    _tongue("Japanese", "Japanese language, fluent Japanese", guarded="Japanese, japanese"),
    _tongue("Korean", "Korean language, fluent Korean", guarded="Korean, korean"),
    _tongue("Arabic", "Arabic language, fluent Arabic, Arabisch", guarded="Arabic, arabic"),
    _tongue("Hindi", "Hindi language"),
    _tongue("Urdu", "Urdu language"),
    _tongue("Turkish", "Turkish language, fluent Turkish, Türkisch", guarded="Turkish, turkish"),
    _human("Sign language", "American Sign Language, ASL interpreting"),
)

TONGUES: frozenset[str] = frozenset(it.name for it in SKILLS if it.basis == TONGUE.basis)
"""The names of the languages of the world."""
