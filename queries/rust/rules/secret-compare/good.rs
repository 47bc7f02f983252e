use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

pub struct Settings {
    pub api_key: String,
}

pub fn authorized(given: &str, settings: &Settings) -> bool {
    given.as_bytes().ct_eq(settings.api_key.as_bytes()).into()
}

pub fn webhook(key: &[u8], body: &[u8], signature: &[u8]) -> bool {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return false };
    mac.update(body);
    mac.verify_slice(signature).is_ok()
}

// Against constants: presence, not the secret.
pub fn configured(settings: &Settings) -> bool {
    settings.api_key != ""
}

pub fn length(api_key: &str) -> bool {
    api_key.len() == 32
}

// The token of a language.
pub fn expect(token: &Token, expected: &Token) -> bool {
    token == expected
}

pub fn of_kind(token: &Token) -> bool {
    token.kind == TokenKind::Comma
}

// What a parser expects next, and what a function takes, are no secrets either.
pub fn next(parser: &Parser, expected_token: &Token) -> bool {
    parser.current() == expected_token
}

pub fn fits(actual_signature: &Signature, expected_signature: &Signature) -> bool {
    actual_signature == expected_signature
}

// Both come from the same form.
pub fn repeated(password: &str, confirm_password: &str) -> bool {
    password == confirm_password
}

// Content addresses are public.
pub fn same_file(digest: &[u8], other: &[u8]) -> bool {
    digest == other
}

pub fn tagged(tag: &str, name: &str) -> bool {
    tag == name
}

pub fn missing(auth_token: &Option<String>) -> bool {
    *auth_token == None
}
