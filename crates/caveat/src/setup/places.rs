//! Where editors are, and where they keep what is theirs, on each system.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// What this process was told of the machine.
pub(super) struct Places {
    variables: fn(&str) -> Option<OsString>,
    os: &'static str,
}

impl Places {
    /// Those of this machine.
    pub(super) fn here() -> Self {
        Self { variables: |name| std::env::var_os(name), os: std::env::consts::OS }
    }

    fn variable(&self, name: &str) -> Option<OsString> {
        (self.variables)(name).filter(|value| !value.is_empty())
    }

    /// A folder that a variable names. The base directory specification has a relative one ignored.
    fn folder(&self, name: &str) -> Option<PathBuf> {
        self.variable(name).map(PathBuf::from).filter(|path| path.is_absolute())
    }

    /// Helix's folder of settings. It keeps to the base directory specification on macOS as well.
    pub(super) fn helix_settings(&self) -> Option<PathBuf> {
        let base = match self.os {
            "windows" => self.folder("APPDATA")?,
            _ => self.folder("XDG_CONFIG_HOME").or_else(|| Some(self.folder("HOME")?.join(".config")))?,
        };
        Some(base.join("helix"))
    }

    /// Neovim's folder of data, `stdpath('data')`: what is below `site/` in it is a part of the runtime path.
    pub(super) fn neovim_data(&self) -> Option<PathBuf> {
        let name = self.variable("NVIM_APPNAME").unwrap_or_else(|| "nvim".into());
        let given = self.folder("XDG_DATA_HOME");
        if self.os == "windows" {
            let mut name = name;
            name.push("-data");
            return Some(given.or_else(|| self.folder("LOCALAPPDATA"))?.join(name));
        }
        Some(given.or_else(|| Some(self.folder("HOME")?.join(".local").join("share")))?.join(name))
    }

    /// The first program of this name on the search path, as a whole path.
    pub(super) fn program(&self, name: &str) -> Option<PathBuf> {
        let path = self.variable("PATH")?;
        let endings = self.endings();
        // An empty entry means the current folder, and a workspace must not bring its own `code`.
        let folders: Vec<PathBuf> = std::env::split_paths(&path).filter(|folder| folder.is_absolute()).collect();
        folders.iter().find_map(|folder| endings.iter().map(|ending| folder.join(format!("{name}{ending}"))).find(|path| is_program(path)))
    }

    fn endings(&self) -> Vec<String> {
        if self.os != "windows" {
            return vec![String::new()];
        }
        let known = self.variable("PATHEXT").and_then(|value| value.into_string().ok());
        known.unwrap_or_else(|| ".COM;.EXE;.BAT;.CMD".to_owned()).split(';').map(str::to_owned).collect()
    }

    /// Where an installed application keeps its command, for those whose command is often not on the search path.
    pub(super) fn application(&self, name: &str) -> Option<PathBuf> {
        let bundle = match (self.os, name) {
            ("macos", "code") => "Visual Studio Code.app",
            ("macos", "code-insiders") => "Visual Studio Code - Insiders.app",
            ("macos", "codium") => "VSCodium.app",
            ("macos", "cursor") => "Cursor.app",
            _ => return None,
        };
        let roots = [Some(PathBuf::from("/")), self.folder("HOME")];
        let inside = Path::new("Applications").join(bundle).join("Contents/Resources/app/bin").join(name);
        roots.into_iter().flatten().map(|root| root.join(&inside)).find(|path| is_program(path))
    }
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|meta| meta.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    // Absolute on the system that runs the test.
    const ROOT: &str = if cfg!(windows) { r"C:\ada" } else { "/ada" };

    fn home_only(name: &str) -> Option<OsString> {
        ["HOME", "APPDATA", "LOCALAPPDATA"].contains(&name).then(|| ROOT.into())
    }

    fn with_base(name: &str) -> Option<OsString> {
        match name {
            "XDG_CONFIG_HOME" | "XDG_DATA_HOME" => Some(Path::new(ROOT).join("base").into()),
            "NVIM_APPNAME" => Some("other".into()),
            _ => home_only(name),
        }
    }

    fn with_relative_base(name: &str) -> Option<OsString> {
        if name.starts_with("XDG") { Some("relative".into()) } else { home_only(name) }
    }

    fn check(variables: fn(&str) -> Option<OsString>, os: &'static str, helix: &[&str], neovim: &[&str]) {
        let below = |parts: &[&str]| Some(parts.iter().fold(PathBuf::from(ROOT), |path, part| path.join(part)));
        let places = Places { variables, os };
        assert_eq!(places.helix_settings(), below(helix));
        assert_eq!(places.neovim_data(), below(neovim));
    }

    #[test]
    fn each_system_has_its_places() {
        check(home_only, "linux", &[".config", "helix"], &[".local", "share", "nvim"]);
        check(home_only, "macos", &[".config", "helix"], &[".local", "share", "nvim"]);
        check(home_only, "windows", &["helix"], &["nvim-data"]);
        check(with_base, "macos", &["base", "helix"], &["base", "other"]);
        check(with_base, "windows", &["helix"], &["base", "other-data"]);
        check(with_relative_base, "linux", &[".config", "helix"], &[".local", "share", "nvim"]);
    }

    #[test]
    fn without_a_home_there_is_no_place() {
        let places = Places { variables: |_| None, os: "linux" };
        assert_eq!((places.helix_settings(), places.neovim_data(), places.program("hx")), (None, None, None));
    }
}
