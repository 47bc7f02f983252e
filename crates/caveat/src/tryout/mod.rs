//! `caveat try`: an editor without a window. It starts the server as an editor does, and prints what comes back.

mod demo;
mod session;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};
use caveat_analysis::Engine;
use caveat_catalog::{Catalog, Rule, Severity};
use caveat_report::excerpt::Excerpt;
use caveat_report::style::{BAD, BOLD, CODE, FAINT, GOOD, Look, clean, count, of_severity, paint};
use caveat_report::{diff, markdown};
use caveat_workspace::{Workspace, find_root, read, read_source};

use crate::args::TryOptions;
use crate::{CLEAN, terminal};
use session::{Document, Session, Shown};

/// Opens the file, or the demo's, and prints what an editor would show.
pub(crate) fn run(options: &TryOptions) -> anyhow::Result<u8> {
    let scratch = tempfile::tempdir().context("no folder for temporary files can be made")?;
    let files = match &options.file {
        Some(file) => vec![std::path::absolute(file)?],
        None => demo::write(scratch.path())?,
    };
    let root = match &options.file {
        Some(file) => find_root(file),
        None => demo::root(scratch.path()),
    };
    let catalog = Workspace::open(&root, &Catalog::builtin()).catalog;
    let engine = Engine::new(Arc::new(catalog.clone()));
    let documents = files.iter().map(|file| open(&engine, file)).collect::<anyhow::Result<Vec<Document>>>()?;
    let mut session = Session::start(&root, scratch.path())?;
    let mut view = View { look: terminal::look(), catalog, topics: BTreeSet::new(), findings: 0, fixed: 0 };
    view.opening(&documents, options.file.as_deref())?;
    for document in &documents {
        view.document(&mut session, document)?;
    }
    session.stop().context("the server did not end as it should")?;
    view.closing(options.file.is_none())?;
    Ok(CLEAN)
}

fn open(engine: &Engine, path: &Path) -> anyhow::Result<Document> {
    let shown = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let text = read_source(path).map_err(|skipped| anyhow::anyhow!("{}: {skipped}", path.display()))?.text;
    let first = if path.extension().is_none() { read::first_line(path) } else { String::new() };
    let Some(language) = engine.language_of_path(path, &first).and_then(|id| engine.catalog().languages.get(id)) else {
        bail!("{}: no language here has such files", path.display());
    };
    let language_id = language.spec.language_ids.first().cloned().unwrap_or_else(|| language.id.to_string());
    Ok(Document { path: PathBuf::from(path), name: shown, language: language.spec.name.clone(), language_id, text })
}

/// What is printed, and what was printed so far.
struct View {
    look: Look,
    catalog: Catalog,
    topics: BTreeSet<String>,
    findings: usize,
    fixed: usize,
}

impl View {
    fn opening(&self, documents: &[Document], file: Option<&Path>) -> anyhow::Result<()> {
        let what = match file {
            Some(file) => format!("Opening {} as an editor would. Nothing is written to it.", file.display()),
            None => {
                let names: Vec<&str> = documents.iter().map(|document| document.name.as_str()).collect();
                format!("A small shop, vulnerable on purpose: {}. This is what your editor shows.", names.join(", "))
            }
        };
        terminal::print(&format!("{}\n", markdown::render(&format!("**Caveat.** {what}"), self.look, "")))
    }

    fn document(&mut self, session: &mut Session, document: &Document) -> anyhow::Result<()> {
        session.open(document)?;
        let shown = session.diagnostics(document, &document.text)?;
        let mut out = self.heading(document, shown.len());
        self.findings += shown.len();
        for one in &shown {
            let (hover, fixes) = session.at(document, one)?;
            out.push_str(&self.finding(document, one, &hover, &fixes));
        }
        terminal::print(&out)?;
        if let Some(after) = session.fix_all(document)? {
            let left = session.change(document, &after)?;
            self.fixed += shown.len().saturating_sub(left.len());
            terminal::print(&self.fixes(document, &after, shown.len(), left.len()))?;
        }
        Ok(session.close(document)?)
    }

