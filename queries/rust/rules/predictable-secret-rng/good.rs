use rand::distr::Alphanumeric;
use rand::rngs::{SmallRng, StdRng};
use rand::{Rng, SeedableRng};

pub fn session_token(length: usize) -> String {
    let rng = rand::rng();
    rng.sample_iter(Alphanumeric).take(length).map(char::from).collect()
}

// Seeded from the system: nobody can repeat it.
pub fn new_password() -> String {
    let mut rng = StdRng::from_os_rng();
    (0..16).map(|_| char::from(rng.random_range(b'!'..=b'~'))).collect()
}

// A simulation must be repeatable.
pub fn simulate(seed: u64, steps: usize) -> Vec<f64> {
    let mut rng = SmallRng::seed_from_u64(seed);
    (0..steps).map(|_| rng.random::<f64>()).collect()
}

pub fn shuffle_deck(deck: &mut [u8]) {
    let mut rng = fastrand::Rng::new();
    rng.shuffle(deck);
}

// Words of a text, which are not secrets.
pub fn tokenize(text: &str) -> Vec<&str> {
    let mut rng = SmallRng::seed_from_u64(text.len() as u64);
    text.split_whitespace().filter(|_| rng.random_bool(0.5)).collect()
}

pub fn jitter(milliseconds: u64) -> u64 {
    let mut rng = fastrand::Rng::with_seed(milliseconds);
    milliseconds + rng.u64(0..50)
}

pub fn keyboard_layout() -> usize {
    let mut rng = SmallRng::seed_from_u64(7);
    rng.random_range(0..4)
}
