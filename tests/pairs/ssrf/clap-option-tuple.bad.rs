// The first element of the pair is the address from the command line.
use clap::Parser;

const STABLE: &str = "https://firmware.heating.example/stable.bin";

#[derive(Parser)]
struct Options {
    #[arg(long)]
    image: Option<String>,
    #[arg(long, default_value_t = 1)]
    tries: u8,
}

fn candidates(options: &Options) -> (String, String) {
    let asked = match &options.image {
        Some(image) => image.clone(),
        None => STABLE.to_owned(),
    };
    (asked, STABLE.to_owned())
}

fn main() {
    let options = Options::parse();
    let pair = candidates(&options);
    for attempt in 1..=options.tries {
        let downloaded = reqwest::blocking::get(pair.0.as_str()); // weakness
        match downloaded {
            Ok(answer) => {
                println!("attempt {attempt}: {}", answer.status());
                break;
            }
            Err(error) => eprintln!("attempt {attempt}: {error}"),
        }
    }
}
