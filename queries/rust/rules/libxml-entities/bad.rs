use libxml::bindings::*;
use std::ffi::CString;

const ENTITIES: i32 = 2;

pub unsafe fn memory(text: &str) -> xmlDocPtr {
    let text = CString::new(text).unwrap();
    let length = text.as_bytes().len() as i32;
    unsafe { xmlReadMemory(text.as_ptr(), length, std::ptr::null(), std::ptr::null(), ENTITIES) } // finding
}

pub unsafe fn both(name: &CString) -> xmlDocPtr {
    unsafe { xmlReadFile(name.as_ptr(), std::ptr::null(), (xmlParserOption_XML_PARSE_NOENT | xmlParserOption_XML_PARSE_NONET) as i32) } // finding
}

pub unsafe fn descriptor(file: i32) -> xmlDocPtr {
    unsafe { xmlReadFd(file, std::ptr::null(), std::ptr::null(), 4) } // finding
}

pub unsafe fn context(context: xmlParserCtxtPtr, text: &CString) -> xmlDocPtr {
    unsafe { xmlCtxtReadDoc(context, text.as_ptr().cast(), std::ptr::null(), std::ptr::null(), 6) } // finding
}
