//! What the languages' own functions and methods do with values.
//!
//! Only what changes or takes apart what a value is stands here; what just passes it on, or makes it harmless, is said in the flow
//! files.

use std::sync::Arc;

use super::call::{Callee, Given};
use super::eval::Machine;
use super::ir::{Constant, Name, Node, Op, Span};
use super::label::{Taint, Weaknesses};
use super::model::Bits;
use super::regex;
use super::value::{Key, Kind, Object, ObjectId, Part, Test, Val, What, written};
use crate::lower::Family;

impl Machine<'_> {
    /// A call of something that belongs to the language.
    pub(super) fn builtin(&mut self, callee: &Callee<'_>, given: &[Given], span: Span) -> Option<Val> {
        let first = given.first().map(|given| given.value.clone());
        let receiver = callee.receiver.clone()?;
        if let What::Function(closure) = &receiver.what {
            return self.function_method(&closure.clone(), &callee.name, given, span);
        }
        if let Some(value) = self.guard_method(&callee.name, &receiver, first.as_ref()) {
            return Some(value);
        }
        if !receiver.objects().is_empty() {
            let ids = receiver.objects().to_vec();
            if let Some(value) = self.container_method(&ids, &receiver, &callee.name, given, span) {
                return Some(value);
            }
        } else if is_growing(&callee.name)
            && let Some(place) = callee.place
            && matches!(receiver.what, What::Unknown)
            && receiver.path.is_none()
            && !given.is_empty()
        {
            // What is put into a thing that nothing is known of is in it from then on.
            let ids = self.objects_at(place)?;
            for given in given {
                let value = if matches!(&*callee.name, "extend" | "extend_from_slice" | "update") {
                    self.any_element(&given.value).unwrap_or_default()
                } else {
                    given.value.clone()
                };
                self.store(&ids, None, value);
            }
            return Some(Val::null());
        }
        self.value_method(&receiver, callee, given, span)
    }

    /// A function that is known by its path.
    pub(super) fn function_of(&mut self, path: &str, callee: &Callee<'_>, given: &[Given], is_new: bool, span: Span) -> Option<Val> {
        let first = given.first().map(|given| given.value.clone());
        let second = given.get(1).map(|given| given.value.clone());
        let of_first = |machine: &Self| given.first().map(|given| machine.doubted(&given.value, given.span)).unwrap_or_default();
        Some(match (self.family(), path) {
            (
                Family::Python,
                "int" | "float" | "bool" | "round" | "ord" | "hash" | "id" | "abs" | "sum" | "decimal.Decimal" | "uuid.UUID" | "complex",
            )
            | (
                Family::JavaScript,
                "Number" | "parseInt" | "parseFloat" | "BigInt" | "Number.parseInt" | "Number.parseFloat" | "Math.floor" | "Math.round"
                | "Math.ceil" | "Math.abs" | "Math.trunc" | "Boolean",
            ) => self.number(&first.unwrap_or_default()),
            (Family::Python, "len") | (Family::JavaScript, "Date.now" | "Math.random") => match first.as_ref().and_then(Val::only_object) {
                Some(id) => self
                    .state
                    .object(id)
                    .and_then(Object::length)
                    .map_or(Val::number(), |length| Val::constant(Constant::Integer(length as i128))),
                None => match first.as_ref().and_then(|value| value.only_text().filter(|_| value.taint.is_empty())) {
                    Some(text) => Val::constant(Constant::Integer(text.chars().count() as i128)),
                    None => Val::number(),
                },
            },
            (Family::Python | Family::JavaScript, "min" | "max" | "Math.min" | "Math.max") => {
                let values: Vec<Val> = given.iter().map(|given| given.value.clone()).collect();
                let numbers: Option<Vec<i128>> = values.iter().map(Val::only_integer).collect();
                if let Some(numbers) = numbers.filter(|numbers| numbers.len() > 1) {
                    let picked = if path.ends_with("min") { numbers.iter().min() } else { numbers.iter().max() };
                    return picked.map(|number| Val::constant(Constant::Integer(*number)));
                }
                let bound = path.ends_with("min") && values.iter().any(|value| value.taint.is_empty() && value.is_known());
                let all = values.into_iter().reduce(Val::join).unwrap_or_default();
                if bound { Val { taint: all.taint.cleaned(self.model().bits.exhaustion), what: What::Number, path: None } } else { all }
            }
            (Family::Python, "str" | "bytes" | "bytearray" | "repr" | "ascii" | "format")
            | (Family::JavaScript, "String" | "Buffer.from") => match &first {
                Some(value) if matches!(value.what, What::Constants(_) | What::Text(_)) => value.clone(),
                Some(value) => {
                    let nosql = self.model().bits.nosql.and(self.model().bits.confusion).and(self.model().bits.pollution);
                    let path = (path == "Buffer.from").then(|| Name::from("Buffer"));
                    Val {
                        taint: of_first(self).cleaned(nosql),
                        what: if value.is_known() { What::Text(Arc::from([Part::Hole])) } else { What::Unknown },
                        path,
                    }
                }
                None => Val::text(""),
            },
            (
                Family::Python,
                "list" | "tuple" | "set" | "frozenset" | "sorted" | "reversed" | "iter" | "collections.deque" | "collections.OrderedDict",
            )
            | (Family::JavaScript, "Array.from" | "Set" | "Array.of" | "Array") => {
                for given in given.iter().filter(|given| given.name.as_deref() == Some("key")) {
                    let element = first.as_ref().and_then(|value| self.any_element(value)).unwrap_or_default();
                    self.call_value(&given.value.clone(), vec![element], span);
                }
                if path == "Array.of" {
                    return Some(self.list(given.iter().map(|given| given.value.clone()).collect()));
                }
                let mut object = Object { kind: Kind::List, ..Object::default() };
                if let Some(value) = first.filter(|value| !matches!(value.what, What::Number) && value.only_integer().is_none()) {
                    if matches!(path, "sorted" | "reversed" | "set" | "frozenset" | "Set") && !matches!(path, "Set" | "set" | "frozenset") {
                        let any = self.any_element(&value);
                        if let Some(any) = any {
                            object.put(any);
                        }
                    } else {
                        self.extend(&mut object, &value);
                    }
                }
                let list = self.allocate(object);
                match second.filter(|_| path == "Array.from") {
                    Some(function) => {
                        let element = self.any_element(&list).unwrap_or_default();
                        let value = self.call_value(&function, vec![element], span);
                        self.list_of(value)
                    }
                    None => list,
                }
            }
            (Family::Python, "dict" | "collections.defaultdict" | "types.SimpleNamespace" | "argparse.Namespace")
            | (Family::JavaScript, "Map" | "Object.fromEntries" | "Object" | "WeakMap") => {
                let mut object = Object::default();
                if let Some(value) = first.filter(|value| !matches!(value.what, What::Function(_) | What::Class(_))) {
                    self.put_pairs(&mut object, &value);
                }
                for given in given.iter().filter(|given| given.name.is_some()) {
                    object.set(Key::Text(given.name.clone().unwrap_or_default()), given.value.clone());
                }
                self.allocate(object)
            }
            (Family::JavaScript, "Object.assign") => {
                let target = first?;
                let ids = target.objects().to_vec();
                for given in &given[1..] {
                    for id in &ids {
                        if let Some(mut object) = self.state.object(*id).cloned() {
                            self.update(&mut object, &given.value);
                            self.state.put_object(*id, object);
                        }
                    }
                }
                if ids.is_empty() {
                    let taint = given.iter().fold(target.taint.clone(), |all, given| all.join(&self.deep(&given.value)));
                    return Some(Val { taint, ..target });
                }
                target
            }
            (
                Family::JavaScript,
                "Object.keys" | "Object.values" | "Object.entries" | "Reflect.ownKeys" | "Object.freeze" | "Object.seal"
                | "structuredClone",
            ) => {
                let value = first?;
                if matches!(path, "Object.freeze" | "Object.seal" | "structuredClone") {
                    return Some(value);
                }
                self.listed(
                    &value,
                    if path.ends_with("values") {
                        "values"
                    } else if path.ends_with("entries") {
                        "items"
                    } else {
                        "keys"
                    },
                )
            }
            (Family::JavaScript, "require" | "import") => {
                let module = first?.only_text()?.clone();
                let module = module.strip_prefix("node:").unwrap_or(&module);
                self.thing(module.into(), span)
            }
            (Family::JavaScript, "Promise.resolve" | "Object.create") => first?,
            (Family::JavaScript, "Promise.all" | "Promise.allSettled" | "Promise.race" | "Promise.any") => {
                let value = first?;
                if matches!(path, "Promise.all" | "Promise.allSettled") { value } else { self.any_element(&value).unwrap_or_default() }
            }
            (Family::JavaScript, "Promise") if is_new => self.promise(&first?, span),
            (Family::JavaScript, "util.promisify" | "promisify" | "util.callbackify") => first?,
            (Family::JavaScript, "RegExp" | "Regex") => self.regex_of(&first?, second.as_ref())?,
            (Family::Python, "re.compile") => self.regex_of(&first?, None)?,
            (Family::Rust, "regex::Regex::new" | "Regex::new" | "regex::bytes::Regex::new") => self.regex_of(&first?, None)?,
            (Family::Python, "re.fullmatch" | "re.match" | "re.search" | "regex.fullmatch" | "regex.match") => {
                let pattern = self.regex_of(&first?, None);
                self.matched(pattern.as_ref(), &second?, path.ends_with("fullmatch"), path.rsplit('.').next() == Some("match"))
            }
            (Family::Python, "re.sub" | "re.subn") => {
                let (text, pattern) = (given.get(2)?.value.clone(), self.regex_of(&first?, None));
                self.replaced(pattern.as_ref(), &second?, &text, true)
            }
            (Family::Python, "re.split" | "re.findall") => {
                let text = second?;
                let part = Val { taint: text.taint.part("[]"), ..Val::default() };
                self.list_of(part)
            }
            (Family::Python, "map") => {
                let element = given.get(1).and_then(|given| self.any_element(&given.value.clone()));
                match element {
                    Some(element) => {
                        let value = self.call_value(&first?, vec![element], span);
                        self.list_of(value)
                    }
                    None => self.list(Vec::new()),
                }
            }
            (Family::Python, "filter") => {
                let list = second?;
                self.filtered(&first?, &list, span)
            }
            (Family::Python, "functools.reduce") => {
                let element = self.any_element(&second?).unwrap_or_default();
                let start = given.get(2).map_or(element.clone(), |given| given.value.clone());
                self.reduced(&first?, start, &element, span)
            }
            (Family::Python, "zip" | "itertools.zip_longest" | "itertools.product") => {
                let parts: Vec<Val> = given.iter().map(|given| self.any_element(&given.value.clone()).unwrap_or_default()).collect();
                let known: Option<Vec<Vec<Val>>> = given.iter().map(|given| self.elements(&given.value)).collect();
                if let Some(known) = known.filter(|known| path == "zip" && !known.is_empty()) {
                    let count = known.iter().map(Vec::len).min().unwrap_or(0);
                    let rows: Vec<Val> =
                        (0..count.min(16)).map(|at| self.list(known.iter().map(|column| column[at].clone()).collect())).collect();
                    return Some(self.list(rows));
                }
                let row = self.list(parts);
                self.list_of(row)
            }
            (Family::Python, "enumerate") => {
                let list = first?;
                if let Some(values) = self.elements(&list).filter(|values| values.len() <= 16) {
                    let rows = values
                        .into_iter()
                        .enumerate()
                        .map(|(at, value)| self.list(vec![Val::constant(Constant::Integer(at as i128)), value]))
                        .collect();
                    return Some(self.list(rows));
                }
                let element = self.any_element(&list).unwrap_or_default();
                let row = self.list(vec![Val::number(), element]);
                self.list_of(row)
            }
            (Family::Python, "itertools.chain" | "itertools.chain.from_iterable") => {
                let mut object = Object { kind: Kind::List, ..Object::default() };
                for given in given {
                    self.extend(&mut object, &given.value);
                }
                self.allocate(object)
            }
            (Family::Python, "next") => {
                let element = first.as_ref().and_then(|value| self.any_element(value)).unwrap_or_default();
                match second {
                    Some(default) => element.join(default),
                    None => element,
                }
            }
            (Family::Python, "getattr") => {
                let (whole, key) = (first?, second?);
                let value = match key.key() {
                    Some(Key::Text(name)) => self.member(&whole, &name, false, span),
                    _ => Val { taint: self.deep(&whole).part("[]"), ..Val::default() },
                };
                match given.get(2) {
                    Some(default) => value.join(default.value.clone()),
                    None => value,
                }
            }
            (Family::Python, "setattr") => {
                let (ids, key) = (first?.objects().to_vec(), second?.key());
                self.store(&ids, key, given.get(2)?.value.clone());
                Val::null()
            }
            (Family::Python, "range") => {
                // How often a loop runs may be someone else's choice.
                let taint = given.iter().fold(Taint::default(), |all, given| all.join(&given.value.taint));
                self.list_of(Val { taint: taint.with(|traits| traits.number = true), what: What::Number, path: None })
            }
            (Family::Python, "isinstance") => {
                let (value, kind) = (first?, second?);
                let is_number = matches!(kind.path.as_deref(), Some("int" | "float" | "bool"));
                let bits = self.model().bits;
                let weaknesses = if is_number {
                    Weaknesses::ALL
                } else if kind.path.as_deref() == Some("str") {
                    bits.nosql
                } else {
                    Weaknesses::NONE
                };
                let when_true = value.taint.marks().iter().map(|mark| (mark.label.id, weaknesses)).collect();
                Val::test(Test { when_true, when_false: Vec::new() })
            }
            (Family::Python, "any" | "all") => self.any_or_all(given)?,
            (Family::Python, "functools.partial") => self.partial(&first?, &given[1..]),
            (
                Family::Python,
                "os.path.realpath"
                | "os.path.abspath"
                | "os.path.normpath"
                | "posixpath.normpath"
                | "pathlib.Path.resolve"
                | "pathlib.Path.absolute",
            )
            | (
                Family::JavaScript,
                "path.resolve"
                | "path.normalize"
                | "fs.realpathSync"
                | "fs.promises.realpath"
                | "fs/promises.realpath"
                | "path.posix.normalize",
            )
            | (
                Family::Rust,
                "std::fs::canonicalize" | "tokio::fs::canonicalize" | "std::path::Path.canonicalize" | "std::path::PathBuf.canonicalize",
            ) => {
                let mut taint = self.doubted_given(given);
                if let Some(receiver) = &callee.receiver {
                    taint = taint.join(&self.deep(receiver));
                }
                let path = (self.family() != Family::JavaScript).then(|| Name::from(self.language.returned_path(path)));
                Val { taint: taint.with(|traits| traits.normal = true), what: What::Unknown, path }
            }
            (Family::Python, "os.path.commonpath" | "os.path.commonprefix") => {
                let taint = first.map(|value| self.deep(&value)).unwrap_or_default();
                Val { taint: taint.part("commonpath()"), ..Val::default() }
            }
            (Family::Python, "os.path.relpath") | (Family::JavaScript, "path.relative") => {
                let taint = self.deep_given(given);
                Val { taint: taint.with(|traits| traits.relative = true), ..Val::default() }
            }
            (Family::Python, "hmac.new" | "hmac.digest") | (Family::JavaScript, "crypto.createHmac") => {
                let all = self.deep_given(given);
                Val { taint: all.part("digest()"), what: What::Unknown, path: Some(self.language.returned_path(path).into()) }
            }
            (Family::Python, "hashlib.sha256" | "hashlib.sha512" | "hashlib.sha384" | "hashlib.sha3_256" | "hashlib.blake2b") => {
                Val { taint: of_first(self).part("digest()"), what: What::Unknown, path: Some(self.language.returned_path(path).into()) }
            }
            (Family::Python, "hmac.compare_digest" | "secrets.compare_digest" | "django.utils.crypto.constant_time_compare")
            | (Family::JavaScript, "crypto.timingSafeEqual") => {
                let (a, b) = (first?, second?);
                let mut when_true = self.cleared_by_proof(&a, &b);
                when_true.extend(self.cleared_by_proof(&b, &a));
                Val::test(Test { when_true, when_false: Vec::new() })
            }
            (
                Family::Rust,
                "Some"
                | "Ok"
                | "Err"
                | "Box::new"
                | "std::boxed::Box::new"
                | "Arc::new"
                | "Rc::new"
                | "std::sync::Arc::new"
                | "Cow::Borrowed"
                | "Cow::Owned"
                | "String::from"
                | "std::string::String::from"
                | "Cow::from"
                | "std::borrow::Cow::from"
                | "Cell::new"
                | "Mutex::new"
                | "std::sync::Mutex::new",
            ) if given.len() == 1 => first?,
            (Family::Rust, "String::new" | "std::string::String::new" | "String::with_capacity" | "std::string::String::with_capacity") => {
                Val::text("").with_path(None)
            }
            (
                Family::Rust,
                "Vec::new"
                | "std::vec::Vec::new"
                | "Vec::with_capacity"
                | "std::vec::Vec::with_capacity"
                | "VecDeque::new"
                | "HashSet::new"
                | "BTreeSet::new"
                | "std::collections::HashSet::new"
                | "std::collections::BTreeSet::new"
                | "std::collections::VecDeque::new",
            ) => self.list(Vec::new()),
            (
                Family::Rust,
                "HashMap::new"
                | "BTreeMap::new"
                | "std::collections::HashMap::new"
                | "std::collections::BTreeMap::new"
                | "serde_json::Map::new",
            ) => self.allocate(Object::default()),
            (
                Family::Rust,
                "HashMap::from"
                | "BTreeMap::from"
                | "HashSet::from"
                | "Vec::from"
                | "std::collections::HashMap::from"
                | "std::collections::BTreeMap::from"
                | "std::collections::HashSet::from"
                | "std::vec::Vec::from",
            ) => {
                let value = first?;
                if path.contains("Map") {
                    let mut object = Object::default();
                    self.put_pairs(&mut object, &value);
                    self.allocate(object)
                } else {
                    value
                }
            }
            (Family::Rust, "std::mem::take" | "std::mem::replace" | "std::convert::identity") => first?,
            (Family::Rust, "format!" | "format_args!" | "std::format!" | "concat!") => given.last()?.value.clone(),
            (Family::Rust, path) if path.ends_with("write!") || path.ends_with("writeln!") => {
                // What is written to a text is in it from then on.
                let text = given.get(1)?.value.clone();
                if let Some(place) = self.program.node_at(self.item, given[0].span) {
                    let old = first?;
                    if old.path.is_none() {
                        let joined = self.text(&[(old, given[0].span), (text, given[1].span)]);
                        self.set_place(&place, joined);
                    }
                }
                Val::null()
            }
            // A variant with a value is that value.
            (Family::Rust, path)
                if given.len() == 1 && crate::language::last_part(path).starts_with(char::is_uppercase) && self.program.is_enum(path) =>
            {
                first?
            }
            _ => return None,
        })
    }

    /// `f.call(this, a)`, `f.apply(this, [a])`, `f.bind(this)`.
    fn function_method(&mut self, closure: &super::value::Closure, name: &str, given: &[Given], span: Span) -> Option<Val> {
        let with_this = |given: &[Given]| super::value::Closure {
            this: given.first().map(|given| Box::new(given.value.clone())).or_else(|| closure.this.clone()),
            ..closure.clone()
        };
        Some(match name {
            "call" => self.call_closure(&with_this(given), given.get(1..).unwrap_or_default().to_vec(), span),
            "apply" => {
                let list = given.get(1).map(|given| given.value.clone()).unwrap_or_default();
                let values = self.elements(&list).unwrap_or_else(|| vec![list]);
                let given_list = values.into_iter().map(|value| Given::plain(value, span)).collect();
                self.call_closure(&with_this(given), given_list, span)
            }
            "bind" => self.partial(&Val::of(What::Function(with_this(given))), given.get(1..).unwrap_or_default()),
            "delay" | "apply_async" => self.call_closure(closure, given.to_vec(), span),
            _ => return None,
        })
    }

    /// A function some of whose arguments are given already. What they are is kept as defaults of what they are called.
    fn partial(&mut self, function: &Val, given: &[Given]) -> Val {
        let What::Function(closure) = &function.what else {
            return Val { path: function.path.clone(), ..Val::default() };
        };
        if given.is_empty() {
            return function.clone();
        }
        // The arguments go into a frame of their own, in which a function stands that calls the one that is meant.
        let frame = self.new_frame(super::state::Frame { parent: Some(closure.frame), ..Default::default() });
        self.state.set(frame, &"‹function›".into(), function.clone());
        let span = closure.function.span;
        let node = |op: Op| Node { span: Span { start: u32::MAX, end: u32::MAX }, op };
        let mut arguments = Vec::new();
        for (at, given) in given.iter().enumerate() {
            let name: Name = format!("‹{at}›").into();
            self.state.set(frame, &name, given.value.clone());
            arguments.push(super::ir::Argument { name: given.name.clone(), spread: false, keywords: false, value: node(Op::Name(name)) });
        }
        let rest: Name = "‹rest›".into();
        arguments.push(super::ir::Argument { name: None, spread: true, keywords: false, value: node(Op::Name(rest.clone())) });
        let call = node(Op::Call { function: Box::new(node(Op::Name("‹function›".into()))), arguments, is_new: false });
        let made = super::ir::Function {
            name: "".into(),
            span,
            parameters: vec![super::ir::Parameter {
                span,
                target: super::ir::Pattern::Name(rest, span),
                kind: super::ir::ParameterKind::Rest,
                default: None,
                annotation: None,
            }],
            body: node(Op::Return(Some(Box::new(call)))),
            is_generator: false,
            decorators: Vec::new(),
            receiver: super::ir::Receiver::None,
            returns: None,
            outer: Vec::new(),
        };
        let closure = super::value::Closure {
            item: closure.item,
            index: u32::MAX,
            function: Arc::new(made),
            frame,
            this: None,
            class: closure.class.clone(),
        };
        self.made.push(closure.clone());
        self.origins.push(self.origin);
        Val::of(What::Function(closure))
    }

    /// `new Promise((resolve, reject) => …)`: what `resolve` is given.
    fn promise(&mut self, executor: &Val, span: Span) -> Val {
        let What::Function(closure) = &executor.what else { return Val::unknown() };
        let resolved = self.list(Vec::new());
        let frame = self.new_frame(super::state::Frame { parent: Some(closure.frame), ..Default::default() });
        self.state.set(frame, &"‹resolved›".into(), resolved.clone());
        let node = |op: Op| Node { span: Span { start: u32::MAX, end: u32::MAX }, op };
        let value: Name = "‹value›".into();
        let push = Op::Call {
            function: Box::new(node(Op::Member {
                of: Box::new(node(Op::Name("‹resolved›".into()))), name: "push".into(), scoped: false
            })),
            arguments: vec![super::ir::Argument { name: None, spread: false, keywords: false, value: node(Op::Name(value.clone())) }],
            is_new: false,
        };
        let resolve = super::ir::Function {
            name: "".into(),
            span: closure.function.span,
            parameters: vec![super::ir::Parameter {
                span: closure.function.span,
                target: super::ir::Pattern::Name(value, closure.function.span),
                kind: super::ir::ParameterKind::One,
                default: None,
                annotation: None,
            }],
            body: node(push),
            is_generator: false,
            decorators: Vec::new(),
            receiver: super::ir::Receiver::None,
            returns: None,
            outer: Vec::new(),
        };
        let resolve =
            super::value::Closure { item: closure.item, index: u32::MAX, function: Arc::new(resolve), frame, this: None, class: None };
        let arguments = vec![Val::of(What::Function(resolve)), Val::unknown()];
        self.call_value(&executor.clone(), arguments, span);
        self.any_element(&resolved).unwrap_or_default()
    }

    /// `any(f(x) for x in …)`, `all(…)`: what one element's being true says of all.
    fn any_or_all(&mut self, given: &[Given]) -> Option<Val> {
        let list = given.first()?.value.clone();
        let element = self.any_element(&list)?;
        match &element.what {
            What::Test(Some(test)) => Some(Val::test(Test::clone(test))),
            _ => Some(Val::of(What::Test(None))),
        }
    }

    /// A dictionary from pairs, or a copy of one.
    fn put_pairs(&mut self, object: &mut Object, value: &Val) {
        let pairs = self
            .elements(value)
            .filter(|_| value.only_object().and_then(|id| self.state.object(id)).is_some_and(|object| object.kind == Kind::List));
        let Some(pairs) = pairs else {
            let is_list = value.only_object().and_then(|id| self.state.object(id)).is_some_and(|object| object.kind == Kind::List);
            if is_list {
                let row = self.any_element(value).unwrap_or_default();
                let taint = self.element(&row, &Val::constant(Constant::Integer(1)), Span::default());
                object.put(taint);
            } else {
                self.update(object, value);
            }
            return;
        };
        for pair in pairs {
            let at = |machine: &mut Self, index| machine.element(&pair, &Val::constant(Constant::Integer(index)), Span::default());
            let (key, value) = (at(self, 0), at(self, 1));
            match key.key() {
                Some(key) => object.set(key, value),
                None => object.put(value),
            }
        }
    }

    /// The elements of a list that is wholly known.
    pub(super) fn elements(&self, value: &Val) -> Option<Vec<Val>> {
        let object = self.state.object(value.only_object()?)?;
        object.length()?;
        Some(object.entries.iter().map(|(_, value)| value.clone()).collect())
    }

    /// Keys, values or both of an object.
    fn listed(&mut self, value: &Val, which: &str) -> Val {
        let known = value.only_object().and_then(|id| self.state.object(id)).filter(|object| object.length().is_some()).cloned();
        if let Some(object) = known {
            let key = |key: &Key| match key {
                Key::Text(name) => Val::text(name),
                Key::Index(index) => Val::constant(Constant::Integer(i128::from(*index))),
            };
            let mut out = Vec::new();
            for (name, value) in &object.entries {
                out.push(match which {
                    "values" => value.clone(),
                    "items" => self.list(vec![key(name), value.clone()]),
                    _ => key(name),
                });
            }
            self.list(out)
        } else {
            let any =
                value.objects().iter().filter_map(|id| self.state.object(*id).and_then(Object::any)).reduce(Val::join).unwrap_or_default();
            let part = Val {
                taint: any.taint.join(&value.taint.part("[]")),
                what: if value.objects().is_empty() { What::Unknown } else { any.what },
                path: None,
            };
            let own_keys =
                value.objects().iter().filter_map(|id| self.state.object(*id).and_then(|object| object.keys.clone())).reduce(Val::join);
            let own_key = own_keys.unwrap_or_else(|| Val {
                taint: value.taint.part("keys"),
                what: if value.objects().is_empty() { What::Unknown } else { What::Text(Arc::from([Part::Hole])) },
                path: None,
            });
            let base = value.objects().iter().find_map(|id| self.state.object(*id).and_then(|object| object.base.clone()));
            let part = match base {
                Some(base) => part.join(Val { taint: base.taint.part("[]"), ..Val::default() }),
                None => part,
            };
            match which {
                "values" => self.list_of(part),
                "items" => {
                    let row = self.list(vec![own_key, part]);
                    self.list_of(row)
                }
                _ => self.list_of(own_key),
            }
        }
    }

    /// Methods of lists, dictionaries and sets.
    fn container_method(&mut self, ids: &[ObjectId], receiver: &Val, name: &str, given: &[Given], span: Span) -> Option<Val> {
        let kind = self.state.object(ids[0])?.kind;
        let first = given.first().map(|given| given.value.clone());
        let is_function = first
            .as_ref()
            .is_some_and(|value| matches!(value.what, What::Function(_)) || (value.path.is_some() && value.objects().is_empty()));
        let has_base = self.state.object(ids[0])?.base.is_some();
        if kind == Kind::Instance && !matches!(name, "dict" | "model_dump") {
            return None;
        }
        Some(match name {
            "append" | "push" | "add" | "push_back" | "push_str" | "appendleft" | "unshift" | "push_front"
                if kind == Kind::List || has_base =>
            {
                for id in ids {
                    let Some(mut object) = self.state.object(*id).cloned() else { continue };
                    for given in given {
                        if given.spread {
                            self.extend(&mut object, &given.value);
                        } else if object.rest.is_some() || ids.len() > 1 || has_base {
                            object.put(given.value.clone());
                        } else if matches!(name, "unshift" | "appendleft" | "push_front") {
                            object.entries.insert(0, (Key::Index(0), given.value.clone()));
                            for ((key, _), at) in object.entries.iter_mut().zip(0..) {
                                *key = Key::Index(at);
                            }
                        } else {
                            let at = i64::try_from(object.entries.len()).unwrap_or(i64::MAX);
                            object.entries.push((Key::Index(at), given.value.clone()));
                        }
                    }
                    self.state.put_object(*id, object);
                }
                if matches!(name, "add") { receiver.clone() } else { Val::number() }
            }
            "insert" if kind == Kind::List => {
                let value = given.get(1).map_or_else(|| first.clone().unwrap_or_default(), |given| given.value.clone());
                let at = first.as_ref().and_then(Val::only_integer).and_then(|at| usize::try_from(at).ok()).filter(|_| given.len() > 1);
                for id in ids {
                    let Some(object) = self.state.object_mut(*id) else { continue };
                    match at {
                        Some(at) if object.rest.is_none() && ids.len() == 1 => {
                            let at = at.min(object.entries.len());
                            object.entries.insert(at, (Key::Index(0), value.clone()));
                            for ((key, _), at) in object.entries.iter_mut().zip(0..) {
                                *key = Key::Index(at);
                            }
                        }
                        _ => object.put(value.clone()),
                    }
                }
                Val::null()
            }
            "insert" | "set" | "setdefault" | "put" | "entry" if kind == Kind::Map => {
                let key = first.as_ref().and_then(Val::key);
                let value = given.get(1).map(|given| given.value.clone()).unwrap_or_default();
                if name == "setdefault"
                    && let Some(old) = key.as_ref().and_then(|key| self.state.object(ids[0])?.get(key).cloned())
                {
                    return Some(old);
                }
                if let (None, Some(unknown)) = (&key, &first) {
                    for id in ids {
                        if let Some(object) = self.state.object_mut(*id) {
                            object.put_under(unknown.clone(), value.clone());
                        }
                    }
                } else {
                    self.store(ids, key, value.clone());
                }
                if name == "set" { receiver.clone() } else { value }
            }
            "extend" | "extend_from_slice" | "append_all" if kind == Kind::List => {
                for id in ids {
                    let Some(mut object) = self.state.object(*id).cloned() else { continue };
                    for given in given {
                        self.extend(&mut object, &given.value);
                    }
                    self.state.put_object(*id, object);
                }
                Val::null()
            }
            "update" | "extend" => {
                for id in ids {
                    let Some(mut object) = self.state.object(*id).cloned() else { continue };
                    for given in given {
                        match &given.name {
                            Some(name) => object.set(Key::Text(name.clone()), given.value.clone()),
                            None if object.kind == Kind::List => self.extend(&mut object, &given.value),
                            None => self.put_pairs(&mut object, &given.value),
                        }
                    }
                    self.state.put_object(*id, object);
                }
                Val::null()
            }
            "pop" | "remove" | "popleft" | "shift" | "pop_front" | "pop_back" | "swap_remove" | "delete" | "popitem" => {
                let end = match (name, kind) {
                    ("shift" | "popleft" | "pop_front", _) => Some(Key::Index(0)),
                    ("pop_back", _) => Some(Key::Index(-1)),
                    ("pop", Kind::List) if given.is_empty() => Some(Key::Index(-1)),
                    ("remove", Kind::List) if self.family() == Family::Python => None,
                    _ => first.as_ref().and_then(Val::key),
                };
                let is_known = self.state.object(ids[0]).is_some_and(|object| object.length().is_some() || object.kind == Kind::Map);
                let value = match &end {
                    Some(key) if ids.len() == 1 && is_known => {
                        let value = self.element(receiver, &key_value(key), span);
                        self.remove_key(ids, key);
                        value
                    }
                    _ => self.any_element(receiver).unwrap_or_default(),
                };
                match given.get(1) {
                    Some(default) => value.without_nothing(default.value.clone()),
                    None => value,
                }
            }
            "get" | "at" | "getlist" | "get_mut" | "getOrDefault" | "get_or_insert" | "nth" | "item" => {
                let key = first.unwrap_or_default();
                let is_sure = key.key().is_some();
                let value = self.element(receiver, &key, span);
                let value = if is_sure || given.len() > 1 { value } else { value.join(Val::null()) };
                match given.get(1) {
                    Some(default) if !is_sure => value.join(default.value.clone()),
                    Some(default) => value.without_nothing(default.value.clone()),
                    None => value,
                }
            }
            "first" | "front" | "next" | "peek" if given.is_empty() => {
                let value = self.element(receiver, &Val::constant(Constant::Integer(0)), span);
                if matches!(name, "next" | "peek") {
                    // Each time it is another one.
                    let any = self.any_element(receiver).unwrap_or(value);
                    let taint = any.taint.part(&format!("{}", span.start));
                    if any.taint.is_empty() { any } else { Val { taint, ..any } }
                } else {
                    value
                }
            }
            "last" | "back" if given.is_empty() => self.element(receiver, &Val::constant(Constant::Integer(-1)), span),
            "keys" | "values" | "items" | "entries" | "into_keys" | "into_values" | "values_mut" => match (kind, name) {
                (Kind::List, _) => receiver.clone(),
                (_, "values" | "into_values" | "values_mut") => self.listed(receiver, "values"),
                (_, "items" | "entries") => self.listed(receiver, "items"),
                _ => self.listed(receiver, "keys"),
            },
            "copy" | "iter" | "into_iter" | "iter_mut" | "clone" | "to_vec" | "to_owned" | "as_slice" | "as_ref" | "as_mut" | "unwrap"
            | "expect" | "cloned" | "copied" | "sort" | "reverse" | "toSorted" | "toReversed" | "rev" | "sort_unstable" | "dedup"
            | "flat" | "flatten" | "unwrap_or_default" | "freeze" | "lock" | "borrow" | "borrow_mut" | "by_ref" | "peekable" | "fuse"
            | "ok" | "into" | "dict" | "model_dump" | "toArray" | "to_list" | "as_deref" | "drain" | "iterator" => {
                if matches!(name, "iter" | "into_iter") && kind == Kind::Map {
                    return Some(self.listed(receiver, "items"));
                }
                if matches!(name, "copy" | "clone" | "to_vec" | "cloned" | "dict" | "model_dump") {
                    let object = self.state.object(ids[0])?.clone();
                    let value = self.allocate(object);
                    return Some(Val { taint: receiver.taint.clone(), ..value });
                }
                if matches!(name, "sort" | "reverse" | "sort_unstable" | "toSorted" | "toReversed" | "rev") {
                    let any = self.any_element(receiver);
                    let is_same = matches!(name, "sort" | "reverse" | "sort_unstable");
                    let object = Object { kind: Kind::List, rest: any, ..Object::default() };
                    if is_same && ids.len() == 1 && kind == Kind::List {
                        self.state.put_object(ids[0], object);
                        return Some(receiver.clone());
                    }
                    return Some(self.allocate(object));
                }
                if matches!(name, "flat" | "flatten") {
                    let element = self.any_element(receiver).unwrap_or_default();
                    let inner = if element.objects().is_empty() { Some(element) } else { self.any_element(&element) };
                    return Some(match inner {
                        Some(inner) => self.list_of(inner),
                        None => self.list(Vec::new()),
                    });
                }
                receiver.clone()
            }
            "collect" | "to_string" | "concat" if self.family() == Family::Rust => {
                Val { taint: self.deep(receiver), what: receiver.what.clone(), path: None }
            }
            "concat" => {
                let mut object = Object { kind: Kind::List, ..Object::default() };
                self.extend(&mut object, receiver);
                for given in given {
                    if given.value.objects().is_empty() { object.put(given.value.clone()) } else { self.extend(&mut object, &given.value) }
                }
                self.allocate(object)
            }
            "slice" | "take" | "skip" => {
                let at = |index: usize| given.get(index).map(|given| given.value.only_integer());
                match name {
                    "take" => self.part_of(receiver, None, at(0)),
                    "skip" => self.part_of(receiver, at(0), None),
                    _ => self.part_of(receiver, at(0), at(1)),
                }
            }
            "splice" => {
                for given in given.iter().skip(2) {
                    self.store(ids, None, given.value.clone());
                }
                match self.any_element(receiver) {
                    Some(any) => self.list_of(any),
                    None => self.list(Vec::new()),
                }
            }
            "clear" => {
                for id in ids.iter().filter(|_| ids.len() == 1) {
                    self.state.put_object(*id, Object { kind, ..Object::default() });
                }
                Val::null()
            }
            "join" if kind == Kind::List && self.family() != Family::Python => {
                let glue = first.unwrap_or_else(|| Val::text(","));
                self.joined(&glue, receiver, span)
            }
            "filter" | "take_while" | "skip_while" | "takeWhile" | "filter_map" | "retain" if is_function => {
                if name == "filter_map" {
                    let element = self.any_element(receiver).unwrap_or_default();
                    let value = self.call_value(&first?, vec![element], span);
                    return Some(self.list_of(value));
                }
                self.filtered(&first?, receiver, span)
            }
            "map" | "flatMap" | "forEach" | "for_each" | "flat_map" | "map_err" | "inspect" | "each" if is_function => {
                let function = first?;
                if let Some(values) = self.elements(receiver).filter(|values| values.len() <= 8 && kind == Kind::List) {
                    let mut out = Vec::new();
                    for (at, value) in values.into_iter().enumerate() {
                        out.push(self.call_value(&function, vec![value, Val::constant(Constant::Integer(at as i128))], span));
                    }
                    if matches!(name, "flatMap" | "flat_map") {
                        let mut object = Object { kind: Kind::List, ..Object::default() };
                        for value in out {
                            if value.objects().is_empty() { object.put(value) } else { self.extend(&mut object, &value) }
                        }
                        return Some(self.allocate(object));
                    }
                    return Some(if matches!(name, "inspect" | "map_err") { receiver.clone() } else { self.list(out) });
                }
                let element = if kind == Kind::Map { self.listed(receiver, "values") } else { receiver.clone() };
                match self.any_element(&element) {
                    Some(element) => {
                        let value = self.call_value(&function, vec![element, Val::number()], span);
                        let value = if matches!(name, "flatMap" | "flat_map") && !value.objects().is_empty() {
                            self.any_element(&value).unwrap_or_default()
                        } else {
                            value
                        };
                        if matches!(name, "inspect" | "map_err") { receiver.clone() } else { self.list_of(value) }
                    }
                    None => self.list(Vec::new()),
                }
            }
            "reduce" | "fold" | "reduceRight" | "try_fold" => {
                let (function, start) = match name {
                    "fold" | "try_fold" => (given.get(1)?.value.clone(), first),
                    _ => (first?, given.get(1).map(|given| given.value.clone())),
                };
                let element = self.any_element(receiver).unwrap_or_default();
                let start = start.unwrap_or_else(|| element.clone());
                self.reduced(&function, start, &element, span)
            }
            "find" | "find_map" | "max_by_key" | "min_by_key" | "findLast" if is_function => {
                let kept = self.filtered(&first?, receiver, span);
                self.any_element(&kept).unwrap_or_else(Val::null).join(Val::null())
            }
            "some" | "any" | "every" | "all" | "position" | "findIndex" if is_function => {
                let element = self.any_element(receiver).unwrap_or_default();
                let value = self.call_value(&first?, vec![element], span);
                match value.what {
                    What::Test(Some(test)) if matches!(name, "every" | "all") => Val::test(of_whole(&test, receiver, self)),
                    What::Test(Some(test)) => Val::test(Test::clone(&test)),
                    _ => Val::of(What::Test(None)),
                }
            }
            "zip" => {
                let (a, b) =
                    (self.any_element(receiver).unwrap_or_default(), first.and_then(|value| self.any_element(&value)).unwrap_or_default());
                let row = self.list(vec![a, b]);
                self.list_of(row)
            }
            "enumerate" => {
                let element = self.any_element(receiver).unwrap_or_default();
                let row = self.list(vec![Val::number(), element]);
                self.list_of(row)
            }
            "chain" => {
                let mut object = Object { kind: Kind::List, ..Object::default() };
                self.extend(&mut object, receiver);
                self.extend(&mut object, &first?);
                self.allocate(object)
            }
            "len" | "length" | "size" | "count" => {
                let count = self.state.object(ids[0]).and_then(Object::length);
                count.map_or(Val::number(), |count| Val::constant(Constant::Integer(count as i128)))
            }
            "then" | "catch" | "finally" if is_function => self.then(receiver, name, given, span),
            "unwrap_or" | "unwrap_or_else" => receiver.clone(),
            _ => return None,
        })
    }

    /// A list with what a function lets through.
    fn filtered(&mut self, function: &Val, list: &Val, span: Span) -> Val {
        let values = self.elements(list).filter(|values| values.len() <= 8);
        let is_known = values.is_some();
        let values = match values {
            Some(values) => values,
            None => self.any_element(list).into_iter().collect(),
        };
        let mut object = Object { kind: Kind::List, ..Object::default() };
        for value in values {
            let answer = if matches!(function.only(), Some(Constant::Null)) {
                value.clone()
            } else {
                self.call_value(function, vec![value.clone()], span)
            };
            if answer.truth() == Some(false) {
                continue;
            }
            let (yes, _) = self.by_value(&answer);
            let value = yes.baked(value);
            if is_known && answer.truth() == Some(true) && object.rest.is_none() {
                let at = i64::try_from(object.entries.len()).unwrap_or(i64::MAX);
                object.entries.push((Key::Index(at), value));
            } else {
                object.put(value);
            }
        }
        self.allocate(object)
    }

    fn reduced(&mut self, function: &Val, start: Val, element: &Val, span: Span) -> Val {
        let mut value = start;
        for _ in 0..2 {
            let next = self.call_value(function, vec![value.clone(), element.clone(), Val::number()], span);
            value = value.join(next);
        }
        value
    }

    /// `a.then(f)`.
    fn then(&mut self, receiver: &Val, name: &str, given: &[Given], span: Span) -> Val {
        let Some(function) = given.first().map(|given| given.value.clone()) else { return receiver.clone() };
        if name == "then" {
            let before = self.state.clone();
            let value = self.call_value(&function, vec![receiver.clone()], span);
            if self.state.dead {
                self.state = before;
            }
            value
        } else {
            if let What::Function(closure) = &function.what {
                self.maybe_call(&closure.clone(), vec![Given::plain(Val::unknown(), span)], span);
            }
            receiver.clone()
        }
    }

    /// A text with others between.
    fn joined(&mut self, glue: &Val, list: &Val, span: Span) -> Val {
        if let Some(values) = self.elements(list) {
            let mut parts = Vec::new();
            for (at, value) in values.into_iter().enumerate() {
                if at > 0 {
                    parts.push((glue.clone(), span));
                }
                parts.push((value, span));
            }
            self.text(&parts)
        } else {
            let taint = self.deep(glue).join(&self.doubted(list, span));
            Val { taint, what: What::Text(Arc::from([Part::Hole])), path: None }
        }
    }

    /// A regular expression that is known.
    fn regex_of(&mut self, pattern: &Val, flags: Option<&Val>) -> Option<Val> {
        let flags = flags.and_then(Val::only_text).cloned().unwrap_or_else(|| Arc::from(""));
        let constant = match pattern.only()? {
            Constant::Text(text) => Constant::Regex { pattern: text.clone(), flags },
            regex @ Constant::Regex { .. } => regex.clone(),
            _ => return None,
        };
        // What is not constant is somebody's pattern: that is for a rule to say.
        pattern.taint.is_empty().then(|| Val::constant(constant))
    }

    /// What a regular expression finds in a text, and what follows from its being there.
    fn matched(&mut self, pattern: Option<&Val>, text: &Val, whole: bool, from_start: bool) -> Val {
        let Some(Constant::Regex { pattern, flags }) = pattern.and_then(Val::only) else {
            return Val { taint: text.taint.part("match()"), ..Val::default() };
        };
        let bits = self.model().bits;
        let pattern = if from_start { format!("^(?:{pattern})") } else { pattern.to_string() };
        let accepted = regex::accepted(&pattern, flags, whole, &bits);
        let found = regex::found(&pattern, flags, &bits);
        let when_true = self.cleared_by(text, accepted);
        Val { taint: text.taint.part("match()").cleaned(found), ..Val::test(Test { when_true, when_false: Vec::new() }) }
    }

    fn cleared_by(&self, value: &Val, weaknesses: Weaknesses) -> Vec<(u64, Weaknesses)> {
        if weaknesses == Weaknesses::NONE {
            return Vec::new();
        }
        value.taint.marks().iter().map(|mark| (mark.label.id, weaknesses)).collect()
    }

    /// A text in which what a pattern or text finds was replaced.
    fn replaced(&mut self, pattern: Option<&Val>, by: &Val, text: &Val, every: bool) -> Val {
        let bits = self.model().bits;
        if let (Some(old), Some(new), Some(whole)) = (pattern.and_then(Val::only_text), by.only_text(), text.only_text())
            && text.taint.is_empty()
        {
            return Val::text(&if every { whole.replace(&**old, new) } else { whole.replacen(&**old, new, 1) });
        }
        let mut taint = text.taint.clone();
        if by.taint.is_empty() {
            let by_nothing_bad = by.only_text().is_some_and(|by| !by.contains(['\n', '<', '/', '\'']));
            let clean = match pattern.and_then(Val::only) {
                Some(Constant::Regex { pattern, flags }) if every || flags.contains('g') => {
                    let removed = regex::removed(pattern, flags, &bits);
                    if by_nothing_bad || matches!(by.what, What::Function(_)) { removed } else { Weaknesses::NONE }
                }
                Some(Constant::Text(old)) if every && by_nothing_bad => match &**old {
                    "\n" | "\r\n" => bits.log.and(bits.header),
                    "<" => bits.xss,
                    _ => Weaknesses::NONE,
                },
                _ => Weaknesses::NONE,
            };
            taint = taint.cleaned(clean);
        } else {
            taint = taint.join(&by.taint);
        }
        let what = match &text.what {
            What::Unknown => What::Unknown,
            _ => What::Text(Arc::from([Part::Hole])),
        };
        let what = if taint.is_empty() && !text.taint.is_empty() { What::Text(Arc::from([Part::Hole])) } else { what };
        Val { taint, what, path: None }
    }

    /// Methods that ask something of a text, a path or a list.
    fn guard_method(&mut self, name: &str, receiver: &Val, first: Option<&Val>) -> Option<Val> {
        let bits = self.model().bits;
        Some(match (name, first) {
            (
                "isdigit"
                | "isdecimal"
                | "isnumeric"
                | "isalnum"
                | "isalpha"
                | "isidentifier"
                | "is_ascii_digit"
                | "is_alphanumeric"
                | "is_ascii_alphanumeric"
                | "is_numeric"
                | "is_ascii_lowercase"
                | "is_ascii_uppercase"
                | "is_ascii_alphabetic"
                | "is_alphabetic"
                | "is_ascii_hexdigit"
                | "is_lowercase"
                | "is_uppercase"
                | "is_digit",
                _,
            ) => Val::test(Test { when_true: self.cleared_by(receiver, Weaknesses::ALL), when_false: Vec::new() }),
            ("is_absolute" | "isAbsolute", None) => Val::of(What::Test(None)),
            ("startswith" | "startsWith" | "starts_with" | "is_relative_to", Some(start)) => self.begins_with(receiver, start),
            ("endswith" | "endsWith" | "ends_with", Some(end)) => match (receiver.only_text(), end.only_text()) {
                (Some(text), Some(end)) => Val::boolean(text.ends_with(&**end)),
                // A host below one's own.
                (_, Some(end)) if end.starts_with('.') && end.len() > 3 => {
                    Val::test(Test { when_true: self.cleared_by_equality(receiver, bits.ssrf.and(bits.redirect)), when_false: Vec::new() })
                }
                _ => Val::of(What::Test(None)),
            },
            ("includes" | "contains" | "has" | "contains_key" | "__contains__", Some(value)) => self.membership(value, receiver),
            ("hasOwnProperty", Some(value)) => self.membership(value, receiver),
            ("indexOf" | "find" | "index" | "search", Some(value))
                if !matches!(value.what, What::Function(_)) && !matches!(value.only(), Some(Constant::Regex { .. })) =>
            {
                if name == "find" && (receiver.path.is_some() || (self.family() == Family::JavaScript)) {
                    return None;
                }
                let test = |value: &Val| match &value.what {
                    What::Test(Some(test)) => test.clone(),
                    _ => Arc::default(),
                };
                let found = self.membership(value, receiver);
                let at_start = self.begins_with(receiver, value);
                Val::of(What::Position(test(&found), test(&at_start)))
            }
            ("test" | "is_match", Some(text)) if matches!(receiver.only(), Some(Constant::Regex { .. })) => {
                let value = self.matched(Some(receiver), text, false, false);
                Val { taint: Taint::default(), ..value }
            }
            ("exec" | "captures" | "fullmatch" | "match" | "search", Some(text))
                if matches!(receiver.only(), Some(Constant::Regex { .. })) =>
            {
                self.matched(Some(receiver), text, name == "fullmatch", name == "match")
            }
            ("match" | "matchAll" | "search", Some(pattern)) if matches!(pattern.only(), Some(Constant::Regex { .. })) => {
                self.matched(Some(pattern), receiver, false, false)
            }
            ("eq" | "equals" | "eq_ignore_ascii_case" | "localeCompare", Some(other)) => {
                let mut test = Test::default();
                for (value, other) in [(receiver, other), (other, receiver)] {
                    if !value.taint.is_empty() && self.is_fixed(other) {
                        test.when_true.extend(self.cleared_by_equality(value, Weaknesses::ALL));
                    }
                }
                Val::test(test)
            }
            ("is_some_and" | "is_ok_and", Some(function)) => {
                let value = self.call_value(function, vec![receiver.clone()], Span::default());
                match value.what {
                    What::Test(Some(test)) => Val::test(Test { when_true: test.when_true.clone(), when_false: Vec::new() }),
                    _ => Val::of(What::Test(None)),
                }
            }
            ("is_none_or", Some(function)) => self.call_value(function, vec![receiver.clone()], Span::default()),
            ("is_some" | "is_ok" | "is_empty" | "is_none" | "is_err" | "exists" | "is_file" | "is_dir" | "isEmpty", _) => {
                Val::of(What::Test(None))
            }
            _ => return None,
        })
    }

    /// Whether a text begins with another.
    fn begins_with(&mut self, text: &Val, start: &Val) -> Val {
        if let (Some(text), Some(start)) = (text.only_text(), start.only_text()) {
            return Val::boolean(text.starts_with(&**start));
        }
        let bits = self.model().bits;
        let known = match &text.what {
            What::Text(parts) => match parts.first() {
                Some(Part::Literal(first)) => Some(first.clone()),
                _ => None,
            },
            _ => None,
        };
        if let (Some(known), Some(start)) = (known, start.only_text())
            && known.starts_with(&**start)
        {
            return Val::boolean(true);
        }
        let mut test = Test::default();
        let start_from_outside = start.taint.marks().iter().any(|mark| mark.label.kind != caveat_catalog::flow::Kinds::UNKNOWN);
        if start_from_outside {
            return Val::of(What::Test(None));
        }
        for mark in text.taint.marks() {
            match start.only_text().map(|start| &**start) {
                Some("..") if (mark.traits.relative || mark.traits.normal) => {
                    test.when_false.push((mark.label.id, bits.path));
                }
                Some("//") => test.when_false.push((mark.label.id, Bits::NOT_TWO)),
                Some("/") => test.when_true.push((mark.label.id, Bits::SLASH)),
                _ if mark.traits.normal => test.when_true.push((mark.label.id, bits.path)),
                Some(start) if super::fold::pins_host(&[Part::Literal(start.into()), Part::Hole]) && start.contains("//") => {
                    test.when_true.push((mark.label.id, bits.ssrf.and(bits.redirect)));
                }
                Some(start) if start.starts_with('/') && start.len() > 1 && !start.starts_with("/\\") => {
                    test.when_true.push((mark.label.id, bits.redirect));
                }
                _ => {}
            }
        }
        Val::test(test)
    }

    /// Methods of texts, and of whatever else is not known from within.
    fn value_method(&mut self, receiver: &Val, callee: &Callee<'_>, given: &[Given], span: Span) -> Option<Val> {
        let first = given.first().map(|given| given.value.clone());
        let name = &*callee.name;
        let is_function = first.as_ref().is_some_and(|value| matches!(value.what, What::Function(_)));
        let is_text = matches!(&receiver.what, What::Text(_)) || receiver.only_text().is_some();
        let constant = receiver.only_text().filter(|_| receiver.taint.is_empty()).cloned();
        Some(match name {
            "lower" | "toLowerCase" | "to_lowercase" | "to_ascii_lowercase" | "casefold" | "toLocaleLowerCase" => match constant {
                Some(text) => Val::text(&text.to_lowercase()),
                None => same(receiver),
            },
            "upper" | "toUpperCase" | "to_uppercase" | "to_ascii_uppercase" | "toLocaleUpperCase" => match constant {
                Some(text) => Val::text(&text.to_uppercase()),
                None => same(receiver),
            },
            "strip" | "trim" | "lstrip" | "rstrip" | "trimStart" | "trimEnd" | "trim_start" | "trim_end" | "capitalize" | "title"
            | "encode" | "decode" | "toString" | "normalize" | "to_string" | "to_owned" | "as_str" | "as_bytes" | "into_bytes"
            | "as_ref" | "clone" | "into" | "unwrap" | "expect" | "unwrap_or_default" | "ok" | "ok_or" | "ok_or_else" | "as_deref"
            | "cloned" | "copied" | "into_inner" | "into_string" | "to_str" | "to_string_lossy" | "into_owned" | "valueOf" | "borrow"
            | "as_mut" | "map_err" | "removeprefix" | "removesuffix" | "zfill" | "ljust" | "rjust" | "center" | "padStart" | "padEnd"
            | "swapcase" | "expandtabs" | "trim_matches" | "trim_start_matches" | "trim_end_matches" | "to_path_buf" | "as_path"
            | "into_boxed_str" | "as_os_str" | "to_os_string" | "context" | "with_context" | "iter_bytes" | "lock" | "get_ref" | "take"
            | "inspect" | "inspect_err" | "or_else" | "toWellFormed" | "boxed" | "await" | "as_slice" | "to_vec" | "deref" | "err" => {
                if matches!(name, "map_err" | "with_context" | "ok_or_else" | "inspect" | "inspect_err") && is_function {
                    self.call_value(&first?, vec![Val::unknown()], span);
                }
                if name == "toString" && !given.is_empty() {
                    return Some(Val { what: What::Unknown, path: None, ..receiver.clone() });
                }
                let path = if matches!(
                    name,
                    "unwrap"
                        | "expect"
                        | "clone"
                        | "ok"
                        | "as_ref"
                        | "as_mut"
                        | "to_owned"
                        | "map_err"
                        | "context"
                        | "with_context"
                        | "borrow"
                        | "lock"
                        | "unwrap_or_default"
                        | "await"
                        | "cloned"
                        | "inspect"
                ) {
                    let own = callee.value.path.as_deref().and_then(|path| self.language.typed_path(path));
                    own.map(Name::from).or_else(|| receiver.path.clone())
                } else {
                    callee.value.path.as_deref().and_then(|path| self.language.typed_path(path)).map(Name::from)
                };
                if is_text
                    && matches!(name, "strip" | "trim")
                    && let Some(text) = constant
                {
                    return Some(Val::text(text.trim()));
                }
                if receiver.taint.is_empty() && !receiver.is_known() && path.is_none() {
                    return None;
                }
                Val { path, ..receiver.clone() }
            }
            "unwrap_or" | "or" | "get_or_insert" if self.family() == Family::Rust => receiver.clone().join(first?),
            "unwrap_or_else" if self.family() == Family::Rust => {
                let other = self.call_value(&first?, vec![Val::unknown()], span);
                if self.state.dead { receiver.clone() } else { receiver.clone().join(other) }
            }
            "map" | "and_then" | "filter_map" | "flat_map" | "then" | "map_or" | "map_or_else" | "filter" | "for_each" | "forEach"
            | "flatMap" | "some" | "every" | "any" | "all" | "find" | "catch" | "finally" | "pipe"
                if given.iter().any(|given| {
                    matches!(given.value.what, What::Function(_))
                        || (matches!(name, "map" | "then" | "and_then") && given.value.path.is_some())
                }) =>
            {
                self.generic_callback(receiver, name, given, span)?
            }
            "replace" | "replaceAll" | "replace_all" | "translate" | "replacen" | "sub" if given.len() >= 2 => {
                if let (Some(Constant::Regex { .. }), true) = (receiver.only(), matches!(name, "sub" | "replace_all")) {
                    // On a compiled pattern: the text comes last in Python, first in Rust.
                    let (by, text) =
                        if name == "sub" { (first?, given.get(1)?.value.clone()) } else { (given.get(1)?.value.clone(), first?) };
                    return Some(self.replaced(Some(receiver), &by, &text, true));
                }
                let every = name != "replace" || self.family() != Family::JavaScript;
                let by = given.get(1)?.value.clone();
                if matches!(by.what, What::Function(_)) {
                    self.call_value(&by, vec![Val { taint: receiver.taint.part("match()"), ..Val::default() }], span);
                }
                if receiver.taint.is_empty() && !receiver.is_known() {
                    return None;
                }
                self.replaced(first.as_ref(), &by, receiver, every)
            }
            "format" if self.family() == Family::Python => match receiver.only_text().cloned() {
                Some(text) if receiver.taint.is_empty() => self.braces(&text, given, span),
                _ if is_text => {
                    let taint = given.iter().fold(self.deep(receiver), |all, given| all.join(&self.doubted(&given.value, given.span)));
                    Val { taint, what: What::Text(Arc::from([Part::Hole])), path: None }
                }
                _ => return None,
            },
            "join" if self.family() == Family::Python && (is_text || !receiver.is_known()) && receiver.path.is_none() => {
                self.joined(receiver, &first?, span)
            }
            "concat" => {
                let mut parts = vec![(receiver.clone(), span)];
                parts.extend(given.iter().map(|given| (given.value.clone(), given.span)));
                self.text(&parts)
            }
            "push_str" | "push" | "write_str" | "insert_str" | "append"
                if self.family() == Family::Rust && (is_text || !receiver.taint.is_empty()) =>
            {
                let text = self.text(&[(receiver.clone(), span), (given.last()?.value.clone(), span)]);
                if let Some(place) = callee.place {
                    self.set_place(place, text);
                }
                Val::null()
            }
            "clear" if self.family() == Family::Rust && given.is_empty() => {
                if let Some(place) = callee.place {
                    self.set_place(place, Val::text(""));
                }
                Val::null()
            }
            "resolve" | "absolute" | "canonicalize" if given.is_empty() && !receiver.taint.is_empty() => {
                Val { taint: receiver.taint.with(|traits| traits.normal = true), ..receiver.clone() }
            }
            "reduce" | "reduceRight" | "fold" if !receiver.taint.is_empty() => {
                let (function, start) = match name {
                    "fold" => (given.get(1)?.value.clone(), first),
                    _ => (first?, given.get(1).map(|given| given.value.clone())),
                };
                let element = self.any_element(receiver).unwrap_or_default();
                let start = start.unwrap_or_else(|| element.clone());
                self.reduced(&function, start, &element, span)
            }
            "split" | "rsplit" | "splitlines" | "partition" | "rpartition" | "lines" | "split_whitespace" | "chars" | "char_indices"
            | "bytes" | "splitn" | "split_once" | "split_terminator" | "matches" | "iter" | "into_iter" | "findall" | "finditer"
                if is_text || !receiver.taint.is_empty() =>
            {
                if let (Some(text), None, "split" | "split_whitespace") = (&constant, &first, name) {
                    let parts: Vec<Val> = text.split_whitespace().take(32).map(Val::text).collect();
                    return Some(self.list(parts));
                }
                if let (Some(text), Some(glue), true) = (&constant, first.as_ref().and_then(Val::only_text), name == "split") {
                    let parts: Vec<Val> = text.split(&**glue).take(16).map(Val::text).collect();
                    return Some(self.list(parts));
                }
                let part = Val {
                    taint: receiver.taint.part("[]"),
                    what: if is_text { What::Text(Arc::from([Part::Hole])) } else { What::Unknown },
                    path: None,
                };
                let part = if part.taint.is_empty() { part } else { Val { what: What::Unknown, ..part } };
                self.list_of(part)
            }
            "substring" | "substr" | "slice" | "charAt" | "at" if is_text || !receiver.taint.is_empty() => {
                let at = |index: usize| given.get(index).map(|given| given.value.only_integer());
                if matches!(name, "substring" | "slice") {
                    self.part_of(receiver, at(0), at(1))
                } else {
                    Val { taint: receiver.taint.part("[:]"), ..Val::default() }
                }
            }
            "len" | "count" | "length" | "capacity" | "search" | "rfind" | "rindex" | "lastIndexOf" | "charCodeAt" | "codePointAt"
            | "getTime" => self.number(&Val { taint: receiver.taint.clone(), ..Val::default() }),
            "min" | "clamp" if self.family() == Family::Rust => {
                let bounded = receiver.taint.cleaned(self.model().bits.exhaustion);
                Val { taint: bounded, what: What::Number, path: None }
            }
            "hexdigest" | "digest" | "finalize" | "isoformat" | "timestamp" => {
                Val { what: receiver.what.clone(), taint: receiver.taint.clone(), path: None }
            }
            "update" if receiver.taint.is_empty() || receiver.path.is_some() => {
                // A digest that goes on: it is one of all that it was given.
                let is_digest =
                    receiver.path.as_deref().is_some_and(|path| path.contains("mac") || path.contains("hash") || path.contains("Hash"));
                if !is_digest {
                    return None;
                }
                let taint = receiver.taint.join(&self.deep(&first?).part("digest()"));
                let value = Val { taint, ..receiver.clone() };
                if let Some(place) = callee.place.filter(|place| matches!(place.op, Op::Name(_))) {
                    self.set_place(place, value.clone());
                }
                value
            }
            _ => return None,
        })
    }

    /// A function that is called with a part of what the method is on.
    fn generic_callback(&mut self, receiver: &Val, name: &str, given: &[Given], span: Span) -> Option<Val> {
        let function =
            given.iter().rev().find(|given| matches!(given.value.what, What::Function(_)) || given.value.path.is_some())?.value.clone();
        let is_rust = self.family() == Family::Rust;
        if matches!(name, "then" | "catch" | "finally") && !is_rust {
            return Some(self.then(receiver, name, given, span));
        }
        // Rust's `Option` and `Result` hold the thing itself; a list gives its elements.
        let element = if is_rust { receiver.clone() } else { Val { taint: receiver.taint.part("[]"), ..Val::default() } };
        let before = self.state.clone();
        let value = self.call_value(&function, vec![element.clone()], span);
        if self.state.dead {
            self.state = before;
        }
        Some(match name {
            "map" | "filter_map" | "and_then" | "flatMap" | "flat_map" | "then" | "pipe" if is_rust => value,
            "map" | "flatMap" => self.list_of(value),
            "map_or" | "map_or_else" => match given.first().map(|given| given.value.clone()) {
                Some(default) if !matches!(default.what, What::Function(_)) => value.join(default),
                _ => value,
            },
            "filter" | "find" => {
                let (yes, _) = self.by_value(&value);
                let kept = yes.baked(element);
                if is_rust || name == "find" { kept } else { self.list_of(kept) }
            }
            "some" | "every" | "any" | "all" => match value.what {
                // What holds for each character holds for all of the text.
                What::Test(Some(test)) => {
                    let mut when_true = test.when_true.clone();
                    if !test.when_true.is_empty() && matches!(name, "all" | "every") {
                        when_true.extend(self.cleared_by(receiver, Weaknesses::ALL));
                    }
                    Val::test(Test { when_true, when_false: Vec::new() })
                }
                _ => Val::of(What::Test(None)),
            },
            _ => Val::null(),
        })
    }

    /// A macro of Rust that puts no text together.
    pub(super) fn macro_call(&mut self, name: &Name, arguments: &[Node], span: Span) -> Val {
        let values: Vec<Val> = arguments.iter().map(|argument| self.eval(argument)).collect();
        if &**name == "vec_repeat" {
            let mut values = values.into_iter();
            let (element, count) = (values.next().unwrap_or_default(), values.next().unwrap_or_default());
            // How many there are may be someone else's choice.
            let taint = self.number(&count).taint;
            return Val { taint, ..self.list_of(element) };
        }
        let taint = values.iter().fold(Taint::default(), |all, value| all.join(&self.deep(value)));
        let value = Val { taint, ..Val::default() };
        let path = format!("{name}!");
        self.said(value, &path, span)
    }
}

