//! Runs programs like any other program of this user, with limits on time and output alone.

use std::io;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use caveat_catalog::lab::Place;

use super::capture::Capture;
use super::{Run, Session, Verdict, environment};
use crate::Error;

/// How often is looked whether a program has ended.
const PAUSE: Duration = Duration::from_millis(10);
/// How long is waited for the output of what has ended.
const PATIENCE: Duration = Duration::from_secs(1);

pub(super) fn run(session: &Session<'_>) -> Result<Vec<Run>, Error> {
    let temporary = std::env::temp_dir();
    let scratch = tempfile::Builder::new().prefix("caveat-scratch-").tempdir().map_err(Error::io(&temporary))?;
    let text = |path: &std::path::Path| path.to_string_lossy().into_owned();
    let scratch_name = text(scratch.path());
    let place = |place: Place| match place {
        Place::Lab => text(session.lab),
        Place::Tests => text(session.tests),
        Place::Exploit => text(session.exploit),
        Place::Scratch => scratch_name.clone(),
    };
    let mut path = session.tools.path();
    if let Ok(own) = std::env::var("PATH") {
        path.push(if cfg!(windows) { ';' } else { ':' });
        path.push_str(&own);
    }
    let variables = environment(path, &text(session.lab), &scratch_name);
    let mut runs = Vec::new();
    for command in session.commands {
        let words = command.fill(place);
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).env_clear().envs(variables.clone()).current_dir(scratch.path()).stdin(Stdio::null());
        // Without it, nothing starts on Windows.
        if let Some(root) = std::env::var_os("SystemRoot") {
            command.env("SystemRoot", root);
        }
        let run = run_one(command, session).map_err(|error| Error::Runner { why: error.to_string() })?;
        let is_good = run.verdict == Verdict::Exited(0);
        runs.push(run);
        if !is_good {
            break;
        }
    }
    Ok(runs)
}

fn run_one(mut command: Command, session: &Session<'_>) -> io::Result<Run> {
    let (reader, writer) = io::pipe()?;
    command.stdout(writer.try_clone()?).stderr(writer);
    own_group(&mut command);
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => return Ok(Run { verdict: Verdict::NotStarted(error.to_string()), output: String::new(), is_cut: false }),
    };
    // It holds the writing end.
    drop(command);
    let capture = Capture::new(reader, session.limits.output);
    let until = Instant::now() + Duration::from_secs(session.limits.seconds);
    let ended = loop {
        if let Some(status) = child.try_wait()? {
            break Some(status);
        }
        if Instant::now() >= until {
            break None;
        }
        thread::sleep(PAUSE);
    };
    end_group(&mut child);
    let verdict = match ended {
        Some(status) => verdict_of(status),
        None => Verdict::Time(session.limits.seconds),
    };
    let (output, is_cut) = capture.finish(PATIENCE);
    Ok(Run { verdict, output, is_cut })
}

#[cfg(unix)]
fn own_group(command: &mut Command) {
    use std::os::unix::process::CommandExt as _;
    command.process_group(0);
}

#[cfg(not(unix))]
fn own_group(_: &mut Command) {}

/// Ends what is left of the program's group of processes.
fn end_group(child: &mut Child) {
    #[cfg(unix)]
    {
        use nix::sys::signal::{Signal, killpg};
        use nix::unistd::Pid;
        let group = i32::try_from(child.id()).map(Pid::from_raw);
        // Nothing is left of most groups.
        let _ = group.map(|group| killpg(group, Signal::SIGKILL));
    }
    #[cfg(not(unix))]
    let _ = child.kill();
    let _ = child.wait();
}

fn verdict_of(status: ExitStatus) -> Verdict {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt as _;
        if let Some(number) = status.signal() {
            let name = nix::sys::signal::Signal::try_from(number).map_or_else(|_| format!("signal {number}"), |signal| signal.to_string());
            return Verdict::Signalled(name);
        }
    }
    Verdict::Exited(status.code().unwrap_or(-1))
}
