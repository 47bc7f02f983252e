use axum::{Form, http::StatusCode};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Login {
    pub name: String,
    pub password: String,
}

pub struct User {
    pub name: String,
    pub password: String,
}

pub async fn login(Form(form): Form<Login>) -> StatusCode {
    match find(&form.name).await {
        Some(user) if user.password == form.password => StatusCode::NO_CONTENT, // finding
        _ => StatusCode::UNAUTHORIZED,
    }
}

pub fn check(users: &[User], name: &str, password: &str) -> bool {
    users.iter().any(|user| user.name == name && user.password == password) // finding
}
