//! Runs a lab's programs so that they can do no harm, or says that this system cannot.
//!
//! On Linux ([`linux`]) they get namespaces of their own (users, mounts, network with loopback alone, processes, IPC, host name), a
//! root folder with nothing in it but system folders, toolchains and the lab, a scratch folder of bounded size, Landlock on top, limits,
//! and a watch that ends all of them. Elsewhere there is only [`Confinement::None`], which a person has to ask for.

mod bare;
mod capture;
#[cfg(target_os = "linux")]
pub mod linux;
#[cfg(not(target_os = "linux"))]
mod other;

use std::fmt;
use std::path::{Path, PathBuf};

use caveat_catalog::lab::Command;
use serde::{Deserialize, Serialize};

use crate::{Error, Tools};

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(not(target_os = "linux"))]
use other as system;

pub use system::{HELPER, helper};

/// How programs are kept from doing harm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Confinement {
    /// In the sandbox, with the help of this program: the one whose [`HELPER`] command calls [`helper`].
    Sandbox(PathBuf),
    /// Not at all, but for the limits on time and output.
    None,
}

/// What a program may use up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Seconds from its start to its end.
    pub seconds: u64,
    /// Seconds of processor time, each process.
    pub cpu_seconds: u64,
    /// MiB of memory, all processes together.
    pub memory_mib: u64,
    /// Processes at a time.
    pub processes: usize,
    /// MiB of scratch space.
    pub disk_mib: u64,
    /// Bytes of its output that are kept: the last ones.
    pub output: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { seconds: 30, cpu_seconds: 10, memory_mib: 512, processes: 64, disk_mib: 64, output: 64 << 10 }
    }
}

/// How a program ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// By itself, with this status.
    Exited(i32),
    /// By a signal of this name.
    Signalled(String),
    /// It could not be started.
    NotStarted(String),
    /// It took more than these seconds.
    Time(u64),
    /// It took more than these seconds of processor time.
    Cpu(u64),
    /// It took more than these MiB of memory.
    Memory(u64),
    /// It had more than these processes.
    Processes(usize),
    /// It filled these MiB of scratch space.
    Disk(u64),
    /// It ended and left these processes behind.
    LeftRunning(usize),
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exited(status) => write!(f, "it ended with status {status}"),
            Self::Signalled(signal) => write!(f, "it was ended by {signal}"),
            Self::NotStarted(why) => write!(f, "it could not be started: {why}"),
            Self::Time(seconds) => write!(f, "it did not end within {seconds} seconds"),
            Self::Cpu(seconds) => write!(f, "it used more than {seconds} seconds of processor time"),
            Self::Memory(mib) => write!(f, "it used more than {mib} MiB of memory"),
            Self::Processes(number) => write!(f, "it started more than {number} processes"),
            Self::Disk(mib) => write!(f, "it filled its {mib} MiB of scratch space"),
            Self::LeftRunning(1) => f.write_str("it ended and left a process running"),
            Self::LeftRunning(number) => write!(f, "it ended and left {number} processes running"),
        }
    }
}

/// How a program ended, and what it said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// How it ended.
    pub verdict: Verdict,
    /// What it wrote to standard output and standard error; of much, the end.
    pub output: String,
    /// Whether it wrote more than was kept.
    pub is_cut: bool,
}

/// What is run, one command after the other for as long as each ends with status 0, in one scratch folder.
#[derive(Debug, Clone, Copy)]
pub struct Session<'a> {
    /// The learner's program.
    pub lab: &'a Path,
    /// The functional tests.
    pub tests: &'a Path,
    /// The attack.
    pub exploit: &'a Path,
    /// The commands.
    pub commands: &'a [&'a Command],
    /// The programs that they need.
    pub tools: &'a Tools,
    /// What each of them may use up.
    pub limits: &'a Limits,
}

/// Runs a session. Nothing that it started runs when this returns; in a sandbox, nothing that it wrote is left.
pub fn run(confinement: &Confinement, session: &Session<'_>) -> Result<Vec<Run>, Error> {
    match confinement {
        Confinement::Sandbox(program) => system::run(program, session),
        Confinement::None => bare::run(session),
    }
}

/// The environment of a lab's programs: these variables and no others.
fn environment(path: String, lab: &str, scratch: &str) -> Vec<(String, String)> {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    vec![
        ("PATH".to_owned(), path),
        pair("LANG", "C.UTF-8"),
        pair("HOME", scratch),
        pair("TMPDIR", scratch),
        pair("CAVEAT_LAB", lab),
        pair("CAVEAT_SCRATCH", scratch),
    ]
}
