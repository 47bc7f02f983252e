use std::ffi::{CString, NulError, c_char};

unsafe extern "C" {
    fn set_title(title: *const c_char);
    fn set_names(names: *const *const c_char, count: usize);
    fn fill(buffer: *mut u8, length: usize);
}

pub fn title(text: &str) -> Result<(), NulError> {
    let title_owner = CString::new(text)?;
    let title = title_owner.as_ptr();
    unsafe { set_title(title) };
    Ok(())
}

pub fn number(n: u32) {
    let text_owner = format!("Track {n}\0");
    let text = text_owner.as_ptr();
    unsafe { set_title(text.cast()) };
}

pub fn names(names: &[&str]) {
    let pointers: Vec<*const c_char> =
        names.iter().map(|name| CString::new(*name).unwrap().as_ptr()).collect(); // finding
    unsafe { set_names(pointers.as_ptr(), pointers.len()) };
}

pub fn buffer() {
    let buffer = vec![0; 64].as_mut_ptr(); // finding
    unsafe { fill(buffer, 64) };
}
