//! The names that one item binds, by scope, and which of their meanings reach a place.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use rapidhash::fast::RandomState;
use tree_sitter::{Node, TreeCursor};

use super::kinds::ScopeKinds;
use super::{Export, kinds::Kind};
use crate::expr::{Expr, Source};
use crate::lower::{Binding, Family, Role};

/// Nesting beyond which names are not looked for: nobody reads such code, and the stack has an end.
const MAX_DEPTH: usize = 400;
/// Meanings of one name at one place beyond which it is unknown.
const MAX_SITES: usize = 8;
/// Names that are replaced one by another, at most, to give a field's value to the rest of the file.
const MAX_CLOSING: usize = 4;

/// Where a name is given a meaning.
#[derive(Debug)]
pub(crate) struct Site {
    /// The offset from which it holds.
    pub(crate) at: usize,
    /// What the name stands for.
    pub(crate) source: Arc<Source>,
    /// The branch or block that it stands in, outside of which it holds only sometimes; none at the scope's own level.
    region: Option<Range<usize>>,
    /// The arm of an `if` or `match` that it stands in: see [`Locals::arms`].
    arm: Option<usize>,
    /// Whether it cannot be seen outside its region at all.
    block_scoped: bool,
    /// Whether it was given by a function that is not the scope's own, which may run any time.
    elsewhere: bool,
    role: Role,
}

impl Site {
    fn holds_at(&self, pos: usize) -> bool {
        !self.elsewhere && self.region.as_ref().is_none_or(|region| region.contains(&pos))
    }

    fn is_visible(&self, pos: usize) -> bool {
        !self.block_scoped || self.region.as_ref().is_none_or(|region| region.contains(&pos))
    }
}

#[derive(Debug)]
struct Scope {
    range: Range<usize>,
    parent: Option<usize>,
    /// Whether its code runs when it is called, not where it stands.
    is_function: bool,
    names: HashMap<Box<str>, Vec<Site>, RandomState>,
}

/// One way through a branch.
#[derive(Debug)]
struct Arm {
    range: Range<usize>,
    /// The whole branch, of which only one arm runs.
    branch: Range<usize>,
    parent: Option<usize>,
}

#[derive(Debug)]
struct Loop {
    range: Range<usize>,
    parent: Option<usize>,
}

/// The names that one item binds, by scope. The first scope is the one that the item itself stands in.
#[derive(Debug)]
pub(crate) struct Locals {
    scopes: Vec<Scope>,
    arms: Vec<Arm>,
    loops: Vec<Loop>,
}

/// What may give a name its meaning somewhere.
pub(crate) struct Reaching<'a> {
    /// The sites, the nearest first.
    pub(crate) sites: Vec<&'a Site>,
    /// Whether one of them surely does, so that what is outside the item does not matter.
    pub(crate) settled: bool,
    /// Whether the place is outside every function of the item.
    pub(crate) at_top: bool,
    /// Whether there are too many to tell.
    pub(crate) too_many: bool,
}

impl Locals {
    /// Collects the names that `node` and what is below it bind, without looking into `skip`.
    pub(crate) fn collect(node: Node<'_>, skip: Option<Node<'_>>, text: &str, class: Option<&str>, kinds: &ScopeKinds) -> Self {
        let outermost = Scope { range: 0..usize::MAX, parent: None, is_function: false, names: HashMap::default() };
        let locals = Self { scopes: vec![outermost], arms: Vec::new(), loops: Vec::new() };
        let marks = marks(node, skip, text, kinds.family);
        let mut collector = Collector { text, class, kinds, skip: skip.map(|node| node.id()), marks, locals, found: Vec::new(), depth: 0 };
        if !collector.is_idle(node) {
            collector.walk(&mut node.walk(), &Inside { scope: 0, region: None, arm: None, is_looping: None, opens_scope: false });
        }
        let mut locals = collector.locals;
        locals.move_out();
        for sites in locals.scopes.iter_mut().flat_map(|scope| scope.names.values_mut()) {
            sites.sort_by_key(|site| site.at);
        }
        locals
    }

