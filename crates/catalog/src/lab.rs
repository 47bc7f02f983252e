//! A lab: a small program with a weakness, its functional tests, an attack that works, and a way out.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use crate::problem::{Problem, from_toml};
use crate::{Catalog, PackFiles};

/// Files of a lab's folder: path relative to that folder, with `/` between its parts, to text.
pub type LabFiles = BTreeMap<Arc<str>, Arc<str>>;

/// Hints that a lab has at least.
const MIN_HINTS: usize = 3;

/// One lab, validated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lab {
    /// The topic it teaches.
    pub topic: Arc<str>,
    /// The language family that its program is written in.
    pub language: Arc<str>,
    /// Its name for people.
    pub title: String,
    /// Minutes that it takes.
    pub minutes: u16,
    /// Counts up when the exercise changes.
    pub version: u32,
    /// The rules whose findings stand in the program and must be gone.
    pub findings: Vec<Arc<str>>,
    /// The files that the learner is meant to edit.
    pub files: Vec<String>,
    /// What is run first; empty where there is nothing to build.
    pub build: Command,
    /// The functional tests: they pass with exit status 0.
    pub tests: Command,
    /// The attack: exit status 0 if it worked, 1 if it was repelled.
    pub exploit: Command,
    /// What the program is and what is asked, as Markdown.
    pub task: String,
    /// The hints in their order, as Markdown.
    pub hints: Vec<String>,
    /// The program that the learner begins with.
    pub start: LabFiles,
    /// The files of the functional tests.
    pub test_files: LabFiles,
    /// The files of the attack.
    pub exploit_files: LabFiles,
    /// The files of the program that the solution changes.
    pub solution: LabFiles,
    /// Its folder, relative to the pack's root.
    pub folder: String,
}

impl Lab {
    /// What the catalog knows it by: `<topic>/<language>`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.topic, self.language)
    }

    /// The program as the solution has it.
    pub fn solved(&self) -> LabFiles {
        let mut files = self.start.clone();
        files.extend(self.solution.iter().map(|(name, text)| (name.clone(), text.clone())));
        files
    }
}

/// What stands for a folder in a lab's command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// `{lab}`: the learner's program.
    Lab,
    /// `{tests}`: the functional tests.
    Tests,
    /// `{exploit}`: the attack.
    Exploit,
    /// `{scratch}`: a folder that is empty at first, and the only one that can be written to.
    Scratch,
}

impl Place {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Lab, Self::Tests, Self::Exploit, Self::Scratch];

    /// Its name between braces.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lab => "lab",
            Self::Tests => "tests",
            Self::Exploit => "exploit",
            Self::Scratch => "scratch",
        }
    }
}

/// A program and its arguments, in which places stand for folders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Command {
    words: Vec<Vec<Piece>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Place(Place),
}

impl Command {
    /// Whether there is nothing to run.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The program and its arguments, with a folder for each place.
    pub fn fill(&self, folder: impl Fn(Place) -> String) -> Vec<String> {
        let word = |pieces: &Vec<Piece>| -> String {
            let piece = |piece: &Piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Place(place) => folder(*place),
            };
            pieces.iter().map(piece).collect()
        };
        self.words.iter().map(word).collect()
    }

    /// Reads a program and its arguments, in which `{lab}` and the like are places.
    pub fn parse<Word: AsRef<str>>(words: &[Word]) -> Result<Self, UnknownPlace> {
        let words = words.iter().map(|word| pieces(word.as_ref())).collect::<Result<_, _>>()?;
        Ok(Self { words })
    }
}

/// A name between braces that stands for no folder.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the placeholder `{{{0}}}` is unknown")]
pub struct UnknownPlace(String);

fn pieces(word: &str) -> Result<Vec<Piece>, UnknownPlace> {
    let (mut found, mut rest) = (Vec::new(), word);
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { return Err(UnknownPlace(after.to_owned())) };
        let place = Place::ALL.into_iter().find(|place| place.name() == name).ok_or_else(|| UnknownPlace(name.to_owned()))?;
        found.extend([Piece::Text(before.to_owned()), Piece::Place(place)]);
        rest = after;
    }
    found.push(Piece::Text(rest.to_owned()));
    Ok(found)
}

/// `lab.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct LabFile {
    title: String,
    minutes: u16,
    version: u32,
    finding: Vec<String>,
    files: Vec<String>,
    #[serde(default)]
    build: Vec<String>,
    tests: Vec<String>,
    exploit: Vec<String>,
}

/// Whether a path of a pack belongs to a lab, or to what is meant to be one.
pub(crate) fn is_of_lab(path: &str) -> bool {
    split(path).is_some()
}

