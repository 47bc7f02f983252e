//! `caveat setup`: makes editors start Caveat, and takes it back.
//!
//! An editor's module looks at the machine and comes back with a [`Plan`], which changes nothing. What a plan would change is shown first;
//! it is done when the person agrees, and [`state`] keeps what it takes to undo it exactly.

mod change;
mod helix;
mod neovim;
mod places;
mod state;
mod vscode;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use caveat_progress::data_dir;
use caveat_report::style::{BOLD, FAINT, WARN, clean, paint};

use crate::args::{EditorName, SetupOptions};
use crate::{CLEAN, UNUSABLE, terminal};
use change::Change;
use places::Places;
use state::{Extension, Plugin, Records, Settings, State};

/// What is to be done for one editor.
#[derive(Debug)]
struct Plan {
    /// The editor, and which of them where there may be several.
    title: String,
    changes: Vec<Change>,
    /// Copies of what the person would lose, by name.
    copies: Vec<(String, Vec<u8>)>,
    /// Copies that are needed no more afterwards.
    forget: Vec<String>,
    /// What the person should know before.
    notes: Vec<String>,
    /// What the person should know afterwards.
    next: Vec<String>,
    /// What is written down about it. None where that changes nothing.
    done: Option<Done>,
}

/// What the state says of an editor from now on; nothing, once it was undone.
#[derive(Debug)]
enum Done {
    Helix(Option<Settings>),
    Neovim(Option<Plugin>),
    Vscode(String, Option<Extension>),
}

impl Plan {
    fn new(title: String) -> Self {
        Self { title, changes: vec![], copies: vec![], forget: vec![], notes: vec![], next: vec![], done: None }
    }

    /// Does all of it, or says why not. What was looked at must still be so: the person may have taken their time to answer.
    fn apply(self, records: &Records, state: &mut State) -> anyhow::Result<()> {
        for change in &self.changes {
            if !change.is_up_to_date()? {
                bail!("something else has changed {} meanwhile; run this again", change.place().display());
            }
        }
        for (name, content) in &self.copies {
            records.keep(name, content)?;
        }
        // Files are written down first: should this process end in between, they can be undone all the same. A program's work counts
        // only once it is done.
        let is_written_first = matches!(self.done, Some(Done::Helix(Some(_)) | Done::Neovim(Some(_))));
        let mut next = state.clone();
        match self.done {
            Some(Done::Helix(settings)) => next.helix = settings,
            Some(Done::Neovim(plugin)) => next.neovim = plugin,
            Some(Done::Vscode(name, Some(extension))) => drop(next.vscode.insert(name, extension)),
            Some(Done::Vscode(name, None)) => drop(next.vscode.remove(&name)),
            None => return Ok(()),
        }
        if is_written_first {
            records.save(&next)?;
            state.clone_from(&next);
        }
        for change in &self.changes {
            change.make()?;
        }
        for name in &self.forget {
            records.forget(name);
        }
        if !is_written_first {
            records.save(&next)?;
            *state = next;
        }
        Ok(())
    }

    fn show(&self, is_undone: bool) -> String {
        let mut shown = paint(BOLD, clean(&self.title));
        if self.changes.is_empty() {
            shown.push_str(if is_undone { ": nothing is left to undo" } else { ": is set up already" });
        }
        shown.push('\n');
        for change in &self.changes {
            shown.push_str(&change.show());
        }
        for note in &self.notes {
            shown.push_str(&format!("  {} {}\n", paint(WARN.bold(), "note:"), clean(note)));
        }
        shown
    }
}

