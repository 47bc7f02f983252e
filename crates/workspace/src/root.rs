//! Where a workspace begins.

use std::path::{Component, Path, PathBuf};

/// What marks the top of a project beyond doubt.
const ANCHORS: [&str; 4] = [".caveat", ".git", ".hg", ".jj"];
/// What marks a project where nothing better is there.
const MANIFESTS: [&str; 5] = ["Cargo.toml", "package.json", "pyproject.toml", "setup.py", "requirements.txt"];

/// The root of the workspace that holds `path`: the nearest folder, going up, with `.caveat` or a repository's own folder;
/// else the nearest with a manifest; else the folder of `path` itself. `path` need not exist.
pub fn find_root(path: &Path) -> PathBuf {
    let path = absolute(path);
    let start = if path.is_dir() { path.as_path() } else { path.parent().unwrap_or(&path) };
    let nearest = |names: &[&str]| start.ancestors().find(|folder| names.iter().any(|name| folder.join(name).symlink_metadata().is_ok()));
    nearest(&ANCHORS).or_else(|| nearest(&MANIFESTS)).unwrap_or(start).to_owned()
}

/// `path` as an absolute one without `.` and `..`; links are not resolved.
pub fn absolute(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}

/// `path` below `root`, with `/` between its parts on every system; the whole path where it is not below.
pub fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let text = below.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace(std::path::MAIN_SEPARATOR, "/") }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn check(folders: &[&str], files: &[&str], from: &str, expected: &str) {
        let top = tempfile::tempdir().expect("a folder");
        for folder in folders {
            fs::create_dir_all(top.path().join(folder)).expect("a folder");
        }
        for file in files {
            fs::write(top.path().join(file), "").expect("a file");
        }
        assert_eq!(find_root(&top.path().join(from)), top.path().join(expected));
    }

    #[test]
    fn the_nearest_anchor_wins_over_any_manifest() {
        check(&["r/.git", "r/a/b"], &["r/a/Cargo.toml", "r/a/b/x.rs"], "r/a/b/x.rs", "r");
        check(&["r/.git", "r/a/.caveat"], &[], "r/a", "r/a");
        check(&["r/a/b"], &["r/package.json"], "r/a/b/gone.js", "r");
    }

    #[test]
    fn a_path_that_goes_up_is_not_below() {
        check(&["r/.git", "s"], &["s/x.py"], "r/../s/x.py", "s");
        assert_eq!(absolute(Path::new("/a/./b/../c")), absolute(Path::new("/a/c")));
    }

    #[test]
    fn a_path_below_a_root_has_forward_slashes() {
        assert_eq!(relative(Path::new("r"), &Path::new("r").join("a").join("b.py")), "a/b.py");
    }
}
