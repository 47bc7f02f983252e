use std::iter::repeat_with;

pub struct Cookie {
    pub name: &'static str,
    pub value: String,
}

pub fn session() -> Cookie {
    let session_id = fastrand::u128(..).to_string(); // finding
    Cookie { name: "sid", value: session_id }
}

pub fn reset_link(host: &str) -> String {
    let token: String = repeat_with(fastrand::alphanumeric).take(24).collect(); // finding
    format!("https://{host}/reset/{token}")
}

pub fn temporary_password() -> String {
    let password = (0..12).map(|_| fastrand::char('!'..='~')).collect::<String>(); // finding
    password
}

pub fn new_key() -> [u8; 32] {
    let mut signing_key = [0u8; 32];
    fastrand::fill(&mut signing_key); // finding
    signing_key
}
