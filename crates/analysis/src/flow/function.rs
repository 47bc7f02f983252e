//! What functions do that belong to a language or its library, by their path; and what is done with functions.

use std::sync::Arc;

use super::call::{Callee, Given};
use super::eval::Machine;
use super::ir::{Constant, Name, Node, Op, Span};
use super::label::{Taint, Weaknesses};
use super::model::Bits;
use super::value::{Key, Kind, Object, Part, Test, Val, What};
use crate::lower::Family;

impl Machine<'_> {
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
                | "posixpath.realpath"
                | "posixpath.abspath"
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
                // As texts, all but one that is only tidied up end in a name.
                let what = match (self.family(), path) {
                    (Family::Rust, _)
                    | (_, "path.normalize" | "path.posix.normalize" | "pathlib.Path.resolve" | "pathlib.Path.absolute") => What::Unknown,
                    _ => end_of_path(given, true),
                };
                let path = (self.family() != Family::JavaScript).then(|| Name::from(self.language.returned_path(path)));
                Val { taint: taint.with(|traits| traits.normal = true), what, path }
            }
            (Family::Python, "os.path.join" | "posixpath.join") => {
                let taint = self.doubted_given(given).with(|traits| traits.joined |= given.len() > 1);
                Val { taint, what: end_of_path(given, false), path: None }
            }
            // What is put below something here stays below it, even if it begins with a slash; and the path is tidied up.
            (Family::JavaScript, "path.join" | "path.posix.join" | "path.win32.join" | "upath.join" | "pathe.join") => {
                let taint = given.iter().enumerate().fold(Taint::default(), |all, (at, given)| {
                    let part = self.doubted(&given.value, given.span);
                    all.join(&if at == 0 || given.spread { part } else { part.cleaned(Bits::NOT_ROOTED) })
                });
                let taint = taint.with(|traits| {
                    traits.joined |= given.len() > 1;
                    traits.normal = true;
                });
                Val { taint, what: end_of_path(given, false), path: None }
            }
            (Family::Python, "os.path.isabs" | "posixpath.isabs") | (Family::JavaScript, "path.isAbsolute" | "path.posix.isAbsolute") => {
                let when_false = self.cleared_by(&first?, Bits::NOT_ROOTED);
                Val::test(Test { when_true: Vec::new(), when_false })
            }
            // Compared character by character, so a folder needs its separator; only `commonpath` knows folders.
            (Family::Python, "os.path.commonprefix")
                if self
                    .elements(first.as_ref()?)
                    .is_some_and(|all| all.iter().any(|one| super::guard::ends_in_name(one) && one.taint.is_empty())) =>
            {
                let taint = first.map(|value| self.deep(&value)).unwrap_or_default();
                Val { taint: taint.part("commonprefix()"), ..Val::default() }
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
    pub(super) fn function_method(&mut self, closure: &super::value::Closure, name: &str, given: &[Given], span: Span) -> Option<Val> {
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
}

/// What is known of a path that is put together: how it ends. `stripped` says that it never ends in a separator.
fn end_of_path(given: &[Given], stripped: bool) -> What {
    let last = given.last().filter(|last| !last.spread && last.name.is_none()).and_then(|last| last.value.only_text().cloned());
    let end: Arc<str> = match last {
        Some(last) if stripped => last.trim_end_matches(['/', '\\']).into(),
        // An empty last part leaves the separator before it.
        Some(last) if last.is_empty() => "/".into(),
        Some(last) => last,
        None if stripped => "".into(),
        None => return What::Unknown,
    };
    What::Text(Arc::from([Part::Hole, Part::Literal(end)]))
}
