//! What a client can have done by name.

use serde::{Deserialize, Serialize};
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
/// Asks the questions of a topic.
pub(crate) const TAKE_QUIZ: &str = "caveat.takeQuiz";
/// Answers the open question of a quiz.
pub(crate) const ANSWER_QUIZ: &str = "caveat.answerQuiz";
/// Makes a copy of a lab to work in.
pub(crate) const START_LAB: &str = "caveat.startLab";
/// Brings back what is due.
pub(crate) const REVIEW: &str = "caveat.review";
/// Shows how well each topic is known.
pub(crate) const SHOW_PROGRESS: &str = "caveat.showProgress";
/// Shows what to do next.
pub(crate) const SHOW_PLAN: &str = "caveat.showPlan";
/// Answers with every topic: how well it is known, and where it is found.
pub(crate) const OVERVIEW: &str = "caveat.overview";
/// All of them.
pub(crate) const ALL: [&str; 12] =
    [OPEN_LESSON, MARK_LEARNED, TAKE_QUIZ, ANSWER_QUIZ, START_LAB, REVIEW, SHOW_PROGRESS, SHOW_PLAN, OVERVIEW, SCAN, APPLY, SELECT];

/// A command with what it needs.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    /// [`OPEN_LESSON`].
    OpenLesson(Topic),
    /// [`MARK_LEARNED`].
    MarkLearned(Topic),
    /// [`TAKE_QUIZ`].
    TakeQuiz(Wanted),
    /// [`ANSWER_QUIZ`].
    AnswerQuiz(Answer),
    /// [`START_LAB`].
    StartLab(Wanted),
    /// [`REVIEW`].
    Review(Wanted),
    /// [`SHOW_PROGRESS`].
    ShowProgress,
    /// [`SHOW_PLAN`].
    ShowPlan,
    /// [`OVERVIEW`].
    Overview(Whose),
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

/// What to be asked, as far as the person says.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
pub(crate) struct Wanted {
    /// The topic's id; one is chosen if `None`.
    #[serde(default)]
    pub(crate) topic: Option<String>,
    /// The language of the questions.
    #[serde(default)]
    pub(crate) language: Option<String>,
    /// The document from which this was asked.
    #[serde(default)]
    pub(crate) uri: Option<Uri>,
}

/// Of which folder.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
pub(crate) struct Whose {
    /// A document in it; all folders if `None`.
    #[serde(default)]
    pub(crate) uri: Option<Uri>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Answer {
    /// The topic's id.
    pub(crate) topic: String,
    /// The question's id.
    pub(crate) question: String,
    /// The answer's letter.
    #[serde(rename = "answer")]
    pub(crate) letter: String,
    /// The day of the page: answers change places from day to day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) day: Option<i64>,
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
    /// The document from which it was asked.
    pub(crate) fn uri(&self) -> Option<&Uri> {
        match self {
            Self::OpenLesson(topic) | Self::MarkLearned(topic) => topic.uri.as_ref(),
            Self::Overview(whose) => whose.uri.as_ref(),
            Self::TakeQuiz(wanted) | Self::StartLab(wanted) | Self::Review(wanted) => wanted.uri.as_ref(),
            _ => None,
        }
    }

    /// Reads a command; an error says what is wrong with it.
    pub(crate) fn read(name: &str, arguments: Vec<Value>) -> jsonrpc::Result<Self> {
        let mut arguments = arguments.into_iter();
        let first = arguments.next().unwrap_or_default();
        match name {
            OPEN_LESSON => topic(first).map(Self::OpenLesson),
            MARK_LEARNED => topic(first).map(Self::MarkLearned),
            TAKE_QUIZ => wanted(first).map(Self::TakeQuiz),
            ANSWER_QUIZ => read(first, "{\"topic\", \"question\", \"answer\", \"day\"?}").map(Self::AnswerQuiz),
            START_LAB => wanted(first).map(Self::StartLab),
            REVIEW => wanted(first).map(Self::Review),
            SHOW_PROGRESS => Ok(Self::ShowProgress),
            SHOW_PLAN => Ok(Self::ShowPlan),
            OVERVIEW if first.is_null() => Ok(Self::Overview(Whose::default())),
            OVERVIEW => read(first, "{\"uri\"?}").map(Self::Overview),
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

/// Nothing at all may be said, or a topic alone.
fn wanted(value: Value) -> jsonrpc::Result<Wanted> {
    match value {
        Value::Null => Ok(Wanted::default()),
        Value::String(topic) => Ok(Wanted { topic: Some(topic), ..Wanted::default() }),
        value => read(value, "a topic, or {\"topic\"?, \"language\"?, \"uri\"?}"),
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
    fn a_quiz_may_be_on_anything() {
        let check = |arguments: Vec<Value>, topic: Option<&str>, language: Option<&str>| {
            let wanted = Wanted { topic: topic.map(str::to_owned), language: language.map(str::to_owned), uri: None };
            assert_eq!(Command::read(TAKE_QUIZ, arguments), Ok(Command::TakeQuiz(wanted)));
        };
        check(vec![], None, None);
        check(vec![json!("xxe")], Some("xxe"), None);
        check(vec![json!({"language": "python"})], None, Some("python"));
    }

    #[test]
    fn what_is_wrong_is_said() {
        let check = |name: &str, arguments: Vec<Value>, expected: &str| {
            let error = Command::read(name, arguments).expect_err("it is wrong");
            assert_eq!(error.message, expected);
        };
        check("caveat.dance", vec![], "there is no command \"caveat.dance\"");
        check(SELECT, vec![], "the first argument must be {\"uri\", \"range\"}");
        check(TAKE_QUIZ, vec![json!(3)], "the first argument must be a topic, or {\"topic\"?, \"language\"?, \"uri\"?}");
        check(ANSWER_QUIZ, vec![json!("a")], "the first argument must be {\"topic\", \"question\", \"answer\", \"day\"?}");
        check(APPLY, vec![json!(3)], "the first argument must be a WorkspaceEdit");
    }
}
