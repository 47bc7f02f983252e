//! Quizzes, the curriculum and paved roads: what is wrong with them is told with its place and what to do, and costs no more than itself.

use std::borrow::Cow;
use std::fmt::Write as _;

use caveat_catalog::quiz::{Claim, Form};
use caveat_catalog::{Catalog, Check, PackFiles, Problem};

fn load(files: &[(&str, String)]) -> (Catalog, Vec<Problem>) {
    let files: PackFiles = files.iter().map(|(path, text)| ((*path).to_owned(), Cow::Owned(text.clone()))).collect();
    Catalog::builtin().with_pack(&files, Check::Full)
}

/// The first lines of what is told.
fn told(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|problem| problem.to_string().lines().next().unwrap_or_default().to_owned()).collect()
}

const QUIZ: &str = "lessons/xxe/quiz.toml";

/// A sound question on text, without its id.
const SOUND: &str = r#"level = "beginner"
ask = "What does it read?"
answer = [
    { text = "A file.", why = "An entity may name one.", right = true },
    { text = "Nothing.", why = "It does." },
    { text = "A row.", why = "There is no database here." },
]
"#;

fn quiz(questions: &[&str]) -> (Catalog, Vec<Problem>) {
    let mut text = String::new();
    for (index, question) in questions.iter().enumerate() {
        let _ = write!(text, "[[question]]\nid = \"q-{index}\"\n{question}\n");
    }
    load(&[(QUIZ, text)])
}

/// One question with this mistake gives this line, and help with it.
#[track_caller]
fn check(question: &str, expected: &str) {
    let (catalog, problems) = quiz(&[question]);
    assert_eq!(told(&problems), [format!("{QUIZ}:{expected}")]);
    assert!(problems.iter().all(|problem| !problem.help.is_empty()));
    assert!(catalog.quizzes["xxe"].questions().is_empty(), "a question with a mistake is left out");
}

#[test]
fn a_quiz_is_read_with_the_lines_of_its_code() {
    let code = r#"level = "advanced"
language = "python"
ask = "Which line?"
sample = "bad"
code = '''
import x

x.parse()
'''
[[question.answer]]
line = 3
right = true
why = "It parses."
[[question.answer]]
line = 1
why = "It imports."
[[question.answer]]
line = 3
why = "Twice."
"#;
    check(code, "19: question `q-0`: this answer says what another one says");
    let (catalog, problems) = load(&[(QUIZ, format!("[[question]]\nid = \"a\"\n{}", code.replace("line = 3\nwhy", "line = 2\nwhy")))]);
    assert_eq!(told(&problems), [format!("{QUIZ}:19: question `a`: there is nothing on line 2 of its code")]);
    assert!(catalog.quizzes["xxe"].questions().is_empty());
    let sound = code.rsplit_once("[[question.answer]]").expect("three answers").0.to_owned()
        + "[[question.answer]]\ntext = \"None\"\nwhy = \"x\"\n";
    check(&sound, "19: question `q-0`: this answer is of another form than the first");
    let four = code.replace("x.parse()", "x.parse()\nx.close()").replace("line = 3\nwhy = \"Twice.\"", "line = 4\nwhy = \"It closes.\"");
    let (catalog, problems) = quiz(&[&four]);
    assert!(told(&problems).iter().all(|told| told.contains("of at least")), "{problems:?}");
    let question = &catalog.quizzes["xxe"].questions()[0];
    let snippet = question.code.as_ref().expect("code");
    assert_eq!((question.line, snippet.line, snippet.claim, question.right()), (1, 8, Some(Claim::Bad), 0));
    assert_eq!(question.answers[2].form, Form::Line(4));
}

#[test]
fn what_is_wrong_with_answers_is_told() {
    check(&SOUND.replace(", right = true", ""), "1: question `q-0`: no answer is right");
    check(&SOUND.replace("\"It does.\"", "\"It does.\", right = true"), "7: question `q-0`: this is a second right answer");
    check(&SOUND.replace("Nothing.", "A  file."), "7: question `q-0`: this answer says what another one says");
    check(&SOUND.replace(", why = \"It does.\"", ""), "7: question `q-0`: this answer does not say why");
    check(&SOUND.replace("text = \"Nothing.\"", "line = 1"), "7: question `q-0`: there is nothing on line 1 of its code");
    check(&SOUND.replace("text = \"Nothing.\"", "code = 'x'"), "7: question `q-0`: this answer is of another form than the first");
    check(
        &SOUND.replace("text = \"Nothing.\"", "code = 'x', text = 'y'"),
        "7: question `q-0`: this answer is not one of `line`, `text` and `code`",
    );
    check(&SOUND.replace("text = \"Nothing.\",", ""), "7: question `q-0`: this answer is not one of `line`, `text` and `code`");
    let single = "level = \"beginner\"\nask = \"?\"\nanswer = [{ text = \"a\", why = \"b\", right = true }]";
    check(single, "1: question `q-0`: it has 1 answers");
    check("level = \"beginner\"\nask = \"?\"", "1: question `q-0`: it has no answers");
}

