use std::alloc::{Layout, alloc, alloc_zeroed};
use std::io::Read;
use std::net::TcpStream;

const MOST: usize = 4096;

pub struct Point {
    pub x: f64,
    pub y: f64,
}

unsafe fn points(count: usize) -> *mut u8 {
    if count > MOST {
        return std::ptr::null_mut();
    }
    let layout = Layout::array::<Point>(count).unwrap();
    unsafe { alloc(layout) }
}

unsafe fn bytes(size: usize) -> *mut u8 {
    let layout = Layout::from_size_align(size.min(MOST), 8).unwrap();
    unsafe { alloc_zeroed(layout) }
}

unsafe fn fixed() -> *mut u8 {
    unsafe { alloc(Layout::new::<Point>()) }
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
        fixed();
    }
    Ok(())
}
