use bytes::{BufMut, BytesMut};

pub fn encode(name: &str, out: &mut BytesMut) {
    out.put_u16(name.len() as u16); // finding
    out.put_slice(name.as_bytes());
}

pub fn write(key: &[u8], out: &mut Vec<u8>) {
    out.push(key.len() as u8); // finding
    out.extend_from_slice(key);
}

pub fn header(fields: &[String]) -> [u8; 2] {
    (fields.len() as u16).to_be_bytes() // finding
}
