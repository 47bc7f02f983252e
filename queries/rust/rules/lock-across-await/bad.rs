use std::collections::HashMap;
use std::sync::Mutex;

pub struct State {
    rates: Mutex<HashMap<String, f64>>,
}

async fn fetch(currency: &str) -> Result<f64, reqwest::Error> {
    reqwest::get(format!("https://rates.example/{currency}")).await?.json().await
}

pub async fn rate(state: &State, currency: String) -> Result<f64, reqwest::Error> {
    let mut rates = state.rates.lock().unwrap(); // finding
    let rate = fetch(&currency).await?;
    rates.insert(currency, rate);
    Ok(rate)
}

pub async fn refresh(state: &State) {
    let mut rates = state.rates.lock().expect("rates"); // finding
    let euro = fetch("EUR").await.unwrap_or(1.0);
    rates.insert("EUR".to_owned(), euro);
}

// Dropped only where the function ends.
pub async fn first(state: &State) {
    let mut rates = state.rates.lock().unwrap(); // finding
    if !rates.is_empty() {
        drop(rates);
        return;
    }
    let euro = fetch("EUR").await;
    rates.insert("EUR".to_owned(), euro.unwrap_or(1.0));
}

pub async fn soon(state: &State) {
    let mut rates = state.rates.lock().unwrap(); // finding
    if let Ok(Ok(euro)) = tokio::time::timeout(std::time::Duration::from_secs(1), fetch("EUR")).await {
        rates.insert("EUR".to_owned(), euro);
    }
}

pub async fn patient(state: &State) -> Option<f64> {
    let mut rates = state.rates.lock().unwrap(); // finding
    let euro = tokio::time::timeout(std::time::Duration::from_secs(5), fetch("EUR")).await.ok()?.ok()?;
    rates.insert("EUR".to_owned(), euro);
    Some(euro)
}
