//! What the manifests and lock files around a file say.

mod cargo;
mod npm;
mod python;
mod version;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use caveat_analysis::{FileRole, ProjectFacts};

use crate::root::absolute;

/// The names of the files that facts are read from.
pub const WATCHED: [&str; 11] = [
    "Cargo.toml",
    "Cargo.lock",
    "package.json",
    "package-lock.json",
    "npm-shrinkwrap.json",
    "requirements.txt",
    "pyproject.toml",
    "poetry.lock",
    "uv.lock",
    "pdm.lock",
    "Pipfile.lock",
];

/// Bytes of a manifest or lock file beyond which it is not read.
const MAX_BYTES: u64 = 32 << 20;

/// Whether facts are read from a file of this name.
pub fn is_manifest(path: &Path) -> bool {
    path.file_name().is_some_and(|name| WATCHED.iter().any(|watched| name == *watched))
}

/// A family of packages with names of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Ecosystem {
    Python,
    Npm,
    Cargo,
}

impl Ecosystem {
    fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()? {
            "py" | "pyi" | "pyw" => Some(Self::Python),
            "rs" => Some(Self::Cargo),
            "js" | "mjs" | "cjs" | "jsx" | "ts" | "mts" | "cts" | "tsx" => Some(Self::Npm),
            _ => None,
        }
    }

    /// What the files of one folder say.
    fn read(self, folder: &Path) -> Manifest {
        match self {
            Self::Python => python::read(folder),
            Self::Npm => npm::read(folder),
            Self::Cargo => cargo::read(folder),
        }
    }
}

/// Versions by a package's name.
type Versions = BTreeMap<String, String>;

/// What the manifests and lock files of one folder say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Manifest {
    /// The versions that lock files name.
    locked: Versions,
    /// The versions that manifests ask for, at least.
    declared: Versions,
    /// The lints that are denied in a package of this folder; `None` where the folder is no package.
    denied: Option<Lints>,
    /// The lints that are denied in packages below that inherit them.
    shared: Option<BTreeSet<String>>,
}

/// The lints of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Lints {
    Own(BTreeSet<String>),
    Inherited,
}

/// What a folder's files and those of the folders above it, up to the root, say together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Project {
    manifest: Manifest,
    /// For [`FileRole::Source`], `Test`, `Generated` and `Vendored`.
    facts: [Arc<ProjectFacts>; 4],
}

const ROLES: [FileRole; 4] = [FileRole::Source, FileRole::Test, FileRole::Generated, FileRole::Vendored];

/// The facts of one workspace's files, read once a folder. Nothing outside the root is read.
#[derive(Debug)]
pub struct Projects {
    root: PathBuf,
    cache: Mutex<HashMap<(PathBuf, Ecosystem), Arc<Project>>>,
}

impl Projects {
    /// For the workspace at `root`. Reads nothing yet.
    pub fn new(root: &Path) -> Self {
        let root = absolute(root);
        Self { root, cache: Mutex::default() }
    }

    /// What is known of the project of a file; `head` is the beginning of its text, which may say that a program wrote it.
    ///
    /// Dependencies are those of the file's own kind of package: Python's for a Python file. A Python package is named as `PyPI`
    /// normalises it (`flask-cors`). A version comes from the nearest lock file, else from the nearest manifest, whose lower
    /// bound it then is.
    pub fn facts(&self, path: &Path, head: &str) -> Arc<ProjectFacts> {
        let path = absolute(path);
        let inside = path.strip_prefix(&self.root).ok();
        let role = FileRole::of(inside.unwrap_or(Path::new(path.file_name().unwrap_or_default())), head);
        match (inside, Ecosystem::of(&path), path.parent()) {
            (Some(_), Some(ecosystem), Some(folder)) => self.project(folder, ecosystem).facts[slot(role)].clone(),
            _ => Arc::new(ProjectFacts { role, ..ProjectFacts::default() }),
        }
    }

