//! Which servers Helix starts on its own, by the word of the Helix that is installed: it differs from version to version, and a list in
//! `languages.toml` replaces it.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, bail};

use super::languages::Language;

/// The languages with rules, then those in whose files secrets are looked for. Helix is asked only for those that it knows.
const LANGUAGES: [&str; 19] = [
    "python",
    "javascript",
    "jsx",
    "typescript",
    "tsx",
    "rust",
    "bash",
    "dockerfile",
    "docker-compose",
    "env",
    "hcl",
    "ini",
    "json",
    "jsonc",
    "markdown",
    "properties",
    "tfvars",
    "toml",
    "yaml",
];
/// Up to 25.01 Helix prints the command of a server and not its name. Where the two differ among its own settings for these languages:
const NAMED_OTHERWISE: [(&str, &str); 1] = [("jedi-language-server", "jedi")];

/// Asks Helix.
pub(super) fn languages(helix: &Path) -> anyhow::Result<Vec<Language>> {
    // Its own settings are wanted, not those of the person or of a project.
    let nowhere = tempfile::tempdir()?;
    let mut known = Vec::new();
    for name in LANGUAGES {
        let output = Command::new(helix)
            .args(["--health", name])
            .current_dir(nowhere.path())
            .envs(["XDG_CONFIG_HOME", "APPDATA"].map(|name| (name, nowhere.path())))
            .stdin(Stdio::null())
            .output()
            .with_context(|| format!("{} cannot be started", helix.display()))?;
        let said = anstream::adapter::strip_str(&String::from_utf8_lossy(&output.stdout)).to_string();
        match read(&said) {
            Some(Known::No) => {}
            Some(Known::Yes(servers)) => known.push(Language { name: name.to_owned(), servers }),
            None => bail!(
                "`{} --health {name}` does not say which language servers there are, so yours could not be kept; \
                 this works with Helix 23.10 and later, and docs/editors.md says what to write by hand",
                helix.display()
            ),
        }
    }
    Ok(known)
}

#[derive(Debug, PartialEq, Eq)]
enum Known {
    No,
    Yes(Vec<String>),
}

/// Reads the answer; none where it cannot be understood.
fn read(said: &str) -> Option<Known> {
    if said.starts_with("Language '") && said.contains("' not found") {
        return Some(Known::No);
    }
    let mut lines = said.lines().skip_while(|line| !line.starts_with("Configured language server"));
    let (first, rest) = lines.next()?.split_once(':')?;
    // 23.10 has a line for each server, and one for its program.
    if !first.ends_with('s') {
        let servers = said.lines().filter_map(|line| line.strip_prefix("Configured language server: ")).map(str::trim);
        return Some(Known::Yes(servers.filter(|server| *server != "None").map(name).collect()));
    }
    if rest.trim() == "None" {
        return Some(Known::Yes(Vec::new()));
    }
    let servers: Option<Vec<String>> = lines
        .take_while(|line| line.starts_with(' '))
        .map(|line| line.trim_start().split_once(' ').and_then(|(_, server)| server.split_once(": ")).map(|(server, _)| name(server)))
        .collect();
    servers.filter(|servers| !servers.is_empty()).map(Known::Yes)
}

fn name(shown: &str) -> String {
    NAMED_OTHERWISE.iter().find(|(command, _)| *command == shown).map_or(shown, |(_, name)| name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(said: &str, expected: &[&str]) {
        assert_eq!(read(said), Some(Known::Yes(expected.iter().map(ToString::to_string).collect())));
    }

    #[test]
    fn each_version_s_answer_is_read() {
        let end = "Configured debug adapter: None\nHighlight queries: ✓\n";
        check(
            &format!("Configured language servers:\n  ✘ ty: 'ty' not found in $PATH\n  ✓ jedi: /bin/jedi-language-server\n{end}"),
            &["ty", "jedi"],
        );
        check(
            &format!("Configured language servers:\n  ✘ jedi-language-server: 'x' not found in $PATH\n  ✓ pylsp: /bin/pylsp\n{end}"),
            &["jedi", "pylsp"],
        );
        check(&format!("Configured language servers: None\n{end}"), &[]);
        check(&format!("Configured language server: pylsp\nBinary for language server: /bin/pylsp\n{end}"), &["pylsp"]);
        check(&format!("Configured language server: None\n{end}"), &[]);
        assert_eq!(read("Language 'env' not found\nDid you mean one of these: elm ?\n"), Some(Known::No));
    }

    #[test]
    fn an_answer_in_another_form_is_not_guessed_at() {
        for said in ["", "Servers: pylsp\n", "Configured language servers:\nnone whatever\n", "Configured language servers:\n  pylsp\n"] {
            assert_eq!(read(said), None, "{said}");
        }
    }
}
