"""Reading what people bring: profiles, résumés, postings and role blueprints."""

from tools.formats import MAX_BYTES, FileText
from tools.intake.claims import read_claims, read_remarks
from tools.intake.detection import DocumentKind
from tools.intake.errors import IntakeError, UnclearKindError
from tools.intake.json_resume import read_json_resume
from tools.intake.posted_roles import PostedRole
from tools.intake.posting import read_role
from tools.intake.profile import read_profile
from tools.intake.reading import Reading, read_document, read_text, shown_name
from tools.intake.wordpress import read_wordpress

__all__ = [
    "MAX_BYTES",
    "DocumentKind",
    "FileText",
    "IntakeError",
    "PostedRole",
    "Reading",
    "UnclearKindError",
    "read_claims",
    "read_document",
    "read_json_resume",
    "read_profile",
    "read_remarks",
    "read_role",
    "read_text",
    "read_wordpress",
    "shown_name",
]
