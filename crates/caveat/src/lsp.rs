//! `caveat lsp`.

use std::process::ExitCode;

use caveat_server::Options;

use crate::args::LspOptions;

/// Serves an editor on standard input and output until it says goodbye.
pub(crate) fn run(options: LspOptions) -> anyhow::Result<ExitCode> {
    caveat_memory::share();
    Ok(caveat_server::run_stdio_releasing(Options { data_dir: None, log: options.log }, caveat_memory::release)?)
}
