//! Workspace folders: which document belongs to which, and the engine, settings and facts of each.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use caveat_analysis::{Engine, ProjectFacts};
use caveat_catalog::{Catalog, Problem};
use caveat_progress::{DocId, WorkspaceId};
use caveat_workspace::config::WorkspaceConfig;
use caveat_workspace::facts::Projects;
use caveat_workspace::folder::Workspace;
use tower_lsp::ls_types::{Uri, WorkspaceFolder};

use crate::settings::Settings;

/// A folder's number; [`ELSEWHERE`] for what belongs to none.
pub(crate) type RootId = u32;
/// For documents of no folder.
pub(crate) const ELSEWHERE: RootId = 0;

/// The engine with the built-in rules, made once and shared by all folders that have no rules of their own.
#[derive(Debug, Default)]
pub(crate) struct Builtin(OnceLock<Arc<Engine>>);

impl Builtin {
    /// The engine. The first call makes it.
    pub(crate) fn engine(&self) -> &Arc<Engine> {
        self.0.get_or_init(|| Arc::new(Engine::new(Arc::new(Catalog::builtin()))))
    }
}

/// What was read of a folder.
#[derive(Debug)]
pub(crate) struct Loaded {
    /// The rules in force.
    pub(crate) engine: Arc<Engine>,
    /// The workspace's own settings.
    pub(crate) config: WorkspaceConfig,
    /// What is wrong with its settings and pack.
    pub(crate) problems: Vec<Problem>,
    /// Whether its settings and pack were read at all.
    pub(crate) trusted: bool,
    projects: Option<Projects>,
}

impl Loaded {
    /// Reads the settings and the pack of a folder, or takes what is built in where there is no folder, or one that is not trusted.
    /// Never fails.
    pub(crate) fn read(root: Option<&Path>, trusted: bool, builtin: &Builtin) -> Self {
        let engine = builtin.engine();
        let Some(root) = root.filter(|_| trusted) else {
            // Which versions of dependencies are in use says nothing about what is looked for.
            let projects = root.map(Projects::new);
            return Self { engine: engine.clone(), config: WorkspaceConfig::default(), problems: Vec::new(), trusted, projects };
        };
        let Workspace { root, config, catalog, problems } = Workspace::open(root, engine.catalog());
        let engine = if is_same(&catalog, engine.catalog()) { engine.clone() } else { Arc::new(Engine::new(Arc::new(catalog))) };
        Self { engine, config, problems, trusted, projects: Some(Projects::new(&root)) }
    }

    /// What is known of the project of a document; `head` is the beginning of its text.
    pub(crate) fn facts(&self, path: Option<&Path>, head: &str) -> Arc<ProjectFacts> {
        match (&self.projects, path) {
            (Some(projects), Some(path)) => projects.facts(path, head),
            // Nothing outside of a workspace is read.
            (None, Some(path)) => {
                let name = Path::new(path.file_name().unwrap_or_default());
                Arc::new(ProjectFacts { role: caveat_analysis::FileRole::of(name, head), ..ProjectFacts::default() })
            }
            (_, None) => Arc::default(),
        }
    }

    /// Forgets what was read of manifests and lock files.
    pub(crate) fn forget_facts(&self) {
        if let Some(projects) = &self.projects {
            projects.forget();
        }
    }
}

/// Whether two catalogs hold the very same.
fn is_same(a: &Catalog, b: &Catalog) -> bool {
    fn same<T>(a: &std::collections::BTreeMap<Arc<str>, Arc<T>>, b: &std::collections::BTreeMap<Arc<str>, Arc<T>>) -> bool {
        a.len() == b.len() && a.values().zip(b.values()).all(|(a, b)| Arc::ptr_eq(a, b))
    }
    let code = same(&a.rules, &b.rules) && same(&a.languages, &b.languages);
    code && same(&a.lessons, &b.lessons) && same(&a.quizzes, &b.quizzes) && Arc::ptr_eq(&a.curriculum, &b.curriculum)
}

/// A workspace folder.
#[derive(Debug)]
pub(crate) struct Root {
    /// Its number.
    pub(crate) id: RootId,
    /// The folder as the client names it; `None` for what belongs to none.
    pub(crate) uri: Option<Uri>,
    /// Where it is.
    pub(crate) path: Option<PathBuf>,
    /// Its name in the log of progress.
    pub(crate) workspace: WorkspaceId,
    /// What was read of it, once it was.
    pub(crate) loaded: Option<Arc<Loaded>>,
    /// How often it was asked to be read.
    pub(crate) readings: u64,
    /// The client's settings for it.
    pub(crate) settings: Arc<Settings>,
}

/// All workspace folders.
#[derive(Debug)]
pub(crate) struct Roots {
    list: Vec<Root>,
    next: RootId,
}

