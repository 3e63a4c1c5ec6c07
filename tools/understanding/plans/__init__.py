"""What people wish of their plan: hours, days, order, weeks off."""
