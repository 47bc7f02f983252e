use reqwest::Client;

pub async fn forecast(city: u32) -> reqwest::Result<String> {
    reqwest::get(format!("https://api.weather-service.com/v1/forecast/{city}")).await?.text().await
}

// Next door: nobody stands in between.
pub async fn report(client: &Client, body: String) -> reqwest::Result<()> {
    client.post("http://localhost:8080/report").body(body.clone()).send().await?;
    client.post("http://collector:8080/report").body(body.clone()).send().await?;
    client.post("http://10.0.3.7/report").body(body.clone()).send().await?;
    client.post("http://collector.monitoring.svc.cluster.local/report").body(body).send().await?;
    Ok(())
}

pub fn namespace() -> &'static str {
    "http://www.w3.org/2000/svg"
}

pub fn metadata(host: &str) -> Option<String> {
    ureq::get("http://169.254.169.254/latest/meta-data/").call().ok()?;
    ureq::get(&format!("http://{host}/version.txt")).call().ok()?.into_string().ok()
}
