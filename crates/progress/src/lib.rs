//! What a developer has learned, kept on their own machine: an append-only log of events in `SQLite`, the life of each
//! finding from its introduction to its fix, the mastery of each topic, and the numbers that come of them.
//!
//! This crate knows ids (rules, topics, fingerprints, hashes) and byte ranges. It must not know source text, syntax
//! trees, the editor protocol or the network. The clock is handed in as a [`Timestamp`]; only [`clock`] reads it.
//!
//! * [`Life`] turns what an editor shows into [`Effect`]s. It is pure: no I/O, no clock.
//! * [`Writer`] takes effects on its own thread and commits them; [`Store`] is the database below it.
//! * [`Mastery`] and [`Summary`] are computed from events, and never stored.

pub mod clock;
mod effect;
mod error;
mod event;
mod finding;
mod ids;
mod life;
mod mastery;
mod metrics;
mod notice;
mod places;
mod platform;
mod store;
mod summary;
mod time;
mod timeline;
mod writer;

pub use effect::{Effect, PendingFix};
pub use error::Error;
pub use event::{Event, EventKind, FixedBy, SuppressReason};
pub use finding::{Edit, Finding};
pub use ids::{DocId, EventId, WorkspaceId};
pub use life::{Life, Missing, Origin, Seen, Suppressed};
pub use mastery::{Mastery, Rating, Standing, State};
pub use metrics::{Metric, Metrics};
pub use notice::Notice;
pub use places::data_dir;
pub use store::{Access, Appended, Logged, SCHEMA_VERSION, Store};
pub use summary::{Summary, TopicSummary};
pub use time::Timestamp;
pub use writer::Writer;
