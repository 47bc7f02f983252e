use std::fs;
use std::io::{self, BufRead};
use std::path::{Path, PathBuf};

fn page(name: &str) -> PathBuf {
    Path::new("/usr/share/manual/pages").join(name)
}

struct Job {
    report: String,
    copies: u32,
}

fn print(job: &Job) -> io::Result<u64> {
    let from = format!("/var/spool/reports/{}", job.report);
    fs::copy(from, "/dev/lp0").map(|size| size * u64::from(job.copies)) // finding
}

fn main() -> io::Result<()> {
    let name = std::env::args().nth(1).unwrap_or_default();
    let text = fs::read_to_string(page(&name))?; // finding
    println!("{text}");

    for line in io::stdin().lock().lines() {
        let line = line?;
        if let Some(old) = line.strip_prefix("forget ") {
            let mut path = PathBuf::from("/var/cache/manual");
            path.push(old);
            fs::remove_file(&path)?; // finding
        } else {
            print(&Job { report: line, copies: 1 })?;
        }
    }
    Ok(())
}