#[test]
fn what_is_wrong_with_a_question_is_told() {
    check(&format!("{SOUND}language = \"cobol\""), "1: question `q-0`: `cobol` is no language of code");
    check(&format!("{SOUND}language = \"text\""), "1: question `q-0`: `text` is no language of code");
    check(&format!("{SOUND}sample = \"bad\""), "1: question `q-0`: it has a `sample` and no `code`");
    check(&format!("{SOUND}code = 'x'\nsample = \"bad\""), "1: question `q-0`: it has a `sample` and no `language`");
    check(&format!("{SOUND}code = 'x'\nlanguage = \"rust\""), "1: question `q-0`: it does not say what its code is");
    check(&SOUND.replace("What does it read?", " "), "1: question `q-0`: it asks nothing");
}

#[test]
fn ids_are_words_and_stand_once() {
    let (_, problems) = load(&[(QUIZ, format!("[[question]]\nid = \"Why Not\"\n{SOUND}"))]);
    assert_eq!(told(&problems), [format!("{QUIZ}:1: question `Why Not`: its id is none")]);
    let (catalog, problems) = load(&[(QUIZ, format!("[[question]]\nid = \"a\"\n{SOUND}[[question]]\nid = \"a\"\n{SOUND}"))]);
    assert_eq!(told(&problems), [format!("{QUIZ}:10: question `a`: its id is taken by another question")]);
    assert_eq!(catalog.quizzes["xxe"].questions().len(), 1);
}

#[test]
fn a_key_that_is_unknown_or_missing_is_told_at_its_line() {
    let at = |question: &str, line: u32, what: &str| {
        let (_, problems) = quiz(&[question]);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].line == line && problems[0].message.contains(what), "{}", problems[0]);
    };
    at(&SOUND.replace("ask =", "question ="), 4, "unknown field `question`");
    at(&SOUND.replace("\"It does.\"", "\"It does.\", hint = 1"), 7, "unknown field `hint`");
    at(&SOUND.replace("beginner", "guru"), 3, "unknown variant `guru`");
    at("ask = \"x\"", 1, "missing field `level`");
    at("level = ", 3, "");
}

#[test]
fn each_reader_gets_questions_enough() {
    let general = [SOUND; 4];
    let (_, problems) = quiz(&general);
    let with_rules = ["javascript", "python"]
        .map(|family| format!("{QUIZ}: {family}, in which the topic has rules, with code in it, has 0 of at least 3 questions"));
    let mut found = told(&problems);
    found.retain(|told| !told.contains("rust"));
    assert_eq!(found, with_rules);
    let (_, problems) = quiz(&general[..3]);
    assert!(told(&problems).contains(&format!("{QUIZ}: a reader of python code has 3 of at least 4 questions")), "{problems:?}");
}

#[test]
fn a_trusted_quiz_is_read_late_and_is_the_same() {
    let (checked, _) = Catalog::builtin_checked();
    let trusted = Catalog::builtin();
    assert!(checked.quizzes.keys().eq(trusted.quizzes.keys()));
    for (topic, quiz) in &checked.quizzes {
        assert_eq!(quiz.questions(), trusted.quizzes[topic].questions(), "{topic}");
    }
}

