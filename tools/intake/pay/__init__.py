"""Amounts of money, and the pay that a role states."""
