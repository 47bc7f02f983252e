//! Findings, rules, questions, labs and progress as text for a terminal, as JSON and as SARIF.
//!
//! Data in, strings out. It must not know where the data comes from: it reads no file, walks no folder, asks no terminal. Text is
//! always styled; whoever prints it takes the styles away where they do not belong.

// Reports are put together from lines; `push_str(&format!(…))` says so without an error that cannot happen.
#![allow(clippy::format_push_string)]

pub mod diff;
pub mod excerpt;
pub mod explain;
pub mod json;
pub mod lab;
pub mod learning;
pub mod markdown;
pub mod model;
pub mod place;
pub mod problems;
pub mod progress;
pub mod reference;
pub mod rules;
pub mod sarif;
pub mod style;
pub mod table;
pub mod text;

pub use model::{FileReport, Found, Notice, Report};
pub use style::Look;
