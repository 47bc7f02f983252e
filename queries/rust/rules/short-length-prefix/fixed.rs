use bytes::{BufMut, BytesMut};

pub fn encode(name: &str, out: &mut BytesMut) {
    out.put_u16(u16::try_from(name.len()).expect("the length fits"));
    out.put_slice(name.as_bytes());
}

pub fn write(key: &[u8], out: &mut Vec<u8>) {
    out.push(u8::try_from(key.len()).expect("the length fits"));
    out.extend_from_slice(key);
}

pub fn header(fields: &[String]) -> [u8; 2] {
    (u16::try_from(fields.len()).expect("the length fits")).to_be_bytes()
}
