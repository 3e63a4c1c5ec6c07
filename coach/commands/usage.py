"""``coach usage``: what models took and cost."""

import os

from coach import json_output
from coach.commands.request import Answer, Request
from coach.config import choose_model, read_config
from coach.usage_view import usage_view
from prompts import render
from tools.tasks import TASKS


def run(request: Request) -> Answer:
    """Show what was taken today, this month and in all, and which models are asked."""
    config = read_config(request.home)
    flag = request.options.model
    models = {str(task): choose_model(flag, os.environ, config, task) for task in TASKS}
    with request.career() as career:
        view = usage_view(career, models, config.max_cost_month)
    return Answer(render("reports/usage", view=view), json_output.usage(view))
