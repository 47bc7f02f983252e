use std::ffi::{CString, c_char};

#[repr(C)]
pub struct Options {
    pub level: u32,
}

#[unsafe(no_mangle)]
pub extern "C" fn version() -> *const c_char {
    let text = CString::new(env!("CARGO_PKG_VERSION")).unwrap();
    text.as_ptr() // finding
}

#[unsafe(no_mangle)]
pub extern "C" fn options() -> *const Options {
    let options = Options { level: 3 };
    &options as *const Options // finding
}

pub fn bytes(n: u8) -> *const u8 {
    let bytes = vec![n; 16];
    bytes.as_ptr() // finding
}
