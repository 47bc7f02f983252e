use std::ffi::{CStr, c_char, c_int};

#[unsafe(no_mangle)]
pub extern "C" fn greet(name: *const c_char) {
    if name.is_null() {
        return;
    }
    // SAFETY: not null, and the caller promises a terminated string.
    let name = unsafe { CStr::from_ptr(name) };
    println!("hello {}", name.to_string_lossy());
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn length(text: *const c_char) -> c_int {
    assert!(!text.is_null(), "no text");
    let text = CStr::from_ptr(text).to_bytes();
    text.len() as c_int
}

// The library behind it never gives null.
pub fn version() -> String {
    // SAFETY: the version is a constant of the library.
    let version = unsafe { CStr::from_ptr(sqlite3_libversion()) };
    version.to_string_lossy().into_owned()
}

// Handed to a library, which says that the pointer is never null.
unsafe extern "C" fn on_error(message: *const c_char) {
    let message = CStr::from_ptr(message);
    log::error!("{message:?}");
}

// Not called from C.
pub unsafe fn inner(text: *const c_char) -> usize {
    let text = CStr::from_ptr(text);
    text.to_bytes().len()
}

#[unsafe(no_mangle)]
pub extern "C" fn answer(question: c_int) -> c_int {
    let text = c"forty-two";
    let copy = unsafe { CStr::from_ptr(text.as_ptr()) };
    question + copy.to_bytes().len() as c_int
}

unsafe extern "C" {
    fn sqlite3_libversion() -> *const c_char;
}