    /// Gives what a scope assigns without declaring it to the scope that does declare it, or else to the item's own.
    fn move_out(&mut self) {
        for index in (1..self.scopes.len()).rev() {
            let names: Vec<Box<str>> = self.scopes[index].names.keys().cloned().collect();
            for name in names {
                let sites = &self.scopes[index].names[&name];
                let is_told_so = sites.iter().any(|site| site.role == Role::FromOutside);
                let is_declared = sites.iter().any(|site| site.role == Role::Declares);
                if name.contains('#') || (is_declared && !is_told_so) {
                    continue;
                }
                let mut owner = self.scopes[index].parent.unwrap_or(0);
                while owner > 0
                    && !self.scopes[owner].names.get(&name).is_some_and(|sites| sites.iter().any(|site| site.role == Role::Declares))
                {
                    owner = self.scopes[owner].parent.unwrap_or(0);
                }
                let is_function = self.scopes[index].is_function;
                let moved = self.scopes[index].names.remove(&name).unwrap_or_default();
                let kept = moved.into_iter().filter(|site| site.role != Role::FromOutside).map(|site| {
                    let role = if site.role == Role::Declares { Role::Assigns } else { site.role };
                    Site { elsewhere: site.elsewhere || is_function, block_scoped: false, role, ..site }
                });
                self.scopes[owner].names.entry(name).or_default().extend(kept);
            }
        }
    }

    /// What the item gives to the rest of the file: the names of its outermost scope if `is_global`, what its functions give to names outside
    /// of it, and fields anyhow. In a class body, names are fields of the class.
    pub(crate) fn exports(&self, is_global: bool, class: Option<&str>) -> Vec<Export> {
        let mut out: Vec<(usize, Export)> = Vec::new();
        for (index, scope) in self.scopes.iter().enumerate() {
            for (name, sites) in &scope.names {
                let is_field = name.contains('#');
                let own_class = class.filter(|_| index == 0 && !is_global && !is_field);
                for site in sites {
                    let is_given = is_field || (index == 0 && (is_global || site.elsewhere || own_class.is_some()));
                    if !is_given || (site.block_scoped && site.region.is_some()) {
                        continue;
                    }
                    let source = if index > 0 { Arc::new(self.closed(&site.source, site.at)) } else { site.source.clone() };
                    let name = match own_class.filter(|_| !site.elsewhere) {
                        Some(class) => format!("{class}#{name}").into(),
                        None => name.clone(),
                    };
                    let conditional = index > 0 || site.region.is_some() || site.elsewhere || site.role == Role::Changes;
                    out.push((site.at, Export { name, source, conditional }));
                }
            }
        }
        out.sort_by(|a, b| (a.0, &a.1.name).cmp(&(b.0, &b.1.name)));
        out.into_iter().map(|(_, export)| export).collect()
    }

    /// A source without the names that only its own function knows: what they are worth there, or unknown.
    fn closed(&self, source: &Source, at: usize) -> Source {
        match source {
            Source::Value(expr) => Source::Value(self.closed_expr(expr, at, 0)),
            Source::Augmented(operator, expr) => Source::Augmented(*operator, self.closed_expr(expr, at, 0)),
            other => other.clone(),
        }
    }

    fn closed_expr(&self, expr: &Expr, at: usize, depth: usize) -> Expr {
        expr.with_names(&mut |name| {
            let found = self.lookup(name, at.saturating_sub(1));
            match &found.sites[..] {
                [] => None,
                [site] if found.settled && depth < MAX_CLOSING => Some(match &*site.source {
                    Source::Value(inner) if site.at < at => self.closed_expr(inner, site.at, depth + 1),
                    _ => Expr::Unknown,
                }),
                _ => Some(Expr::Unknown),
            }
        })
    }

    /// All names, and what they stand for.
    pub(crate) fn bound(&self) -> impl Iterator<Item = (&str, &Source)> {
        self.scopes.iter().flat_map(|scope| &scope.names).flat_map(|(name, sites)| sites.iter().map(|site| (&**name, &*site.source)))
    }

