use std::collections::HashMap;

static mut REQUESTS: u64 = 0; // finding

pub static mut SETTINGS: Option<HashMap<String, String>> = None; // finding

pub fn count() -> u64 {
    unsafe {
        REQUESTS += 1;
        REQUESTS
    }
}

pub fn next_id() -> u32 {
    static mut NEXT: u32 = 1; // finding
    unsafe {
        NEXT += 1;
        NEXT
    }
}
