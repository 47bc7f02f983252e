//! `caveat setup`, with editors that are scripts and do what the real ones do when they are asked.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use caveat_tests::{Home, Ran};

use crate::home;

/// As Helix 25.07 answers, in colours.
const HX: &str = r#"#!/bin/sh
[ -e "$XDG_CONFIG_HOME/helix" ] && { echo "asked with the person's settings"; exit 0; }
green() { printf '  \033[0;32m✓\033[m %s: \033[0;32m/bin/%s\033[m\n' "$1" "$1"; }
case "$2" in
  python) echo 'Configured language servers:'; green ruff; green jedi; echo 'Configured debug adapter: None' ;;
  rust) echo 'Configured language servers:'; green rust-analyzer; echo 'Configured debug adapter: lldb-dap' ;;
  env) printf 'Configured language servers:\033[0;33m None\033[m\n' ;;
  *) printf "\033[0;31mLanguage '%s' not found\033[m\n" "$2" ;;
esac
"#;

/// Installed extensions are lines of a file; the version is the content of what is installed.
const CODE: &str = r#"#!/bin/sh
list="$HOME/extensions"
case "$1" in
  --list-extensions) cat "$list" 2>/dev/null; exit 0 ;;
  --install-extension) [ -s "$2" ] || { echo "no extension in $2" >&2; exit 1; }; echo "caveat.caveat@$(cat "$2")" > "$list" ;;
  --uninstall-extension) [ "$2" = caveat.caveat ] && rm "$list" ;;
esac
"#;

const NVIM: &str = "#!/bin/sh\necho 'NVIM v0.11.2'\n";

struct Machine {
    home: Home,
}

impl Machine {
    fn new(programs: &[(&str, &str)]) -> Self {
        let machine = Self { home: home() };
        fs::create_dir_all(machine.at("home")).expect("a folder");
        for (name, script) in programs {
            let path = machine.at("bin").join(name);
            machine.write(&path, script);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("its own file");
        }
        machine
    }

    fn at(&self, path: &str) -> PathBuf {
        self.home.root().join(path)
    }

    /// Helix's settings; all the base directories are the home itself here.
    fn languages(&self) -> PathBuf {
        self.at("home/helix/languages.toml")
    }

    #[allow(clippy::unused_self, reason = "reads as the other steps do")]
    fn write(&self, path: &Path, text: &str) {
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = self.home.command(&[&["setup"], arguments].concat());
        let path = std::env::join_paths([self.at("bin"), PathBuf::from("/usr/bin"), PathBuf::from("/bin")]).expect("plain paths");
        let output = command.env("PATH", path).stdin(Stdio::null()).output().expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
        Ran { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Runs it, and compares its exit status and that each of the texts is printed.
    #[track_caller]
    fn check(&self, arguments: &[&str], code: i32, expected: &[&str]) -> String {
        let ran = self.run(arguments);
        let all = format!("{}{}", ran.out, ran.err);
        assert_eq!(ran.code, code, "{all}");
        for text in expected {
            assert!(all.contains(text), "`{text}` is not in\n{all}");
        }
        all
    }

    /// Every file and link below the root, with its content.
    fn snapshot(&self) -> Vec<(PathBuf, String)> {
        fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
            for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
                let meta = fs::symlink_metadata(&entry).expect("it is there");
                if meta.is_dir() {
                    found.push((entry.clone(), "a folder".to_owned()));
                    walk(&entry, found);
                } else if meta.is_symlink() {
                    found.push((entry.clone(), format!("a link to {}", fs::read_link(&entry).expect("a link").display())));
                } else {
                    let content = String::from_utf8_lossy(&fs::read(&entry).expect("a file")).into_owned();
                    found.push((entry, format!("{:o} {content}", meta.permissions().mode())));
                }
            }
        }
        let mut found = Vec::new();
        walk(self.home.root(), &mut found);
        found.retain(|(path, _)| *path != self.home.data());
        found.sort();
        found
    }
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("it is there")
}

/// The files in a folder, and in those in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

const MINE: &str = "# mine\r\n[[language]]\r\nname = 'python'\r\nlanguage-servers = [ 'pyright' ] # only this\r\n";

