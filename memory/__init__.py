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
from memory.reference_lists import WAGES, Origin
from memory.reference_records import KeptPart, ReferenceList, ReferenceOccupation, TakenOver
from memory.store import Store
from memory.store_file import Together
from memory.talk import EarlierTalk, TalkDay
from memory.usage import Usage, UsageTotal

__all__ = [
    "MOST_EXPORT_BYTES",
    "WAGES",
    "AssessmentState",
    "Carried",
    "CheckInState",
    "ClaimChange",
    "ClaimOutcome",
    "EarlierTalk",
    "Forgetting",
    "HeldClaim",
    "HitKind",
    "Item",
    "ItemStatus",
    "JournalEntry",
    "KeptPart",
    "Merged",
    "MessageStatus",
    "Origin",
    "OutsideMessage",
    "Proposal",
    "ProposalKind",
    "Recovery",
    "ReferenceList",
    "ReferenceOccupation",
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
    "TakenOver",
    "TalkDay",
    "Together",
    "Usage",
    "UsageTotal",
    "Violation",
    "problems_of",
    "salvaged",
]
