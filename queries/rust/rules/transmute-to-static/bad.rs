use std::mem::{self, transmute};

pub struct Document {
    text: String,
    words: Vec<&'static str>,
}

impl Document {
    pub fn new(text: String) -> Self {
        let view: &'static str = unsafe { mem::transmute(text.as_str()) }; // finding
        let words = view.split(' ').collect();
        Self { text, words }
    }

    pub fn first(&self) -> &'static str {
        unsafe { transmute::<&str, &'static str>(self.text.as_str()) } // finding
    }
}

pub fn name_of(buffer: &mut [u8; 16]) -> &'static mut [u8] {
    let forever: &'static mut [u8] = unsafe { std::mem::transmute(&mut buffer[..]) }; // finding
    forever
}