    /// Forgets what was read, for when a manifest has changed.
    pub fn forget(&self) {
        self.cache.lock().expect("nothing panics while it holds the lock").clear();
    }

    fn project(&self, folder: &Path, ecosystem: Ecosystem) -> Arc<Project> {
        let key = (folder.to_owned(), ecosystem);
        if let Some(known) = self.cache.lock().expect("nothing panics while it holds the lock").get(&key) {
            return known.clone();
        }
        let above = folder.parent().filter(|_| folder != self.root).map(|parent| self.project(parent, ecosystem));
        let own = ecosystem.read(folder);
        // Most folders hold no manifest: they share what their parent has.
        let project = match above {
            Some(above) if own == Manifest::default() => above,
            above => Arc::new(Project::new(merge(own, above.as_deref().map(|above| &above.manifest)))),
        };
        self.cache.lock().expect("nothing panics while it holds the lock").insert(key, project.clone());
        project
    }
}

fn slot(role: FileRole) -> usize {
    ROLES.iter().position(|known| *known == role).unwrap_or(0)
}

/// What a folder's files say, completed by what those above it say.
fn merge(mut own: Manifest, above: Option<&Manifest>) -> Manifest {
    if let Some(above) = above {
        for (from, to) in [(&above.locked, &mut own.locked), (&above.declared, &mut own.declared)] {
            for (name, version) in from {
                to.entry(name.clone()).or_insert_with(|| version.clone());
            }
        }
        own.shared = own.shared.take().or_else(|| above.shared.clone());
        own.denied = own.denied.take().or_else(|| above.denied.clone());
    }
    if own.denied == Some(Lints::Inherited) {
        own.denied = own.shared.clone().map(Lints::Own);
    }
    own
}

impl Project {
    fn new(manifest: Manifest) -> Self {
        let mut dependencies = manifest.declared.clone();
        dependencies.extend(manifest.locked.clone());
        let denied_lints = match &manifest.denied {
            Some(Lints::Own(lints)) => lints.clone(),
            _ => BTreeSet::new(),
        };
        let facts =
            ROLES.map(|role| Arc::new(ProjectFacts { role, dependencies: dependencies.clone(), denied_lints: denied_lints.clone() }));
        Self { manifest, facts }
    }
}

/// The text of a file of a folder; `None` where it is not there, is a link, or is too large or not UTF-8.
fn text(folder: &Path, name: &str) -> Option<String> {
    let path = folder.join(name);
    let metadata = path.symlink_metadata().ok()?;
    if !metadata.is_file() || metadata.len() > MAX_BYTES {
        return None;
    }
    fs::read_to_string(path).ok()
}

/// A TOML file of a folder, if it is there and well formed.
fn toml(folder: &Path, name: &str) -> Option<::toml::Table> {
    text(folder, name)?.parse().ok()
}

