//! Who learns here: the workspace, the log, the track and the language.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use anyhow::{Context, bail};
use caveat_analysis::Engine;
use caveat_catalog::{Catalog, Track};
use caveat_learning::{History, LabRef, Masteries, infer_track, masteries, most_common_family};
use caveat_progress::{Access, Event, Mastery, Store, Timestamp, WorkspaceId, clock, data_dir};
use caveat_report::problems;
use caveat_workspace::{Workspace, find_root, walk};

use super::ask::Asker;
use crate::terminal;

/// How long files are looked for to tell the language that most of them are in: what was seen by then says it well enough.
const LOOK: Duration = Duration::from_secs(2);

/// A workspace, and what its developer has learned.
pub(crate) struct Session {
    pub(crate) workspace: Workspace,
    pub(crate) engine: Engine,
    pub(crate) history: History,
    /// The labs that there are.
    pub(crate) labs: Vec<LabRef>,
    id: WorkspaceId,
    store: Store,
    events: Vec<Event>,
}

/// Questions of which languages are asked, and how that was told.
pub(crate) struct Reader {
    /// The family; any language's where there is none.
    pub(crate) family: Option<String>,
    /// Whether the person named it.
    pub(crate) is_asked: bool,
    /// A sentence on it; nothing where there is nothing to say.
    pub(crate) said: String,
}

impl Session {
    /// The session of who works at a path. What is wrong with the workspace's own pack is told and left out.
    pub(crate) fn open(path: &Path) -> anyhow::Result<Self> {
        if path.symlink_metadata().is_err() {
            bail!("{}: there is no such file or folder", path.display());
        }
        let workspace = Workspace::open(&find_root(path), &Catalog::builtin());
        for problem in &workspace.problems {
            terminal::print_error(&problems::problem(problem));
        }
        let (store, notices) = Store::open(&data_dir()?, clock::now())?;
        for notice in notices {
            terminal::note(&notice.to_string());
        }
        let events = store.events()?;
        let engine = Engine::new(Arc::new(workspace.catalog.clone()));
        let (history, id) = (History::of(&events), WorkspaceId::of(&workspace.root));
        let labs = workspace.catalog.labs.values().map(|lab| LabRef {
            topic: lab.topic.to_string(),
            language: lab.language.to_string(),
            minutes: lab.minutes.into(),
        });
        let labs = labs.collect();
        Ok(Self { workspace, engine, history, labs, id, store, events })
    }

    pub(crate) fn catalog(&self) -> &Catalog {
        &self.workspace.catalog
    }

    pub(crate) fn workspace_id(&self) -> WorkspaceId {
        self.id.clone()
    }

    /// What is known at this moment.
    pub(crate) fn masteries(&self, now: Timestamp) -> Masteries {
        masteries(&self.events, now)
    }

    pub(crate) fn mastery(&self, topic: &str) -> Mastery {
        self.masteries(clock::now()).remove(topic).unwrap_or_default()
    }

    /// Commits an event. It is on the disk when this returns; where the store cannot be written, that was said when it was opened.
    /// Whether it is new.
    pub(crate) fn log(&mut self, event: Event) -> anyhow::Result<bool> {
        let is_new = match self.store.access() {
            Access::ReadOnly(_) => true,
            Access::ReadWrite | Access::InMemory => {
                let appended = self.store.append(std::slice::from_ref(&event)).context("the answer cannot be logged")?;
                appended.duplicates == 0
            }
        };
        self.history.add(&event);
        self.events.push(event);
        Ok(is_new)
    }

    /// Whether what is logged outlives this program.
    pub(crate) fn is_kept(&self) -> bool {
        *self.store.access() == Access::ReadWrite
    }

    /// The family of languages that most files here are in.
    pub(crate) fn most_common(&self) -> Option<String> {
        most_common_family(self.catalog(), &self.files())
    }

    /// A topic by its id; an error names those that are like it.
    pub(crate) fn topic(&self, name: &str) -> anyhow::Result<String> {
        if self.catalog().lessons.contains_key(name) {
            return Ok(name.to_owned());
        }
        let words: Vec<&str> = name.split(['-', ' ', '_']).filter(|word| word.len() > 2).collect();
        let like = |topic: &&str| words.iter().any(|word| topic.contains(word));
        let alike: Vec<&str> = self.catalog().lessons.keys().map(|topic| &**topic).filter(like).collect();
        if alike.is_empty() {
            let all: Vec<&str> = self.catalog().lessons.keys().map(|topic| &**topic).collect();
            bail!("there is no topic `{name}`; there are {}", all.join(", "));
        }
        bail!("there is no topic `{name}`; is it {}?", alike.join(" or "));
    }

