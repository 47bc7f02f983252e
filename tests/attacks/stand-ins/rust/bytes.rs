//! Stands in for the crate `bytes`: the parts of `BytesMut`, `BufMut` and `Buf` that lessons use. Numbers are big-endian, and `advance`
//! panics past the end, as its documentation says.

/// A buffer that grows.
#[derive(Default)]
pub struct BytesMut(Vec<u8>);

impl BytesMut {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }
}

impl std::ops::Deref for BytesMut {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

/// What can be written to.
pub trait BufMut {
    /// Appends bytes.
    fn put_slice(&mut self, bytes: &[u8]);

    /// Appends a number.
    fn put_u16(&mut self, number: u16) {
        self.put_slice(&number.to_be_bytes());
    }
}

impl BufMut for BytesMut {
    fn put_slice(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }
}

/// What can be read from.
pub trait Buf {
    /// How many bytes are left.
    fn remaining(&self) -> usize;
    /// Skips bytes.
    fn advance(&mut self, count: usize);
    /// What is left.
    fn chunk(&self) -> &[u8];

    /// Takes a number.
    fn get_i32(&mut self) -> i32 {
        let number = i32::from_be_bytes(self.chunk()[..4].try_into().expect("four bytes"));
        self.advance(4);
        number
    }
}

impl Buf for &[u8] {
    fn remaining(&self) -> usize {
        self.len()
    }

    fn advance(&mut self, count: usize) {
        assert!(count <= self.len(), "cannot advance past `remaining`: {count} <= {}", self.len());
        *self = &self[count..];
    }

    fn chunk(&self) -> &[u8] {
        self
    }
}
