//! `caveat assess`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::bail;
use caveat_learning::Assessment;
use caveat_progress::clock;
use caveat_report::learning;

use super::args::AssessOptions;
use super::aside;
use super::ask::{Asker, Given};
use super::plan;
use super::session::Session;
use crate::terminal;

/// Asks a short quiz over a track, then says where the person stands and what to do next.
pub(crate) fn run(options: &AssessOptions) -> anyhow::Result<()> {
    let mut session = Session::open(Path::new("."))?;
    let Some((track, said)) = session.track(options.track.as_deref())? else {
        let known: Vec<&str> = session.catalog().curriculum.tracks.iter().map(|track| track.id.as_str()).collect();
        bail!("the files here tell no track; name one of {}", known.join(", "));
    };
    let mut asker = Asker::new();
    let Some(reader) = session.reader(options.language.as_deref(), Some(&track), &mut asker)? else { return Ok(()) };
    let family = reader.family.as_deref();
    aside(&said.replace("`--track` or the", "An argument or the"))?;
    let found = plan::findings(&session.workspace.root.clone())?;
    let counts: BTreeMap<String, usize> = found.iter().map(|(topic, found)| (topic.clone(), found.count)).collect();
    let now = clock::now();
    // What was known before: an answer given now does not change what is asked about other topics.
    let (catalog, history, masteries) = (session.catalog().clone(), session.history.clone(), session.masteries(now));
    let mut assessment = Assessment::new(&catalog, &track, family, &history, &masteries, &counts, now.day());
    let mut number = 0;
    while let Some(sheet) = assessment.next_sheet() {
        number += 1;
        let place = format!("Question {number} of at most {}", assessment.length());
        match asker.ask(&mut session, &sheet, &place)? {
            Given::Answered { right } => assessment.answer(right),
            Given::Stopped => break,
        }
    }
    let known = session.masteries(clock::now());
    terminal::print(&format!("\n{}\n", learning::assessment(&catalog, &assessment.lines(), &known)))?;
    let steps = plan::steps(&session, Some(&track), family, &found);
    terminal::print(&learning::plan(&catalog, &steps, terminal::look()))
}
