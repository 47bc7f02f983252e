//! The end of what a program says, however much it says.

use std::io::{PipeReader, Read as _};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// What a program writes, read on a thread until nobody can write any more.
pub(super) struct Capture {
    kept: Arc<Mutex<Kept>>,
    thread: JoinHandle<()>,
}

#[derive(Default)]
struct Kept {
    bytes: Vec<u8>,
    is_cut: bool,
}

impl Capture {
    /// Begins to read; of all that comes, the last `limit` bytes are kept.
    pub(super) fn new(mut from: PipeReader, limit: usize) -> Self {
        let kept = Arc::<Mutex<Kept>>::default();
        let shared = kept.clone();
        let thread = thread::spawn(move || {
            let mut buffer = vec![0; 16 << 10];
            while let Ok(read @ 1..) = from.read(&mut buffer) {
                let mut kept = shared.lock().unwrap_or_else(PoisonError::into_inner);
                kept.bytes.extend_from_slice(&buffer[..read]);
                if kept.bytes.len() > limit {
                    let surplus = kept.bytes.len() - limit;
                    kept.bytes.drain(..surplus);
                    kept.is_cut = true;
                }
            }
        });
        Self { kept, thread }
    }

    /// What was said, and whether some of it is gone. Who still holds the other end open is not waited for long.
    pub(super) fn finish(self, patience: Duration) -> (String, bool) {
        let until = Instant::now() + patience;
        while !self.thread.is_finished() && Instant::now() < until {
            thread::sleep(Duration::from_millis(5));
        }
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        (String::from_utf8_lossy(&kept.bytes).into_owned(), kept.is_cut)
    }
}