/// The topic, the language and the rest of a path below `lessons/<topic>/lab/<language>/`.
fn split(path: &str) -> Option<(&str, &str, &str)> {
    let (topic, rest) = path.strip_prefix("lessons/")?.split_once('/')?;
    let (language, rest) = rest.strip_prefix("lab/")?.split_once('/')?;
    Some((topic, language, rest))
}

/// Reads the labs of a pack into the catalog; what has a mistake is left out and told.
pub(crate) fn load(catalog: &mut Catalog, files: &PackFiles, problems: &mut Vec<Problem>) {
    for ((topic, language), entries) in group(files) {
        let before = problems.len();
        let read = Reader { folder: format!("lessons/{topic}/lab/{language}"), entries: &entries, problems }.read(catalog, topic, language);
        if let Some(lab) = read.filter(|_| problems.len() == before) {
            catalog.labs.insert(lab.id().into(), Arc::new(lab));
        }
    }
}

/// Tells that the labs of a pack are left out: a lab's programs are run, and nothing that comes with a workspace may be.
pub(crate) fn refuse(files: &PackFiles, problems: &mut Vec<Problem>) {
    for ((topic, language), _) in group(files) {
        problems.push(Problem::new(
            format!("lessons/{topic}/lab/{language}"),
            0,
            "a workspace's pack may not carry labs: a lab runs programs",
            "remove the folder; only the built-in pack has labs",
        ));
    }
}

type Entries<'a> = BTreeMap<&'a str, &'a str>;

fn group(files: &PackFiles) -> BTreeMap<(&str, &str), Entries<'_>> {
    let mut labs: BTreeMap<(&str, &str), Entries<'_>> = BTreeMap::new();
    for (path, text) in files {
        if let Some((topic, language, rest)) = split(path) {
            labs.entry((topic, language)).or_default().insert(rest, text);
        }
    }
    labs
}

struct Reader<'a, 'p> {
    folder: String,
    entries: &'a Entries<'a>,
    problems: &'p mut Vec<Problem>,
}

