//! Neovim: our plugin as a package of its own below Neovim's data folder, so that no file of the person's is touched.

mod plugin;
mod tags;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::change::{Change, missing_folders, read, run};
use super::places::Places;
use super::state::{Fingerprint, Plugin, Records, State};
use super::{Done, Plan};

/// What the editor is called.
const TITLE: &str = "Neovim";
/// The oldest that the plugin works with.
const OLDEST: (u32, u32) = (0, 10);

/// What there is to do. None where Neovim is not there.
pub(super) fn plan(places: &Places, records: &Records, state: &State) -> anyhow::Result<Option<Plan>> {
    let Some(neovim) = places.program("nvim") else { return Ok(None) };
    let said = run(&neovim, &["--version".to_owned()])?;
    if let Some((major, minor)) = version(&said).filter(|version| *version < OLDEST) {
        bail!("{} is of version {major}.{minor}, and {}.{} or later is needed", neovim.display(), OLDEST.0, OLDEST.1);
    }
    let data = places.neovim_data().context("there is no place for Neovim's data: HOME (on Windows, LOCALAPPDATA) is not set")?;
    let mut plan = Plan::new(format!("{TITLE} ({})", neovim.display()));
    let folder = data.join("site").join("pack").join("caveat").join("start").join("caveat");
    write_package(&mut plan, &folder, &plugin::files()?, records, state.neovim.as_ref())?;
    // It empties the list of places where packages are looked for.
    if data.join("lazy").join("lazy.nvim").is_dir() {
        let path = folder.display().to_string().replace('\\', "/");
        plan.notes.push(format!("lazy.nvim loads no packages. Add this to your list of plugins: {{ dir = \"{path}\", lazy = false }}"));
    }
    if places.program("caveat").is_none() {
        plan.notes.push(
            "the plugin looks for `caveat` on the search path, where it is not; the option `cmd` of the plugin can name it".to_owned(),
        );
    }
    if !plan.changes.is_empty() {
        plan.next.push("Neovim loads it at its next start; `:checkhealth caveat` looks whether all is well.".to_owned());
    }
    Ok(Some(plan))
}

/// Plans that the folder holds these files, and no others of ours.
fn write_package(
    plan: &mut Plan,
    folder: &Path,
    files: &BTreeMap<String, Vec<u8>>,
    records: &Records,
    old: Option<&Plugin>,
) -> anyhow::Result<()> {
    if let Some(old) = old.filter(|old| old.folder != folder) {
        bail!(
            "the plugin is in {}, and Neovim's data are now in another folder; run `caveat setup neovim --remove` first",
            old.folder.display()
        );
    }
    let is_theirs = |name: &String| old.is_none_or(|old| !old.files.contains_key(name));
    for (name, content) in files {
        let path = below(folder, name);
        let before = read(&path)?;
        if before.as_ref() == Some(content) {
            continue;
        }
        if before.is_some() && is_theirs(name) {
            bail!(
                "{} is there, and `caveat setup` did not write it. If a plugin manager or a clone of yours brought it, nothing has to be \
                 set up; else move {} away and run this again",
                path.display(),
                folder.display()
            );
        }
        keep_if_changed(plan, records, old, name, &path, before.as_deref())?;
        plan.changes.push(Change::Write { path, before, after: content.clone(), is_ours: true });
    }
    for (name, left) in old.iter().flat_map(|old| &old.files).filter(|(name, _)| !files.contains_key(*name)) {
        let path = below(folder, name);
        if let Some(now) = read(&path)?.filter(|now| Fingerprint::of(now) == *left) {
            plan.changes.push(Change::Delete { path, before: now });
        }
    }
    let folders = old.map_or_else(|| missing_folders(&folder.join("plugin")), |old| old.folders.clone());
    let prints = files.iter().map(|(name, content)| (name.clone(), Fingerprint::of(content))).collect();
    plan.done = Some(Done::Neovim(Some(Plugin { folder: folder.to_owned(), files: prints, folders })));
    Ok(())
}

/// What there is to undo.
pub(super) fn undo(records: &Records, plugin: &Plugin) -> anyhow::Result<Plan> {
    let mut plan = Plan::new(TITLE.to_owned());
    plan.done = Some(Done::Neovim(None));
    let mut folders: Vec<PathBuf> = Vec::new();
    for name in plugin.files.keys() {
        let path = below(&plugin.folder, name);
        let inside = path.ancestors().skip(1).take_while(|folder| folder.starts_with(&plugin.folder));
        folders.extend(inside.map(Path::to_owned));
        if let Some(now) = read(&path)? {
            keep_if_changed(&mut plan, records, Some(plugin), name, &path, Some(&now))?;
            plan.changes.push(Change::Delete { path, before: now });
        }
    }
    folders.extend(plugin.folders.iter().cloned());
    folders.sort();
    folders.dedup();
    let there = folders.into_iter().rev().filter(|folder| folder.is_dir());
    plan.changes.extend(there.map(|path| Change::DeleteFolder { path }));
    for other in others(&plugin.folder, &plugin.folder, plugin) {
        plan.notes.push(format!("{} is not ours, and stays", other.display()));
    }
    Ok(plan)
}

/// A file of ours that the person has changed is copied before it goes.
fn keep_if_changed(
    plan: &mut Plan,
    records: &Records,
    old: Option<&Plugin>,
    name: &str,
    path: &Path,
    now: Option<&[u8]>,
) -> anyhow::Result<()> {
    let (Some(now), Some(left)) = (now, old.and_then(|old| old.files.get(name))) else { return Ok(()) };
    if Fingerprint::of(now) == *left {
        return Ok(());
    }
    let copy = records.name_for(&format!("neovim-{}", name.replace('/', "-")), now)?;
    plan.notes.push(format!("{} was changed since: your version is kept in {}", path.display(), records.path(&copy).display()));
    plan.copies.push((copy, now.to_owned()));
    Ok(())
}

/// The files in a folder that are not the plugin's.
fn others(folder: &Path, root: &Path, plugin: &Plugin) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut found = Vec::new();
    for path in entries {
        if path.is_dir() {
            found.extend(others(&path, root, plugin));
        } else if !plugin.files.keys().any(|name| below(root, name) == path) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn below(folder: &Path, name: &str) -> PathBuf {
    name.split('/').fold(folder.to_owned(), |path, part| path.join(part))
}

/// The version in what `nvim --version` prints first, such as `NVIM v0.10.4`.
fn version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.lines().next()?.split_once(" v")?.1.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
