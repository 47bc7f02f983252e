//! Visual Studio Code and its relatives: our extension, by the editor's own command.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::change::{Change, run};
use super::places::Places;
use super::state::{Extension, State};
use super::{Done, Plan};

/// What the editor is called.
const TITLE: &str = "Visual Studio Code";
/// Their commands.
const PROGRAMS: [&str; 5] = ["code", "code-insiders", "codium", "cursor", "code-server"];
/// The extension's publisher and name.
const EXTENSION: &str = "caveat.caveat";

/// What there is to do, for each of the editors that are there. `given` is the extension's file.
pub(super) fn plans(places: &Places, state: &State, given: Option<&Path>) -> anyhow::Result<Vec<Plan>> {
    let programs: Vec<(&str, PathBuf)> =
        PROGRAMS.iter().filter_map(|name| Some((*name, places.program(name).or_else(|| places.application(name))?))).collect();
    if programs.is_empty() {
        return Ok(Vec::new());
    }
    let file = extension_file(given)?;
    programs.into_iter().map(|(name, program)| plan(name, &program, &file, given.is_some(), state)).collect()
}

fn plan(name: &str, program: &Path, file: &Path, is_given: bool, state: &State) -> anyhow::Result<Plan> {
    let mut plan = Plan::new(title(name, program));
    let there = installed(program)?;
    // The extension beside the program has the program's version; one that is given may have any.
    if there.as_deref() == Some(env!("CARGO_PKG_VERSION")) && !is_given {
        return Ok(plan);
    }
    let file = file.to_str().with_context(|| format!("{}: the editor takes no such name", file.display()))?;
    plan.changes.push(Change::Run {
        program: program.to_owned(),
        arguments: vec!["--install-extension".to_owned(), file.to_owned(), "--force".to_owned()],
    });
    let before = match state.vscode.get(name) {
        Some(old) => old.before.clone(),
        None => there,
    };
    plan.next.push("Windows that are open ask to be reloaded, or load it when they are opened anew.".to_owned());
    plan.done = Some(Done::Vscode(name.to_owned(), Some(Extension { program: program.to_owned(), before })));
    Ok(plan)
}

/// What there is to undo.
pub(super) fn undo(state: &State) -> anyhow::Result<Vec<Plan>> {
    state.vscode.iter().map(|(name, extension)| undo_one(name, extension)).collect()
}

fn undo_one(name: &str, extension: &Extension) -> anyhow::Result<Plan> {
    let program = &extension.program;
    let mut plan = Plan::new(title(name, program));
    plan.done = Some(Done::Vscode(name.to_owned(), None));
    if !program.exists() {
        plan.notes.push(format!("{} is gone, and its extensions are left as they are", program.display()));
    } else if installed(program)?.is_none() {
        plan.notes.push("the extension is gone already".to_owned());
    } else {
        let arguments = vec!["--uninstall-extension".to_owned(), EXTENSION.to_owned()];
        plan.changes.push(Change::Run { program: program.clone(), arguments });
        if let Some(version) = &extension.before {
            plan.notes.push(format!("version {version} of the extension was there before; install it again if you want it back"));
        }
    }
    Ok(plan)
}

fn title(name: &str, program: &Path) -> String {
    let what = if name == "code" { TITLE } else { name };
    format!("{what} ({})", program.display())
}

/// The version of our extension that an editor has.
fn installed(program: &Path) -> anyhow::Result<Option<String>> {
    let said = run(program, &["--list-extensions".to_owned(), "--show-versions".to_owned()])?;
    let mut versions = said.lines().filter_map(|line| line.trim().split_once('@'));
    Ok(versions.find(|(id, _)| id.eq_ignore_ascii_case(EXTENSION)).map(|(_, version)| version.to_owned()))
}

/// The extension's file: the one that is given, else the one that came with this program.
fn extension_file(given: Option<&Path>) -> anyhow::Result<PathBuf> {
    if let Some(file) = given {
        if !file.is_file() {
            bail!("{}: there is no such file", file.display());
        }
        return std::path::absolute(file).with_context(|| file.display().to_string());
    }
    let program = std::env::current_exe().context("the place of this program is not known")?;
    let program = program.canonicalize().unwrap_or(program);
    let folder = program.parent().unwrap_or(Path::new("."));
    let names = [concat!("caveat-", env!("CARGO_PKG_VERSION"), ".vsix"), "caveat.vsix"];
    let folders = [folder.to_owned(), folder.join("..").join("share").join("caveat")];
    let found = folders.iter().flat_map(|folder| names.iter().map(|name| folder.join(name))).find(|path| path.is_file());
    found.with_context(|| {
        format!(
            "no extension lies beside {} ({}). Say where it is with --vsix FILE, or make it, as the README of editors/vscode says",
            program.display(),
            names.join(" or ")
        )
    })
}
