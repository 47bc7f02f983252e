//! Which track fits a workspace.

use std::collections::BTreeMap;
use std::sync::Arc;

use caveat_catalog::{Catalog, Track};

/// The family of languages that most files are in; of equal ones the first by name.
pub fn most_common_family(catalog: &Catalog, files: &BTreeMap<String, usize>) -> Option<String> {
    let mut families: BTreeMap<Arc<str>, usize> = BTreeMap::new();
    for (language, count) in files {
        if let Some(family) = catalog.family(language) {
            *families.entry(family).or_default() += count;
        }
    }
    families.into_iter().filter(|(_, count)| *count > 0).rev().max_by_key(|(_, count)| *count).map(|(family, _)| family.to_string())
}

/// The track for a workspace with so many files of each language: of those for the family that most files are in, the one whose languages
/// cover the most files, and of equal ones the one that names the fewest. So pages with TSX in them are a front end, and plain JavaScript
/// is a service.
pub fn infer_track<'a>(catalog: &'a Catalog, files: &BTreeMap<String, usize>) -> Option<&'a Arc<Track>> {
    let family = most_common_family(catalog, files)?;
    let is_for = |track: &&Arc<Track>| track.languages.iter().any(|language| catalog.family(language).is_some_and(|own| *own == *family));
    let covered = |track: &Track| track.languages.iter().filter_map(|language| files.get(language)).sum::<usize>();
    let tracks = catalog.curriculum.tracks.iter().filter(is_for);
    // The last of equal ones wins, so the list is turned round.
    tracks.rev().max_by_key(|track| (covered(track), std::cmp::Reverse(track.languages.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(files: &[(&str, usize)], family: Option<&str>, track: Option<&str>) {
        let catalog = Catalog::builtin();
        let files = files.iter().map(|(language, count)| ((*language).to_owned(), *count)).collect();
        assert_eq!(most_common_family(&catalog, &files).as_deref(), family);
        assert_eq!(infer_track(&catalog, &files).map(|track| track.id.as_str()), track);
    }

    #[test]
    fn the_files_of_a_workspace_say_which_track_fits() {
        check(&[("python", 3), ("javascript", 2)], Some("python"), Some("backend-python"));
        check(&[("javascript", 2), ("typescript", 2), ("python", 3)], Some("javascript"), Some("node-services"));
        check(&[("typescript", 9), ("tsx", 1)], Some("javascript"), Some("web-front-end"));
        check(&[("rust", 1), ("text", 99)], Some("rust"), Some("systems-rust"));
        check(&[("text", 99), ("python", 0)], None, None);
        check(&[], None, None);
    }
}
