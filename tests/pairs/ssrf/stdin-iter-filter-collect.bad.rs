// The closure keeps every line that is not empty.
use std::io::{self, BufRead};

const FEEDS: [&str; 2] = [
    "https://podcasts.radio.example/morning.xml",
    "https://podcasts.radio.example/evening.xml",
];

fn wanted(lines: Vec<String>) -> Vec<String> {
    lines
        .into_iter()
        .map(|line| line.trim().to_string())
        .filter(|line| !line.is_empty())
        .collect()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let lines = io::stdin().lock().lines().collect::<Result<Vec<_>, _>>()?;
    for feed in wanted(lines) {
        let answer = reqwest::blocking::get(&feed)?; // weakness
        println!("{} {}", answer.status(), feed);
    }
    println!("{} feeds are known", FEEDS.len());
    Ok(())
}
