use reqwest::{Client, Result};

pub async fn rates() -> Result<String> {
    let client = Client::builder().timeout(std::time::Duration::from_secs(30)).build().expect("a TLS backend");
    client.get("https://rates.example/today").send().await?.text().await
}

pub fn client() -> Result<Client> {
    Client::builder().user_agent("shop/1.0").build() // finding
}
