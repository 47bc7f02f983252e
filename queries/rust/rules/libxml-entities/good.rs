use libxml::bindings::*;
use std::ffi::CString;

const QUIET: i32 = 32 | 64;

pub unsafe fn memory(text: &str) -> xmlDocPtr {
    let text = CString::new(text).unwrap();
    let length = text.as_bytes().len() as i32;
    unsafe { xmlReadMemory(text.as_ptr(), length, std::ptr::null(), std::ptr::null(), 0) }
}

pub unsafe fn no_network(name: &CString) -> xmlDocPtr {
    unsafe { xmlReadFile(name.as_ptr(), std::ptr::null(), xmlParserOption_XML_PARSE_NONET as i32) }
}

pub unsafe fn descriptor(file: i32) -> xmlDocPtr {
    unsafe { xmlReadFd(file, std::ptr::null(), std::ptr::null(), QUIET) }
}

// A document of one's own may use entities.
pub unsafe fn own() -> xmlDocPtr {
    unsafe { xmlReadFile("templates/page.xml", "", xmlParserOption_XML_PARSE_NOENT as i32) }
}