impl<'a> Reader<'a, '_> {
    fn read(mut self, catalog: &Catalog, topic: &str, language: &str) -> Option<Lab> {
        if !catalog.lessons.contains_key(topic) {
            let help = format!("write lessons/{topic}/lesson.md, or move the lab to a topic that has one");
            self.problem("", 0, format!("the topic `{topic}` has no lesson"), help);
        }
        let is_family =
            catalog.languages.get(language).is_some_and(|known| !known.spec.example_extensions.is_empty() && language != "text");
        if !is_family {
            self.problem("", 0, format!("`{language}` is no language of labs"), "name the folder python, javascript or rust");
        }
        let toml_text = self.file("lab.toml", "write it; docs/labs.md shows every key");
        let task = self.file("task.md", "write what the program is and what is asked of the learner");
        let hints = self.file("hints.md", "write `## 1`, `## 2`, `## 3`, each a step nearer");
        let hints = hints.map(|text| self.hints(text)).unwrap_or_default();
        let [start, test_files, exploit_files, solution] = ["start", "tests", "exploit", "solution"].map(|part| self.part(part));
        self.strays();
        for name in solution.keys().filter(|name| !start.contains_key(*name)) {
            let help = "the solution holds only files of start/ that change: take it away, or put one of that name into start/";
            self.problem(&format!("solution/{name}"), 0, "start/ has no such file", help);
        }
        for (name, _) in solution.iter().filter(|(name, text)| start.get(*name) == Some(text)) {
            self.problem(&format!("solution/{name}"), 0, "it is the same as in start/", "the solution holds only files that change");
        }
        let toml_text = toml_text?;
        let raw: LabFile = match toml::from_str(toml_text) {
            Ok(raw) => raw,
            Err(error) => {
                self.problems.push(from_toml(&self.path("lab.toml"), toml_text, &error));
                return None;
            }
        };
        self.check_values(&raw, toml_text, catalog, topic, &start);
        let [build, tests, exploit] = [("build", &raw.build), ("tests", &raw.tests), ("exploit", &raw.exploit)]
            .map(|(key, words)| self.command(key, words, toml_text));
        Some(Lab {
            topic: topic.into(),
            language: language.into(),
            title: raw.title,
            minutes: raw.minutes,
            version: raw.version,
            findings: raw.finding.into_iter().map(Into::into).collect(),
            files: raw.files,
            build,
            tests,
            exploit,
            task: task.unwrap_or_default().trim().to_owned(),
            hints,
            start,
            test_files,
            exploit_files,
            solution,
            folder: self.folder,
        })
    }

    fn check_values(&mut self, raw: &LabFile, text: &str, catalog: &Catalog, topic: &str, start: &LabFiles) {
        if raw.title.trim().is_empty() {
            self.key_problem(text, "title", "the title is empty", "name what the learner sees go wrong");
        }
        if raw.version == 0 {
            self.key_problem(text, "version", "versions begin at 1", "write `version = 1`");
        }
        if raw.minutes == 0 {
            self.key_problem(text, "minutes", "a lab takes time", "say how many minutes it takes somebody who is new to the topic");
        }
        if raw.finding.is_empty() {
            self.key_problem(text, "finding", "no rule is named", "name the rules whose findings must be gone");
        }
        for id in &raw.finding {
            match catalog.rules.get(id.as_str()) {
                None => {
                    let message = format!("there is no rule `{id}`");
                    self.key_problem(text, "finding", message, "`caveat rules list` has all ids");
                }
                Some(rule) if *rule.topic != *topic => {
                    let message = format!("the rule `{id}` teaches `{}`, and this is a lab of `{topic}`", rule.topic);
                    self.key_problem(text, "finding", message, "name a rule of the lab's topic, or move the lab");
                }
                Some(_) => {}
            }
        }
        if raw.files.is_empty() {
            self.key_problem(text, "files", "no file is named", "name the files that the learner is meant to edit");
        }
        for name in &raw.files {
            if let Some(why) = leads_out(name) {
                let message = format!("`{name}` {why}");
                self.key_problem(text, "files", message, "write a path relative to start/, with `/` between its parts");
            } else if !start.contains_key(name.as_str()) {
                self.key_problem(text, "files", format!("start/ has no file `{name}`"), "name files of start/");
            }
        }
    }

    fn command(&mut self, key: &str, words: &[String], text: &str) -> Command {
        if key != "build" && words.first().is_none_or(String::is_empty) {
            self.key_problem(text, key, "there is no command", "write the program and its arguments as a list");
        }
        for word in words {
            // A placeholder ends where its folder begins, so what follows is a path below it.
            let below = word.rsplit_once('}').map_or(word.as_str(), |(_, below)| below.trim_start_matches('/'));
            if word.starts_with('/') || below.contains('\\') || below.split('/').any(|part| part == "..") {
                let message = format!("`{word}` leads out of the lab's folders");
                self.key_problem(text, key, message, "write paths as `{lab}/…`, `{tests}/…`, `{exploit}/…` or `{scratch}/…`, without `..`");
            }
        }
        Command::parse(words).unwrap_or_else(|error| {
            self.key_problem(text, key, error.to_string(), "use {lab}, {tests}, {exploit} or {scratch}");
            Command::default()
        })
    }

    /// The files of one part of the lab.
    fn part(&mut self, part: &str) -> LabFiles {
        let prefix = format!("{part}/");
        let mut files = LabFiles::new();
        for (path, text) in self.entries {
            let Some(name) = path.strip_prefix(&prefix) else { continue };
            if let Some(why) = leads_out(name) {
                self.problem(path, 0, format!("the path {why}"), "a file of a lab lies in its folder");
            } else {
                files.insert(name.into(), (*text).into());
            }
        }
        if files.is_empty() {
            self.problem(part, 0, "the folder is missing or empty", "docs/labs.md says what belongs there");
        }
        files
    }

    fn strays(&mut self) {
        let is_known = |path: &str| {
            ["lab.toml", "task.md", "hints.md"].contains(&path)
                || path.split_once('/').is_some_and(|(part, _)| ["start", "tests", "exploit", "solution"].contains(&part))
        };
        let strays: Vec<&str> = self.entries.keys().copied().filter(|path| !is_known(path)).collect();
        for path in strays {
            self.problem(path, 0, "nothing reads this file", "docs/labs.md lists the files of a lab");
        }
    }

    /// The sections `## 1`, `## 2` and so on.
    fn hints(&mut self, text: &str) -> Vec<String> {
        let mut hints: Vec<String> = Vec::new();
        let mut is_fenced = false;
        for (number, line) in (1u32..).zip(text.lines()) {
            if line.trim_start().starts_with("```") {
                is_fenced = !is_fenced;
            }
            if let Some(title) = line.strip_prefix("## ").filter(|_| !is_fenced) {
                let expected = (hints.len() + 1).to_string();
                if title.trim() != expected {
                    let message = format!("the section `{}` cannot stand here", title.trim());
                    self.problem("hints.md", number, message, format!("the next section is `## {expected}`"));
                }
                hints.push(String::new());
            } else if let Some(hint) = hints.last_mut() {
                hint.push_str(line);
                hint.push('\n');
            } else if !line.trim().is_empty() {
                self.problem("hints.md", number, "this text is in no hint", "begin the file with `## 1`");
            }
        }
        for hint in &mut hints {
            *hint = hint.trim().to_owned();
        }
        if hints.len() < MIN_HINTS {
            let message = format!("there are {} hints", hints.len());
            self.problem("hints.md", 0, message, format!("write {MIN_HINTS} or more, each a step nearer"));
        }
        if let Some(empty) = hints.iter().position(String::is_empty) {
            self.problem("hints.md", 0, format!("hint {} is empty", empty + 1), "write it, or remove its heading");
        }
        hints
    }

    fn file(&mut self, name: &str, help: &str) -> Option<&'a str> {
        let found = self.entries.get(name).copied();
        if found.is_none() {
            self.problem(name, 0, "the file is missing", help);
        }
        found
    }

    fn path(&self, file: &str) -> String {
        if file.is_empty() { self.folder.clone() } else { format!("{}/{file}", self.folder) }
    }

    fn problem(&mut self, file: &str, line: u32, message: impl Into<String>, help: impl Into<String>) {
        let path = self.path(file);
        self.problems.push(Problem::new(path, line, message, help));
    }

    /// Tells a mistake at the line of `lab.toml` that begins with a key.
    fn key_problem(&mut self, text: &str, key: &str, message: impl Into<String>, help: &str) {
        let starts = |line: &str| line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
        let line = text.lines().position(starts).and_then(|index| u32::try_from(index + 1).ok()).unwrap_or(0);
        self.problem("lab.toml", line, message, help);
    }
}

