"""Reading what people bring: profiles, résumés, postings and role blueprints."""

from tools.intake.claims import read_claims, read_remarks
from tools.intake.decoding import MAX_BYTES, decode_text
from tools.intake.detection import DocumentKind
from tools.intake.errors import IntakeError, UnclearKindError
from tools.intake.json_resume import read_json_resume
from tools.intake.linkedin import read_linkedin
from tools.intake.linkedin_tables import file_named as linkedin_file
from tools.intake.posting import read_role
from tools.intake.profile import read_profile
from tools.intake.reading import Reading, read_document
from tools.intake.wordpress import read_wordpress

__all__ = [
    "MAX_BYTES",
    "DocumentKind",
    "IntakeError",
    "Reading",
    "UnclearKindError",
    "decode_text",
    "linkedin_file",
    "read_claims",
    "read_document",
    "read_json_resume",
    "read_linkedin",
    "read_profile",
    "read_remarks",
    "read_role",
    "read_wordpress",
]
