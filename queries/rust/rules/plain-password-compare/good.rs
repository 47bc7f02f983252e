use argon2::{Argon2, PasswordHash, PasswordVerifier};

pub struct User {
    pub name: String,
    pub password: String,
}

pub fn check(user: &User, password: &str) -> bool {
    PasswordHash::new(&user.password)
        .is_ok_and(|stored| Argon2::default().verify_password(password.as_bytes(), &stored).is_ok())
}

impl PartialEq for User {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.password == other.password
    }
}

pub fn changed(user: &User, before: &User) -> bool {
    user.password != before.password
}

pub fn is_empty(user: &User) -> bool {
    user.password == ""
}

pub fn same_place(left: &Url, right: &Url) -> bool {
    left.password == right.password
}
