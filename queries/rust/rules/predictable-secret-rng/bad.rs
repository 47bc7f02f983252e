use rand::distr::Alphanumeric;
use rand::rngs::{SmallRng, StdRng};
use rand::{Rng, SeedableRng};
use std::time::{SystemTime, UNIX_EPOCH};

pub fn session_token(length: usize) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let mut rng = StdRng::seed_from_u64(now); // finding
    (0..length).map(|_| char::from(rng.sample(Alphanumeric))).collect()
}

pub fn generate_api_key() -> [u8; 32] {
    let mut generator = SmallRng::from_os_rng(); // finding
    let mut bytes = [0; 32];
    generator.fill(&mut bytes);
    bytes
}

pub struct Accounts;

impl Accounts {
    fn new_password(&self, user: u64) -> String {
        let mut random = rand_pcg::Pcg64::seed_from_u64(user); // finding
        (0..12).map(|_| char::from(random.random_range(b'!'..=b'~'))).collect()
    }

    fn reset_code(&self) -> String {
        let mut rng = fastrand::Rng::new(); // finding
        format!("{:06}", rng.u32(0..1_000_000))
    }
}
