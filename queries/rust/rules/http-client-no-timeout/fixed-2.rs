use reqwest::{Client, Result};

pub async fn rates() -> Result<String> {
    let client = Client::new(); // finding
    client.get("https://rates.example/today").send().await?.text().await
}

pub fn client() -> Result<Client> {
    Client::builder().user_agent("shop/1.0").timeout(std::time::Duration::from_secs(30)).build()
}
