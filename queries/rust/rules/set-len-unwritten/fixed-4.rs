use bytes::BytesMut;
use std::io::{self, Read};

pub fn record(reader: &mut impl Read, length: usize) -> io::Result<Vec<u8>> {
    let mut record: Vec<u8> = Vec::with_capacity(length);
    record.resize(length, 0);
    reader.read_exact(&mut record)?;
    Ok(record)
}

pub fn page(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut page = Vec::<u8>::with_capacity(4096);
    page.resize(4096, 0);
    reader.read_exact(&mut page)?;
    Ok(page)
}

pub fn frame(size: usize) -> BytesMut {
    let mut frame = BytesMut::with_capacity(size);
    frame.resize(size, 0);
    frame
}

pub fn samples(reader: &mut impl Read, count: usize) -> io::Result<Vec<u16>> {
    let mut samples = Vec::with_capacity(count);
    samples.resize(count, 0);
    fill(reader, &mut samples)?;
    Ok(samples)
}
