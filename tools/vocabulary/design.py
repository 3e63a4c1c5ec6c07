"""The design of what people see and use."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, FIELD, TOOL, SkillMaker

_concept = SkillMaker("design", CONCEPT)
_field = SkillMaker("design", FIELD)
_tool = SkillMaker("design", TOOL)

SKILLS: tuple[Skill, ...] = (
    _field(
        "UX design",
        "user experience design, user experience, UX, UX/UI, UI/UX, UX/UI design, "
        "UI/UX design, experience design, user-centered design, user centred design, "
        "human-centered design, human-centred design, UX principles, UX best practices, "
        "product design, user-centric design, user experience principles, "
        "digital product design, user-centered design process, user flows, user journeys, "
        "UX strategy",
        guarded="Design, design",
    ),
    _concept(
        "UI design",
        "user interface design, UI, interface design, GUI design, user interface, "
        "GUI development, web design, website design, mobile design, app design, "
        "UI components, screen design",
    ),
    _concept(
        "UX research",
        "user research, usability testing, user testing, user interviews, "
        "usability studies, usability, design research, qualitative research, "
        "heuristic evaluation, card sorting, personas, user research methods, "
        "ethnographic research, diary studies, quantitative user research",
    ),
    _concept("Interaction design", "IxD, micro-interactions, interaction patterns"),
    _concept(
        "Visual design",
        "typography, colour theory, color theory, layout design, visual communication, iconography",
    ),
    _concept(
        "Graphic design",
        "print design, poster design, logo design, packaging design, editorial design, "
        "graphics design, digital design",
    ),
    _concept(
        "Brand design", "brand identity, visual identity, brand guidelines, corporate identity"
    ),
    _concept(
        "Design systems", "component design, design tokens, pattern library, style guides, UI kits"
    ),
    _concept(
        "Accessibility",
        "WCAG, a11y, web accessibility, accessible design, digital accessibility, "
        "accessibility standards, accessibility guidelines, inclusive design, Section 508, "
        "screen readers",
        guarded="Accessibility, accessibility, ARIA",
    ),
    _concept(
        "Information architecture",
        "sitemaps, content structure, taxonomy design, navigation design",
    ),
    _concept("Wireframing", "wireframes, Balsamiq, mockups, mock-ups, low-fidelity designs"),
    _concept(
        "Prototyping",
        "interactive prototypes, clickable prototypes, high-fidelity prototypes, "
        "low and high fidelity prototypes, design prototypes, InVision, Axure, Framer, "
        "ProtoPie, Principle app",
        guarded="prototype, prototyping, Prototyping, prototypes, Prototypes",
    ),
    _concept(
        "Design thinking",
        "design sprints, ideation, ideation workshops, creative problem solving, co-creation",
    ),
    _concept(
        "Service design",
        "service blueprints, customer journey mapping, journey mapping, journey maps, "
        "customer journey, customer experience design",
    ),
    _concept("UX writing", "microcopy, content design, interface copy"),
    _concept(
        "Design leadership",
        "design strategy, design operations, DesignOps, design management, "
        "design direction, creative direction, art direction",
    ),
    _concept("Design critique", "design feedback"),
    _field(
        "Human-computer interaction", "HCI, human factors, ergonomics, human factors engineering"
    ),
    _concept(
        "Motion design",
        "motion graphics, After Effects, Adobe After Effects, Lottie, 2D animation, UI animation",
        guarded="animation, Animation",
    ),
    _field(
        "3D modelling",
        "3D modeling, 3D design, Maya 3D, Autodesk Maya, 3ds Max, Cinema 4D, ZBrush, "
        "3D animation, Houdini FX, Substance Painter, 3D rendering",
        guarded="Maya, Blender",
    ),
    _field("Industrial design", "physical product design, design for manufacturing"),
    _concept(
        "Video editing",
        "Premiere Pro, Adobe Premiere, Final Cut Pro, DaVinci Resolve, "
        "video production, post-production, videography, film editing",
    ),
    _concept(
        "Photography",
        "photo editing, Lightroom, Adobe Lightroom, image editing, retouching",
        guarded="Photography, photography",
    ),
    _concept(
        "Illustration",
        "digital illustration, character design, drawing skills",
        guarded="illustration, Procreate, Illustration",
    ),
    _tool("Figma", "Figma prototyping, Figma components"),
    _tool("Sketch", "Sketch app", guarded="Sketch"),
    _tool("Zeplin"),
    _tool("Adobe XD", "XD prototyping"),
    _tool("Photoshop", "Adobe Photoshop"),
    _tool("GIMP"),
    _tool("Adobe Illustrator", guarded="Illustrator"),
    _tool("CorelDRAW"),
    _tool("InDesign", "Adobe InDesign"),
    _tool("QuarkXPress"),
    _tool("Adobe Creative Suite", "Adobe Creative Cloud, Adobe CC, Adobe Suite, Creative Suite"),
    _tool("Canva"),
    _tool("Webflow"),
    _tool("Squarespace"),
    _tool("Wix"),
    _tool("Elementor"),
    _tool("Framer sites"),
    _tool("Hotjar"),
    _tool("FullStory"),
    _tool("Maze testing"),
    _tool("UserTesting"),
    _tool("Microsoft Clarity"),
    _field(
        "Architecture and interiors",
        "interior design, Revit, SketchUp, building information "
        "modeling, BIM, architectural drawing, ArchiCAD, urban planning",
    ),
)
