//! A workspace with its settings and its own pack.

use std::path::{Path, PathBuf};

use caveat_catalog::{Catalog, Check, Problem, read_pack};

use crate::config::{FOLDER, WorkspaceConfig};
use crate::root::absolute;

/// A workspace's folder as Caveat sees it.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// Its root, absolute.
    pub root: PathBuf,
    /// Its settings; the defaults where they could not be read.
    pub config: WorkspaceConfig,
    /// The catalog that is in force: the given one, the workspace's pack on top, disabled rules left out.
    pub catalog: Catalog,
    /// What is wrong with the settings and the pack. Files are relative to the root.
    pub problems: Vec<Problem>,
}

impl Workspace {
    /// Reads the settings and the pack below `root`. It never fails: what cannot be read is left out and told.
    pub fn open(root: &Path, base: &Catalog) -> Self {
        let root = absolute(root);
        let (config, mut problems) = WorkspaceConfig::load(&root);
        let (mut catalog, wrong) = load_catalog(&root, base);
        problems.extend(wrong);
        problems.extend(config.unknown_rules(&catalog));
        problems.extend(config.unknown_track(&catalog));
        config.disabled_in(&catalog).iter().for_each(|id| {
            catalog.rules.remove(id);
        });
        Self { root, config, catalog, problems }
    }
}

/// `base` with the pack of the workspace on top, and what is wrong with that pack. Files are relative to `root`.
pub fn load_catalog(root: &Path, base: &Catalog) -> (Catalog, Vec<Problem>) {
    let folder = root.join(FOLDER);
    let Ok(metadata) = folder.symlink_metadata() else { return (base.clone(), Vec::new()) };
    if metadata.is_symlink() {
        let problem = Problem::new(FOLDER, 0, "this is a link, which could lead out of the workspace", "make it a folder of its own");
        return (base.clone(), vec![problem]);
    }
    match read_pack(&folder) {
        Ok(files) if files.is_empty() => (base.clone(), Vec::new()),
        Ok(files) => {
            let (catalog, mut problems) = base.with_pack(&files, Check::Full);
            for problem in &mut problems {
                problem.file = format!("{FOLDER}/{}", problem.file);
            }
            (catalog, problems)
        }
        Err(error) => {
            let help = "make the pack's files readable UTF-8, or take away what is no part of it";
            (base.clone(), vec![Problem::new(FOLDER, 0, format!("the pack cannot be read: {error}"), help)])
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn open(files: &[(&str, &str)]) -> Workspace {
        let root = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            let path = root.path().join(name);
            fs::create_dir_all(path.parent().expect("below the root")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        Workspace::open(root.path(), &Catalog::default())
    }

    #[test]
    fn a_workspace_without_settings_has_no_problem() {
        assert_eq!(open(&[("a.py", "")]).problems, []);
    }

    #[test]
    fn a_broken_pack_and_broken_settings_are_both_told_with_their_files() {
        let workspace = open(&[(".caveat/config.toml", "x"), (".caveat/lessons/mine/lesson.md", "no front matter")]);
        let files: Vec<&str> = workspace.problems.iter().map(|problem| problem.file.as_str()).collect();
        assert_eq!(files, [".caveat/config.toml", ".caveat/lessons/mine/lesson.md"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_pack_that_is_a_link_is_refused() {
        let elsewhere = tempfile::tempdir().expect("a folder");
        let root = tempfile::tempdir().expect("a folder");
        std::os::unix::fs::symlink(elsewhere.path(), root.path().join(".caveat")).expect("a link");
        let (_, problems) = load_catalog(root.path(), &Catalog::default());
        assert_eq!(problems.len(), 1);
    }
}
