//! The sandbox on Linux.
//!
//! Nothing of it needs unsafe code, so nothing is done between a fork and an exec: the program starts itself anew for each step.
//!
//! 1. [`run`] starts the helper and hands it a [`Plan`].
//! 2. `enter` leaves for namespaces of its own and starts
//! 3. `init`, the first process in there ([`init`]): it builds the root folder ([`root`]), starts each command through
//! 4. `exec` ([`confine`]), which gives up what is left of its rights, sets limits and Landlock, and becomes the command;
//!
//!    and it watches them ([`watch`]) until none is left, for with it everything in the namespace ends.

mod confine;
mod init;
mod root;
mod watch;

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use caveat_catalog::lab::Place;
use nix::errno::Errno;
use nix::sched::{CloneFlags, unshare};
use nix::sys::prctl;
use nix::sys::signal::Signal;
use nix::unistd;
use serde::{Deserialize, Serialize};

use super::{Limits, Run, Session, environment};
use crate::Error;

/// The hidden command of the program that confines itself. Its further arguments are for [`helper`].
pub const HELPER: &str = "__lab-run";

/// How much longer than its commands the helper may take, to set up and to clear away.
const MARGIN: Duration = Duration::from_secs(20);

/// What the helper is to do.
#[derive(Debug, Serialize, Deserialize)]
struct Plan {
    /// An empty folder on which the new root is built. Nothing is written there but in the new namespace.
    stage: PathBuf,
    lab: PathBuf,
    tests: PathBuf,
    exploit: PathBuf,
    /// Folders of toolchains.
    folders: Vec<PathBuf>,
    environment: Vec<(String, String)>,
    commands: Vec<Vec<String>>,
    limits: Limits,
    /// Whether it was root who set the namespaces up, without one of users.
    is_root: bool,
}

/// What the helper answers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Answer {
    Done(Vec<Run>),
    Lacks(String),
}

/// Something that the system did not let us do, in words for its user.
#[derive(Debug)]
struct Lack(String);

/// Names what was tried when it failed.
trait Tried<T> {
    fn tried(self, what: &str) -> Result<T, Lack>;
}

impl<T, E: Into<io::Error>> Tried<T> for Result<T, E> {
    fn tried(self, what: &str) -> Result<T, Lack> {
        self.map_err(|error| Lack(format!("{what}: {}", error.into())))
    }
}

/// The name of a place inside.
fn inside(place: Place) -> String {
    format!("/{}", place.name())
}

pub(super) fn run(program: &Path, session: &Session<'_>) -> Result<Vec<Run>, Error> {
    let temporary = std::env::temp_dir();
    let stage = tempfile::Builder::new().prefix("caveat-root-").tempdir().map_err(Error::io(&temporary))?;
    let plan = Plan {
        stage: stage.path().to_path_buf(),
        lab: session.lab.to_path_buf(),
        tests: session.tests.to_path_buf(),
        exploit: session.exploit.to_path_buf(),
        folders: session.tools.folders.iter().cloned().collect(),
        environment: environment(session.tools.path(), &inside(Place::Lab), &inside(Place::Scratch)),
        commands: session.commands.iter().map(|command| command.fill(inside)).collect(),
        limits: *session.limits,
        is_root: false,
    };
    let silent = |why: String| Error::Runner { why };
    let mut child = Command::new(program)
        .args([HELPER, "enter"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(Error::io(program))?;
    send(&mut child, &plan).map_err(|error| silent(error.to_string()))?;
    let commands = u32::try_from(plan.commands.len().max(1)).unwrap_or(u32::MAX);
    let answer = receive(&mut child, Duration::from_secs(plan.limits.seconds) * commands + MARGIN);
    // Everything in the namespaces ends with it.
    let _ = child.kill();
    let _ = child.wait();
    let (out, err) = answer.ok_or_else(|| silent("it took too long".into()))?;
    match serde_json::from_str(&out) {
        Ok(Answer::Done(runs)) => Ok(runs),
        Ok(Answer::Lacks(lacks)) => Err(Error::NoSandbox { lacks }),
        Err(error) => Err(silent(format!("{error}; {}", err.trim()))),
    }
}

fn send(child: &mut Child, plan: &Plan) -> io::Result<()> {
    let mut input = child.stdin.take().expect("it was asked for");
    input.write_all(serde_json::to_string(plan).expect("it has only texts and numbers").as_bytes())
}

/// What a process says until it ends; nothing where that takes too long.
fn receive(child: &mut Child, patience: Duration) -> Option<(String, String)> {
    let (mut out, mut err) = (child.stdout.take().expect("it was asked for"), child.stderr.take().expect("it was asked for"));
    let (sender, receiver) = mpsc::channel();
    let errors = thread::spawn(move || {
        let mut text = String::new();
        let _ = err.read_to_string(&mut text);
        text
    });
    thread::spawn(move || {
        let mut text = String::new();
        let _ = out.read_to_string(&mut text);
        let _ = sender.send(text);
    });
    let out = receiver.recv_timeout(patience).ok()?;
    Some((out, errors.join().unwrap_or_default()))
}

/// One step of the helper; answers with an exit status. It takes what it is to do from its arguments and standard input, so that
/// nobody calls it by hand.
pub fn helper(arguments: &[String]) -> i32 {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["enter"] => answer(enter()),
        ["init"] => answer(init::run().map(Some)),
        ["exec", plan] => confine::exec(plan),
        _ => 2,
    }
}

/// Says what a step came to; nothing where the next step has said it.
fn answer(done: Result<Option<Answer>, Lack>) -> i32 {
    let answer = match done {
        Ok(None) => return 0,
        Ok(Some(answer)) => answer,
        Err(Lack(why)) => Answer::Lacks(why),
    };
    let text = serde_json::to_string(&answer).expect("it has only texts and numbers");
    i32::from(io::stdout().write_all(text.as_bytes()).is_err())
}

fn read_plan() -> Result<Plan, Lack> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).tried("the plan")?;
    serde_json::from_str(&text).tried("the plan")
}

