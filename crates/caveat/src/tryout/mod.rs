//! `caveat try`: an editor without a window. It starts the server as an editor does, and prints what comes back.

mod demo;
mod session;
mod view;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, bail};
use caveat_analysis::{Engine, Input, ProjectFacts};
use caveat_catalog::Catalog;
use caveat_workspace::{Workspace, find_root, read, read_source};

use crate::args::TryOptions;
use crate::{CLEAN, scan, terminal};
use session::{Document, Session};
use view::View;

/// Opens the file, or the demo's, and prints what an editor would show.
pub(crate) fn run(options: &TryOptions) -> anyhow::Result<ExitCode> {
    let scratch = tempfile::tempdir().context("no folder for temporary files can be made")?;
    let file = options.file.as_deref().filter(|file| file.exists() || !demo::has(file));
    let (root, paths) = if let Some(file) = file {
        (find_root(file), vec![std::path::absolute(file)?])
    } else {
        let first = options.file.as_deref().unwrap_or(Path::new(demo::FIRST));
        (demo::root(scratch.path()), demo::write(scratch.path(), first)?)
    };
    let catalog = Workspace::open(&root, &Catalog::builtin()).catalog;
    let engine = Engine::new(Arc::new(catalog.clone()));
    let documents = paths.iter().map(|path| open(&engine, path)).collect::<anyhow::Result<Vec<Document>>>()?;
    let mut session = Session::start(&root, scratch.path())?;
    let mut view = View::new(terminal::look(), catalog);
    let mut opened = Vec::new();
    for document in documents {
        session.open(&document)?;
        let shown = session.diagnostics(&document, &document.text)?;
        opened.push((document, shown));
    }
    terminal::print(&view.opening(file))?;
    if file.is_none() {
        terminal::print(&view.problems(&opened))?;
    }
    let Some((document, shown)) = opened.first() else { bail!("there is nothing to open") };
    terminal::print(&view.heading(document, shown.len()))?;
    for one in shown {
        let (hover, fixes) = session.at(document, one)?;
        terminal::print(&view.finding(document, one, &hover, &fixes))?;
    }
    if let Some(after) = session.fix_all(document)? {
        let left = session.change(document, &after)?;
        let language = engine.language_of_document(&document.language_id, Some(&document.path), "");
        let after = language.map_or_else(String::new, |language| masked(&engine, language, &after));
        terminal::print(&view.fixes(document, &after, shown, &left))?;
    }
    session.stop().context("the server did not end as it should")?;
    let others: Vec<&str> = opened.iter().skip(1).map(|(document, _)| document.name.as_str()).collect();
    terminal::print(&view.closing(&others))?;
    Ok(CLEAN)
}

fn open(engine: &Engine, path: &Path) -> anyhow::Result<Document> {
    let shown = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let text = read_source(path).map_err(|skipped| anyhow::anyhow!("{}: {skipped}", path.display()))?.text;
    let first = read::interpreter_line(path);
    let Some(language) = engine.language_of_path(path, &first).and_then(|id| engine.catalog().languages.get(id)) else {
        bail!("{}: no language here has such files", path.display());
    };
    let language_id = language.spec.language_ids.first().cloned().unwrap_or_else(|| language.id.to_string());
    let masked = masked(engine, &language.id, &text);
    Ok(Document { path: path.to_owned(), name: shown, language: language.spec.name.clone(), language_id, text, masked })
}

/// A text without its secrets, as long as it is.
fn masked(engine: &Engine, language: &str, text: &str) -> String {
    let input = Input { text: text.into(), language, facts: &ProjectFacts::default(), today: scan::today() };
    engine.analyze(&input, None).masked_text().to_string()
}
