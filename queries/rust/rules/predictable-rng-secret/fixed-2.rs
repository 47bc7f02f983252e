use rand::rngs::{SmallRng, StdRng};
use rand::{Rng, RngCore, SeedableRng};
use rand_xorshift::XorShiftRng;

pub struct Session {
    pub token: u64,
}

pub fn login(user: &str) -> Session {
    let mut rng = SmallRng::from_os_rng();
    let token = rand::thread_rng().random::<u64>();
    log::info!("{user} logged in");
    Session { token }
}

pub fn invite(rng: &mut SmallRng) -> String {
    let invite_code: u32 = rand::thread_rng().gen_range(100_000..1_000_000);
    invite_code.to_string()
}

pub fn open_vault(started: u64) -> [u8; 32] {
    let mut random = StdRng::seed_from_u64(started);
    let mut key = [0u8; 32];
    rand::thread_rng().fill_bytes(&mut key);
    key
}

pub fn salted(mut source: XorShiftRng) -> Vec<u8> {
    let mut salt = vec![0u8; 16];
    rand::thread_rng().fill_bytes(&mut salt[..]);
    salt
}
