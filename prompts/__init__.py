"""Jinja2 templates: what is said to the model, and what is written for the user."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from prompts.compiled import CompiledTemplates
from prompts.wage_wording import wage
from prompts.wording import FILTERS, without_controls


@cache
def _environment() -> Environment:
    """Return the one environment; a value that a template misses is an error, never a blank."""
    environment = Environment(
        loader=PackageLoader("prompts", "."),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 — plain text for terminals and models, no HTML is written
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=without_controls,
        bytecode_cache=CompiledTemplates(),
    )
    environment.filters.update(FILTERS, wage=wage)
    return environment


def load_templates() -> None:
    """Compile all templates, so that the first that are rendered need not wait for it."""
    environment = _environment()
    for name in environment.list_templates(extensions=["j2"]):
        environment.get_template(name)


def render(template: str, **values: object) -> str:
    """Return a template filled with values.

    Args:
        template: Its path below ``prompts/`` without the ending, such as ``reports/gaps``.
        values: What the template asks for. Control characters in any of it are left out.

    Raises:
        jinja2.TemplateNotFound: There is no such template.
        jinja2.UndefinedError: The template asks for a value that was not given.
    """
    text = _environment().get_template(f"{template}.j2").render(**values)
    return "\n".join(line.rstrip() for line in text.strip("\n").split("\n"))