/// A JSON file of a folder, if it is there and well formed.
fn json(folder: &Path, name: &str) -> Option<serde_json::Value> {
    serde_json::from_str(&text(folder, name)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(files: &[(&str, &str)], file: &str, expected: &[(&str, &str)]) {
        let facts = facts(files, file);
        let found: Vec<(&str, &str)> = facts.dependencies.iter().map(|(name, version)| (name.as_str(), version.as_str())).collect();
        assert_eq!(found, expected);
    }

    fn facts(files: &[(&str, &str)], file: &str) -> Arc<ProjectFacts> {
        let root = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            let path = root.path().join(name);
            fs::create_dir_all(path.parent().expect("below the root")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        Projects::new(root.path()).facts(&root.path().join(file), "")
    }

    #[test]
    fn a_lock_file_says_more_than_a_manifest() {
        check(
            &[
                ("requirements.txt", "Flask_Cors>=3.0  # web\nrequests[socks] == 2.31.0 ; python_version > '3'\n-r other.txt\n./local\n"),
                ("poetry.lock", "[[package]]\nname = \"flask-cors\"\nversion = \"4.0.1\"\n"),
            ],
            "app.py",
            &[("flask-cors", "4.0.1"), ("requests", "2.31.0")],
        );
    }

    #[test]
    fn only_packages_of_the_files_own_kind_count() {
        let files = [("requirements.txt", "requests==2.31.0"), ("package.json", r#"{"dependencies": {"requests": "^0.3.0"}}"#)];
        check(&files, "a.py", &[("requests", "2.31.0")]);
        check(&files, "a.ts", &[("requests", "0.3.0")]);
        check(&files, "a.rs", &[]);
    }

    #[test]
    fn a_folder_takes_over_what_is_above_it() {
        check(
            &[
                (
                    "package-lock.json",
                    r#"{"packages": {"": {}, "node_modules/express": {"version": "4.19.2"}, "node_modules/a/node_modules/express": {"version": "3.0.0"}}}"#,
                ),
                ("web/package.json", r#"{"dependencies": {"express": "^4.0.0", "helmet": "~7.1.0", "mine": "workspace:*"}}"#),
            ],
            "web/src/deep/server.js",
            &[("express", "4.19.2"), ("helmet", "7.1.0")],
        );
    }

    #[test]
    fn the_newest_of_several_locked_versions_counts() {
        check(
            &[("Cargo.lock", "[[package]]\nname = \"rand\"\nversion = \"0.10.0\"\n\n[[package]]\nname = \"rand\"\nversion = \"0.9.2\"\n")],
            "src/main.rs",
            &[("rand", "0.10.0")],
        );
    }

    #[test]
    fn broken_manifests_say_nothing() {
        check(&[("package.json", "{"), ("package-lock.json", "[]")], "a.js", &[]);
        check(&[("Cargo.toml", "[dependencies"), ("Cargo.lock", "package = 3")], "a.rs", &[]);
    }

    #[test]
    fn denied_lints_are_inherited_where_a_package_asks_for_it() {
        let workspace = "[workspace.lints.clippy]\nundocumented_unsafe_blocks = \"deny\"\npedantic = { level = \"warn\", priority = -1 }\n";
        let member = "[package]\nname = \"a\"\n[lints]\nworkspace = true\n";
        let apart = "[package]\nname = \"b\"\n[lints.rust]\nunsafe_code = { level = \"forbid\" }\n";
        let files = [("Cargo.toml", workspace), ("a/Cargo.toml", member), ("b/Cargo.toml", apart)];
        let lints = |file: &str| facts(&files, file).denied_lints.iter().cloned().collect::<Vec<_>>();
        assert_eq!(lints("a/src/lib.rs"), ["clippy::undocumented_unsafe_blocks"]);
        assert_eq!(lints("b/src/lib.rs"), ["unsafe_code"]);
        assert_eq!(lints("build.rs"), [""; 0]);
    }

    #[test]
    fn the_role_comes_from_the_path_below_the_root() {
        assert_eq!(facts(&[], "tests/test_app.py").role, FileRole::Test);
        assert_eq!(facts(&[("requirements.txt", "a==1")], "tests/test_app.py").role, FileRole::Test);
        assert_eq!(facts(&[("requirements.txt", "a==1")], "app.py").role, FileRole::Source);
    }

    #[test]
    fn folders_without_a_manifest_share_their_parents_facts() {
        let root = tempfile::tempdir().expect("a folder");
        fs::write(root.path().join("requirements.txt"), "a==1").expect("a file");
        let projects = Projects::new(root.path());
        let (one, two) = (projects.facts(&root.path().join("x/one.py"), ""), projects.facts(&root.path().join("y/z/two.py"), ""));
        assert!(Arc::ptr_eq(&one, &two));
        fs::write(root.path().join("requirements.txt"), "a==2").expect("a file");
        projects.forget();
        assert_eq!(projects.facts(&root.path().join("x/one.py"), "").dependencies["a"], "2");
    }
}
