//! Secrets in text of any kind: in files without a grammar, and in those of every language besides what its own rules find.
//!
//! **A secret's text goes nowhere.** A finding knows where it stands, what it is assigned to and what all secrets of the kind begin
//! with. What others quote of the same file is cleared of it: see [`mask`].

mod checksum;
mod echo;
mod finding;
mod judge;
pub(crate) mod mask;
mod name;
mod sample;
mod scan;
pub(crate) mod suppress;
mod veil;

pub(crate) use echo::{are_one, rank};
pub(crate) use finding::{Ground, bodies};
pub(crate) use name::{assigned, is_assigned};
pub(crate) use sample::Generator;
pub(crate) use scan::{Scanner, Secrets};
