//! What to learn next, and what to ask: out of the catalog and the log of progress.
//!
//! It is pure: no I/O, no clock, no chance. What it needs to know is handed in (the catalog, the events, the time, what was found in the
//! workspace), so that the same day and the same log give the same questions, in a terminal and in an editor.
//!
//! * [`History`] is what the log says of questions, lessons and labs.
//! * [`deck`] chooses a topic's questions, [`Sheet`] is one of them as it is asked, with its answers in order.
//! * [`due`] says which topics should come back, and [`review`] what to bring for one.
//! * [`Assessment`] finds out where somebody stands on a track, [`plan`] says what to do next.

pub mod assess;
pub mod deck;
mod due;
mod history;
mod labs;
mod plan;
mod review;
mod sheet;
mod track;

pub use assess::Assessment;
pub use due::{Due, Reason, due, next_due};
pub use history::{History, Past};
pub use labs::LabRef;
pub use plan::{Activity, Found, Inputs, Step, plan};
pub use review::{Task, review};
pub use sheet::{Input, Sheet, Sitting};
pub use track::{infer_track, most_common_family};

use caveat_progress::{Event, Standing, Timestamp};
use std::collections::BTreeMap;

/// How well each topic is known: only those with events are in it.
pub type Masteries = BTreeMap<String, caveat_progress::Mastery>;

/// The mastery of every topic that has events, at a time.
pub fn masteries(events: &[Event], now: Timestamp) -> Masteries {
    Standing::of_all(events, now).into_iter().map(|(topic, standing)| (topic, standing.at(now))).collect()
}