impl Val {
    /// What it is, or what stands for nothing.
    fn without_nothing(self, default: Self) -> Self {
        match self.only() {
            Some(Constant::Null) if self.taint.is_empty() => default,
            Some(_) if self.taint.is_empty() => self,
            _ => self.join(default),
        }
    }
}

/// The same text, whatever its case or the space around it.
fn same(value: &Val) -> Val {
    let what = match &value.what {
        What::Constants(all) if all.iter().all(|constant| matches!(constant, Constant::Text(_))) => {
            What::Constants(all.iter().map(|constant| Constant::Text(written(constant).to_lowercase().into())).collect())
        }
        other => other.clone(),
    };
    Val { what, path: None, ..value.clone() }
}

fn key_value(key: &Key) -> Val {
    match key {
        Key::Text(name) => Val::text(name),
        Key::Index(index) => Val::constant(Constant::Integer(i128::from(*index))),
    }
}

/// Methods that put their argument into what they are called on.
fn is_growing(name: &str) -> bool {
    matches!(
        name,
        "append" | "push" | "add" | "extend" | "insert" | "unshift" | "extend_from_slice" | "update" | "push_back" | "appendleft"
    )
}

/// What holds for every element holds for the whole that they are the elements of.
fn of_whole(test: &Test, list: &Val, machine: &Machine<'_>) -> Test {
    let mut when_true = test.when_true.clone();
    for mark in machine.deep(list).marks() {
        if let Some((whole, key)) = &mark.label.part
            && &**key == "[]"
        {
            let element = test.when_true.iter().filter(|(label, _)| *label == mark.label.id);
            when_true.extend(element.map(|(_, weaknesses)| (whole.id, *weaknesses)));
        }
    }
    Test { when_true, when_false: Vec::new() }
}
