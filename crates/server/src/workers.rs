//! Threads for what takes time.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, Thread};

/// Bytes of a worker's stack: deeply nested code is looked at recursively. Only what is used takes memory.
const STACK: usize = 32 << 20;

type Job = Box<dyn FnOnce() + Send>;

/// A few threads that take jobs in order. They are started when needed, and sleep while there is nothing to do.
#[derive(Clone)]
pub(crate) struct Workers(Arc<Shared>);

struct Shared {
    queue: Mutex<Queue>,
    most: usize,
}

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    /// Threads that sleep. The one that worked last is woken first: its memory is still near.
    idle: Vec<Thread>,
    threads: usize,
}

impl Workers {
    /// At most as many threads as there are cores, and no more than four: more would only hold memory.
    pub(crate) fn new() -> Self {
        let cores = thread::available_parallelism().map_or(2, usize::from);
        Self(Arc::new(Shared { queue: Mutex::default(), most: cores.clamp(2, 4) }))
    }

    /// Runs a job soon. A job that panics is told in the log, and ends only itself.
    pub(crate) fn run(&self, job: impl FnOnce() + Send + 'static) {
        let mut queue = self.lock();
        queue.jobs.push_back(Box::new(job));
        if let Some(thread) = queue.idle.pop() {
            thread.unpark();
        } else if queue.threads < self.0.most {
            queue.threads += 1;
            drop(queue);
            self.spawn();
        }
    }

    fn spawn(&self) {
        let own = self.clone();
        let spawned = thread::Builder::new().name("work".into()).stack_size(STACK).spawn(move || own.work());
        if let Err(error) = spawned {
            tracing::error!(%error, "no worker could be started");
            self.lock().threads -= 1;
        }
    }

    fn work(&self) {
        loop {
            let job = self.next();
            if catch_unwind(AssertUnwindSafe(job)).is_err() {
                tracing::error!("a job failed");
            }
        }
    }

    fn next(&self) -> Job {
        let own = thread::current();
        loop {
            let mut queue = self.lock();
            // Still there after waking without a reason.
            queue.idle.retain(|thread| thread.id() != own.id());
            if let Some(job) = queue.jobs.pop_front() {
                return job;
            }
            queue.idle.push(own.clone());
            drop(queue);
            thread::park();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        // Nothing panics while it holds the lock.
        self.0.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Workers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let queue = self.lock();
        f.debug_struct("Workers").field("threads", &queue.threads).field("waiting", &queue.jobs.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn every_job_is_done_also_after_one_that_panics() {
        let workers = Workers::new();
        let (sender, receiver) = mpsc::channel();
        for number in 0..100 {
            let sender = sender.clone();
            workers.run(move || {
                assert!(number % 10 != 3, "a job may fail");
                sender.send(number).expect("the test waits");
            });
        }
        drop(sender);
        let mut done: Vec<i32> = receiver.iter().collect();
        done.sort_unstable();
        assert_eq!(done, (0..100).filter(|number| number % 10 != 3).collect::<Vec<_>>());
        assert!(workers.lock().threads <= workers.0.most);
    }

    #[test]
    fn a_job_may_wait_for_another() {
        let workers = Workers::new();
        let (sender, receiver) = mpsc::channel();
        let (answer, done) = mpsc::channel();
        workers.run(move || answer.send(receiver.recv().expect("the other job sends")).expect("the test waits"));
        workers.run(move || sender.send(7).expect("the first job waits"));
        assert_eq!(done.recv(), Ok(7));
    }
}
