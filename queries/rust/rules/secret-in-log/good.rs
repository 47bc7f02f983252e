use log::{debug, info};

pub struct Config {
    pub user: String,
    pub password: String,
    pub password_hash: String,
    pub retries: u32,
}

pub fn connect(config: &Config) {
    info!("connecting as {} after {} retries", config.user, config.retries);
    info!("the password has {} characters", config.password.len());
    debug!("no password for {}", config.user);
}

pub fn renew(access_token: &str) {
    debug!("token is empty: {}", access_token.is_empty());
}

pub fn load() -> Option<String> {
    let api_key = std::env::var("API_KEY").ok()?;
    info!("API_KEY is set");
    Some(api_key)
}

pub fn tokens(token_count: usize) {
    info!("{token_count} tokens");
}
