//! Follows values through a file, across its functions: what `#tainted?` asks.
//!
//! ```text
//! items with a candidate ──lower──▶ ir ──eval──▶ hits ──▶ findings with their steps
//! ```
//!
//! A rule's pattern is matched as any other; where it asks `#tainted?`, the match is a candidate, and the bytes of what it asks about
//! are noted. A file without candidates costs nothing more. Else its items are lowered (and kept, by their text), and the file is run
//! abstractly from all places where it can be entered: each such root is kept while the items that it ran are the same. While it runs,
//! an expression whose bytes are asked about is answered with what it is worth there.

#![allow(
    clippy::needless_pass_by_value,
    clippy::unused_self,
    clippy::needless_for_each,
    reason = "values are handed over, questions to the machine read alike, and a walk hands its callback on"
)]

mod annotation;
mod bind;
mod builtin;
mod call;
mod class;
mod closure;
mod condition;
mod container;
mod enter;
mod eval;
mod fold;
mod function;
mod guard;
pub(crate) mod ir;
mod label;
mod lower;
mod marks;
pub(crate) mod model;
mod origin;
mod part;
mod program;
mod regex;
mod relevance;
mod repeat;
mod root;
mod run;
mod setup;
mod shared;
#[cfg(test)]
pub(crate) mod show;
mod solve;
mod state;
mod top;
mod value;
mod visit;

pub(crate) use marks::{Marks, mark};
pub(crate) use model::{Model, by_path};
pub(crate) use solve::{Candidate, File, FlowState, Flowed, asked, solve};
