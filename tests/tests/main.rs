//! What a user sees, subject by subject, over the real protocol.

use caveat_tests::Home;

mod actions;
mod attacks;
mod bad_input;
mod diagnostics;
mod flows;
mod gate;
mod hover;
mod labs;
mod learning;
mod learning_editor;
mod learning_pages;
mod lifecycle;
mod notebooks;
mod overview;
mod progress;
mod safe_fixes;
mod samples;
#[cfg(target_os = "linux")]
mod sandbox;
mod secrets;
#[cfg(unix)]
mod setup;
mod trust;
mod workspace;
mod workspace_diagnostics;

/// A machine of its own with the program under test.
fn home() -> Home {
    Home::new(env!("CARGO_BIN_EXE_caveat-under-test"))
}
