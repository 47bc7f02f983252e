//! The root folder of a lab's programs: what they may know of the system, and nothing else of it.

use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sys::stat::{Mode, umask};
use nix::sys::statvfs::{FsFlags, statvfs};
use nix::unistd::{chdir, pivot_root};

use super::{Lack, Plan, Tried};

/// Where systems keep programs and libraries.
const SYSTEM: [&str; 9] = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/gnu/store"];
/// What the loader, the C library and compilers read of the settings. Nothing in it is about a person.
const SETTINGS: [&str; 4] = ["/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/localtime", "/etc/nsswitch.conf"];
/// Debian's choice of compilers and such: links into `/usr`.
const ALTERNATIVES: &str = "/etc/alternatives";
const DEVICES: [&str; 5] = ["null", "zero", "full", "random", "urandom"];

/// The scratch folder.
pub(super) const SCRATCH: &str = "/scratch";
/// Files in it.
const SCRATCH_FILES: u32 = 8_192;

const NOBODY: Option<&str> = None;

/// Builds the root and enters it. Answers with the folders that may be read.
pub(super) fn build(plan: &Plan) -> Result<Vec<String>, Lack> {
    let what = "mount namespaces";
    umask(Mode::from_bits_truncate(0o022));
    mount(NOBODY, "/", NOBODY, MsFlags::MS_PRIVATE | MsFlags::MS_REC, NOBODY).tried(what)?;
    let root = &plan.stage;
    tmpfs(root, "size=4m,mode=755").tried(what)?;
    let mut readable = Vec::new();
    for name in SYSTEM {
        system_folder(root, Path::new(name), &mut readable).tried(name)?;
    }
    for folder in &plan.folders {
        let is_there = readable.iter().any(|known| folder.starts_with(known));
        if !is_there {
            bind(folder, &below(root, folder)).tried(&folder.display().to_string())?;
            readable.push(folder.display().to_string());
        }
    }
    settings(root).tried("/etc")?;
    devices(root).tried("/dev")?;
    for (from, to) in [(&plan.lab, "/lab"), (&plan.tests, "/tests"), (&plan.exploit, "/exploit")] {
        bind(from, &below(root, Path::new(to))).tried(to)?;
        readable.push(to.to_owned());
    }
    let scratch = below(root, Path::new(SCRATCH));
    fs::create_dir(&scratch).tried(SCRATCH)?;
    tmpfs(&scratch, &format!("size={}m,nr_inodes={SCRATCH_FILES},mode=1777", plan.limits.disk_mib)).tried(SCRATCH)?;
    symlink(SCRATCH, root.join("tmp")).tried("/tmp")?;
    let proc = root.join("proc");
    fs::create_dir(&proc).tried("/proc")?;
    let strict = MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
    mount(Some("proc"), &proc, Some("proc"), strict, NOBODY).tried("process namespaces (/proc)")?;
    enter(root).tried("mount namespaces (pivot_root)")?;
    // Segments of System V that nobody has mapped are in no count of memory. Older systems leave this to root.
    let _ = fs::write("/proc/sys/kernel/shmmni", "0");
    readable.extend(["/etc", "/dev", "/proc"].map(str::to_owned));
    Ok(readable)
}

/// Makes the new root the only one there is.
fn enter(root: &Path) -> io::Result<()> {
    chdir(root)?;
    // The old root comes to lie over the new one, and is taken away.
    pivot_root(".", ".")?;
    umount2(".", MntFlags::MNT_DETACH)?;
    chdir("/")?;
    let flags = MsFlags::MS_REMOUNT | MsFlags::MS_BIND | MsFlags::MS_RDONLY | MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
    mount(NOBODY, "/", NOBODY, flags, NOBODY)?;
    Ok(())
}

fn tmpfs(at: &Path, options: &str) -> io::Result<()> {
    mount(Some("tmpfs"), at, Some("tmpfs"), MsFlags::MS_NOSUID | MsFlags::MS_NODEV, Some(options))?;
    Ok(())
}

/// A path of the system below the new root.
fn below(root: &Path, path: &Path) -> PathBuf {
    root.join(path.strip_prefix("/").unwrap_or(path))
}

/// A folder of the system as it is there: one, a link to one, or missing.
fn system_folder(root: &Path, path: &Path, readable: &mut Vec<String>) -> io::Result<()> {
    let Ok(about) = path.symlink_metadata() else { return Ok(()) };
    let to = below(root, path);
    if about.is_symlink() {
        return symlink(fs::read_link(path)?, to);
    }
    if about.is_dir() {
        bind(path, &to)?;
        readable.push(path.display().to_string());
    }
    Ok(())
}

/// Shows a folder or file at another place, where it cannot be written to.
fn bind(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
    } else {
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(to, "")?;
    }
    mount(Some(from), to, NOBODY, MsFlags::MS_BIND | MsFlags::MS_REC, NOBODY)?;
    let has = statvfs(to)?.flags();
    let mut flags = MsFlags::MS_REMOUNT | MsFlags::MS_BIND | MsFlags::MS_RDONLY | MsFlags::MS_NOSUID;
    // What is forbidden on the original has to stay so, or the system refuses.
    for (found, kept) in [(FsFlags::ST_NODEV, MsFlags::MS_NODEV), (FsFlags::ST_NOEXEC, MsFlags::MS_NOEXEC)] {
        if has.contains(found) {
            flags |= kept;
        }
    }
    mount(NOBODY, to, NOBODY, flags, NOBODY)?;
    Ok(())
}

fn settings(root: &Path) -> io::Result<()> {
    let etc = root.join("etc");
    fs::create_dir_all(&etc)?;
    for name in SETTINGS {
        if let Ok(bytes) = fs::read(name) {
            fs::write(below(root, Path::new(name)), bytes)?;
        }
    }
    if Path::new(ALTERNATIVES).is_dir() {
        bind(Path::new(ALTERNATIVES), &below(root, Path::new(ALTERNATIVES)))?;
    }
    fs::write(etc.join("hosts"), "127.0.0.1 localhost lab\n::1 localhost\n")?;
    fs::write(etc.join("passwd"), "lab:x:1000:1000::/scratch:/bin/sh\n")?;
    fs::write(etc.join("group"), "lab:x:1000:\n")
}

fn devices(root: &Path) -> io::Result<()> {
    let dev = root.join("dev");
    fs::create_dir(&dev)?;
    for name in DEVICES {
        let to = dev.join(name);
        fs::write(&to, "")?;
        mount(Some(&Path::new("/dev").join(name)), &to, NOBODY, MsFlags::MS_BIND, NOBODY)?;
    }
    symlink("/proc/self/fd", dev.join("fd"))?;
    symlink("/scratch", dev.join("shm"))
}
