//! Helix: our server in the person's `languages.toml`, beside the servers that are there.

mod defaults;
mod languages;

use std::path::Path;

use anyhow::{Context, anyhow, bail};

use super::change::{Change, missing_folders, read};
use super::places::Places;
use super::state::{Before, Fingerprint, Records, Settings, State};
use super::{Done, Plan};
use languages::Refusal;

pub(super) use languages::Parts;

/// What the editor is called.
const TITLE: &str = "Helix";
/// The backup of the person's file.
const BACKUP: &str = "helix-languages.toml";

/// What there is to do. None where Helix is not there.
pub(super) fn plan(places: &Places, records: &Records, state: &State, command: &str) -> anyhow::Result<Option<Plan>> {
    let Some(helix) = ["hx", "helix"].iter().find_map(|name| places.program(name)) else { return Ok(None) };
    let folder = places.helix_settings().context("there is no place for Helix's settings: HOME (on Windows, APPDATA) is not set")?;
    let path = folder.join("languages.toml");
    let old = state.helix.as_ref();
    if let Some(old) = old.filter(|old| old.path != path) {
        bail!(
            "{} was changed before, and now the settings are in {}; run `caveat setup helix --remove` first",
            old.path.display(),
            path.display()
        );
    }
    let before = read(&path)?;
    let text = text(&path, before.as_deref())?;
    let ours = old.map(|old| old.parts.clone()).unwrap_or_default();
    let (after, parts) = languages::put_in(text, command, &defaults::languages(&helix)?, &ours)
        .map_err(|refusal| told(&path, &refusal, "Nothing was changed"))?;

    let title = format!("{TITLE} ({})", helix.display());
    let mut plan = Plan::new(title);
    if after == text {
        return Ok(Some(plan));
    }
    let left = Fingerprint::of(after.as_bytes());
    let settings = match (old, &before) {
        (Some(old), Some(now)) if Fingerprint::of(now) == old.left => Settings { left, parts, ..old.clone() },
        (Some(old), Some(_)) => Settings { left, parts, before: Before::Mixed, ..old.clone() },
        (_, None) => Settings { left, parts, before: Before::Nothing, folders: missing_folders(&path), path: path.clone() },
        (None, Some(now)) => {
            let name = records.name_for(BACKUP, now)?;
            plan.copies.push((name.clone(), now.clone()));
            Settings { left, parts, before: Before::Backup(name), folders: Vec::new(), path: path.clone() }
        }
    };
    plan.changes.push(Change::Write { path, before, after: after.into_bytes(), is_ours: false });
    plan.next.push("Helix reads it at its next start; `hx --health python` shows the servers.".to_owned());
    plan.done = Some(Done::Helix(Some(settings)));
    Ok(Some(plan))
}

/// What there is to undo.
pub(super) fn undo(records: &Records, settings: &Settings) -> anyhow::Result<Plan> {
    let mut plan = Plan::new(TITLE.to_owned());
    plan.done = Some(Done::Helix(None));
    let path = settings.path.clone();
    let Some(now) = read(&path)? else {
        plan.notes.push(format!("{} is gone already", path.display()));
        return Ok(plan);
    };
    let original = match &settings.before {
        Before::Nothing | Before::Mixed => None,
        Before::Backup(name) => {
            plan.forget.push(name.clone());
            let backup = records.path(name);
            let gone = || format!("the backup {} is gone; take our part out of {} by hand", backup.display(), path.display());
            Some(read(&backup)?.with_context(gone)?)
        }
    };
    if original.as_ref() == Some(&now) {
        plan.notes.push(format!("{} is as it was already", path.display()));
        return Ok(plan);
    }
    if Fingerprint::of(&now) == settings.left && settings.before != Before::Mixed {
        plan.changes.push(match original {
            Some(original) => Change::Write { path, before: Some(now), after: original, is_ours: false },
            None => Change::Delete { path, before: now },
        });
        plan.changes.extend(settings.folders.iter().rev().map(|path| Change::DeleteFolder { path: path.clone() }));
        return Ok(plan);
    }
    let text = text(&path, Some(&now))?;
    let (after, left) =
        languages::take_out(text, &settings.parts).map_err(|refusal| told(&path, &refusal, "Nothing was taken out of it"))?;
    plan.notes.push(format!("{} was changed since: only our part is taken out", path.display()));
    plan.notes.extend(left.iter().map(|what| format!("{} keeps {what}", path.display())));
    if after != text {
        plan.changes.push(Change::Write { path, before: Some(now.clone()), after: after.into_bytes(), is_ours: false });
    }
    Ok(plan)
}

/// A file's content as text. One that does not exist is empty.
fn text<'b>(path: &Path, content: Option<&'b [u8]>) -> anyhow::Result<&'b str> {
    std::str::from_utf8(content.unwrap_or_default())
        .with_context(|| format!("{} is not UTF-8, so Helix cannot read it either", path.display()))
}

fn told(path: &Path, refusal: &Refusal, done: &str) -> anyhow::Error {
    let line = refusal.line.map(|line| format!(":{line}")).unwrap_or_default();
    anyhow!("{}{line}: {}. {done}; mend it and run this again, or add Caveat by hand as docs/editors.md says", path.display(), refusal.why)
}
