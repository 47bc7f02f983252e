use log::{debug, info};

pub struct Config {
    pub user: String,
    pub password: String,
    pub retries: u32,
}

pub fn connect(config: &Config) {
    info!("connecting as {} with {}", config.user, config.password); // finding
}

pub fn renew(access_token: &str) {
    let header = format!("Bearer {access_token}");
    debug!("sending {header}"); // finding
}

fn report(what: &str, value: &str) {
    tracing::debug!("{what}: {value}"); // finding
}

pub fn load() -> Option<String> {
    let api_key = std::env::var("API_KEY").ok()?;
    report("key", &api_key);
    Some(api_key)
}
