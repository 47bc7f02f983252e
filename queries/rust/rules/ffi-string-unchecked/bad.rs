use std::ffi::{CStr, c_char, c_int};

#[unsafe(no_mangle)]
pub extern "C" fn greet(name: *const c_char) {
    let name = unsafe { CStr::from_ptr(name) }; // finding
    println!("hello {}", name.to_string_lossy());
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn length(text: *const c_char) -> c_int {
    let text = std::ffi::CStr::from_ptr(text).to_bytes(); // finding
    text.len() as c_int
}

#[unsafe(no_mangle)]
pub extern "C" fn open_log(level: c_int, path: *const c_char) -> c_int {
    let path = unsafe { CStr::from_ptr(path).to_string_lossy() }; // finding
    log::info!("{level} {path}");
    level
}
