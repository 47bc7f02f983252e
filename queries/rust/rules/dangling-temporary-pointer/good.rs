use std::ffi::{CStr, CString, NulError, c_char};

unsafe extern "C" {
    fn set_title(title: *const c_char);
}

pub fn title(text: &str) -> Result<(), NulError> {
    let title = CString::new(text)?;
    unsafe { set_title(title.as_ptr()) };
    Ok(())
}

// The value lives to the end of the statement.
pub fn at_once(text: &str) -> Result<(), NulError> {
    unsafe { set_title(CString::new(text)?.as_ptr()) };
    Ok(())
}

// Handed over, to be given back to from_raw.
pub fn forever(text: &str) -> Result<*mut c_char, NulError> {
    let title = CString::new(text)?.into_raw();
    Ok(title)
}

pub fn constant() {
    let title = c"Untitled".as_ptr();
    unsafe { set_title(title) };
}

pub fn borrowed(text: &CStr, bytes: &[u8]) -> (*const c_char, *const u8) {
    let start = text.as_ptr();
    let body = bytes.as_ref().as_ptr();
    (start, body)
}
