//! What the life of a finding asks of the store.

use crate::{DocId, Event, Finding, FixedBy, Timestamp};

/// One thing for the store to do. Effects handed over together are committed together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Append this event to the log.
    Log(Event),
    /// Remember this fix until it is confirmed, in this session or a later one.
    Keep(PendingFix),
    /// Forget the fix of this finding: it was confirmed, or it did not last.
    Drop {
        /// The document.
        doc: DocId,
        /// The finding's fingerprint.
        fingerprint: String,
    },
}

/// A finding that was gone at a save, and has still to stay gone before it counts as fixed. It is state, not log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingFix {
    /// The document.
    pub doc: DocId,
    /// The finding as it was first seen; its snippet as it was last seen. Its span has no meaning any more.
    pub finding: Finding,
    /// Its fingerprint as it was last seen, after edits to it.
    pub last_fingerprint: String,
    /// How many findings of the same rule and code were left in the document: it is back when there are more.
    pub twins: u32,
    /// Who fixed it.
    pub by: FixedBy,
    /// The save at which it was gone.
    pub at: Timestamp,
    /// Milliseconds from its introduction to the fix, where one session saw both.
    pub duration_ms: Option<u64>,
}
