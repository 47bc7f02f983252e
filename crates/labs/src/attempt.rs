//! A learner's attempt at a lab: the copy and how far it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use caveat_catalog::Lab;

use crate::check::Snapshot;
use crate::state::State;
use crate::{Error, files};

/// A copy of a lab that somebody works in.
#[derive(Debug)]
pub struct Attempt {
    /// The lab, as the catalog has it now.
    pub lab: Arc<Lab>,
    /// How far it is.
    pub state: State,
    state_file: PathBuf,
}

/// What is to be written down of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Whether it passed.
    pub passed: bool,
    /// How many hints were taken.
    pub hints: usize,
    /// Milliseconds since the copy was made.
    pub duration_ms: u64,
    /// What tells this check apart from any other.
    pub id: String,
}

impl Attempt {
    /// Makes a copy in `folder`, or in its usual place below `data`. The second of the answer says whether it is new: a copy that
    /// is there already is left as it is.
    pub fn start(data: &Path, lab: &Arc<Lab>, folder: Option<&Path>, now: i64) -> Result<(Self, bool), Error> {
        let labs = data.join("labs");
        let name = format!("{}-{}", lab.topic, lab.language);
        let state_file = labs.join(format!("{name}.json"));
        if let Some(state) = State::read(&state_file)? {
            let attempt = Self { lab: lab.clone(), state, state_file };
            attempt.folder()?;
            return Ok((attempt, false));
        }
        let folder = folder.map_or_else(|| labs.join(&name), Path::to_path_buf);
        let folder = std::path::absolute(&folder).map_err(Error::io(&folder))?;
        match fs::read_dir(&folder).map(|mut entries| entries.next().is_some()) {
            Ok(false) => {}
            Ok(true) => return Err(Error::Occupied { path: folder }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(Error::io(&folder)(error)),
        }
        let state = State::new(lab.version, folder, now);
        files::write(&state.folder, &lab.start)?;
        state.write(&state_file)?;
        Ok((Self { lab: lab.clone(), state, state_file }, true))
    }

    /// The copy that was made of a lab; an error where none was.
    pub fn open(data: &Path, lab: &Arc<Lab>) -> Result<Self, Error> {
        let state_file = data.join("labs").join(format!("{}-{}.json", lab.topic, lab.language));
        let state = State::read(&state_file)?.ok_or_else(|| Error::NotStarted { lab: lab.id() })?;
        Ok(Self { lab: lab.clone(), state, state_file })
    }

    /// The copy's folder, if it is still there and still a folder.
    pub fn folder(&self) -> Result<&Path, Error> {
        let folder = &self.state.folder;
        match folder.symlink_metadata() {
            Ok(about) if about.is_symlink() => Err(Error::Link { path: folder.clone() }),
            Ok(about) if about.is_dir() => Ok(folder),
            Ok(_) => Err(Error::Special { path: folder.clone() }),
            Err(_) => Err(Error::Gone { lab: self.lab.id(), path: folder.clone() }),
        }
    }

    /// Whether the copy was made of another version of the lab than the one there is now.
    pub fn is_outdated(&self) -> bool {
        self.state.version != self.lab.version
    }

    /// Whether a check that passes is to be logged.
    pub fn counts(&self) -> bool {
        !self.state.solution_shown && !self.state.passed
    }

    /// Throws away what is in the copy and puts the lab's start there, which begins a new attempt. Hints that were taken stay taken,
    /// and a solution that was seen is all of them.
    pub fn reset(&mut self, now: i64) -> Result<(), Error> {
        match self.folder() {
            // Links in it are removed, not followed.
            Ok(folder) => fs::remove_dir_all(folder).map_err(Error::io(folder))?,
            Err(Error::Gone { .. }) => {}
            Err(error) => return Err(error),
        }
        files::write(&self.state.folder, &self.lab.start)?;
        let hints = if self.state.solution_shown { self.lab.hints.len() } else { self.state.hints };
        self.state = State::new(self.lab.version, self.state.folder.clone(), now);
        self.state.hints = hints;
        self.save()
    }

    /// The next hint and its number, counted from 1; `None` when all were taken. It counts.
    pub fn next_hint(&mut self) -> Result<Option<(usize, String)>, Error> {
        let Some(hint) = self.lab.hints.get(self.state.hints).cloned() else { return Ok(None) };
        self.state.hints += 1;
        self.save()?;
        Ok(Some((self.state.hints, hint)))
    }

    /// The hints that were taken.
    pub fn taken_hints(&self) -> &[String] {
        &self.lab.hints[..self.state.hints.min(self.lab.hints.len())]
    }

    /// Remembers that the solution was shown. Before a check has passed that means that the lab does not count.
    pub fn show_solution(&mut self) -> Result<(), Error> {
        if !self.state.passed {
            self.state.solution_shown = true;
            self.save()?;
        }
        Ok(())
    }

    /// What is in the copy now, set aside for a check together with the lab's tests and attack.
    pub fn snapshot(&self) -> Result<Snapshot, Error> {
        Snapshot::of_folder(&self.lab, self.folder()?)
    }

    /// Remembers a check, and says what is to be logged; nothing where the lab does not count.
    pub fn record(&mut self, passed: bool, now: i64) -> Result<Option<Recorded>, Error> {
        let is_logged = self.counts();
        self.state.attempts += 1;
        self.state.passed |= passed && !self.state.solution_shown;
        self.save()?;
        let state = &self.state;
        Ok(is_logged.then(|| Recorded {
            passed,
            hints: state.hints,
            duration_ms: u64::try_from(now.saturating_sub(state.started)).unwrap_or(0),
            id: format!("lab:{}:{}-{}", self.lab.language, state.started, state.attempts),
        }))
    }

    fn save(&self) -> Result<(), Error> {
        self.state.write(&self.state_file)
    }
}

#[cfg(test)]
mod tests {
    use caveat_catalog::Catalog;
    use caveat_catalog::lab::Command;

