use super::*;

fn languages() -> Vec<Language> {
    let language =
        |name: &str, servers: &[&str]| Language { name: name.into(), servers: servers.iter().map(ToString::to_string).collect() };
    vec![language("python", &["ruff", "pylsp"]), language("env", &[])]
}

fn put(text: &str) -> (String, Parts) {
    put_in(text, "caveat", &languages(), &Parts::default()).expect("it can be added to")
}

/// What comes of a file; and that taking out gives it back, but for the last line's end.
fn check(text: &str, expected: &str) {
    let (changed, parts) = put(text);
    assert_eq!(changed, expected);
    assert_eq!(put_in(&changed, "caveat", &languages(), &parts), Ok((changed.clone(), parts.clone())), "a second time changes nothing");
    let (back, left) = take_out(&changed, &parts).expect("it can be taken out");
    assert_eq!(left, Vec::<String>::new());
    let ending = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    assert_eq!(back, format!("{text}{ending}"));
}

const SERVER: &str = "# Findings and lessons of Caveat; `caveat setup helix --remove` takes them out.\n[language-server.caveat]\ncommand = \"caveat\"\nargs = [\"lsp\"]\n";
const PYTHON: &str = "\n[[language]]\nname = \"python\"\nlanguage-servers = [\"ruff\", \"pylsp\", \"caveat\"]\n";
const ENV: &str = "\n[[language]]\nname = \"env\"\nlanguage-servers = [\"caveat\"]\n";

#[test]
fn an_empty_file_gets_everything() {
    check("", &format!("{SERVER}{PYTHON}{ENV}"));
    check("# mine\n", &format!("# mine\n\n{SERVER}{PYTHON}{ENV}"));
    check("# mine", &format!("# mine\n\n{SERVER}{PYTHON}{ENV}"));
}

#[test]
fn servers_that_are_there_stay_and_so_does_every_comment() {
    let list =
        |servers: &str| format!("[[language]]   # first\nname = 'python'\n  language-servers = {servers} # mine\nauto-format = true\n");
    let check = |before: &str, after: &str| check(&list(before), &format!("{}\n{SERVER}{ENV}", list(after)));
    check("[\"pyright\"]", "[\"pyright\", \"caveat\"]");
    check("[]", "[\"caveat\"]");
    check("[ ]", "[\"caveat\" ]");
    check("[ 'a', { name = \"b\", only-features = [\"hover\"] } ]", "[ 'a', { name = \"b\", only-features = [\"hover\"] }, \"caveat\" ]");
    check("[\n  \"a\", # one\n  \"b\", # two\n]", "[\n  \"a\", # one\n  \"b\", \"caveat\", # two\n]");
}

#[test]
fn a_language_without_a_list_gets_the_editor_s_own_servers_beside_ours() {
    let before = "[[language]]\n\tname = \"python\" # snake\n\tindent = { tab-width = 4, unit = \"t\" }\n[language.formatter]\ncommand = \"black\"\n";
    let after = before.replace("# snake\n", "# snake\n\tlanguage-servers = [\"ruff\", \"pylsp\", \"caveat\"]\n");
    check(before, &format!("{after}\n{SERVER}{ENV}"));
    let bare = "[[language]]\nname = \"python\"";
    check(bare, &format!("{bare}\nlanguage-servers = [\"ruff\", \"pylsp\", \"caveat\"]\n\n{SERVER}{ENV}"));
}

#[test]
fn lines_end_as_they_did() {
    let crlf = |text: &str| text.replace('\n', "\r\n");
    let before = "[[language]]\nname = \"rust\"\n";
    check(&crlf(before), &crlf(&format!("{before}\n{SERVER}{PYTHON}{ENV}")));
}

#[test]
fn an_entry_that_the_person_wrote_stays_theirs() {
    let before = format!("[language-server.caveat]\ncommand = \"/opt/caveat\"\n{PYTHON}{ENV}");
    let (changed, parts) = put(&before);
    assert_eq!((changed, &parts), (before.clone(), &Parts::default()));
    assert_eq!(take_out(&before, &parts), Ok((before, vec![])));
}

#[test]
fn a_program_that_has_moved_is_found_again() {
    let (changed, parts) = put("# mine\n");
    let (moved, parts) = put_in(&changed, r"C:\caveat", &languages(), &parts).expect("it can be added to");
    assert!(moved.contains(r#"command = "C:\\caveat""#), "{moved}");
    assert_eq!(take_out(&moved, &parts), Ok(("# mine\n".to_owned(), vec![])));
}

#[test]
fn what_the_person_added_since_is_kept_and_told() {
    let (changed, parts) = put("# mine\n");
    // A key of the entry, a server in the list, a setting of ours, and something of their own.
    let check = |from: &str, to: &str, expected: &str, told: &[&str]| {
        assert!(changed.contains(from), "{from}");
        let (back, left) = take_out(&changed.replace(from, to), &parts).expect("it can be taken out");
        assert_eq!(back, expected);
        assert_eq!(left.len(), told.len(), "{left:?}");
        assert!(left.iter().zip(told).all(|(left, told)| left.contains(told)), "{left:?}");
    };
    check(
        "\"pylsp\", \"caveat\"]\n",
        "\"pylsp\", \"caveat\"]\nauto-format = true\n",
        "# mine\n\n[[language]]\nname = \"python\"\nauto-format = true\n",
        &["entry of `python`"],
    );
    check(
        "\"pylsp\", \"caveat\"]",
        "\"caveat\", \"x\"]",
        "# mine\n\n[[language]]\nname = \"python\"\nlanguage-servers = [\"ruff\", \"x\"]\n",
        &["servers of `python`"],
    );
    let theirs = format!("# mine\n\n{SERVER}config = {{}}\n");
    check("args = [\"lsp\"]\n", "args = [\"lsp\"]\nconfig = {}\n", &theirs, &["[language-server.caveat]"]);
    check("# mine\n", "# mine\n\n[[language]]\nname = \"c\"\n", "# mine\n\n[[language]]\nname = \"c\"\n", &[]);
    check(
        ENV,
        &format!("{ENV}[language.formatter]\ncommand = \"f\"\n"),
        "# mine\n\n[[language]]\nname = \"env\"\n[language.formatter]\ncommand = \"f\"\n",
        &["entry of `env`"],
    );
}

#[test]
fn what_cannot_be_understood_is_refused_with_its_line() {
    let check = |text: &str, line: Option<usize>, why: &str| {
        let refusal = put_in(text, "caveat", &languages(), &Parts::default()).expect_err(text);
        assert_eq!(refusal.line, line, "{}", refusal.why);
        assert!(refusal.why.contains(why), "{}", refusal.why);
    };
    check("# mine\n[[language]\nname = \"python\"\n", Some(2), "");
    check("a = 1\na = 2\n", Some(2), "duplicate key");
    check("\n\nlanguage = 1\n", Some(3), "no list of tables");
    check("[[language]]\nname = \"python\"\nlanguage-servers = \"pylsp\"\n", Some(3), "no list");
    check("[[language]]\nname = \"python\"\nlanguage-servers = [\n1]\n", Some(4), "neither a name nor a table");
    check("language-server = { a = { command = \"a\" } }\n", None, "tables on one line");
    check("language = [{ name = \"python\" }]\n", None, "tables on one line");
}
