//! `caveat check`.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use caveat_report::style::count;
use caveat_report::{Report, json, sarif, text};

use crate::args::{CheckOptions, Format};
use crate::scan::Scanner;
use crate::{CLEAN, FINDINGS, terminal};

/// Analyses the paths and writes the report.
pub(crate) fn run(options: &CheckOptions) -> anyhow::Result<ExitCode> {
    let scanner = Scanner::of(options.paths.first().map_or(Path::new("."), |path| path))?;
    let level = options.level.map(Into::into).or(scanner.workspace.config.level).unwrap_or_default();
    let report = scanner.scan(&options.paths, level)?;
    for notice in &report.notices {
        terminal::note(&format!("{}: {}", notice.path, notice.message));
    }
    let rendered = match options.format {
        Format::Text => text::render(&report, terminal::unwrapped_look()),
        Format::Json => json::render(&report),
        Format::Sarif => sarif_with_limit(&report),
    };
    match &options.output {
        Some(file) => {
            let plain = anstream::adapter::strip_str(&rendered).to_string();
            fs::write(file, plain).with_context(|| format!("{}: the report cannot be written", file.display()))?;
        }
        None => terminal::print(&rendered)?,
    }
    Ok(if report.findings() == 0 || options.exit_zero { CLEAN } else { FINDINGS })
}

fn sarif_with_limit(report: &Report<'_>) -> String {
    let results = report.findings() + report.suppressed();
    if results > sarif::MAX_RESULTS {
        let limit = sarif::MAX_RESULTS;
        terminal::note(&format!("{}: GitHub refuses a run of more than {limit}; check fewer folders at a time", count(results, "result")));
    }
    sarif::render(report)
}
