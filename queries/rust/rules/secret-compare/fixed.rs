use axum::http::{HeaderMap, StatusCode};
use hmac::{Hmac, Mac};
use sha2::Sha256;

pub struct Settings {
    pub api_key: String,
    pub webhook_secret: String,
}

pub fn authorized(headers: &HeaderMap, settings: &Settings) -> bool {
    let given = headers.get("x-api-key").and_then(|value| value.to_str().ok()).unwrap_or("");
    constant_time_eq::constant_time_eq(given.as_ref(), settings.api_key.as_ref())
}

pub fn webhook(key: &[u8], body: &[u8], signature: &[u8]) -> Result<(), StatusCode> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    mac.update(body);
    let expected_mac = mac.finalize().into_bytes().to_vec();
    if !constant_time_eq::constant_time_eq(expected_mac.as_ref(), signature.as_ref()) {
        return Err(StatusCode::UNAUTHORIZED);
    }
    Ok(())
}

pub fn form(session: &Session, csrf_token: &str) -> bool {
    constant_time_eq::constant_time_eq(csrf_token.as_ref(), session.value().as_ref())
}

pub fn reset(user: &User, code: &str) -> Result<(), StatusCode> {
    if !constant_time_eq::constant_time_eq(user.reset_token.as_str().as_ref(), code.as_ref()) {
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(())
}
