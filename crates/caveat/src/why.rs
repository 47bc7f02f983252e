//! `caveat why`.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, bail};
use caveat_analysis::Input;
use caveat_report::place::floor;
use caveat_workspace::{Projects, read_source};

use crate::args::WhyOptions;
use crate::scan::Scanner;
use crate::{CLEAN, terminal};

/// Explains one line.
pub(crate) fn run(options: &WhyOptions) -> anyhow::Result<ExitCode> {
    let (file, line) = place(&options.place)?;
    let path = Path::new(file);
    let source = read_source(path).map_err(|skipped| anyhow::anyhow!("{file}: {skipped}"))?;
    let lines = source.text.lines().count();
    if line > lines {
        bail!("{file} has {lines} lines, so there is no line {line}");
    }
    let scanner = Scanner::of(path)?;
    let language = scanner.language(path).with_context(|| format!("{file}: no language here has such files"))?;
    let facts = Projects::new(&scanner.workspace.root).facts(path, &source.text[..floor(&source.text, 4_096)]);
    let input = Input { text: Arc::from(source.text.as_str()), language, facts: &facts, today: scanner.today };
    let level = scanner.workspace.config.level.unwrap_or_default();
    let explanations = scanner.engine.explain(&input, line - 1, level);
    // The line is shown, but no secret on it.
    let shown = scanner.engine.analyze(&input, None).masked_text();
    terminal::print(&caveat_report::explain::render(file, line, &shown, &explanations))?;
    Ok(CLEAN)
}

/// `FILE:LINE`, or `FILE:LINE:COLUMN` as compilers print it; the line is 1-based.
fn place(text: &str) -> anyhow::Result<(&str, usize)> {
    let split = |text| -> Option<(&str, usize)> {
        let (file, number) = str::rsplit_once(text, ':')?;
        Some((file, number.parse().ok().filter(|line| *line > 0)?))
    };
    let Some((file, line)) = split(text) else {
        bail!("`{text}` is no place: write FILE:LINE, such as `src/app.py:12`");
    };
    Ok(split(file).unwrap_or((file, line)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(&str, usize)>) {
        assert_eq!(place(text).ok(), expected, "{text}");
    }

    #[test]
    fn a_place_is_a_file_and_a_line() {
        check("a.py:12", Some(("a.py", 12)));
        check("a.py:12:4", Some(("a.py", 12)));
        check(r"C:\a.py:3", Some((r"C:\a.py", 3)));
        check("a.py", None);
        check("a.py:0", None);
        check("a.py:x", None);
    }
}
