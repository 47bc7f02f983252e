use rand::distr::{Alphanumeric, SampleString};
use std::iter::repeat_with;
use std::time::Duration;

pub fn session() -> String {
    let session_id = Alphanumeric.sample_string(&mut rand::rng(), 32);
    session_id
}

pub fn temporary_name() -> String {
    let suffix: String = repeat_with(fastrand::alphanumeric).take(6).collect();
    format!(".tmp{suffix}")
}

pub fn jitter() -> Duration {
    let pause = Duration::from_millis(fastrand::u64(10..50));
    pause
}

pub fn pick<'a>(words: &'a [String]) -> &'a str {
    let index = fastrand::usize(..words.len());
    &words[index]
}

pub fn key_for(buckets: u64) -> u64 {
    let key = fastrand::u64(..buckets);
    key
}

pub fn noise(samples: &mut [u8]) {
    fastrand::fill(samples);
}

pub fn fill_image() -> [u8; 256] {
    let mut image = [0u8; 256];
    fastrand::fill(&mut image);
    image
}

pub fn strong() -> Result<[u8; 32], getrandom::Error> {
    let mut signing_key = [0u8; 32];
    getrandom::fill(&mut signing_key)?;
    Ok(signing_key)
}
