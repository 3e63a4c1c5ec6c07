"""What postings ask for: counted, with what chance alone would account for."""

from tools.market.made_role import make_role
from tools.market.report import market_of, of_skill

__all__ = ["make_role", "market_of", "of_skill"]
