"""The SQLite store: what is known of the user, and how we know it."""

from memory.carrying import MOST_BYTES as MOST_EXPORT_BYTES
from memory.carrying import Carried, Merged
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
    "MOST_EXPORT_BYTES",
    "AssessmentState",
    "Carried",
    "CheckInState",
    "ClaimChange",
    "ClaimOutcome",
    "Forgetting",
    "HeldClaim",
    "Item",
    "ItemStatus",
    "JournalEntry",
    "Merged",
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
