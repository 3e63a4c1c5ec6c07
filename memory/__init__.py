"""The SQLite store: what is known of the user, and how we know it."""

from memory.errors import StoreError
from memory.records import (
    AssessmentState,
    CheckInState,
    ClaimChange,
    ClaimOutcome,
    Forgetting,
    HeldClaim,
    Item,
    ItemStatus,
    JournalEntry,
    MessageStatus,
    OutsideMessage,
    Proposal,
    RoadmapVersion,
    RoleDocument,
    RoleKind,
    SourceKind,
    Speaker,
    StoredMessage,
)
from memory.store import Store

__all__ = [
    "AssessmentState",
    "CheckInState",
    "ClaimChange",
    "ClaimOutcome",
    "Forgetting",
    "HeldClaim",
    "Item",
    "ItemStatus",
    "JournalEntry",
    "MessageStatus",
    "OutsideMessage",
    "Proposal",
    "RoadmapVersion",
    "RoleDocument",
    "RoleKind",
    "SourceKind",
    "Speaker",
    "Store",
    "StoreError",
    "StoredMessage",
]
