//! Versions, as far as facts need them.

use super::Versions;

/// The version that a requirement names, or its lower bound: `4.17.1` of `^4.17.1`. `None` where it names none.
pub(super) fn lower_bound(requirement: &str) -> Option<String> {
    let bare = requirement.trim_start().trim_start_matches(['^', '~', '>', '=', 'v']).trim_start();
    let version = bare.split([',', ' ', '|']).next()?;
    version.starts_with(|c: char| c.is_ascii_digit()).then(|| version.trim_end_matches(".*").to_owned())
}

/// Notes a locked version; of several of one package, the newest counts, since old ones come from deep down.
pub(super) fn keep_newest(versions: &mut Versions, name: &str, version: &str) {
    match versions.get_mut(name) {
        Some(known) if numbers(known) >= numbers(version) => {}
        Some(known) => version.clone_into(known),
        None => {
            versions.insert(name.to_owned(), version.to_owned());
        }
    }
}

fn numbers(version: &str) -> Vec<u64> {
    version.split(['.', '-', '+']).map_while(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lower_bound_of_a_requirement() {
        let check = |requirement, expected: Option<&str>| assert_eq!(lower_bound(requirement).as_deref(), expected, "{requirement}");
        check("^4.17.1", Some("4.17.1"));
        check(">=1.2, <2", Some("1.2"));
        check("~=1.4.2", Some("1.4.2"));
        check("==2.*", Some("2"));
        check("== 2.31.0", Some("2.31.0"));
        check(">= 1.2 < 2", Some("1.2"));
        check("<2", None);
        check("*", None);
        check("workspace:*", None);
        check("", None);
    }
}
