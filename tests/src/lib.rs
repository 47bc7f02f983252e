//! Speaks to the real program as an editor and a shell do, so that the tests in `tests/` can say what a user sees.
//!
//! [`Home`] is a machine of its own: a data directory, a home and a workspace, all temporary. [`Editor`] is an editor there:
//! it starts `caveat lsp`, and checks with every message that the server keeps to the protocol and to what the editor
//! declared. It must know nothing of how the server works inside: only what it says.

mod capabilities;
mod check;
mod editor;
mod home;
mod text;
mod wire;

pub use capabilities::Capabilities;
pub use check::{commonmark, lines};
pub use editor::{Document, Editor, Failure, PATIENCE};
pub use home::{Home, Ran};
pub use text::Encoding;
pub use wire::frame;
