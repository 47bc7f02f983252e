use reqwest::{Client, Result, blocking};
use std::time::Duration;

pub fn client() -> Result<Client> {
    Client::builder().timeout(Duration::from_secs(10)).user_agent("shop/1.0").build()
}

pub fn patient() -> Result<Client> {
    Client::builder().connect_timeout(Duration::from_secs(5)).read_timeout(Duration::from_secs(60)).build()
}

// Thirty seconds by default.
pub fn simple() -> blocking::Client {
    blocking::Client::new()
}
