//! `caveat lsp`.

use crate::CLEAN;

/// Serves an editor on standard input and output until it says goodbye.
pub(crate) fn run() -> anyhow::Result<u8> {
    caveat_server::run_stdio()?;
    Ok(CLEAN)
}
