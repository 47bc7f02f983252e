// The command line, the environment and standard input: a program may open any file that its user names, but not run any text.
use std::process::Command;
use std::{env, fs, io};

use clap::Parser;
use rusqlite::Connection;

#[derive(Parser)]
struct Options {
    file: String,
}

fn by_options() -> io::Result<()> {
    let options = Options::parse(); // source
    fs::read(&options.file)?; // safe
    let db = Connection::open("own.db").unwrap();
    db.execute(&format!("DELETE FROM file WHERE name = '{}'", options.file), []).ok(); // sink rust/local-text-in-sql
    Ok(())
}

fn by_arguments() -> io::Result<()> {
    for name in env::args().skip(1) { // source
        fs::remove_file(&name)?; // safe
        Command::new("sh").arg("-c").arg(format!("touch {name}")).status()?; // sink rust/local-text-in-shell-command
        Command::new("touch").arg(&name).status()?; // safe
    }
    Ok(())
}

fn by_environment() -> io::Result<()> {
    let folder = env::var("FOLDER").unwrap_or_default(); // source
    Command::new("sh").arg("-c").arg(format!("ls {folder}")).status()?; // sink rust/local-text-in-shell-command
    Ok(())
}

fn by_input() -> io::Result<()> {
    let mut line = String::new();
    io::stdin().read_line(&mut line)?; // source
    Command::new("sh").arg("-c").arg(line.trim()).status()?; // sink rust/local-text-in-shell-command
    Ok(())
}

fn own() -> io::Result<()> {
    let folder = env::current_dir()?;
    Command::new("sh").arg("-c").arg(format!("ls {}", folder.display())).status()?; // safe
    Ok(())
}
