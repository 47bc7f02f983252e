//! `caveat rules`.

use std::process::ExitCode;
mod check;
mod docs;
mod new;

use std::path::Path;

use anyhow::{Context, bail};
use caveat_catalog::{Catalog, Rule};
use caveat_report::rules;
use caveat_workspace::{Workspace, find_root};

use crate::args::{ListFormat, RulesCommand};
use crate::{CLEAN, terminal};

/// Runs one of the commands on rules.
pub(crate) fn run(command: &RulesCommand) -> anyhow::Result<ExitCode> {
    match command {
        RulesCommand::Check { pack } => check::run(pack.as_deref()),
        RulesCommand::New { id, topic, pack } => new::run(id, topic, pack.as_deref()),
        RulesCommand::List { language, format } => list(language.as_deref(), *format),
        RulesCommand::Docs { pack, check } => docs::run(pack, *check),
        RulesCommand::Show { id } => show(id),
    }
}

/// The catalog that is in force in the current folder. What is wrong with the workspace's own pack is told, and left out.
fn catalog_here() -> Catalog {
    let workspace = Workspace::open(&find_root(Path::new(".")), &Catalog::builtin());
    for problem in &workspace.problems {
        terminal::print_error(&caveat_report::problems::problem(problem));
    }
    workspace.catalog
}

fn list(language: Option<&str>, format: ListFormat) -> anyhow::Result<ExitCode> {
    let catalog = catalog_here();
    let rules: Vec<&Rule> = match language {
        Some(language) if !catalog.languages.contains_key(language) => {
            let known: Vec<&str> = catalog.languages.keys().map(|id| &**id).collect();
            bail!("`{language}` is no language; there are {}", known.join(", "));
        }
        Some(language) => catalog.rules_for(language).map(|rule| &**rule).collect(),
        None => catalog.rules.values().map(|rule| &**rule).collect(),
    };
    let text = match format {
        ListFormat::Text => rules::list(&rules),
        ListFormat::Json => rules::json(&rules),
    };
    terminal::print(&text)?;
    Ok(CLEAN)
}

fn show(id: &str) -> anyhow::Result<ExitCode> {
    let catalog = catalog_here();
    let rule = catalog.rule(id).with_context(|| {
        let alike: Vec<&str> = catalog.rules.values().filter(|rule| rule.short_name() == id).map(|rule| &*rule.id).collect();
        if alike.is_empty() {
            format!("there is no rule `{id}`; `caveat rules list` shows every id")
        } else {
            format!("`{id}` may be {}", alike.join(" or "))
        }
    })?;
    terminal::print(&rules::show(&catalog, rule, terminal::look()))?;
    Ok(CLEAN)
}
