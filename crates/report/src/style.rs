//! How text looks.

use std::fmt::Display;

use anstyle::{AnsiColor, Style};
use caveat_catalog::Severity;

/// What text is laid out for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// The columns that there are.
    pub width: usize,
    /// Whether box-drawing characters can be shown.
    pub unicode: bool,
}

impl Look {
    /// A horizontal line.
    pub fn rule(self) -> String {
        paint(FAINT, (if self.unicode { "─" } else { "-" }).repeat(self.width))
    }
}

/// Less important.
pub const FAINT: Style = Style::new().dimmed();
/// More important.
pub const BOLD: Style = Style::new().bold();
/// Code in running text.
pub const CODE: Style = AnsiColor::Cyan.on_default();
/// What is right, or was added.
pub const GOOD: Style = AnsiColor::Green.on_default();
/// What is wrong, or was removed.
pub const BAD: Style = AnsiColor::Red.on_default();
/// What wants a look.
pub const WARN: Style = AnsiColor::Yellow.on_default();
/// Where something is.
pub const PLACE: Style = AnsiColor::BrightBlue.on_default().bold();

/// How a severity looks.
pub fn of_severity(severity: Severity) -> Style {
    match severity {
        Severity::Critical | Severity::High => AnsiColor::BrightRed.on_default().bold(),
        Severity::Medium => AnsiColor::Yellow.on_default().bold(),
        Severity::Low => AnsiColor::BrightCyan.on_default().bold(),
    }
}

/// Text in a style.
pub fn paint(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}

/// Text from outside without characters that could steer a terminal.
pub fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c }).collect()
}

/// `1 finding`, `2 findings`.
pub fn count(number: usize, thing: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{ending}")
}
