use std::io;

pub fn daemonize() -> io::Result<()> {
    // SAFETY: no other thread runs yet.
    unsafe {
        libc::setsid();
        libc::umask(0); // finding
        libc::close(0);
    }
    Ok(())
}

pub fn open_up() {
    use libc::umask;
    // SAFETY: only changes the mask.
    unsafe { umask(0o000) }; // finding
}

pub unsafe fn child() {
    libc::umask(0); // finding
}
