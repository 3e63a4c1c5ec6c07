"""A model as judge of a conversation, by a short rubric; it is asked once for each."""

import pydantic_ai
from pydantic_ai import Agent, AgentRunResultEvent, UsageLimits
from pydantic_ai.exceptions import AgentRunError
from pydantic_ai.models import Model
from pydantic_ai.settings import ModelSettings

from coach.evaluation.evaluating import Judge
from coach.evaluation.life import Lived
from coach.evaluation.results import Judgement
from coach.evaluation.scenario import Scenario
from coach.output import tell
from prompts import render

# Whatever it would print goes where the table is printed.
pydantic_ai.BANNER_ENABLED = False

SETTINGS = ModelSettings(max_tokens=1_024, timeout=60, first_event_timeout=45, max_retries=0)
"""How a judge is asked; times are in seconds."""

LONGEST_REPLY = 3_000
"""How many characters of a reply or message a judge is shown."""


def judge_with(model: Model) -> Judge:
    """Return a judge.

    Args:
        model: The model; what it can't be asked about is left without a judgement, and said.
    """

    async def judge(scenario: Scenario, lived: Lived) -> Judgement | None:
        agent: Agent[object, Judgement] = Agent(
            model,
            output_type=Judgement,
            instructions=render("judge.md"),
            retries={"tools": 0, "output": 1},
        )
        talk = render(
            "judged_talk.md", about=scenario.about, heard=lived.heard, longest=LONGEST_REPLY
        )
        limit = UsageLimits(request_limit=2)
        try:
            async with (
                model,  # whose connections are closed on leaving it
                agent.run_stream_events(
                    talk, model_settings=SETTINGS, usage_limits=limit
                ) as events,
            ):
                async for event in events:
                    if isinstance(event, AgentRunResultEvent):
                        return event.result.output
        except AgentRunError as error:
            tell(f"{scenario.name}: it is not judged ({error}).")
        return None

    return judge
