//! `caveat lesson` and `caveat learned`.

use std::path::Path;

use anyhow::bail;
use caveat_progress::{Event, EventKind, clock};
use caveat_report::{learning, markdown};

use super::args::LessonOptions;
use super::ask::Asker;
use super::session::Session;
use crate::terminal;

/// Prints a lesson, and logs that it was opened.
pub(crate) fn read(options: &LessonOptions) -> anyhow::Result<()> {
    let mut session = Session::open(Path::new("."))?;
    let topic = session.topic(&options.topic)?;
    let language = match &options.language {
        Some(language) => session.reader(Some(language), None, &mut Asker::new())?.and(Some(language.to_lowercase())),
        None => session.most_common(),
    };
    let page = session.engine.lesson_page(&topic, language.as_deref(), None).unwrap_or_default();
    let version = session.catalog().lessons.get(topic.as_str()).map(|lesson| lesson.front.version).unwrap_or_default();
    terminal::print(&markdown::render(&page, terminal::look(), ""))?;
    let opened = Event::of_topic(EventKind::LessonOpened, clock::now(), session.workspace_id(), &topic).lesson_version(version);
    session.log(opened)?;
    Ok(())
}

/// Logs that the person knows a topic.
pub(crate) fn learned(topic: &str) -> anyhow::Result<()> {
    let mut session = Session::open(Path::new("."))?;
    let topic = session.topic(topic)?;
    let is_new = session.log(Event::of_topic(EventKind::MarkedLearned, clock::now(), session.workspace_id(), &topic))?;
    if !session.is_kept() {
        bail!("it is not kept: the log cannot be written");
    }
    let title = learning::title(session.catalog(), &topic);
    let said = if is_new { "Logged, on your word:" } else { "It was logged today already:" };
    terminal::print(&format!("{said} you know “{title}”. {}\n", learning::standing(&session.mastery(&topic))))
}
