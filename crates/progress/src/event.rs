//! The events of the log.

use serde::{Deserialize, Serialize};

use crate::{DocId, EventId, Finding, Timestamp, WorkspaceId};

/// What happened. The names and details are those of the log: see `docs/progress.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "detail", rename_all = "kebab-case")]
pub enum EventKind {
    /// This developer's edits made a finding, and it was there at a save.
    Introduced,
    /// A finding is gone, its operation still stands there in another form, and it stayed gone.
    Fixed {
        /// Who wrote the fix.
        by: FixedBy,
    },
    /// A finding is gone because its code was deleted or commented out. No evidence of anything.
    Removed,
    /// A finding was allowed by a comment.
    Suppressed {
        /// What kind of reason was given. The reason's text is not kept.
        reason: SuppressReason,
    },
    /// The topic's lesson was shown on hover.
    LessonViewed,
    /// The topic's whole lesson was opened.
    LessonOpened,
    /// The developer said that they know this topic.
    MarkedLearned,
    /// A question of the topic's quiz was answered.
    QuizAnswered {
        /// Whether the answer was right.
        correct: bool,
    },
    /// A lab of the topic was handed in.
    LabFinished {
        /// Whether its checks passed.
        passed: bool,
        /// How many hints were taken.
        hints: u32,
    },
}

impl EventKind {
    /// The kind's name in the log.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Introduced => "introduced",
            Self::Fixed { .. } => "fixed",
            Self::Removed => "removed",
            Self::Suppressed { .. } => "suppressed",
            Self::LessonViewed => "lesson-viewed",
            Self::LessonOpened => "lesson-opened",
            Self::MarkedLearned => "marked-learned",
            Self::QuizAnswered { .. } => "quiz-answered",
            Self::LabFinished { .. } => "lab-finished",
        }
    }

    /// Whether the event is evidence of learning: a fix by hand, a right answer, a passed lab, the developer's word.
    pub const fn is_learned(self) -> bool {
        matches!(
            self,
            Self::Fixed { by: FixedBy::Hand }
                | Self::MarkedLearned
                | Self::QuizAnswered { correct: true }
                | Self::LabFinished { passed: true, .. }
        )
    }
}

/// Who wrote a fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FixedBy {
    /// The developer.
    Hand,
    /// A quick fix of ours.
    QuickFix,
}

/// What kind of reason a suppression gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SuppressReason {
    /// The developer holds that the finding is wrong.
    FalsePositive,
    /// Anything else: a risk accepted, a mitigation elsewhere, a test.
    Accepted,
}

impl SuppressReason {
    /// Sorts a written reason: one that says "false positive" (in any case, with any separator) is that. Nothing of the
    /// text is kept.
    pub fn of(text: &str) -> Self {
        let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let mut previous = "";
        let says_so = words.any(|word| {
            let pair = previous.eq_ignore_ascii_case("false") && word.to_ascii_lowercase().starts_with("positive");
            previous = word;
            pair || word.eq_ignore_ascii_case("falsepositive")
        });
        if says_so { Self::FalsePositive } else { Self::Accepted }
    }
}

/// One line of the log. It holds ids, times and numbers; never source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What happened.
    pub kind: EventKind,
    /// When it happened. A fix happened at the save that showed it, which is before it was confirmed and logged.
    pub at: Timestamp,
    /// When it was handed to the log: `at`, or later.
    pub logged: Timestamp,
    /// The workspace it happened in.
    pub workspace: WorkspaceId,
    /// The topic it counts for.
    pub topic: String,
    /// The rule, where there is a finding.
    pub rule: Option<String>,
    /// The finding's fingerprint, where there is one: that of its first sight, kept through edits to it.
    pub fingerprint: Option<String>,
    /// The language, where there is one.
    pub language: Option<String>,
    /// The document, relative to its workspace. It never leaves this machine.
    pub path: Option<String>,
    /// The version of the lesson that was read.
    pub lesson_version: Option<u32>,
    /// How long it took, in milliseconds: a lab, or a fix since this session introduced the finding.
    pub duration_ms: Option<u64>,
    /// What tells two like events of one day apart, such as a quiz question's or an attempt's id. `None` for events
    /// that count once a day.
    pub occasion: Option<String>,
}

impl Event {
    /// Something that happened to a finding.
    pub fn of_finding(kind: EventKind, at: Timestamp, doc: &DocId, finding: &Finding) -> Self {
        Self {
            rule: Some(finding.rule.clone()),
            fingerprint: Some(finding.fingerprint.clone()),
            language: Some(finding.language.clone()),
            path: Some(doc.path.clone()),
            ..Self::of_topic(kind, at, doc.workspace.clone(), &finding.topic)
        }
    }

    /// Something that happened to a topic as a whole.
    pub fn of_topic(kind: EventKind, at: Timestamp, workspace: WorkspaceId, topic: &str) -> Self {
        Self {
            kind,
            at,
            logged: at,
            workspace,
            topic: topic.to_owned(),
            rule: None,
            fingerprint: None,
            language: None,
            path: None,
            lesson_version: None,
            duration_ms: None,
            occasion: None,
        }
    }

    /// The same, with the version of the lesson that was read.
    #[must_use]
    pub fn lesson_version(mut self, version: u32) -> Self {
        self.lesson_version = Some(version);
        self
    }

    /// The same, with how long it took in milliseconds.
    #[must_use]
    pub fn duration_ms(mut self, millis: u64) -> Self {
        self.duration_ms = Some(millis);
        self
    }

    /// The same, with what tells it apart from a like event of that day. An id, not text.
    #[must_use]
    pub fn occasion(mut self, id: impl Into<String>) -> Self {
        self.occasion = Some(id.into());
        self
    }

