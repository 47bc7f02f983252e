use actix_web::{HttpResponse, Responder, get, web};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use ldap3::{Ldap, LdapConn, Scope};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Person {
    pub uid: String,
    pub password: String,
}

fn find(uid: &str) -> ldap3::result::Result<usize> {
    let mut ldap = LdapConn::new("ldap://localhost:389")?;
    let filter = format!("(&(objectClass=person)(uid={uid}))");
    let found = ldap.search("ou=people,dc=shop", Scope::Subtree, &filter, vec!["cn"])?; // finding
    Ok(found.0.len())
}

pub async fn person(Path(uid): Path<String>) -> StatusCode {
    match find(&uid) {
        Ok(1) => StatusCode::OK,
        _ => StatusCode::NOT_FOUND,
    }
}

#[get("/login")]
pub async fn login(person: web::Form<Person>) -> impl Responder {
    let mut ldap = LdapConn::new("ldap://localhost:389").unwrap();
    let name = "uid=".to_string() + &person.uid + ",ou=people,dc=shop";
    match ldap.simple_bind(&name, &person.password) { // finding
        Ok(_) => HttpResponse::Ok().finish(),
        Err(_) => HttpResponse::Unauthorized().finish(),
    }
}

pub async fn group(State(mut ldap): State<Ldap>, Path(name): Path<String>) -> StatusCode {
    let filter = format!("(&(objectClass=group)(cn={name}))");
    match ldap.search("ou=groups,dc=shop", Scope::Subtree, &filter, vec!["member"]).await { // finding
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::NOT_FOUND,
    }
}
