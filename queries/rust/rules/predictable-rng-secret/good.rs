use rand::rngs::{OsRng, SmallRng, StdRng};
use rand::{Rng, RngCore, SeedableRng};
use std::collections::HashMap;

pub fn login() -> u64 {
    let token = rand::rng().random::<u64>();
    token
}

pub fn vault_key() -> [u8; 32] {
    let mut key = [0u8; 32];
    OsRng.fill_bytes(&mut key);
    key
}

pub fn from_system() -> [u8; 16] {
    let mut salt = [0u8; 16];
    let mut rng = StdRng::from_os_rng();
    rng.fill_bytes(&mut salt);
    salt
}

// Test data, noise and sampling need no secrecy.
pub fn noise(seed: u64, buffer: &mut [u8]) {
    let mut rng = SmallRng::seed_from_u64(seed);
    rng.fill_bytes(buffer);
}

pub fn backoff(rng: &mut SmallRng) -> u64 {
    let delay = rng.random_range(10..50);
    delay
}

pub fn fill_table(rng: &mut SmallRng) -> HashMap<u64, u64> {
    let mut table = HashMap::new();
    for value in 0..100 {
        let key = rng.random::<u64>();
        table.insert(key, value);
    }
    table
}

pub fn pick(rng: &mut SmallRng, words: &[String]) -> usize {
    let token_index = rng.random_range(0..words.len());
    token_index
}

pub fn pattern(rng: &mut SmallRng) -> [u8; 64] {
    let mut pixels = [0u8; 64];
    rng.fill_bytes(&mut pixels);
    pixels
}
