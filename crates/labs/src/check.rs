//! Running a lab's program against its tests and its attack.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use caveat_catalog::Lab;
use caveat_catalog::lab::{Command, LabFiles, Place};
use tempfile::TempDir;

use crate::sandbox::{self, Confinement, Limits, Run, Session, Verdict};
use crate::{Error, Tools, files};

/// A program as it was at one moment, with the lab's tests and attack beside it: what a check looks at. What is done to the learner's
/// copy meanwhile changes nothing.
#[derive(Debug)]
pub struct Snapshot {
    lab: Arc<Lab>,
    /// The program's files.
    pub files: BTreeMap<String, Vec<u8>>,
    dir: TempDir,
}

/// What came of running a snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The build, where there is one and it failed. Then nothing else was run.
    pub build: Option<Run>,
    /// The functional tests.
    pub tests: Option<Run>,
    /// The attack.
    pub exploit: Option<Run>,
}

impl Outcome {
    /// Whether the program does what its users need.
    pub fn tests_pass(&self) -> bool {
        self.tests.as_ref().is_some_and(|run| run.verdict == Verdict::Exited(0))
    }

    /// Whether the attack was tried and came to nothing.
    pub fn is_repelled(&self) -> bool {
        self.exploit.as_ref().is_some_and(|run| run.verdict == Verdict::Exited(1))
    }

    /// Whether the attack was tried and did what the attacker wants.
    pub fn is_exploited(&self) -> bool {
        self.exploit.as_ref().is_some_and(|run| run.verdict == Verdict::Exited(0))
    }
}

impl Snapshot {
    /// What a folder holds. Links in it are refused.
    pub fn of_folder(lab: &Arc<Lab>, folder: &Path) -> Result<Self, Error> {
        Self::new(lab, files::read(folder)?)
    }

    /// A program that is in no folder, such as a lab's own solution.
    pub fn of_files(lab: &Arc<Lab>, program: &LabFiles) -> Result<Self, Error> {
        Self::new(lab, program.iter().map(|(name, text)| (name.to_string(), text.as_bytes().to_vec())).collect())
    }

    fn new(lab: &Arc<Lab>, files: BTreeMap<String, Vec<u8>>) -> Result<Self, Error> {
        let temporary = std::env::temp_dir();
        let dir = tempfile::Builder::new().prefix("caveat-lab-").tempdir().map_err(Error::io(&temporary))?;
        let program = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
        files::write_bytes(&dir.path().join("lab"), program)?;
        files::write(&dir.path().join("tests"), &lab.test_files)?;
        files::write(&dir.path().join("exploit"), &lab.exploit_files)?;
        Ok(Self { lab: lab.clone(), files, dir })
    }

    /// Where one of its folders is.
    fn place(&self, place: Place) -> PathBuf {
        self.dir.path().join(place.name())
    }

    /// Builds the program, runs its tests, and lets the attack loose on it, each with a scratch folder of its own.
    pub fn run(&self, confinement: &Confinement, tools: &Tools, limits: &Limits) -> Result<Outcome, Error> {
        let lab = &self.lab;
        for command in [&lab.build, &lab.tests, &lab.exploit] {
            tools.has(command)?;
        }
        let run = |command: &Command| -> Result<Result<Run, Run>, Error> {
            let commands: Vec<&Command> = [&lab.build, command].into_iter().filter(|command| !command.is_empty()).collect();
            let session = Session {
                lab: &self.place(Place::Lab),
                tests: &self.place(Place::Tests),
                exploit: &self.place(Place::Exploit),
                commands: &commands,
                tools,
                limits,
            };
            let runs = sandbox::run(confinement, &session)?;
            let is_whole = runs.len() == commands.len();
            let last = runs.into_iter().last().ok_or_else(|| Error::Runner { why: "it ran nothing".into() })?;
            Ok(if is_whole { Ok(last) } else { Err(last) })
        };
        let tests = match run(&lab.tests)? {
            Ok(tests) => tests,
            Err(build) => return Ok(Outcome { build: Some(build), tests: None, exploit: None }),
        };
        let exploit = match run(&lab.exploit)? {
            Ok(exploit) => exploit,
            Err(build) => return Ok(Outcome { build: Some(build), tests: Some(tests), exploit: None }),
        };
        Ok(Outcome { build: None, tests: Some(tests), exploit: Some(exploit) })
    }
}
