use reqwest::Client;

const API: &str = "http://api.weather-service.com";

pub async fn forecast(city: u32) -> reqwest::Result<String> {
    reqwest::get(format!("{API}/v1/forecast/{city}")).await?.text().await // finding
}

pub async fn report(client: &Client, body: String) -> reqwest::Result<()> {
    client.post("http://collector.metrics-shop.net:8080/report").body(body).send().await?; // finding
    Ok(())
}

pub fn version() -> Option<String> {
    let host = "updates.editor-tool.org";
    let url = format!("http://{host}/version.txt");
    ureq::get(&url).call().ok()?.into_string().ok() // finding
}