    fn heading(&self, document: &Document, findings: usize) -> String {
        let found = match findings {
            0 => paint(GOOD.bold(), "nothing found"),
            number => paint(BAD.bold(), count(number, "finding")),
        };
        let title = format!("{}  {}  {found}", paint(BOLD, clean(&document.name)), paint(FAINT, &document.language));
        format!("{}\n{title}\n{}\n\n", self.look.rule(), self.look.rule())
    }

    fn finding(&mut self, document: &Document, one: &Shown, hover: &str, fixes: &[session::OfferedAction]) -> String {
        let rule = self.catalog.rule(&one.rule).cloned();
        let severity = rule.as_ref().map_or_else(|| severity_of(one.severity), |rule| rule.severity);
        let excerpt = Excerpt {
            severity,
            rule: &one.rule,
            message: &one.message,
            path: &document.name,
            text: &document.text,
            range: one.range.clone(),
            steps: Vec::new(),
            notes: Vec::new(),
            helps: Vec::new(),
        };
        let mut out = format!("{}\n", excerpt.render(self.look));
        let bar = paint(of_severity(severity), if self.look.unicode { "┃" } else { "|" });
        let mut beside = |text: &str| {
            for line in text.lines() {
                out.push_str(format!("  {bar} {line}").trim_end());
                out.push('\n');
            }
        };
        let narrow = Look { width: self.look.width.min(100).saturating_sub(5), ..self.look };
        beside(&markdown::render(&self.lesson(rule.as_deref(), &one.message, hover), narrow, ""));
        if !fixes.is_empty() {
            beside("");
        }
        let dot = if self.look.unicode { "●" } else { "*" };
        for fix in fixes {
            let kind = if fix.preferred { paint(FAINT, "  preferred") } else { String::new() };
            beside(&format!("{} {}{kind}", paint(GOOD.bold(), dot), clean(&fix.title)));
        }
        out.push('\n');
        out
    }

    /// The hover without the message, which stands above the source already; a lesson is shown once.
    fn lesson(&mut self, rule: Option<&Rule>, message: &str, hover: &str) -> String {
        let body = hover.split_once("\n\n").filter(|(first, _)| first.contains(message)).map_or(hover, |(_, rest)| rest);
        match rule {
            Some(rule) if !self.topics.insert(rule.topic.to_string()) => format!("The lesson on {} is above.", rule.topic),
            _ => body.to_owned(),
        }
    }

    fn fixes(&self, document: &Document, after: &str, before: usize, left: usize) -> String {
        let title = format!(
            "{} in {}: {} of {} gone",
            paint(GOOD.bold(), "All safe fixes"),
            clean(&document.name),
            before.saturating_sub(left),
            before
        );
        let diff = diff::unified(&document.text, after, &document.name, &document.name);
        format!("{title}\n\n{diff}\n")
    }

    fn closing(&self, is_demo: bool) -> anyhow::Result<()> {
        let mut out = format!(
            "{}\n{} on {}; {} fixed at once by safe fixes.\n",
            self.look.rule(),
            paint(BOLD, count(self.findings, "finding")),
            count(self.topics.len(), "topic"),
            self.fixed
        );
        out.push_str("Nothing was sent anywhere, nothing was logged, and no file of yours was changed.\n\n");
        let mut next = |command: &str, what: &str| out.push_str(&format!("  {}  {what}\n", paint(CODE, format!("{command:22}"))));
        if is_demo {
            next("caveat try FILE", "the same for a file of yours");
        }
        next("caveat check .", "a whole project, for a terminal or CI");
        next("caveat rules list", "what is looked for");
        next("caveat lsp", "what your editor starts");
        terminal::print(&out)
    }
}

fn severity_of(lsp: u64) -> Severity {
    match lsp {
        1 => Severity::High,
        2 => Severity::Medium,
        _ => Severity::Low,
    }
}
