//! The command line.

use std::path::PathBuf;

use caveat_catalog::Level;
use clap::{Args, Parser, Subcommand, ValueEnum};

pub(crate) use crate::learn::args::LearnCommand;

/// Finds weaknesses in code and teaches how to avoid them, at the line where it matters.
#[derive(Debug, Parser)]
#[command(name = "caveat", version, arg_required_else_help = true, disable_help_subcommand = true, after_help = EXIT)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXIT: &str = "Exit status: 0 nothing found, 1 findings (or mistakes in a pack), 2 the command line or a setting is unusable.\n\
                    Colours appear on a terminal only; NO_COLOR turns them off.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// See it at work: open a file, or a small vulnerable web shop, and print what an editor shows
    Try(TryOptions),
    /// Analyse files and folders, for a terminal or for CI
    Check(CheckOptions),
    /// Say, for each rule that came near a line, why it spoke or did not
    Why(WhyOptions),
    #[command(flatten)]
    Learn(LearnCommand),
    /// Mend a small vulnerable program, with tests, an attack and hints
    #[command(subcommand)]
    Lab(LabCommand),
    /// Print what you have learned, from the log on this machine
    Progress(ProgressOptions),
    /// Make your editors start Caveat, or take it back; shows what it changes, and asks
    Setup(SetupOptions),
    /// Read, check and begin rules
    #[command(subcommand)]
    Rules(RulesCommand),
    /// Speak the language server protocol on standard input and output; editors start this
    Lsp(LspOptions),
    /// Score the rules against labelled code, or count findings in sound code; for who works on the rules
    #[command(hide = true)]
    Quality(QualityOptions),
    /// One step of the sandbox, which starts itself anew
    #[command(name = caveat_labs::sandbox::HELPER, hide = true)]
    LabRun { arguments: Vec<String> },
}

#[derive(Debug, Args)]
pub(crate) struct LspOptions {
    /// What is logged to standard error, such as `debug` or `caveat_server=trace`; warnings if not given
    #[arg(long, env = "CAVEAT_LOG", value_name = "FILTER")]
    pub(crate) log: Option<String>,
    /// Accepted because many clients pass it; there is no other way of speaking
    #[arg(long, hide = true)]
    pub(crate) stdio: bool,
}