    /// What may give `name` its meaning at `pos`; no site when no scope but the file's can.
    pub(crate) fn lookup(&self, name: &str, pos: usize) -> Reaching<'_> {
        let innermost = enclosing(&self.scopes, pos, |scope| (&scope.range, scope.parent)).unwrap_or(0);
        let (mut at_top, mut next) = (true, Some(innermost));
        let mut answer = Reaching { sites: Vec::new(), settled: false, at_top: true, too_many: false };
        let mut climb = Some(innermost);
        while let Some(index) = climb {
            answer.at_top &= !self.scopes[index].is_function;
            climb = self.scopes[index].parent;
        }
        while let Some(index) = next {
            let scope = &self.scopes[index];
            if let Some(sites) = scope.names.get(name) {
                let found = if at_top || index == innermost { self.reaching(sites, pos, index == 0) } else { Self::any_time(sites, pos) };
                if !found.sites.is_empty() || found.too_many {
                    return Reaching { at_top: answer.at_top, ..found };
                }
            }
            at_top &= !scope.is_function;
            next = scope.parent;
        }
        answer
    }

    /// All meanings: a function may run when any of them holds.
    fn any_time(sites: &[Site], pos: usize) -> Reaching<'_> {
        let visible = || sites.iter().rev().filter(|site| site.is_visible(pos) && site.role != Role::Changes);
        let too_many = visible().nth(MAX_SITES).is_some();
        let sites: Vec<&Site> = if too_many { Vec::new() } else { visible().collect() };
        let settled = sites.iter().any(|site| site.region.is_none() && !site.elsewhere);
        Reaching { sites, settled, at_top: false, too_many }
    }

    fn reaching<'a>(&'a self, sites: &'a [Site], pos: usize, is_outermost: bool) -> Reaching<'a> {
        let before = sites.partition_point(|site| site.at <= pos);
        let mut found: Vec<&Site> = Vec::new();
        let (mut settled_at, mut is_changed) = (None, false);
        let mut left = MAX_SITES * 8;
        for site in sites[..before].iter().rev() {
            left -= 1;
            if found.len() > MAX_SITES || left == 0 {
                return Reaching { sites: Vec::new(), settled: true, at_top: false, too_many: true };
            }
            if !site.is_visible(pos) || self.is_other_arm(site, pos) || (site.role == Role::Changes && is_changed) {
                continue;
            }
            found.push(site);
            is_changed |= site.role == Role::Changes;
            // A change leaves the thing what it is; only what it holds is another.
            if site.holds_at(pos) && site.role != Role::Changes {
                settled_at = Some(site.at);
                break;
            }
        }
        // Around a loop, what is bound behind comes before the next time; unless the loop itself settles it each time.
        let mut around: Option<&Range<usize>> = None;
        let mut next = enclosing(&self.loops, pos, |each| (&each.range, each.parent));
        while let Some(index) = next {
            let each = &self.loops[index];
            if settled_at.is_some_and(|at| each.range.contains(&at.saturating_sub(1))) {
                break;
            }
            around = Some(&each.range);
            next = each.parent;
        }
        // A function may be called before it is written; anything else that is bound only later is not known here.
        let is_empty = found.is_empty() && !is_outermost;
        let is_hoisted = |site: &Site| matches!(*site.source, Source::Local);
        if is_empty && around.is_none() && sites.iter().any(|site| site.is_visible(pos) && !site.elsewhere && !is_hoisted(site)) {
            return Reaching { sites: Vec::new(), settled: true, at_top: false, too_many: true };
        }
        for site in &sites[before..] {
            let comes_around = around.is_some_and(|range| range.contains(&site.at.saturating_sub(1))) && !site.block_scoped;
            if comes_around || site.elsewhere || (found.is_empty() && settled_at.is_none() && site.is_visible(pos) && is_hoisted(site)) {
                if found.len() > MAX_SITES {
                    return Reaching { sites: Vec::new(), settled: true, at_top: false, too_many: true };
                }
                if site.role != Role::Changes || !is_changed {
                    found.push(site);
                    is_changed |= site.role == Role::Changes;
                }
            }
        }
        Reaching { sites: found, settled: settled_at.is_some(), at_top: false, too_many: false }
    }

    /// Whether a site stands in an arm of a branch another arm of which holds `pos`.
    fn is_other_arm(&self, site: &Site, pos: usize) -> bool {
        let mut next = site.arm;
        while let Some(index) = next {
            let arm = &self.arms[index];
            if arm.branch.contains(&pos) && !arm.range.contains(&pos) {
                // Around a loop inside of which the branch stands, the other arm may have run before.
                let is_looping = enclosing(&self.loops, pos, |each| (&each.range, each.parent))
                    .is_some_and(|each| self.loops[each].range.start <= arm.branch.start);
                return !is_looping;
            }
            next = arm.parent;
        }
        false
    }
}

/// The innermost of nested ranges, listed in the order of their starts, that holds a place.
fn enclosing<T>(list: &[T], pos: usize, of: impl Fn(&T) -> (&Range<usize>, Option<usize>)) -> Option<usize> {
    let mut next = list.partition_point(|each| of(each).0.start <= pos).checked_sub(1);
    while let Some(index) = next {
        let (range, parent) = of(&list[index]);
        if range.contains(&pos) {
            return Some(index);
        }
        next = parent;
    }
    None
}

