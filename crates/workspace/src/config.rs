//! The settings of a workspace: `.caveat/config.toml`.
//!
//! Whoever writes a repository writes this file, so nothing in it can run a program, reach a network, or send anything anywhere.

use std::path::Path;
use std::sync::Arc;
use std::{fs, io};

use caveat_catalog::problem::line_of;
use caveat_catalog::{Catalog, Level, Problem};
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use serde::Deserialize;

/// The folder of a workspace's settings and pack.
pub const FOLDER: &str = ".caveat";
/// The settings, relative to the root.
pub const FILE: &str = ".caveat/config.toml";
/// Bytes of settings beyond which they are refused.
const MAX_BYTES: u64 = 1 << 20;

/// What a workspace may choose.
#[derive(Debug, Clone)]
pub struct WorkspaceConfig {
    /// Which findings are shown.
    pub level: Option<Level>,
    /// Rules that are switched off, by id or last part.
    pub disable: Vec<String>,
    /// Files left out besides those that Git ignores, as patterns of a `.gitignore`.
    pub ignore: Vec<String>,
    /// The track of the curriculum for who works here.
    pub track: Option<String>,
    matcher: Gitignore,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Raw {
    level: Option<Level>,
    #[serde(default)]
    disable: Vec<String>,
    #[serde(default)]
    ignore: Vec<String>,
    track: Option<String>,
}

impl Default for WorkspaceConfig {
    fn default() -> Self {
        Self { level: None, disable: Vec::new(), ignore: Vec::new(), track: None, matcher: Gitignore::empty() }
    }
}

impl WorkspaceConfig {
    /// The settings below `root`, and what is wrong with them. Without a file, or with one that cannot be read, the defaults.
    pub fn load(root: &Path) -> (Self, Vec<Problem>) {
        match read(&root.join(FILE)) {
            Ok(None) => (Self::default(), Vec::new()),
            Ok(Some(text)) => Self::parse(root, &text),
            Err(error) => {
                let problem = Problem::new(FILE, 0, format!("the settings cannot be read: {error}"), "make it a readable UTF-8 file");
                (Self::default(), vec![problem])
            }
        }
    }

    /// Settings from the text of their file; `root` is what their patterns are relative to.
    pub fn parse(root: &Path, text: &str) -> (Self, Vec<Problem>) {
        let raw: Raw = match toml::from_str(text) {
            Ok(raw) => raw,
            Err(error) => return (Self::default(), vec![explain(text, &error)]),
        };
        let mut problems = Vec::new();
        let mut builder = GitignoreBuilder::new(root);
        for pattern in &raw.ignore {
            if let Err(error) = builder.add_line(None, pattern) {
                let line = line_with(text, pattern);
                problems.push(Problem::new(
                    FILE,
                    line,
                    format!("`{pattern}` is no pattern: {error}"),
                    "write it as in a .gitignore, such as `legacy/**`",
                ));
            }
        }
        let matcher = builder.build().unwrap_or_else(|_| Gitignore::empty());
        (Self { level: raw.level, disable: raw.disable, ignore: raw.ignore, track: raw.track, matcher }, problems)
    }

    /// Whether the workspace's own patterns leave a file out. `path` is absolute or relative to the root.
    pub fn ignores(&self, path: &Path, is_folder: bool) -> bool {
        !self.matcher.is_empty()
            && (!path.is_absolute() || path.starts_with(self.matcher.path()))
            && self.matcher.matched_path_or_any_parents(path, is_folder).is_ignore()
    }

    /// The ids of the catalog's rules that are switched off.
    pub fn disabled_in(&self, catalog: &Catalog) -> Vec<Arc<str>> {
        self.disable.iter().filter_map(|name| catalog.rule(name)).map(|rule| rule.id.clone()).collect()
    }

