//! `caveat rules docs`.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};
use caveat_catalog::{Catalog, Check, read_pack};
use caveat_report::{problems, reference};

use crate::{CLEAN, FINDINGS, terminal};

/// Writes the pages of a pack, or says which are not up to date.
pub(crate) fn run(folder: &Path, is_check: bool) -> anyhow::Result<ExitCode> {
    let files = read_pack(folder).with_context(|| format!("{}: the pack cannot be read", folder.display()))?;
    if files.is_empty() {
        bail!("{}: there is no pack here; a pack is a folder with `queries/` or `lessons/` in it", folder.display());
    }
    let (catalog, problems) = Catalog::builtin().with_work(&files, Check::Trusted);
    if !problems.is_empty() {
        for problem in &problems {
            terminal::print_error(&problems::problem(problem));
        }
        bail!("{}: the pack has mistakes", folder.display());
    }
    // What is not in this folder is the built-in pack's.
    let rules: Vec<_> = catalog.rules.values().filter(|rule| files.contains_key(&format!("{}/rule.toml", rule.folder))).cloned().collect();
    let lessons: Vec<_> = catalog.lessons.values().filter(|lesson| files.contains_key(&lesson.file)).cloned().collect();
    let pack = reference::Pack { catalog: &catalog, rules: &rules, lessons: &lessons };
    let mut stale = Vec::new();
    for (name, text) in [("queries", reference::rules(pack)), ("lessons", reference::lessons(pack))] {
        if !folder.join(name).is_dir() {
            continue;
        }
        let page = folder.join(name).join("README.md");
        // Git may have changed the line ends.
        if fs::read_to_string(&page).is_ok_and(|old| old.replace("\r\n", "\n") == text) {
            continue;
        }
        if !is_check {
            fs::write(&page, text).with_context(|| format!("{}: the page cannot be written", page.display()))?;
        }
        stale.push(page.display().to_string());
    }
    if stale.is_empty() {
        terminal::print("The pages are up to date.\n")?;
        return Ok(CLEAN);
    }
    if is_check {
        terminal::print(&format!("Not up to date: {}. Run `caveat rules docs {}`.\n", stale.join(", "), folder.display()))?;
        return Ok(FINDINGS);
    }
    terminal::print(&format!("wrote {}\n", stale.join(", ")))?;
    Ok(CLEAN)
}
