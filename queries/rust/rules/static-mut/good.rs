use std::cell::Cell;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock};

static REQUESTS: AtomicU64 = AtomicU64::new(0);
static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());
static SETTINGS: OnceLock<HashMap<String, String>> = OnceLock::new();
const LIMIT: u32 = 16;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

// C's own variable.
unsafe extern "C" {
    static mut environ: *const *const libc::c_char;
}

// SAFETY: written once by the boot code, before the second core starts.
static mut BOOT_TABLE: [u32; 4] = [0; 4];

pub fn count() -> u64 {
    REQUESTS.fetch_add(1, Ordering::Relaxed)
}

pub fn depth() -> u32 {
    let mut total = LIMIT;
    DEPTH.with(|depth| total += depth.get());
    total
}
