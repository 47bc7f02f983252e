//! Which CWE ids count as the same weakness.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::Error;

/// The families that come with Caveat.
const BUILTIN: &str = include_str!("../../../tests/quality/families.toml");

/// A family, by its place in the file.
pub type Family = usize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    family: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    #[serde(default)]
    cwe: Vec<u32>,
    #[serde(default)]
    kin: Vec<String>,
    #[serde(default)]
    general: bool,
    #[serde(default)]
    rest: bool,
}

/// Which CWE ids count as the same weakness.
#[derive(Debug, Clone)]
pub struct Families {
    of: BTreeMap<u32, Family>,
    kin: Vec<BTreeSet<Family>>,
    general: BTreeSet<Family>,
    rest: Family,
}

impl Families {
    /// The families that come with Caveat.
    pub fn builtin() -> Self {
        Self::parse(BUILTIN).expect("a test reads it")
    }

    /// Reads `families.toml`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let file: File = toml::from_str(text).map_err(|source| Error::Toml { name: "families.toml".into(), source })?;
        let wrong = |message: String| Error::Senseless(format!("families.toml: {message}"));
        let mut of = BTreeMap::new();
        for (family, entry) in file.family.iter().enumerate() {
            for cwe in &entry.cwe {
                if of.insert(*cwe, family).is_some() {
                    return Err(wrong(format!("CWE-{cwe} stands in two families")));
                }
            }
        }
        let by_name = |name: &String| {
            file.family.iter().position(|entry| entry.name == *name).ok_or_else(|| wrong(format!("there is no family `{name}`")))
        };
        let kin = file.family.iter().map(|entry| entry.kin.iter().map(by_name).collect()).collect::<Result<Vec<BTreeSet<_>>, _>>()?;
        for (family, entry) in file.family.iter().enumerate() {
            if let Some(other) = kin[family].iter().find(|other| !kin[**other].contains(&family)) {
                return Err(wrong(format!("`{}` is kin to `{}`, and not the other way round", entry.name, file.family[*other].name)));
            }
        }
        let general = file.family.iter().enumerate().filter(|(_, entry)| entry.general).map(|(family, _)| family).collect();
        let rest = file.family.iter().position(|entry| entry.rest).ok_or_else(|| wrong("no family has `rest = true`".into()))?;
        Ok(Self { of, kin, general, rest })
    }

    /// The families of these ids, in the order of the ids, none twice.
    pub fn of(&self, cwe: &[u32]) -> Vec<Family> {
        let mut families = Vec::new();
        for id in cwe {
            let family = self.of.get(id).copied().unwrap_or(self.rest);
            if !families.contains(&family) {
                families.push(family);
            }
        }
        families
    }

    /// The families of these ids and those that are kin to them.
    pub fn around(&self, cwe: &[u32]) -> BTreeSet<Family> {
        self.of(cwe).into_iter().flat_map(|family| self.kin[family].iter().copied().chain([family])).collect()
    }

    /// The family that a label of these ids is listed under.
    pub fn main(&self, cwe: &[u32]) -> Family {
        let families = self.of(cwe);
        families.iter().find(|family| !self.general.contains(family)).or(families.first()).copied().unwrap_or(self.rest)
    }

    /// The family of ids that are in no family.
    pub fn rest(&self) -> Family {
        self.rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_a_branch_are_one_family() {
        let families = Families::builtin();
        assert_eq!(families.of(&[78]), families.of(&[77, 88]));
        assert_ne!(families.of(&[78]), families.of(&[89]));
        assert_eq!(families.of(&[60_000, 60_001]), [families.rest()]);
    }

    #[test]
    fn kin_are_met_and_are_not_the_same() {
        let families = Families::builtin();
        assert_ne!(families.of(&[89]), families.of(&[943]));
        assert!(families.around(&[89]).contains(&families.main(&[943])));
        assert!(families.around(&[943]).contains(&families.main(&[89])));
        assert!(!families.around(&[89]).contains(&families.main(&[79])));
    }

    #[test]
    fn a_label_is_listed_under_what_says_most() {
        let families = Families::builtin();
        assert_eq!(families.main(&[20, 502]), families.main(&[502]));
        assert_eq!(families.main(&[20]), families.of(&[20])[0]);
        assert_eq!(families.main(&[]), families.rest());
    }

    #[test]
    fn mistakes_are_told() {
        let check = |text: &str, expected: &str| {
            let message = Families::parse(text).expect_err("it has a mistake").to_string();
            assert!(message.contains(expected), "{message}");
        };
        check("[[family]]\nname = \"a\"\ncwe = [1]\n[[family]]\nname = \"b\"\ncwe = [1]\n", "CWE-1 stands in two families");
        check("[[family]]\nname = \"a\"\nkin = [\"b\"]\n", "there is no family `b`");
        check("[[family]]\nname = \"a\"\nkin = [\"b\"]\n[[family]]\nname = \"b\"\n", "and not the other way round");
        check("[[family]]\nname = \"a\"\n", "no family has `rest = true`");
        check("[[family]]\nname = \"a\"\ncolour = 1\n", "unknown field `colour`");
    }
}