    /// A problem where the track is none of the catalog.
    pub(crate) fn unknown_track(&self, catalog: &Catalog) -> Option<Problem> {
        let track = self.track.as_deref().filter(|track| catalog.curriculum.track(track).is_none())?;
        let known: Vec<&str> = catalog.curriculum.tracks.iter().map(|track| track.id.as_str()).collect();
        Some(Problem::new(FILE, 0, format!("there is no track `{track}`"), format!("use one of {}", known.join(", "))))
    }

    /// A problem for each name in `disable` that is no rule of the catalog.
    pub(crate) fn unknown_rules(&self, catalog: &Catalog) -> Vec<Problem> {
        let unknown = self.disable.iter().filter(|name| catalog.rule(name).is_none());
        unknown
            .map(|name| Problem::new(FILE, 0, format!("there is no rule `{name}` to disable"), "`caveat rules list` shows every id"))
            .collect()
    }
}

fn read(path: &Path) -> io::Result<Option<String>> {
    // A folder that is a link may lead out of the workspace; that it is one is told where its pack is read.
    if path.parent().is_some_and(Path::is_symlink) {
        return Ok(None);
    }
    let metadata = match path.symlink_metadata() {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    // A link could lead out of the workspace.
    if !metadata.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    if metadata.len() > MAX_BYTES {
        return Err(io::Error::other("it has more than 1 MiB"));
    }
    fs::read_to_string(path).map(Some)
}

fn explain(text: &str, error: &toml::de::Error) -> Problem {
    let line = error.span().map_or(0, |span| line_of(text, span.start));
    let message = error.message().to_owned();
    let help = if message.contains("`sync`") {
        "sync is the developer's own choice; a workspace cannot turn it on"
    } else if message.starts_with("unknown field") || message.starts_with("unknown variant") {
        "use one of the names listed, or remove the line"
    } else {
        "docs/cli.md shows every key"
    };
    Problem::new(FILE, line, message, help)
}

fn line_with(text: &str, needle: &str) -> u32 {
    text.lines().position(|line| line.contains(needle)).and_then(|index| u32::try_from(index + 1).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let (_, problems) = WorkspaceConfig::parse(Path::new("/w"), text);
        assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"), expected);
    }

    #[test]
    fn settings_are_read() {
        let (config, problems) =
            WorkspaceConfig::parse(Path::new("/w"), "level = \"all\"\ndisable = [\"python/x\"]\nignore = [\"/old/\"]\n");
        assert_eq!((config.level, config.disable.len(), problems.len()), (Some(Level::All), 1, 0));
        assert!(config.ignores(Path::new("old/a.py"), false));
        assert!(!config.ignores(Path::new("new/old.py"), false));
    }

    #[test]
    fn mistakes_say_where_and_what_to_do() {
        check(
            "level = \"loud\"",
            ".caveat/config.toml:1: unknown variant `loud`, expected `default` or `all`\n  = help: use one of the names listed, or remove the line",
        );
        check(
            "\ncolour = true",
            ".caveat/config.toml:2: unknown field `colour`, expected one of `level`, `disable`, `ignore`, `track`\n  = help: use one of the names listed, or remove the line",
        );
        check(
            "[sync]\nurl = \"x\"",
            ".caveat/config.toml:1: unknown field `sync`, expected one of `level`, `disable`, `ignore`, `track`\n  = help: sync is the developer's own choice; a workspace cannot turn it on",
        );
    }

    #[test]
    fn a_rule_that_is_not_there_cannot_be_disabled() {
        let (config, _) = WorkspaceConfig::parse(Path::new("/w"), "disable = [\"python/no-such-rule\"]");
        assert_eq!(config.unknown_rules(&Catalog::default()).len(), 1);
    }

    #[test]
    fn a_track_is_one_of_the_curriculum() {
        let told = |text: &str| {
            let (config, problems) = WorkspaceConfig::parse(Path::new("/w"), text);
            assert_eq!(problems, []);
            config.unknown_track(&Catalog::builtin()).map(|problem| problem.message)
        };
        assert_eq!(told("track = \"backend-python\""), None);
        assert_eq!(told("track = \"juggling\""), Some("there is no track `juggling`".into()));
    }
}
