//! The curriculum: tracks by role, each an ordered list of topics.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use crate::Catalog;
use crate::problem::{Problem, from_toml, line_of};

/// Where it is, relative to the pack's root.
pub const FILE: &str = "lessons/curriculum.toml";

/// After so many days content is to be reviewed again, where no curriculum says otherwise.
const REVIEW_DAYS: u32 = 365;

/// All tracks that are in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Curriculum {
    /// The version of the curriculum on top; 0 where there is none.
    pub version: u32,
    /// After so many days a lesson is to be reviewed again.
    pub review_days: u32,
    /// The tracks, in the order in which they are offered.
    pub tracks: Vec<Arc<Track>>,
}

impl Default for Curriculum {
    fn default() -> Self {
        Self { version: 0, review_days: REVIEW_DAYS, tracks: Vec::new() }
    }
}

/// What people in one role learn, and in which order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Track {
    /// Its id.
    pub id: String,
    /// Its name for people.
    pub title: String,
    /// Who they are.
    pub for_whom: String,
    /// The languages of its questions, labs and code; empty for any.
    pub languages: Vec<String>,
    /// Its topics; a topic's prerequisites stand before it.
    pub topics: Vec<Arc<str>>,
}

impl Curriculum {
    /// A track by its id.
    pub fn track(&self, id: &str) -> Option<&Arc<Track>> {
        self.tracks.iter().find(|track| track.id == id)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawCurriculum {
    version: u32,
    review_days: Option<Spanned<u32>>,
    #[serde(default)]
    track: Vec<Spanned<RawTrack>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawTrack {
    id: String,
    title: String,
    for_whom: String,
    languages: Vec<Spanned<String>>,
    topics: Vec<Spanned<String>>,
}

/// Reads `curriculum.toml` on top of the catalog's: a track of the same id replaces the one below. Each mistake goes to `problems`, and a
/// track with one is left out.
pub(crate) fn read(text: &str, catalog: &Catalog, problems: &mut Vec<Problem>) -> Curriculum {
    let mut curriculum = Curriculum::clone(&catalog.curriculum);
    let raw: RawCurriculum = match toml::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            problems.push(from_toml(FILE, text, &error));
            return curriculum;
        }
    };
    curriculum.version = raw.version;
    if let Some(days) = raw.review_days {
        let line = line_of(text, days.span().start);
        curriculum.review_days = days.into_inner();
        if curriculum.review_days == 0 {
            problems.push(Problem::new(FILE, line, "content cannot be reviewed every 0 days", "give a number of days, such as 365"));
        }
    }
    let mut seen = BTreeSet::new();
    for raw in raw.track {
        let line = line_of(text, raw.span().start);
        let raw = raw.into_inner();
        let mut wrong = Vec::new();
        if !seen.insert(raw.id.clone()) {
            wrong.push(Problem::new(FILE, line, format!("there are two tracks `{}`", raw.id), "give one of them another id"));
        }
        check(text, line, &raw, catalog, &mut wrong);
        if wrong.is_empty() {
            put(&mut curriculum, raw);
        }
        problems.append(&mut wrong);
    }
    curriculum
}

fn put(curriculum: &mut Curriculum, raw: RawTrack) {
    let track = Arc::new(Track {
        id: raw.id,
        title: raw.title,
        for_whom: raw.for_whom,
        languages: raw.languages.into_iter().map(Spanned::into_inner).collect(),
        topics: raw.topics.into_iter().map(|topic| topic.into_inner().into()).collect(),
    });
    match curriculum.tracks.iter_mut().find(|below| below.id == track.id) {
        Some(below) => *below = track,
        None => curriculum.tracks.push(track),
    }
}

fn check(text: &str, line: u32, raw: &RawTrack, catalog: &Catalog, wrong: &mut Vec<Problem>) {
    let id = &raw.id;
    let mut tell = |line: u32, message: String, help: String| {
        wrong.push(Problem::new(FILE, line, format!("track `{id}`: {message}"), help));
    };
    if id.is_empty() || !id.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-') {
        tell(line, "its id is none".into(), "use lower-case words joined by `-`".into());
    }
    if raw.title.trim().is_empty() || raw.for_whom.trim().is_empty() {
        tell(line, "it does not say what it is or for whom".into(), "fill `title` and `for-whom`".into());
    }
    if raw.topics.is_empty() {
        tell(line, "it has no topics".into(), "name at least one folder of lessons/".into());
    }
    for language in &raw.languages {
        if catalog.family(language.get_ref()).is_none() {
            let known: Vec<&str> = catalog.languages.keys().map(|id| &**id).filter(|id| catalog.family(id).is_some()).collect();
            let message = format!("`{}` is no language of code", language.get_ref());
            tell(line_of(text, language.span().start), message, format!("use {}", known.join(", ")));
        }
    }
    let order: Vec<&str> = raw.topics.iter().map(|topic| topic.get_ref().as_str()).collect();
    for (index, (topic, spanned)) in order.iter().zip(&raw.topics).enumerate() {
        let line = line_of(text, spanned.span().start);
        if order[..index].contains(topic) {
            tell(line, format!("the topic `{topic}` stands twice"), "leave it where it is first needed".into());
            continue;
        }
        let Some(lesson) = catalog.lessons.get(*topic) else {
            tell(line, format!("there is no topic `{topic}`"), "name a folder of lessons/ that has a lesson.md".into());
            continue;
        };
        for needed in &lesson.front.prerequisites {
            match order.iter().position(|other| other == needed) {
                Some(at) if at < index => {}
                Some(_) => tell(line, format!("`{topic}` stands before `{needed}`, which it needs"), format!("move `{needed}` before it")),
                None => tell(line, format!("`{topic}` needs `{needed}`, which is not in the track"), format!("add `{needed}` before it")),
            }
        }
    }
}
