//! Notices that the client's process has ended.
//!
//! Its end closes our input on every system, and that ends the session. But another process may hold the same pipe open,
//! such as a child that the client left behind. On Linux the kernel tells of a process's end without being asked again and
//! again; elsewhere it takes unsafe code or polling, and the end of input must do.

/// Calls `ended` once the process with this id has ended; never if that cannot be known.
#[cfg(target_os = "linux")]
pub(crate) fn watch(id: u32, ended: Box<dyn FnOnce() + Send>) {
    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::process::{Pid, PidfdFlags, pidfd_open};

    let Some(pid) = i32::try_from(id).ok().and_then(Pid::from_raw) else { return };
    // A client in another container has an id that means nothing here, or something else: its pipe will tell.
    let Ok(process) = pidfd_open(pid, PidfdFlags::empty()) else { return };
    let wait = move || {
        let mut wanted = [PollFd::new(&process, PollFlags::IN)];
        loop {
            match poll(&mut wanted, None) {
                Ok(_) => return ended(),
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => return tracing::debug!(%error, "the client's process is not watched"),
            }
        }
    };
    if let Err(error) = std::thread::Builder::new().name("client".into()).stack_size(64 << 10).spawn(wait) {
        tracing::debug!(%error, "the client's process is not watched");
    }
}

/// Calls nothing: see the module's words.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_: u32, _: Box<dyn FnOnce() + Send>) {}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::process::{Command, Stdio};
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn the_end_of_a_process_is_told() {
        let mut child = Command::new("cat").stdin(Stdio::piped()).stdout(Stdio::null()).spawn().expect("cat runs");
        let (sender, receiver) = mpsc::channel();
        watch(child.id(), Box::new(move || sender.send(()).expect("the test waits")));
        assert!(receiver.try_recv().is_err());
        drop(child.stdin.take());
        receiver.recv().expect("the end is told");
        child.wait().expect("it has ended");
    }

    #[test]
    fn an_id_that_is_none_is_not_watched() {
        let (sender, receiver) = mpsc::channel::<()>();
        watch(0, Box::new(move || sender.send(()).expect("never")));
        assert!(receiver.recv().is_err());
    }
}
