//! At most one reminder a day, whatever number of editors runs.

use std::fs;
use std::path::Path;

/// What the file of a day begins with.
const NAME: &str = "reminded-";

/// Whether nobody was reminded on this UTC day; from now on somebody was. Where that cannot be remembered the answer is no: silence
/// is better than a line at each save.
pub(crate) fn is_first(data: &Path, day: i64) -> bool {
    let own = format!("{NAME}{day}");
    // Of several editors only one can make it.
    if fs::OpenOptions::new().write(true).create_new(true).open(data.join(&own)).is_err() {
        return false;
    }
    for entry in fs::read_dir(data).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_old = name.to_str().and_then(|name| name.strip_prefix(NAME)).is_some_and(|rest| rest.parse::<i64>().is_ok());
        if is_old && name.to_str() != Some(&own) {
            // Another editor may have been faster.
            let _ = fs::remove_file(entry.path());
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_editor_a_day_and_one_file() {
        let data = tempfile::tempdir().expect("a folder");
        assert!(is_first(data.path(), 20_000));
        assert!(!is_first(data.path(), 20_000));
        fs::write(data.path().join("reminded-me"), "").expect("a file of somebody else");
        assert!(is_first(data.path(), 20_001));
        let mut left: Vec<_> = fs::read_dir(data.path()).expect("a folder").flatten().map(|entry| entry.file_name()).collect();
        left.sort();
        assert_eq!(left, ["reminded-20001", "reminded-me"]);
        assert!(!is_first(&data.path().join("none"), 20_002), "what cannot be remembered is not said");
    }
}
