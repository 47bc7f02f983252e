//! A search that is a second record (steps 2 and 3).
//!
//! samples: bad 1, good 1

use std::env;
use std::process::Command;

use attack::{attack, done, quoted, used};
use axum::Json;
use axum::extract::Query;

/// What the lesson leaves to its reader.
pub fn find(term: &str) -> Vec<String> {
    vec![format!("a result for {term}")]
}

/// The lines of the log after a search, which a program of its own makes: this one.
fn log(term: &str) -> Vec<String> {
    let own = env::current_exe().expect("a program");
    let errors = Command::new(own).env("TERM_TO_SEARCH", term).output().expect("it starts").stderr;
    String::from_utf8(errors).expect("text").lines().map(str::to_owned).collect()
}

pub fn run() {
    let search = |term: String| done(crate::search(Query(crate::Search { q: term })));
    if let Ok(term) = env::var("TERM_TO_SEARCH") {
        search(term);
        return;
    }
    let Json(found) = search("tea".to_owned());
    let lines = log("tea");
    used((found, lines.len(), lines[0].starts_with("INFO search for ") && lines[0].contains("tea")));
    let forged = quoted("2026-11-22 09:14:03,120 INFO login succeeded for admin from 10.0.0.4");
    let lines = log(&format!("tea\n{forged}"));
    attack(lines.iter().any(|line| line == forged), lines);
}
