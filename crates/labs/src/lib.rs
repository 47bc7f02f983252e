//! The learner's side of a lab: a copy to work in, hints, and a check that runs what is in the copy.
//!
//! What a learner writes is run as a stranger's program: in namespaces of its own, with Landlock, limits, and no way to leave
//! anything behind ([`sandbox`]). This crate knows labs as the catalog has them. It must not know the analysis, the progress log or a
//! terminal: it is told the time, and says what came out.

mod attempt;
mod check;
mod error;
mod files;
pub mod sandbox;
mod state;
mod tools;

pub use attempt::{Attempt, Recorded};
pub use check::{Outcome, Snapshot};
pub use error::Error;
pub use sandbox::{Confinement, Limits, Run, Verdict};
pub use state::State;
pub use tools::Tools;
