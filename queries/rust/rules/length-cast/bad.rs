use bytes::{BufMut, BytesMut};
use std::ffi::c_int;

unsafe extern "C" {
    fn feed(data: *const u8, length: c_int);
}

pub fn encode(body: &[u8], out: &mut BytesMut) {
    out.put_u32(body.len() as u32); // finding
    out.put_slice(body);
}

pub fn give(data: &[u8]) {
    unsafe { feed(data.as_ptr(), data.len() as c_int) }; // finding
}
