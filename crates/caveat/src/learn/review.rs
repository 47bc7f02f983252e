//! `caveat review`.

use std::path::Path;

use caveat_learning::{Reason, Task, due, next_due, review};
use caveat_progress::clock;
use caveat_report::learning;
use caveat_report::style::count;

use super::args::ReviewOptions;
use super::aside;
use super::ask::{Asker, Given};
use super::session::Session;
use crate::terminal;

/// Brings back what is due, topic by topic.
pub(crate) fn run(options: &ReviewOptions) -> anyhow::Result<()> {
    let mut session = Session::open(Path::new("."))?;
    let now = clock::now();
    let masteries = session.masteries(now);
    let queue = due(&masteries, &session.history, now);
    if queue.is_empty() {
        let next = match next_due(&masteries, now) {
            Some((topic, day)) => format!(" “{}” comes back on {}.", learning::title(session.catalog(), topic), &day.to_rfc3339()[..10]),
            None => " `caveat plan` says what to begin with.".to_owned(),
        };
        return terminal::print(&format!("Nothing is due.{next}\n"));
    }
    let mut asker = Asker::new();
    let Some(reader) = session.reader(options.language.as_deref(), None, &mut asker)? else { return Ok(()) };
    aside(&reader.said)?;
    let (mut done, mut right_ones, mut left) = (0, 0, queue.len());
    let total = queue.len().min(options.count.into());
    for (number, item) in (1..).zip(queue.into_iter().take(total)) {
        let mastery = masteries.get(&item.topic).cloned().unwrap_or_default();
        let bring = |family| review(session.catalog(), &item.topic, family, &session.history, &mastery, &session.labs, now.day());
        // Better a question in another language than none.
        let Some(task) = bring(reader.family.as_deref()).or_else(|| bring(None)) else {
            terminal::print(&format!("\n{}: there is nothing to ask; read `caveat lesson {}`.\n", item.topic, item.topic))?;
            continue;
        };
        let why = match item.reason {
            Reason::Relapsed => "it went wrong after you had mastered it".to_owned(),
            Reason::Fading | Reason::Due => format!("predicted recall is {:.0} %", item.recall * 100.0),
        };
        let sheet = match task {
            Task::Question(sheet) | Task::Judge(sheet) => sheet,
            Task::Lab(lab) => {
                let title = learning::title(session.catalog(), &item.topic);
                let said = format!(
                    "\n{title}: {why}. A lab brings it back best ({}):\n  caveat lab start {}/{}\n",
                    count(usize::try_from(lab.minutes).unwrap_or_default(), "minute"),
                    lab.topic,
                    lab.language
                );
                terminal::print(&said)?;
                continue;
            }
        };
        match asker.ask(&mut session, &sheet, &format!("{number} of {total} · {why}"))? {
            Given::Answered { right } => {
                done += 1;
                left -= 1;
                right_ones += usize::from(right);
                terminal::print(&format!("{}\n", learning::standing(&session.mastery(&item.topic))))?;
            }
            Given::Stopped => break,
        }
    }
    let rest = if left == 0 { "Nothing else is due.".to_owned() } else { format!("{} left.", count(left, "topic")) };
    terminal::print(&format!("\nReviewed {}, {right_ones} right. {rest}\n", count(done, "topic")))
}