/// Why a path is none below a folder.
fn leads_out(path: &str) -> Option<&'static str> {
    if path.starts_with('/') || path.contains(':') {
        Some("is absolute")
    } else if path.contains('\\') {
        Some("has a backslash")
    } else if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        Some("leads out of its folder")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A lab of `path-traversal` in Python, with some files changed; `None` takes one away.
    fn pack(changes: &[(&str, Option<&str>)]) -> PackFiles {
        let toml = "title = \"A\"\nminutes = 5\nversion = 1\nfinding = [\"python/os-system\"]\nfiles = [\"app/run.py\"]\n\
                    tests = [\"python3\", \"{tests}/t.py\"]\nexploit = [\"python3\", \"{exploit}/e.py\"]\n";
        let mut files: BTreeMap<String, String> = [
            ("lab.toml", toml),
            ("task.md", "Do it.\n"),
            ("hints.md", "## 1\n\none\n\n## 2\ntwo\n```\n## code\n```\n## 3\nthree\n"),
            ("start/app/run.py", "bad\n"),
            ("start/data.txt", "x\n"),
            ("tests/t.py", "t\n"),
            ("exploit/e.py", "e\n"),
            ("solution/app/run.py", "good\n"),
        ]
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .into();
        for (name, text) in changes {
            match text {
                Some(text) => files.insert((*name).to_owned(), (*text).to_owned()),
                None => files.remove(*name),
            };
        }
        files.into_iter().map(|(name, text)| (format!("lessons/command-injection/lab/python/{name}"), text.into())).collect()
    }

    fn read(files: &PackFiles) -> (Catalog, Vec<Problem>) {
        let (mut catalog, mut problems) = (Catalog::builtin(), Vec::new());
        catalog.labs.clear();
        load(&mut catalog, files, &mut problems);
        (catalog, problems)
    }

    /// One change to `lab.toml`, and where and how it is told.
    #[track_caller]
    fn check_toml(from: &str, to: &str, place: &str, message: &str) {
        let files = pack(&[]);
        let text = files["lessons/command-injection/lab/python/lab.toml"].replace(from, to);
        check(&[("lab.toml", Some(&text))], &format!("lab.toml{place}"), message);
    }

    #[track_caller]
    fn check(changes: &[(&str, Option<&str>)], place: &str, message: &str) {
        let (catalog, problems) = read(&pack(changes));
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let expected = format!("lessons/command-injection/lab/python{}{place}: {message}", if place.is_empty() { "" } else { "/" });
        assert!(told.iter().any(|told| told.starts_with(&expected)), "`{expected}` is not in {told:#?}");
        assert!(problems.iter().all(|problem| !problem.help.is_empty()));
        assert!(catalog.labs.is_empty(), "a lab with a mistake is left out");
    }

    #[test]
    fn a_lab_is_read() {
        let (catalog, problems) = read(&pack(&[]));
        assert_eq!(problems, []);
        let lab = &catalog.labs["command-injection/python"];
        assert_eq!((lab.id(), lab.version, lab.build.is_empty()), ("command-injection/python".to_owned(), 1, true));
        assert_eq!(lab.hints, ["one", "two\n```\n## code\n```", "three"]);
        assert_eq!(lab.tests.fill(|place| format!("/{}", place.name())), ["python3", "/tests/t.py"]);
        assert_eq!((&*lab.solved()["app/run.py"], &*lab.solved()["data.txt"]), ("good\n", "x\n"));
    }

    #[test]
    fn mistakes_in_lab_toml_are_told_at_their_lines() {
        check_toml("title", "titel", ":1", "unknown field `titel`");
        check_toml("minutes = 5\n", "", ":1", "missing field `minutes`");
        check_toml("version = 1", "version = 0", ":3", "versions begin at 1");
        check_toml("python/os-system", "python/os-sistem", ":4", "there is no rule `python/os-sistem`");
        check_toml("python/os-system", "python/sql-string-built", ":4", "the rule `python/sql-string-built` teaches `sql-injection`");
        check_toml("app/run.py", "run.py", ":5", "start/ has no file `run.py`");
        check_toml("app/run.py", "../run.py", ":5", "`../run.py` leads out of its folder");
        check_toml("app/run.py", "/etc/passwd", ":5", "`/etc/passwd` is absolute");
        check_toml("app/run.py", "C:/x.py", ":5", "`C:/x.py` is absolute");
        check_toml("app/run.py", "app\\\\run.py", ":5", "`app\\run.py` has a backslash");
        check_toml("{tests}", "{test}", ":6", "the placeholder `{test}` is unknown");
        check_toml("{exploit}/e.py", "{exploit", ":7", "the placeholder `{exploit}` is unknown");
        check_toml("{tests}/t.py", "{tests}/../t.py", ":6", "`{tests}/../t.py` leads out of the lab's folders");
        check_toml("{tests}/t.py", "/bin/t.py", ":6", "`/bin/t.py` leads out of the lab's folders");
        check_toml("[\"python3\", \"{tests}/t.py\"]", "[]", ":6", "there is no command");
    }

    #[test]
    fn mistakes_in_its_files_are_told() {
        check(&[("lab.toml", None)], "lab.toml", "the file is missing");
        check(&[("task.md", None)], "task.md", "the file is missing");
        check(&[("tests/t.py", None)], "tests", "the folder is missing or empty");
        check(&[("solution/app/run.py", None)], "solution", "the folder is missing or empty");
        check(&[("solution/app/new.py", Some("x"))], "solution/app/new.py", "start/ has no such file");
        check(&[("solution/data.txt", Some("x\n"))], "solution/data.txt", "it is the same as in start/");
        check(&[("start/../../../x.py", Some("x"))], "start/../../../x.py", "the path leads out of its folder");
        check(&[("start/a\\b.py", Some("x"))], "start/a\\b.py", "the path has a backslash");
        check(&[("notes.md", Some("x"))], "notes.md", "nothing reads this file");
        check(&[("hints.md", Some("## 1\na\n## 2\nb\n"))], "hints.md", "there are 2 hints");
        check(&[("hints.md", Some("## 1\na\n## 3\nb\n## 3\nc"))], "hints.md:3", "the section `3` cannot stand here");
        check(&[("hints.md", Some("## 1\na\n## 2\n## 3\nc"))], "hints.md", "hint 2 is empty");
    }

    #[test]
    fn a_lab_stands_in_a_topic_and_a_language() {
        let moved = |from: &str, to: &str| pack(&[]).into_iter().map(|(path, text)| (path.replace(from, to), text)).collect::<PackFiles>();
        for (files, expected) in [
            (moved("command-injection", "nowhere"), "lessons/nowhere/lab/python: the topic `nowhere` has no lesson"),
            (moved("lab/python", "lab/typescript"), "lessons/command-injection/lab/typescript: `typescript` is no language of labs"),
            (moved("lab/python", "lab/text"), "lessons/command-injection/lab/text: `text` is no language of labs"),
        ] {
            let (catalog, problems) = read(&files);
            assert!(problems.iter().any(|problem| problem.to_string().starts_with(expected)), "{problems:?}");
            assert!(catalog.labs.is_empty());
        }
    }

    #[test]
    fn a_pack_on_top_of_another_carries_none() {
        let builtin = Catalog::builtin();
        let (catalog, problems) = builtin.with_pack(&pack(&[]), crate::Check::Full);
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with("lessons/command-injection/lab/python: a workspace's pack may not carry labs"), "{told:?}");
        assert_eq!(catalog.labs, builtin.labs);
        assert_eq!(builtin.with_work(&pack(&[]), crate::Check::Full).1, problems);
    }
}
