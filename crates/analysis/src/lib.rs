//! Text in, findings and fixes out.
//!
//! Everything here is a function of what is handed in: the text, the catalog, today's date and what is known of the
//! project. Offsets are bytes. It does no I/O, knows no protocol, no editor, no clock and no progress.

mod analysis;
mod ask;
pub mod check;
mod dispatch;
mod echo;
pub mod edit;
pub mod engine;
mod eval;
pub mod explain;
mod expr;
pub mod facts;
mod fields;
pub mod finding;
mod fingerprint;
mod fix;
mod flow;
mod glance;
mod grammar;
mod inspect;
mod item;
mod language;
mod literals;
mod look;
mod lower;
mod message;
mod parse;
mod pattern;
mod reuse;
mod safety;
mod scope;
mod sieve;
mod sources;
mod suppress;
mod teach;
mod text;

pub use analysis::{Analysis, Input, Operation};
pub use edit::{Edit, Point, TextEdit};
pub use engine::Engine;
pub use explain::{Explanation, Outcome};
pub use facts::{Date, FileRole, ProjectFacts};
pub use finding::{Finding, Fingerprint, Step, StepKind};
pub use fix::{BulkFix, OfferedFix};
pub use suppress::own_rules;
pub use teach::LineName;
