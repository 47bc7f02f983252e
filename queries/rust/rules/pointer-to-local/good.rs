use std::ffi::{CString, c_char};
use std::mem::ManuallyDrop;

#[repr(C)]
pub struct Options {
    pub level: u32,
}

static DEFAULTS: Options = Options { level: 3 };

#[unsafe(no_mangle)]
pub extern "C" fn version() -> *const c_char {
    c"1.4.2".as_ptr()
}

#[unsafe(no_mangle)]
pub extern "C" fn name() -> *mut c_char {
    let text = CString::new("player").unwrap();
    text.into_raw()
}

#[unsafe(no_mangle)]
pub extern "C" fn defaults() -> *const Options {
    &DEFAULTS as *const Options
}

#[unsafe(no_mangle)]
pub extern "C" fn options() -> *mut Options {
    let options = Box::new(Options { level: 3 });
    Box::into_raw(options)
}

pub fn bytes(n: u8) -> *const u8 {
    let bytes = ManuallyDrop::new(vec![n; 16]);
    bytes.as_ptr()
}

pub fn start(bytes: &[u8]) -> *const u8 {
    let rest = bytes.trim_ascii_start();
    rest.as_ptr()
}
