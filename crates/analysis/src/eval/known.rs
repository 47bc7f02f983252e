//! What a language knows beyond one file.

use std::collections::{BTreeMap, HashSet};

use rapidhash::fast::RandomState;

use crate::lower::Family;

/// What a language knows beyond one file: see [`crate::language`].
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// What constructors, functions and methods return.
    pub(crate) types: BTreeMap<String, String>,
    /// Every path that a rule or a type mentions, for `from x import *`.
    pub(crate) mentioned: HashSet<String, RandomState>,
}

impl Known {
    /// Notes a path, and the modules and types on the way to it.
    pub(crate) fn mention(&mut self, path: &str) {
        let ends = path.match_indices(['.', ':']).map(|(at, _)| at).chain([path.len()]);
        for end in ends {
            if !self.mentioned.contains(&path[..end]) {
                self.mentioned.insert(path[..end].to_owned());
            }
        }
    }

    /// What a call of `path` gives: its type, an instance, or `path()` where nothing is known.
    pub(crate) fn returned(&self, family: Family, path: String) -> String {
        if let Some(kind) = self.types.get(&path) {
            return kind.clone();
        }
        let last = path.rsplit(['.', ':']).next().unwrap_or(&path);
        match family {
            Family::Rust => match path.strip_suffix("::new").or_else(|| path.strip_suffix("::default")) {
                Some(kind) => kind.to_owned(),
                None if last.starts_with(char::is_uppercase) => path,
                None => path + "()",
            },
            _ if last.starts_with(char::is_uppercase) => path,
            _ => path + "()",
        }
    }

    /// A path as a rule writes it, with its calls replaced by what they give.
    pub(crate) fn normalised(&self, family: Family, path: &str) -> String {
        let mut parts = path.split("()");
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            out = self.returned(family, out) + part;
        }
        out
    }
}