    use super::*;

    /// A lab of one file, with three hints.
    fn lab(version: u32) -> Arc<Lab> {
        let any = Catalog::builtin().labs.into_values().next().expect("there is a lab");
        Arc::new(Lab {
            version,
            hints: ["one", "two", "three"].map(str::to_owned).into(),
            start: [("app/run.py".into(), "bad\n".into())].into(),
            build: Command::default(),
            ..Lab::clone(&any)
        })
    }

    fn started(data: &Path) -> Attempt {
        Attempt::start(data, &lab(1), None, 1_000).expect("it starts").0
    }

    #[test]
    fn what_is_known_of_a_copy_outlives_the_program() {
        let data = tempfile::tempdir().expect("a folder");
        let mut attempt = started(data.path());
        assert_eq!(fs::read_to_string(attempt.folder().expect("it is there").join("app/run.py")).expect("a file"), "bad\n");
        assert_eq!(attempt.next_hint().expect("it is written"), Some((1, "one".to_owned())));
        let again = Attempt::open(data.path(), &attempt.lab).expect("it is there");
        assert_eq!((again.taken_hints(), &again.state), (&["one".to_owned()][..], &attempt.state));
        let (same, is_new) = Attempt::start(data.path(), &attempt.lab, None, 9_000).expect("it is there");
        assert_eq!((same.state, is_new), (attempt.state, false));
    }

    #[test]
    fn hints_come_one_by_one_and_end() {
        let data = tempfile::tempdir().expect("a folder");
        let mut attempt = started(data.path());
        let numbers: Vec<_> = std::iter::from_fn(|| attempt.next_hint().expect("it is written")).map(|(number, _)| number).collect();
        assert_eq!((numbers, attempt.state.hints), (vec![1, 2, 3], 3));
    }

    #[test]
    fn a_pass_is_logged_once_and_each_failure_by_itself() {
        let data = tempfile::tempdir().expect("a folder");
        let mut attempt = started(data.path());
        let ids: Vec<_> =
            [false, false, true].map(|passed| attempt.record(passed, 61_000).expect("it is written").expect("it counts")).into();
        assert_eq!(
            ids.iter().map(|one| (one.passed, one.duration_ms)).collect::<Vec<_>>(),
            [(false, 60_000), (false, 60_000), (true, 60_000)]
        );
        assert!(ids[0].id != ids[1].id && ids[1].id != ids[2].id);
        assert_eq!(attempt.record(true, 62_000).expect("it is written"), None);
        // A clock that was set back gives no time.
        attempt.reset(5_000).expect("it is written");
        assert_eq!(attempt.record(true, 1).expect("it is written").expect("it counts").duration_ms, 0);
    }

    #[test]
    fn a_solution_that_was_seen_is_all_hints() {
        let data = tempfile::tempdir().expect("a folder");
        let mut attempt = started(data.path());
        attempt.show_solution().expect("it is written");
        assert_eq!(attempt.record(true, 2_000).expect("it is written"), None);
        assert!(!attempt.state.passed);
        attempt.reset(3_000).expect("it is written");
        let recorded = attempt.record(true, 4_000).expect("it is written").expect("it counts");
        assert_eq!((recorded.hints, recorded.duration_ms), (3, 1_000));
    }

    #[test]
    fn a_reset_takes_the_version_there_is_and_keeps_hints() {
        let data = tempfile::tempdir().expect("a folder");
        let mut attempt = started(data.path());
        attempt.next_hint().expect("it is written");
        fs::write(attempt.state.folder.join("own.txt"), "mine").expect("a file");
        let mut newer = Attempt::open(data.path(), &lab(2)).expect("it is there");
        assert!(newer.is_outdated());
        newer.reset(2_000).expect("it is written");
        assert!(!newer.is_outdated() && !newer.state.folder.join("own.txt").exists());
        assert_eq!((newer.state.hints, newer.state.started), (1, 2_000));
        // The folder may have been thrown away by hand.
        fs::remove_dir_all(&newer.state.folder).expect("the copy");
        assert!(matches!(newer.snapshot(), Err(Error::Gone { .. })));
        newer.reset(3_000).expect("it is written");
        assert!(newer.folder().expect("it is there").join("app/run.py").exists());
    }

    #[test]
    fn a_copy_may_not_be_larger_than_a_lab_nor_hold_what_is_no_file() {
        let data = tempfile::tempdir().expect("a folder");
        let attempt = started(data.path());
        let folder = attempt.state.folder.clone();
        // What an editor keeps is nobody's business.
        fs::create_dir(folder.join(".git")).expect("a folder");
        fs::write(folder.join(".git/big"), vec![0; 2 << 20]).expect("a file");
        let names: Vec<String> = attempt.snapshot().expect("it is small").files.into_keys().collect();
        assert_eq!(names, ["app/run.py"]);
        fs::write(folder.join("big"), vec![0; 2 << 20]).expect("a file");
        assert!(matches!(attempt.snapshot(), Err(Error::TooLarge { path }) if path.ends_with("big")));
        fs::remove_file(folder.join("big")).expect("the file");
        for number in 0..500 {
            fs::write(folder.join(number.to_string()), "").expect("a file");
        }
        assert!(matches!(attempt.snapshot(), Err(Error::TooLarge { .. })));
    }
}
