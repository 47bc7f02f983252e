use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};

pub fn subject(token: &str, key: &DecodingKey) -> jsonwebtoken::errors::Result<String> {
    let mut validation = Validation::new(Algorithm::ES256);
    validation.validate_exp = true;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, key, &validation)?.claims.subject)
}

pub fn optional(validation: &mut Validation, strict: bool) {
    validation.validate_exp = strict;
}

pub fn skew(validation: &mut Validation) {
    validation.leeway = 60;
}

pub fn any_audience(validation: &mut Validation) {
    validation.validate_aud = false;
}

pub fn is_strict(validation: &Validation) -> bool {
    validation.validate_exp
}

pub fn compare(validation: &Validation) -> bool {
    validation.validate_exp == false
}

pub fn usual() -> Validation {
    Validation::default()
}
