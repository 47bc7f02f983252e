use std::alloc::{Layout, alloc, alloc_zeroed};
use std::io::Read;
use std::net::TcpStream;

pub struct Point {
    pub x: f64,
    pub y: f64,
}

unsafe fn points(count: usize) -> *mut u8 {
    let layout = Layout::array::<Point>(count).unwrap();
    unsafe { alloc(layout) } // finding
}

unsafe fn bytes(size: usize) -> *mut u8 {
    let layout = unsafe { Layout::from_size_align_unchecked(size * 8, 8) };
    unsafe { alloc_zeroed(layout) } // finding
}

unsafe fn buffer(size: usize) -> *mut libc::c_void {
    unsafe { libc::malloc(size + 16) } // finding
}

pub fn main() -> Result<(), Box<dyn std::error::Error>> {
    let count: usize = std::env::args().nth(1).unwrap_or_default().parse()?;
    let mut stream = TcpStream::connect("127.0.0.1:7000")?;
    let mut head = [0u8; 4];
    stream.read_exact(&mut head)?;
    let length = u32::from_le_bytes(head) as usize;
    unsafe {
        points(count);
        bytes(length);
        buffer(length);
    }
    Ok(())
}
