//! A developer's progress.

use caveat_learning::{Due, Reason};
use caveat_progress::{Metric, State, Summary, Timestamp, TopicSummary};

use crate::markdown;
use crate::style::{BAD, BOLD, CODE, FAINT, GOOD, Look, WARN, clean, count, paint};

/// The summary as JSON, in its own form. Ends in a line break.
pub fn json(summary: &Summary) -> String {
    let mut out = serde_json::to_string_pretty(summary).expect("it has only texts and numbers");
    out.push('\n');
    out
}

/// The summary for a person: topics, what should come back, then the numbers with their formulas. `next` is the topic that comes back
/// after those of `due`, and when. Ends in a line break.
pub fn text(summary: &Summary, due: &[Due], next: Option<(&str, Timestamp)>, look: Look) -> String {
    let mut out = String::new();
    for notice in &summary.notices {
        out.push_str(&format!("{} {}\n", paint(WARN.bold(), "note:"), clean(notice)));
    }
    if summary.topics.is_empty() {
        out.push_str("Nothing is logged yet. docs/editors.md says how to set up your editor.\n");
        return out;
    }
    let widest = summary.topics.iter().map(|topic| topic.topic.len()).max().unwrap_or(0).max(5);
    let heading = format!("{:widest$}  {:9}  {:>6}  {:>5}  {:>10}  {:>7}", "Topic", "State", "Recall", "Fixed", "Introduced", "Lessons");
    out.push_str(&format!("{}\n", paint(BOLD, heading)));
    for topic in &summary.topics {
        out.push_str(&row(topic, widest));
    }
    out.push_str(&review(due, next, look));
    out.push_str(&format!("\n{}\n", paint(BOLD, "Numbers")));
    let metrics = &summary.metrics;
    for (name, metric, of) in [
        ("Time to remediate", &metrics.time_to_remediate, "fix"),
        ("Fixed after a lesson", &metrics.fixed_after_lesson, "finding"),
        ("Dismissed as false positives", &metrics.dismissed_as_false_positive, "finding"),
        ("Topics mastered", &metrics.topics_mastered, "topic"),
        ("Time in labs", &metrics.lab_time, "lab"),
    ] {
        let of = if metric.of == 1 || of != "fix" { count(metric.of, of) } else { format!("{} fixes", metric.of) };
        out.push_str(&format!("  {name:28}  {}  {}\n", paint(CODE.bold(), value(metric)), paint(FAINT, format!("of {of}"))));
        out.push_str(&markdown::render(metric.formula, look, "      "));
    }
    out.push_str(&format!("\n{}\n", paint(FAINT, format!("{} logged, on this machine only.", count(summary.events, "event")))));
    out
}

/// Which topics should come back.
fn review(due: &[Due], next: Option<(&str, Timestamp)>, look: Look) -> String {
    let mut said = Vec::new();
    for (reason, word) in [(Reason::Relapsed, "Relapsed"), (Reason::Fading, "Fading"), (Reason::Due, "Due")] {
        let topics: Vec<String> = due.iter().filter(|due| due.reason == reason).map(|due| format!("`{}`", clean(&due.topic))).collect();
        if !topics.is_empty() {
            said.push(format!("- {word}: {}", topics.join(", ")));
        }
    }
    match next {
        _ if !said.is_empty() => said.push("\n`caveat review` brings them back, a minute each.".into()),
        Some((topic, day)) => said.push(format!("Nothing today. `{}` comes back on {}.", clean(topic), date(day))),
        None => return String::new(),
    }
    format!("\n{}\n{}", paint(BOLD, "To review"), markdown::render(&said.join("\n"), look, "  "))
}

/// A day, `YYYY-MM-DD`.
pub(crate) fn date(at: Timestamp) -> String {
    at.to_rfc3339().chars().take(10).collect()
}

