//! Reads records of a given length.

use std::env;
use std::io::{self, Read};

fn record(mut reader: impl Read, length: usize) -> io::Result<Vec<u8>> {
    let mut record: Vec<u8> = Vec::with_capacity(length);
    unsafe {
        record.set_len(length);
    }
    reader.read_exact(&mut record)?;
    Ok(record)
}

fn page(mut reader: impl Read) -> io::Result<Vec<u8>> {
    let mut page = Vec::<u8>::with_capacity(16);
    unsafe { page.set_len(16) };
    let count = reader.read(&mut page)?;
    page.truncate(count);
    Ok(page)
}

fn squares(count: usize) -> Vec<i64> {
    let mut squares = Vec::<i64>::with_capacity(count);
    unsafe { squares.set_len(count) }
    for (at, square) in squares.iter_mut().enumerate() {
        *square = (at * at) as i64;
    }
    squares
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let number = || words[2].parse().expect("a number");
    match words[0].as_str() {
        "record" => match record(words[1].as_bytes(), number()) {
            Ok(record) => println!("{record:?} {}", record.capacity() >= record.len()),
            Err(error) => println!("{:?}", error.kind()),
        },
        "page" => println!("{:?}", page(words[1].as_bytes())),
        _ => println!("{:?}", squares(number())),
    }
}
