//! Watches a command and all that it starts, and ends it.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::sys::signal::{Signal, kill};
use nix::sys::statvfs::statvfs;
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

use super::root::SCRATCH;
use crate::sandbox::{Limits, Verdict};

/// How often is looked.
const PAUSE: Duration = Duration::from_millis(10);
/// How long what a command has started may take to end after it.
const GRACE: Duration = Duration::from_millis(500);
/// How long is waited for what was killed.
const BURIAL: Duration = Duration::from_secs(5);

/// Waits for a command to end or to go beyond its limits. When this answers, this process is alone in its namespace.
pub(super) fn until_the_end(command: Pid, limits: &Limits) -> Verdict {
    let verdict = watch(command, limits);
    end_all();
    verdict
}

fn watch(command: Pid, limits: &Limits) -> Verdict {
    let until = Instant::now() + Duration::from_secs(limits.seconds);
    let mut ended: Option<(Verdict, Instant)> = None;
    loop {
        if let Some(status) = reap(command) {
            ended = Some((verdict_of(status, limits), Instant::now()));
        }
        let all = Census::take();
        // Also when it has ended: a program that filled its space ends in an error that says less.
        if is_full() {
            return Verdict::Disk(limits.disk_mib);
        }
        match &ended {
            Some((verdict, _)) if all.processes == 0 => return verdict.clone(),
            // What it ended with tells more about what is left than the other way round.
            Some((verdict, at)) if at.elapsed() >= GRACE => {
                let is_good = matches!(verdict, Verdict::Exited(_));
                return if is_good { Verdict::LeftRunning(all.processes) } else { verdict.clone() };
            }
            _ => {}
        }
        if all.processes > limits.processes {
            return Verdict::Processes(limits.processes);
        }
        if all.memory_kib() > limits.memory_mib * 1024 {
            return Verdict::Memory(limits.memory_mib);
        }
        if ended.is_none() && Instant::now() >= until {
            return Verdict::Time(limits.seconds);
        }
        thread::sleep(PAUSE);
    }
}

/// Takes leave of whatever has ended; all orphans are this process's. Answers with the command's own end.
fn reap(command: Pid) -> Option<WaitStatus> {
    let mut found = None;
    loop {
        match waitpid(None, Some(WaitPidFlag::WNOHANG)) {
            Ok(WaitStatus::StillAlive) | Err(Errno::ECHILD) => return found,
            Ok(status) if status.pid() == Some(command) => found = Some(status),
            Ok(_) | Err(_) => {}
        }
    }
}

/// Kills everything in the namespace but this process, and waits until it is gone.
fn end_all() {
    // Nothing may be left to kill.
    let _ = kill(Pid::from_raw(-1), Signal::SIGKILL);
    let until = Instant::now() + BURIAL;
    while Instant::now() < until {
        match waitpid(None, Some(WaitPidFlag::WNOHANG)) {
            Err(Errno::ECHILD) => return,
            Ok(WaitStatus::StillAlive) => thread::sleep(Duration::from_millis(2)),
            _ => {}
        }
    }
}

fn verdict_of(status: WaitStatus, limits: &Limits) -> Verdict {
    match status {
        WaitStatus::Exited(_, status) => Verdict::Exited(status),
        WaitStatus::Signaled(_, Signal::SIGXCPU, _) => Verdict::Cpu(limits.cpu_seconds),
        WaitStatus::Signaled(_, Signal::SIGXFSZ, _) => Verdict::Disk(limits.disk_mib),
        WaitStatus::Signaled(_, signal, _) => Verdict::Signalled(signal.to_string()),
        other => Verdict::Signalled(format!("{other:?}")),
    }
}

/// Whether nothing more fits into the scratch folder.
fn is_full() -> bool {
    statvfs(SCRATCH).is_ok_and(|about| about.blocks_available() == 0 || about.files_available() == 0)
}

/// The processes of this namespace, without this one and those that have ended.
#[derive(Default)]
struct Census {
    processes: usize,
    private_kib: u64,
    shared_kib: u64,
    /// Files in memory that somebody has open, whether mapped or not.
    files: BTreeMap<u64, u64>,
}

impl Census {
    fn take() -> Self {
        let mut all = Self::default();
        let Ok(entries) = fs::read_dir("/proc") else { return all };
        for entry in entries.flatten() {
            let is_process = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()).is_some_and(|pid| pid > 1);
            if let Some(status) = is_process.then(|| fs::read_to_string(entry.path().join("status")).ok()).flatten() {
                all.count(&status);
                all.count_files(&entry.path().join("fd"));
            }
        }
        all
    }

    fn memory_kib(&self) -> u64 {
        // What is mapped of the files is in both counts.
        self.private_kib + self.shared_kib.max(self.files.values().sum())
    }

    fn count_files(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if fs::read_link(&path).is_ok_and(|to| to.to_string_lossy().starts_with("/memfd:"))
                && let Ok(about) = fs::metadata(&path)
            {
                self.files.insert(about.ino(), about.blocks() / 2);
            }
        }
    }

    fn count(&mut self, status: &str) {
        let field = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).map_or("", str::trim);
        if field("State:").starts_with(['Z', 'X']) {
            return;
        }
        self.processes += 1;
        // What it shares with others through files costs nothing more.
        let kib = |name: &str| field(name).trim_end_matches("kB").trim().parse::<u64>().unwrap_or(0);
        self.private_kib += kib("RssAnon:");
        self.shared_kib += kib("RssShmem:");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_ended_is_not_counted() {
        let mut all = Census::default();
        all.count("Name:\ta\nState:\tS (sleeping)\nRssAnon:\t     120 kB\nRssFile:\t 900 kB\nRssShmem:\t       4 kB\n");
        all.count("Name:\tb\nState:\tZ (zombie)\n");
        assert_eq!((all.processes, all.memory_kib()), (1, 124));
    }
}