/// Where a node stands.
#[derive(Clone)]
struct Inside {
    scope: usize,
    region: Option<Range<usize>>,
    arm: Option<usize>,
    is_looping: Option<usize>,
    /// Whether it stands directly in a node that has names of its own.
    opens_scope: bool,
}

struct Collector<'a> {
    text: &'a str,
    class: Option<&'a str>,
    kinds: &'a ScopeKinds,
    skip: Option<usize>,
    /// Where something stands that may bind a name inside of an expression, in the order of the text.
    marks: Vec<usize>,
    locals: Locals,
    found: Vec<Binding>,
    depth: usize,
}

/// Where something stands that may bind a name inside of an expression.
fn marks(node: Node<'_>, skip: Option<Node<'_>>, text: &str, family: Family) -> Vec<usize> {
    let of = |range: Range<usize>| family.binding_marks().find_iter(&text[range.clone()]).map(move |found| range.start + found.start());
    match skip {
        Some(skip) => of(node.start_byte()..skip.start_byte()).chain(of(skip.end_byte()..node.end_byte())).collect(),
        None => of(node.byte_range()).collect(),
    }
}

impl Collector<'_> {
    fn bind(&mut self, node: Node<'_>, kind: Kind, inside: &Inside) {
        if !kind.binds {
            return;
        }
        let mut found = std::mem::take(&mut self.found);
        self.kinds.family.bindings(node, self.text, self.class, &mut found);
        if !found.is_empty() {
            let block_scoped = self.kinds.family.is_block_scoped(node);
            for Binding { name, source, at, role } in found.drain(..) {
                let (region, arm, source) = (inside.region.clone(), inside.arm, Arc::new(source));
                let site = Site { at, source, region, arm, block_scoped: block_scoped && role == Role::Declares, elsewhere: false, role };
                self.locals.scopes[inside.scope].names.entry(name.into()).or_default().push(site);
            }
        }
        self.found = found;
    }

    /// Whether nothing in a node binds a name: most of a file are such expressions.
    fn is_idle(&self, node: Node<'_>) -> bool {
        if Some(node.id()) == self.skip || !node.is_named() || node.child_count() == 0 {
            return true;
        }
        if !self.kinds.of(node).is_plain || node.has_error() {
            return false;
        }
        let range = node.byte_range();
        self.marks.get(self.marks.partition_point(|at| *at < range.start)).is_none_or(|at| *at >= range.end)
    }

    fn walk(&mut self, cursor: &mut TreeCursor<'_>, outer: &Inside) {
        let node = cursor.node();
        if self.depth >= MAX_DEPTH {
            return;
        }
        let kind = self.kinds.of(node);
        let mut inside = outer.clone();
        if kind.is_scope {
            // The node's own name belongs around it, but where it is known in it alone.
            if !kind.binds_within {
                self.bind(node, kind, &inside);
            }
            let scope =
                Scope { range: node.byte_range(), parent: Some(inside.scope), is_function: kind.is_function, names: HashMap::default() };
            self.locals.scopes.push(scope);
            inside.scope = self.locals.scopes.len() - 1;
            inside.region = None;
            inside.opens_scope = true;
            if kind.is_function {
                inside.is_looping = None;
            }
            if kind.binds_within {
                self.bind(node, kind, &inside);
            }
        } else {
            if kind.is_own_region {
                self.bind(node, kind, &Inside { region: Some(node.byte_range()), ..inside.clone() });
            } else {
                self.bind(node, kind, &inside);
            }
            // A function's own block is no region of it.
            let is_block = self.kinds.family != Family::Python && kind.is_block && !outer.opens_scope;
            if is_block || kind.is_case {
                inside.region = Some(node.byte_range());
            }
            inside.opens_scope = false;
        }
        if kind.is_loop {
            self.locals.loops.push(Loop { range: node.byte_range(), parent: inside.is_looping });
            inside.is_looping = Some(self.locals.loops.len() - 1);
        }
        self.depth += 1;
        if cursor.goto_first_child() {
            loop {
                let child = cursor.node();
                if !self.is_idle(child) {
                    self.walk_child(cursor, node, kind, &inside);
                }
                if !cursor.goto_next_sibling() {
                    break;
                }
            }
            cursor.goto_parent();
        }
        self.depth -= 1;
    }

    /// Goes into a child of a node.
    fn walk_child(&mut self, cursor: &mut TreeCursor<'_>, node: Node<'_>, kind: Kind, inside: &Inside) {
        let child = cursor.node();
        // A condition runs always; what follows it runs sometimes.
        let is_arm = kind.is_branch
            && !matches!(cursor.field_name(), Some("condition" | "left" | "right" | "value" | "pattern" | "initializer" | "subject"));
        let is_exclusive = (is_arm && kind.is_exclusive) || self.kinds.of(child).is_arm;
        if !is_arm && !is_exclusive {
            return self.walk(cursor, inside);
        }
        let mut within = inside.clone();
        if is_arm {
            within.region = Some(child.byte_range());
        }
        if is_exclusive {
            self.locals.arms.push(Arm { range: child.byte_range(), branch: node.byte_range(), parent: inside.arm });
            within.arm = Some(self.locals.arms.len() - 1);
        }
        self.walk(cursor, &within);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::named;
    use caveat_catalog::Catalog;

    /// Checks that the names which a text binds, by scope, are those of the nodes that bind any, wherever they stand.
    fn check(language: &str, text: &str) {
        let (language, _) = crate::language::Language::compile(&Catalog::builtin(), language, false).unwrap();
        let tree = crate::parse::parse(&language, text, None);
        let locals = Locals::collect(tree.root_node(), None, text, Some("Own"), &language.scopes);
        let mut found: Vec<(&str, usize)> = Vec::new();
        for (name, sites) in locals.scopes.iter().flat_map(|scope| &scope.names) {
            found.extend(sites.iter().map(|site| (&**name, site.at)));
        }
        found.sort_unstable();
        let (mut pending, mut bound) = (vec![tree.root_node()], Vec::new());
        while let Some(node) = pending.pop() {
            language.family.bindings(node, text, Some("Own"), &mut bound);
            pending.extend(named(node));
        }
        // That a name is another scope's is noted and gone.
        bound.retain(|binding| binding.role != Role::FromOutside);
        let mut expected: Vec<(&str, usize)> = bound.iter().map(|binding| (&*binding.name, binding.at)).collect();
        expected.sort_unstable();
        assert!(!expected.is_empty());
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn no_binding_is_passed_over() {
        check(
            "python",
            "import os.path as p\nfrom a import b, c as d\nx: int = f(lambda q: q)\nf([y for y in z])\nf(w := 1)\nf(k={i: j for i, j in e})\n\
             with (open(a) as g, f(b)as h):\n    g.items.pop(1) + x.append(f\"{a}\")\nf(f\"{(n := 2)}\")\nx[0], self.own = a . pop ( ), 1\n\
             def view(r, *s, t: T = (v := 1)):\n    global m\n    m += g(u\n for\tu in r)\n    del r\n\
             match x:\n    case [o, {'k': l}]: pass\n    case Kind(): pass\ntry:\n    pass\nexcept E as e: print(e)\ntype A = B\n\
             class C(Base): own = f(not -x[1:2].y)\nreturn x.sort(key=lambda a, /, b=1: a)",
        );
        check(
            "typescript",
            "import a, { b as c } from 'm'; import * as n from 'o';\nconst { d, e: [f] } = g(h => h, function i(j) {}, { k(l) {} });\n\
             let v: T<(q: string) => void>; m(o = 1, p += 2, q++, `${r = s}`, t.push(u), class W { x = 1; y(z) {} });\n\
             for (const aa of bb(cc)) dd(!ee[ff], (gg) as H, ii!);\ntry {} catch (jj) {}\ninterface K {} type L = { m: (n: O) => P };\n\
             enum Q { R } abstract class S { constructor(private tt: U) {} }\nfunction* vv(ww = 1, ...xx) { yield (yy = zz); }",
        );
        check(
            "rust",
            "use a::{b, c::d as e, f::*};\nconst G: H = i(|j| j); static mut K: u8 = 1;\n\
             fn l(m: N, State(o): State<P>) -> Q { let (r, s) = t(&u, { let v = 1; v })?; w.x(y[0]).z(|aa, &bb| cc.push(aa)); dd += 1;\n\
             if let Some(ee) = ff(gg!(hh, |ii| ii)) { jj.kk = ll } match (mm, nn) { (oo, Some(pp)) => qq, _ => rr }\n\
             for ss in tt { uu.push_str(&vv) } let Some(ww) = xx else { return }; }\nstruct Y { z: Aa }\ntrait Bb { fn cc(&self); }\nmod dd {}",
        );
    }
}
