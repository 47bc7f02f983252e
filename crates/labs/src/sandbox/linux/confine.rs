//! Gives up rights, one after the other, and becomes the command.

use std::io::{self, Write as _};
use std::os::unix::process::CommandExt as _;
use std::process::Command;
use std::{env, fs};

use landlock::{
    ABI, Access as _, AccessFs, CompatLevel, Compatible as _, Ruleset, RulesetAttr as _, RulesetCreatedAttr as _, RulesetStatus, Scope,
    path_beneath_rules,
};
use nix::sched::{CloneFlags, unshare};
use nix::sys::prctl;
use nix::sys::resource::{Resource, setrlimit};
use nix::sys::signal::{SigSet, SigmaskHow, sigprocmask};
use nix::unistd::{self, Gid, Uid};
use serde::{Deserialize, Serialize};

use super::root::SCRATCH;
use super::{Lack, Tried, map_ids};
use crate::sandbox::Limits;

/// The exit status of a process that could not give up its rights, and says so after [`MARK`].
pub(super) const NOT_CONFINED: i32 = 125;
/// The exit status of a process whose command could not be started, and says so after [`MARK`].
pub(super) const NOT_STARTED: i32 = 127;
/// What such words begin with.
pub(super) const MARK: &str = "caveat: ";

/// The user that commands run as, inside.
const USER: u32 = 1_000;
/// The user that they run as, outside, when it was root who started them: nobody.
pub(super) const OVERFLOW: u32 = 65_534;
/// Open files of a process.
const FILES: u64 = 512;
/// Threads of all processes: some for each process that there may be.
const THREADS_EACH: u64 = 4;
const MIB: u64 = 1 << 20;

/// What one process is to do.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Orders {
    pub(super) command: Vec<String>,
    pub(super) environment: Vec<(String, String)>,
    pub(super) limits: Limits,
    pub(super) is_root: bool,
    pub(super) readable: Vec<String>,
}

/// Whether Landlock is there, before anything is run.
pub(super) fn probe() -> Result<(), Lack> {
    ruleset(&[]).map(drop)
}

/// Becomes the command; answers only where that fails.
pub(super) fn exec(orders: &str) -> i32 {
    let (status, why) = match confine(orders) {
        Err(Lack(why)) => (NOT_CONFINED, why),
        Ok(mut command) => (NOT_STARTED, command.exec().to_string()),
    };
    let _ = writeln!(io::stderr(), "{MARK}{why}");
    status
}

fn confine(orders: &str) -> Result<Command, Lack> {
    let orders: Orders = serde_json::from_str(orders).tried("orders")?;
    if orders.is_root {
        // Limits do not bind root, and its files are many.
        unistd::setgroups(&[]).tried("giving up root")?;
        unistd::setresgid(Gid::from_raw(OVERFLOW), Gid::from_raw(OVERFLOW), Gid::from_raw(OVERFLOW)).tried("giving up root")?;
        unistd::setresuid(Uid::from_raw(OVERFLOW), Uid::from_raw(OVERFLOW), Uid::from_raw(OVERFLOW)).tried("giving up root")?;
        // A process that changed its user may not write its own maps otherwise.
        prctl::set_dumpable(true).tried("prctl")?;
    }
    let (user, group) = (unistd::geteuid().as_raw(), unistd::getegid().as_raw());
    // A namespace in which we are nobody special: what we may do in the one around it ends at the exec.
    unshare(CloneFlags::CLONE_NEWUSER).tried("user namespaces, one in another")?;
    map_ids((USER, user), (USER, group)).tried("user namespaces, one in another")?;
    // No further ones. Where it cannot be said, Landlock still forbids to mount in them.
    let _ = fs::write("/proc/sys/user/max_user_namespaces", "0");
    env::set_current_dir(SCRATCH).tried(SCRATCH)?;
    set_limits(&orders.limits).tried("limits")?;
    prctl::set_no_new_privs().tried("prctl")?;
    let status = ruleset(&orders.readable)?.restrict_self().map_err(|error| Lack(format!("Landlock: {error}")))?;
    if status.ruleset == RulesetStatus::NotEnforced {
        return Err(Lack("Landlock: the system did not enforce it".into()));
    }
    // What was blocked by whoever started all this stays blocked otherwise.
    sigprocmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::empty()), None).tried("signals")?;
    let (program, arguments) = orders.command.split_first().ok_or_else(|| Lack("orders: no command".into()))?;
    let mut command = Command::new(program);
    command.args(arguments).env_clear().envs(orders.environment);
    Ok(command)
}

/// What may be read and run, and the one folder that may be written to.
fn ruleset(readable: &[String]) -> Result<landlock::RulesetCreated, Lack> {
    let lack = |error: &dyn std::fmt::Display| Lack(format!("Landlock: {error}"));
    let abi = ABI::V3;
    let created = Ruleset::default()
        .set_compatibility(CompatLevel::HardRequirement)
        .handle_access(AccessFs::from_all(ABI::V1))
        .map_err(|error| lack(&error))?
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(abi))
        .and_then(|rules| rules.scope(Scope::AbstractUnixSocket | Scope::Signal))
        .map_err(|error| lack(&error))?
        .create()
        .map_err(|error| lack(&error))?;
    let devices = ["/dev/null", "/dev/zero", "/dev/full"];
    created
        .add_rules(path_beneath_rules(readable, AccessFs::from_read(abi)))
        .and_then(|rules| rules.add_rules(path_beneath_rules([SCRATCH], AccessFs::from_all(abi))))
        .and_then(|rules| rules.add_rules(path_beneath_rules(devices, AccessFs::WriteFile | AccessFs::ReadFile)))
        .map_err(|error| lack(&error))
}

fn set_limits(limits: &Limits) -> nix::Result<()> {
    let set = |resource, value: u64| setrlimit(resource, value, value);
    setrlimit(Resource::RLIMIT_CPU, limits.cpu_seconds, limits.cpu_seconds + 1)?;
    // The watch looks at what is really used. This stops what would outrun it; address space is no measure, since some programs
    // reserve much more than they ever touch.
    set(Resource::RLIMIT_DATA, limits.memory_mib * MIB * 2)?;
    set(Resource::RLIMIT_FSIZE, limits.disk_mib * MIB)?;
    set(Resource::RLIMIT_NOFILE, FILES)?;
    set(Resource::RLIMIT_NPROC, u64::try_from(limits.processes).unwrap_or(u64::MAX).saturating_mul(THREADS_EACH))?;
    set(Resource::RLIMIT_CORE, 0)?;
    set(Resource::RLIMIT_MEMLOCK, 0)?;
    set(Resource::RLIMIT_MSGQUEUE, 0)
}
