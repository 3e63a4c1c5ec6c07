"""The SQLite store: what is known of the user, and how we know it."""

from memory.carrying import MOST_BYTES as MOST_EXPORT_BYTES
from memory.carrying import Carried, Merged
from memory.errors import StoreError
from memory.found import HitKind, OutsideMessage, SearchHit
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
    Proposal,
    ProposalKind,
    Recovery,
    RoadmapVersion,
    RoleDocument,
    RoleKind,
    SourceKind,
    Speaker,
    StoredMessage,
    TableRecovery,
    Violation,
)
from memory.recovery import problems_of, salvaged
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
    "HitKind",
    "Item",
    "ItemStatus",
    "JournalEntry",
    "Merged",
    "MessageStatus",
    "OutsideMessage",
    "Proposal",
    "ProposalKind",
    "Recovery",
    "RoadmapVersion",
    "RoleDocument",
    "RoleKind",
    "SearchHit",
    "SourceKind",
    "Speaker",
    "Store",
    "StoreError",
    "StoredMessage",
    "TableRecovery",
    "Violation",
    "problems_of",
    "salvaged",
]
