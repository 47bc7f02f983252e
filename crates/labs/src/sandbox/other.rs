//! Where there is no sandbox.

use std::path::Path;

use super::{Run, Session};
use crate::Error;

/// The hidden command of the program that confines itself; there is nothing that it could do here.
pub const HELPER: &str = "__lab-run";

/// Refuses.
pub(super) fn run(_: &Path, _: &Session<'_>) -> Result<Vec<Run>, Error> {
    Err(Error::NoSandbox { lacks: "that needs Linux, with user namespaces and Landlock".into() })
}

/// Answers with the exit status of a command that is not usable.
pub fn helper(_: &[String]) -> i32 {
    2
}