/// Sets editors up, or undoes that.
pub(crate) fn run(options: &SetupOptions) -> anyhow::Result<ExitCode> {
    let machine = Machine { places: Places::here(), records: Records::new(&data_dir()?) };
    let mut state = machine.records.load()?;
    let wanted = match options.editor {
        EditorName::All => vec![EditorName::Vscode, EditorName::Neovim, EditorName::Helix],
        editor => vec![editor],
    };
    let mut plans = Vec::new();
    let mut absent = Vec::new();
    let mut has_failed = false;
    for editor in &wanted {
        let planned = if options.remove { machine.undo(*editor, &state) } else { machine.plan(*editor, &state, options.vsix.as_deref()) };
        match planned.with_context(|| name(*editor)) {
            Ok(found) if found.is_empty() => absent.push(*editor),
            Ok(found) => plans.extend(found),
            Err(error) if wanted.len() == 1 => return Err(error),
            Err(error) => {
                terminal::error(&error);
                has_failed = true;
            }
        }
    }
    if options.remove && plans.is_empty() && !has_failed {
        terminal::print("Nothing is to be undone: `caveat setup` has set nothing up.\n")?;
        return Ok(CLEAN);
    }
    if plans.is_empty() && !has_failed {
        let looked: Vec<&str> = absent.iter().map(|editor| commands(*editor)).collect();
        bail!("no editor was found: the search path has none of {}. docs/editors.md has the settings for others", looked.join(", "));
    }
    let mut shown: Vec<String> = plans.iter().map(|plan| plan.show(options.remove)).collect();
    if !absent.is_empty() && !options.remove {
        let absent: Vec<&str> = absent.iter().map(|editor| name(*editor)).collect();
        shown.push(paint(FAINT, format!("Not found: {}\n", absent.join(", "))));
    }
    terminal::print(&shown.join("\n"))?;
    if plans.iter().all(|plan| plan.changes.is_empty()) {
        if !options.dry_run {
            has_failed |= apply(plans, &machine.records, &mut state);
        }
    } else if options.dry_run {
        terminal::print("\nNothing was changed: this was a dry run.\n")?;
    } else {
        terminal::print("\n")?;
        terminal::agreed(options.yes, if options.remove { "Undo this?" } else { "Make these changes?" })?;
        let next: Vec<String> = plans.iter().flat_map(|plan| plan.next.clone()).collect();
        let has_now_failed = apply(plans, &machine.records, &mut state);
        has_failed |= has_now_failed;
        if !has_now_failed {
            let undo = if options.remove { "" } else { " `caveat setup --remove` undoes it." };
            terminal::print(&format!("Done.{undo}\n{}", next.iter().flat_map(|line| [line.as_str(), "\n"]).collect::<String>()))?;
        }
    }
    Ok(if has_failed { ExitCode::from(UNUSABLE) } else { CLEAN })
}

/// Carries plans out; that one fails does not stop the others. Says whether one did.
fn apply(plans: Vec<Plan>, records: &Records, state: &mut State) -> bool {
    let mut has_failed = false;
    for plan in plans {
        let title = plan.title.clone();
        if let Err(error) = plan.apply(records, state) {
            terminal::error(&error.context(title));
            has_failed = true;
        }
    }
    has_failed
}

struct Machine {
    places: Places,
    records: Records,
}

impl Machine {
    fn plan(&self, editor: EditorName, state: &State, vsix: Option<&Path>) -> anyhow::Result<Vec<Plan>> {
        match editor {
            EditorName::Vscode => vscode::plans(&self.places, state, vsix),
            EditorName::Neovim => Ok(neovim::plan(&self.places, &self.records, state)?.into_iter().collect()),
            EditorName::Helix => Ok(helix::plan(&self.places, &self.records, state, &self.command()?)?.into_iter().collect()),
            EditorName::All => unreachable!("it was resolved to each of them"),
        }
    }

    fn undo(&self, editor: EditorName, state: &State) -> anyhow::Result<Vec<Plan>> {
        match editor {
            EditorName::Vscode => vscode::undo(state),
            EditorName::Neovim => state.neovim.iter().map(|plugin| neovim::undo(&self.records, plugin)).collect(),
            EditorName::Helix => state.helix.iter().map(|settings| helix::undo(&self.records, settings)).collect(),
            EditorName::All => unreachable!("it was resolved to each of them"),
        }
    }

    /// How an editor starts this program: by its name where that leads here, else by its whole path.
    fn command(&self) -> anyhow::Result<String> {
        let here = std::env::current_exe().context("the place of this program is not known")?;
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if self.places.program("caveat").is_some_and(|path: PathBuf| real(&path) == real(&here)) {
            return Ok("caveat".to_owned());
        }
        here.into_os_string()
            .into_string()
            .map_err(|path| anyhow::anyhow!("{}: the path is no text, so no setting can hold it", path.display()))
    }
}

/// What an editor is called.
fn name(editor: EditorName) -> &'static str {
    match editor {
        EditorName::Vscode => "Visual Studio Code",
        EditorName::Neovim => "Neovim",
        EditorName::Helix => "Helix",
        EditorName::All => "all editors",
    }
}

/// By what it is recognised.
fn commands(editor: EditorName) -> &'static str {
    match editor {
        EditorName::Vscode => "code, code-insiders, codium, cursor, code-server",
        EditorName::Neovim => "nvim",
        EditorName::Helix => "hx, helix",
        EditorName::All => "",
    }
}
