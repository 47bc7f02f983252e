use std::fs;
use std::io::{self, BufRead};
use std::path::{Component, Path};

// Any file that the person at the machine may read.
fn count(file: &str) -> io::Result<usize> {
    Ok(fs::read_to_string(file)?.len())
}

fn page(name: &str) -> io::Result<String> {
    if !Path::new(name).components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(io::Error::other("no such page"));
    }
    fs::read_to_string(Path::new("/usr/share/manual/pages").join(name))
}

fn report(number: u32) -> io::Result<u64> {
    fs::copy(format!("/var/spool/reports/{number}.txt"), "/dev/lp0")
}

fn main() -> io::Result<()> {
    let name = std::env::args().nth(1).unwrap_or_default();
    println!("{}", count(&name)?);
    println!("{}", page(&name)?);

    // A folder that they name themselves.
    let folder = std::env::args().nth(2).unwrap_or_default();
    println!("{}", fs::read_to_string(Path::new(&folder).join("settings.toml"))?);
    println!("{}", fs::read_to_string(format!("{folder}/index.txt"))?);

    for line in io::stdin().lock().lines() {
        let Ok(number) = line?.trim().parse() else { continue };
        report(number)?;
        let line = format!("{number}");
        if let Some(file) = Path::new(&line).file_name() {
            fs::remove_file(Path::new("/var/cache/manual").join(file))?;
        }
    }
    Ok(())
}
