"""Reading what people bring: profiles, résumés, postings and role blueprints."""

from tools.intake.claims import read_claims
from tools.intake.errors import IntakeError
from tools.intake.json_resume import read_json_resume
from tools.intake.profile import read_profile

__all__ = ["IntakeError", "read_claims", "read_json_resume", "read_profile"]
