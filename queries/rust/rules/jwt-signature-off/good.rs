use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};

pub fn user(token: &str, key: &DecodingKey) -> jsonwebtoken::errors::Result<String> {
    let mut validation = Validation::new(Algorithm::ES256);
    validation.set_issuer(&["https://id.shop.internal"]);
    Ok(decode::<Claims>(token, key, &validation)?.claims.subject)
}

// The header only says which key to take.
pub fn key_id(token: &str) -> Option<String> {
    decode_header(token).ok()?.kid
}

pub fn audience(validation: &mut Validation) {
    validation.set_audience(&["shop"]);
    validation.leeway = 30;
}

pub fn named() -> &'static str {
    "insecure_disable_signature_validation"
}

pub fn required(validation: &mut Validation) {
    validation.set_required_spec_claims(&["exp", "sub"]);
}

pub fn disable(validation: &mut FormValidation) {
    validation.disable();
}
