use std::ffi::{CString, NulError, c_char};

unsafe extern "C" {
    fn set_title(title: *const c_char);
    fn set_names(names: *const *const c_char, count: usize);
    fn fill(buffer: *mut u8, length: usize);
}

pub fn title(text: &str) -> Result<(), NulError> {
    let title = CString::new(text)?.as_ptr(); // finding
    unsafe { set_title(title) };
    Ok(())
}

pub fn number(n: u32) {
    let text = format!("Track {n}\0").as_ptr(); // finding
    unsafe { set_title(text.cast()) };
}

pub fn names(names: &[&str]) {
    let pointers: Vec<*const c_char> =
        names.iter().map(|name| CString::new(*name).unwrap().as_ptr()).collect(); // finding
    unsafe { set_names(pointers.as_ptr(), pointers.len()) };
}

pub fn buffer() {
    let mut buffer_owner = vec![0; 64];
    let buffer = buffer_owner.as_mut_ptr();
    unsafe { fill(buffer, 64) };
}
