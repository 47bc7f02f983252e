//! What a written type says of a value.

use super::eval::{FILE, Machine};
use super::ir::Op;
use super::value::{Key, Object, Val, What};
use crate::eval::is_numeric;

impl Machine<'_> {
    /// A value with what its written type says of it.
    pub(super) fn annotated(&mut self, value: Val, annotation: Option<&super::ir::Type>) -> Val {
        let Some(annotation) = annotation else { return value };
        if self.is_numeric(annotation) {
            return self.number(&value);
        }
        if value.path.is_none() && matches!(value.what, What::Unknown) {
            let annotation = peeled(annotation);
            if let Some(tuple) = self.tuple_of(annotation, &value) {
                return tuple;
            }
            let kind = self.type_value(annotation);
            let span = annotation.name.span;
            if let What::Class(class) = &kind.what
                && (value.taint.is_empty() || self.class_info(&class.class.name).is_some_and(super::program::ClassInfo::has_fields))
            {
                // What comes in is an object of this class, with what its fields may be.
                return self.instance_of(class.clone(), &value);
            }
            if let Some(path) = kind.path.filter(|path| !is_primitive(path)) {
                if path.contains("Literal[]") {
                    return self.number(&value);
                }
                let typed = Val { path: Some(path.clone()), ..value };
                return if typed.taint.is_empty() { self.said(typed, &path, span) } else { typed };
            }
        }
        value
    }

    /// Whether a written type is a number or truth value, or one that cannot hold a text of one's choice.
    pub(super) fn is_numeric(&self, annotation: &super::ir::Type) -> bool {
        let name = match &annotation.name.op {
            Op::Name(name) | Op::Path(name) => name.clone(),
            Op::Member { name, .. } => name.clone(),
            _ => return false,
        };
        let is_wrapper = matches!(
            &*name,
            "Optional"
                | "Option"
                | "Path"
                | "Query"
                | "Form"
                | "Json"
                | "list"
                | "List"
                | "Vec"
                | "Array"
                | "Result"
                | "Annotated"
                | "Promise"
        );
        if is_wrapper && !annotation.of.is_empty() {
            let of = &annotation.of;
            return match &of[0].name.op {
                Op::Name(inner) if &**inner == "tuple" => !of[0].of.is_empty() && of[0].of.iter().all(|part| self.is_numeric(part)),
                _ => self.is_numeric(&of[0]),
            };
        }
        is_numeric(&name)
            || matches!(
                &*name,
                "Decimal"
                    | "UUID"
                    | "UUID4"
                    | "date"
                    | "datetime"
                    | "enum"
                    | "Uuid"
                    | "PositiveInt"
                    | "NonNegativeInt"
                    | "conint"
                    | "NaiveDate"
                    | "DateTime"
                    | "IpAddr"
                    | "Ipv4Addr"
                    | "char"
                    | "Literal"
            )
            || self.program.is_plain_enum(&name)
    }

    /// What a tuple's written type says of its parts: those that are numbers.
    fn tuple_of(&mut self, annotation: &super::ir::Type, whole: &Val) -> Option<Val> {
        let is_tuple = matches!(&annotation.name.op, Op::Name(name) | Op::Path(name) if matches!(&**name, "()" | "tuple"));
        if !is_tuple || whole.taint.is_empty() {
            return None;
        }
        let mut object = Object { base: Some(whole.clone()), ..Object::default() };
        for (part, at) in annotation.of.iter().zip(0..) {
            let value = Val { taint: whole.taint.part(&at.to_string()), ..Val::default() };
            let value = if self.is_numeric(part) { self.number(&value) } else { value };
            object.entries.push((Key::Index(at), value));
        }
        let value = self.allocate(object);
        Some(Val { taint: whole.taint.clone(), ..value })
    }

    fn type_value(&mut self, annotation: &super::ir::Type) -> Val {
        let (frame, class) = (std::mem::replace(&mut self.frame, FILE), self.class.take());
        let value = match &annotation.name.op {
            Op::Name(_) | Op::Path(_) | Op::Member { .. } => self.eval(&annotation.name),
            _ => Val::unknown(),
        };
        (self.frame, self.class) = (frame, class);
        value
    }
}

/// The type inside an extractor or wrapper.
fn peeled(annotation: &super::ir::Type) -> &super::ir::Type {
    let (Op::Name(name) | Op::Path(name) | Op::Member { name, .. }) = &annotation.name.op else { return annotation };
    let is_wrapper =
        matches!(&**name, "Query" | "Path" | "Json" | "Form" | "Option" | "Optional" | "Annotated" | "Multipart" | "Validated");
    match &annotation.of[..] {
        [inner] if is_wrapper => inner,
        _ => annotation,
    }
}

/// Whether a type's name says no more than that something is a text, or anything.
fn is_primitive(path: &str) -> bool {
    matches!(
        path,
        "string"
            | "str"
            | "String"
            | "std::string::String"
            | "std::str"
            | "bytes"
            | "any"
            | "unknown"
            | "object"
            | "void"
            | "dict"
            | "list"
            | "typing.Any"
            | "Any"
            | "typing.Union"
            | "null"
            | "[]"
            | "Function"
    ) || path.contains('‹')
}