#[derive(Debug, Args)]
pub(crate) struct TryOptions {
    /// The file to open; without one, a web shop that is vulnerable on purpose. Nothing is written to it
    pub(crate) file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct CheckOptions {
    /// Files and folders; what .gitignore leaves out below a folder is left out
    #[arg(default_value = ".", value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// The form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// Write the report to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Which findings: `default` those of medium confidence and up, `all` every one [default: the workspace's setting]
    #[arg(long, value_enum)]
    pub(crate) level: Option<LevelName>,
    /// Exit with 0 also when there are findings
    #[arg(long)]
    pub(crate) exit_zero: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Source with underlines, for people
    Text,
    /// JSON, version 1 of a form described in docs/cli.md
    Json,
    /// SARIF 2.1.0, for code scanning services
    Sarif,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LevelName {
    /// Findings of medium confidence and up
    Default,
    /// Every finding
    All,
}

impl From<LevelName> for Level {
    fn from(name: LevelName) -> Self {
        match name {
            LevelName::Default => Self::Default,
            LevelName::All => Self::All,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct WhyOptions {
    /// The place, such as `src/app.py:12`
    #[arg(value_name = "FILE:LINE")]
    pub(crate) place: String,
}

#[derive(Debug, Args)]
pub(crate) struct ProgressOptions {
    /// Print JSON, with every number and its formula
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("what").required(true))]
pub(crate) struct QualityOptions {
    /// Score every corpus in this folder (`NAME/labels.jsonl`, `NAME/files/`), or the one that it is
    #[arg(long, value_name = "DIR", group = "what")]
    pub(crate) corpora: Option<PathBuf>,
    /// Count lines and findings at the default level in these folders, each a package, and list the findings
    #[arg(long, value_name = "DIR", num_args = 1.., group = "what")]
    pub(crate) noise: Vec<PathBuf>,
    /// The labels that are contested, and the extra findings that are right [default: tests/quality/contested.toml]
    #[arg(long, value_name = "FILE", requires = "corpora")]
    pub(crate) contested: Option<PathBuf>,
    /// Print the counts behind the figures as JSON
    #[arg(long, requires = "corpora")]
    pub(crate) json: bool,
    /// Write the table to tests/quality/README.md as well, with the commit and the date
    #[arg(long, requires = "corpora")]
    pub(crate) write: bool,
}

#[derive(Debug, Args)]
pub(crate) struct SetupOptions {
    /// Which editor
    #[arg(value_enum, default_value_t = EditorName::All)]
    pub(crate) editor: EditorName,
    /// Undo it: what was there before is there again
    #[arg(long)]
    pub(crate) remove: bool,
    /// Show what would be done, and do nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Do not ask
    #[arg(long)]
    pub(crate) yes: bool,
    /// The extension for Visual Studio Code [default: the one that lies beside this program]
    #[arg(long, value_name = "FILE", conflicts_with = "remove")]
    pub(crate) vsix: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum EditorName {
    /// Visual Studio Code and what is made from it: codium, cursor, code-server
    Vscode,
    /// Neovim 0.10 and later
    Neovim,
    /// Helix
    Helix,
    /// Each of them that is here
    All,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    /// Check a pack and run every example of its rules and lessons
    Check {
        /// The pack's folder, which holds `queries/` or `lessons/`; without one, the built-in pack
        #[arg(value_name = "DIR")]
        pack: Option<PathBuf>,
    },
    /// Begin a rule: writes files that explain themselves and pass `caveat rules check`
    New {
        /// The rule's id, such as `python/my-rule`: name the bad pattern
        id: String,
        /// The topic whose lesson it teaches
        #[arg(long, default_value = "command-injection")]
        topic: String,
        /// The pack's folder [default: `.caveat` in the workspace's root]
        #[arg(long, value_name = "DIR")]
        pack: Option<PathBuf>,
    },
    /// List the rules that are in force here
    List {
        /// Only those that apply to this language, such as `typescript`
        #[arg(long)]
        language: Option<String>,
        /// The form of the list
        #[arg(long, value_enum, default_value_t = ListFormat::Text)]
        format: ListFormat,
    },
    /// Write the pages that list a pack's rules and lessons: queries/README.md and lessons/README.md
    Docs {
        /// The pack's folder, which holds `queries/` or `lessons/`
        #[arg(value_name = "DIR", default_value = ".")]
        pack: PathBuf,
        /// Write nothing, and fail where a page is not as it would be written
        #[arg(long)]
        check: bool,
    },
    /// Show all about a rule
    Show {
        /// The rule's id, or its last part where that is enough
        id: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum LabCommand {
    /// List the labs, and how far you are with each
    List,
    /// Make a copy of a lab to work in, and say what is asked
    Start {
        #[command(flatten)]
        lab: LabName,
        /// The copy's folder, new or empty [default: one in your data directory]
        #[arg(long, value_name = "DIR")]
        dir: Option<PathBuf>,
    },
    /// Check the copy: the finding is gone, the tests pass, the attack is repelled
    Check {
        #[command(flatten)]
        lab: LabName,
        /// Run the lab's programs without the sandbox, like any other program of yours
        #[arg(long)]
        unsandboxed: bool,
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
    /// Show the next hint, which counts
    Hint {
        #[command(flatten)]
        lab: LabName,
        /// Show those that you have taken again, which does not
        #[arg(long)]
        again: bool,
    },
    /// Show the solution; before you have passed, the lab then does not count
    Solution {
        #[command(flatten)]
        lab: LabName,
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
    /// Throw away what is in the copy and begin again
    Reset {
        #[command(flatten)]
        lab: LabName,
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Debug, Args)]
pub(crate) struct LabName {
    /// The lab: its topic, and its language where there are several, such as `sql-injection/python`
    #[arg(value_name = "TOPIC[/LANGUAGE]")]
    pub(crate) name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    /// One line a rule
    Text,
    /// A JSON array
    Json,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Arguments::command().debug_assert();
    }
}
