//! Text in, findings and fixes out.
//!
//! Everything here is a function of what is handed in: the text, the catalog, today's date and what is known of the
//! project. Offsets are bytes. It does no I/O, knows no protocol, no editor, no clock and no progress.

pub mod edit;
pub mod engine;
pub mod facts;
pub mod finding;

pub use edit::{Edit, Point, TextEdit};
pub use engine::{Analysis, Engine, Input, OfferedFix};
pub use facts::{Date, FileRole, ProjectFacts};
pub use finding::{Finding, Step};
