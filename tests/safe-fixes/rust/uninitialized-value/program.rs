//! Reads headers into buffers that are written before they are read.

use std::env;
use std::io::{self, Read};
use std::mem::MaybeUninit;

fn header(mut reader: impl Read) -> io::Result<[u8; 8]> {
    let mut buffer: [u8; 8] = unsafe { MaybeUninit::uninit().assume_init() };
    reader.read_exact(&mut buffer)?;
    Ok(buffer)
}

fn start(mut reader: impl Read) -> io::Result<Vec<u8>> {
    let mut page = unsafe { MaybeUninit::<[u8; 4096]>::uninit().assume_init() };
    let count = reader.read(&mut page)?;
    Ok(page[..count].to_vec())
}

fn table(factor: f64) -> [[f64; 3]; 2] {
    let mut table: [[f64; 3]; 2] = unsafe { MaybeUninit::uninit().assume_init() };
    for (row, cells) in table.iter_mut().enumerate() {
        for (column, cell) in cells.iter_mut().enumerate() {
            *cell = factor * (row * 3 + column) as f64;
        }
    }
    table
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    match words[0].as_str() {
        "header" => match header(words[1].as_bytes()) {
            Ok(header) => println!("{header:?}"),
            Err(error) => println!("{:?}", error.kind()),
        },
        "start" => println!("{:?}", start(words[1].as_bytes())),
        _ => println!("{:?}", table(words[1].parse().expect("a number"))),
    }
}