impl Default for Roots {
    fn default() -> Self {
        let elsewhere = Root {
            id: ELSEWHERE,
            uri: None,
            path: None,
            workspace: WorkspaceId::none(),
            loaded: None,
            readings: 0,
            settings: Arc::default(),
        };
        Self { list: vec![elsewhere], next: ELSEWHERE + 1 }
    }
}

impl Roots {
    /// Adds a folder. One that is there already, or is not on disk, is left out.
    pub(crate) fn add(&mut self, uri: &Uri, settings: Arc<Settings>) -> Option<RootId> {
        let path = file_path(uri)?;
        if self.list.iter().any(|root| root.path.as_ref() == Some(&path)) {
            return None;
        }
        let id = self.next;
        self.next += 1;
        let workspace = WorkspaceId::of(&path);
        self.list.push(Root { id, uri: Some(uri.clone()), path: Some(path), workspace, loaded: None, readings: 0, settings });
        Some(id)
    }

    /// Removes a folder.
    pub(crate) fn remove(&mut self, folder: &WorkspaceFolder) {
        let path = file_path(&folder.uri);
        self.list.retain(|root| root.id == ELSEWHERE || root.path != path);
    }

    /// All of them, that for documents of no folder first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Root> {
        self.list.iter()
    }

    /// All of them, to change them.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Root> {
        self.list.iter_mut()
    }

    /// One of them.
    pub(crate) fn get(&self, id: RootId) -> Option<&Root> {
        self.list.iter().find(|root| root.id == id)
    }

    /// One of them, to change it.
    pub(crate) fn get_mut(&mut self, id: RootId) -> Option<&mut Root> {
        self.list.iter_mut().find(|root| root.id == id)
    }

    /// The innermost folder that holds a path.
    pub(crate) fn of(&self, path: Option<&Path>) -> &Root {
        let holds = |root: &&Root| path.zip(root.path.as_ref()).is_some_and(|(path, root)| path.starts_with(root));
        let depth = |root: &&Root| root.path.as_ref().map_or(0, |path| path.components().count());
        self.list.iter().filter(holds).max_by_key(depth).unwrap_or(&self.list[0])
    }

    /// A document's name in the log of progress.
    pub(crate) fn doc_id(&self, uri: &Uri) -> DocId {
        let path = file_path(uri);
        let root = self.of(path.as_deref());
        let name = match (&path, &root.path) {
            (Some(path), Some(root)) => caveat_workspace::root::relative(root, path),
            _ => uri.as_str().to_owned(),
        };
        DocId { workspace: root.workspace.clone(), path: name }
    }
}

/// Where a `file:` URI is on disk.
pub(crate) fn file_path(uri: &Uri) -> Option<PathBuf> {
    let is_file = uri.scheme().as_str().eq_ignore_ascii_case("file");
    uri.to_file_path().filter(|_| is_file).map(std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use std::str::FromStr;

    use super::*;

    fn uri(text: &str) -> Uri {
        Uri::from_str(text).expect("it is a URI")
    }

    fn roots(folders: &[&str]) -> Roots {
        let mut roots = Roots::default();
        for folder in folders {
            roots.add(&uri(folder), Arc::default());
        }
        roots
    }

    #[test]
    fn a_document_belongs_to_the_innermost_folder() {
        let roots = roots(&["file:///work", "file:///work/inner", "file:///other"]);
        let check = |document: &str, expected: Option<&str>| {
            let root = roots.of(file_path(&uri(document)).as_deref());
            assert_eq!(root.uri.as_ref().map(|uri| uri.as_str()), expected, "{document}");
        };
        check("file:///work/a.py", Some("file:///work"));
        check("file:///work/inner/a.py", Some("file:///work/inner"));
        check("file:///work/innermost/a.py", Some("file:///work"));
        check("file:///elsewhere/a.py", None);
        check("untitled:Untitled-1", None);
    }

    #[test]
    fn folders_come_and_go() {
        let mut roots = roots(&["file:///work", "file:///work", "untitled:folder"]);
        assert_eq!(roots.iter().count(), 2);
        roots.remove(&WorkspaceFolder { uri: uri("file:///work"), name: "work".into() });
        assert_eq!(roots.of(Some(Path::new("/work/a.py"))).id, ELSEWHERE);
    }

    #[test]
    fn names_in_the_log_are_relative_to_their_folder() {
        let roots = roots(&["file:///work"]);
        assert_eq!(roots.doc_id(&uri("file:///work/a%20b/c.py")).path, "a b/c.py");
        assert_eq!(roots.doc_id(&uri("untitled:Untitled-1")).path, "untitled:Untitled-1");
    }
}