    /// The event's id: a hash of the kind, the workspace, the topic, the fingerprint, the path, the UTC day and the
    /// occasion. Two editors that see one thing agree on all of these; the millisecond and who fixed it may differ between
    /// them, and are left out. The path tells equal code in two files apart, for a fingerprint holds none. So the same thing happening to the same finding twice in a day is logged once, which
    /// costs nothing: a topic gets one rating a day.
    pub fn id(&self) -> EventId {
        self.id_on(self.at.day())
    }

    /// The id this event would have on that day.
    pub(crate) fn id_on(&self, day: i64) -> EventId {
        EventId::of(&[
            self.kind.name(),
            self.workspace.as_str(),
            &self.topic,
            self.fingerprint.as_deref().unwrap_or(""),
            self.path.as_deref().unwrap_or(""),
            &day.to_string(),
            self.occasion.as_deref().unwrap_or(""),
        ])
    }

    /// The first field that is not what it should be: an id in which text could hide, or a path that is none.
    pub(crate) fn malformed(&self) -> Option<&'static str> {
        let optional = |id: &Option<String>| id.as_deref().is_none_or(is_id);
        let path = |path: &String| !path.is_empty() && path.len() <= 4096 && !path.chars().any(char::is_control);
        let fields = [
            ("topic", is_id(&self.topic)),
            ("workspace", is_id(self.workspace.as_str())),
            ("rule", optional(&self.rule)),
            ("fingerprint", optional(&self.fingerprint)),
            ("language", optional(&self.language)),
            ("occasion", optional(&self.occasion)),
            ("path", self.path.as_ref().is_none_or(path)),
        ];
        fields.into_iter().find(|(_, good)| !good).map(|(name, _)| name)
    }
}

/// Whether this can be an id. Source text would hold a space, a quote or a bracket sooner or later; this keeps a mistake
/// elsewhere from writing it down.
fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"._:/@+#-".contains(&byte);
    (1..=128).contains(&text.len()) && text.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn introduced(fingerprint: &str, millis: i64) -> Event {
        let doc = DocId { workspace: WorkspaceId::none(), path: "app.py".into() };
        let finding = Finding {
            fingerprint: fingerprint.into(),
            snippet: 1,
            rule: "python/sql-format".into(),
            topic: "sql-injection".into(),
            language: "python".into(),
            span: 0..4,
        };
        Event::of_finding(EventKind::Introduced, Timestamp::from_millis(millis), &doc, &finding)
    }

    #[test]
    fn two_editors_agree_on_an_id() {
        assert_eq!(introduced("f1", 1_000).id(), introduced("f1", 5_000).id());
        let mut elsewhere = introduced("f1", 1_000);
        elsewhere.path = Some("elsewhere/app.py".into());
        assert_ne!(introduced("f1", 1_000).id(), elsewhere.id());
        assert_ne!(introduced("f2", 1_000).id(), introduced("f1", 1_000).id());
        assert_ne!(introduced("f1", Timestamp::DAY).id(), introduced("f1", 1_000).id());
        assert_ne!(introduced("f1", 1_000).occasion("second").id(), introduced("f1", 1_000).id());
    }

    #[test]
    fn text_is_not_an_id() {
        let check = |fingerprint: &str, expected| assert_eq!(introduced(fingerprint, 0).malformed(), expected);
        check("v1:0f3a", None);
        check("", Some("fingerprint"));
        check("password = 1", Some("fingerprint"));
        check("run(cmd)", Some("fingerprint"));
        check(&"a".repeat(129), Some("fingerprint"));
        let mut event = introduced("f1", 0);
        event.path = Some("a\nb".into());
        assert_eq!(event.malformed(), Some("path"));
    }

    #[test]
    fn reasons_are_sorted() {
        let check = |text, expected| assert_eq!(SuppressReason::of(text), expected);
        check("False positive: the list is constant", SuppressReason::FalsePositive);
        check("known false-positives", SuppressReason::FalsePositive);
        check("only run by the build", SuppressReason::Accepted);
        check("positive that false is right", SuppressReason::Accepted);
        check("", SuppressReason::Accepted);
    }

    #[test]
    fn kinds_are_written_by_their_names() {
        let check = |kind: EventKind, expected: &str| {
            let json = serde_json::to_value(kind).unwrap();
            assert_eq!(json["kind"], kind.name());
            assert_eq!(json.to_string(), expected);
            assert_eq!(serde_json::from_value::<EventKind>(json).unwrap(), kind);
        };
        check(EventKind::Introduced, r#"{"kind":"introduced"}"#);
        check(EventKind::Fixed { by: FixedBy::QuickFix }, r#"{"detail":{"by":"quick-fix"},"kind":"fixed"}"#);
        check(EventKind::Removed, r#"{"kind":"removed"}"#);
        check(
            EventKind::Suppressed { reason: SuppressReason::FalsePositive },
            r#"{"detail":{"reason":"false-positive"},"kind":"suppressed"}"#,
        );
        check(EventKind::LessonViewed, r#"{"kind":"lesson-viewed"}"#);
        check(EventKind::LessonOpened, r#"{"kind":"lesson-opened"}"#);
        check(EventKind::MarkedLearned, r#"{"kind":"marked-learned"}"#);
        check(EventKind::QuizAnswered { correct: true }, r#"{"detail":{"correct":true},"kind":"quiz-answered"}"#);
        check(EventKind::LabFinished { passed: true, hints: 2 }, r#"{"detail":{"hints":2,"passed":true},"kind":"lab-finished"}"#);
    }
}
