use jsonwebtoken::{TokenData, dangerous_insecure_decode};

#[derive(serde::Deserialize)]
pub struct Claims {
    pub subject: String,
    pub admin: bool,
}

pub fn is_admin(token: &str) -> bool {
    let data: Result<TokenData<Claims>, _> = dangerous_insecure_decode(token); // finding
    data.is_ok_and(|data| data.claims.admin)
}

pub fn subject(token: &str) -> jsonwebtoken::errors::Result<String> {
    let claims = jsonwebtoken::dangerous::insecure_decode_claims::<Claims>(token)?; // finding
    Ok(claims.subject)
}

pub fn claims(token: &str) -> jsonwebtoken::errors::Result<Claims> {
    use jsonwebtoken::dangerous::insecure_decode as read;
    Ok(read::<Claims>(token)?.claims) // finding
}