fn row(topic: &TopicSummary, widest: usize) -> String {
    let (word, style) = state(topic.mastery.state);
    let recall = if topic.mastery.rated_days == 0 { "-".to_owned() } else { percent(topic.mastery.recall) };
    let counts = &topic.counts;
    format!(
        "{:widest$}  {}  {recall:>6}  {:>5}  {:>10}  {:>7}\n",
        clean(&topic.topic),
        paint(style, format!("{word:9}")),
        counts.fixed_by_hand + counts.fixed_by_quick_fix,
        counts.introduced,
        counts.lessons_viewed + counts.lessons_opened,
    )
}

/// A state's name, and how it looks.
pub(crate) fn state(state: State) -> (&'static str, anstyle::Style) {
    match state {
        State::New => ("new", FAINT),
        State::Learning => ("learning", CODE),
        State::Mastered => ("mastered", GOOD),
        State::Fading => ("fading", WARN),
        State::Relapsed => ("relapsed", BAD),
    }
}

fn value(metric: &Metric) -> String {
    match (metric.value, metric.unit) {
        (None, _) => "-".to_owned(),
        (Some(value), "milliseconds") => duration(value),
        (Some(value), "share") => percent(value),
        (Some(value), _) => format!("{value:.0}"),
    }
}

fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

fn duration(milliseconds: f64) -> String {
    let minutes = milliseconds / 60_000.0;
    match minutes {
        ..1.0 => format!("{:.0} s", milliseconds / 1_000.0),
        ..60.0 => format!("{minutes:.0} min"),
        ..1_440.0 => format!("{:.1} h", minutes / 60.0),
        _ => format!("{:.1} days", minutes / 1_440.0),
    }
}

#[cfg(test)]
mod tests {
    use caveat_progress::{Event, EventKind, WorkspaceId};

    use super::*;

    fn check(events: &[Event], expected: &[&str]) {
        let now = Timestamp::from_millis(1_772_366_400_000);
        let known = caveat_learning::masteries(events, now);
        let due = caveat_learning::due(&known, &caveat_learning::History::of(events), now);
        let next = caveat_learning::next_due(&known, now);
        let text = text(&Summary::of(events, now, &[]), &due, next, Look { width: 80, unicode: true });
        let plain = anstream::adapter::strip_str(&text).to_string();
        for line in expected {
            assert!(plain.lines().any(|found| found == *line), "`{line}` is not in\n{plain}");
        }
        assert!(plain.lines().all(|line| line.chars().count() <= 80), "too wide:\n{plain}");
    }

    #[test]
    fn an_empty_log_says_what_to_do() {
        check(&[], &["Nothing is logged yet. docs/editors.md says how to set up your editor."]);
    }

    #[test]
    fn topics_and_numbers_are_told_with_their_formulas() {
        let at = Timestamp::from_millis(1_772_366_400_000);
        let events = [EventKind::MarkedLearned, EventKind::LessonViewed].map(|kind| Event::of_topic(kind, at, WorkspaceId::none(), "xxe"));
        check(
            &events,
            &[
                "Topic  State      Recall  Fixed  Introduced  Lessons",
                "xxe    mastered    100 %      0           0        1",
                "  Topics mastered               1  of 1 topic",
                "  Time to remediate             -  of 0 fixes",
            ],
        );
    }

    #[test]
    fn what_should_come_back_is_told() {
        let answered = |days: i64| {
            let at = Timestamp::from_millis(1_772_366_400_000 - days * Timestamp::DAY);
            [Event::of_topic(EventKind::QuizAnswered { correct: true }, at, WorkspaceId::none(), "xxe")]
        };
        check(&answered(30), &["To review", "  - Due: xxe", "  caveat review brings them back, a minute each."]);
        check(&answered(1), &["To review", "  Nothing today. xxe comes back on 2026-03-03."]);
    }

    #[test]
    fn durations_are_told_in_their_own_unit() {
        for (milliseconds, expected) in [(900.0, "1 s"), (90_000.0, "2 min"), (5_400_000.0, "1.5 h"), (1e9, "11.6 days")] {
            assert_eq!(duration(milliseconds), expected);
        }
    }
}
