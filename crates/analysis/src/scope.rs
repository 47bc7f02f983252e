//! Which names stand for what: the names of one item, and those of the whole file.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use rapidhash::fast::RandomState;
use tree_sitter::{Node, TreeCursor};

use crate::expr::{Expr, Piece, Source};
use crate::language::is_of;
use crate::lower::{Binding, Family};

type Map<V> = HashMap<Box<str>, V, RandomState>;

/// Where a local name is given a meaning.
#[derive(Debug)]
pub(crate) struct Site {
    /// The offset from which it holds.
    pub(crate) at: usize,
    /// The branch or block that it stands in: outside of it, it holds only sometimes.
    region: Range<usize>,
    /// Whether it cannot be seen outside its region at all.
    block_scoped: bool,
    /// What the name stands for.
    pub(crate) source: Source,
}

#[derive(Debug)]
struct Scope {
    range: Range<usize>,
    parent: Option<usize>,
    names: Map<Vec<Site>>,
}

/// The names that one item binds, by scope. The first scope is the one that the item itself stands in.
#[derive(Debug)]
pub(crate) struct Locals {
    scopes: Vec<Scope>,
    loops: Vec<Range<usize>>,
}

/// A name that an item gives to the rest of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Export {
    /// The name; `Class#field` for a field, `*` for all names of a module.
    pub(crate) name: Box<str>,
    /// What it stands for.
    pub(crate) source: Arc<Source>,
    /// Whether it holds only sometimes.
    pub(crate) conditional: bool,
}

/// What kinds of nodes scopes are made of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ScopeKinds<'a> {
    /// The language family.
    pub(crate) family: Family,
    /// Kinds of loops, by kind id.
    pub(crate) loops: &'a [bool],
    /// Kinds of blocks, by kind id.
    pub(crate) blocks: &'a [bool],
}

impl Locals {
    /// Collects the names that `node` and what is below it bind, without looking into `skip`.
    pub(crate) fn collect(node: Node<'_>, skip: Option<Node<'_>>, text: &str, class: Option<&str>, kinds: ScopeKinds<'_>) -> Self {
        let mut collector = Collector {
            text,
            class,
            kinds,
            skip: skip.map(|node| node.id()),
            locals: Self { scopes: vec![Scope { range: 0..usize::MAX, parent: None, names: Map::default() }], loops: Vec::new() },
            found: Vec::new(),
            depth: 0,
        };
        let mut cursor = node.walk();
        collector.walk(&mut cursor, 0, &(0..usize::MAX), false);
        let mut locals = collector.locals;
        for sites in locals.scopes.iter_mut().flat_map(|scope| scope.names.values_mut()) {
            sites.sort_by_key(|site| site.at);
        }
        locals
    }

    /// What the item gives to the rest of the file: the names of its outermost scope if `is_global`, and fields anyhow.
    pub(crate) fn exports(&self, is_global: bool) -> Vec<Export> {
        let mut out: Vec<(usize, Export)> = Vec::new();
        for (index, scope) in self.scopes.iter().enumerate() {
            for (name, sites) in &scope.names {
                if (index == 0 && is_global) || name.contains('#') {
                    out.extend(sites.iter().map(|site| {
                        let conditional = index > 0 || site.region.start > 0;
                        (site.at, Export { name: name.clone(), source: Arc::new(site.source.clone()), conditional })
                    }));
                }
            }
        }
        out.sort_by(|a, b| (a.0, &a.1.name).cmp(&(b.0, &b.1.name)));
        out.into_iter().map(|(_, export)| export).collect()
    }

    /// The sites that may give `name` its meaning at `pos`, the nearest first; empty when no scope but the file's can.
    /// The flag says whether `pos` is at the item's own level, outside every function.
    pub(crate) fn lookup(&self, name: &str, pos: usize) -> (Vec<&Site>, bool) {
        let innermost = self.scopes.iter().enumerate().rev().find(|(_, scope)| scope.range.contains(&pos)).map_or(0, |(index, _)| index);
        let mut next = Some(innermost);
        while let Some(index) = next {
            let scope = &self.scopes[index];
            if let Some(sites) = scope.names.get(name) {
                let found = if index == innermost {
                    self.reaching(sites, pos)
                } else {
                    sites.iter().rev().filter(|site| !site.block_scoped || site.region.contains(&pos)).collect()
                };
                if !found.is_empty() {
                    return (found, innermost == 0);
                }
            }
            next = scope.parent;
        }
        (Vec::new(), innermost == 0)
    }

    fn reaching<'a>(&'a self, sites: &'a [Site], pos: usize) -> Vec<&'a Site> {
        let visible = || sites.iter().filter(|site| !site.block_scoped || site.region.contains(&pos));
        let mut found = Vec::new();
        let mut settled = false;
        for site in visible().rev().filter(|site| site.at <= pos) {
            found.push(site);
            if site.region.contains(&pos) {
                settled = true;
                break;
            }
        }
        // Around a loop, what is bound behind comes before the next time.
        let around = |site: &&Site| {
            site.at > pos && !site.block_scoped && self.loops.iter().any(|range| range.contains(&pos) && range.contains(&(site.at - 1)))
        };
        found.extend(visible().filter(around));
        if found.is_empty() && !settled {
            found.extend(visible());
        }
        found
    }
}

