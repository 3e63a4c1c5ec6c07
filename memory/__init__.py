"""The SQLite store: what is known of the user, and how we know it."""

from memory.errors import StoreError
from memory.records import (
    CheckInState,
    ClaimChange,
    ClaimOutcome,
    Forgetting,
    HeldClaim,
    MessageStatus,
    RoadmapVersion,
    SourceKind,
    Speaker,
    StoredMessage,
)
from memory.roles import RoleKind
from memory.store import Store

__all__ = [
    "CheckInState",
    "ClaimChange",
    "ClaimOutcome",
    "Forgetting",
    "HeldClaim",
    "MessageStatus",
    "RoadmapVersion",
    "RoleKind",
    "SourceKind",
    "Speaker",
    "Store",
    "StoreError",
    "StoredMessage",
]
