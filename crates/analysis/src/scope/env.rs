//! The names that the whole file can see.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rapidhash::fast::RandomState;

use super::Export;
use crate::expr::{Expr, Piece, Source};

/// The path that a name imports, and the member of it: `require("a").b` gives `a` and `b`.
pub(crate) fn imported(source: &Source) -> Option<(&str, Option<&str>)> {
    match source {
        Source::Value(Expr::Path(path)) => Some((path.strip_prefix("node:").unwrap_or(path), None)),
        Source::Value(Expr::Member { of, name, .. }) => required_module(of).map(|module| (module, Some(&**name))),
        Source::Value(expr) => required_module(expr).map(|module| (module, None)),
        _ => None,
    }
}

/// The module that a call of `require` names.
fn required_module(expr: &Expr) -> Option<&str> {
    let Expr::Call { function, arguments } = expr else { return None };
    match (&**function, arguments.first().map(|argument| &argument.value)) {
        (Expr::Name(name), Some(Expr::Text(pieces))) if &**name == "require" => match &pieces[..] {
            [Piece::Literal(module)] => Some(module.strip_prefix("node:").unwrap_or(module)),
            _ => None,
        },
        _ => None,
    }
}

/// The names that the whole file can see, put together from its items' exports.
#[derive(Debug, Default)]
pub(crate) struct Env {
    names: HashMap<Box<str>, Vec<EnvSite>, RandomState>,
    stars: Vec<(Box<str>, Box<str>)>,
    imports: Vec<String>,
}

/// Where the file as a whole gives a name its meaning.
#[derive(Debug, Clone)]
pub(crate) struct EnvSite {
    /// The index of the item.
    pub(crate) order: usize,
    /// The place among all that the file's items give away: what comes before has a smaller one.
    pub(crate) sequence: usize,
    /// Whether it holds only sometimes, or is given by a function.
    pub(crate) conditional: bool,
    /// What the name stands for.
    pub(crate) source: Arc<Source>,
}

impl Env {
    /// Puts the exports of a file's items together, in their order.
    pub(crate) fn new<'a>(items: impl Iterator<Item = &'a [Export]>) -> Self {
        let mut env = Self::default();
        let mut known: HashSet<String, RandomState> = HashSet::default();
        let mut sequence = 0;
        for (order, exports) in items.enumerate() {
            for export in exports {
                if let Some((path, _)) = imported(&export.source) {
                    for name in [path, path.split("::").next().unwrap_or(path), path.split('.').next().unwrap_or(path)] {
                        if known.insert(name.to_owned()) {
                            env.imports.push(name.to_owned());
                        }
                    }
                    if let Some(module) = export.name.strip_suffix('*') {
                        env.stars.push((module.into(), path.into()));
                        continue;
                    }
                }
                sequence += 1;
                let site = EnvSite { order, sequence, conditional: export.conditional, source: export.source.clone() };
                env.names.entry(export.name.clone()).or_default().push(site);
            }
        }
        env
    }

    /// The names that do not stand for the same as in another revision.
    pub(crate) fn difference(&self, other: &Self) -> HashSet<Box<str>, RandomState> {
        let same = |a: &[EnvSite], b: &[EnvSite]| {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.conditional == b.conditional && a.source == b.source)
        };
        let mut changed: HashSet<Box<str>, RandomState> =
            self.names.iter().filter(|(name, sites)| !same(sites, other.sites(name))).map(|(name, _)| name.clone()).collect();
        changed.extend(other.names.keys().filter(|name| !self.names.contains_key(*name)).cloned());
        if self.stars != other.stars {
            // Any name may come from a module all of whose names are imported.
            changed.insert("*".into());
        }
        changed
    }

    /// The sites of a name.
    pub(crate) fn sites(&self, name: &str) -> &[EnvSite] {
        self.names.get(name).map_or(&[], Vec::as_slice)
    }

    /// The first name, in their order, of the file, or of a module inside it, that stands for one thing only and that `is_it` accepts.
    pub(crate) fn bound_once(&self, module: &str, is_it: impl Fn(&Source) -> bool) -> Option<String> {
        let real = |site: &&EnvSite| !matches!(&*site.source, Source::Changed | Source::Declared);
        let is_bound = |sites: &[EnvSite]| {
            let mut sites = sites.iter().filter(real);
            sites.next().is_some_and(|site| is_it(&site.source)) && sites.next().is_none()
        };
        let own = |name: &'_ str| name.strip_prefix(module).filter(|name| !name.contains("::") && !name.contains('#')).map(str::to_owned);
        let mut found: Vec<String> = self.names.iter().filter(|(_, sites)| is_bound(sites)).filter_map(|(name, _)| own(name)).collect();
        found.sort_unstable();
        found.into_iter().next()
    }

    /// The modules all of whose names are imported into a module of the file, given with the `::` behind it; empty for the file itself.
    pub(crate) fn stars<'a>(&'a self, module: &'a str) -> impl Iterator<Item = &'a str> {
        self.stars.iter().filter(move |(into, _)| **into == *module).map(|(_, path)| &**path)
    }

    /// The modules that the file imports, whole paths and outermost names.
    pub(crate) fn imports(&self) -> &[String] {
        &self.imports
    }
}
