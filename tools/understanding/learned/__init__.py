"""What a wording that no rule reads most probably means, by what was learned."""
