use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};

#[derive(serde::Deserialize)]
pub struct Claims {
    pub subject: String,
}

pub fn subject(token: &str, key: &DecodingKey) -> jsonwebtoken::errors::Result<String> {
    Ok(decode::<Claims>(token, key, &Validation::new(Algorithm::RS256))?.claims.subject)
}

pub fn algorithm(token: &str) -> jsonwebtoken::errors::Result<Algorithm> {
    Ok(decode_header(token)?.alg)
}

pub fn base64_decode(text: &str) -> Option<Vec<u8>> {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text).ok()
}

fn insecure_decode(text: &str) -> String {
    text.replace('+', " ")
}

pub fn query(text: &str) -> String {
    insecure_decode(text)
}

pub fn strict(token: &str, keys: &[DecodingKey]) -> Option<Claims> {
    let validation = Validation::new(Algorithm::ES256);
    keys.iter().find_map(|key| decode::<Claims>(token, key, &validation).ok()).map(|data| data.claims)
}