#[test]
fn every_topic_has_a_quiz() {
    let catalog = Catalog::builtin();
    let without: Vec<_> = catalog.lessons.keys().filter(|topic| !catalog.quizzes.contains_key(*topic)).collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn a_quiz_without_a_lesson_is_told() {
    let (_, problems) = load(&[("lessons/moon-phases/quiz.toml", format!("[[question]]\nid = \"a\"\n{SOUND}"))]);
    assert_eq!(told(&problems), ["lessons/moon-phases/lesson.md: the file is missing"]);
}

#[test]
fn questions_are_for_the_family_of_the_readers_language() {
    let code = |language: &str| format!("{SOUND}language = \"{language}\"\ncode = 'x'\nsample = \"open\"");
    let (catalog, _) = quiz(&[SOUND, &code("python"), &code("javascript"), &code("tsx")]);
    let quiz = &catalog.quizzes["xxe"];
    let of = |language: &str| {
        let family = catalog.family(language);
        quiz.questions_for(&catalog, family.as_deref()).map(|question| question.id.clone()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(of("typescript"), "q-0 q-2 q-3");
    assert_eq!(of("python"), "q-0 q-1");
    assert_eq!(of("rust"), "q-0");
}

const TRACKS: &str = "lessons/curriculum.toml";

fn tracks(text: &str) -> (Catalog, Vec<Problem>) {
    load(&[(TRACKS, format!("version = 7\n{text}"))])
}

fn track(topics: &str) -> String {
    format!("[[track]]\nid = \"ours\"\ntitle = \"Ours\"\nfor-whom = \"Us\"\nlanguages = [\"tsx\"]\ntopics = [\n{topics}\n]\n")
}

#[test]
fn a_pack_adds_and_replaces_tracks() {
    let (catalog, problems) = tracks(&format!("review-days = 90\n{}", track("\"xss\", \"security-headers\"")));
    assert_eq!(problems, []);
    let below = Catalog::builtin().curriculum;
    let curriculum = &catalog.curriculum;
    assert_eq!((curriculum.version, curriculum.review_days, curriculum.tracks.len()), (7, 90, below.tracks.len() + 1));
    let ours = curriculum.track("ours").expect("the new track");
    assert_eq!((&*ours.topics[1], ours.languages.len()), ("security-headers", 1));
    let id = &below.tracks.first().expect("there are tracks").id;
    let (catalog, problems) = tracks(&track("\"xxe\"").replace("\"ours\"", &format!("\"{id}\"")));
    assert_eq!((problems, catalog.curriculum.tracks.len()), (vec![], below.tracks.len()));
    assert_eq!(catalog.curriculum.tracks[0].topics.len(), 1, "it is replaced where it stood");
}

#[test]
fn what_is_wrong_with_a_track_is_told_and_the_track_is_left_out() {
    let check = |text: &str, expected: &str| {
        let (catalog, problems) = tracks(text);
        assert_eq!(told(&problems), [format!("{TRACKS}:{expected}")]);
        assert!(catalog.curriculum.track("ours").is_none());
        assert!(problems.iter().all(|problem| !problem.help.is_empty()));
    };
    check(&track("\"xss\",\n\"moon-phases\""), "9: track `ours`: there is no topic `moon-phases`");
    check(&track("\"xss\",\n\"xxe\",\n\"xss\""), "10: track `ours`: the topic `xss` stands twice");
    check(&track("\"security-headers\",\n\"xss\""), "8: track `ours`: `security-headers` stands before `xss`, which it needs");
    check(&track("\n\"security-headers\""), "9: track `ours`: `security-headers` needs `xss`, which is not in the track");
    check(&track(""), "2: track `ours`: it has no topics");
    check(&track("\"xss\"").replace("tsx", "cobol"), "6: track `ours`: `cobol` is no language of code");
    check(&track("\"xss\"").replace("\"ours\"", "\"\""), "2: track ``: its id is none");
    check(&track("\"xss\"").replace("\"Us\"", "\"\""), "2: track `ours`: it does not say what it is or for whom");
}

#[test]
fn a_curriculum_that_cannot_be_read_leaves_that_below() {
    let check = |text: &str, line: u32, what: &str| {
        let (catalog, problems) = load(&[(TRACKS, text.to_owned())]);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].line == line && problems[0].message.contains(what), "{}", problems[0]);
        assert_eq!(catalog.curriculum.tracks.len(), Catalog::builtin().curriculum.tracks.len());
    };
    check("version = 1\ntracks = 3", 2, "unknown field `tracks`");
    check("version = 1\n[[track]]\nid = \"x\"", 2, "missing field `title`");
    check("version = ", 1, "");
    check("version = 1\nreview-days = 0", 2, "every 0 days");
    let two = format!("version = 1\n{}{}", track("\"xss\""), track("\"xxe\""));
    let (catalog, problems) = load(&[(TRACKS, two)]);
    assert_eq!(told(&problems), [format!("{TRACKS}:10: there are two tracks `ours`")]);
    assert_eq!(catalog.curriculum.track("ours").map(|track| track.topics.len()), Some(1), "the first one stays");
}

#[test]
fn the_built_in_tracks_go_from_the_needed_to_what_needs_it() {
    let (catalog, problems) = Catalog::builtin_checked();
    let of_tracks: Vec<_> = problems.iter().filter(|problem| problem.file == TRACKS).collect();
    assert!(of_tracks.is_empty(), "{of_tracks:?}");
    let ids: Vec<&str> = catalog.curriculum.tracks.iter().map(|track| track.id.as_str()).collect();
    assert_eq!(ids, ["backend-python", "node-services", "web-front-end", "systems-rust", "security-champion"]);
    for topic in catalog.lessons.keys() {
        assert!(catalog.curriculum.tracks.iter().any(|track| track.topics.contains(topic)), "no track has {topic}");
    }
}

#[test]
fn a_paved_road_replaces_how_to_fix_it() {
    let road = "Here we use `db.fetch`.\n\n### Python\n\n```python good\nfrom acme import db\n\ndb.fetch(1)\n```\n";
    let (catalog, problems) = load(&[("lessons/sql-injection/paved-road.md", road.to_owned())]);
    assert_eq!(problems, []);
    let (below, paved) = (&Catalog::builtin().lessons["sql-injection"].clone(), &catalog.lessons["sql-injection"]);
    let headings = |page: &str| page.lines().filter(|line| line.starts_with("## ")).map(ToOwned::to_owned).collect::<Vec<_>>();
    assert_eq!(headings(&paved.page), headings(&below.page));
    assert!(paved.page.contains("## How to fix it\n\nHere we use `db.fetch`.\n\n### Python\n"), "{}", paved.page);
    assert!(!paved.page.contains("The placeholder belongs to the driver"));
    assert_eq!(paved.micros.len(), below.micros.len());
    let own: Vec<_> = paved.samples.iter().filter(|sample| &*sample.file == "lessons/sql-injection/paved-road.md").collect();
    assert_eq!(own.iter().map(|sample| (sample.line, sample.bad)).collect::<Vec<_>>(), [(5, false)]);
    assert!(paved.samples.len() < below.samples.len(), "the samples of the section below are gone");
    assert!(paved.samples.iter().all(|sample| paved.page.contains(sample.code.trim_end())));
}

#[test]
fn a_paved_road_that_cannot_stand_is_told_and_changes_nothing() {
    let check = |topic: &str, text: &str, expected: &str| {
        let file = format!("lessons/{topic}/paved-road.md");
        let (catalog, problems) = load(&[(&file, text.to_owned())]);
        assert_eq!(told(&problems), [expected]);
        let pages = |catalog: &Catalog| catalog.lessons.values().map(|lesson| lesson.page.clone()).collect::<Vec<_>>();
        assert_eq!(pages(&catalog), pages(&Catalog::builtin()));
    };
    check("xxe", "text\n\n## Our way\n", "lessons/xxe/paved-road.md:3: a heading of this level cannot stand here");
    check("xxe", "\n", "lessons/xxe/paved-road.md: the file is empty");
    check("xxe", "```python\n## x\n", "lessons/xxe/paved-road.md: a fence of code is left open");
    check("moon-phases", "text", "lessons/moon-phases/lesson.md: the file is missing");
}

#[test]
fn a_date_that_is_none_is_told() {
    let lesson = Catalog::builtin().lessons["xxe"].clone();
    let text = |reviewed: &str| {
        format!(
            "+++\nid = \"xxe\"\nversion = 1\ntitle = \"t\"\ncwe = [1]\nlevel = \"beginner\"\nminutes = 1\nreviewed = \"{reviewed}\"\n+++\n{}\n\n## Micro: python\n\n**What is wrong.** a\n\n**Attack.** b\n\n**Fix.** c\n",
            lesson.page
        )
    };
    for (day, wrong) in [("2026-11-22", false), ("2026-13-01", true), ("22.11.2026", true), ("2026-1-1", true), ("", true)] {
        let (_, problems) = load(&[("lessons/xxe/lesson.md", text(day))]);
        let of_date: Vec<_> = problems.iter().filter(|problem| problem.message.contains("no date")).map(|problem| problem.line).collect();
        assert_eq!(of_date, if wrong { vec![8] } else { vec![] }, "{day}: {problems:?}");
    }
}
