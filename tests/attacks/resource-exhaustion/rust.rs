//! Four bytes that reserve four gigabytes, and a peer that never says anything.
//!
//! samples: bad 1, good 1

use std::alloc::{GlobalAlloc, Layout, System};
use std::io::Write;
use std::net::{Shutdown, TcpListener, TcpStream};
use std::time::Duration;

use attack::{attack, used};

/// Far more than any of the messages here has.
const LARGE: usize = 1 << 30;

struct Watched;

// SAFETY: all is done by the system's allocator, except that the program may end before.
unsafe impl GlobalAlloc for Watched {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ask(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        ask(layout.size());
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static HEAP: Watched = Watched;

/// Is told how much the program wants, and spares the machine that.
fn ask(size: usize) {
    if size > LARGE {
        attack(true, format!("{size} bytes for a header of four"));
        std::process::exit(0);
    }
}

/// What the service makes of these bytes, and how long it would have waited for more.
fn message(sent: &[u8]) -> (Option<Vec<u8>>, Option<Duration>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let mut client = TcpStream::connect(listener.local_addr().expect("an address")).expect("a connection");
    let (server, _) = listener.accept().expect("a connection");
    let same = server.try_clone().expect("another handle");
    client.write_all(sent).expect("bytes are sent");
    client.shutdown(Shutdown::Write).expect("that is all");
    let message = crate::message(server).ok();
    (message, same.read_timeout().expect("the socket is there"))
}

pub fn run() {
    used(message(b"\x00\x00\x00\x05hello").0);
    let waits = message(b"\x00\x00\x00\x00").1;
    assert!(cfg!(bad) == waits.is_none(), "it waits for {waits:?}");
    attack(false, message(b"\xff\xff\xff\xff").0);
}
