//! What is to be changed on the machine: shown first, then done.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail};
use caveat_report::diff;
use caveat_report::style::{BAD, GOOD, PLACE, clean, count, paint};

/// One change.
#[derive(Debug)]
pub(super) enum Change {
    /// A file gets this content. `before` is what it held when it was looked at.
    Write {
        /// The file, as the person knows it: it may be a link.
        path: PathBuf,
        before: Option<Vec<u8>>,
        after: Vec<u8>,
        /// Whether the file is all ours, so that its lines need not be shown.
        is_ours: bool,
    },
    /// A file goes.
    Delete { path: PathBuf, before: Vec<u8> },
    /// A folder goes, if nothing is left in it.
    DeleteFolder { path: PathBuf },
    /// A program runs.
    Run { program: PathBuf, arguments: Vec<String> },
}

impl Change {
    /// What the person is shown of it.
    pub(super) fn show(&self) -> String {
        match self {
            Self::Write { path, before, after, is_ours: false } => {
                let (old, new) = (before.as_deref().unwrap_or_default(), after.as_slice());
                let (old, new) = (String::from_utf8_lossy(old), String::from_utf8_lossy(new));
                let name = clean(&path.display().to_string());
                diff::unified(&old, &new, if before.is_some() { &name } else { "(no file)" }, &name)
            }
            Self::Write { path, before, after, is_ours: true } => {
                let lines = count(String::from_utf8_lossy(after).lines().count(), "line");
                let what = if before.is_some() { "replaces" } else { "writes" };
                format!("  {} {} ({lines})\n", paint(GOOD, what), place(path))
            }
            Self::Delete { path, .. } => format!("  {} {}\n", paint(BAD, "deletes"), place(path)),
            Self::DeleteFolder { path } => format!("  {} {}, if it is empty\n", paint(BAD, "deletes"), place(path)),
            Self::Run { program, arguments } => {
                let words: Vec<String> = std::iter::once(program.display().to_string()).chain(arguments.iter().cloned()).collect();
                let words: Vec<String> =
                    words.iter().map(|word| if word.contains(' ') { format!("\"{word}\"") } else { word.clone() }).collect();
                format!("  {} {}\n", paint(GOOD, "runs"), clean(&words.join(" ")))
            }
        }
    }

    /// What it changes, or the program that does.
    pub(super) fn place(&self) -> &Path {
        match self {
            Self::Write { path, .. } | Self::Delete { path, .. } | Self::DeleteFolder { path } | Self::Run { program: path, .. } => path,
        }
    }

    /// Whether what was looked at is still as it was.
    pub(super) fn is_up_to_date(&self) -> anyhow::Result<bool> {
        Ok(match self {
            Self::Write { path, before, .. } => read(path)? == *before,
            Self::Delete { path, before } => read(path)?.as_ref() == Some(before),
            Self::DeleteFolder { .. } | Self::Run { .. } => true,
        })
    }

    /// Does it.
    pub(super) fn make(&self) -> anyhow::Result<()> {
        match self {
            Self::Write { path, after, .. } => {
                if let Some(folder) = path.parent() {
                    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
                }
                write_whole(path, after)
            }
            Self::Delete { path, .. } => fs::remove_file(path).with_context(|| path.display().to_string()),
            Self::DeleteFolder { path } => {
                // One that holds something else, or is gone, is left alone.
                let _ = fs::remove_dir(path);
                Ok(())
            }
            Self::Run { program, arguments } => {
                run(program, arguments)?;
                Ok(())
            }
        }
    }
}

fn place(path: &Path) -> String {
    paint(PLACE, clean(&path.display().to_string()))
}

/// A file's content; none where there is no file.
pub(super) fn read(path: &Path) -> anyhow::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| path.display().to_string()),
    }
}

/// Writes a file as a whole or not at all. A link stays one: what it leads to is written. The file keeps its permissions.
pub(super) fn write_whole(path: &Path, content: &[u8]) -> anyhow::Result<()> {
    let told = || path.display().to_string();
    let target = behind_links(path)?;
    let folder = target.parent().with_context(told)?;
    let mut file = tempfile::Builder::new().prefix(".caveat-").tempfile_in(folder).with_context(told)?;
    file.write_all(content).with_context(told)?;
    match fs::metadata(&target) {
        Ok(meta) => fs::set_permissions(file.path(), meta.permissions()).with_context(told)?,
        Err(_) => readable_as_usual(file.path()).with_context(told)?,
    }
    file.as_file().sync_all().with_context(told)?;
    file.persist(&target).map_err(|error| error.error).with_context(told)?;
    Ok(())
}

/// Temporary files are the owner's alone; settings are not secret.
#[cfg(unix)]
fn readable_as_usual(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "the other systems have something to fail at")]
fn readable_as_usual(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Where a chain of links ends; there need be nothing.
fn behind_links(path: &Path) -> anyhow::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..40 {
        let Ok(next) = fs::read_link(&path) else { return Ok(path) };
        path = path.parent().map_or_else(|| next.clone(), |folder| folder.join(&next));
    }
    bail!("{}: too many links, one after the other", path.display())
}

/// The folders that have to be made before a path can be, outermost first.
pub(super) fn missing_folders(of: &Path) -> Vec<PathBuf> {
    let mut missing: Vec<PathBuf> = of.ancestors().skip(1).take_while(|folder| !folder.exists()).map(Path::to_owned).collect();
    missing.reverse();
    missing
}

/// Runs a program to its end, and returns what it printed.
pub(super) fn run(program: &Path, arguments: &[String]) -> anyhow::Result<String> {
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("{} cannot be started", program.display()))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = [output.stderr, output.stdout].map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned());
    let said = said.iter().find(|text| !text.is_empty()).map_or("it printed nothing", String::as_str);
    bail!("{} {}: {}: {said}", program.display(), arguments.join(" "), output.status)
}