    /// The track: the one that is named, else that of the workspace's settings, else the one for most files; with a sentence on which it is.
    pub(crate) fn track(&self, named: Option<&str>) -> anyhow::Result<Option<(Arc<Track>, String)>> {
        let curriculum = &self.catalog().curriculum;
        if let Some(name) = named {
            let track = curriculum.track(name).with_context(|| {
                let known: Vec<&str> = curriculum.tracks.iter().map(|track| track.id.as_str()).collect();
                format!("there is no track `{name}`; there are {}", known.join(", "))
            })?;
            return Ok(Some((track.clone(), format!("Track: {}.", track.title))));
        }
        let set = self.workspace.config.track.as_deref().and_then(|id| curriculum.track(id));
        if let Some(track) = set {
            return Ok(Some((track.clone(), format!("Track: {}, as this workspace's settings say.", track.title))));
        }
        let inferred = infer_track(self.catalog(), &self.files()).cloned();
        Ok(inferred.map(|track| {
            let said = format!("Track: {}, for the files here. `--track` or the workspace's settings name another.", track.title);
            (track, said)
        }))
    }

    /// The language of the questions: the one that is named, else that of the track or of most files, else the person is asked. `None`
    /// where they do not say.
    pub(crate) fn reader(&self, named: Option<&str>, track: Option<&Track>, asker: &mut Asker) -> anyhow::Result<Option<Reader>> {
        if let Some(name) = named {
            let family = self.family(name)?;
            return Ok(Some(Reader { family, is_asked: true, said: String::new() }));
        }
        let set = || self.workspace.config.track.as_deref().and_then(|id| self.catalog().curriculum.track(id)).map(|track| &**track);
        if let Some(track) = track.or_else(set) {
            let family = track.languages.first().and_then(|language| self.catalog().family(language)).map(|family| family.to_string());
            return Ok(Some(Reader { family, is_asked: false, said: String::new() }));
        }
        if let Some(family) = self.most_common() {
            let said = format!("Questions for {}, the language of most files here. `--language` takes another.", self.name(&family));
            return Ok(Some(Reader { family: Some(family), is_asked: false, said }));
        }
        let known = self.families();
        terminal::print(&format!("Which language do you write: {}? `any` takes all.\n", known.join(", ")))?;
        loop {
            let Some(typed) = asker.line()? else { return Ok(None) };
            match typed.trim() {
                "q" => return Ok(None),
                name => match self.family(name) {
                    Ok(family) => return Ok(Some(Reader { family, is_asked: true, said: String::new() })),
                    Err(error) => terminal::print(&format!("{error}\n"))?,
                },
            }
        }
    }

    /// The name of a language for people.
    pub(crate) fn name<'a>(&'a self, language: &'a str) -> &'a str {
        self.catalog().languages.get(language).map_or(language, |language| &language.spec.name)
    }

    fn family(&self, name: &str) -> anyhow::Result<Option<String>> {
        if name == "any" {
            return Ok(None);
        }
        let lower = name.to_lowercase();
        let known = || format!("`{name}` is no language of code here; there are {}", self.families().join(", "));
        self.catalog().family(&lower).map(|family| Some(family.to_string())).with_context(known)
    }

    fn families(&self) -> Vec<String> {
        let mut families: Vec<String> =
            self.catalog().languages.keys().filter_map(|id| self.catalog().family(id)).map(|family| family.to_string()).collect();
        families.sort();
        families.dedup();
        families
    }

    /// How many files of each language the workspace has, by their names.
    fn files(&self) -> BTreeMap<String, usize> {
        let stop = AtomicBool::new(false);
        let (done, wait) = mpsc::channel::<()>();
        let walked = std::thread::scope(|scope| {
            let stop = &stop;
            scope.spawn(move || {
                // An error says that the walk is done.
                if wait.recv_timeout(LOOK) == Err(mpsc::RecvTimeoutError::Timeout) {
                    stop.store(true, Ordering::Relaxed);
                }
            });
            let walked = walk(&self.workspace.config, std::slice::from_ref(&self.workspace.root), stop);
            drop(done);
            walked
        });
        let mut files = BTreeMap::new();
        for language in walked.files.iter().filter_map(|path| self.engine.language_of_path(path, "")) {
            *files.entry(language.to_owned()).or_default() += 1;
        }
        files
    }
}
