"""Reading what people bring: profiles, résumés, postings and role blueprints."""

from tools.formats import MAX_BYTES, FileText
from tools.intake.detection import DocumentKind
from tools.intake.errors import IntakeError, UnclearKindError
from tools.intake.postings.posted_roles import PostedRole
from tools.intake.postings.posting import read_role
from tools.intake.postings.wordpress import read_wordpress
from tools.intake.profiles.claims import read_claims, read_remarks
from tools.intake.profiles.json_resume import read_json_resume
from tools.intake.profiles.linkedin import read_linkedin
from tools.intake.profiles.linkedin_tables import file_named as linkedin_file
from tools.intake.profiles.profile import read_profile
from tools.intake.reading import Reading, read_document, read_text, shown_name

__all__ = [
    "MAX_BYTES",
    "DocumentKind",
    "FileText",
    "IntakeError",
    "PostedRole",
    "Reading",
    "UnclearKindError",
    "linkedin_file",
    "read_claims",
    "read_document",
    "read_json_resume",
    "read_linkedin",
    "read_profile",
    "read_remarks",
    "read_role",
    "read_text",
    "read_wordpress",
    "shown_name",
]
