//! Where the store lives.

use std::path::PathBuf;

use crate::Error;

/// The folder of the progress store: `CAVEAT_DATA_DIR` if set; else `caveat` in the user's data directory of this
/// system (`$XDG_DATA_HOME` or `~/.local/share`, `~/Library/Application Support`, `%APPDATA%`). It need not exist.
pub fn data_dir() -> Result<PathBuf, Error> {
    let env = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    resolve(env, std::env::consts::OS).ok_or(Error::NoDataDir)
}

fn resolve(env: impl Fn(&str) -> Option<PathBuf>, os: &str) -> Option<PathBuf> {
    if let Some(dir) = env("CAVEAT_DATA_DIR") {
        return Some(dir);
    }
    let base = match os {
        "windows" => env("APPDATA")?,
        "macos" => env("HOME")?.join("Library").join("Application Support"),
        // The base directory specification: a relative path there is to be ignored.
        _ => match env("XDG_DATA_HOME").filter(|dir| dir.is_absolute()) {
            Some(dir) => dir,
            None => env("HOME")?.join(".local").join("share"),
        },
    };
    Some(base.join("caveat"))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn check(vars: &[(&str, &str)], os: &str, expected: Option<&Path>) {
        let env = |name: &str| vars.iter().find(|(key, _)| *key == name).map(|(_, value)| PathBuf::from(value));
        assert_eq!(resolve(env, os).as_deref(), expected);
    }

    #[test]
    fn each_system_has_its_place() {
        let home = Path::new("/home/ada");
        let home_only = [("HOME", "/home/ada")];
        check(&home_only, "linux", Some(&home.join(".local").join("share").join("caveat")));
        check(&home_only, "macos", Some(&home.join("Library").join("Application Support").join("caveat")));
        check(&[("APPDATA", "roaming")], "windows", Some(&Path::new("roaming").join("caveat")));
        check(&[], "linux", None);
    }

    #[test]
    fn the_override_wins_and_a_relative_xdg_path_is_ignored() {
        check(&[("CAVEAT_DATA_DIR", "here"), ("HOME", "/h")], "linux", Some(Path::new("here")));
        let default = Path::new("/h").join(".local").join("share").join("caveat");
        check(&[("XDG_DATA_HOME", "relative"), ("HOME", "/h")], "linux", Some(&default));
    }
}
