use bytes::{BufMut, BytesMut};
use std::ffi::c_int;

unsafe extern "C" {
    fn feed(data: *const u8, length: c_int);
}

pub fn encode(body: &[u8], out: &mut BytesMut) {
    out.put_u32(u32::try_from(body.len()).expect("the length fits"));
    out.put_slice(body);
}

pub fn give(data: &[u8]) {
    unsafe { feed(data.as_ptr(), c_int::try_from(data.len()).expect("the length fits")) };
}