/// Leaves for namespaces of its own, and starts what comes first in them.
fn enter() -> Result<Option<Answer>, Lack> {
    close_inherited().tried("open files")?;
    let mut plan = read_plan()?;
    // No terminal to write into.
    let _ = unistd::setsid();
    let own =
        CloneFlags::CLONE_NEWNS | CloneFlags::CLONE_NEWPID | CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWIPC | CloneFlags::CLONE_NEWUTS;
    // Root needs no namespace of users here, and would keep what only root may in it: it becomes another user later. A root that cannot,
    // such as a container's, goes the way of everybody else.
    plan.is_root = unistd::geteuid().is_root() && can_become(confine::OVERFLOW) && unshare(own).is_ok();
    if !plan.is_root {
        let (user, group) = (unistd::geteuid().as_raw(), unistd::getegid().as_raw());
        unshare(own | CloneFlags::CLONE_NEWUSER).tried("user namespaces (unshare)")?;
        map_ids((0, user), (0, group)).tried("user namespaces (uid_map)")?;
    }
    // Who asked may end at any time. This comes after what clears it.
    prctl::set_pdeathsig(Signal::SIGKILL).tried("prctl")?;
    let mut child = itself("init").stdin(Stdio::piped()).spawn().tried("process namespaces")?;
    send(&mut child, &plan).tried("the plan")?;
    let status = child.wait().tried("waiting")?;
    if status.success() { Ok(None) } else { Err(Lack(format!("the first process ended early ({status})"))) }
}

/// A further step of the helper.
fn itself(step: &str) -> Command {
    let mut command = Command::new("/proc/self/exe");
    command.args([HELPER, step]);
    command
}

/// Says who we are in a new namespace of users: pairs of the number inside and outside.
fn map_ids(user: (u32, u32), group: (u32, u32)) -> io::Result<()> {
    // Without it, one who may not change groups could by a detour.
    fs::write("/proc/self/setgroups", "deny")?;
    fs::write("/proc/self/uid_map", format!("{} {} 1", user.0, user.1))?;
    fs::write("/proc/self/gid_map", format!("{} {} 1", group.0, group.1))
}

/// Whether root may become that user and that group here.
fn can_become(number: u32) -> bool {
    let is_known = |map: &str| {
        fs::read_to_string(map).is_ok_and(|text| {
            text.lines().any(|line| {
                let numbers: Vec<u64> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
                matches!(numbers[..], [first, _, length] if (first..first + length).contains(&u64::from(number)))
            })
        })
    };
    let may_change = fs::read_to_string("/proc/self/setgroups").is_ok_and(|word| word.trim() == "allow");
    may_change && is_known("/proc/self/uid_map") && is_known("/proc/self/gid_map")
}

/// Closes what we were started with beyond the standard three: a folder among it would be a way out.
fn close_inherited() -> io::Result<()> {
    let names: Vec<_> = fs::read_dir("/proc/self/fd")?.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<i32>().ok()).collect();
    for number in names.into_iter().filter(|number| *number > 2) {
        match unistd::close(number) {
            // The folder that was just read.
            Ok(()) | Err(Errno::EBADF) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}
