"""What earlier imports did not keep of a posting, read again from its kept text."""

import json

from tools.intake.detection import kind_of_text
from tools.intake.postings.company_type import company_type_of
from tools.intake.postings.posted import posted_on


def posting_of(body: str, text: str) -> tuple[str, str]:
    """Return an earlier role with what its text says of a posting, and its kind."""
    in_json = text.lstrip().startswith(("{", "["))
    kind = "role" if in_json or kind_of_text(text) == "role" else "posting"
    said = {"company_type": company_type_of(text), "posted": posted_on(text)}
    read = {name: value for name, value in said.items() if value and not in_json}
    return json.dumps(json.loads(body) | read, ensure_ascii=False), kind
