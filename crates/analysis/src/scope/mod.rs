//! Which names stand for what: the names of one item, and those of the whole file.

mod env;
mod kinds;
mod locals;

pub(crate) use env::{Env, EnvSite, imported};
pub(crate) use kinds::ScopeKinds;
pub(crate) use locals::Locals;

use std::sync::Arc;

use crate::expr::Source;

/// A name that an item gives to the rest of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Export {
    /// The name; `Class#field` for a field, `*` for all names of a module, with `module::` before it in a module inside the file.
    pub(crate) name: Box<str>,
    /// What it stands for.
    pub(crate) source: Arc<Source>,
    /// Whether it holds only sometimes.
    pub(crate) conditional: bool,
}
