//! Analyses files in parallel and puts what was found in order.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, SystemTime};

use anyhow::bail;
use caveat_analysis::{Analysis, Date, Engine, Finding, Input, OfferedFix};
use caveat_catalog::{Catalog, Level};
use caveat_report::place::floor;
use caveat_report::style::count;
use caveat_report::{FileReport, Found, Notice, Report};
use caveat_workspace::{Projects, Workspace, find_root, read, read_source, root, walk};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use crate::terminal;

/// Characters of a text's beginning that tell whether a program wrote it.
const HEAD: usize = 4_096;
/// Files from which on a bar is shown.
const WORTH_A_BAR: usize = 200;

/// A workspace that is ready for analysis.
pub(crate) struct Scanner {
    pub(crate) workspace: Workspace,
    pub(crate) engine: Engine,
    pub(crate) today: Date,
    projects: Projects,
    /// Whether fixes are looked for, which takes the longest.
    with_fixes: bool,
}

impl Scanner {
    /// The same for who only counts.
    pub(crate) fn without_fixes(self) -> Self {
        Self { with_fixes: false, ..self }
    }

    /// The workspace of a path. Mistakes in its settings and its pack are printed, and then it is an error: a check that silently
    /// does less than it was asked to is worse than none.
    pub(crate) fn of(path: &Path) -> anyhow::Result<Self> {
        let workspace = Workspace::open(&find_root(path), &Catalog::builtin());
        if !workspace.problems.is_empty() {
            for problem in &workspace.problems {
                terminal::print_error(&caveat_report::problems::problem(problem));
            }
            bail!("the settings or the pack of {} have mistakes", workspace.root.display());
        }
        let engine = Engine::new(Arc::new(workspace.catalog.clone()));
        let projects = Projects::new(&workspace.root);
        Ok(Self { workspace, engine, today: today(), projects, with_fixes: true })
    }

    /// Analyses what is at and below `paths`; each must be there.
    pub(crate) fn scan(&self, paths: &[PathBuf], level: Level) -> anyhow::Result<Report<'_>> {
        for path in paths {
            if path.symlink_metadata().is_err() {
                bail!("{}: there is no such file or folder", path.display());
            }
        }
        let named: BTreeSet<&Path> = paths.iter().filter(|path| !path.is_dir()).map(PathBuf::as_path).collect();
        let walked = walk(&self.workspace.config, paths, &AtomicBool::new(false));
        let bar = bar(walked.files.len());
        let pool = rayon::ThreadPoolBuilder::new().stack_size(Engine::STACK).build()?;
        let looked: Vec<Looked> = pool.install(|| {
            walked
                .files
                .par_iter()
                .map(|path| {
                    let looked = self.look(path, named.contains(path.as_path()), level);
                    bar.inc(1);
                    looked
                })
                .collect()
        });
        bar.finish_and_clear();
        let mut report = Report { engine: &self.engine, level, scanned: 0, files: Vec::new(), notices: Vec::new() };
        report.notices.extend(walked.notices.into_iter().map(|notice| Notice { path: shown(&notice.path), message: notice.message }));
        for one in looked {
            report.scanned += usize::from(one.analysed);
            report.notices.extend(one.notice);
            report.files.extend(one.file);
        }
        Ok(report)
    }

    /// The language of a file, by its name or else its first line.
    pub(crate) fn language(&self, path: &Path) -> Option<&str> {
        self.engine.language_of_path(path, &read::interpreter_line(path))
    }

    fn look(&self, path: &Path, is_named: bool, level: Level) -> Looked {
        let notice = |message: String| Some(Notice { path: shown(path), message });
        let Some(language) = self.language(path) else {
            return Looked {
                notice: is_named.then(|| notice("skipped: no language here has such files".into())).flatten(),
                ..Looked::default()
            };
        };
        // What is no text, of all the files that no language claims, is nothing to be told about.
        let is_claimed = is_named || !self.engine.is_rest(language);
        let source = match read_source(path) {
            Ok(source) => source,
            Err(_) if !is_claimed => return Looked::default(),
            Err(skipped) => return Looked { notice: notice(skipped.to_string()), ..Looked::default() },
        };
        let mut looked = Looked { analysed: true, ..Looked::default() };
        if source.replaced > 0 && is_claimed {
            let verb = if source.replaced == 1 { "is" } else { "are" };
            looked.notice = notice(format!("{} {verb} not UTF-8; each was read as `?`", count(source.replaced, "byte")));
        }
        let text: Arc<str> = Arc::from(source.text);
        let facts = self.projects.facts(path, &text[..floor(&text, HEAD)]);
        let input = Input { text, language, facts: &facts, today: self.today };
        // Fixes are judged by all that is found, so what has something to tell is analysed in full.
        let Some(analysis) = self.engine.look_once(&input, level) else { return looked };
        let shown_findings = analysis.findings().iter().filter(|finding| level.shows(finding.confidence));
        let findings: Vec<Found> =
            shown_findings.map(|finding| Found { finding: finding.clone(), fixes: self.fixes(&analysis, finding) }).collect();
        let suppressed: Vec<_> = analysis.suppressed().filter(|finding| level.shows(finding.confidence)).cloned().collect();
        if !findings.is_empty() || !suppressed.is_empty() {
            let absolute = root::absolute(path);
            let in_workspace = absolute.strip_prefix(&self.workspace.root).is_ok();
            looked.file = Some(FileReport {
                path: shown(path),
                in_workspace: in_workspace.then(|| root::relative(&self.workspace.root, &absolute)),
                // No report holds a secret.
                text: analysis.masked_text(),
                language: language.to_owned(),
                findings,
                suppressed,
            });
        }
        looked
    }

    /// The fixes of a finding that write no secret elsewhere.
    fn fixes(&self, analysis: &Analysis, finding: &Finding) -> Vec<OfferedFix> {
        if !self.with_fixes {
            return Vec::new();
        }
        let mut fixes = self.engine.fixes(analysis, finding);
        fixes.retain(|fix| !analysis.is_revealed_by(&fix.edits));
        fixes
    }
}

/// What looking at one file came to.
#[derive(Default)]
struct Looked {
    analysed: bool,
    file: Option<FileReport>,
    notice: Option<Notice>,
}

/// A path as a person would write it, with `/` on every system.
fn shown(path: &Path) -> String {
    root::relative(Path::new("."), path)
}

/// Today, in UTC.
pub(crate) fn today() -> Date {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Date::from_unix_seconds(since.as_secs())
}

/// A bar on a terminal's standard error; none elsewhere, and none for a few files, where it would only flash.
fn bar(files: usize) -> ProgressBar {
    if files < WORTH_A_BAR {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::stderr_with_hz(10));
    let style = ProgressStyle::with_template("{bar:30.cyan/dim} {pos}/{len} files  {elapsed}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.enable_steady_tick(Duration::from_millis(250));
    bar
}
