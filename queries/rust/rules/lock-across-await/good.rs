use std::collections::HashMap;
use std::sync::Mutex;

pub struct State {
    rates: Mutex<HashMap<String, f64>>,
    log: tokio::sync::Mutex<Vec<String>>,
}

async fn fetch(currency: &str) -> Result<f64, reqwest::Error> {
    reqwest::get(format!("https://rates.example/{currency}")).await?.json().await
}

pub async fn rate(state: &State, currency: String) -> Result<f64, reqwest::Error> {
    let rate = fetch(&currency).await?;
    let mut rates = state.rates.lock().unwrap();
    rates.insert(currency, rate);
    Ok(rate)
}

pub async fn refresh(state: &State) {
    {
        let mut rates = state.rates.lock().unwrap();
        rates.clear();
    }
    tokio::task::yield_now().await;
}

pub async fn total(state: &State) -> usize {
    let rates = state.rates.lock().unwrap();
    let count = rates.len();
    drop(rates);
    tokio::task::yield_now().await;
    count
}

pub async fn note(state: &State, line: String) {
    let mut log = state.log.lock().await;
    tokio::task::yield_now().await;
    log.push(line);
}

// Dropped on every way that goes on.
pub async fn first(state: &State) {
    let rates = state.rates.lock().unwrap();
    if !rates.is_empty() {
        drop(rates);
        return;
    }
    drop(rates);
    tokio::task::yield_now().await;
}

pub async fn soon(state: &State) {
    if let Ok(Ok(euro)) = tokio::time::timeout(std::time::Duration::from_secs(1), fetch("EUR")).await {
        state.rates.lock().unwrap().insert("EUR".to_owned(), euro);
    }
}
