use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};

pub fn user(token: &str) -> jsonwebtoken::errors::Result<String> {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.insecure_disable_signature_validation(); // finding
    let data = decode::<Claims>(token, &DecodingKey::from_secret(&[]), &validation)?;
    Ok(data.claims.subject)
}

pub fn configure(validation: &mut Validation, local: bool) {
    if local {
        validation.insecure_disable_signature_validation(); // finding
        validation.set_audience(&["local"]);
    }
}