#[test]
fn helix_is_set_up_beside_its_own_servers_and_back_to_the_byte() {
    for before in [None, Some(""), Some(MINE), Some("[[language]]\nname = \"rust\"")] {
        let machine = Machine::new(&[("hx", HX)]);
        let languages = machine.languages();
        if let Some(before) = before {
            machine.write(&languages, before);
            fs::set_permissions(&languages, fs::Permissions::from_mode(0o600)).expect("its own file");
        }
        let untouched = machine.snapshot();

        let dry = machine.check(&["helix", "--dry-run"], 0, &["+[language-server.caveat]", "dry run"]);
        assert_eq!(machine.snapshot(), untouched, "a dry run writes nothing");
        let refused = machine.check(&["helix"], 2, &["Make these changes?", "--yes"]);
        assert_eq!(machine.snapshot(), untouched, "without an answer nothing is done");
        let shown = |all: &str| all.split("\n\n").next().expect("a first part").to_owned();
        assert_eq!(shown(&dry), shown(&refused), "a dry run shows the same");

        machine.check(&["helix", "--yes"], 0, &["Done.", "--remove"]);
        let after = text(&languages);
        let python = if before == Some(MINE) { "[ 'pyright', \"caveat\" ] # only this" } else { r#"["ruff", "jedi", "caveat"]"# };
        for expected in [python, r#"["rust-analyzer", "caveat"]"#, r#"language-servers = ["caveat"]"#, "[language-server.caveat]"] {
            assert!(after.contains(expected), "{expected} is not in {after}");
        }
        assert!(!after.contains("javascript"), "this Helix does not know it: {after}");

        let set_up = machine.snapshot();
        machine.check(&["helix", "--yes"], 0, &["is set up already"]);
        assert_eq!(machine.snapshot(), set_up, "a second time changes nothing");

        machine.check(&["helix", "--remove", "--yes"], 0, &["Done."]);
        assert_eq!(machine.snapshot(), untouched);
        machine.check(&["helix", "--remove", "--yes"], 0, &["Nothing is to be undone"]);
    }
}

#[test]
fn what_was_written_since_is_kept() {
    let machine = Machine::new(&[("hx", HX)]);
    let languages = machine.languages();
    machine.write(&languages, "# mine\n");
    machine.check(&["--yes"], 0, &["Done.", "Not found: Visual Studio Code, Neovim"]);
    let theirs = "\n[[language]]\nname = \"elm\"\nauto-format = true\n";
    machine.write(&languages, &format!("{}{theirs}", text(&languages).replace("\"jedi\", ", "\"jedi\", \"mypy\", ")));
    // Set up again in between: there is no state before that could be restored.
    machine.check(&["--yes"], 0, &["is set up already"]);
    machine.check(&["--remove", "--yes"], 0, &["only our part is taken out", "servers of `python`, which you have changed"]);
    let left = "# mine\n\n[[language]]\nname = \"python\"\nlanguage-servers = [\"ruff\", \"jedi\", \"mypy\"]\n";
    assert_eq!(text(&languages), format!("{left}{theirs}"));
}

#[test]
fn an_addition_between_two_set_ups_is_not_lost_with_the_backup() {
    let machine = Machine::new(&[("hx", HX)]);
    let languages = machine.languages();
    machine.write(&languages, "# mine\n");
    machine.check(&["--yes"], 0, &["Done."]);
    let without_env = text(&languages).replace("\n[[language]]\nname = \"env\"\nlanguage-servers = [\"caveat\"]\n", "");
    machine.write(&languages, &format!("# new\n{without_env}"));
    machine.check(&["--yes"], 0, &["name = \"env\"", "Done."]);
    machine.check(&["--remove", "--yes"], 0, &["only our part is taken out"]);
    assert_eq!(text(&languages), "# new\n# mine\n");
}

#[test]
fn settings_that_cannot_be_read_are_refused_with_the_place() {
    let machine = Machine::new(&[("hx", HX), ("code", CODE)]);
    let languages = machine.languages();
    machine.write(&languages, "# mine\n[[language]\nname = 'python'\n");
    machine.write(&machine.at("x.vsix"), "9.9.9");
    let untouched = machine.snapshot();
    let place = format!("{}:2: ", languages.display());
    machine.check(&["helix", "--yes"], 2, &[&place, "Nothing was changed"]);
    assert_eq!(machine.snapshot(), untouched);
    // The others are set up all the same, and the exit status says that one was not.
    let vsix = machine.at("x.vsix");
    machine.check(&["--yes", "--vsix", vsix.to_str().expect("text")], 2, &[&place, "Done."]);
    assert_eq!(text(&machine.at("home/extensions")), "caveat.caveat@9.9.9\n");
    assert_eq!(text(&languages), "# mine\n[[language]\nname = 'python'\n");
}

#[test]
fn an_answer_of_helix_that_is_not_understood_is_no_reason_to_guess() {
    let machine = Machine::new(&[("hx", "#!/bin/sh\necho 'Servers: ruff'\n")]);
    machine.check(&["helix", "--yes"], 2, &["--health python", "yours could not be kept"]);
    assert!(!machine.languages().exists());
}

#[test]
fn settings_behind_a_link_are_changed_where_they_are() {
    let machine = Machine::new(&[("hx", HX)]);
    let (languages, real) = (machine.languages(), machine.at("dotfiles/languages.toml"));
    machine.write(&real, "# mine\n");
    fs::create_dir_all(languages.parent().expect("it is in a folder")).expect("a folder");
    symlink("../../dotfiles/languages.toml", &languages).expect("a link");
    let untouched = machine.snapshot();
    machine.check(&["--yes"], 0, &["Done."]);
    assert!(languages.is_symlink() && text(&real).contains("[language-server.caveat]"));
    machine.check(&["--remove", "--yes"], 0, &["Done."]);
    assert_eq!(machine.snapshot(), untouched);
}

#[test]
fn neovim_gets_a_package_and_loses_it_again() {
    let machine = Machine::new(&[("nvim", NVIM)]);
    fs::create_dir_all(machine.at("home/nvim/lazy/lazy.nvim")).expect("a folder");
    let untouched = machine.snapshot();
    machine.check(&["neovim", "--dry-run"], 0, &["plugin/caveat.lua", "lazy.nvim loads no packages", "on the search path", "dry run"]);
    assert_eq!(machine.snapshot(), untouched);
    machine.check(&["neovim", "--yes"], 0, &["Done."]);
    let package = machine.at("home/nvim/site/pack/caveat/start/caveat");
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../editors/neovim");
    assert!(ours.join("plugin/caveat.lua").is_file(), "the plugin is where it is looked for");
    for file in ["plugin", "lua", "doc"].iter().flat_map(|part| files(&ours.join(part))) {
        let written = package.join(file.strip_prefix(&ours).expect("it is in there"));
        assert_eq!(text(&written), text(&file));
    }
    let has_help = ours.join("doc/caveat.txt").is_file();
    let tags = fs::read_to_string(package.join("doc/tags")).unwrap_or_default();
    assert_eq!(tags.contains("caveat.txt\tcaveat.txt\t/*caveat.txt*\n"), has_help, "{tags}");
    let set_up = machine.snapshot();
    machine.check(&["neovim", "--yes"], 0, &["is set up already"]);
    assert_eq!(machine.snapshot(), set_up);
    machine.check(&["--remove", "--yes"], 0, &["Done."]);
    assert_eq!(machine.snapshot(), untouched);
}

#[test]
fn neovim_that_is_too_old_is_told() {
    let machine = Machine::new(&[("nvim", "#!/bin/sh\necho 'NVIM v0.9.5'\n")]);
    machine.check(&["neovim", "--yes"], 2, &["0.9", "0.10 or later"]);
}

#[test]
fn the_extension_is_installed_by_each_editor_s_own_command() {
    let machine = Machine::new(&[("code", CODE)]);
    let vsix = machine.at("x.vsix");
    let file = vsix.to_str().expect("text");
    machine.check(&["vscode", "--yes"], 2, &["no extension lies beside", "--vsix FILE"]);
    machine.check(&["vscode", "--yes", "--vsix", file], 2, &["x.vsix: there is no such file"]);
    machine.write(&vsix, "1.2.3");
    let untouched = machine.snapshot();
    machine.check(&["vscode", "--dry-run", "--vsix", file], 0, &["runs", "--install-extension", "dry run"]);
    assert_eq!(machine.snapshot(), untouched);
    machine.check(&["vscode", "--yes", "--vsix", file], 0, &["Done."]);
    assert_eq!(text(&machine.at("home/extensions")), "caveat.caveat@1.2.3\n");
    machine.check(&["vscode", "--remove", "--yes"], 0, &["--uninstall-extension caveat.caveat", "Done."]);
    assert_eq!(machine.snapshot(), untouched);

    // What the editor says when it cannot is passed on, and nothing is written down as done.
    machine.write(&vsix, "");
    machine.check(&["vscode", "--yes", "--vsix", file], 2, &["no extension in"]);
    machine.check(&["--remove", "--yes"], 0, &["Nothing is to be undone"]);
}

#[test]
fn where_there_is_no_editor_that_is_said() {
    let machine = Machine::new(&[]);
    machine.check(&["helix", "--yes"], 2, &["no editor was found", "hx, helix"]);
    machine.check(&["emacs"], 2, &["vscode, neovim, helix, all"]);
}

#[test]
fn what_a_later_version_wrote_down_is_not_guessed_at() {
    let machine = Machine::new(&[("hx", HX)]);
    machine.write(&machine.home.data().join("setup/setup.json"), "{\"version\": 2, \"more\": []}");
    machine.check(&["--yes"], 2, &["setup.json is of version 2"]);
    machine.write(&machine.home.data().join("setup/setup.json"), "{");
    machine.check(&["--remove", "--yes"], 2, &["setup.json is damaged"]);
}
