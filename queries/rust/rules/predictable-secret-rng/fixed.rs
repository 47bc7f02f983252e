use rand::distr::Alphanumeric;
use rand::rngs::{SmallRng, StdRng};
use rand::{Rng, SeedableRng};
use std::time::{SystemTime, UNIX_EPOCH};

pub fn session_token(length: usize) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let mut rng = rand::rng();
    (0..length).map(|_| char::from(rng.sample(Alphanumeric))).collect()
}

pub fn generate_api_key() -> [u8; 32] {
    let mut generator = rand::rng();
    let mut bytes = [0; 32];
    generator.fill(&mut bytes);
    bytes
}

pub struct Accounts;

impl Accounts {
    fn new_password(&self, user: u64) -> String {
        let mut random = rand::rng();
        (0..12).map(|_| char::from(random.random_range(b'!'..=b'~'))).collect()
    }

    fn reset_code(&self) -> String {
        let mut rng = rand::rng();
        format!("{:06}", rng.u32(0..1_000_000))
    }
}
