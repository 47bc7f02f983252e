//! What is on disk: the workspace's root, settings and pack, the files to look at, and what its manifests say.
//!
//! It reads and never writes, runs nothing and reaches no network. It knows no protocol, no store of progress and nothing of
//! how a text is analysed. What it hands out is data: paths, texts, a catalog, [`caveat_analysis::ProjectFacts`].

pub mod config;
pub mod facts;
pub mod folder;
pub mod read;
pub mod root;
pub mod walk;

pub use config::WorkspaceConfig;
pub use facts::Projects;
pub use folder::Workspace;
pub use read::{Skipped, Source, read_source};
pub use root::find_root;
pub use walk::{Notice, Walk, walk};
