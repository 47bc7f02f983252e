//! Identifiers: of a workspace, of a document, of an event.

use std::fmt;
use std::path::Path;

use rapidhash::v3::{RapidSecrets, rapidhash_v3_seeded};
use serde::{Deserialize, Serialize};

/// 128 bits that depend on every part and on where one part ends and the next begins. The hash is versioned by name, so
/// that ids stay the same across releases.
fn digest(parts: &[&str]) -> u128 {
    let mut bytes = Vec::with_capacity(parts.iter().map(|part| part.len() + 8).sum());
    for part in parts {
        bytes.extend_from_slice(&(part.len() as u64).to_le_bytes());
        bytes.extend_from_slice(part.as_bytes());
    }
    let half = |seed| u128::from(rapidhash_v3_seeded(&bytes, &RapidSecrets::seed(seed)));
    (half(1) << 64) | half(2)
}

/// Which workspace an event belongs to: a hash of the root folder's path, so that the path itself is not stored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WorkspaceId(String);

impl WorkspaceId {
    /// The id of the workspace with this root folder. Links are resolved first where the folder exists, so that one
    /// folder reached by two ways is one workspace.
    pub fn of(root: &Path) -> Self {
        let real = std::fs::canonicalize(root).unwrap_or_else(|_| root.to_path_buf());
        Self(format!("{:032x}", digest(&["workspace", &real.to_string_lossy()])))
    }

    /// For documents of no workspace, such as an untitled one.
    pub fn none() -> Self {
        Self("none".to_owned())
    }

    /// The id as text: 32 hexadecimal digits, or `none`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn from_stored(text: String) -> Self {
        Self(text)
    }
}

/// One document in one workspace. It stays on this machine.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DocId {
    /// The workspace it belongs to.
    pub workspace: WorkspaceId,
    /// The path below the workspace's root, with `/` on every system; for an untitled document its URI.
    pub path: String,
}

/// The id of an event, in the form of a UUID of version 8. The same thing seen by two editors has one id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventId(String);

impl EventId {
    pub(crate) fn of(parts: &[&str]) -> Self {
        const VERSION_8: u128 = 0x8 << 76;
        const VARIANT: u128 = 0b10 << 62;
        let bits = digest(parts) & !(0xf << 76) & !(0b11 << 62) | VERSION_8 | VARIANT;
        let hex = format!("{bits:032x}");
        Self(format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]))
    }

    /// The id as text, such as `7b0e2d0c-5a1f-8c3d-9f00-1c2d3e4f5a6b`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn from_stored(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn event_ids_are_uuids_of_version_8() {
        let id = EventId::of(&["introduced", "abc"]);
        let parts: Vec<_> = id.as_str().split('-').collect();
        assert_eq!(parts.iter().map(|p| p.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert!(parts[2].starts_with('8'), "{id}");
        assert!(parts[3].starts_with(['8', '9', 'a', 'b']), "{id}");
    }

    #[test]
    fn ids_do_not_change_between_releases() {
        // A changed value here would make every event of an older release count twice.
        assert_eq!(EventId::of(&["introduced", "abc"]).as_str(), "bef83bed-0a81-8e03-804f-a999b59dc5aa");
    }

    #[test]
    fn parts_do_not_run_into_each_other() {
        assert_ne!(EventId::of(&["ab", "c"]), EventId::of(&["a", "bc"]));
        assert_ne!(EventId::of(&["a", ""]), EventId::of(&["a"]));
    }

    #[test]
    fn a_workspace_is_known_by_hash_not_by_path() {
        let id = WorkspaceId::of(Path::new("/home/ada/engine"));
        assert_eq!(id.as_str().len(), 32);
        assert!(!id.as_str().contains("engine"));
        assert_ne!(id, WorkspaceId::of(Path::new("/home/ada/loom")));
    }
}
