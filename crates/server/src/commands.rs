//! What a client can have done by name.

use serde::Deserialize;
use serde_json::Value;
use tower_lsp::jsonrpc;
use tower_lsp::ls_types::{Range, Uri, WorkspaceEdit};

/// Opens a topic's lesson.
pub(crate) const OPEN_LESSON: &str = "caveat.openLesson";
/// Logs that the developer knows a topic.
pub(crate) const MARK_LEARNED: &str = "caveat.markLearned";
/// Analyses every file of the workspace.
pub(crate) const SCAN: &str = "caveat.scanWorkspace";
/// Applies an edit, for clients that know no code actions.
pub(crate) const APPLY: &str = "caveat.applyEdit";
/// Selects a range, such as the reason of a suppression that was just written.
pub(crate) const SELECT: &str = "caveat.select";
/// All of them.
pub(crate) const ALL: [&str; 5] = [OPEN_LESSON, MARK_LEARNED, SCAN, APPLY, SELECT];

/// A command with what it needs.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    /// [`OPEN_LESSON`].
    OpenLesson(Topic),
    /// [`MARK_LEARNED`].
    MarkLearned(Topic),
    /// [`SCAN`].
    Scan,
    /// [`APPLY`].
    Apply(Box<WorkspaceEdit>),
    /// [`SELECT`].
    Select(Selection),
}

/// Which lesson.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
pub(crate) struct Topic {
    /// The topic's id.
    #[serde(rename = "topic")]
    pub(crate) id: String,
    /// The language whose fix comes first.
    #[serde(default)]
    pub(crate) language: Option<String>,
    /// The document with the finding that led here.
    #[serde(default)]
    pub(crate) uri: Option<Uri>,
    /// That finding.
    #[serde(default)]
    pub(crate) fingerprint: Option<String>,
}

/// A range of a document.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct Selection {
    /// The document.
    pub(crate) uri: Uri,
    /// The range.
    pub(crate) range: Range,
}

impl Command {
    /// Reads a command; an error says what is wrong with it.
    pub(crate) fn read(name: &str, arguments: Vec<Value>) -> jsonrpc::Result<Self> {
        let mut arguments = arguments.into_iter();
        let first = arguments.next().unwrap_or_default();
        match name {
            OPEN_LESSON => topic(first).map(Self::OpenLesson),
            MARK_LEARNED => topic(first).map(Self::MarkLearned),
            SCAN => Ok(Self::Scan),
            APPLY => read(first, "a WorkspaceEdit").map(Self::Apply),
            SELECT => read(first, "{\"uri\", \"range\"}").map(Self::Select),
            _ => Err(jsonrpc::Error::invalid_params(format!("there is no command {name:?}"))),
        }
    }
}

/// A topic may be a plain string, as a person would type it.
fn topic(value: Value) -> jsonrpc::Result<Topic> {
    match value {
        Value::String(id) => Ok(Topic { id, ..Topic::default() }),
        value => read(value, "a topic, or {\"topic\", \"language\"?, \"uri\"?, \"fingerprint\"?}"),
    }
}

fn read<T: for<'de> Deserialize<'de>>(value: Value, expected: &str) -> jsonrpc::Result<T> {
    serde_json::from_value(value).map_err(|_| jsonrpc::Error::invalid_params(format!("the first argument must be {expected}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_topic_may_be_named_in_two_ways() {
        let expected = Topic { id: "xxe".to_owned(), ..Topic::default() };
        for argument in [json!("xxe"), json!({"topic": "xxe"})] {
            assert_eq!(
                Command::read(MARK_LEARNED, vec![argument]),
                Ok(Command::MarkLearned(Topic { ..topic(json!("xxe")).expect("a topic") }))
            );
        }
        assert_eq!(topic(json!({"topic": "xxe", "other": 1})), Ok(expected));
    }

    #[test]
    fn what_is_wrong_is_said() {
        let check = |name: &str, arguments: Vec<Value>, expected: &str| {
            let error = Command::read(name, arguments).expect_err("it is wrong");
            assert_eq!(error.message, expected);
        };
        check("caveat.dance", vec![], "there is no command \"caveat.dance\"");
        check(SELECT, vec![], "the first argument must be {\"uri\", \"range\"}");
        check(APPLY, vec![json!(3)], "the first argument must be a WorkspaceEdit");
    }
}
