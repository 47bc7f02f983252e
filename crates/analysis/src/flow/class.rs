//! Classes of the file: their objects, what they inherit, how they are made.

use std::sync::Arc;

use super::call::Given;
use super::eval::{FILE, Machine};
use super::ir::{Argument, Class, Function, Name, Node, Op, Span};
use super::value::{ClassRef, Closure, Key, Kind, Object, Val, What};
use crate::lower::Family;

impl Machine<'_> {
    /// The class of the file that has a name.
    pub(super) fn class_value(&mut self, name: &Name) -> Option<Arc<ClassRef>> {
        if !self.defers {
            self.asked.insert((FILE, name.clone()));
        }
        match self.state.lookup(FILE, name).map(|(_, value)| value.what.clone()) {
            Some(What::Class(class)) => Some(class),
            _ => None,
        }
    }

    /// An object of a class that comes from elsewhere: each field may hold what the whole does.
    pub(super) fn instance_of(&mut self, class: Arc<ClassRef>, whole: &Val) -> Val {
        let name = class.class.name.clone();
        let mut object = Object { kind: Kind::Instance, class: Some(name.clone()), base: Some(whole.clone()), ..Object::default() };
        let fields = self.class_info(&name).map(|info| info.fields.clone()).unwrap_or_default();
        for (_, field) in fields.iter().filter(|(_, field)| field.annotation.is_some() && !field.is_static) {
            if field.annotation.as_ref().is_some_and(|annotation| self.is_numeric(annotation)) {
                let value = Val { taint: whole.taint.part(&field.name), ..Val::default() };
                let value = self.number(&value);
                object.entries.push((Key::Text(field.name.clone()), value));
            }
        }
        let value = self.allocate(object);
        Val { taint: whole.taint.clone(), ..value }
    }

    /// A new object of a class of the file.
    pub(super) fn instantiate(&mut self, class: &Arc<ClassRef>, given: Vec<Given>, span: Span) -> Val {
        let name = class.class.name.clone();
        self.used.insert(class.item);
        let this = self.new_instance(&name);
        if let Some(method) = self.method(&name, constructor(self.family())) {
            self.call_closure(&Closure { this: Some(Box::new(this.clone())), ..method }, given, span);
            return this;
        }
        let fields: Vec<Name> = self
            .class_info(&name)
            .map(|info| info.fields.iter().filter(|(_, field)| !field.is_static).map(|(_, field)| field.name.clone()).collect())
            .unwrap_or_default();
        let Some(id) = this.only_object() else { return this };
        if self.family() == Family::JavaScript {
            return this;
        }
        for (at, given) in given.iter().enumerate() {
            let field = given.name.clone().or_else(|| fields.get(at).cloned());
            let annotation = field.as_ref().and_then(|name_of| {
                let info = self.class_info(&name)?;
                info.fields.iter().find(|(_, field)| field.name == *name_of)?.1.annotation.clone()
            });
            let value = match annotation {
                Some(annotation) if self.is_numeric(&annotation) => self.number(&given.value),
                _ => given.value.clone(),
            };
            let is_rust = self.family() == Family::Rust;
            if let Some(object) = self.state.object_mut(id) {
                match field {
                    Some(field) => object.set(Key::Text(field), value),
                    None if fields.is_empty() && is_rust => object.set(Key::Index(i64::try_from(at).unwrap_or(i64::MAX)), value),
                    None => object.put(value),
                }
            }
        }
        this
    }

    /// An object of a class of the file, with what its fields begin with.
    pub(super) fn new_instance(&mut self, name: &Name) -> Val {
        let mut object = Object { kind: Kind::Instance, class: Some(name.clone()), ..Object::default() };
        if self.family() == Family::JavaScript {
            let fields = self.class_info(name).map(|info| info.fields.clone()).unwrap_or_default();
            for (item, field) in fields.iter().filter(|(_, field)| !field.is_static) {
                if let Some(value) = &field.value {
                    let outside = std::mem::replace(&mut self.item, *item);
                    let value = self.eval(value);
                    self.item = outside;
                    object.set(Key::Text(field.name.clone()), value);
                }
            }
        }
        self.allocate(object)
    }

    /// A class that is declared where the program stands.
    pub(super) fn class(&mut self, class: &Arc<Class>) -> Val {
        for decorator in &class.decorators {
            self.eval(decorator);
        }
        let value = Val::of(What::Class(Arc::new(ClassRef { item: self.item, class: class.clone() })));
        if class.name.is_empty() {
            return value;
        }
        for method in &class.methods {
            let index = self.program.index_of(self.item, method);
            let (item, frame) = (self.item, self.frame);
            let closure = Closure { item, index, function: method.clone(), frame, this: None, class: Some(class.name.clone()) };
            self.methods.insert((class.name.clone(), method.name.clone()), Some(closure));
        }
        let frame = self.frame;
        self.state.set(frame, &class.name, value.clone());
        if !class.methods.is_empty() {
            let this = self.new_instance(&class.name);
            for method in &class.methods {
                let this = Some(Box::new(this.clone()));
                let index = self.program.index_of(self.item, method);
                self.made.push(Closure { item: self.item, index, function: method.clone(), frame, this, class: Some(class.name.clone()) });
                self.origins.push(self.origin);
            }
        }
        value
    }

    /// A method of a class of the file, or of one that it inherits from.
    pub(super) fn method(&mut self, class: &Name, name: &str) -> Option<Closure> {
        let key = (class.clone(), Name::from(name));
        if let Some(found) = self.methods.get(&key) {
            return found.clone();
        }
        self.methods.insert(key.clone(), None);
        let own = self.class_info(class).and_then(|info| {
            let (item, function) = info.methods.iter().rev().find(|(_, function)| *function.name == *name)?;
            Some((*item, function.clone()))
        });
        let own = own.map(|(item, function)| {
            let (index, frame) = (self.program.index_of(item, &function), self.frame_of(item));
            Closure { item, index, function, frame, this: None, class: Some(class.clone()) }
        });
        let found = own.or_else(|| self.bases(class).into_iter().find_map(|base| self.method(&base, name)));
        self.methods.insert(key, found.clone());
        found
    }

    /// The classes of the file that a class inherits from.
    pub(super) fn bases(&mut self, class: &Name) -> Vec<Name> {
        let bases = self.class_info(class).map(|info| info.bases.clone()).unwrap_or_default();
        bases
            .iter()
            .filter_map(|base| match &base.op {
                Op::Name(name) if self.class_info(name).is_some() && name != class => Some(name.clone()),
                _ => None,
            })
            .collect()
    }

    /// The path of the class from elsewhere that a class inherits from.
    pub(super) fn outside_base(&mut self, class: &Name) -> Option<Name> {
        let bases = self.class_info(class).map(|info| info.bases.clone())?;
        let mut found = None;
        for base in &bases {
            match &base.op {
                Op::Name(name) if self.class_info(name).is_some() && name != class && self.depth_left() => {
                    found = found.or_else(|| self.outside_base(name));
                }
                Op::Name(_) | Op::Member { .. } | Op::Path(_) => {
                    let frame = std::mem::replace(&mut self.frame, FILE);
                    let class = self.class.take();
                    let value = self.eval(base);
                    (self.frame, self.class) = (frame, class);
                    found = found.or(value.path);
                }
                _ => {}
            }
        }
        found
    }

    fn depth_left(&mut self) -> bool {
        let left = self.enter();
        if left {
            self.leave();
        }
        left
    }

    /// A field that a class gives to all its objects.
    pub(super) fn static_field(&mut self, class: &Name, name: &str) -> Option<Val> {
        let found = self.class_info(class).and_then(|info| {
            info.fields.iter().rev().find(|(_, field)| *field.name == *name).and_then(|(item, field)| Some((*item, field.value.clone()?)))
        });
        if let Some((item, value)) = found {
            if !self.enter() {
                return None;
            }
            self.used.insert(item);
            let outside = (std::mem::replace(&mut self.item, item), std::mem::replace(&mut self.frame, FILE));
            let value = self.eval(&value);
            (self.item, self.frame) = outside;
            self.leave();
            Some(value)
        } else {
            let bases = self.bases(class);
            bases.into_iter().find_map(|base| self.static_field(&base, name))
        }
    }

    /// `super().method(…)` and `super(…)`: what the class around inherits.
    pub(super) fn super_call(&mut self, function: &Node, arguments: &[Argument]) -> Option<Val> {
        let is_super = |node: &Node| match &node.op {
            Op::Name(name) => &**name == "super",
            Op::Call { function, .. } => matches!(&function.op, Op::Name(name) if &**name == "super"),
            _ => false,
        };
        let name: Name = match &function.op {
            Op::Member { of, name, .. } if is_super(of) => name.clone(),
            Op::Name(name) if &**name == "super" && self.family() == Family::JavaScript => "constructor".into(),
            _ => return None,
        };
        let class = self.class.clone()?;
        let method = self.bases(&class).into_iter().find_map(|base| self.method(&base, &name));
        let this_name = match self.family() {
            Family::JavaScript => "this",
            _ => "self",
        };
        let this = self.state.lookup(self.frame, this_name).map(|(_, value)| value.clone()).unwrap_or_default();
        let given: Vec<Given> = arguments
            .iter()
            .map(|argument| Given { name: argument.name.clone(), ..Given::plain(self.eval(&argument.value), argument.value.span) })
            .collect();
        let method = method?;
        let class = method.class.clone();
        Some(self.call_closure(&Closure { this: Some(Box::new(this)), class, ..method }, given, function.span))
    }

    /// A function as its decorators leave it: those of the file are called.
    pub(super) fn decorated(&mut self, function: &Arc<Function>, value: Val) -> Val {
        let mut value = value;
        for decorator in function.decorators.iter().rev() {
            let decorator = self.eval(decorator);
            if let What::Function(closure) = &decorator.what {
                let span = function.span;
                let wrapped = self.call_closure(&closure.clone(), vec![Given::plain(value.clone(), span)], span);
                if matches!(wrapped.what, What::Function(_)) {
                    value = wrapped;
                }
            }
        }
        value
    }
}

/// What a constructor is called.
pub(super) fn constructor(family: Family) -> &'static str {
    if family == Family::JavaScript { "constructor" } else { "__init__" }
}
