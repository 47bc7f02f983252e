//! Labs: the editor makes the copy and shows what is asked. Running it stays with the terminal.

use std::sync::Arc;

use caveat_catalog::{Catalog, Lab};
use caveat_labs::Attempt;
use caveat_learning::LabRef;
use caveat_progress::clock;
use caveat_report::page;
use serde_json::{Value, json};
use tower_lsp::jsonrpc::{self, Error};
use tower_lsp::ls_types::MessageType;

use super::desk::{Desk, Page};
use super::quiz::Learner;
use crate::commands::Wanted;
use crate::event::Reply;

/// The labs that there are.
pub(crate) fn labs(catalog: &Catalog) -> Vec<LabRef> {
    let lab = |lab: &Arc<Lab>| LabRef { topic: lab.topic.to_string(), language: lab.language.to_string(), minutes: lab.minutes.into() };
    catalog.labs.values().map(lab).collect()
}

/// The lab of a topic in a family of languages.
pub(crate) fn of_topic<'a>(catalog: &'a Catalog, topic: &str, family: Option<&str>) -> Option<&'a Arc<Lab>> {
    catalog.labs.values().find(|lab| *lab.topic == *topic && family.is_none_or(|family| *lab.language == *family))
}

impl Desk {
    /// Makes a copy of a lab and shows what is asked. A copy that is there already is left as it is.
    pub(crate) fn start_lab(&mut self, wanted: &Wanted, document: Option<&str>, learner: &Learner, reply: Reply<Option<Value>>) {
        let lab = match self.find_lab(wanted, document, learner) {
            Ok(lab) => lab,
            Err(error) => return drop(reply.send(Err(error))),
        };
        match Attempt::start(&self.data, &lab, None, clock::now().millis()) {
            Ok((attempt, is_new)) => {
                let mut page = Page::shown(
                    format!("caveat.lab.{}.{}.md", lab.topic, lab.language),
                    page::lab(&attempt, is_new),
                    format!("The lab is in {}, and what it asks", attempt.state.folder.display()),
                    reply,
                );
                if let Some((_, answer)) = &mut page.reply {
                    *answer = json!({ "lab": lab.id(), "folder": attempt.state.folder.display().to_string(), "new": is_new });
                }
                self.deliver(page);
            }
            Err(error) => {
                self.outbox.show(MessageType::ERROR, format!("Caveat: {error}"));
                let _ = reply.send(Err(Error { message: error.to_string().into(), ..Error::internal_error() }));
            }
        }
    }

    fn find_lab(&mut self, wanted: &Wanted, document: Option<&str>, learner: &Learner) -> jsonrpc::Result<Arc<Lab>> {
        let catalog = learner.catalog();
        let topic = wanted.topic.as_deref().ok_or_else(|| Error::invalid_params("the first argument must name a topic"))?;
        let none = |what: String| Error::invalid_params(format!("there is no lab on {topic:?}{what}"));
        let named = wanted.language.as_deref().map(str::to_lowercase);
        let family = match named.as_deref().or(document) {
            Some(language) => catalog.family(language).map(|family| family.to_string()),
            None => self.family(learner),
        };
        let own = of_topic(catalog, topic, family.as_deref().or(named.as_deref()));
        // Better a lab in another language than none, where nobody named one.
        let any = || of_topic(catalog, topic, None);
        match own.or_else(|| any().filter(|_| named.is_none())) {
            Some(lab) => Ok(lab.clone()),
            None => Err(none(any().map(|lab| format!(" in that language; there is one in {}", lab.language)).unwrap_or_default())),
        }
    }
}