/// Nesting beyond which names are not looked for: nobody reads such code, and the stack has an end.
const MAX_DEPTH: usize = 400;

struct Collector<'a> {
    text: &'a str,
    class: Option<&'a str>,
    kinds: ScopeKinds<'a>,
    skip: Option<usize>,
    locals: Locals,
    found: Vec<Binding>,
    depth: usize,
}

impl Collector<'_> {
    fn bind(&mut self, node: Node<'_>, scope: usize, region: &Range<usize>) {
        let mut found = std::mem::take(&mut self.found);
        self.kinds.family.bindings(node, self.text, self.class, &mut found);
        if !found.is_empty() {
            let block_scoped = self.kinds.family.is_block_scoped(node);
            for Binding { name, source, at } in found.drain(..) {
                self.locals.scopes[scope].names.entry(name.into()).or_default().push(Site {
                    at,
                    region: region.clone(),
                    block_scoped,
                    source,
                });
            }
        }
        self.found = found;
    }

    fn walk(&mut self, cursor: &mut TreeCursor<'_>, scope: usize, region: &Range<usize>, in_branch: bool) {
        let node = cursor.node();
        if Some(node.id()) == self.skip || !node.is_named() || node.child_count() == 0 || self.depth >= MAX_DEPTH {
            return;
        }
        let kind = node.kind();
        let is_scope = self.kinds.family.is_scope(kind);
        // An arrow function's lone parameter is its own; any other node's names belong around it.
        if kind != "arrow_function" {
            self.bind(node, scope, region);
        }
        let mut scope = scope;
        let mut region = region.clone();
        if is_scope {
            self.locals.scopes.push(Scope { range: node.byte_range(), parent: Some(scope), names: Map::default() });
            scope = self.locals.scopes.len() - 1;
            region = node.byte_range();
            if kind == "arrow_function" {
                self.bind(node, scope, &region);
            }
        } else if in_branch
            || (is_of(self.kinds.blocks, node) && region.start > 0)
            || (is_of(self.kinds.blocks, node) && self.kinds.family != Family::Python && scope == 0)
        {
            region = node.byte_range();
        }
        if is_of(self.kinds.loops, node) {
            self.locals.loops.push(node.byte_range());
        }
        let is_branch = self.kinds.family.is_branch(kind);
        self.depth += 1;
        if cursor.goto_first_child() {
            loop {
                // A condition runs always; what follows it runs sometimes.
                let is_arm = is_branch
                    && !matches!(
                        cursor.field_name(),
                        Some("condition" | "left" | "right" | "value" | "pattern" | "initializer" | "subject")
                    );
                self.walk(cursor, scope, &region, is_arm);
                if !cursor.goto_next_sibling() {
                    break;
                }
            }
            cursor.goto_parent();
        }
        self.depth -= 1;
    }
}

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
    names: Map<Vec<EnvSite>>,
    stars: Vec<Box<str>>,
    imports: Vec<String>,
}

/// Where the file as a whole gives a name its meaning.
#[derive(Debug, Clone)]
pub(crate) struct EnvSite {
    /// The index of the item.
    pub(crate) order: usize,
    /// Whether it holds only sometimes.
    pub(crate) conditional: bool,
    /// What the name stands for.
    pub(crate) source: Arc<Source>,
}

impl Env {
    /// Puts the exports of a file's items together, in their order.
    pub(crate) fn new<'a>(items: impl Iterator<Item = &'a [Export]>) -> Self {
        let mut env = Self::default();
        for (order, exports) in items.enumerate() {
            for export in exports {
                if let Some((path, _)) = imported(&export.source) {
                    for name in [path, path.split("::").next().unwrap_or(path), path.split('.').next().unwrap_or(path)] {
                        if !env.imports.iter().any(|known| known == name) {
                            env.imports.push(name.to_owned());
                        }
                    }
                    if &*export.name == "*" {
                        env.stars.push(path.into());
                        continue;
                    }
                }
                env.names.entry(export.name.clone()).or_default().push(EnvSite {
                    order,
                    conditional: export.conditional,
                    source: export.source.clone(),
                });
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

    /// The first name, in their order, that stands for one thing only and that `is_it` accepts.
    pub(crate) fn bound_once(&self, is_it: impl Fn(&Source) -> bool) -> Option<String> {
        let mut found: Vec<&str> =
            self.names.iter().filter(|(_, sites)| sites.len() == 1 && is_it(&sites[0].source)).map(|(name, _)| &**name).collect();
        found.sort_unstable();
        found.first().map(|name| (*name).to_owned())
    }

    /// The modules all of whose names are imported.
    pub(crate) fn stars(&self) -> &[Box<str>] {
        &self.stars
    }

    /// The modules that the file imports, whole paths and outermost names.
    pub(crate) fn imports(&self) -> &[String] {
        &self.imports
    }
}
