//! `caveat quality`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

use anyhow::{Context, bail};
use caveat_analysis::Engine;
use caveat_catalog::Catalog;
use caveat_quality::noise::Noise;
use caveat_quality::{Contested, Goals, assess, table};

use crate::args::QualityOptions;
use crate::scan::today;
use crate::{CLEAN, terminal};

/// Where contested labels are listed, below the current folder.
const CONTESTED: &str = "tests/quality/contested.toml";
/// Where the table stands, below the current folder.
const PAGE: &str = "tests/quality/README.md";

/// Scores corpora or counts findings, with the built-in rules.
pub(crate) fn run(options: &QualityOptions) -> anyhow::Result<ExitCode> {
    let engine = Engine::new(Arc::new(Catalog::builtin()));
    match &options.corpora {
        Some(folder) => corpora(&engine, folder, options),
        None => noise(&engine, &options.noise),
    }
}

fn corpora(engine: &Engine, folder: &Path, options: &QualityOptions) -> anyhow::Result<ExitCode> {
    let contested = contested(options.contested.as_deref())?;
    let assessment = assess(engine, today(), folder, &contested, &Goals::builtin())?;
    assessment.notes.iter().for_each(|note| terminal::note(note));
    if options.json {
        let mut json = serde_json::to_string_pretty(&assessment.rows)?;
        json.push('\n');
        terminal::print(&json)?;
    } else {
        terminal::print(&table::scores(&assessment.rows))?;
    }
    if options.write {
        let page = table::page(&assessment.rows, &commit()?, &today().to_string());
        fs::write(PAGE, page).with_context(|| format!("{PAGE}: the table cannot be written"))?;
    }
    Ok(CLEAN)
}

fn contested(file: Option<&Path>) -> anyhow::Result<Contested> {
    let path = file.unwrap_or(Path::new(CONTESTED));
    if file.is_none() && !path.exists() {
        terminal::note(&format!("there is no {CONTESTED} here, so no label counts as contested"));
        return Ok(Contested::default());
    }
    let name = path.display().to_string();
    let text = fs::read_to_string(path).with_context(|| format!("{name}: cannot be read"))?;
    Ok(Contested::parse(&name, &text)?)
}

fn noise(engine: &Engine, folders: &[PathBuf]) -> anyhow::Result<ExitCode> {
    if let Some(gone) = folders.iter().find(|folder| !folder.is_dir()) {
        bail!("{}: there is no such folder", gone.display());
    }
    let noise = Noise::of(engine, today(), folders);
    noise.notes.iter().for_each(|note| terminal::note(note));
    terminal::print(&table::noise(&noise, &Goals::builtin()))?;
    Ok(CLEAN)
}

/// The commit that the current folder is at, and whether what the figures depend on has changed since.
fn commit() -> anyhow::Result<String> {
    let git = |arguments: &[&str]| -> anyhow::Result<String> {
        let output = Command::new("git").args(arguments).output().context("git cannot be started")?;
        if !output.status.success() {
            bail!("git {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim());
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let head = git(&["rev-parse", "--short=10", "HEAD"])?;
    let changed = git(&["status", "--porcelain", "--", "crates", "queries", "tests/quality/*.toml", "Cargo.lock"])?;
    Ok(if changed.is_empty() { head } else { format!("{head}, with changes that are not committed") })
}
