"""When a person worked: periods read out of lines, and what they add up to."""
