//! The first process in the namespaces: builds them up, runs the commands, and takes everything with it.

use std::io;
use std::process::Stdio;
use std::time::Duration;

use nix::sys::prctl;
use nix::sys::signal::Signal;
use nix::sys::socket::{AddressFamily, MsgFlags, SockFlag, SockProtocol, SockType, recv, send, socket};
use nix::unistd::{self, Pid};

use super::confine::{self, Orders};
use super::{Answer, Lack, Plan, Tried, itself, read_plan, root, watch};
use crate::sandbox::capture::Capture;
use crate::sandbox::{Run, Verdict};

/// How long is waited for the output of what has ended.
const PATIENCE: Duration = Duration::from_secs(2);

pub(super) fn run() -> Result<Answer, Lack> {
    prctl::set_pdeathsig(Signal::SIGKILL).tried("prctl")?;
    let plan = read_plan()?;
    let _ = unistd::sethostname("lab");
    loopback().tried("network namespaces (loopback)")?;
    let readable = root::build(&plan)?;
    confine::probe()?;
    let mut runs = Vec::new();
    for command in &plan.commands {
        let run = one(command, &plan, &readable)?;
        let is_good = run.verdict == Verdict::Exited(0);
        runs.push(run);
        if !is_good {
            break;
        }
    }
    Ok(Answer::Done(runs))
}

fn one(command: &[String], plan: &Plan, readable: &[String]) -> Result<Run, Lack> {
    let orders = Orders {
        command: command.to_vec(),
        environment: plan.environment.clone(),
        limits: plan.limits,
        is_root: plan.is_root,
        readable: readable.to_vec(),
    };
    let (reader, writer) = io::pipe().tried("a pipe")?;
    let mut starter = itself("exec");
    starter.arg(serde_json::to_string(&orders).tried("orders")?).stdin(Stdio::null());
    starter.stdout(writer.try_clone().tried("a pipe")?).stderr(writer);
    let child = starter.spawn().tried("starting a process")?;
    // It holds the writing end.
    drop(starter);
    let capture = Capture::new(reader, plan.limits.output);
    let pid = Pid::from_raw(i32::try_from(child.id()).unwrap_or(i32::MAX));
    let verdict = watch::until_the_end(pid, &plan.limits);
    let (output, is_cut) = capture.finish(PATIENCE);
    if verdict == Verdict::Exited(confine::NOT_CONFINED)
        && let Some(why) = output.strip_prefix(confine::MARK)
    {
        return Err(Lack(why.trim().to_owned()));
    }
    if verdict == Verdict::Exited(confine::NOT_STARTED)
        && let Some(why) = output.strip_prefix(confine::MARK)
    {
        return Ok(Run { verdict: Verdict::NotStarted(why.trim().to_owned()), output: String::new(), is_cut: false });
    }
    Ok(Run { verdict, output, is_cut })
}

/// Switches the loopback interface on, which a new network namespace has and nothing else: a request of the route protocol.
fn loopback() -> io::Result<()> {
    const NEW_LINK: u16 = 16;
    const REQUEST_AND_ACKNOWLEDGE: u16 = 1 | 4;
    const ERROR: u16 = 2;
    const UP: u32 = 1;
    let mut message = Vec::new();
    // The header: length, type, flags, sequence number, sender.
    message.extend(32u32.to_ne_bytes());
    message.extend(NEW_LINK.to_ne_bytes());
    message.extend(REQUEST_AND_ACKNOWLEDGE.to_ne_bytes());
    message.extend(1u32.to_ne_bytes());
    message.extend(0u32.to_ne_bytes());
    // The link: family and type, its number (the first is always loopback), its flags and which of them change.
    message.extend([0; 4]);
    message.extend(1i32.to_ne_bytes());
    message.extend(UP.to_ne_bytes());
    message.extend(UP.to_ne_bytes());
    let socket = socket(AddressFamily::Netlink, SockType::Raw, SockFlag::SOCK_CLOEXEC, SockProtocol::NetlinkRoute)?;
    let number = std::os::fd::AsRawFd::as_raw_fd(&socket);
    send(number, &message, MsgFlags::empty())?;
    let mut answer = [0; 256];
    let length = recv(number, &mut answer, MsgFlags::empty())?;
    let kind = answer.get(4..6).map(|bytes| u16::from_ne_bytes([bytes[0], bytes[1]]));
    let code = answer[..length].get(16..20).map(|bytes| i32::from_ne_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]));
    match (kind, code) {
        (Some(ERROR), Some(0)) => Ok(()),
        (Some(ERROR), Some(code)) => Err(io::Error::from_raw_os_error(-code)),
        _ => Err(io::Error::other("an answer of another kind")),
    }
}
