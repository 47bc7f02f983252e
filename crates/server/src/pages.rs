//! Lessons, quizzes and the like as pages on disk, for an editor to open.

use std::path::{Path, PathBuf};
use std::{fs, io};

use caveat_analysis::{Engine, Finding};

use crate::analyze::Analyzed;

/// The folder of everything that is kept.
pub(crate) fn data(set: Option<&Path>) -> PathBuf {
    let data = set.map(Path::to_owned).or_else(|| caveat_progress::data_dir().ok());
    data.unwrap_or_else(|| std::env::temp_dir().join("caveat"))
}

/// The folder of the pages.
pub(crate) fn folder(set: Option<&Path>) -> PathBuf {
    data(set).join("pages")
}

/// Writes the page of a topic and says where it is; `None` where there is no such lesson.
///
/// There is one file a topic and language, so that a page that is open in the editor is brought up to date and the folder
/// does not grow.
pub(crate) fn write(
    folder: &Path,
    engine: &Engine,
    topic: &str,
    language: Option<&str>,
    found: Option<(&Analyzed, &Finding)>,
) -> io::Result<Option<PathBuf>> {
    let known = |language: &&str| engine.catalog().languages.contains_key(*language);
    let language = language.filter(known);
    if !engine.catalog().lessons.contains_key(topic) {
        return Ok(None);
    }
    let line = |offset| found.map_or_else(String::new, |(analyzed, finding)| analyzed.layout.line_name(offset, finding.range.start));
    let finding = found.map(|(analyzed, finding)| (&analyzed.analysis, finding));
    let Some(page) = engine.lesson_page_naming(topic, language, finding, &line) else { return Ok(None) };
    let name = language.map_or_else(|| format!("{topic}.md"), |language| format!("{topic}.{language}.md"));
    put(folder, &name, &page).map(Some)
}

/// Writes a page, in place of an earlier one of that name, and says where it is.
pub(crate) fn put(folder: &Path, name: &str, page: &str) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let path = folder.join(name);
    // An editor that watches the file sees one change, not two.
    let temporary = folder.join(format!(".{name}.{}.tmp", std::process::id()));
    fs::write(&temporary, page)?;
    fs::rename(&temporary, &path)?;
    Ok(path)
}
