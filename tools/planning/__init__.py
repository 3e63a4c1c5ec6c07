"""The parts of a plan: its steps, their order, the calendar, phases and milestones."""
