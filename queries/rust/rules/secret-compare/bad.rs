use axum::http::{HeaderMap, StatusCode};
use hmac::{Hmac, Mac};
use sha2::Sha256;

pub struct Settings {
    pub api_key: String,
    pub webhook_secret: String,
}

pub fn authorized(headers: &HeaderMap, settings: &Settings) -> bool {
    let given = headers.get("x-api-key").and_then(|value| value.to_str().ok()).unwrap_or("");
    given == settings.api_key // finding
}

pub fn webhook(key: &[u8], body: &[u8], signature: &[u8]) -> Result<(), StatusCode> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    mac.update(body);
    let expected_mac = mac.finalize().into_bytes().to_vec();
    if expected_mac != signature { // finding
        return Err(StatusCode::UNAUTHORIZED);
    }
    Ok(())
}

pub fn form(session: &Session, csrf_token: &str) -> bool {
    csrf_token == session.value() // finding
}

pub fn reset(user: &User, code: &str) -> Result<(), StatusCode> {
    if user.reset_token.as_str() != code { // finding
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(())
}
