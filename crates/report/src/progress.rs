//! A developer's progress.

use caveat_progress::{Metric, State, Summary, TopicSummary};

use crate::markdown;
use crate::style::{BAD, BOLD, CODE, FAINT, GOOD, Look, WARN, clean, count, paint};

/// The summary as JSON, in its own form. Ends in a line break.
pub fn json(summary: &Summary) -> String {
    let mut out = serde_json::to_string_pretty(summary).expect("it has only texts and numbers");
    out.push('\n');
    out
}

/// The summary for a person: topics, then the numbers with their formulas. Ends in a line break.
pub fn text(summary: &Summary, look: Look) -> String {
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

fn row(topic: &TopicSummary, widest: usize) -> String {
    let (word, style) = match topic.mastery.state {
        State::New => ("new", FAINT),
        State::Learning => ("learning", CODE),
        State::Mastered => ("mastered", GOOD),
        State::Fading => ("fading", WARN),
        State::Relapsed => ("relapsed", BAD),
    };
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
    use caveat_progress::{Event, EventKind, Timestamp, WorkspaceId};

    use super::*;

    fn check(events: &[Event], expected: &[&str]) {
        let text = text(&Summary::of(events, Timestamp::from_millis(1_772_366_400_000), &[]), Look { width: 80, unicode: true });
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
    fn durations_are_told_in_their_own_unit() {
        for (milliseconds, expected) in [(900.0, "1 s"), (90_000.0, "2 min"), (5_400_000.0, "1.5 h"), (1e9, "11.6 days")] {
            assert_eq!(duration(milliseconds), expected);
        }
    }
}
