//! Which files there are.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use ignore::{DirEntry, WalkBuilder, WalkState};

use crate::config::WorkspaceConfig;
use crate::root::absolute;

/// Something about one path that a person should know.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Notice {
    /// The file or folder.
    pub path: PathBuf,
    /// What is up with it.
    pub message: String,
}

/// What a walk came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walk {
    /// The files, sorted, none twice.
    pub files: Vec<PathBuf>,
    /// What could not be looked into, sorted.
    pub notices: Vec<Notice>,
}

/// Hidden folders in which people keep settings, and with them secrets.
const SETTINGS: [&str; 24] = [
    ".github",
    ".gitlab",
    ".gitea",
    ".forgejo",
    ".circleci",
    ".buildkite",
    ".woodpecker",
    ".azure-pipelines",
    ".ci",
    ".config",
    ".docker",
    ".devcontainer",
    ".vscode",
    ".idea",
    ".husky",
    ".aws",
    ".azure",
    ".gcloud",
    ".kube",
    ".helm",
    ".chef",
    ".ssh",
    ".streamlit",
    ".cargo",
];

/// The files at and below `paths`: without what `.gitignore`, `.ignore` or the workspace's settings leave out, hidden folders but for
/// those in which settings are kept, installed packages, virtual environments and folders tagged as caches. A file that is itself one of `paths` is always taken. Links
/// below `paths` are not followed. Setting `stop` ends the walk early, with what was found so far.
pub fn walk(config: &WorkspaceConfig, paths: &[PathBuf], stop: &AtomicBool) -> Walk {
    let Some((first, rest)) = paths.split_first() else { return Walk::default() };
    let mut builder = WalkBuilder::new(first);
    for path in rest {
        builder.add(path);
    }
    // The same files on every machine: a developer's own global excludes do not count, and a .gitignore counts without Git.
    builder.git_global(false).require_git(false).follow_links(false).hidden(false);
    let settings = config.clone();
    builder.filter_entry(move |entry| entry.depth() == 0 || wanted(&settings, entry));
    let found = Mutex::new((BTreeSet::new(), BTreeSet::new()));
    builder.build_parallel().run(|| {
        Box::new(|entry| {
            if stop.load(Ordering::Relaxed) {
                return WalkState::Quit;
            }
            let mut found = found.lock().expect("no walker panics while it holds the lock");
            match entry {
                Ok(entry) if is_file(&entry) => {
                    found.0.insert(plain(entry.path()));
                }
                Ok(_) => {}
                Err(error) => {
                    found.1.insert(notice(first, &error));
                }
            }
            WalkState::Continue
        })
    });
    let (files, notices) = found.into_inner().expect("no walker panics while it holds the lock");
    Walk { files: files.into_iter().collect(), notices: notices.into_iter().collect() }
}

/// `./a` and `a` are one file.
fn plain(path: &Path) -> PathBuf {
    path.strip_prefix(".").ok().filter(|rest| !rest.as_os_str().is_empty()).unwrap_or(path).to_owned()
}

fn is_file(entry: &DirEntry) -> bool {
    // A path named by the user may be a link, or something that reading will tell about; below it neither is looked at.
    if entry.depth() == 0 { !entry.path().is_dir() } else { entry.file_type().is_some_and(|kind| kind.is_file()) }
}

fn wanted(config: &WorkspaceConfig, entry: &DirEntry) -> bool {
    let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
    if is_folder {
        let name = entry.file_name().to_string_lossy();
        if name.starts_with('.') && !SETTINGS.contains(&&*name) {
            return false;
        }
        let installed = ["node_modules", "site-packages", "bower_components", "__pycache__"];
        if installed.iter().any(|name| entry.file_name() == *name) {
            return false;
        }
        if ["pyvenv.cfg", "CACHEDIR.TAG"].iter().any(|mark| entry.path().join(mark).is_file()) {
            return false;
        }
    }
    !config.ignores(&absolute(entry.path()), is_folder)
}

fn notice(first: &Path, error: &ignore::Error) -> Notice {
    let (mut path, mut error) = (first, error);
    loop {
        match error {
            ignore::Error::WithPath { path: inner, err } => (path, error) = (inner, err),
            ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => error = err,
            error => return Notice { path: path.to_owned(), message: format!("skipped: {error}") },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// Walks a folder of these files, as paths relative to it.
    fn check(files: &[(&str, &str)], start: &[&str], ignored: &str, expected: &[&str]) {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("below the folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        let (config, problems) = WorkspaceConfig::parse(folder.path(), ignored);
        assert_eq!(problems, []);
        let paths: Vec<PathBuf> = start.iter().map(|path| folder.path().join(path)).collect();
        let walk = walk(&config, &paths, &AtomicBool::new(false));
        assert_eq!(walk.notices, []);
        let found: Vec<String> = walk.files.iter().map(|path| crate::root::relative(folder.path(), path)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_git_ignores_is_left_out_also_without_git() {
        check(&[(".gitignore", "out/\n"), ("a.py", ""), ("out/b.py", "")], &[""], "", &[".gitignore", "a.py"]);
        check(&[(".ignore", "b.py\n"), ("b.py", ""), ("x/b.py", ""), ("x/c.py", "")], &[""], "", &[".ignore", "x/c.py"]);
    }

    #[test]
    fn of_hidden_folders_only_those_with_settings_are_looked_into() {
        let files = [(".env", ""), (".hidden/c.py", ""), (".git/config", ""), (".github/workflows/ci.yml", ""), ("a/.npmrc", "")];
        check(&files, &[""], "", &[".env", ".github/workflows/ci.yml", "a/.npmrc"]);
    }

    #[test]
    fn a_file_that_is_named_is_always_taken_and_only_once() {
        let files = [(".gitignore", "*.py\n"), ("a.py", ""), ("b.rs", "")];
        check(&files, &["a.py", "", "b.rs"], "", &[".gitignore", "a.py", "b.rs"]);
    }

    #[test]
    fn installed_packages_environments_and_caches_are_left_out() {
        let files = [
            ("node_modules/x/i.js", ""),
            ("env/pyvenv.cfg", ""),
            ("env/lib/a.py", ""),
            ("target/CACHEDIR.TAG", ""),
            ("target/x.rs", ""),
            ("s.js", ""),
        ];
        check(&files, &[""], "", &["s.js"]);
    }

    #[test]
    fn the_settings_leave_files_out() {
        check(&[("legacy/a.py", ""), ("new/a.py", "")], &[""], "ignore = [\"/legacy/\"]", &["new/a.py"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_below_are_not_followed() {
        let outside = tempfile::tempdir().expect("a folder");
        fs::write(outside.path().join("secret.py"), "").expect("a file");
        let inside = tempfile::tempdir().expect("a folder");
        std::os::unix::fs::symlink(outside.path(), inside.path().join("link")).expect("a link");
        std::os::unix::fs::symlink(outside.path().join("secret.py"), inside.path().join("link.py")).expect("a link");
        let walk = walk(&WorkspaceConfig::default(), &[inside.path().to_owned()], &AtomicBool::new(false));
        assert_eq!(walk, Walk::default());
    }

    #[test]
    fn a_path_that_is_not_there_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let gone = folder.path().join("gone");
        let walk = walk(&WorkspaceConfig::default(), std::slice::from_ref(&gone), &AtomicBool::new(false));
        assert_eq!(walk.files, [""; 0].map(PathBuf::from));
        assert_eq!(walk.notices[0].path, gone);
    }
}
