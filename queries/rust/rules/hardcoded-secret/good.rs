use std::env;
use std::time::Duration;

// Names of things, not the things.
const API_KEY: &str = "API_KEY_V2";
const AUTH_TOKEN: &str = "x-auth-token";
const PASSWORD: &str = "password";
const ACCESS_TOKEN: &str = "access_token";
const SECRET_KEY: &str = "/run/secrets/key_2024";
const PRIVATE_KEY: &str = "certs/server1.pem";
const ENCRYPTION_KEY: [u8; 4] = [0; 4];
const TOKEN_LENGTH: usize = 32;
const STABLE_SECRET: u32 = options::DEVCONF_SECRET6;
const LOGON_PASSWORD: Guid = Guid::from_u128(0x60624cfa_a477_47b1);
const API_TOKEN: Option<&str> = option_env!("API_TOKEN");

pub struct Settings {
    pub password: String,
    pub api_key: String,
    pub secret: String,
}

pub fn settings() -> Result<Settings, env::VarError> {
    Ok(Settings {
        password: env::var("DATABASE_PASSWORD1")?,
        api_key: read("service1/api-key"),
        secret: "changeme123".to_string(),
    })
}

fn read(name: &str) -> String {
    std::fs::read_to_string(name).unwrap_or_default()
}

pub fn placeholder() -> &'static str {
    let password = "<your password 1>";
    password
}

pub fn label(lang: &str) -> String {
    let password = format!("{lang}: password 8 characters");
    password
}

pub fn token_lifetime() -> Duration {
    let access_token = Duration::from_secs(900);
    access_token
}

pub fn tokens(input: &str) -> Vec<&str> {
    let token = "sha256:abc";
    input.split(token).collect()
}
