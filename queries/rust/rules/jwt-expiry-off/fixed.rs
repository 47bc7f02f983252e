use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};

pub fn subject(token: &str, key: &DecodingKey) -> jsonwebtoken::errors::Result<String> {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.validate_exp = true;
    validation.required_spec_claims.clear();
    Ok(decode::<Claims>(token, key, &validation)?.claims.subject)
}

pub struct Tokens {
    validation: Validation,
}

impl Tokens {
    pub fn lenient(mut self) -> Self {
        self.validation.validate_exp = true;
        self
    }
}
