use rand::rngs::{SmallRng, StdRng};
use rand::{Rng, RngCore, SeedableRng};
use rand_xorshift::XorShiftRng;

pub struct Session {
    pub token: u64,
}

pub fn login(user: &str) -> Session {
    let mut rng = SmallRng::from_os_rng();
    let token = rng.random::<u64>(); // finding
    log::info!("{user} logged in");
    Session { token }
}

pub fn invite(rng: &mut SmallRng) -> String {
    let invite_code: u32 = rng.gen_range(100_000..1_000_000); // finding
    invite_code.to_string()
}

pub fn open_vault(started: u64) -> [u8; 32] {
    let mut random = StdRng::seed_from_u64(started);
    let mut key = [0u8; 32];
    random.fill_bytes(&mut key); // finding
    key
}

pub fn salted(mut source: XorShiftRng) -> Vec<u8> {
    let mut salt = vec![0u8; 16];
    source.fill_bytes(&mut salt[..]); // finding
    salt
}
