// The constant shadows the argument in the same block in which it is fetched.
use std::env;
use std::process::ExitCode;

const CATALOGUE: &str = "https://catalogue.museum.example/items.json";

fn fetch(address: &str) -> Result<usize, reqwest::Error> {
    let body = reqwest::blocking::get(address)?.text()?;
    Ok(body.len())
}

fn main() -> ExitCode {
    let Some(address) = env::args().nth(1) else {
        eprintln!("usage: catalogue URL");
        return ExitCode::from(2);
    };
    println!("{} characters given", address.len());
    let address = CATALOGUE.to_string();
    println!("the default is {address}");

    match fetch(&address) {
        Ok(size) => println!("{size} bytes"),
        Err(error) => eprintln!("failed: {error}"),
    }
    ExitCode::SUCCESS
}
