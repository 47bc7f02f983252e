use std::mem;
use std::sync::Arc;

pub struct Document {
    text: Arc<str>,
}

impl Document {
    pub fn text(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }

    // Leaked, so it really lives for ever.
    pub fn leak(text: String) -> &'static str {
        Box::leak(text.into_boxed_str())
    }
}

pub fn bits(value: f32) -> u32 {
    value.to_bits()
}

pub fn callback(address: *const ()) -> extern "C" fn(i32) -> i32 {
    // SAFETY: the address was taken from a function of this type.
    unsafe { mem::transmute::<*const (), extern "C" fn(i32) -> i32>(address) }
}

pub fn shorter<'a>(text: &'static str) -> &'a str {
    text
}

pub struct Arena(Vec<Box<str>>);

impl Arena {
    pub fn add(&mut self, text: &str) -> &'static str {
        self.0.push(text.into());
        let last: &str = self.0.last().map_or("", |text| text);
        // SAFETY: the arena is never dropped, and its boxes do not move.
        unsafe { mem::transmute::<&str, &'static str>(last) }
    }
}

pub fn pixels(words: [u32; 2]) -> [u8; 8] {
    unsafe { mem::transmute::<[u32; 2], [u8; 8]>(words) }
}
