//! What the attacks on Rust samples share: the two things that they report, and a way to run an async function without a runtime.

use std::fmt::Debug;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// A piece of the attack, letter for letter as the lesson has it.
pub fn quoted(text: &str) -> &str {
    let lesson = std::env::args().nth(1).expect("the lesson is the first argument");
    assert!(std::fs::read_to_string(lesson).expect("a file").contains(text), "not in the lesson: {text}");
    text
}

/// What a legitimate input gave. It is the same before and after the fix.
pub fn used(answer: impl Debug) {
    println!("USE: {answer:?}");
}

/// Whether the attacker got what the lesson says, and what shows it.
pub fn attack(worked: bool, evidence: impl Debug) {
    let evidence: String = format!("{evidence:?}").chars().take(300).collect();
    println!("ATTACK {}: {evidence}", if worked { "WORKED" } else { "FAILED" });
}

/// What a future answers that never has to wait.
pub fn done<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer,
        Poll::Pending => panic!("it waits"),
    }
}
